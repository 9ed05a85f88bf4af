// Files that a command makes where somebody asked for them: whole or not at all, and never in place
// of another file unless that was said.

import Journal
import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file to be written whole.
struct ResultFile {
  let path: String
  /// Whether a file that stands there may go.
  let replaces: Bool
  /// Whether it is a pack, which a review may have of its own.
  var isPack = false

  /// Puts the bytes in place: a temporary file beside it, synced, renamed.
  ///
  /// - Throws: `fileStands` where something is there and may not be replaced, `insideReview`,
  ///   `cannotWrite`, or `unsure` where it is written and a power cut may take it away.
  func write(_ bytes: [UInt8]) throws(CommandError) {
    try checkOutside()
    let disk = PosixDisk()
    let unique = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    var stands = false
    do throws(DiskError) {
      stands = try disk.status(at: path) != nil && !replaces
      if !stands {
        try WholeFile.replace(
          StoreFolder(path).name, in: folder, with: bytes, unique: unique, on: disk)
      }
    } catch {
      if error.isInPlace { throw .unsure(path, because: error.reason) }
      throw .cannotWrite(path, because: error.reason, isFull: error.isFull)
    }
    if stands { throw .fileStands(path) }
  }

  /// - Throws: `insideReview`, and `fileStands` where something is there and may not be replaced.
  func checkFree() throws(CommandError) {
    try checkOutside()
    if !replaces, ((try? PosixDisk().status(at: path)) ?? nil) != nil { throw .fileStands(path) }
  }

  /// A store's own files are nobody's to write over, and what lies among them is taken for damage:
  /// neither is done, whatever was said, by whichever link the way leads there.
  private func checkOutside() throws(CommandError) {
    let disk = PosixDisk()
    let parent = StoreFolder(FileFacts.real(folder))
    for whole in ["\(parent.path)/\(StoreFolder(path).name)", FileFacts.real(absolutePath)] {
      guard let store = StoreFolder.around(whole, on: disk) else { continue }
      if isPack, StoreFolder(whole).path == "\(store.packs)/\(StoreFolder(path).name)" { continue }
      throw .insideReview(path, store: store.path)
    }
  }

  /// The path from the root of the file system, without `.` and empty parts. `..` stays: behind a
  /// link it is not what stands before it.
  var absolutePath: String {
    var whole = path
    if !path.hasPrefix("/") {
      guard let here = getcwd(nil, 0) else { return path }
      defer { free(here) }
      whole = "\(String(cString: here))/\(path)"
    }
    return "/" + whole.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
