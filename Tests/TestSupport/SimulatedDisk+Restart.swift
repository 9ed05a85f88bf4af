// The world around the simulated disk: power that goes, processes that end, and files that somebody
// else put there.

import Journal

extension SimulatedDisk {
  /// Cuts the power and brings it back: every handle and lock is gone, names that were not synced
  /// are gone, and of bytes that were not synced there is left what `loss` says.
  public func restart(_ loss: Loss) {
    open = [:]
    isPowerless = false
    bytesUntilPowerCut = nil
    fault = nil
    writeMax = Int.max
    restart(root, loss)
  }

  private func restart(_ node: Node, _ loss: Loss) {
    node.lockedBy = nil
    if node.isFolder {
      if loss != .kept { node.names = node.durableNames }
      for child in node.names.values { restart(child, loss) }
      return
    }
    let synced = node.durable.count
    let visible = node.bytes
    switch loss {
    case .lost: node.bytes = node.durable
    case .partial where visible.count > synced:
      node.bytes = node.durable + visible[synced..<(synced + (visible.count - synced + 1) / 2)]
    case .zeroed where visible.count > synced:
      node.bytes = node.durable + [UInt8](repeating: 0, count: visible.count - synced)
    case .kept where visible.count > synced: node.bytes = node.durable + visible[synced...]
    case .partial, .zeroed, .kept: node.bytes = node.durable
    }
    node.durable = node.bytes
    node.dropped = []
    node.changes += 1
  }

  /// Ends the process that holds these, and not the power: handles and locks go, bytes stay.
  public func endProcess() {
    for number in Array(open.keys) { close(FileHandle(number: number)) }
    fault = nil
    isPowerless = false
    bytesUntilPowerCut = nil
  }

  /// Another disk with the same content, nothing open and no fault.
  public func copy() -> SimulatedDisk {
    let other = SimulatedDisk()
    var made: [UInt64: Node] = [:]
    func twin(_ node: Node) -> Node {
      if let known = made[node.inode] { return known }
      let new = Node(inode: node.inode, isFolder: node.isFolder)
      made[node.inode] = new
      new.bytes = node.bytes
      new.durable = node.durable
      new.dropped = node.dropped
      new.changes = node.changes
      new.names = node.names.mapValues(twin)
      new.durableNames = node.durableNames.mapValues(twin)
      return new
    }
    other.root = twin(root)
    other.nextInode = nextInode
    return other
  }

  /// Makes folders, durably, for a test to begin with.
  public func prepare(folders: [String]) {
    for path in folders {
      var node = root
      for part in path.split(separator: "/").map(String.init) {
        let next = node.names[part] ?? make(isFolder: true)
        node.names[part] = next
        node.durableNames[part] = next
        node = next
      }
    }
  }

  /// A file's content; nil where there is none.
  public func bytes(of path: String) -> [UInt8]? { node(path)?.bytes }

  /// Puts a file there, durably, with a new identity if it was there before.
  public func put(_ bytes: [UInt8], at path: String) {
    guard let (folder, name) = parent(path) else { return }
    let made = make(isFolder: false)
    made.bytes = bytes
    made.durable = bytes
    folder.names[name] = made
    folder.durableNames[name] = made
  }

  /// Changes a file's content in place, durably.
  public func overwrite(_ bytes: [UInt8], at path: String) {
    guard let node = node(path) else { return }
    node.bytes = bytes
    node.durable = bytes
    node.changes += 1
  }

  /// The files in a folder, by name.
  public func files(in folder: String) -> [String] { node(folder)?.names.keys.sorted() ?? [] }

  /// Everything in every file, to see whether reading changed anything.
  public var snapshot: [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    func visit(_ node: Node, _ path: String) {
      for (name, child) in node.names {
        let place = path + "/" + name
        if child.isFolder { visit(child, place) } else { all[place] = child.bytes }
      }
    }
    visit(root, "")
    return all
  }
}
