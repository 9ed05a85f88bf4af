// Everything the journal asks of a file system, and nothing more, so that a simulated one can stand
// in and fail at every single operation. Paths are text; links are never followed.

/// An open file. What it means is up to the disk that gave it out.
public struct FileHandle: Hashable, Sendable {
  public let number: Int32
  public init(number: Int32) { self.number = number }
}

/// What makes a file the same file, whatever its name.
public struct FileIdentity: Hashable, Sendable {
  public let device: UInt64
  public let inode: UInt64
  public init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// What the disk says about a file.
public struct FileStatus: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case regular, folder, link, other }
  public var kind: Kind
  public var identity: FileIdentity
  /// Bytes.
  public var size: Int64
  /// Hard links.
  public var links: Int
  /// Whether the file is this user's.
  public var isOwn: Bool
  /// Last change of the content, nanoseconds since 1970; only ever compared.
  public var modified: Int64

  public init(
    kind: Kind, identity: FileIdentity, size: Int64, links: Int, isOwn: Bool, modified: Int64 = 0
  ) {
    self.kind = kind
    self.identity = identity
    self.size = size
    self.links = links
    self.isOwn = isOwn
    self.modified = modified
  }
}

/// How a file is opened.
public enum OpenMode: Hashable, Sendable {
  /// To read; it must be there.
  case read
  /// To read and to write at its end; it must be there.
  case append
  /// As `append`, but it must not be there yet; 0600.
  case createNew
  /// As `append`, made (0600) where it is not there yet: lock files only.
  case createOrOpen
}

/// One kind of request to a disk, for messages.
public enum DiskOperation: String, Hashable, Sendable, CaseIterable {
  case open, read, write, sync, truncate, rename, remove, list, status, lock
  case makeFolder = "make folder"
  case syncFolder = "sync folder"
}

/// A request that the disk did not fulfil.
public struct DiskError: Error, Hashable, Sendable {
  public var operation: DiskOperation
  public var path: String
  /// The system's errno.
  public var code: Int32
  /// Whether the file stands in its new place all the same, and only that it stays there over a
  /// power cut is not sure.
  public var isInPlace = false
  public init(_ operation: DiskOperation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}

/// A file system.
public protocol Disk {
  /// Opens a file; a link in the last place is an error.
  func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> FileHandle
  /// Closes a file; locks on it end.
  func close(_ file: FileHandle)
  /// Reads at most the room there is. Fewer bytes may come; 0 means the end.
  func read(
    _ file: FileHandle, at offset: Int64, into room: UnsafeMutableRawBufferPointer
  ) throws(DiskError) -> Int
  /// One write at the end of the file. Fewer bytes than given may have been written.
  func append(_ file: FileHandle, _ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int
  /// Makes the content durable. After an error nothing is known about what was not durable before.
  func sync(_ file: FileHandle) throws(DiskError)
  /// Cuts a file.
  func truncate(_ file: FileHandle, to size: Int64) throws(DiskError)
  /// About an open file.
  func status(_ file: FileHandle) throws(DiskError) -> FileStatus
  /// About what stands at a path, links not followed; nil where nothing does.
  func status(at path: String) throws(DiskError) -> FileStatus?
  /// What a folder has of its own, as text: it stays when the folder is renamed, or its disk is
  /// taken out and put in again, and no copy has it. Nil where nothing is there, or the disk has
  /// nothing of the kind.
  func mark(ofFolder path: String) -> String?
  /// Takes the exclusive lock of an open file; false when another holds it all that time. Others
  /// wait for whoever has it, so that a terminal's stop (^Z) waits until `unlock`.
  func lock(_ file: FileHandle, waitMilliseconds: Int) throws(DiskError) -> Bool
  /// Takes such a lock for a long time, as a sign of being there for which nobody waits.
  func claim(_ file: FileHandle) throws(DiskError) -> Bool
  /// Does what takes a person's time with a lock held: a stop need not wait for that.
  func whileAsking<Result>(_ body: () -> Result) -> Result
  /// Gives a lock back; closing the file alone does not let a stop through.
  func unlock(_ file: FileHandle)
  /// Puts a file in another's place, in one step.
  func rename(_ path: String, to target: String) throws(DiskError)
  /// Takes a file, a link or an empty folder away.
  func remove(_ path: String) throws(DiskError)
  /// Makes a folder (0700); one that is there already is no error.
  func makeFolder(_ path: String) throws(DiskError)
  /// The names in a folder, in no particular order, without `.` and `..`.
  func list(_ path: String) throws(DiskError) -> [String]
  /// Makes the names in a folder durable.
  func syncFolder(_ path: String) throws(DiskError)
  /// What saves lines while the next ones are made ready; nil where the system has none to give.
  func lane() -> (any AppendLane)?
}

extension Disk {
  public func claim(_ file: FileHandle) throws(DiskError) -> Bool {
    try lock(file, waitMilliseconds: 0)
  }

  public func whileAsking<Result>(_ body: () -> Result) -> Result { body() }
}
