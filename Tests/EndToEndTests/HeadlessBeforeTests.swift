// The worked example set up from an empty folder by commands alone, up to its first notes at 09:07:
// agreement, team, lines, plan, day, sign-off, start.

import Domain
import Foundation
import Testing

@Suite struct HeadlessBeforeTests {
  let harness: Harness

  init() throws { harness = try Harness() }

  /// Runs the program and expects it to do what was asked.
  @discardableResult
  private func done(
    _ words: String..., location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try harness.run(words, input: Data())
    #expect(outcome.status == 0, "\(words) \(outcome.err)", sourceLocation: location)
    return outcome
  }

  private func begin() throws {
    try done(
      "new", "hmp", "--school", "Harrowmere Primary School", "--date", "2026-11-19", "--focus",
      "Talk for every child: are our new vocabulary and talk routines reaching all pupils?", "--as",
      "Oak")
    for (text, groups) in [
      ("To what extent do pupils use newly taught vocabulary in longer spoken answers?", "all"),
      ("To what extent do disadvantaged pupils and pupils with SEND take part?", "PP and SEND"),
      ("In what ways do staff use what they notice to adapt the routines?", "staff"),
    ] {
      try done("enquiry", "hmp", "add", text, "--groups", groups, "--why", "it matters to us")
    }
    for (sign, role) in [("Birch", "reviewer"), ("Rowan", "reviewer"), ("Hazel", "champion")] {
      try done("team", "hmp", "add", sign, "--role", role)
    }
  }

  private func agree() throws {
    for (field, text) in [
      ("dsl", "DHT, ground floor office, extension 12"), ("deputy-dsl", "SC, extension 15"),
      ("first-aid", "Office"), ("fire-route", "Library annexe door"),
      ("controller", "Harrowmere Primary School"), ("erase-by", "2026-12-17"),
      ("roll", "412"), ("puzzles", "Who speaks?"),
    ] { try done("agree", "hmp", field, text) }
  }

  private func planDay() throws {
    try done(
      "slot", "hmp", "add", "Arrival and briefing", "--start", "08:00", "--end", "08:30",
      "--place", "library annexe")
    try done("slot", "hmp", "add", "Self-review meeting", "--start", "08:30", "--end", "09:00")
    try done(
      "slot", "hmp", "add", "Learning walk", "--start", "09:05", "--end", "09:25", "--line", "L1",
      "--part", "Oak: Learning walk Y5-Y6 @Y6 (walk)", "--part",
      "Birch: Learning walk Y3-Y4 @Y3 (walk)", "--part", "Rowan: Learning walk EYFS-Y1 @EYFS (walk)")
    try done(
      "slot", "hmp", "add", "Lesson visits", "--start", "09:30", "--end", "10:00", "--part",
      "Oak: Y6 history @Y6 (lesson)", "--part", "Birch: Y4 science @Y4 (lesson)",
      "--no-partner-because", "the class teacher is there")
  }

  @Test("D11-systems D11-development the worked example is set up until five past nine")
  func theWorkedExampleIsSetUpFromAnEmptyFolderUntilFivePastNine() throws {
    try begin()
    // SG4: not without contacts, and notes are taken all the same.
    let day = try harness.run("agree", "hmp", "erase-by", "next Friday")
    #expect(
      day.err.contains("expected one day, written like 2026-12-17; empty means 28 days after the"),
      "\(day.err)")
    // What is signed goes to every laptop and can't be taken out of it.
    let named = try harness.run("signoff", "hmp", "--by", "Mrs Tapirsurname")
    #expect(named.status == 64)
    #expect(named.err.contains("not a role of the host's; expected HT, "), "\(named.err)")
    #expect(try !harness.run("list", "hmp", "--all", "--json").out.contains("Tapir"))
    #expect(try harness.run("signoff", "hmp", "--by", "HT").status == 0)
    let tooEarly = try harness.run("day", "hmp", "start")
    #expect(tooEarly.status == 1)
    let names = tooEarly.err.contains("Safeguarding lead")
    #expect(names, "\(tooEarly.err)")
    try agree()
    try planDay()
    // P2: a visit without a partner and without a reason keeps the team from being ready.
    let lacks = try harness.run("ready", "hmp", "--mark")
    #expect(lacks.status == 1)
    let namesSlot = lacks.err.contains("S03")
    #expect(namesSlot, "\(lacks.err)")
    try done("slot", "hmp", "edit", "S03", "--host-partner", "DHT, EL, HT one each")
    let ready = try done("ready", "hmp", "--mark")
    // P7: and says whom nobody plans to hear.
    let warns = ready.err.contains("No governor is planned")
    #expect(warns, "\(ready.err)")
    try done(
      "plan", "hmp", "add", "words in longer answers", "--line", "L1", "--source", "walk",
      "--place", "Y3", "--who", "Birch", "--slot", "S03")
    // P6: the host's words are the host's.
    let locked = try harness.run("enquiry", "hmp", "edit", "L1", "Something else?")
    #expect(locked.status == 1)
    try done("signoff", "hmp", "--by", "HT", "--reopen")
    try done("enquiry", "hmp", "edit", "L1", "--out-of-scope", "written work")
    try done("signoff", "hmp", "--by", "HT")
    #expect(try done("day", "hmp", "start", "--at", "08:00").lines == ["saved started 2026-11-19"])
    try done("slot", "hmp", "began", "S03", "--at", "09:06")
    try done(
      "note", "hmp", "--at", "09:07", "--source", "walk", "--place", "Y3", "--line", "L1",
      "Word wall: 14 words, 9 dated this half-term. 2 of 30 pupils looked at it.")
    let readiness = try done("ready", "hmp", "--json").objects()[0]
    #expect(readiness["signed-off"] as? Bool == true)
    #expect(readiness["ready"] as? Bool == true)
    #expect(readiness["unheard"] as? [String] == ["support-staff", "pupils", "governors"])
    let plan = try done("plan", "hmp", "--json").objects()
    #expect(plan.map { $0["gathered"] as? Int } == [1])
    let rows = try done("schedule", "hmp", "coverage", "--json").objects()
    #expect(rows.map { $0["place"] as? String } == ["EYFS", "Y3", "Y4", "Y6"])
    #expect(try harness.run("verify", "hmp").status == 0)
  }

  @Test("SG2 D13-17 a concern is raised and handed over and keeps the day open")
  func sg2AConcernIsRaisedAndHandedOverAndKeepsTheDayOpen() throws {
    try begin()
    try agree()
    try done("signoff", "hmp", "--by", "HT")
    try done("day", "hmp", "start")
    let early = try harness.run("safeguard", "hmp", "hand-over", "--to", "dsl")
    #expect(early.status == 1)
    let asksFirst = early.err.contains("note first that one was raised")
    #expect(asksFirst, "\(early.err)")
    try refusesTimesToCome()
    try done("safeguard", "hmp", "raise", "--at", "11:14")
    #expect(try harness.run("day", "hmp", "close").status == 1)
    try done("safeguard", "hmp", "hand-over", "--to", "dsl", "--at", "11:19")
    let entries = try done("list", "hmp", "--kind", "safeguarding", "--all", "--json").objects()
    #expect(entries.map { $0["step"] as? String } == ["raised", "handed-over"])
    #expect(entries.map { $0["role"] as? String } == ["", "DSL"])
    let closed = try done("day", "hmp", "close", "--done", "paper", "--done", "stick")
    let reads = closed.out.contains("2026-12-17")
    #expect(reads, "\(closed.out)")
    let leaves = closed.err.contains("Erase date read out")
    #expect(leaves, "\(closed.err)")
  }

  /// Whom to go to stands in the review; that somebody must go stands in the program.
  @Test func theCardIsPrintedAlsoWhereTheReviewCannotBeRead() throws {
    try begin()
    let store = harness.store("hmp")
    try FileManager.default.removeItem(at: store.appendingPathComponent("journal"))
    let card = try harness.run("safeguard", "hmp")
    #expect(card.status != 0)
    #expect(card.out.contains("Go now, in person."))
    #expect(card.out.contains("Safeguarding lead: not to be read here now: ask at the office now"))
    let raised = try harness.run("safeguard", "hmp", "raise")
    #expect(raised.status != 0)
    #expect(raised.err.contains("Not noted. Go all the same, in person"))
  }

  @Test func aRoleKeepsRawNotesFromListsAndExports() throws {
    try begin()
    try done("note", "hmp", "--source", "walk", "--place", "Y3", "2 of 30 pupils looked at it.")
    #expect(try done("list", "hmp", "--kind", "note").lines.count == 1)
    try done("role", "hmp", "champion")
    #expect(try done("role", "hmp").lines == ["Oak, champion"])
    #expect(try done("list", "hmp", "--kind", "note", "--all").lines.isEmpty)
    #expect(try done("search", "pupils looked", "--in", "hmp").lines.isEmpty)
    #expect(try harness.run("export", "hmp", "--as", "text", "--for", "team").status != 0)
    #expect(try harness.run("show", "hmp", "N01").status != 0)
    try done("role", "hmp", "lead")
    #expect(try done("list", "hmp", "--kind", "note").lines.count == 1)
  }

  @Test func aDayIsLaidOutFromATemplateCheckedAndPrinted() throws {
    try begin()
    #expect(try done("schedule", "hmp", "use", "primary").lines.count == 17)
    // Nothing in it gets in the way of anything else; the visits have nobody of the school yet.
    let alone = try done("schedule", "hmp", "check", "--json").objects()
    #expect(alone.allSatisfy { ($0["schema"] as? String)?.hasSuffix("partner") ?? false })
    #expect(alone.map { $0["slot"] as? String } == ["S04", "S05", "S09", "S12"])
    try done("agree", "hmp", "feedback-attendees", "HT, EL")
    let free = try done("schedule", "hmp", "check", "--json").objects()[0]["free"]
    #expect((free as? [[String: String]])?.map { $0["role"] } == ["EL", "HT"])
    #expect((free as? [[String: String]])?.map { $0["level"] } == ["middle", "senior"])
    try done("slot", "hmp", "edit", "S04", "--host-partner", "EL")
    let next = try done("schedule", "hmp", "check").lines
    let isNext = next.first?.contains("S05") == true && next.first?.hasSuffix(": HT, EL") == true
    #expect(isNext, "\(next)")
    try done(
      "slot", "hmp", "add", "Another", "--start", "09:30", "--end", "10:00", "--part",
      "Oak: Y5 @Y5 (lesson)")
    let kinds = try done("schedule", "hmp", "check", "--json").objects()
      .map { $0["kind"] as? String }
    #expect(kinds.contains("person"))
    let html = try done("briefing", "hmp", "--as", "html").out
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    let notice = try done("notice", "hmp").out
    let pieces = try done("notice", "hmp", "--json").objects()
    #expect(pieces.first?["piece"] as? String == "heading")
    let plan = try done("briefing", "hmp", "--json").objects()
      .first { $0["piece"] as? String == "table" }
    #expect((plan?["rows"] as? [[String]])?.count == 18)
    let says = notice.contains("no grades")
    #expect(says, "\(notice)")
  }

  /// On the day itself nothing is raised at a time that has not come.
  private func refusesTimesToCome() throws {
    let today = WallTime(millisecondsSince1970: DoctorHome.now, offsetMinutes: 0)
    guard today.time < TimeOfDay(hour: 23, minute: 57) ?? today.time else { return }
    try done(
      "new", "now", "--school", "H", "--date", today.day.description, "--focus", "Talk")
    let early = try harness.run("safeguard", "now", "raise", "--at", "23:59")
    #expect(early.status == 64)
    #expect(early.err.contains("--at 23:59: this has not come yet; expected a time up to now"))
    #expect(early.err.contains("Not noted. Go all the same"))
  }
}
