// The worked example lived through on three laptops by keys alone in real terminals, from the focus
// to ten past two: what was agreed, the slots, the host's sign-off, notes, answers, the concern, the
// gap check, and the swap taken. The clock is set to the example's times; nothing else is helped.

import Domain
import Journal
import Store
import TerminalSupport
import TestSupport
import Testing

@Suite(.serialized) struct WorkedDayByKeysTests {
  private static let enter = "\r"
  private static let escape = "\u{1B}"
  private static let down = "\u{1B}[B"
  private static func control(_ letter: Character) -> String {
    String(UnicodeScalar((letter.asciiValue ?? 0x60) & 0x1F))
  }

  @Test("D11-steps the worked day from the focus to 14:10 by keys alone")
  func theWorkedDayByKeysAloneEndsInTheMapAndTheSwap() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let example = try WorkedDay()
    let harness = try Harness()
    let oak = try begin(day, example)
    try agree(day, oak, example)
    try plan(day, oak, example)
    try planEvidence(day, oak, example)
    try signOff(day, oak)
    let paths = [oak] + ["Birch", "Rowan"].map { "\(day.folder.path)/\($0)" }
    for (who, path) in zip(["Birch", "Rowan"], paths.dropFirst()) {
      _ = try ReviewStore.join(
        from: StoreFolder(oak), StoreFolder(path), on: PosixDisk(), callsign: who, machine: "",
        now: 0, at: try #require(WallTime("2026-11-19T07:58:00+00:00")))
    }
    let laptops = Dictionary(uniqueKeysWithValues: zip(WorkedDay.people, paths))

    try live("08:00"..<"10:30", day, laptops, example)
    try WorkedDay.carry(paths)
    try live("10:30"..<"11:14", day, laptops, example)
    try raiseConcern(day, try #require(laptops["Birch"]))
    try live("11:14"..<"12:41", day, laptops, example)
    try WorkedDay.carry(paths)

    let map = try harness.run("evidence", oak, "--at", "12:41", "--swap")
    #expect(WorkedDay.squeezed(map.lines) == WorkedDay.mapAtLunch)
    try takeSwap(day, oak)
    try WorkedDay.carry(paths)
    try live("12:41"..<"14:10", day, laptops, example)
    try WorkedDay.carry(paths)

    let review = try Self.review(oak)
    guard case .record(let visits) = review.find("S11") else { throw WorkedDayError() }
    #expect(visits.slot?.parts.map(\.place) == ["Y4", "Y4-Y6", "Y1"])
    #expect(review.standing.started[try example.setUp.day] != nil)
    #expect(review.safeguardingSteps.count == 2 && review.openConcerns.isEmpty)
    // What was kept is what was typed, under the same lines and from the same kinds of source.
    let seen = example.seen("08:00"..<"14:10")
    #expect(Self.facts(review) == Self.facts(seen.map(\.event), example.review))
    try example.expectWhole(review)
    let demo = "\(day.folder.path)/demo"
    _ = try harness.run("demo", "--at", demo, "--clock", "14:10")
    let expected = try harness.run("evidence", demo, "--at", "14:10").lines
    #expect(expected.count == 5)
    for path in paths {
      #expect(try harness.run("evidence", path, "--at", "14:10").lines == expected)
      #expect(try harness.run("verify", path).status == 0)
    }
  }

  // MARK: Before

  /// From the empty home screen to a review with its focus.
  private func begin(_ day: ReviewDay, _ example: WorkedDay) throws -> String {
    let setUp = try example.setUp
    let run = try day.start([])
    try run.need("New review")
    run.send("n")
    try run.need("Day of the review")
    run.send("\(setUp.school)\r")
    run.send("\(Self.control("u"))\(setUp.day)\r\(setUp.focus)\rOak\r")
    try run.need("┌ Notes")
    try leave(run, to: "harrowmere-primary-school")
    let reviews = "\(day.folder.path)/home/data/reviews"
    return "\(reviews)/\(try #require(try PosixDisk().list(reviews).first))"
  }

  private func leave(_ run: TerminalRun, to words: String? = nil) throws {
    run.send(Self.control("q"))
    if let words {
      try run.need(words)
      run.send(Self.control("q"))
    }
    try #require(run.wait { !$0.isAlternate })
    _ = run.closeTerminal()
  }

  /// Somebody's laptop at a time of the day.
  private func open(_ day: ReviewDay, _ path: String, at time: String) throws -> TerminalRun {
    let run = try day.start(
      ["demo", "--at", path, "--clock", time], rows: 40, columns: 96)
    try run.need("demo \(time)")
    try run.need("┌ Notes")
    return run
  }

  private func agree(_ day: ReviewDay, _ path: String, _ example: WorkedDay) throws {
    let run = try open(day, path, at: "07:50")
    let setUp = try example.setUp
    run.send("7")
    try run.need("┌ Review")
    // The lines of enquiry, under their heading.
    run.send("g]]")
    for (index, line) in example.lines.enumerated() {
      run.send("n")
      try run.need("Esc leave")
      run.send("\(line)\r")
      try run.needGone("Esc leave")
      try run.need("L\(index + 1) To ".prefix(3).description)
      // The new line is selected, and o writes what belongs to it.
      let details = WorkedDay.lineDetails[index]
      run.send("o")
      try run.need("what belongs to it")
      for text in [
        details.whyItMatters, details.groups, details.wouldChangeOurMind, details.outOfScope,
      ] { run.send("\(text ?? "")\r") }
      try run.needGone("what belongs to it")
    }
    // The agreement, field by field.
    run.send("]")
    for field in AgreementField.allCases where field != .hostQuestion {
      run.send(Self.down)
      guard let text = setUp.agreement[field] else { continue }
      run.send(Self.enter)
      try run.need("Esc leave")
      run.send("\(text)\r")
      try run.needGone("Esc leave")
    }
    // What the school says of itself.
    run.send("]")
    for field in SelfReviewField.allCases {
      run.send(Self.down)
      guard let text = WorkedDay.selfReview[field] else { continue }
      run.send(Self.enter)
      try run.need("Esc leave")
      run.send("\(text)\r")
      try run.needGone("Esc leave")
    }
    // The team: on from the self-review by the plan and what the day lacks.
    run.send("]]]")
    for member in setUp.team where member.callsign != "Oak" {
      run.send("n")
      try run.need("New in the team")
      run.send("\(member.callsign)\r\(member.role.rawValue)\r\(member.from ?? "")\r")
      try run.needGone("New in the team")
      try run.need(member.callsign)
    }
    try leave(run)
    let kept = try #require(try Self.review(path).mergedSetUp)
    #expect(kept.agreement == setUp.agreement)
    #expect(kept.focus == setUp.focus && kept.day == setUp.day)
    #expect(Set(kept.team.map(\.callsign)) == Set(setUp.team.map(\.callsign)))
  }

  private func plan(_ day: ReviewDay, _ path: String, _ example: WorkedDay) throws {
    let run = try open(day, path, at: "07:52")
    run.send("1")
    try run.need("┌ Schedule")
    for (name, slot) in example.slots {
      let who = slot.parts.map { part in
        "\(part.who.joined(separator: " ")): \(part.text)"
          + (part.place.map { " @\($0)" } ?? "") + (part.source.map { " (\($0.rawValue))" } ?? "")
      }.joined(separator: "; ")
      let host = slot.hostPartner ?? slot.noPartnerBecause.map { "none: \($0)" } ?? ""
      run.send("n")
      try run.need("New slot")
      let values = [
        slot.text, "\(slot.start)", "\(slot.end)", slot.place ?? "", who,
        example.names(slot.lines).joined(separator: " "), host, slot.isProtected ? "y" : "",
      ]
      for value in values { run.send("\(value)\r") }
      try run.needGone("New slot")
      try run.need(name)
      // Five minutes of each are for the way.
      run.send("w")
      try run.need("min way inside")
    }
    try leave(run)
    let review = try Self.review(path)
    let slots = review.visible(.slot).sorted { review.name(of: $0) < review.name(of: $1) }
    #expect(slots.map { review.name(of: $0) } == example.slots.map(\.name))
    for (record, planned) in zip(slots, example.slots) {
      let slot = try #require(record.slot)
      #expect(slot.parts == planned.slot.parts, "\(planned.name)")
      #expect([slot.start, slot.end] == [planned.slot.start, planned.slot.end], "\(planned.name)")
      #expect(slot.isProtected == planned.slot.isProtected && slot.movingMinutes == 5)
    }
  }

  /// The evidence plan, row by row, once the slots are there to point at.
  private func planEvidence(_ day: ReviewDay, _ path: String, _ example: WorkedDay) throws {
    let run = try open(day, path, at: "07:53")
    run.send("7")
    try run.need("┌ Review")
    // On from the focus by lines, agreement and self-review.
    run.send("g]]]]")
    for record in example.review.evidencePlan {
      guard let row = record.planRow else { continue }
      run.send("n")
      try run.need("New row of the evidence plan")
      let values = [
        row.text, example.names([row.line]).first ?? "", row.source.rawValue, row.place ?? "",
        row.who.joined(separator: " "),
        example.names([row.slot].compactMap { $0 }).first ?? "", row.needs ?? "",
      ]
      for value in values { run.send("\(value)\r") }
      try run.needGone("New row of the evidence plan")
      try run.need(String(row.text.prefix(20)))
    }
    try leave(run)
  }

  private func signOff(_ day: ReviewDay, _ path: String) throws {
    let run = try open(day, path, at: "08:00")
    run.send("7")
    try run.need("┌ Review")
    run.send("R")
    try run.needSaved()
    run.send("S")
    try run.need("Esc back")
    run.send("h")
    try run.needGone("Esc back")
    run.send("B")
    try #require(run.wait { _ in (try? Self.review(path))?.standing.started.isEmpty == false })
    try leave(run)
    let standing = try Self.review(path).standing
    #expect(standing.ready != nil && standing.signedOff != nil)
  }

  // MARK: The day

  /// Everything that was seen and said between two times, slot by slot.
  private func live(
    _ range: Range<String>, _ day: ReviewDay, _ laptops: [String: String], _ example: WorkedDay
  ) throws {
    var blocks: [[WorkedDay.Seen]] = []
    for who in WorkedDay.people {
      var slot = ""
      for seen in example.seen(range) where seen.by == who {
        let here = example.names([seen.slot].compactMap { $0 }).first ?? ""
        if here != slot || blocks.isEmpty { blocks.append([]) }
        slot = here
        blocks[blocks.count - 1].append(seen)
      }
    }
    for block in blocks {
      guard let first = block.first, let path = laptops[first.by] else { continue }
      let run = try open(day, path, at: first.time.description)
      // The example's words are written as they stand.
      run.send("\u{1B}s")
      try run.need("Shorthand stays as typed.")
      for seen in block { try take(seen, run, example) }
      try leave(run)
    }
  }

  private func take(_ seen: WorkedDay.Seen, _ run: TerminalRun, _ example: WorkedDay) throws {
    switch seen.event {
    case .note(let note):
      run.send("2")
      try run.need("┌ Notes")
      run.send("n")
      try run.need("New note")
      try choose(note.source, run)
      try tag(example.names(note.lines), run)
      try fill(WorkedDay.fields[seen.name] ?? [], of: note.source, run)
      run.send("\(seen.first ?? note.text)\r")
      try needTyped(seen.first ?? note.text, run)
      run.send(Self.escape)
      try run.needGone("New note")
      guard seen.first != nil else { return }
      // E3: a verdict gives way to what could be counted.
      run.send(Self.enter)
      try run.need("Esc leave")
      run.send("\(Self.control("u"))\(note.text)\r")
      try needTyped(note.text, run)
      run.send(Self.escape)
      try run.needGone("Esc leave")
    case .answer(let answer):
      run.send("3")
      try run.need("┌ Prompts")
      run.send("o")
      try run.need("Esc leave")
      run.send("\(answer.prompt)\r")
      try run.needGone("Esc leave")
      run.send("n")
      try run.need("Esc leave")
      let token = Self.token(answer.speaker)
      // A pupil's token is whole with its number; a code wants Enter.
      let isNumbered = answer.source == .pupil && token.last?.isNumber == true
      run.send("\(Self.control("s"))\(token)\(isNumbered ? "" : "\r")")
      try run.need("\(token.uppercased())  \"")
      try tag(example.names(answer.lines), run)
      run.send("\(answer.text)\r")
      try needTyped(answer.text, run)
      run.send(Self.escape)
      try run.needGone("Esc leave")
    default: Issue.record("\(seen.name) is neither")
    }
  }

  /// Waits until the beginning of some words stands on the screen as saved.
  private func needTyped(_ text: String, _ run: TerminalRun) throws {
    try run.needSaved()
    try run.need(String(text.split(separator: " ").prefix(2).joined(separator: " ")))
  }

  /// Goes round the kinds of source until it is the right one.
  private func choose(_ source: SourceType, _ run: TerminalRun) throws {
    for _ in SourceType.allCases {
      let here = run.screen.text.firstMatch(of: /New note · ([a-z]+)/).map { String($0.output.1) }
      guard let here, here != source.rawValue else { return }
      run.send(Self.control("o"))
      let isNext = run.wait { !$0.text.contains("New note · \(here) ") }
      try #require(isNext, "^O goes on from \(here): \(run.screen.text)")
    }
  }

  /// Fills in what belongs with this kind of source.
  private func fill(_ fields: [FieldValue], of source: SourceType, _ run: TerminalRun) throws {
    guard !fields.isEmpty else { return }
    run.send("\u{1B}e")
    try run.need("Details: ")
    for field in source.fields {
      run.send("\(fields.first { $0.field == field }?.text ?? "")\r")
    }
    try run.needGone("Details: ")
  }

  /// Ticks the lines that are meant and no others.
  private func tag(_ wanted: [String], _ run: TerminalRun) throws {
    run.send(Self.control("t"))
    try run.need("Enter done")
    for number in 1...3 {
      let isTicked = run.screen.text.contains("\(number) L\(number) ✓")
      guard isTicked != wanted.contains("L\(number)") else { continue }
      run.send("\(number)")
      let isDone = run.wait { $0.text.contains("\(number) L\(number) ✓") != isTicked }
      try #require(isDone, "ticks L\(number): \(run.screen.text)")
    }
    run.send(Self.enter)
    try run.needGone("Enter done")
  }

  /// The example speaks of groups in words; what is typed is a token or a role code.
  private static func token(_ speaker: String) -> String {
    switch speaker {
    case "TAs (5)": "ta"
    case "families (4)": "p"
    case "governors (2)": "gov"
    case "group B": "b"
    default: speaker.lowercased()
    }
  }

  /// E1: the talk stops; the card, a mark, and the words stay out.
  private func raiseConcern(_ day: ReviewDay, _ path: String) throws {
    let run = try open(day, path, at: "11:14")
    run.send(Self.control("g"))
    try run.need("Go now, in person")
    run.send("\r\(Self.down)\r\(Self.down)\(Self.down)\r")
    try #require(run.wait { _ in ((try? Self.review(path))?.safeguardingSteps.count ?? 0) == 2 })
    run.send(Self.escape)
    try run.needGone("Go now, in person")
    try leave(run)
  }

  /// E2: the gap check names what is thin, and the swap is taken once everybody has agreed.
  private func takeSwap(_ day: ReviewDay, _ path: String) throws {
    let run = try open(day, path, at: "12:41")
    run.send("4")
    try run.need("┌ Evidence")
    try run.need("No class-teacher voice")
    run.send("w")
    try run.need("Y4 instead of Y6")
    run.send(Self.enter)
    try run.need("must have agreed")
    run.send("y")
    try run.needSaved()
    try leave(run)
  }

  // MARK: What was kept

  private static func review(_ path: String) throws -> Review {
    try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0).review
  }

  private static func facts(_ review: Review) -> [String] {
    facts(
      (review.visible(.note) + review.visible(.answer)).compactMap(\.latest.event), review)
  }

  /// A line for each note and answer: where from, on which lines, the words.
  private static func facts(_ events: [Event], _ review: Review) -> [String] {
    func names(_ refs: [EntryRef]) -> String {
      refs.compactMap { review.record($0) }.map { review.name(of: $0) }.sorted()
        .joined(separator: " ")
    }
    return events.compactMap { event in
      switch event {
      case .note(let note):
        "\(note.source.rawValue) \(note.place ?? "-") \(names(note.lines)) "
          + "\(names([note.slot].compactMap { $0 })) \(note.text)"
      case .answer(let answer):
        "\(answer.source.rawValue) \(names(answer.lines)) \(answer.prompt) "
          + "\(names([answer.slot].compactMap { $0 })) \(answer.text)"
      default: nil
      }
    }.sorted()
  }
}
