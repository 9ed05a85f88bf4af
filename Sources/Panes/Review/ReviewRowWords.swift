// What the rows of the review pane say, in one line for the list and in full for the selected one.

import Domain
import Surface

/// The words of rows.
struct ReviewRowWords {
  let desk: Desk
  let setUp: ReviewSetUp
  let digest: ReviewDigest

  private var review: Review { desk.review }

  /// What a row says in one line: at the left, at the right, and what it means.
  func short(_ row: ReviewRow, columns: Int) -> (left: String, right: String, role: Role) {
    switch row {
    case .heading(let section):
      return ("  \(section.rawValue)", hint(section), .title)
    case .missing(let field):
      return ("  ! \(desk.put(field.label)): not yet agreed", "", .alarm)
    case .field(let field):
      return (fieldLine(field, columns: columns), "", value(field).isEmpty ? .dim : .text)
    case .line(let ref):
      let text = review.record(ref)?.line?.text ?? ""
      return ("    \(review.name(of: ref)) \(text)", evidence(ref, isWide: columns >= 60), .text)
    case .member(let callsign):
      return ("    \(member(callsign))", presence(callsign), .text)
    case .plan(let ref):
      let row = review.record(ref)?.planRow
      let what = row.map { "\(review.name(of: $0.line)) \($0.source.rawValue): \($0.text)" } ?? ""
      let gathered = row.map { review.gathered(for: $0) } ?? 0
      return (
        "    \(review.name(of: ref)) \(what)", gathered == 0 ? "nothing yet" : "\(gathered) so far",
        .text
      )
    case .words(let words):
      return ("    \(desk.put(words))", "", words.hasPrefix("!") ? .warning : .text)
    case .action(let ref):
      let action = review.record(ref)?.action
      let owner = action?.owner ?? ""
      let by = action?.by.map { "by \($0)" } ?? ""
      let right = (columns >= 60 ? [owner, by] : [by]).filter { !$0.isEmpty }
      return (
        "    \(review.name(of: ref)) \(action?.text ?? "")", right.joined(separator: "  "), .text
      )
    case .contested(let ref):
      return ("    ! \(contested(ref))", "", .warning)
    case .version(_, let version):
      return ("        \(self.version(version))", "", .text)
    case .newer:
      let count = counted(digest.newer, "entry", "entries")
      return ("    \(count) written by a newer version", "", .warning)
    case .locked:
      let count = counted(digest.locked, "entry", "entries")
      return ("    \(count) locked by the passphrase", "", .warning)
    }
  }

  /// What the selected row says in full; nil where its one line is all there is.
  func full(_ row: ReviewRow) -> String? {
    switch row {
    case .heading: return nil
    case .missing(let field):
      return "\(desk.put(field.label)): not yet agreed. "
        + "Enter writes down whom to tell, where and how."
    case .field(let field):
      let value = value(field)
      let label = desk.put(field.label)
      return value.isEmpty ? "\(label): \(empty(field)). Enter writes it." : "\(label): \(value)"
    case .line(let ref): return review.record(ref)?.line.map(line)
    case .member(let callsign):
      return "\(member(callsign)) \(desk.dot) \(presence(callsign))"
    case .action(let ref): return review.record(ref)?.action.map(action)
    case .plan(let ref): return review.record(ref)?.planRow.map(plan)
    case .words(let words):
      return "\(desk.put(words)). R says the team is ready, S is the host's, B starts, C closes."
    case .contested(let ref):
      return "\(contested(ref)). Enter shows them, then s keeps one."
    case .version(_, let version): return self.version(version)
    case .newer: return "They are kept as they are; a newer Alongside shows them."
    case .locked: return "They are kept as they are; the passphrase opens them."
    }
  }

  private func hint(_ section: ReviewRow.Section) -> String {
    switch section {
    case .lines: review.linesOfEnquiry.isEmpty ? "none yet, n adds one" : ""
    case .actions: review.visible(.action).isEmpty ? "none yet, a adds one" : ""
    case .team: setUp.team.isEmpty && review.team.isEmpty ? "nobody yet, n adds one" : ""
    case .plan: review.evidencePlan.isEmpty ? "nothing yet, n adds a row" : ""
    case .before: "R ready  S sign-off  B start  C close  N notice  P pack"
    case .focus, .agreement, .selfReview, .carryOver, .records: ""
    }
  }

  // MARK: Set-up

  private func value(_ field: SetUpField) -> String { field.value(in: setUp) }

  /// What the school says of itself is written; the rest is agreed.
  private func empty(_ field: SetUpField) -> String {
    if case .selfReview = field { "not yet written" } else { "not yet agreed" }
  }

  /// Labels stand in a column of their own where there is room for both.
  private func fieldLine(_ field: SetUpField, columns: Int) -> String {
    let value = value(field)
    let shown = value.isEmpty ? empty(field) : value
    let label = desk.put(field.label)
    guard columns >= 70 else { return "    \(label): \(shown)" }
    return "    \(RowText.pad(label, to: 36)) \(shown)"
  }

  private func line(_ line: LineOfEnquiry) -> String {
    let parts: [(String, String?)] = [
      ("", line.text), ("Why it matters: ", line.whyItMatters), ("Groups: ", line.groups),
      ("Would change our mind: ", line.wouldChangeOurMind), ("Out of scope: ", line.outOfScope),
    ]
    let said = parts.compactMap { label, text in text.map { label + $0 } }
    let hint = "o writes why it matters, whom it means, what would change our mind, what is out."
    return (said.count == 1 ? said + [hint] : said).joined(separator: "\n")
  }

  private func evidence(_ line: EntryRef, isWide: Bool) -> String {
    let items = review.gapMap.items(line)
    guard items > 0 else { return isWide ? "nothing yet" : "0" }
    let kinds = counted(review.gapMap.groups(line), "kind")
    return isWide ? "\(counted(items, "item")), \(kinds) of source" : "\(items)"
  }

  // MARK: Team

  private func member(_ callsign: String) -> String {
    guard let member = setUp.team.first(where: { $0.callsign == callsign }) else {
      return "\(callsign), not on the team's list"
    }
    return "\(callsign), \(member.role.words)\(member.from.map { ", \($0)" } ?? "")"
  }

  /// Whether somebody has joined, and the time of their last entry.
  private func presence(_ callsign: String) -> String {
    let writers = review.callsigns.filter { $0.value == callsign }.map(\.key)
    guard !writers.isEmpty else { return "not joined yet" }
    let last = writers.compactMap { digest.lastEntry[$0] }
      .max { $0.millisecondsSince1970 < $1.millisecondsSince1970 }
    guard let last else { return "joined" }
    let day = last.day == desk.now.day ? "" : "\(last.day) "
    return "\(desk.tick) last entry \(day)\(last.time)"
  }

  private func plan(_ row: PlanRow) -> String {
    let parts: [(String, String)] = [
      ("", row.text), ("Line: ", review.name(of: row.line)), ("Source: ", row.source.rawValue),
      ("Where: ", row.place ?? ""), ("Who: ", row.who.joined(separator: " ")),
      ("Slot: ", row.slot.map { review.name(of: $0) } ?? ""), ("To arrange: ", row.needs ?? ""),
    ]
    return parts.filter { !$0.1.isEmpty }.map { $0.0 + $0.1 }
      .joined(separator: " \(desk.dot) ")
  }

  // MARK: After the day

  private func action(_ action: Action) -> String {
    let parts: [(String, String)] = [
      ("", action.text),
      ("From: ", action.from.map { review.name(of: $0) } ?? ""),
      ("Owner: ", action.owner), ("First step: ", action.firstStep),
      ("By: ", action.by?.description ?? ""), ("We will know: ", action.howWeWillKnow),
      ("We stop: ", action.stopDoing ?? ""),
    ]
    return parts.filter { !$0.1.isEmpty }.map { $0.0 + $0.1 }
      .joined(separator: " \(desk.dot) ")
  }

  // MARK: Records

  private func contested(_ ref: EntryRef) -> String {
    guard let record = review.record(ref) else { return "" }
    let by = record.current.map {
      "\(review.callsign(of: $0.stamp.writer))\($0.at.map { " \($0.time)" } ?? "")"
    }
    let name = record.kind == .review ? "The set-up" : review.name(of: record)
    return "\(name) has \(by.count) versions side by side: \(by.joined(separator: ", "))"
  }

  private func version(_ ref: EntryRef) -> String {
    guard let entry = review.entry(ref) else { return "" }
    let time = entry.at.map { " \($0.time)" } ?? ""
    let words = setUpDifferences(entry) ?? entry.event?.text ?? ""
    return "\(review.callsign(of: entry.stamp.writer))\(time) \(words)"
  }

  /// Of a set-up only what differs between its versions; nil for other records.
  private func setUpDifferences(_ entry: Entry) -> String? {
    guard case .review(let setUp)? = entry.event, let record = review.setUp else { return nil }
    let versions = record.current.compactMap { entry -> ReviewSetUp? in
      if case .review(let setUp)? = entry.event { setUp } else { nil }
    }
    var parts = SetUpField.all.filter { field in
      Set(versions.map { field.value(in: $0) }).count > 1
    }.map { field in
      let value = field.value(in: setUp)
      return "\(desk.put(field.label)): \(value.isEmpty ? "not yet agreed" : value)"
    }
    if Set(versions.map(\.team)).count > 1 {
      parts.append("Team: \(setUp.team.map(\.callsign).joined(separator: ", "))")
    }
    return parts.joined(separator: " \(desk.dot) ")
  }
}
