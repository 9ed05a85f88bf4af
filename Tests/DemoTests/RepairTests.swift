// Fifty sentences that judge, repaired from the worked example's own notes: each repair is true to
// its note, has nothing left to remark on, and ends in something one would ask. The script
// `.ci/repairs` prints them for a person to read.

import Demo
import Domain
import Foundation
import Guidance
import Packs
import Panes
import Testing

@Suite struct RepairTests {
  /// A sentence and the line of enquiry it is about.
  struct Judgment: Sendable {
    let line: String
    let sentence: String
  }

  static let judgments: [Judgment] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("fifty-judgments.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { row in
      Judgment(line: String(row.prefix(2)), sentence: String(row.dropFirst(4)))
    }
  }()

  /// Words that frames add of their own, in lower case.
  static let frameWords = Set(
    """
    in on one lesson learning walk look at books document your data place around the school
    conversation we saw heard read us our a pupil leader governor family member of staff told an
    adult the teacher said to ta
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  let desk: Desk

  init() throws {
    let demo = try DemoTests.written.get()
    desk = Desk(
      review: demo.review, now: Demo.moment(Demo.openingTime), callsign: demo.callsign,
      writers: Set(
        demo.review.entries.map(\.stamp.writer).filter {
          demo.review.callsign(of: $0) == demo.callsign
        }), guide: .builtIn, packs: .builtIn)
  }

  private func repair(_ judgment: Judgment) throws -> Repair? {
    guard case .record(let line) = desk.review.find(judgment.line) else { return nil }
    return Repair.offered(for: judgment.sentence, on: [line.ref], desk)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  @Test func thereAreFifty() {
    #expect(Self.judgments.count == 50)
    #expect(Set(Self.judgments.map(\.sentence)).count == 50)
  }

  @Test(
    "P3 D11-findings every judgment has a repair that is clean, true and asks",
    arguments: judgments)
  func everyJudgmentHasARepairThatIsCleanTrueAndAsks(_ judgment: Judgment) throws {
    let repair = try #require(try repair(judgment), "nothing for \(judgment.sentence)")
    let left = Guide.builtIn.findings(in: repair.text, as: .feedback).filter { $0.tier == .flag }
    #expect(left.map(\.text) == [], "\(repair.text)")
    #expect(Guide.builtIn.pointRemarks(repair.text, hasEvidence: true).map(\.rule) == [])
    #expect(IdentityScan().scan(repair.text, leavesTeam: true) == [], "\(repair.text)")

    let question = try #require(repair.text.split(separator: ".").last).description
    #expect(question.hasSuffix("?"), "\(repair.text)")

    guard let evidence = repair.evidence else {
      #expect(Self.withoutEvidence.contains(judgment.sentence), "\(repair.text)")
      #expect(repair.text == Repair.questionAlone(for: repair.finding.code))
      return
    }
    let frame = try #require(evidence.frame)
    #expect(repair.text.hasPrefix(frame))
    let note = try #require(desk.review.record(evidence.ref)?.latest.event?.text)
    let known = Set(Self.words(note))
    let added = Self.words(frame).filter { !known.contains($0) && !Self.frameWords.contains($0) }
    #expect(added == [], "\(frame) | \(note)")
    let figures = { (text: String) in text.split { !$0.isNumber }.map(String.init) }
    #expect(Set(figures(frame)).isSubset(of: figures(note)), "\(frame) | \(note)")
    // A note's counts go together: one without the other can say the opposite.
    if desk.review.record(evidence.ref)?.note != nil {
      #expect(figures(frame).sorted() == figures(note).sorted(), "\(frame) | \(note)")
    }
  }

  /// Of these the day's notes say nothing.
  static let withoutEvidence: Set<String> = [
    "Teachers should ask longer questions.", "Teachers need to adapt more quickly.",
  ]

  /// What a teacher who read the day's notes would point at.
  @Test(
    "evidence shares the subject and the people",
    arguments: [
      ("L2: Pre-teaching is brilliant for confident pupils.", "A11"),
      ("L2: Pupils feel anxious about going first.", "A05"),
      ("L3: Staff fail to fill in the log.", "N25"), ("L1: Families love the new words.", "A14"),
      ("L1: Parents are not interested in vocabulary.", "A14"),
      ("L2: TAs are not deployed effectively in discussion.", "A12"),
      ("L2: Low ability pupils never speak to the class.", "N16"),
      ("L1: Most pupils joined in with the new word.", "N11"),
      ("L1: Midday staff ask poor questions.", "N19"),
      ("L1: Pupils don't understand what \"settlement\" means.", "N07"),
      ("L3: Leaders have no idea what happens in Year 2.", "A09"),
      ("L3: Teachers need to adapt more quickly.", ""),
      ("L1: Vocabulary in Y5 is excellent.", "N13"), ("L2: Y3 was dull.", "N16"),
      ("L2: Staff say everyone is fed up.", ""),
      ("L1: The caretaker is wonderful.", ""), ("L2: Assemblies were poor.", ""),
    ])
  func theNearestSharesTheSubject(_ row: String, _ name: String) throws {
    try isNearest(row, name)
  }

  /// The place first, then the numbers and the words that few notes have.
  @Test("evidence of the place, the count and the rare word comes first", arguments: [
    ("L1: The word wall in Y3 is wallpaper.", "N02"),
    ("L1: Y3's display (14 words, 9 dated) was messy.", "N02"),
    ("L1: The display, with 14 words, was messy.", "N02"),
    ("L2: The Y3 TA hovered.", "N16"),
    ("L2: Thinking time transformed the Y4 discussion.", "N08"),
    ("L3: TAs have missed out on training.", "N01"),
    ("L1: Pupils use the words confidently because teachers model them well.", "N05"),
    ("L2: Even with training, only 2 of 6 pairs shared.", "N23"),
    ("L2: Most pupils got a turn with the sticks.", "N21"),
  ])
  func theNearestIsOfThePlaceAndTheCount(_ row: String, _ name: String) throws {
    try isNearest(row, name)
  }

  private func isNearest(_ row: String, _ name: String) throws {
    let repair = try #require(
      try repair(Judgment(line: String(row.prefix(2)), sentence: String(row.dropFirst(4)))))
    #expect((repair.evidence?.name ?? "") == name, "\(repair.text)")
  }

  @Test func whatIsPrintedIsWhatWouldStandThere() {
    func text(_ sentence: String) -> String? { Repair.offered(for: sentence, desk)?.text }
    #expect(text("Obviously 4 of 5 spoke.") == "4 of 5 spoke.")
    #expect(text("Only 3 of 12 pupils at the back table spoke.")?.hasPrefix("3 of 12") == true)
    #expect(text("Her parents are splitting up.") == "(leave the sentence out)")
  }

  /// A note's whole words come before a piece of the writer's own that tells nothing by itself.
  @Test("no broken piece is offered where a note says it whole", arguments: [
    ("L2: The 40 s of partner talk in Y2 was a waste for the 4 quiet ones.", "partner talk 40 s"),
    ("L3: The 9 teachers using the log are stars and the 5 who don't are lazy.", "9 of 14"),
    ("L2: Y1 (5 of 6) puts Y2 (2 of 6) to shame.", "both children spoke in 5"),
    ("L2: Compared with Y6, Y4 was much better (4 of 7 against 1 of 9).", "4 of 7 identified"),
    ("L2: 2 s of thinking time is poor and 5 s is good.", "5 s pause, 17 hands"),
    ("L1: Y3's display (14 words, 9 dated) was messy.", "14 words, 9 dated"),
    ("L2: Sticks clearly work (4 of 7 spoke).", "4 of 7 identified places spoke"),
  ])
  func aWholeNoteComesBeforeABrokenPiece(_ row: String, _ words: String) throws {
    let repair = try #require(
      try repair(Judgment(line: String(row.prefix(2)), sentence: String(row.dropFirst(4)))))
    #expect(repair.text.contains(words) && !repair.text.contains("…"), "\(repair.text)")
    #expect(repair.text.hasSuffix("?"), "\(repair.text)")
  }

  /// "Sticks work" is as much of a verdict as "sticks really work".
  @Test("no bare claim is left when its loud word goes", arguments: [
    ("L2: Sticks really work.", "sticks work"), ("L1: Pupils really listen.", "pupils listen"),
    ("L3: Parents really notice the difference.", "parents notice"),
    ("L3: The log is really used.", "log is used"),
  ])
  func noBareClaimIsLeft(_ row: String, _ claim: String) throws {
    let repair = try #require(
      try repair(Judgment(line: String(row.prefix(2)), sentence: String(row.dropFirst(4)))))
    #expect(!repair.text.lowercased().contains(claim), "\(repair.text)")
    #expect(repair.text.hasSuffix("?"), "\(repair.text)")
  }

  /// Somebody who might be known is mended with the verdict, and not in its place.
  @Test("no verdict stays beside a class that was mended", arguments: [
    "The Y5 teacher thinks on her feet.",
    "The Year 4 teacher took the initiative without being told.",
    "The Y1 teacher's partner B routine is the best thing we saw all day.",
    "The Year 2 TA is brilliant.",
  ])
  func noVerdictStaysBesideAClass(_ sentence: String) throws {
    let text = try #require(Repair.offered(for: sentence, desk)?.text)
    let left = Guide.builtIn.findings(in: text, as: .feedback).filter { $0.tier == .flag }
    #expect(left.map(\.text) == [], "\(text)")
  }

  /// A note that has a word of the sentence by the way is not nearer than one about its subject.
  @Test(arguments: [
    ("L2: Sticks are the fairest way to choose.", "stick"),
    ("L2: T in Y4 uses sticks brilliantly, though Y5 could do with them.", "stick"),
  ])
  func whatASentenceIsAboutComesFirst(_ row: String, _ word: String) throws {
    let repair = try #require(
      try repair(Judgment(line: String(row.prefix(2)), sentence: String(row.dropFirst(4)))))
    #expect(repair.text.contains(word), "\(repair.text)")
  }

  @Test func aSpeakerWithinASentenceHasAVerb() {
    let text = Repair.offered(for: "The Y5 reteaching was outstanding.", desk)?.text ?? ""
    #expect(!text.contains(", the teacher:"), "\(text)")
  }

  @Test func whatIsNoJudgmentIsNotRepaired() {
    #expect(Repair.offered(for: "In 4 of 5 rooms names were drawn.", desk) == nil)
  }

  @Test func everyQuestionIsOpenAndClean() {
    let codes = ["MIND", "ABS", "PRE", "LAB", "CAU", "CMP", "HEA", "GRD"]
    for text in codes.flatMap({ [Repair.question(for: $0), Repair.questionAlone(for: $0)] }) {
      #expect(Guide.builtIn.promptLabels(of: text) == ["open"], "\(text)")
      #expect(Guide.builtIn.findings(in: text, as: .feedback) == [], "\(text)")
    }
  }
}
