// What the system says about a file that the journal's disk does not ask for: who may read it, what
// a path really is, how much room is left. Nothing is opened and nothing is changed.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file or a folder as the system describes it; links are not followed.
struct FileFacts {
  let path: String
  /// The permission bits, 0 to 0o7777.
  let mode: UInt32
  let isFolder: Bool
  let isLink: Bool

  /// Nil where nothing stands at the path.
  init?(_ path: String) {
    var info = stat()
    guard lstat(path, &info) == 0 else { return nil }
    self.path = path
    mode = UInt32(info.st_mode) & 0o7777
    isFolder = info.st_mode & S_IFMT == S_IFDIR
    isLink = info.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether anybody but the owner may do anything with it. A link's own bits mean nothing.
  var isWide: Bool { !isLink && mode & 0o077 != 0 }

  /// The mode as people write it: `0600`.
  var octal: String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The path without links; the path itself where it cannot be found out.
  static func real(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// Whether this user may write there.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// Bytes that this user may still write there; nil where the system does not say.
  static func bytesFree(at path: String) -> UInt64? {
    var info = statvfs()
    guard statvfs(path, &info) == 0 else { return nil }
    let (bytes, isOver) = UInt64(info.f_bavail)
      .multipliedReportingOverflow(by: UInt64(info.f_frsize))
    return isOver ? UInt64.max : bytes
  }
}
