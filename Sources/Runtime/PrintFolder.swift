// Keeps a page that is to be printed as a file of the review's own folder, whole or not at all, and
// notes it where an erasing looks for what was given out.

import Domain
import Interface
import Journal
import Panes
import Store

extension Performer {
  /// Writes the page beside those written before; one of the same name and form gives way.
  func keep<D: Disk>(_ page: PrintFile, _ app: inout App, _ store: inout ReviewStore<D>) {
    let folder = "\(Places.absolute(store.folder.path))/local/pages"
    let day = app.desk.review.mergedSetUp.map { "-\($0.day)" } ?? ""
    let name = "\(page.name)\(day).\(page.format.rawValue)"
    let bytes = Array(page.text.utf8)
    var unique = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    unique = String(repeating: "0", count: max(0, 16 - unique.count)) + unique
    do throws(DiskError) {
      if try store.disk.status(at: folder) == nil { try store.disk.makeFolder(folder) }
      try WholeFile.replace(name, in: folder, with: bytes, unique: unique, on: store.disk)
    } catch {
      let why = error.isFull ? "the disk is full" : error.reason
      let command = "alongside \(page.name) REVIEW --out FILE"
      _ = app.update(
        .printed(.failed("Not written: \(why). \"\(command)\" writes it elsewhere.")))
      return
    }
    // A list that cannot be written stops nothing: the page holds no notes.
    try? store.listExport(
      "\(folder)/\(name)", format: page.format.rawValue, audience: "school", at: app.desk.now,
      bytes: bytes)
    _ = app.update(.printed(.kept("\(folder)/\(name)")))
  }
}
