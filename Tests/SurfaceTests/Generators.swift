// Seeded randomness for the tests of this target: text that is hard to lay out, and keys.

import Surface
import TestSupport

extension SplitMix64 {
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}


enum Hard {
  /// Things that text is made of, from plain to hostile.
  static let pieces: [String] = [
    "a", "b", "word", "five hands", " ", "  ", "\n", "\t", ".", "é", "e\u{301}", "ß", "ﬁ",
    "漢", "字", "、", "한", "\u{1112}\u{1161}\u{11AB}", "\u{1161}", "👩\u{200D}💻", "👍🏽", "❤\u{FE0F}",
    "🇬🇧", "🇬", "1\u{FE0F}\u{20E3}", "\u{301}", "\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "\u{200D}", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{1B}[2J", "\u{7}", "\u{9B}31m", "\u{E0041}",
    "\u{E000}", "\u{378}", "\u{FFFD}", "क्षि", "\u{600}1", "\u{1F3FB}", "\u{FE0F}", "ก็", "\u{AD}",
    "\u{FF21}", "ﾊﾞ", "\u{3000}", "\u{A0}", "\u{2028}", "supercalifragilisticexpialidocious",
  ]

  static func text(pieces count: Int, _ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<count { text += pieces[random.below(pieces.count)] }
    return text
  }

  static let keys: [Key] = [
    .enter, .altEnter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left,
    .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .function(3),
    .control("a"), .control("d"), .control("e"), .control("f"), .control("h"), .control("j"),
    .control("k"), .control("u"), .control("w"), .control("z"), .control("y"), .control("z"),
    .control("x"), .alt("b"), .alt("f"), .alt("d"), .alt("x"),
  ]

  static func key(_ random: inout SplitMix64) -> Key {
    if random.below(3) > 0 {
      let piece = pieces[random.below(pieces.count)]
      return .character(piece.first ?? " ")
    }
    return keys[random.below(keys.count)]
  }
}
