// One open file that grows by whole lines: a write is durable or it is taken back. It knows nothing
// of what the lines say, nor whether it is wise to write them.

/// A file being appended to.
///
/// The caller holds the lock, has read the file to its end, and closes it.
public struct LineFile<D: Disk> {
  public let path: String
  public let identity: FileIdentity
  let handle: FileHandle
  private let disk: D
  /// Bytes known to be durable.
  public private(set) var size: Int64
  /// Whether a sync or a cut has failed: then nothing may be appended any more, since the system
  /// may take for written what it has dropped.
  public private(set) var isFinal = false

  private init(_ path: String, _ handle: FileHandle, _ status: FileStatus, _ disk: D) {
    self.path = path
    self.handle = handle
    self.disk = disk
    identity = status.identity
    size = status.size
  }

  /// Opens a file that is there. Its folder is synced, for its name may not be durable yet.
  /// - Returns: nil where it is no plain file of this user with exactly one name.
  public static func opening(_ name: String, in folder: String, on disk: D) throws(DiskError)
    -> LineFile?
  {
    try open(name, .append, folder, disk)
  }

  /// Makes a new file; one that is there already is an error.
  public static func creating(_ name: String, in folder: String, on disk: D) throws(DiskError)
    -> LineFile
  {
    guard let file = try open(name, .createNew, folder, disk) else {
      // Made a moment ago with one name by us: only a disk that shows no owners says otherwise.
      throw DiskError(.open, "\(folder)/\(name)", code: DiskError.notPermitted)
    }
    return file
  }

  /// Opens a lock file, made where it is not there yet. Its name need not last: without any file
  /// there is nobody to be locked out.
  static func openingLock(_ name: String, in folder: String, on disk: D) throws(DiskError)
    -> LineFile
  {
    guard let file = try open(name, .createOrOpen, folder, disk) else {
      throw DiskError(.lock, "\(folder)/\(name)", code: DiskError.notPermitted)
    }
    return file
  }

  private static func open(
    _ name: String, _ mode: OpenMode, _ folder: String, _ disk: D
  ) throws(DiskError) -> LineFile? {
    let path = "\(folder)/\(name)"
    let handle = try disk.open(path, mode)
    do throws(DiskError) {
      let status = try disk.status(handle)
      guard status.kind == .regular, status.isOwn, status.links == 1 else {
        disk.close(handle)
        return nil
      }
      if mode != .createOrOpen { try disk.syncFolder(folder) }
      return LineFile(path, handle, status, disk)
    } catch {
      disk.close(handle)
      throw error.at(path)
    }
  }

  public func close() { disk.close(handle) }

  /// How the file looks with what is durable, but for the time of the change.
  var statusExpected: FileStatus {
    FileStatus(kind: .regular, identity: identity, size: size, links: 1, isOwn: true)
  }

  /// Takes note that the file has been read up to here, under the lock.
  mutating func hasGrown(to size: Int64) { self.size = size }

  /// Appends bytes and makes them durable; on return they are.
  /// - Throws: `DiskError`; then the bytes are not in the file, or the file is final.
  public mutating func append(_ bytes: [UInt8]) throws(DiskError) {
    do throws(DiskError) {
      try disk.appendDurably(bytes, to: handle)
    } catch {
      takeBack(after: error.operation)
      throw error.at(path)
    }
    size += Int64(bytes.count)
  }

  /// Takes note that a lane has appended so many bytes, and that they are durable.
  mutating func hasKept(_ count: Int) { size += Int64(count) }

  /// Takes back what was written and is not saved.
  /// - Parameter failed: what the disk could not do; nil where the file is no longer the one under
  ///   its name.
  mutating func takeBack(after failed: DiskOperation?) {
    do throws(DiskError) {
      try disk.truncate(handle, to: size)
      try disk.sync(handle)
    } catch {
      isFinal = true
    }
    // Cut as well as can be, so that the lines are not read as saved; but the file is done with.
    if failed == .sync { isFinal = true }
  }

  /// Cuts the file, durably.
  public mutating func cut(to size: Int64) throws(DiskError) {
    do throws(DiskError) {
      try disk.truncate(handle, to: size)
      try disk.sync(handle)
    } catch {
      isFinal = true
      throw error.at(path)
    }
    self.size = size
  }
}
