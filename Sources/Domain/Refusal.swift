// What may not be written, and why. Asked before anything goes near the journal; a refusal is an
// answer, not a fault, and the words stay where they were typed.

/// A reason not to record a change.
public enum Refusal: Hashable, Sendable {
  case empty(kind: String)
  case tooLong(scalars: Int)
  case unknownReference(String)
  case wrongKind(expected: RecordKind, name: String)
  case endsBeforeStart(TimeOfDay, TimeOfDay)
  case countOutOfRange(n: Int, of: Int)
  case cannotBeUndone(kind: String)
  case nothingToUndo
  case nothingToRedo
  /// What the latest undo took was erased since.
  case undoneIsErased
  /// The latest deed is one that no undo takes back.
  case lastWasErasing, lastWasSealing, lastWasSafeguarding
  case noRaisingToTakeBack
  case noShift
  /// Raw notes would have to go before the review is over.
  case eraseByTooEarly(Day, lastDay: Day)
  case replacesNothing(kind: String)
  case tooManyTicks(Int)
  case alreadyErased(name: String)
  case cannotBeErased(kind: String)
  /// What is agreed has no version any more that does not stand.
  case nothingEarlier
  /// Sealed words go only when the safeguarding lead says so.
  case isSealed(name: String)
  case notUnderSeal(name: String)
  /// A field of what is agreed that holds nothing, now or earlier.
  case noWords(name: String)
  /// A sealing that was stopped half-way: a copy is there, and the words are in every view.
  case sealedHalfWay(name: String)
  /// Sealed words are shown once, to hand them over.
  case shownAlready(name: String, at: WallTime)
  /// Visits that nobody of the host goes along with, by name.
  case slotsWithoutPartner([String])
  /// What the day cannot start without.
  case contactsMissing([AgreementField])
  case nothingToSignOff
  case notSignedOff
  /// The host stands behind these words.
  case signedOff
  case dayStarted(Day)
  case dayNotStarted
  case dayClosed(Day)
  /// So many safeguarding concerns are not handed over.
  case concernOpen(Int)
  /// A concern is handed over after it was raised.
  case noConcernOpen

  /// Wordings that were to be released for the room while nothing stands behind these points.
  case nothingBehind([String])
  /// A wording that was to be released while slots of a frame stand in it.
  case unfilled(name: String, slots: [String])

  /// What is wrong and what can be done, in one sentence.
  public var explanation: String {
    switch self {
    case .empty(let kind):
      "The \(kind) has no words yet; type something, or press Esc to leave it."
    case .tooLong(let scalars):
      "This text has \(scalars) characters and the limit is \(Review.textScalarsMax); "
        + "split it in two. Nothing was saved and the text is still here."
    case .unknownReference(let name):
      "\(name) is not in this review; take in the laptop that has it, or choose another."
    case .wrongKind(let expected, let name):
      "\(name) is not a \(expected.rawValue); choose a \(expected.rawValue)."
    case .endsBeforeStart(let start, let end):
      "A slot cannot end (\(end)) before it starts (\(start)); change one of the times."
    case .countOutOfRange(let n, let of):
      "\(n) of \(of) cannot be: the first number may not be larger than the second."
    case .cannotBeUndone(let kind):
      "An entry of kind \(kind) cannot be undone."
    case .nothingToUndo:
      "There is nothing left to undo."
    case .lastWasErasing:
      "The last thing done here was an erasing, and that cannot be undone; nothing was changed."
    case .lastWasSealing:
      "The last thing done here was a sealing, and that cannot be undone; nothing was changed."
    case .lastWasSafeguarding:
      "The last thing noted here is a step of safeguarding, which undo leaves alone; nothing was "
        + "changed. A raising that was noted by mistake: alongside safeguard REVIEW mistake."
    case .noRaisingToTakeBack:
      "No concern that was noted on this laptop is open; nothing was changed."
    case .nothingToRedo:
      "There is nothing to redo: redo takes back an undo, until something new is done."
    case .undoneIsErased:
      "What the latest undo took back was erased since, and nothing brings it back; nothing was "
        + "changed."
    case .eraseByTooEarly(let day, let last):
      "Raw notes cannot go on \(day), since the review lasts until \(last); give that day or a "
        + "later one. Nothing was changed."
    case .noShift:
      "Nothing is left today that could move."
    case .replacesNothing(let kind):
      "This \(kind) has already gone; nothing was changed. Write a new one if it is needed."
    case .tooManyTicks(let count):
      "\(count) ticks are too many for one entry, the limit is \(Tally.ticksMax); save them in "
        + "parts."
    case .alreadyErased(let name):
      "\(name) was erased already; nothing was changed."
    case .cannotBeErased("safeguarding"):
      "What was noted on the safeguarding card stays as long as the review: when, to which role, "
        + "and by which call-sign; where that call-sign is a name, take the review's folder away "
        + "on every laptop once the safeguarding lead has what is needed."
    case .cannotBeErased(let kind):
      "An entry of kind \(kind) says who did what and when, and the review stands on it; it cannot "
        + "be erased."
    case .nothingEarlier:
      "What is agreed has no earlier version with words in it; nothing was changed. Words that "
        + "stand now can go once their field is emptied; alongside erase REVIEW review:FIELD does "
        + "both."
    case .isSealed(let name):
      "\(name) is sealed, and sealed words go only when the safeguarding lead says so; nothing was "
        + "changed."
    case .notUnderSeal(let name):
      "\(name) is not under seal on this laptop; nothing was changed."
    case .noWords(let name):
      "\(name) holds no words, and no earlier version of it does; nothing was changed."
    case .sealedHalfWay(let name):
      "\(name) is not sealed yet: its words are still in the journal and in every view; seal it "
        + "again first. Nothing was shown, noted or erased."
    case .shownAlready(let name, let at):
      "\(name) was shown on \(at.day) at \(at.time) to hand it over, and is shown once; if the "
        + "safeguarding lead asks again: alongside seal REVIEW \(name) --hand-over --again."
    case .slotsWithoutPartner(let names):
      "Nobody of the host goes along in \(names.joined(separator: ", ")); name a host partner or "
        + "say why not."
    case .contactsMissing(let fields):
      "The day starts once these are filled in: \(fields.map(\.label).joined(separator: "; ")). "
        + "Notes can be taken all the same."
    case .nothingToSignOff:
      "The host signs a focus and lines of enquiry off, and a team is ready with a day to go by; "
        + "write them first."
    case .notSignedOff:
      "The host has not signed off the focus and the lines of enquiry; the day starts after that."
    case .signedOff:
      "The host has signed these words off, and only the host changes them; the host reopens them "
        + "first."
    case .dayStarted(let day): "The day, \(day), has started already; nothing was changed."
    case .dayNotStarted: "The day has not been started, so it cannot be closed."
    case .dayClosed(let day): "The day, \(day), is closed already; nothing was changed."
    case .concernOpen(let count):
      "\(count == 1 ? "A concern was" : "\(count) concerns were") raised and not handed over; "
        + "hand it over in person, note that on the card, then close the day."
    case .unfilled(let name, let slots):
      "\(name) still has \(slots.joined(separator: " ")) in it, so it is not released; fill in or "
        + "take out what a frame left open."
    case .noConcernOpen:
      "No concern is open here that could be handed over; note first that one was raised, then to "
        + "whom it was handed over."
    case .nothingBehind(let names):
      "Nothing is linked to \(names.joined(separator: " ")); no point leaves the draft without "
        + "evidence. Link a note or an answer first."
    }
  }
}

extension Review {
  /// The most Unicode scalars a text may have (`design` 4).
  public static var textScalarsMax: Int { 64_000 }

  /// Why a change may not be recorded; nil when it may.
  public func refusal(of change: Change) -> Refusal? {
    if let refusal = refusalOfText(change.event) ?? refusalOfHostsWords(change) { return refusal }
    for ref in change.replaces where record(ref)?.kind != change.event.recordKind {
      return .replacesNothing(kind: change.event.kind)
    }
    // A new version of an erased record would be erased with it, as soon as it is saved.
    for ref in change.replaces where isErased(ref) {
      return .replacesNothing(kind: change.event.kind)
    }
    switch change.event {
    case .slot(let slot):
      if slot.end < slot.start { return .endsBeforeStart(slot.start, slot.end) }
      return refusal(ofLines: slot.lines)
    case .note(let note):
      return refusal(ofLines: note.lines) ?? refusal(ofSlot: note.slot)
    case .answer(let answer):
      return refusal(ofLines: answer.lines) ?? refusal(ofSlot: answer.slot)
    case .point(let point):
      // What an earlier wording already cites may be on another laptop still; that is no mistake of
      // whoever words it anew.
      let cited = Set(
        change.replaces.compactMap { entry($0)?.event }.flatMap { event -> [EntryRef] in
          if case .point(let earlier) = event { earlier.evidence + earlier.contrary } else { [] }
        })
      return refusal(ofLines: point.line.map { [$0] } ?? [])
        ?? refusal(ofEvidence: (point.evidence + point.contrary).filter { !cited.contains($0) })
    case .shifted(let shift):
      return shift.minutes == 0 || abs(shift.minutes) > 720
        || (shift.slots.isEmpty && shift.extending == nil) ? .noShift : nil
    case .check(let check):
      guard let action = record(check.action) else { return .unknownReference("That action") }
      return action.kind == .action
        ? nil : .wrongKind(expected: .action, name: name(of: action))
    case .review(let setUp):
      return refusal(ofErasingBy: setUp)
    case .plan(let row):
      return refusal(ofLines: [row.line]) ?? refusal(ofSlot: row.slot)
    case .stage(let step):
      return refusal(of: step)
    case .safeguarding(let step):
      return step.step == .handedOver && openConcerns.isEmpty ? .noConcernOpen : nil
    case .tally(let tally):
      if tally.ticks.isEmpty { return .empty(kind: "tally") }
      if tally.ticks.count > Tally.ticksMax { return .tooManyTicks(tally.ticks.count) }
      return refusal(ofSlot: tally.slot)
    case .undone(let targets):
      return refusal(ofUndoing: targets)
    case .consented(let consent) where consent.of == .room:
      let held = consent.targets.compactMap { record($0) }.filter { !$0.mayLeaveTheDraft }
      let bare = held.filter { $0.point?.evidence.isEmpty == true }
      guard bare.isEmpty else { return .nothingBehind(bare.map { name(of: $0) }) }
      return held.first.flatMap { $0.heldInDraft(as: name(of: $0)) }
    default:
      return nil
    }
  }

  private func refusalOfText(_ event: Event) -> Refusal? {
    let text = event.text
    let scalars = text.unicodeScalars.count
    if scalars > Review.textScalarsMax { return .tooLong(scalars: scalars) }
    switch event {
    case .note, .answer, .thought, .point, .line, .slot, .action, .word, .check, .plan:
      return text.contains { !$0.isWhitespace } ? nil : .empty(kind: event.kind)
    default:
      return nil
    }
  }

  private func refusal(ofLines refs: [EntryRef]) -> Refusal? {
    for ref in refs {
      guard let record = record(ref) else { return .unknownReference("That line of enquiry") }
      if record.kind != .line { return .wrongKind(expected: .line, name: name(of: record)) }
    }
    return nil
  }

  private func refusal(ofSlot ref: EntryRef?) -> Refusal? {
    guard let ref else { return nil }
    guard let record = record(ref) else { return .unknownReference("That slot") }
    return record.kind == .slot ? nil : .wrongKind(expected: .slot, name: name(of: record))
  }

  private func refusal(ofEvidence refs: [EntryRef]) -> Refusal? {
    for ref in refs {
      guard let record = record(ref) else { return .unknownReference("That evidence") }
      if record.source == nil && record.isVisible {
        return .wrongKind(expected: .note, name: name(of: record))
      }
    }
    return nil
  }

  private func refusal(ofUndoing targets: [EntryRef]) -> Refusal? {
    guard !targets.isEmpty else { return .nothingToUndo }
    for target in targets {
      guard let entry = entry(target) else { return .unknownReference("That entry") }
      if !Review.canBeUndone(entry) { return .cannotBeUndone(kind: entry.kind) }
    }
    return nil
  }
}
