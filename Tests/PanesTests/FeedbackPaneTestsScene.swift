// A small review with points in it, for the tests of the feedback and evidence panes: evidence of
// several kinds by three people, and points with more and less behind them.

import Domain
import Panes



/// The sample's morning, and what the team has made of it by 14:20.
struct FeedbackScene {
  var builder = Sample.builder
  let lines: [EntryRef]

  init() {
    lines = builder.review.linesOfEnquiry.map(\.ref)
    builder.add(
      .answer(
        Answer(
          text: "When it's lolly sticks everyone gets a go.", promptID: "T01-P1",
          prompt: "What helps you join in?", speaker: "A1", source: .pupil, lines: [lines[1]])),
      by: "Rowan", at: "11:08")
    builder.add(
      .answer(
        Answer(
          text: "I swapped hands up for sticks after I tallied who spoke.", promptID: nil,
          prompt: "Tell me about something you changed.", speaker: "T2", source: .staff,
          lines: [lines[1], lines[2]])), by: "Birch", at: "13:48")
    builder.add(
      .note(
        Note(
          text: "Shared talk log: entries by 9 of 14 teachers since 6 Nov.", source: .document,
          lines: [lines[2]])), by: "Birch", at: "13:52")
    builder.add(
      .note(
        Note(text: "9 coats on the floor at 13:10.", source: .environment, place: "hall")),
      by: "Oak", at: "13:10")
  }

  /// The record that people call by a name.
  func ref(_ name: String) -> EntryRef {
    guard case .record(let record) = builder.review.find(name) else {
      preconditionFailure("no \(name)")
    }
    return record.ref
  }

  func refs(_ names: String) -> [EntryRef] { names.split(separator: " ").map { ref(String($0)) } }

  @discardableResult
  mutating func point(
    _ text: String, line: Int? = 1, evidence: String = "", contrary: String = "",
    by callsign: String = "Birch", at clock: String = "14:20", replacing: [EntryRef] = [],
    about: ClaimSubject? = nil, response: HostResponse? = nil
  ) -> EntryRef {
    builder.add(
      .point(
        Point(
          text: text, line: line.map { lines[$0] }, evidence: refs(evidence),
          contrary: refs(contrary), about: about, response: response)),
      by: callsign, at: clock, replacing: replacing)
  }

  /// F1 with three wordings, evidence for and against and a reply; F2 with nothing behind it.
  mutating func addPoints() {
    let first = point("Name sticks are outstanding.", at: "14:16")
    let second = point(
      "Name sticks are really good.", evidence: "N03 N04 A01", contrary: "N05", at: "14:18",
      replacing: [first])
    point(
      "Where names were drawn, 17 of 25 hands had waited 5 s. "
        + "\"Everyone gets a go\", a pupil said. What have staff noticed?",
      evidence: "N03 N04 A01", contrary: "N05", by: "Oak", at: "14:31", replacing: [second],
      about: .pupils,
      response: HostResponse(stance: .surprised, text: "We want to look at Year 2."))
    point("Words on walls. What do pupils use them for?", line: 0, by: "Rowan", at: "14:33")
    point("Coats. What would help?", line: nil, evidence: "N07", by: "Oak", at: "14:34")
  }

  func desk(isASCII: Bool = false) -> Desk {
    Sample.desk(builder.review, at: "14:40", isASCII: isASCII)
  }

  /// The pane over this review.
  func feedback() -> PaneHarness<FeedbackPane> { PaneHarness(FeedbackPane.self, desk()) }
  func evidence() -> PaneHarness<EvidencePane> { PaneHarness(EvidencePane.self, desk()) }
}

extension PaneHarness {
  /// The latest version of a record, by its name.
  func point(_ name: String) -> Point? {
    if case .record(let record) = desk.review.find(name) { record.point } else { nil }
  }
}
