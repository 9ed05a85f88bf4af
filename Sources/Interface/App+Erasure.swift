// Erasing and sealing on the screen: the question for what is selected, what comes back of it, and
// forgetting what the panes themselves still held of the words.

import Domain
import Panes
import Surface

extension App {
  /// Asks about the selected record, or says why there is nothing to ask.
  mutating func askToErase() {
    guard let ref = focused.subject(desk), let record = desk.review.record(ref) else {
      say("Nothing is selected here that could be erased: go to the record first.", .ordinary)
      return
    }
    if let refusal = desk.review.refusal(ofErasing: record) {
      say(desk.put(refusal.explanation), .warning)
      return
    }
    overlay = .page(ErasureQuestion(record, desk))
  }

  /// Lets go of everything in memory that a draft about erased words still held: the panes begin
  /// anew, with the drafts that stay.
  ///
  /// - Parameter gone: the drafts that went, by the names under which they are kept.
  public mutating func forgetDrafts(_ gone: Set<String>) {
    let kept = drafts.filter { !gone.contains($0.key) }
    for index in panes.indices { panes[index].remount(desk) }
    for (name, draft) in kept.sorted(by: { $0.key < $1.key }) {
      guard let pane = name.split(separator: "-").first.flatMap({ Int($0) }),
        let index = panes.firstIndex(where: { $0.id.rawValue == pane })
      else { continue }
      panes[index].restore(draft, desk)
    }
  }

  mutating func show(_ news: ErasureNews) {
    switch news {
    case .receipt(let lines, let sealed, let name):
      overlay = .page(ReceiptPage(lines: lines, sealed: sealed, name: name))
    case .receiptKept(let path, let lines):
      guard case .page(let page)? = overlay, var receipt = page as? ReceiptPage,
        receipt.lines == lines
      else { return say("The receipt was written to \(path).", .ordinary) }
      receipt.keptAt = path
      overlay = .page(receipt)
    case .receipts(let files): overlay = .page(ReceiptsPage(files: files))
    case .sealed(let items): overlay = .page(SealedPage(items: items))
    case .shown(let name, let lines): overlay = .page(HandOverPage(name: name, lines: lines))
    }
  }
}
