// The journal's whole-file reading and replacing, with the store's errors; and folders made and
// thrown away as a whole.

import Journal

extension Disk {
  /// The bytes of a regular file; nil where nothing is there.
  ///
  /// - Parameter limit: the most bytes read; a larger file is an error, since nothing that is read
  func wholeFile(_ path: String, limit: Int = 8 << 20) throws(StoreError) -> [UInt8]? {
    do { return try WholeFile.read(path, limit: limit, on: self) } catch {
      throw .file(path: path, because: error.reason)
    }
  }

  /// Whether what stands in a small file's place is none: a folder, a link, a pipe, or more than is
  /// ever written there. It is never opened; what it was is not known any more.
  func isOdd(_ path: String, limit: Int = 8 << 20) -> Bool {
    guard let status = (try? status(at: path)) ?? nil else { return false }
    return status.kind != .regular || status.size > limit
  }

  /// Puts a file in place durably: the old content or the new one, whole, whatever happens.
  /// - Throws: `file` where the old one stands; `inPlace` where the new one does, not for sure.
  func replaceFile(_ name: String, in folder: String, with bytes: [UInt8]) throws(StoreError) {
    do {
      try WholeFile.replace(name, in: folder, with: bytes, unique: unique(), on: self)
    } catch {
      let path = "\(folder)/\(name)"
      throw error.isInPlace
        ? .inPlace(path: path, because: error.reason) : .file(path: path, because: error.reason)
    }
  }

  /// Part of a name that no other file has.
  func unique() -> String { String(UInt64.random(in: 0...UInt64.max), radix: 16) }

  func isFolder(_ path: String) throws(StoreError) -> Bool {
    do { return try status(at: path)?.kind == .folder } catch {
      throw .file(path: path, because: error.reason)
    }
  }

  /// Makes a folder and those above it that are missing. A link to a folder is one: somebody's
  /// documents are often elsewhere.
  func makeFolders(_ path: String) throws(DiskError) {
    if path.isEmpty || path == "/" || path == "." { return }
    let kind = try status(at: path)?.kind
    if kind == .folder || (kind == .link && leadsToFolder(path)) { return }
    let parent = StoreFolder(path).parent
    if parent != path { try makeFolders(parent) }
    try makeFolder(path)
  }

  /// Takes away a store that was never finished; what cannot be taken away stays, under a name that
  /// nothing reads.
  func discard(_ folder: StoreFolder) {
    removeAll(folder.path)
  }
}
