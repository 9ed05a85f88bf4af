// The pages of the evidence pane: the swap, the checks, the routines with the room's timer, and
// sorting what belongs together.

import Domain
import Surface
import Testing

@testable import Panes

@Suite struct EvidenceSheetTests {
  let scene = FeedbackScene()

  /// Checks 1 to 12 are shown beside the label and leave it as it is; o looks for the opposite.
  @Test("D11-strategic checks are read beside the label and lead to the opposite")
  func checksAreReadBesideTheLabelAndLeadToTheOpposite() throws {
    var pane = scene.evidence()
    pane.receive(
      .point(
        Point(
          text: "Both spoke.", line: scene.lines[1],
          evidence: [scene.ref("N03"), scene.ref("N04"), scene.ref("N05")])), from: "Oak")
    let points = pane.desk.review.visible(.point)
    try #require(!points.isEmpty)
    pane.press("c")
    let text = pane.text(36, 118)
    for record in points {
      let point = try #require(record.point)
      let label = pane.desk.review.strength(of: point).summary
      #expect(text.contains("\(pane.desk.review.name(of: record))  \(label)"))
    }
    pane.press("o")
    #expect(
      pane.effects.suffix(2) == [
        .open(.feedback, points[0].ref), .start(.feedback, "feedback.opposite"),
      ])
    pane.press("<Enter>")
    #expect(pane.effects.last == .open(.feedback, points[0].ref))
    pane.press("<Esc>")
    #expect(pane.text(18, 76).contains("L1"))
  }

  /// Domain 8: the lunchtime routine, timed; one key goes on, one gives a minute.
  @Test func aRoutineIsLedStepByStepByTheRoomsTimer() throws {
    var pane = scene.evidence()
    pane.wait(until: "12:30")
    pane.press("r")
    #expect(pane.text(18, 76).contains("Gap check at lunch, 15 min."))
    pane.press("<Enter>")
    #expect(pane.desk.review.timers["lunch"]?.step == "read")
    #expect(pane.text(18, 76).contains("2 min left"))
    pane.press("+")
    #expect(pane.text(18, 76).contains("3 min left"))
    pane.wait(until: "12:32")
    #expect(pane.text(18, 76).contains("1 min left") || pane.text(18, 76).contains("60 s left"))
    pane.press("<Enter><Enter><Enter><Enter>")
    #expect(pane.desk.review.timers["lunch"]?.step == "head")
    pane.press("<Enter>")
    #expect(pane.desk.review.timers["lunch"]?.stoppedAt != nil)
    pane.press("r")
    #expect(pane.text(18, 76).contains("Synthesis, 45 min."))
  }

  /// Affinity sorting by keys; a pile becomes a point, and a stop loses no pile.
  @Test func itemsAreSortedByDigitsAndAPileBecomesAPoint() throws {
    var pane = scene.evidence()
    pane.press("js")
    #expect(pane.mode == .picker)
    pane.press("121k")
    #expect(!pane.effects.contains(.show(.schedule)))
    pane.press("<Enter>")
    guard case .hand(let words, to: .feedback)? = pane.effects.last else {
      Issue.record("a pile is handed on: \(String(describing: pane.effects.last))")
      return
    }
    #expect(words.hasPrefix("L2: N"))
    let draft = try #require(pane.pane.drafts.first)
    #expect(draft.text.split(separator: "\n").count == 3)
    var other = scene.evidence()
    other.pane.restore(draft, other.desk)
    #expect(other.pane.drafts.first?.text == draft.text)
    var feedback = PaneHarness(FeedbackPane.self, scene.desk())
    _ = feedback.pane.receive(words, feedback.desk)
    feedback.press("Two visits had pairs in which both spoke.<Enter>")
    guard case .point(let point)? = feedback.recorded.last?.event else {
      Issue.record("a point")
      return
    }
    #expect(point.evidence.count == words.split(separator: " ").count - 1)
    #expect(point.line == scene.lines[1])
  }

  @Test func aSwapIsTakenOnlyOnceItsPeopleHaveAgreed() throws {
    let desk = Sample.desk(at: "12:41", as: "Oak")
    var pane = PaneHarness(EvidencePane.self, desk)
    pane.press("w")
    #expect(pane.text(18, 76).contains("The cheapest swap of what is left today"))
    let proposal = desk.review.swap(after: desk.now)
    pane.press("<Enter>")
    if let proposal, !proposal.swap.steps.isEmpty {
      guard case .confirm(let asked)? = pane.effects.last else {
        Issue.record("it asks")
        return
      }
      #expect(asked.question.contains("must have agreed"))
      #expect(asked.then == [.record(desk.review.changes(for: proposal))])
    } else {
      #expect(pane.said == "There is nothing to change.")
    }
  }

  /// A page says what its keys do on every screen, and the key bar leaves them to it.
  @Test(arguments: [(18, 76), (9, 38), (36, 84)])
  func everyPageSaysItsKeys(_ rows: Int, _ columns: Int) {
    var pane = PaneHarness(EvidencePane.self, Sample.desk(at: "12:41", as: "Oak"))
    #expect(!pane.pane.saysItsKeys)
    for (key, words) in [("w", "Esc back"), ("c", "Esc back"), ("r", "Enter"), ("s", "1-9 p")] {
      pane.press(key)
      #expect(pane.pane.saysItsKeys)
      let foot = pane.text(rows, columns).split(separator: "\n").last.map(String.init) ?? ""
      #expect(foot.contains(words) && foot.contains("Esc back"), "\(key): \(foot)")
      #expect(!foot.contains("…"), "\(key): \(foot)")
      pane.press("<Esc>")
    }
  }
}
