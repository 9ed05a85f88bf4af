// Keeps a page that is to be printed in the review's own folder, and says where it is or why not.

import Domain
import Interface
import Journal
import Panes
import Store

extension Performer {
  /// Writes the page beside those written before; one of the same name and form gives way.
  func keep<D: Disk>(_ page: PrintFile, _ app: inout App, _ store: inout ReviewStore<D>) {
    let day = app.desk.review.mergedSetUp.map { "-\($0.day)" } ?? ""
    let name = "\(page.name)\(day).\(page.format.rawValue)"
    let at = app.desk.now
    let root = Places.absolute(store.folder.path)
    do throws(RecordFailure) {
      let kept = try lending(&app, &store) { (store) throws(RecordFailure) in
        do throws(StoreError) {
          return try store.keepPage(
            Array(page.text.utf8), named: name, format: page.format.rawValue, at: at, root: root)
        } catch {
          throw .store(error)
        }
      }
      if let error = kept.unlisted {
        let words = "An erasing later will not find \(kept.path). \(error)"
        _ = app.update(.said(words, .warning))
      }
      _ = app.update(.printed(.kept(kept.path)))
    } catch {
      let command = "alongside \(page.name) REVIEW --out FILE"
      _ = app.update(
        .printed(.failed("Not written: \(reason(error)). \"\(command)\" writes it elsewhere.")))
    }
  }

  private func reason(_ failure: RecordFailure) -> String {
    switch failure {
    case .store(.journal(.disk(let error))): error.isFull ? "the disk is full" : error.reason
    case .store(let error): "\(error)"
    case .refused(let refusal): refusal.explanation
    }
  }
}
