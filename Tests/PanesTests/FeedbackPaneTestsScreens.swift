// How the feedback pane looks, at the sizes it must be useful at; and that whatever is pressed and
// whatever is in the words, the screen stays a screen.

import Domain
import Panes
import Surface
import TestSupport
import Testing

@Suite struct FeedbackScreenTests {
  static let sizes = [(18, 76), (36, 118), (9, 38)]

  static let scripts = [
    ("list", "jjj"), ("point", "jjj<Enter><Down><Down><Enter>"), ("versions", "jjjv"),
    ("picker", "jjja<Down>"), ("stance", "jr"),
    ("draft", "jjnPupils were really engaged with sticks"),
  ]

  let scene: FeedbackScene = {
    var scene = FeedbackScene()
    scene.addPoints()
    return scene
  }()

  @Test(arguments: sizes, scripts)
  func screens(_ size: (rows: Int, columns: Int), _ script: (name: String, keys: String)) {
    var pane = scene.feedback()
    pane.press(script.keys)
    expectScreen(
      pane.screen(size.rows, size.columns), "feedback-\(script.name)-\(size.columns)x\(size.rows)")
  }

  @Test func theEmptyPaneSaysWhichKeyBegins() {
    let pane = PaneHarness(FeedbackPane.self, Sample.desk(Review()))
    expectScreen(pane.screen(9, 38), "feedback-empty-38x9")
    #expect(pane.text(9, 38).contains("Press n"))
  }

  @Test func asciiScreensHaveNoOtherMarks() {
    var scene = scene
    scene.point(
      "Sticks. What helps?", by: "Oak", at: "14:39", response: HostResponse(stance: .recognise))
    var pane = PaneHarness(FeedbackPane.self, scene.desk(isASCII: true))
    pane.press("G")
    #expect(pane.text(36, 118).contains("host x recognise"))
    #expect(pane.text(36, 118).unicodeScalars.allSatisfy { $0.isASCII || $0 == "…" })
  }

  @Test func withoutTheFocusThereIsNoCursor() {
    var pane = scene.feedback()
    for script in ["", "jjj<Enter>", "v", "<Esc><Esc>a", "<Esc>n"] {
      pane.press(script)
      #expect(pane.surface(18, 76, isFocused: false).cursor == nil, "after \(script)")
      #expect(pane.surface(18, 76).cursor != nil, "after \(script)")
    }
  }

  @Test func longWordsCanBeReadToTheEndInASmallView() {
    var scene = FeedbackScene()
    let words = (1...200).map { "word\($0)" }.joined(separator: " ")
    scene.point(words)
    var pane = scene.feedback()
    pane.press("jj<Enter>")
    var seen = ""
    for _ in 0..<60 {
      seen += pane.text(9, 38)
      pane.press("<Down>")
    }
    for number in 1...200 { #expect(seen.contains("word\(number)"), "word\(number)") }
  }

  /// Movement is worked out without a width, so the last stop has to be the last row of evidence
  /// at every width, also where wordings stand beside each other.
  @Test(arguments: sizes)
  func theLastStopIsTheLastEvidence(_ rows: Int, _ columns: Int) {
    var scene = scene
    let long = (1...60).map { "word\($0)" }.joined(separator: " ")
    let seen = scene.ref("F2")
    for (by, text) in [("Oak", long), ("Rowan", "short"), ("Birch", "\(long)\n\n\(long)")] {
      scene.point(text, line: 0, evidence: "N01 N02", by: by, at: "14:36", replacing: [seen])
    }
    var pane = scene.feedback()
    pane.press("j<Enter>G")
    #expect(pane.text(rows, columns).contains("> N02 09:18 Oak Y6"))
    pane.press("<Enter>")
    #expect(pane.text(rows, columns).contains("At 3 of 8 tables") || columns < 76)
    pane.press("k")
    #expect(pane.text(rows, columns).contains("> N01 09:07 Birch Y3"))
  }

  @Test func hostileTextIsHarmless() {
    var scene = FeedbackScene()
    let hostile = hostileTexts.joined(separator: " \r\n") + " x"
    scene.point(hostile, evidence: "N03", contrary: "N04",
      response: HostResponse(stance: .parked, text: hostile))
    var pane = scene.feedback()
    for script in ["", "jj<Enter>", "v", "v", "e", "<Esc>", "a", hostile, "<Esc>", "n"] {
      if script == hostile { pane.paste(hostile) } else { pane.press(script) }
      for (rows, columns) in Self.sizes {
        let surface = pane.surface(rows, columns)
        for cell in surface.cells {
          for scalar in cell.glyph.unicodeScalars {
            #expect(
              scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
                && scalar.value != 0x202E)
          }
        }
      }
    }
  }

  // MARK: Any keys at all

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func nothingPressedBreaksThePane(_ seed: UInt64) {
    RandomKeys.exercise(FeedbackPane.self, seed: seed, keys: 400)
  }

  private static let keys: [String] =
    "n e a c r v o w m j k g G h l 1 2 3 4 0 * - x ? Z".split(separator: " ").map(String.init)
    + [
      "<Enter>", "<Enter>", "<Esc>", "<Esc>", "<Up>", "<Down>", "<PgDn>", "<PgUp>", "<Home>",
      "<End>", "<Space>", "<Backspace>", "<C-r>", "<C-t>", "<C-o>", "<C-n>", "<C-x>", "<C-j>",
      "<C-u>",
      "<C-z>", "engaged ", "9 of 14 ", "u", "U",
    ]

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func anyKeysLeaveASoundScreenAndLoseNoWords(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var pane = scene.feedback()
    var script = ""
    for turn in 0..<150 {
      let key = Self.keys.randomElement(using: &random) ?? ""
      script += key
      pane.press(key)
      if turn % 11 == 0 { pane.receive(.undone([scene.ref("N04")]), from: "Oak") }
      if turn % 17 == 0, let point = pane.point("F1") {
        pane.receive(.point(point), from: "Rowan", replacing: [scene.ref("F1")])
      }
      let size = Self.sizes[turn % 3]
      let surface = pane.surface(size.0, size.1)
      #expect(surface.hasCursorInside, "seed \(seed): no cursor on the screen after \(script)")
      for change in pane.changes {
        guard case .point(let point) = change.event else { continue }
        #expect(
          Set(point.evidence).isDisjoint(with: point.contrary), "seed \(seed): \(script)")
      }
      if pane.mode == .field {
        let before = pane.pane.drafts.map(\.text)
        var left = pane
        left.press("<Esc>")
        #expect(
          left.pane.drafts.map(\.text) == before || before.isEmpty,
          "seed \(seed): Esc lost words after \(script)")
      }
      pane.clear()
    }
  }
}

extension Surface {
  /// True when there is a cursor and it is on the surface.
  var hasCursorInside: Bool {
    cursor.map {
      (0..<size.rows).contains($0.row) && (0..<size.columns).contains($0.column)
    } ?? false
  }
}
