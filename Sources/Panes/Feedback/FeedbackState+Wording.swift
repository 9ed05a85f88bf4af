// The wording check and the rehearsal: which page is up, and what its keys ask to be recorded. The
// check itself, its time and its place, stands in the journal.

import Domain
import Guidance
import Surface

extension FeedbackState {
  /// Begins the wording check, goes on with it, or leaves its page.
  mutating func checkWording(_ desk: Desk) -> [Effect] {
    if screen == .wording {
      leaveWording()
      return []
    }
    let check = WordingCheck(desk.review)
    switch check.position {
    case .at: showWording(desk)
    case .notBegun, .done:
      guard !check.beginning.isEmpty else {
        return [.say("No points yet; there is nothing to check.")]
      }
      pending = .wording
      return [.record(check.beginning)]
    }
    return []
  }

  /// Puts up the point that the check is at.
  mutating func showWording(_ desk: Desk) {
    guard let point = WordingCheck(desk.review).point else { return leaveWording() }
    screen = .wording
    opened = point
    stop = Selection()
    read(desk)
  }

  private mutating func leaveWording() {
    screen = .list
    if let opened, let row = list.row(of: opened) { selection.select(row) }
    opened = nil
    stop = Selection()
  }

  /// The keys of the check: as it stands, for later, back, more time.
  mutating func wording(_ command: FeedbackCommand, _ desk: Desk) -> [Effect] {
    let check = WordingCheck(desk.review)
    guard screen == .wording, let point = check.point, let record = desk.review.record(point) else {
      return [.say("That is a key of the wording check; t begins it.")]
    }
    var changes: [Change] = []
    switch command {
    case .open:
      if let settle = settleFirst(record, desk) { return settle }
      switch record.heldInDraft(as: desk.review.name(of: record)) {
      case .nothingBehind:
        return [.say("Nothing is linked yet: a links evidence, x leaves the point for later.")]
      case .some(let refusal): return [.say(refusal.explanation)]
      case nil: break
      }
      changes = check.goingOn(desk.review, keeping: true)
    case .later: changes = check.goingOn(desk.review, keeping: false)
    case .before: changes = check.goingBack
    default: changes = check.extending()
    }
    guard !changes.isEmpty else { return [.say("This is the first point.")] }
    pending = .wording
    return [.record(changes)]
  }

  /// What came of a step of the check.
  mutating func wordingWent(_ desk: Desk) -> [Effect] {
    let check = WordingCheck(desk.review)
    guard check.position == .done else {
      showWording(desk)
      return []
    }
    leaveWording()
    let open = check.open(desk.review).map { desk.review.name(of: $0) }
    return [
      .say(
        open.isEmpty
          ? "The wordings are checked; all of them are for the room."
          : "The check is over; not for the room yet: \(open.joined(separator: " ")).")
    ]
  }

  /// Shows a point as whoever will hear it, or goes back to it.
  mutating func rehearse(_ record: Record, _ desk: Desk) -> [Effect] {
    if screen == .rehearsal {
      screen = .point
    } else {
      if screen == .list { show(record.ref) }
      opened = record.ref
      screen = .rehearsal
      read(desk)
    }
    stop = Selection()
    return []
  }

  /// Works out what the open page says of its point; done when it opens and when the review
  /// changes, and never for a key.
  mutating func read(_ desk: Desk) {
    readEntryCount = desk.review.entries.count
    remarks = []
    rehearsal = nil
    guard let opened, let point = desk.review.record(opened)?.point else { return }
    switch screen {
    case .wording:
      remarks = PointCheck(
        point, in: desk.review, guide: desk.guide,
        people: IdentityScan(desk.review)
      ).findings
    case .rehearsal: rehearsal = Rehearsal(point, in: desk.review, guide: desk.guide)
    default: break
    }
  }
}
