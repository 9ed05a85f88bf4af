// Erasing what is due from the screen: how much it is and since when, and then a key of its own. A
// date alone never erases anything.

import Domain
import Panes
import Surface

/// The question before what is due goes.
struct DueQuestion: OverlayPage, Hashable {
  let records: [EntryRef]
  let ticks: Int
  let term: RetentionTerm

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    guard key == .character("e") else { return .close(saying: "Nothing was erased.") }
    return .close([.erasure(.eraseDue(records))])
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(
      title: "Erase what is due", keys: "e erases all of it for good. Any other key leaves it.")
    let thoughts = desk.review.rawThoughts.count
    sheet.add(
      DueWords.what(
        records: max(0, records.count - thoughts), ticks: ticks, thoughts: thoughts,
        setAsides: desk.review.rawSetAsides.count), .strong)
    let source = term.isAgreed ? "as agreed" : "\(Review.retentionDays) days after the review"
    sheet.add("To be erased by \(term.day), \(source).")
    sheet.add("")
    sheet.add(
      "The words go for good: from every file of this review on this laptop, drafts too, and from "
        + "the others' when they take this journal in. Points, lines of enquiry, slots and actions "
        + "stay, and so does what is under seal. No undo.")
    return sheet
  }
}

extension App {
  /// Asks about what is due, or says why there is nothing to ask.
  mutating func askToEraseDue() {
    // A role that may not see raw notes can still see to it that they go.
    let review = whole ?? desk.review
    switch review.dueForErasing(on: desk.now.day) {
    case .noTerm: say("The review has no day yet, so nothing is due.", .ordinary)
    case .unclear(let agreed):
      say(
        "Nothing was erased: the agreement says \"\(agreed)\", and one date alone was expected; "
          + "mend it in Review, under \"\(AgreementField.eraseBy.label)\".", .warning)
    case .notYet(let term):
      say("Nothing is due yet: raw notes and answers are kept until \(term.day).", .ordinary)
    case .nothingLeft:
      say("None of the notes and answers has its words any more.", .ordinary)
    case .due(let records, let ticks):
      guard let term = review.retention else { return }
      overlay = .page(DueQuestion(records: records, ticks: ticks, term: term))
    }
  }
}
