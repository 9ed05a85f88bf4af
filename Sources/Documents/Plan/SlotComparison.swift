// What an event of a plan changes in the slot it means. Only what belongs to the plan is compared:
// title, day, times, place, and whether it is on.

import Domain

/// An event beside its slot.
struct SlotComparison {
  let event: PlannedEvent
  let match: SlotMatch
  let review: Review

  func change(on days: [Day]) -> PlannedChange {
    let record = match.record
    let name = review.name(of: record)
    if record.isContested { return skip(.contested(slot: name)) }
    let known = match.slot.calendarSequence ?? record.versions.count - 1
    let isFollowed = !match.isByTitle && event.sequence != nil
    if isFollowed, let sequence = event.sequence, sequence < known {
      return skip(.older(slot: name, sequence: sequence, known: known))
    }
    guard days.contains(event.day) else { return skip(.movedAway(slot: name, event.day)) }
    let isSame = says(the: match.slot)
    let (slot, filled) = filledSlot()
    if isSame && filled.isEmpty { return .unchanged(record) }
    if !isSame && wasTakenIn { return skip(.changedHere(slot: name)) }
    let words = isSame ? filled : differences + filled
    let change = Change(.slot(slot), replacing: record.currentRefs)
    if let refusal = SlotComparison.refusal(of: change, slot: slot, in: review) {
      return skip(refusal)
    }
    return event.isCancelled && !match.slot.isCancelled
      ? .cancelled(record, slot) : .changed(record, slot, words)
  }

  /// Why a slot cannot be recorded; nil when it can.
  static func refusal(of change: Change, slot: Slot, in review: Review) -> SkipReason? {
    let texts =
      [slot.text, slot.place ?? "", slot.hostPartner ?? "", slot.calendarUID ?? ""]
      + slot.parts.flatMap { [$0.text, $0.place ?? ""] }
    let scalars = texts.reduce(0) { $0 + $1.unicodeScalars.count }
    if scalars > Review.textScalarsMax { return .tooLong }
    return review.refusal(of: change).map { .refused($0.explanation) }
  }

  // MARK: What differs

  /// Whether the plan says of the slot what this version of it says.
  private func says(the slot: Slot) -> Bool {
    slot.day == event.day && slot.start == event.start && slot.end == event.end
      && slot.isCancelled == event.isCancelled && PlainText.areSame(slot.text, event.title)
      && PlainText.areSame(slot.place ?? "", event.place ?? "")
  }

  /// Whether an earlier version of the slot said just this, at this revision: then the plan was
  /// taken in before, and what differs now was changed here.
  private var wasTakenIn: Bool {
    for (index, version) in match.record.versions.enumerated() {
      guard case .slot(let slot)? = version.event, match.record.states[index] == .replaced else {
        continue
      }
      let sequence = slot.calendarSequence ?? index
      let isThisRevision = event.sequence == nil || match.isByTitle || sequence == event.sequence
      if isThisRevision && says(the: slot) { return true }
    }
    return false
  }

  private var differences: [String] {
    let slot = match.slot
    var words: [String] = []
    if slot.isCancelled && !event.isCancelled { words.append("is on again") }
    if slot.day != event.day { words.append("on \(event.day), was \(slot.day)") }
    if slot.start != event.start { words.append("starts \(event.start), was \(slot.start)") }
    if slot.end != event.end { words.append("ends \(event.end), was \(slot.end)") }
    if !PlainText.areSame(slot.text, event.title) {
      words.append("now called \(PlainText.quoted(event.title))")
    }
    if !PlainText.areSame(slot.place ?? "", event.place ?? "") {
      words.append("place \(shown(event.place)), was \(shown(slot.place))")
    }
    return words
  }

  /// The slot with what the plan says, and what it fills in where nobody has said anything yet.
  private func filledSlot() -> (Slot, [String]) {
    var slot = match.slot
    if !says(the: slot) {
      if !PlainText.areSame(slot.text, event.title) { slot.text = event.title }
      if !PlainText.areSame(slot.place ?? "", event.place ?? "") { slot.place = event.place }
      slot.day = event.day
      slot.start = event.start
      slot.end = event.end
      slot.isCancelled = event.isCancelled
    }
    var words: [String] = []
    if let identity = event.identity, let sequence = event.sequence {
      if match.isByTitle {
        slot.calendarUID = identity
        words.append("follows the calendar from now on")
      } else if !match.isOwn || !says(the: match.slot) {
        slot.calendarUID = identity
      }
      if slot.calendarUID != nil { slot.calendarSequence = sequence }
    }
    // A calendar of ours that comes back has nothing to fill in: it was made from these slots.
    if match.isOwn && !match.isByTitle { return (slot, words) }
    fill(&slot, &words)
    return (slot, words)
  }

  private func fill(_ slot: inout Slot, _ words: inout [String]) {
    let versions = match.record.versions.compactMap { version -> Slot? in
      if case .slot(let slot)? = version.event { slot } else { nil }
    }
    let lines = ScheduleWords.lines(in: event.tags, of: review)
    if !lines.isEmpty, versions.allSatisfy(\.lines.isEmpty) {
      slot.lines = lines
      words.append("lines " + lines.map { review.name(of: $0) }.joined(separator: " "))
    }
    let parts = ScheduleWords.parts(in: event.people, of: review)
    if !parts.isEmpty, versions.allSatisfy(\.parts.isEmpty) {
      slot.parts = parts
      words.append(
        "who: " + parts.map { PlainText.short(ScheduleWords.text(of: $0)) }.joined(separator: ", "))
    }
    if let host = event.hostPartner, versions.allSatisfy({ $0.hostPartner == nil }) {
      slot.hostPartner = host
      words.append("host partner \(PlainText.short(host))")
    }
  }

  private func skip(_ reason: SkipReason) -> PlannedChange {
    .skipped(summary: event.title, reason: reason)
  }

  private func shown(_ place: String?) -> String { place.map { PlainText.short($0) } ?? "none" }
}
