// What is planned, marked and put right by keys: the host's key, the evidence plan, and what gives
// when the day runs late.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct BeforePaneTests {
  private static func review(at clock: String = "09:42") -> PaneHarness<ReviewPane> {
    PaneHarness(ReviewPane.self, Sample.desk(Sample.review, at: clock, as: "Oak"))
  }

  private static func schedule(at clock: String) -> PaneHarness<SchedulePane> {
    PaneHarness(SchedulePane.self, Sample.desk(Sample.review, at: clock, as: "Oak"))
  }

  private static func asked<Kind>(_ harness: PaneHarness<Kind>) -> Panes.Confirmation? {
    for effect in harness.effects.reversed() {
      if case .confirm(let question) = effect { return question }
    }
    return nil
  }

  @Test func p6TheHostsSignOffTakesTheHostsKey() throws {
    var harness = Self.review()
    harness.press("S")
    let question = try #require(Self.asked(harness))
    #expect(question.key == "h")
    guard case .record(let changes)? = question.then.first,
      case .stage(let step)? = changes.first?.event
    else {
      Issue.record("the question leads to a mark")
      return
    }
    #expect(step.stage == .signedOff && step.by == "HT")
    #expect(step.seen == harness.desk.review.wordsToSignOff)
    harness.receive(.stage(step), from: "Oak")
    harness.clear()
    // Now the host's words are the host's, and the same key reopens them.
    harness.press("S")
    let again = try #require(Self.asked(harness))
    let reopens = again.question.contains("reopens")
    #expect(reopens)
  }

  @Test func sg4StartIsRefusedInWordsAndTheReasonIsNamed() {
    var harness = Self.review()
    harness.press("B")
    #expect(harness.changes.isEmpty)
    let words = harness.said ?? ""
    let names = words.contains("Deputy safeguarding lead")
    #expect(names, "\(words)")
  }

  @Test func p2ReadyNamesTheVisitsWithoutAPartner() {
    var harness = Self.review()
    harness.press("R")
    #expect(harness.changes.isEmpty)
    let names = (harness.said ?? "").contains("S03, S04, S05")
    #expect(names, "\(harness.said ?? "")")
  }

  @Test func aRowOfThePlanIsWrittenInAForm() throws {
    var harness = Self.review()
    harness.perform("review.first")
    for _ in 0..<5 { harness.perform("review.section") }
    harness.press("nwho speaks<Down>L2<Down>staff<Down>base<Down>Birch<Down>S04<C-s>")
    let row = try #require(harness.desk.review.evidencePlan.first?.planRow)
    #expect(row.text == "who speaks" && row.source == .staff && row.who == ["Birch"])
    #expect(harness.desk.review.name(of: row.line) == "L2")
  }

  @Test func whatBelongsToALineIsKeptWithIt() throws {
    var harness = Self.review()
    let line = harness.desk.review.linesOfEnquiry[0]
    harness.pane.select(line.ref, harness.desk)
    harness.press("oit matters<Down>all pupils<Down><Down>written work<C-s>")
    let now = try #require(harness.desk.review.record(line.ref)?.line)
    #expect(now.whyItMatters == "it matters" && now.groups == "all pupils")
    #expect(now.outOfScope == "written work" && now.wouldChangeOurMind == nil)
    #expect(now.text == line.line?.text)
  }

  @Test func e4ADayThatRunsLateIsAskedWhatGives() throws {
    var harness = Self.schedule(at: "11:00")
    harness.press("%")
    #expect(harness.said == "The rest of the day fits; nothing has to give.")
    let start = Sample.clock("13:40")
    harness.receive(
      .slot(
        Slot(text: "Talks", day: Sample.day, start: start, end: Sample.clock("14:08"))),
      from: "Oak")
    harness.wait(until: "13:50")
    harness.press("==%")
    let question = try #require(Self.asked(harness))
    guard case .record(let changes)? = question.then.first,
      case .shifted(let shift)? = changes.first?.event
    else {
      Issue.record("the question leads to a shift")
      return
    }
    #expect(shift.minutes == -10)
    #expect(shift.extending.flatMap { harness.desk.review.record($0)?.slot?.text } == "Talks")
  }

  @Test("D11-framed a slot at a distance keeps its marks")
  func aSlotAtADistanceKeepsItsMarks() {
    var harness = Self.schedule(at: "09:42")
    harness.press("zxcw")
    let slot = harness.desk.review.visible(.slot).first {
      harness.desk.review.name(of: $0) == "S04"
    }?.slot
    #expect(slot?.mode == .remote)
    #expect(slot?.isHostFramed == true)
    #expect(slot?.movingMinutes == 5)
    #expect(slot?.connectionLost.map(\.description) == ["09:42"])
  }

  @Test("D11-development a key sends somebody along who is free, and what was typed stays")
  func aKeySendsSomebodyAlong() {
    var harness = Self.schedule(at: "09:42")
    func partner() -> String? {
      harness.desk.review.visible(.slot).first { harness.desk.review.name(of: $0) == "S04" }?
        .slot?.hostPartner
    }
    harness.press("p")
    #expect(partner() == nil && (harness.said ?? "").contains("names nobody who is free"))
    var setUp = harness.desk.review.mergedSetUp ?? ReviewSetUp(school: "", day: Sample.day)
    setUp.agreement[.feedbackAttendees] = "HT, EL, SC"
    harness.receive(
      .review(setUp), from: "Oak", replacing: harness.desk.review.setUp?.currentRefs ?? [])
    #expect(harness.text(18, 76).contains("no host partner yet: p sends EL"))
    harness.press("p")
    #expect(partner() == "EL")
    #expect((harness.said ?? "").contains("EL goes along with S04; ask them"))
    harness.press("p")
    #expect(partner() == "SC")
    harness.press("pp")
    #expect(partner() == "EL", "and round again")
    // What a person wrote is not taken away by the key.
    harness.press("e" + String(repeating: "<Down>", count: 6) + "<C-u>Y4 teacher<Down><Enter>")
    #expect(partner() == "Y4 teacher")
    harness.press("p")
    #expect(partner() == "Y4 teacher" && (harness.said ?? "").contains("goes with Y4 teacher"))
  }
}
