// The review pane as it looks, at the sizes it must serve, and what no key and no text of others
// may do to it.

import Domain
import Surface
import Testing

@testable import Panes

@Suite("Review pane, screens")
struct ReviewPaneTestsScreens {
  typealias Harness = PaneHarness<ReviewPane>

  static let scripts: [(name: String, keys: String)] = [
    ("top", ""), ("lines", "]jj"), ("agreement", "]]jjj"), ("actions", "G[[j"),
    ("line-field", "nTo what extent do adults leave time for pupils to think before they speak?"),
    ("action-form", "aTally who speaks<Enter>F9<C-s>"), ("contested", "G<Enter>jj"),
  ]

  static func harness(isASCII: Bool = false) -> Harness {
    let review = ReviewPaneTests.withAction.review
    var harness = Harness(
      ReviewPane.self, Sample.desk(review, at: "16:40", as: "Oak", isASCII: isASCII))
    let line = review.linesOfEnquiry[2]
    for callsign in ["Birch", "Rowan"] {
      harness.receive(
        .line(LineOfEnquiry(text: "In what ways do staff adapt? (\(callsign))")), from: callsign,
        replacing: line.currentRefs)
    }
    return harness
  }

  @Test(arguments: scripts.map(\.name))
  func screens(name: String) throws {
    let script = try #require(Self.scripts.first { $0.name == name })
    var harness = Self.harness()
    harness.press(script.keys)
    expectScreen(harness.roleScreen(18, 76), "review-\(name)-76x18")
    expectScreen(harness.screen(9, 38), "review-\(name)-38x9")
  }

  @Test func inASCIINothingElseIsDrawn() {
    let harness = Self.harness(isASCII: true)
    let others = harness.text(60, 100).unicodeScalars.filter { !$0.isASCII && $0 != "…" }
    #expect(String(String.UnicodeScalarView(others)).isEmpty)
  }

  @Test func hostileTextIsSafe() {
    let evil = "a\u{1B}[2J\u{1B}]0;x\u{7}\u{202E}b\nc\u{9B}31m"
    var harness = Self.harness()
    harness.receive(
      .review(
        ReviewSetUp(
          school: evil, day: Sample.day, focus: evil,
          team: [TeamMember(callsign: evil, role: .lead, from: evil)],
          agreement: [.dsl: evil, .hostQuestion: evil])),
      from: "Birch", replacing: harness.desk.review.setUp?.currentRefs ?? [])
    harness.receive(.line(LineOfEnquiry(text: evil, groups: evil)), from: "Birch")
    harness.receive(
      .action(
        Action(text: evil, from: nil, owner: evil, firstStep: evil, by: nil, howWeWillKnow: evil)),
      from: "Birch")
    harness.receive(.joined(Joined(callsign: evil)), from: "Elm")
    for _ in 0..<50 {
      for (rows, columns) in [(18, 76), (9, 38)] {
        #expect(Self.isSafe(harness.text(rows, columns)))
      }
      harness.press("e")
      #expect(Self.isSafe(harness.text(18, 76)))
      harness.press("<Esc>j")
    }
  }

  private static func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      ($0.value >= 0x20 || $0 == "\n") && !(0x7F...0x9F).contains($0.value)
        && !(0x202A...0x202E).contains($0.value)
    }
  }

  /// Whatever is pressed: it draws at any size with the cursor inside, and what was typed into a
  /// field is in a draft or in the journal.
  @Test(arguments: 0..<8)
  func anyKeysAtAll(seed: Int) {
    var random = RandomPaneKeys(seed: UInt64(seed) &+ 1000)
    var harness = Self.harness()
    var marks: [String] = []
    for step in 0..<120 {
      if harness.mode == .field, random.next(6) == 0 {
        // One character, which keys in the middle of a text cannot part.
        let mark = String(Character(Unicode.Scalar(0x4E00 + UInt16(step)) ?? "?"))
        harness.paste(mark)
        marks.append(mark)
      } else {
        harness.press(random.key())
        harness.pane.settle(harness.desk)
      }
      for size in [Size(rows: 1, columns: 3), Size(rows: 60, columns: 200)] where step % 10 == 0 {
        _ = harness.surface(size.rows, size.columns)
      }
      for size in [Size(rows: 8, columns: 38), Size(rows: 18, columns: 76)] {
        let cursor = harness.surface(size.rows, size.columns).cursor
        #expect(
          cursor.map { $0.row < size.rows && $0.column < size.columns && $0.row >= 0 } ?? false,
          "seed \(seed) step \(step) \(size)")
        #expect(harness.surface(size.rows, size.columns, isFocused: false).cursor == nil)
      }
      let kept = harness.pane.drafts.map(\.text) + harness.desk.review.entries.map(Self.words)
      for mark in marks {
        #expect(kept.contains { $0.contains(mark) }, "seed \(seed) step \(step): \(mark)")
      }
    }
  }

  /// All that a person may have typed into an entry.
  private static func words(_ entry: Entry) -> String {
    switch entry.event {
    case .review(let setUp)?:
      let team = setUp.team.map { $0.callsign + ($0.from ?? "") }
      return ([setUp.school, setUp.focus] + team + setUp.agreement.values.sorted()).joined()
    case .action(let action)?:
      return [
        action.text, action.owner, action.firstStep, action.howWeWillKnow,
        action.stopDoing ?? "",
      ].joined()
    case let event?: return event.text
    case nil: return ""
    }
  }
}
