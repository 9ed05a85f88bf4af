// The worked example from 14:10 to the impact visit: through a real terminal with a kill in the
// middle, and from the command line, ending in the same points, wordings, replies and checks.

import Domain
import Foundation
import Journal
import Store
import TerminalSupport
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized) struct SessionDayTests {
  /// The worked example as the team sits down to make points of it, kept in a folder.
  private static func demo(_ day: ReviewDay) throws -> String {
    let path = "\(day.folder.path)/harrowmere"
    let run = try day.start(["demo", "--at", path, "--clock", "14:10"])
    run.expect("┌ Notes")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    return path
  }

  private static func review(_ path: String) throws -> Review {
    try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0).review
  }

  /// What the example says: which points stand with which strength and reply.
  private static let points = [
    "F1 triangulated recognise", "F2 triangulated recognise Recognise this.",
    "F3 corroborated recognise Recognise this.", "F4 corroborated recognise",
    "F5 corroborated surprised Surprised; want to look.",
    "F6 triangulated corrected The log moved to paper in one phase.",
    "F7 corroborated recognise", "F8 single recognise We hold it lightly too.",
  ]

  private static func expectTheExample(_ review: Review) {
    for worked in WorkedPoint.all {
      guard case .record(let record) = review.find(worked.id), let point = record.point else {
        Issue.record("no \(worked.id)")
        continue
      }
      #expect(record.versions.first?.event?.text == worked.first)
      #expect(record.versions.contains { $0.event?.text == worked.final }, "\(worked.id)")
      let wordings = Set(record.versions.compactMap { $0.event?.text })
      #expect(wordings.count == (worked.id == "F6" ? 3 : 2), "\(worked.id)")
      #expect(point.line.map { review.name(of: $0) } == worked.line)
      #expect(point.sort?.rawValue == worked.sort)
      #expect(point.evidence.map { review.name(of: $0) }.joined(separator: " ") == worked.evidence)
      #expect(point.contrary.map { review.name(of: $0) }.joined(separator: " ") == worked.contrary)
    }
    let points = review.visible(.point).map { record in
      let strength = record.point.map { review.strength(of: $0).label.rawValue } ?? ""
      let response = record.point?.response
      let host = [response?.stance.rawValue ?? "", response?.text ?? ""]
      return ([review.name(of: record), strength] + host)
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    #expect(points.sorted() == Self.points)
    let actions = review.visible(.action)
    #expect(actions.map { review.name(of: $0) } == ["X1", "X2", "X3", "X4", "X5"])
    for (record, worked) in zip(actions, WorkedAction.all) {
      guard let action = record.action else { continue }
      #expect(action.text == worked.text)
      #expect(action.from.map { review.name(of: $0) } == worked.from)
      let values = [action.owner, action.firstStep, action.howWeWillKnow]
      #expect(values == [worked.owner, worked.first, worked.know])
      #expect(action.by == Day(worked.by))
    }
    #expect(
      review.words(.takeHome).map { "\($0.by): \($0.text)" } == [
        "Oak: count speakers in our Y6", "Birch: ask our TAs what they do in discussion",
        "Rowan: name who goes first",
      ])
    #expect(FeedbackSession(review).position == .closed)
    #expect(Handover(review).gaps == [])
    #expect(Summary(review).awaited == ["Birch", "Rowan"])
    WorkedWorkshop.expectTheExample(review)
    WorkedCheck.expectTheExample(review)
  }

  @Test("D13-3 the example by keys from ten past two to the impact visit")
  func theSessionAndWhatComesOfItByKeysWithAKillInTheMiddle() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.demo(day)
    let first = try day.start(["open", path])
    first.expect("┌ Notes")
    first.send("5")
    first.expect("No feedback points yet.")
    for point in WorkedPoint.all { point.write(first) }
    first.send("t")
    for number in 1...8 {
      first.expect("\(number) of 8")
      first.expect("Enter: as it stands")
      first.send("\r")
    }
    first.expect("The wordings are checked; all of them are for the room.")
    first.send("8")
    first.expect("60 minutes. Enter begins")
    first.send("\r")
    first.expect("Session · Welcome")
    first.send("\r")
    first.expect("Session · Host first")
    first.send("w")
    first.expect("as they say it")
    first.send("Tell us straight who gets a turn.\r")
    first.expect("host: Tell us straight")
    first.send("\rP")
    first.expect("F1  To what extent")
    first.expectGone("Schedule")
    first.send("Pa")
    first.expect("recognise")
    first.send("\r")
    first.expect("Points 2 of 8")
    first.send("wthe words of F4 half ty")
    first.expect("half ty")
    let drafts = "\(path)/local/drafts"
    #expect(first.wait { _ in Self.holds("half ty", in: drafts) })
    first.signal(SIGKILL)
    _ = first.closeTerminal()

    let run = try day.start(["open", path])
    run.expect("Kept from")
    run.send("8")
    run.expect("Points 2 of 8")
    run.send("w")
    run.expect("F4: the host, recognise. Their words")
    run.send("\u{15}\u{1B}")
    run.expectGone("Their words")
    run.expect("Enter next")
    run.send("a\r")
    run.expect("Points 3 of 8")
    run.send("aw")
    run.expect("Their words")
    run.send("We hold it lightly too.\r\r")
    for number in 4...5 {
      run.expect("Points \(number) of 8")
      run.send("aw")
      run.expect("Their words")
      run.send("Recognise this.\r")
      run.expect("recognise. Recognise this.")
      run.send("\r")
    }
    run.expect("Points 6 of 8")
    run.send("t")
    run.expect("Their words")
    run.send("Surprised; want to look.\r")
    run.expect("surprised. Surprised; want to look.")
    run.send("\r")
    run.expect("Points 7 of 8")
    run.send("m")
    run.expect("F6, amended")
    run.send(" With the paper log: 11 of 14 teachers.\r")
    run.expect("the host, corrected")
    run.send("The log moved to paper in one phase.\r")
    run.expect("Was: Leaders told us")
    run.send("\r")
    run.expect("Points 8 of 8")
    run.send("a")
    run.expect("recognise")
    run.send("\r")
    run.expect("Session · Host thinks aloud")
    run.send("\r")
    run.expect("Session · The question")
    run.send("w")
    run.expect("The host's question for the workshop")
    run.send("How might we make sure every pupil gets a turn to talk in every lesson?\r")
    run.expectGone("The host's question for the workshop")
    run.send("i")
    run.expect("by role")
    run.send("HT, DHT, EL, SC, 5 teachers, 3 TAs, midday supervisor, governor\r")
    run.expect("5 teachers, 3 TAs")
    run.send("\r")
    run.expect("Session · Take-homes")
    for words in [
      "count speakers in our Y6", "Birch: ask our TAs what they do in discussion",
      "Rowan: name who goes first",
    ] {
      run.send("w")
      run.expect("A take-home;")
      run.send("\(words)\r")
      run.expectGone("A take-home;")
    }
    run.send("\r")
    run.expect("Session · What will be written")
    run.send("wSummary to the head by 2026-11-26\r")
    run.expect("(by 2026-11-26)")
    run.send("\r")
    run.expect("Agreed and locked: F1")
    WorkedWorkshop.live(run)
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    try Self.checkByKeys(day, path)
    Self.expectTheExample(try Self.review(path))
    #expect(try Harness().run("verify", path).status == 0)
  }

  /// The end of the day, the handover and what was found in February and in May.
  private static func checkByKeys(_ day: ReviewDay, _ path: String) throws {
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("9")
    run.expect("┌ After")
    run.send("\r")
    run.expect("[x] Paper notes")
    run.send("cThe Year 2 team is new this term.\r")
    run.expectGone("Esc leave")
    run.send("dA shared talk log.\r")
    run.expect("Handover  ready")
    run.send("y")
    run.expect("yes awaited from Birch, Rowan")
    run.send("jjjjjjjjj")
    for check in WorkedCheck.all {
      // From the last action back to the first for the second round.
      if check.action == "X1", check.visit == .impact { run.send("kkkkk") }
      run.send("j")
      check.write(run)
    }
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
  }

  private static func holds(_ text: String, in folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { name in
      (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))?.contains(text) ?? false
    }
  }

  /// Writes a point as its commands do.
  private static func write(
    _ worked: WorkedPoint, _ path: String, _ harness: Harness
  ) throws {
    func options(_ name: String, _ values: String) -> [String] {
      values.split(separator: " ").flatMap { ["--\(name)", String($0)] }
    }
    let steps = [
      ["add", worked.first, "--line", worked.line, "--sort", worked.sort],
      ["link", worked.id] + options("evidence", worked.evidence)
        + options("contrary", worked.contrary),
      ["edit", worked.id, worked.final],
    ]
    for step in steps {
      let outcome = try harness.run(["point", path] + step, input: Data())
      #expect(outcome.out == "saved \(worked.id)\n", "\(outcome.err)")
    }
  }

  @Test("P10 the same from the command line, and the next review begins with it")
  func theSameFromTheCommandLineAndTheNextReviewBeginsWithIt() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.demo(day)
    let harness = try Harness()
    for worked in WorkedPoint.all { try Self.write(worked, path, harness) }
    func done(_ arguments: String..., status: Int32 = 0) throws -> Outcome {
      let outcome = try harness.run(arguments, input: Data())
      #expect(outcome.status == status, "\(arguments): \(outcome.err)")
      return outcome
    }
    #expect(try done("point", path, "check").out.contains("L2: none yet") == false)
    _ = try done("session", path, "begin")
    #expect(try done("session", path, "begin", status: 64).err.contains("the session has begun"))
    _ = try done("session", path, "next")
    _ = try done("session", path, "hope", "Tell us straight who gets a turn.", "--by", "HT")
    _ = try done("session", path, "next")
    let hidden = try done("session", path, "wall").out
    #expect(hidden.contains("This point is not for the wall."))
    #expect(!hidden.contains("full sentences"))
    _ = try done("session", path, "release")
    #expect(try done("session", path, "wall").out.contains("full sentences"))
    let log = "Leaders told us of drop-ins. The log had entries from 11 of 14 teachers. What helps?"
    _ = try done(
      "session", path, "amend", "F6", log, "--because", "The log moved to paper in one phase.")
    _ = try done("session", path, "ask", "F5", "Surprised; want to look.")
    _ = try done(
      "session", path, "question",
      "How might we make sure every pupil gets a turn to talk in every lesson?")
    for point in ["F2", "F3"] { _ = try done("session", path, "agree", point, "Recognise this.") }
    for point in ["F1", "F4", "F7"] { _ = try done("session", path, "agree", point) }
    _ = try done("session", path, "agree", "F8", "We hold it lightly too.")
    let json = try done("session", path, "--json").objects()
    #expect(json.first?["step"] as? String == "points")
    #expect((json.first?["for-the-wall"] as? [String])?.count == 8)
    for (sign, words) in [
      ("Oak", "count speakers in our Y6"), ("Birch", "ask our TAs what they do in discussion"),
      ("Rowan", "name who goes first"),
    ] {
      _ = try done("session", path, "take-home", words, "--by", sign)
    }
    _ = try done("session", path, "close")
    let vague = try done("handover", path, status: 1)
    #expect(vague.out == "")
    #expect(vague.err.contains("nobody is named for the room"))
    let card = try done(
      "handover", path, "--attendee",
      "HT, DHT, EL, SC, 5 teachers, 3 TAs, midday supervisor, governor", "--careful",
      "Year 2 is new", "--doing", "A shared talk log", "--as", "markdown")
    #expect(card.out.contains("How might we make sure every pupil gets a turn to talk"))
    let summary = try done("summary", path, "--confirm", "--for-sending", status: 1)
    #expect(summary.err.contains("Birch"))
    try WorkedWorkshop.live(path, harness)
    for check in WorkedCheck.all { try check.run(path, harness) }
    let impact = try done("after", path, "impact").out
    for words in ["light 2027-02-25", "impact 2027-05-20", "Then: 2 of 6 pairs"] {
      let holds = impact.contains(words)
      #expect(holds, "\(words): \(impact)")
    }
    _ = try done("after", path, "closing", "plan-back", "erase-read")
    Self.expectTheExample(try Self.review(path))

    let page = try done("export", path, "--as", "html")
    #expect(page.out.contains("<svg") && page.out.contains("11 of 14 teachers"))
    #expect(!page.out.contains("<script") && !page.out.contains("Name sticks drawn 10 times"))
    let mine = try done("export", path, "--as", "text", "--for", "class:Y4").out
    for name in ["N08", "N09", "N10", "N21", "N22", "N24"] { #expect(mine.contains(name)) }
    for name in ["N07", "N12", "N23"] { #expect(!mine.contains(name)) }
    #expect(try done("after", path, "trace", "X1").out.contains("Name sticks drawn 10 times"))
    _ = try done("retain", path, "--until", "2026-11-20")
    _ = try done("retain", path, "--erase-due")
    let trace = try done("after", path, "trace", "X1").out
    #expect(!trace.contains("Name sticks drawn 10 times"))
    #expect(trace.contains("6 items"))

    let next = try done(
      "new", "next", "--school", "Harrowmere", "--date", "2027-11-18", "--after", path)
    #expect(next.status == 0)
    let front = try done("export", "next", "--as", "text").out
    #expect(front.contains("From the last review"))
    #expect(front.contains("X5 Y4 and Y6 teachers visit each other; two visit Pellwick (under way)"))
    #expect(!front.contains("X1 Each"))
    #expect(front.contains("Open question: How might we make sure"))
  }
}
