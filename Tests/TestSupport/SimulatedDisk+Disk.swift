// What the simulated disk does when asked: each operation is counted, and may be
// the one that fails.

import Journal

extension SimulatedDisk {
  public func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> FileHandle {
    try count(.open, path)
    var found = node(path)
    if mode == .createNew, found != nil { throw DiskError(.open, path, code: 17) }
    let isMade = mode == .createNew || mode == .createOrOpen
    if found == nil, isMade { try checkTakes(.open, path) }
    if found == nil, isMade, let (folder, name) = parent(path) {
      let made = make(isFolder: false)
      folder.names[name] = made
      found = made
    }
    guard let found, !found.isFolder else { throw DiskError(.open, path, code: 2) }
    nextHandle += 1
    open[nextHandle] = found
    return FileHandle(number: nextHandle)
  }

  public func close(_ file: FileHandle) {
    unlock(file)
    open[file.number] = nil
  }

  public func read(
    _ file: FileHandle, at offset: Int64, into room: UnsafeMutableRawBufferPointer
  ) throws(DiskError) -> Int {
    try count(.read)
    largestRead = max(largestRead, room.count)
    let bytes = try opened(file).bytes
    guard offset < bytes.count else { return 0 }
    let part = bytes[Int(offset)..<min(bytes.count, Int(offset) + room.count)]
    room.copyBytes(from: part)
    return part.count
  }

  public func append(
    _ file: FileHandle, _ bytes: UnsafeRawBufferPointer
  ) throws(DiskError) -> Int {
    let node = try opened(file)
    do throws(DiskError) {
      try count(.write)
    } catch {
      // A full disk takes what still fits.
      if error.code == 28 { node.bytes += bytes.prefix(bytes.count / 3) }
      throw error
    }
    try checkTakes(.write, node)
    var taken = min(bytes.count, writeMax)
    if let left = bytesUntilPowerCut, left <= taken {
      taken = left
      node.bytes += bytes.prefix(taken)
      isPowerless = true
      throw DiskError(.write, "", code: SimulatedDisk.powerless)
    }
    if let left = bytesUntilPowerCut { bytesUntilPowerCut = left - taken }
    node.bytes += bytes.prefix(taken)
    node.changes += 1
    return taken
  }

  public func sync(_ file: FileHandle) throws(DiskError) {
    let node = try opened(file)
    do throws(DiskError) {
      try count(.sync)
    } catch {
      // What was dirty is dropped, and the next sync will not know of it.
      if node.durable.count < node.bytes.count {
        node.dropped.append(node.durable.count..<node.bytes.count)
      }
      throw error
    }
    node.durable = node.bytes
    for part in node.dropped {
      for index in part where index < node.durable.count { node.durable[index] = 0 }
    }
  }

  public func truncate(_ file: FileHandle, to size: Int64) throws(DiskError) {
    try count(.truncate)
    let node = try opened(file)
    node.bytes.removeLast(max(0, node.bytes.count - Int(size)))
    node.dropped = node.dropped.map { $0.clamped(to: 0..<Int(size)) }.filter { !$0.isEmpty }
    node.changes += 1
  }

  public func status(_ file: FileHandle) throws(DiskError) -> FileStatus {
    try count(.status)
    return status(of: try opened(file))
  }

  public func status(at path: String) throws(DiskError) -> FileStatus? {
    try count(.status, path)
    return node(path).map { status(of: $0) }
  }

  public func mark(ofFolder path: String) -> String? {
    hasMarks ? node(path).map { "number \($0.inode)" } : nil
  }

  public func lock(_ file: FileHandle, waitMilliseconds: Int) throws(DiskError) -> Bool {
    try count(.lock)
    let node = try opened(file)
    if let holder = node.lockedBy, holder != file.number { return false }
    node.lockedBy = file.number
    return true
  }

  public func unlock(_ file: FileHandle) {
    if let node = open[file.number], node.lockedBy == file.number { node.lockedBy = nil }
  }

  public func rename(_ path: String, to target: String) throws(DiskError) {
    try count(.rename, path)
    try checkTakes(.rename, target)
    guard let (folder, name) = parent(path), let moved = folder.names[name],
      let (goal, goalName) = parent(target)
    else { throw DiskError(.rename, path, code: 2) }
    folder.names[name] = nil
    goal.names[goalName] = moved
  }

  public func remove(_ path: String) throws(DiskError) {
    try count(.remove, path)
    try checkTakes(.remove, path)
    guard let (folder, name) = parent(path), folder.names[name] != nil else {
      throw DiskError(.remove, path, code: 2)
    }
    folder.names[name] = nil
  }

  public func makeFolder(_ path: String) throws(DiskError) {
    try count(.makeFolder, path)
    if node(path) == nil { try checkTakes(.makeFolder, path) }
    guard let (folder, name) = parent(path) else { throw DiskError(.makeFolder, path, code: 2) }
    if folder.names[name] == nil { folder.names[name] = make(isFolder: true) }
  }

  public func list(_ path: String) throws(DiskError) -> [String] {
    try count(.list, path)
    guard let folder = node(path), folder.isFolder else { throw DiskError(.list, path, code: 2) }
    return folder.names.keys.sorted()
  }

  public func lane() -> (any AppendLane)? { SimulatedLane(on: self) }

  public func syncFolder(_ path: String) throws(DiskError) {
    try count(.syncFolder, path)
    guard let folder = node(path) else { throw DiskError(.syncFolder, path, code: 2) }
    folder.durableNames = folder.names
  }
}
