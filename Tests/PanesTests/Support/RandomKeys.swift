// Keys at random, the same for the same seed, for tests that nothing a person presses can break a
// pane. A failure names the seed.

import Domain
import Panes
import Surface
import TestSupport
import Testing


/// Words that have broken other programs: controls, directions, joiners, marks, wide glyphs.
let hostileTexts = [
  "\u{1B}[2J\u{1B}]0;title\u{07}", "a\u{202E}b\u{2066}c",
  "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
  "👩‍💻👨‍👩‍👧‍👦", "漢字かな交じり文", "\u{0}\u{7F}\u{9B}31m", "한글",
  "\t\t\t", "\u{FEFF}\u{200B}", "نص عربي", "\u{301}",
]

enum RandomKeys {
  /// A key such as people press, with letters much more often than anything else.
  static func key(_ random: inout SplitMix64) -> Key {
    let named: [Key] = [
      .enter, .altEnter, .tab, .escape, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .wordLeft, .wordRight, .control("t"), .control("r"),
      .control("o"), .control("u"), .control("z"), .control("y"), .control("k"), .control("w"),
      .control("j"), .control("x"), .alt("e"), .alt("r"), .alt("s"), .alt("d"), .function(5),
    ]
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: return named.randomElement(using: &random) ?? .enter
    case 4: return .character("é漢\u{301}👩‍💻".randomElement(using: &random) ?? "a")
    default:
      let usual = "abcdefghijklmnopqrstuvwxyz 0123456789[].<>=+-GU\"of"
      return .character(usual.randomElement(using: &random) ?? "a")
    }
  }

  /// Presses keys at random, lets other laptops write in between, and draws at sizes from nothing
  /// to large. That nothing traps, that the cursor is in the surface and that the wide glyphs stay
  /// whole is what is asked of every pane.
  static func exercise<Kind: Pane>(_ kind: Kind.Type, seed: UInt64, keys count: Int) {
    var random = SplitMix64(seed: seed)
    var harness = PaneHarness(kind)
    for step in 0..<count {
      harness.press(key(&random))
      if step % 5 == 0 { harness.pane.settle(harness.desk) }
      if step % 37 == 0 { harness.paste(hostileTexts.randomElement(using: &random) ?? "") }
      if step % 53 == 0 { disturb(&harness, &random) }
      if step % 7 == 0 {
        let rows = Int.random(in: 0...30, using: &random)
        let columns = Int.random(in: 0...90, using: &random)
        let surface = harness.surface(rows, columns)
        if let cursor = surface.cursor, rows > 0, columns > 0 {
          #expect(
            (0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column),
            "seed \(seed), step \(step): cursor \(cursor) outside \(rows)x\(columns)")
        } else {
          #expect(rows == 0 || columns == 0, "seed \(seed), step \(step): no cursor")
        }
      }
    }
    #expect(harness.desk.review.entries.count >= Sample.review.entries.count, "seed \(seed)")
  }

  /// The failure modes of the world, and what other laptops do meanwhile.
  private static func disturb<Kind: Pane>(
    _ harness: inout PaneHarness<Kind>, _ random: inout SplitMix64
  ) {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: harness.failure = harness.failure == nil ? .notSaved("The disk is full.") : nil
    case 1:
      let notes = harness.desk.review.visible(.note)
      guard let record = notes.randomElement(using: &random), var note = record.note else { return }
      note.text = hostileTexts.randomElement(using: &random) ?? "x"
      harness.receive(.note(note), from: "Rowan", replacing: [record.ref])
    case 2:
      let minutes = Int.random(in: 0..<24 * 60, using: &random)
      guard let time = TimeOfDay(minutes: minutes) else { return }
      harness.wait(until: time.description)
    default:
      guard let record = harness.desk.review.visible(.note).randomElement(using: &random) else {
        return
      }
      harness.receive(.undone([record.latest.ref]), from: "Rowan")
    }
  }
}
