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

  /// What is in the field that has the keys, by the name under which it is or would be kept; nil
  /// where none has, or its pane cannot say.
  public var openDraft: (name: String, draft: Draft)? {
    focused.openDraft.map { ("\(focused.id.rawValue)-\($0.name)", $0) }
  }

  /// What is in every field and form of all panes, changed or not, by the same names.
  public var heldDrafts: [String: Draft] {
    var held = drafts
    for pane in panes {
      for draft in pane.held { held["\(pane.id.rawValue)-\(draft.name)"] = draft }
    }
    return held
  }

  /// The same for words that another program erased. Whoever was typing knows nothing of it, and
  /// goes on: their keys stay words, in a field of their own, and are never commands.
  ///
  /// - Parameter rest: what they typed themselves in the field that goes, to stay in the new one.
  /// - Returns: whether they are in another field now.
  public mutating func forgetDrafts(
    _ gone: Set<String>, erasedByAnotherWhichLeaves rest: String
  ) -> Bool {
    let open = openDraft
    let wasTyping = focused.mode == .field || open != nil
    // A field about something else stays as it is, its cursor too.
    let isSpared = wasTyping && !gone.contains { $0.hasPrefix("\(focused.id.rawValue)-") }
    forgetDrafts(gone, sparing: isSpared ? focus : nil)
    guard wasTyping, focused.mode != .field else { return false }
    if let open, !gone.contains(open.name), panes[focus].reopen(open.draft, desk) { return false }
    let isPrivate = ["thought", "rethought"].contains(open?.draft.context["purpose"])
    if panes[focus].goOn(with: rest, isPrivate: isPrivate, desk) { return true }
    let from = focus
    show(.notes)
    capturesFrom = from
    return panes[focus].goOn(with: rest, isPrivate: isPrivate, desk)
  }

  /// Lets go of everything in memory that a draft about erased words still held: the panes begin
  /// anew, with the drafts that stay.
  ///
  /// - Parameters:
  ///   - gone: the drafts that went, by the names under which they are kept.
  ///   - spared: a pane that held none of them and goes on as it is.
  public mutating func forgetDrafts(_ gone: Set<String>, sparing spared: Int? = nil) {
    let kept = drafts.filter { !gone.contains($0.key) }
    for index in panes.indices where index != spared { panes[index].remount(desk) }
    for (name, draft) in kept.sorted(by: { $0.key < $1.key }) {
      guard let pane = name.split(separator: "-").first.flatMap({ Int($0) }),
        let index = panes.firstIndex(where: { $0.id.rawValue == pane }), index != spared
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
    case .sealed(let items, let damages):
      overlay = .page(SealedPage(items: items, damages: damages))
    case .shown(let name, let lines): overlay = .page(HandOverPage(name: name, lines: lines))
    }
  }
}
