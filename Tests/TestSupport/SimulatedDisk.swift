// A disk in memory that fails where it is told to, and forgets at a power cut what was not synced.
// Names and contents each have a visible and a durable version, as on a real one.

import Journal

/// A file system whose faults a test chooses.
///
/// One thread uses it at a time, as one process would; several journals may share it.
public final class SimulatedDisk: Disk {
  final class Node {
    let inode: UInt64
    let isFolder: Bool
    var bytes: [UInt8] = []
    /// What a power cut leaves.
    var durable: [UInt8] = []
    /// Parts that a failed sync dropped: the system takes them for written.
    var dropped: [Range<Int>] = []
    var names: [String: Node] = [:]
    var durableNames: [String: Node] = [:]
    var lockedBy: Int32?
    var changes: Int64 = 0

    init(inode: UInt64, isFolder: Bool) {
      self.inode = inode
      self.isFolder = isFolder
    }
  }

  /// What is left of bytes that were written and not synced.
  public enum Loss: Hashable, Sendable, CaseIterable {
    /// The file ends where it was synced.
    case lost
    /// Half of them arrived.
    case partial
    /// The size arrived, the content did not.
    case zeroed
    /// Everything arrived after all.
    case kept
  }

  /// A fault to come.
  public struct Fault: Hashable, Sendable {
    public var operation: DiskOperation?
    /// Hits this one of the operations counted, from 0.
    public var index: Int
    public var code: Int32
    /// Whether every later one fails too.
    public var isPersistent: Bool

    public init(_ operation: DiskOperation?, index: Int, code: Int32, isPersistent: Bool = false) {
      self.operation = operation
      self.index = index
      self.code = code
      self.isPersistent = isPersistent
    }
  }

  /// Thrown by everything after the power went.
  public static let powerless: Int32 = 9_999

  public var fault: Fault?
  /// A folder that takes nothing any more, such as one on a disk of its own that is full or may not
  /// be written to, and what it answers; it can still be read.
  public var refusing: (path: String, code: Int32)?
  /// Writes take at most this many bytes at once.
  public var writeMax = Int.max
  /// Whether a lane saves lines as soon as they are handed over, and not when they are waited for.
  public var isLaneEager = false
  /// Whether a folder has something that no copy of it has; some disks give nothing of the kind.
  public var hasMarks = true
  /// The power goes when so many bytes more have been written.
  public var bytesUntilPowerCut: Int?
  /// Whether the fault has come.
  public private(set) var isFaultHit = false
  /// Operations so far, those that failed included.
  public private(set) var operations = 0
  public private(set) var counts: [DiskOperation: Int] = [:]
  public internal(set) var isPowerless = false
  /// The most bytes that anybody asked for in one read.
  public internal(set) var largestRead = 0

  var root = Node(inode: 1, isFolder: true)
  var open: [Int32: Node] = [:]
  var nextHandle: Int32 = 3
  var nextInode: UInt64 = 2

  public init() {}

  func count(_ operation: DiskOperation, _ path: String = "") throws(DiskError) {
    if isPowerless { throw DiskError(operation, path, code: SimulatedDisk.powerless) }
    let index = fault?.operation == nil ? operations : counts[operation, default: 0]
    operations += 1
    counts[operation, default: 0] += 1
    guard let fault, fault.operation ?? operation == operation else { return }
    if index == fault.index || (fault.isPersistent && index > fault.index) {
      isFaultHit = true
      throw DiskError(operation, path, code: fault.code)
    }
  }

  /// Refuses a change to what stands at a path.
  func checkTakes(_ operation: DiskOperation, _ path: String) throws(DiskError) {
    guard let refusing, path == refusing.path || path.hasPrefix(refusing.path + "/") else { return }
    throw DiskError(operation, path, code: refusing.code)
  }

  /// Refuses a change to an open file, wherever its name is.
  func checkTakes(_ operation: DiskOperation, _ file: Node) throws(DiskError) {
    guard let refusing, let folder = node(refusing.path), Self.holds(folder, file) else { return }
    throw DiskError(operation, "", code: refusing.code)
  }

  private static func holds(_ folder: Node, _ file: Node) -> Bool {
    folder.names.values.contains { $0 === file || holds($0, file) }
  }

  func node(_ path: String) -> Node? {
    var node = root
    for part in path.split(separator: "/") {
      guard let next = node.names[String(part)] else { return nil }
      node = next
    }
    return node
  }

  func parent(_ path: String) -> (Node, String)? {
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return nil }
    guard let folder = node(parts.dropLast().joined(separator: "/")) else { return nil }
    return (folder, String(last))
  }

  func make(isFolder: Bool) -> Node {
    nextInode += 1
    return Node(inode: nextInode, isFolder: isFolder)
  }

  func opened(_ file: FileHandle) throws(DiskError) -> Node {
    guard let node = open[file.number] else { throw DiskError(.read, "closed", code: 9) }
    return node
  }

  func status(of node: Node) -> FileStatus {
    FileStatus(
      kind: node.isFolder ? .folder : .regular,
      identity: FileIdentity(device: 1, inode: node.inode), size: Int64(node.bytes.count),
      links: 1, isOwn: true, modified: node.changes)
  }
}
