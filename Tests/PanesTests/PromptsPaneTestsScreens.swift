// The prompts pane as it looks, at the sizes it must serve, and what no key and no text of others
// may do to it.

import Domain
import Packs
import Surface
import Testing

@testable import Panes

@Suite("Prompts pane, screens")
struct PromptsPaneTestsScreens {
  typealias Harness = PaneHarness<PromptsPane>

  static let scripts: [(name: String, keys: String)] = [
    ("opening", ""), ("list", "x"),
    ("answers", "n<A-1>We do convince me.<Enter><C-v><A-2>They look at the card.<Enter><Esc>b"),
    ("field", "aplaytime<Enter><Esc>xn<A-3><C-t>2<Enter>Football, mostly, and 3 of 6 said tag"),
    ("who", "nI wait.<Enter>"),
    ("paraphrase", "n<C-v>they were really engaged"),
    ("picker", "aword"), ("own", "oTell me about lunch"),
  ]

  @Test(arguments: scripts.map(\.name))
  func screens(name: String) throws {
    let script = try #require(Self.scripts.first { $0.name == name })
    var harness = Harness(PromptsPane.self, Sample.desk(at: "10:53"))
    harness.press(script.keys)
    expectScreen(harness.roleScreen(18, 76), "prompts-\(name)-76x18")
    expectScreen(harness.screen(9, 38), "prompts-\(name)-38x9")
  }

  @Test func inASCIINothingElseIsDrawn() {
    var harness = Harness(PromptsPane.self, Sample.desk(at: "10:53", isASCII: true))
    harness.press("n<A-1>Yes.<Enter><Esc>")
    let text = harness.text(18, 76).unicodeScalars.filter { !$0.isASCII && $0 != "…" && $0 != "°" }
    #expect(String(String.UnicodeScalarView(text)).isEmpty)
  }

  @Test func withoutTheFocusThereIsNoCursor() {
    for script in Self.scripts {
      var harness = Harness(PromptsPane.self, Sample.desk(at: "10:53"))
      harness.press(script.keys)
      #expect(harness.surface(18, 76, isFocused: false).cursor == nil, "\(script.name)")
    }
  }

  /// What another laptop says is shown and never obeyed.
  @Test func hostileTextIsSafe() throws {
    let evil = "a\u{1B}[2J\u{1B}]0;x\u{7}\u{202E}b\nc\u{9B}31m"
    var harness = Harness(PromptsPane.self, Sample.desk(at: "10:53"))
    let slot = try #require(
      harness.desk.review.slotNow(at: harness.desk.now, for: "Birch")).record.ref
    harness.receive(
      .answer(
        Answer(
          text: evil, promptID: nil, prompt: evil, speaker: evil, source: .pupil, slot: slot)),
      from: "Birch")
    harness.pane.restore(
      Draft(name: "queue-x", text: "=\(evil)", context: ["slot": slot.hex]), harness.desk)
    for keys in ["x", "b", "n", "<Esc>", "G", "e", "<Esc>", "n<C-s>a", "<Esc><Esc>a\u{1B}"] {
      harness.press(keys)
      for (rows, columns) in [(18, 76), (9, 38)] {
        let unsafe = harness.text(rows, columns).unicodeScalars.first {
          ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
            || (0x202A...0x202E).contains($0.value)
        }
        #expect(unsafe == nil, "\(keys)")
      }
    }
  }

  /// Whatever is pressed: it draws at any size with the cursor inside, and every letter typed into
  /// a field is in a draft or in the journal.
  @Test(arguments: 0..<8)
  func anyKeysAtAll(seed: Int) {
    var random = RandomPaneKeys(seed: UInt64(seed))
    var harness = Harness(PromptsPane.self, Sample.desk(at: "10:53"))
    var marks: [String] = []
    for step in 0..<120 {
      if harness.mode == .field, harness.pane.state.speakerEntry == nil,
        harness.pane.state.tagger == nil, random.next(10) == 0
      {
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
        let surface = harness.surface(size.rows, size.columns)
        let cursor = surface.cursor
        #expect(
          cursor.map { $0.row < size.rows && $0.column < size.columns && $0.row >= 0 } ?? false,
          "seed \(seed) step \(step) \(size)")
      }
      let kept =
        harness.pane.drafts.map(\.text)
        + harness.desk.review.all(.answer).flatMap(\.versions).compactMap { $0.event?.text }
        + harness.desk.review.all(.answer).compactMap { $0.answer?.prompt }
      for mark in marks {
        #expect(kept.contains { $0.contains(mark) }, "seed \(seed) step \(step): \(mark)")
      }
    }
    #expect(harness.desk.review.all(.answer).allSatisfy { $0.answer?.speaker.isEmpty == false })
  }
}

/// Keys in an order that a seed decides; none that deletes words.
struct RandomPaneKeys {
  private var state: UInt64

  init(seed: UInt64) { state = (seed &+ 1) &* 0xD134_2543_DE82_EF95 }

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func key() -> Key {
    let keys: [Key] = [
      .enter, .escape, .up, .down, .home, .end, .pageUp, .pageDown, .altEnter, .control("s"),
      .control("t"), .control("v"), .control("o"), .control("n"), .alt("1"),
      .alt("4"), .tab, .backTab, .function(2),
    ]
    let letters = Array("nobaeyxwKJ[]cdgGjk123 AS.és")
    return next(2) == 0
      ? keys[next(keys.count)] : .character(letters[next(letters.count)])
  }
}
