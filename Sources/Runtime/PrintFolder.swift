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
      list("\(folder)/\(name)", page, bytes, &app, &store)
      try WholeFile.replace(name, in: folder, with: bytes, unique: unique, on: store.disk)
    } catch {
      let why = error.isFull ? "the disk is full" : error.reason
      let command = "alongside \(page.name) REVIEW --out FILE"
      _ = app.update(
        .printed(.failed("Not written: \(why). \"\(command)\" writes it elsewhere.")))
      return
    }
    _ = app.update(.printed(.kept("\(folder)/\(name)")))
  }
  /// Before the page is written: one that nobody knows of could not be taken back. A list that
  /// cannot be written is told of and stops nothing.
  private func list<D: Disk>(
    _ path: String, _ page: PrintFile, _ bytes: [UInt8], _ app: inout App,
    _ store: inout ReviewStore<D>
  ) {
    let at = app.desk.now
    do throws(RecordFailure) {
      try lending(&app, &store) { (store) throws(RecordFailure) in
        do throws(StoreError) {
          try store.listExport(
            path, format: page.format.rawValue, audience: "school", at: at, bytes: bytes)
        } catch {
          throw .store(error)
        }
      }
    } catch {
      _ = app.update(.said("An erasing later will not find \(path). \(error)", .warning))
    }
  }
}
