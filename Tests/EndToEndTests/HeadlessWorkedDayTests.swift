// The worked example lived through on three laptops by commands alone, from the focus to ten past
// two: agreement, plan, sign-off, slots, notes, answers, the concern, the gap check and its swap.

import Domain
import Foundation
import Journal
import Store
import Testing

@Suite struct HeadlessWorkedDayTests {
  let harness: Harness
  let day: WorkedDay

  init() throws {
    harness = try Harness()
    day = try WorkedDay()
  }

  private func home(_ who: String) -> String { harness.folder.appendingPathComponent(who).path }
  private func path(_ who: String) -> String { home(who) + "/data/reviews/hmp" }

  /// Runs the program on somebody's laptop and expects it to do what was asked.
  @discardableResult
  private func run(
    _ who: String, _ words: [String], location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try harness.run(
      words, input: Data(), environment: ["ALONGSIDE_HOME": home(who)])
    #expect(outcome.status == 0, "\(who) \(words) \(outcome.err)", sourceLocation: location)
    return outcome
  }

  private func begin() throws {
    let setUp = try day.setUp
    try run(
      "Oak",
      ["new", "hmp", "--school", setUp.school, "--date", "\(setUp.day)", "--focus", setUp.focus,
        "--as", "Oak"])
    for (line, details) in zip(day.lines, WorkedDay.lineDetails) {
      try run(
        "Oak",
        [
          "enquiry", "hmp", "add", line, "--why", details.whyItMatters ?? "", "--groups",
          details.groups ?? "", "--would-change", details.wouldChangeOurMind ?? "",
          "--out-of-scope", details.outOfScope ?? "",
        ])
    }
    for (field, text) in WorkedDay.selfReview.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try run("Oak", ["agree", "hmp", field.rawValue, text])
    }
    for member in setUp.team {
      try run(
        "Oak",
        ["team", "hmp", "add", member.callsign, "--role", member.role.rawValue, "--from",
          member.from ?? ""])
    }
    for (field, text) in setUp.agreement.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try run("Oak", ["agree", "hmp", field.rawValue, text])
    }
    for (name, slot) in day.slots { try add(slot, name) }
    for record in day.review.evidencePlan {
      guard let row = record.planRow, let slot = row.slot else { continue }
      try run(
        "Oak",
        ["plan", "hmp", "add", row.text, "--source", row.source.rawValue]
          + day.names([row.line]).flatMap { ["--line", $0] }
          + day.names([slot]).flatMap { ["--slot", $0] } + row.who.flatMap { ["--who", $0] })
    }
  }

  private func parts(_ slot: Slot) -> [String] {
    slot.parts.flatMap { part in
      let place = part.place.map { " @\($0)" } ?? ""
      let source = part.source.map { " (\($0.rawValue))" } ?? ""
      return ["--part", "\(part.who.joined(separator: " ")): \(part.text)\(place)\(source)"]
    }
  }

  private func add(_ slot: Slot, _ name: String) throws {
    var words = [
      "slot", "hmp", "add", slot.text, "--start", "\(slot.start)", "--end", "\(slot.end)",
      "--moving", "\(slot.movingMinutes)",
    ]
    if let place = slot.place { words += ["--place", place] }
    if let host = slot.hostPartner { words += ["--host-partner", host] }
    if let why = slot.noPartnerBecause { words += ["--no-partner-because", why] }
    if slot.isProtected { words.append("--protected") }
    words += day.names(slot.lines).flatMap { ["--line", $0] } + parts(slot)
    #expect(try run("Oak", words).lines == ["saved \(name)"])
  }

  private func take(_ seen: WorkedDay.Seen) throws {
    var words: [String]
    let at = ["--at", "\(seen.time)"]
    switch seen.event {
    case .note(let note):
      words = ["note", "hmp", "--source", note.source.rawValue]
      if let place = note.place { words += ["--place", place] }
      if let slot = note.slot { words += day.names([slot]).flatMap { ["--slot", $0] } }
      words += day.names(note.lines).flatMap { ["--line", $0] } + at
      words += (WorkedDay.fields[seen.name] ?? []).flatMap {
        ["--field", "\($0.field.rawValue)=\($0.text)"]
      }
      let saved = try run(seen.by, words + [seen.first ?? note.text])
      // E3: a verdict gives way to what could be counted.
      guard seen.first != nil, let id = saved.lines.first?.split(separator: " ").last else { return }
      try run(seen.by, ["edit", "hmp", String(id), note.text])
    case .answer(let answer):
      words = [
        "answer", "hmp", "--prompt", answer.prompt, "--speaker", token(answer.speaker),
        "--source", answer.source.rawValue,
      ]
      if let slot = answer.slot { words += day.names([slot]).flatMap { ["--slot", $0] } }
      words += day.names(answer.lines).flatMap { ["--line", $0] } + at
      try run(seen.by, words + [answer.text])
    default: Issue.record("\(seen.name) is neither")
    }
  }

  /// The example speaks of groups in words; the program takes a token or a role code.
  private func token(_ speaker: String) -> String {
    let codes = [
      "TAs (5)": "TA", "families (4)": "P", "governors (2)": "GOV", "group B": "B",
    ]
    return codes[speaker] ?? speaker
  }

  @Test("D11-steps the worked day from the focus to 14:10 by commands alone")
  func theWorkedDayByCommandsAloneEndsInTheMapAndTheSwap() throws {
    try begin()
    try run("Oak", ["ready", "hmp", "--mark"])
    try run("Oak", ["signoff", "hmp", "--by", "HT"])
    for who in ["Birch", "Rowan"] { try run(who, ["join", path("Oak"), "hmp", "--as", who]) }
    try run("Oak", ["day", "hmp", "start", "--at", "08:00"])
    let paths = WorkedDay.people.map(path)
    for seen in day.seen("08:00"..<"10:30") { try take(seen) }
    try WorkedDay.carry(paths)
    for seen in day.seen("10:30"..<"11:14") { try take(seen) }
    // E1: the talk stopped; no words of it are kept.
    try run("Birch", ["safeguard", "hmp", "raise", "--at", "11:14"])
    try run("Birch", ["safeguard", "hmp", "hand-over", "--to", "dsl", "--at", "11:19"])
    for seen in day.seen("11:14"..<"12:41") { try take(seen) }
    try WorkedDay.carry(paths)

    // E2: the gap check, on every laptop the same.
    for who in WorkedDay.people {
      let map = try run(who, ["evidence", "hmp", "--at", "12:41", "--swap"])
      #expect(WorkedDay.squeezed(map.lines) == WorkedDay.mapAtLunch, "on \(who)'s laptop")
    }
    let visits = try day.gapVisits
    #expect(
      try run("Oak", ["slot", "hmp", "edit", "S11", visits.text] + parts(visits)).lines
        == ["saved S11"])
    try WorkedDay.carry(paths)
    for seen in day.seen("12:41"..<"14:10") { try take(seen) }
    try WorkedDay.carry(paths)

    // Ten past two: the same map as the example's, and everybody's journals are sound.
    let demo = harness.folder.appendingPathComponent("demo").path
    try run("Oak", ["demo", "--at", demo, "--clock", "14:10"])
    let expected = try run("Oak", ["evidence", demo, "--at", "14:10"]).lines
    for who in WorkedDay.people {
      #expect(try run(who, ["evidence", "hmp", "--at", "14:10"]).lines == expected)
      #expect(try run(who, ["verify", "hmp"]).status == 0)
      let kept = try run(who, ["list", "hmp", "--json"]).objects().compactMap { entry in
        ["note", "answer"].contains(entry["kind"] as? String ?? "") ? entry["text"] as? String : nil
      }
      #expect(kept.sorted() == day.seen("08:00"..<"14:10").map(\.event.text).sorted())
    }
    try day.expectWhole(
      try ReviewStore.open(StoreFolder(path("Oak")), on: PosixDisk(), machine: "", now: 0).review)
    let concern = try run("Rowan", ["list", "hmp", "--kind", "safeguarding", "--json"]).objects()
    #expect(concern.map { $0["step"] as? String } == ["raised", "handed-over"])
    #expect(concern.map { $0["text"] as? String } == ["raised", "handed-over"])
    #expect(concern.map { $0["role"] as? String } == ["", "DSL"])
  }
}
