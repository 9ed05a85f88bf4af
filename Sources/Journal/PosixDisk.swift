// The real disk. It knows the system's calls and their hazards: interrupted calls, links planted at
// known names, a sync that does not reach the platter unless asked twice.

import CFolder

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file system of this machine.
public struct PosixDisk: Disk, Sendable {
  public init() {}

  public func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> FileHandle {
    // Never through a link, never into a child process, and never waiting for a pipe's other end.
    let always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let flags =
      switch mode {
      case .read: O_RDONLY | always
      case .append: O_RDWR | O_APPEND | always
      case .createNew: O_RDWR | O_APPEND | O_CREAT | O_EXCL | always
      case .createOrOpen: O_RDWR | O_APPEND | O_CREAT | always
      }
    let number = try retrying(.open, path) { sysOpen(path, flags, 0o600) }
    if mode == .createNew || mode == .createOrOpen { openToOwner(number) }
    return FileHandle(number: number)
  }

  /// The umask may have taken from a new file what its owner needs to open it again. One that was
  /// there is open to its owner, or could not have been opened.
  private func openToOwner(_ number: Int32) {
    var raw = stat()
    guard fstat(number, &raw) == 0, Self.isShut(raw, of: 0o600) else { return }
    _ = fchmod(number, 0o600)
  }

  /// Whether the owner has less than this, and others have nothing.
  private static func isShut(_ raw: stat, of mode: mode_t) -> Bool {
    let given = raw.st_mode & 0o777
    return given != mode && given & ~mode == 0
  }

  public func close(_ file: FileHandle) {
    // Not repeated when interrupted: on Linux the number is free already, and may be another's.
    _ = sysClose(file.number)
  }

  public func read(
    _ file: FileHandle, at offset: Int64, into room: UnsafeMutableRawBufferPointer
  ) throws(DiskError) -> Int {
    try retrying(.read, name(file)) {
      pread(file.number, room.baseAddress, room.count, off_t(offset))
    }
  }

  public func append(
    _ file: FileHandle, _ bytes: UnsafeRawBufferPointer
  ) throws(DiskError) -> Int {
    try retrying(.write, name(file)) { write(file.number, bytes.baseAddress, bytes.count) }
  }

  public func sync(_ file: FileHandle) throws(DiskError) {
    #if canImport(Glibc)
      _ = try retrying(.sync, name(file)) { fsync(file.number) }
    #else
      // fsync alone leaves the data in the drive's own memory here. Network and FAT volumes do not
      // know the stronger request; then the weaker one is all there is.
      if fcntl(file.number, F_FULLFSYNC) == 0 { return }
      guard errno == ENOTSUP || errno == EINVAL || errno == ENOTTY else {
        throw DiskError(.sync, name(file), code: errno)
      }
      _ = try retrying(.sync, name(file)) { fsync(file.number) }
    #endif
  }

  public func truncate(_ file: FileHandle, to size: Int64) throws(DiskError) {
    _ = try retrying(.truncate, name(file)) { ftruncate(file.number, off_t(size)) }
  }

  public func status(_ file: FileHandle) throws(DiskError) -> FileStatus {
    var raw = stat()
    _ = try retrying(.status, name(file)) { fstat(file.number, &raw) }
    return PosixDisk.status(raw)
  }

  public func status(at path: String) throws(DiskError) -> FileStatus? {
    var raw = stat()
    do throws(DiskError) {
      _ = try retrying(.status, path) { lstat(path, &raw) }
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
    return PosixDisk.status(raw)
  }

  // Numbers of files change on sticks from one day to the next; when a folder was made does not.
  // Where a copy takes that over from what it was copied from, the numbers hold.
  public func mark(ofFolder path: String) -> String? {
    #if canImport(Glibc)
      var nanoseconds: Int64 = 0
      return cf_made(path, &nanoseconds) == 0 ? "made \(nanoseconds)" : nil
    #else
      guard let inode = ((try? status(at: path)) ?? nil)?.identity.inode else { return nil }
      return "number \(inode)"
    #endif
  }

  // Locks of flock's kind belong to the open file: another close of the same file does not lose
  // them, as it would with fcntl's, and they end with the process.
  public func lock(_ file: FileHandle, waitMilliseconds: Int) throws(DiskError) -> Bool {
    var waited = 0
    while true {
      PosixStops.hold()
      do throws(DiskError) {
        if try claim(file) { return true }
      } catch {
        PosixStops.release()
        throw error
      }
      PosixStops.release()
      if waited >= waitMilliseconds { return false }
      // Looking again beats waiting in the kernel: a holder that was stopped must not stop us too.
      usleep(1_000)
      waited += 1
    }
  }

  public func claim(_ file: FileHandle) throws(DiskError) -> Bool {
    while true {
      if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return true }
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw DiskError(.lock, name(file), code: errno) }
      return false
    }
  }

  public func whileAsking<Result>(_ body: () -> Result) -> Result {
    PosixStops.release()
    defer { PosixStops.hold() }
    return body()
  }

  public func unlock(_ file: FileHandle) {
    _ = flock(file.number, LOCK_UN)
    PosixStops.release()
  }

  public func rename(_ path: String, to target: String) throws(DiskError) {
    _ = try retrying(.rename, path) { sysRename(path, target) }
  }

  public func remove(_ path: String) throws(DiskError) {
    do throws(DiskError) {
      _ = try retrying(.remove, path) { unlink(path) }
    } catch {
      // What `unlink` says of a folder differs between systems; an empty one goes this way.
      guard error.code == EISDIR || error.code == EPERM else { throw error }
      _ = try retrying(.remove, path) { rmdir(path) }
    }
  }

  public func makeFolder(_ path: String) throws(DiskError) {
    do throws(DiskError) {
      _ = try retrying(.makeFolder, path) { mkdir(path, 0o700) }
      var raw = stat()
      guard lstat(path, &raw) == 0, raw.st_mode & S_IFMT == S_IFDIR, Self.isShut(raw, of: 0o700)
      else { return }
      _ = sysChangeMode(path, 0o700)
    } catch {
      guard error.code == EEXIST, try status(at: path)?.kind == .folder else { throw error }
    }
  }

  public func list(_ path: String) throws(DiskError) -> [String] {
    guard let folder = opendir(path) else { throw DiskError(.list, path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      // The end and an error look the same but for this.
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    if errno != 0 { throw DiskError(.list, path, code: errno) }
    return names
  }

  public func syncFolder(_ path: String) throws(DiskError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let number = try retrying(.syncFolder, path) { sysOpen(path, flags, 0) }
    defer { _ = sysClose(number) }
    do throws(DiskError) {
      _ = try retrying(.syncFolder, path) { fsync(number) }
    } catch {
      // Some file systems cannot sync a folder and say so; they have no stronger promise to give.
      if error.code == EINVAL || error.code == ENOTSUP { return }
      throw error
    }
  }

  public func lane() -> (any AppendLane)? { PosixLane.starting(on: self) }
}

extension PosixDisk {
  private func retrying<Result: SignedInteger>(
    _ operation: DiskOperation, _ path: @autoclosure () -> String, _ call: () -> Result
  ) throws(DiskError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw DiskError(operation, path(), code: errno) }
    }
  }

  /// Whoever runs this program; it does not change while it runs.
  private static let me = geteuid()

  // The journal puts the path in; a number is all that is known here.
  private func name(_ file: FileHandle) -> String { "" }

  private static func status(_ raw: stat) -> FileStatus {
    let kind: FileStatus.Kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Glibc)
      let modified = raw.st_mtim
    #else
      let modified = raw.st_mtimespec
    #endif
    // A time far out of range must not trap; it is only ever compared.
    let nanoseconds = Int64(modified.tv_sec) &* 1_000_000_000 &+ Int64(modified.tv_nsec)
    return FileStatus(
      kind: kind,
      identity: FileIdentity(
        device: UInt64(truncatingIfNeeded: raw.st_dev),
        inode: UInt64(truncatingIfNeeded: raw.st_ino)),
      size: Int64(raw.st_size), links: Int(raw.st_nlink), isOwn: raw.st_uid == me,
      modified: nanoseconds)
  }
}

// Inside the type the protocol's own names hide the system's.
private func sysOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
private func sysChangeMode(_ path: String, _ mode: mode_t) -> Int32 { chmod(path, mode) }
private func sysClose(_ number: Int32) -> Int32 { close(number) }
private func sysRename(_ path: String, _ target: String) -> Int32 { rename(path, target) }
