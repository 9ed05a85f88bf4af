// One record on several lines of plain text: what stands, its links, what rests on it, and every
// version. The order is fixed, and nothing is said of what is not there.

import Domain
import Store

/// A record as a sheet of text.
struct RecordSheet {
  private let record: Record
  private let review: Review
  /// Not made harmless yet.
  private(set) var lines: [String] = []

  init(_ record: Record, in review: Review) {
    self.record = record
    self.review = review
    lines.append("\(review.name(of: record))  \(record.kind.rawValue), \(stateWords)")
    let standing = record.isVisible ? record.current : [record.latest]
    for version in standing.map(review.shown) {
      put("at", at(version))
      put("by", review.callsign(of: version.stamp.writer))
      for (label, words) in fields(version.event) { put(label, words) }
      put("text", text(version))
    }
    for (label, names) in usedBy { put(label, names) }
    guard record.versions.count > 1 else { return }
    lines.append("versions")
    for (version, state) in zip(record.versions.map(review.shown), record.states) {
      lines.append(
        "  \(EntryObject.address(of: version))  \(at(version)) "
          + "\(review.callsign(of: version.stamp.writer)) [\(state.rawValue)]  \(text(version))")
    }
  }

  private var stateWords: String {
    if record.isContested { return "contested: \(record.current.count) versions stand" }
    return (record.states.last ?? .current).rawValue
  }

  private func at(_ entry: ReviewEntry) -> String {
    entry.at.map { "\($0.day) \($0.clock)" } ?? "-"
  }

  /// What stands for words that are gone.
  static func erasedWords(_ entry: ReviewEntry, in review: Review) -> String {
    review.isErasureKnown(entry.ref) ? "(erased)" : "(erased, order not yet received)"
  }

  private func text(_ entry: ReviewEntry) -> String {
    switch entry.content {
    case .event(let event): event.text
    case .erased: RecordSheet.erasedWords(entry, in: review)
    case .locked: "(sealed: it needs the passphrase)"
    case .newer(let text): "(written by a newer version) \(text)"
    }
  }

  /// A label and its words; words of several lines stand below each other.
  private mutating func put(_ label: String, _ words: String) {
    guard !words.isEmpty else { return }
    for (index, part) in words.split(whereSeparator: \.isNewline).enumerated() {
      let name = index == 0 ? label : ""
      lines.append("  " + name + String(repeating: " ", count: max(1, 12 - name.count)) + part)
    }
  }

  private func fields(_ event: Event?) -> [(String, String)] {
    switch event {
    case .note(let note)?:
      [
        ("source", note.source.rawValue), ("place", note.place ?? ""), ("slot", slot(note.slot)),
        ("lines", review.names(note.lines)), ("counts", counts(note.counts)),
      ] + note.fields.map { ($0.field.rawValue, $0.text) } + [("ask later", note.askLater ?? "")]
    case .answer(let answer)?:
      [
        ("source", answer.source.rawValue), ("place", answer.place ?? ""),
        ("slot", slot(answer.slot)), ("lines", review.names(answer.lines)),
        ("prompt", [answer.promptID, answer.prompt].compactMap { $0 }.joined(separator: " ")),
        ("speaker", answer.speaker + (answer.isVerbatim ? "" : " (paraphrase)")),
        ("counts", counts(answer.counts)),
      ]
    case .slot(let slot)?:
      [
        ("when", "\(slot.day) \(slot.start)-\(slot.end)"),
        ("began", slot.began?.description ?? ""), ("ended", slot.ended?.description ?? ""),
        ("place", slot.place ?? ""), ("lines", review.names(slot.lines)),
        ("host", slot.hostPartner ?? ""),
        ("state", slot.isCancelled ? "cancelled" : slot.isProtected ? "protected" : ""),
      ]
        + slot.parts.map {
          (
            $0.who.isEmpty ? "team" : $0.who.joined(separator: ", "),
            [$0.text, $0.place, $0.source?.rawValue].compactMap { $0 }.joined(separator: ", ")
          )
        }
    case .point(let point)?: fields(point)
    case .action(let action)?:
      [
        ("from", action.from.map { review.name(of: $0) } ?? ""), ("owner", action.owner),
        ("first step", action.firstStep), ("by day", action.by?.description ?? ""),
        ("we will know", action.howWeWillKnow), ("stop", action.stopDoing ?? ""),
      ]
    case .line(let line)?:
      [
        ("why", line.whyItMatters ?? ""), ("groups", line.groups ?? ""),
        ("change mind", line.wouldChangeOurMind ?? ""), ("out of scope", line.outOfScope ?? ""),
      ]
    case .review(let setUp)?: [("school", setUp.school), ("date", setUp.day.description)]
    case .plan(let row)?:
      [
        ("line", review.name(of: row.line)), ("source", row.source.rawValue),
        ("place", row.place ?? ""), ("who", row.who.joined(separator: ", ")),
        ("slot", row.slot.map { review.name(of: $0) } ?? ""), ("needs", row.needs ?? ""),
      ]
    case .word(let word)?:
      [
        ("sort", word.sort.rawValue), ("said by", word.by), ("due", word.due?.description ?? ""),
        ("about", word.about.map { review.name(of: $0) } ?? ""),
      ]
    case .check(let check)?:
      [
        ("action", review.name(of: check.action)), ("visit", check.visit.rawValue),
        ("status", check.status.words), ("then", check.then), ("pupils", check.pupils),
        ("surprise", check.surprise), ("next", check.next),
      ]
    case .thought(let thought)?: [("about", thought.about.map { review.name(of: $0) } ?? "")]
    default: []
    }
  }

  private func fields(_ point: Point) -> [(String, String)] {
    let strength = review.strength(of: point)
    let kinds = strength.groups.map(\.rawValue).joined(separator: ", ")
    let response = point.response.map { "\($0.stance.rawValue) \($0.text)" } ?? ""
    return [
      ("line", point.line.map { review.name(of: $0) } ?? ""), ("strength", strength.summary),
      ("rests on", kinds), ("heard by", strength.observers.joined(separator: ", ")),
      ("evidence", review.names(point.evidence)), ("contrary", review.names(point.contrary)),
      ("host", response),
    ]
  }

  private func slot(_ ref: EntryRef?) -> String {
    ref.map { "\(review.name(of: $0)) \(review.record($0)?.slot?.text ?? "")" } ?? ""
  }

  private func counts(_ counts: [Count]) -> String {
    counts.map { "\($0.n) of \($0.of)" + ($0.label.isEmpty ? "" : " \($0.label)") }
      .joined(separator: "; ")
  }

  /// What points here: points that rest on it, evidence in the slot, actions from the point.
  private var usedBy: [(String, String)] {
    let own = Set(record.versions.map(\.ref))
    func names(_ records: [Record]) -> String {
      records.map { review.name(of: $0) }.joined(separator: " ")
    }
    let points = review.visible(.point)
    let supported = points.filter { !own.isDisjoint(with: $0.point?.evidence ?? []) }
    let countered = points.filter { !own.isDisjoint(with: $0.point?.contrary ?? []) }
    let actions = review.visible(.action).filter {
      $0.action?.from.map(own.contains) ?? false
    }
    return [
      ("supports", names(supported)), ("contrary to", names(countered)),
      ("evidence", record.kind == .slot ? names(review.evidence(in: record.ref)) : ""),
      ("actions", names(actions)),
    ]
  }
}
