// The words for what a disk refused, and the few of the system's numbers that are told apart.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension DiskError {
  static var noSpace: Int32 { ENOSPC }
  static var notPermitted: Int32 { EPERM }
  static var cancelled: Int32 { ECANCELED }

  /// Whether the file system cannot lock at all.
  var isLockingUnknown: Bool {
    code == ENOLCK || code == EOPNOTSUPP || code == ENOTSUP || code == ENOSYS || code == EINVAL
  }

  /// Whether nothing stands at the path.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether nothing may be written there.
  public var isRefused: Bool { code == EROFS || code == EACCES || code == EPERM }

  /// Whether there is no room, on the disk or for one file of this size.
  public var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  /// The same, said of this path where the disk knew only a number.
  func at(_ path: String) -> DiskError {
    self.path.isEmpty ? DiskError(operation, path, code: code) : self
  }

  /// What the system calls it.
  public var reason: String {
    guard let words = strerror(code) else { return "error \(code)" }
    return "\(String(cString: words)) (error \(code))"
  }
}

extension DiskError: CustomStringConvertible {
  public var description: String {
    if isInPlace {
      return "\(path): it is in its place, and the disk could not make sure of it (\(reason)), so "
        + "that a power cut may bring back what stood there before; expected the disk to keep it; "
        + "check the disk, then do it once more"
    }
    return "\(path): could not \(operation.rawValue): \(reason); \(expected)"
  }

  private var expected: String {
    if isFull { return "expected free room; make room on this disk and try again" }
    if isRefused {
      return "expected leave to do it; check the disk and the folder's permissions, then try again"
    }
    return "expected the disk to do it; check the disk and the folder's permissions, then try again"
  }
}
