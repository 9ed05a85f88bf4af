// Pages to be printed: the notice for staff, the pack for reviewers. They stand in the store's own
// folder, on the list of what was given out.

import Domain
import Journal

extension ReviewStore {
  /// Puts a page into `local/pages`, whole or not at all, in place of one of that name.
  ///
  /// It is listed before it is written: one that nobody knows of could not be taken back. A list
  /// that cannot be written stops nothing.
  /// - Parameters:
  ///   - root: this store's folder by its path from the root, which the list wants.
  ///   - format: `html` or `txt`.
  /// - Returns: the file's path, and why it is not on the list; nil where it is.
  /// - Throws: `journal` with `disk` where it cannot be written, and with `replaced` where another
  ///   store stands in this one's place.
  public mutating func keepPage(
    _ bytes: [UInt8], named name: String, format: String, at: WallTime, root: String
  ) throws(StoreError) -> (path: String, unlisted: StoreError?) {
    try checkPlace()
    let pages = "\(StoreFolder(root).local)/pages"
    do throws(DiskError) {
      if try disk.status(at: pages) == nil { try disk.makeFolder(pages) }
    } catch {
      throw .journal(.disk(error))
    }
    let path = "\(pages)/\(name)"
    var unlisted: StoreError?
    do throws(StoreError) {
      try listExport(path, format: format, audience: "school", at: at, bytes: bytes)
    } catch {
      unlisted = error
    }
    do throws(DiskError) {
      try WholeFile.replace(name, in: pages, with: bytes, unique: disk.unique(), on: disk)
    } catch {
      throw .journal(.disk(error))
    }
    return (path, unlisted)
  }
}
