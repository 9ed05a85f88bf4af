// Files that are replaced as a whole, and folders made so that they last.

/// Replaces and makes things durably.
public enum WholeFile {
  /// Puts these bytes in place of the file, so that after any crash there is the old content or
  /// the new, whole: a new file beside it, synced, renamed over it, the folder synced.
  /// - Parameter unique: tells temporary files of several processes apart; hex digits.
  /// - Throws: `DiskError`; one that `isInPlace` where the new content is there already and a power
  ///   cut may bring back the old. Any other leaves the old.
  public static func replace<D: Disk>(
    _ name: String, in folder: String, with bytes: [UInt8], unique: String, on disk: D
  ) throws(DiskError) {
    let temporary = ".\(name).\(unique)\(temporaryEnd)"
    try create(temporary, in: folder, with: bytes, on: disk)
    do throws(DiskError) {
      try disk.rename("\(folder)/\(temporary)", to: "\(folder)/\(name)")
    } catch {
      discard("\(folder)/\(temporary)", disk)
      throw error
    }
    do throws(DiskError) { try disk.syncFolder(folder) } catch {
      var unsure = DiskError(.syncFolder, "\(folder)/\(name)", code: error.code)
      unsure.isInPlace = true
      throw unsure
    }
  }

  /// The file that a leftover of `replace` was to take the place of; nil for any other name.
  public static func target(ofTemporary name: String) -> String? {
    guard name.hasPrefix("."), name.hasSuffix(temporaryEnd) else { return nil }
    let inner = name.dropFirst().dropLast(temporaryEnd.count)
    guard let dot = inner.lastIndex(of: "."), dot > inner.startIndex else { return nil }
    return String(inner[..<dot])
  }

  private static let temporaryEnd = ".tmp"

  /// Makes a file with these bytes, synced; its folder is left to the caller.
  public static func create<D: Disk>(
    _ name: String, in folder: String, with bytes: [UInt8], on disk: D
  ) throws(DiskError) {
    let path = "\(folder)/\(name)"
    var file = try LineFile.creating(name, in: folder, on: disk)
    defer { file.close() }
    do throws(DiskError) {
      try file.append(bytes)
    } catch {
      discard(path, disk)
      throw error
    }
  }

  /// Reads a file whole.
  /// - Parameter limit: bytes; a longer file is an error.
  /// - Returns: nil where there is none.
  public static func read<D: Disk>(
    _ path: String, limit: Int, on disk: D
  ) throws(DiskError) -> [UInt8]? {
    guard let status = try disk.status(at: path) else { return nil }
    guard status.kind == .regular, status.size <= limit else {
      throw DiskError(.read, path, code: DiskError.notPermitted)
    }
    let handle = try disk.open(path, .read)
    defer { disk.close(handle) }
    // One byte more than it should be: a file that grows meanwhile is noticed.
    let room = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Int(status.size) + 1, alignment: 16)
    defer { room.deallocate() }
    let count = try fill(room, from: 0, of: handle, at: path, on: disk)
    if count < room.count { return Array(room[..<count]) }
    throw DiskError(.read, path, code: DiskError.notPermitted)
  }

  /// Reads a file's first bytes, however much follows.
  /// - Returns: nil where there is none, or what stands there is no plain file.
  public static func beginning<D: Disk>(
    of path: String, byteCount: Int, on disk: D
  ) throws(DiskError) -> [UInt8]? {
    guard let status = try disk.status(at: path), status.kind == .regular else { return nil }
    let handle = try disk.open(path, .read)
    defer { disk.close(handle) }
    let room = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(byteCount, Int(status.size)), alignment: 16)
    defer { room.deallocate() }
    let count = try fill(room, from: 0, of: handle, at: path, on: disk)
    return Array(room[..<count])
  }

  /// Reads until the room is full or the file ends.
  /// - Returns: the bytes read.
  static func fill<D: Disk>(
    _ room: UnsafeMutableRawBufferPointer, from offset: Int64, of handle: FileHandle,
    at path: String, on disk: D
  ) throws(DiskError) -> Int {
    var count = 0
    while count < room.count {
      let part = UnsafeMutableRawBufferPointer(rebasing: room[count...])
      do throws(DiskError) {
        let read = try disk.read(handle, at: offset + Int64(count), into: part)
        if read == 0 { return count }
        count += read
      } catch {
        throw error.at(path)
      }
    }
    return count
  }

  /// Takes a leftover away if that can be done; it carries a temporary name and harms nobody.
  private static func discard<D: Disk>(_ path: String, _ disk: D) {
    do throws(DiskError) { try disk.remove(path) } catch { return }
  }
}
