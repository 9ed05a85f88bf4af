// One entry in one line of text: its name, when, by whom, what belongs with it, and the words. For
// people and for `grep`; programs read `--json`.

import Domain
import Store

/// An entry as a line of a list.
struct EntryRow {
  let review: Review
  /// Puts the program's own words in those of the review's nation.
  private let say: (String) -> String
  /// The review's own day; entries of other days show theirs.
  private let day: Day?

  init(_ review: Review, say: @escaping (String) -> String = { $0 }) {
    self.review = review
    self.say = say
    day = review.setUp?.setUp?.day
  }

  /// `N06 09:41 Oak lesson Y6 L2  text`, with the state in brackets when it is not current.
  /// - Parameter isAddressed: puts `WRITER:SEQ` behind the kind of an entry that has no name.
  func text(_ entry: ReviewEntry, state: EntryState, isAddressed: Bool = false) -> String {
    let entry = review.shown(entry)
    var words = [name(of: entry)]
    if isAddressed, review.record(entry.ref) == nil { words.append(entry.stamp.address) }
    // What stands keeps the time of its record: a correction does not move an observation.
    let stands = state == .current || state == .contested
    if let at = stands ? review.record(entry.ref)?.first.at ?? entry.at : entry.at {
      if at.day != day { words.append(at.day.description) }
      words.append(at.time.description)
    }
    words.append(review.callsign(of: entry.stamp.writer))
    words += tags(entry).filter { !$0.isEmpty }
    if state != .current { words.append("[\(state.rawValue)]") }
    let text = text(entry)
    return words.joined(separator: " ") + (text.isEmpty ? "" : "  \(oneLine(text))")
  }

  /// What people call it: a record's name, or the kind of an entry that is no record.
  func name(of entry: ReviewEntry) -> String {
    review.record(entry.ref).map { review.name(of: $0) } ?? entry.kind
  }

  private func text(_ entry: ReviewEntry) -> String {
    switch entry.content {
    case .erased: RecordSheet.erasedWords(entry, in: review)
    case .locked: "(sealed: it needs the passphrase)"
    case .newer(let text): "(written by a newer version) \(text)"
    case .event(.undone(let targets)): targets.map(undoing).joined(separator: ", ")
    case .event(.erased(let erasure)):
      "erased \(erasure.targets.map(deed).joined(separator: ", ")): \(erasure.reason.rawValue)"
    case .event(.met(let tips)):
      "met "
        + tips.sorted { $0.key < $1.key }
        .map { "\(review.callsign(of: $0.key)) up to \($0.value.seq)" }.joined(separator: ", ")
    case .event(.shifted(let shift)):
      "\(shift.minutes) minutes later: \(review.names(shift.slots))"
    case .event(.joined): "joined"
    case .event(.tally(let tally)):
      tally.ticks.map(\.mark.description).joined(separator: " ")
    case .event(.timer(let step)): "\(step.run) \(step.step) \(step.change.rawValue)"
    case .event(.consented(let consent)):
      ["yes to", consent.of.rawValue, consent.item, review.names(consent.targets)]
        .filter { !$0.isEmpty }.joined(separator: " ")
    case .event(.agreed(let points)): "agreed \(review.names(points.map(\.version)))"
    case .event(.safeguarding(let step)):
      ["safeguarding \(step.step.rawValue)", say(step.role)].filter { !$0.isEmpty }
        .joined(separator: ": ")
    case .event(let event): event.text
    }
  }

  private func deed(_ ref: EntryRef) -> String {
    review.entry(ref) == nil ? "an entry not here" : review.deedName(ref)
  }

  /// An undo of an undo is what people call a redo.
  private func undoing(_ ref: EntryRef) -> String {
    if case .undone(let deeds)? = review.entry(ref)?.event {
      return "redid \(deeds.map(deed).joined(separator: ", "))"
    }
    return "undid \(deed(ref))"
  }

  /// What stands between the call-sign and the words.
  private func tags(_ entry: ReviewEntry) -> [String] {
    switch entry.event {
    case .note(let note)?: [note.source.rawValue, note.place ?? "", review.names(note.lines)]
    case .answer(let answer)?:
      [
        answer.source.rawValue, answer.place ?? "", review.names(answer.lines), answer.speaker,
        answer.isVerbatim ? "" : "(paraphrase)",
      ]
    case .slot(let slot)?:
      [
        slot.day == day ? "" : slot.day.description, "\(slot.start)-\(slot.end)", slot.place ?? "",
        review.names(slot.lines), slot.isCancelled ? "(cancelled)" : "",
      ]
    case .point(let point)?:
      [
        point.line.map { review.name(of: $0) } ?? "",
        "(\(review.strength(of: point).label.rawValue))",
      ]
    case .action(let action)?: [action.owner, action.by.map { "by \($0)" } ?? ""]
    case .word(let word)?: [word.sort.rawValue, word.by, word.due.map { "by \($0)" } ?? ""]
    case .check(let check)?:
      [review.name(of: check.action), check.visit.rawValue, check.status.words]
    case .plan(let row)?:
      [
        review.name(of: row.line), row.source.rawValue, row.place ?? "",
        row.who.joined(separator: " "), row.slot.map { review.name(of: $0) } ?? "",
      ]
    case .stage(let step)?: [step.day?.description ?? "", step.by]
    case .review(let setUp)?: [setUp.school, setUp.day.description]
    case .thought?: ["(private)"]
    default: []
    }
  }

  /// Words of several lines on one.
  private func oneLine(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
