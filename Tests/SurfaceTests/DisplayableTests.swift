import TestSupport
import Testing

@testable import Surface

@Suite struct DisplayableTests {
  @Test func noScalarPutsAControlOnTheTerminal() {
    var trouble: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Alone, after a letter, after an emoji with a joiner: what it may lean on.
      for text in [String(scalar), "a\(scalar)", "👩\u{200D}\(scalar)x"] {
        let shown = displayable(text)
        if shown.unicodeScalars.contains(where: Self.isForbidden) || shown.isEmpty {
          trouble.append("\(String(value, radix: 16)) in \(text.debugDescription)")
        }
      }
    }
    #expect(trouble == [])
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFF, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
      return true
    default:
      let category = scalar.properties.generalCategory
      return category == .privateUse || category == .unassigned || category == .format
    }
  }

  @Test func newlinesStayOnlyWhereLinesAreMeant() {
    #expect(displayable("a\nb") == "a·b")
    #expect(displayable("a\nb", keepsNewlines: true) == "a\nb")
    #expect(displayable("a\r\nb", keepsNewlines: true) == "a·\nb")
    #expect(displayable("é\n\u{1B}", keepsNewlines: true) == "é\n·")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a\tb", "a    b"), ("\u{1B}[31mred", "·[31mred"),
    ("\u{202E}evil", "·evil"), ("👩\u{200D}💻", "👩"), ("👍🏽!", "👍!"), ("❤\u{FE0F}", "❤"),
    ("🇬🇧", "GB"), ("\u{301}", "·"), ("\u{1112}\u{1161}\u{11AB}글", "한글"),
    ("\u{1161}", "·"), ("a\u{200B}b", "a·b"), ("a\u{A0}b", "a b"), ("\u{E000}", "·"),
    ("1\u{FE0F}\u{20E3}", "1\u{20E3}"), ("a\u{200D}b", "a·b"), ("\u{E0041}", "·"),
  ])
  func showsThis(_ text: String, _ expected: String) {
    #expect(Array(displayable(text).utf8) == Array(expected.utf8))
  }

  @Test func fourMarksStayOnABase() {
    let shown = displayable("a" + String(repeating: "\u{301}", count: 500) + "b")
    #expect(shown.unicodeScalars.count == 6)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func twiceIsOnce(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let once = displayable(Hard.text(pieces: 30, &random))
    #expect(Array(displayable(once).utf8) == Array(once.utf8), "seed \(seed)")
  }
}

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("한", 2), ("\u{FF21}", 2), ("👩\u{200D}💻", 2),
    ("👍🏽", 2), ("❤\u{FE0F}", 1), ("🇬🇧", 2), ("\n", 0), ("\t", 4), ("\u{1B}", 1), ("·", 1),
    ("─", 1), ("ﾊ", 1), ("\u{3000}", 2), ("⌚", 2), ("ก็", 1),
  ] as [(Character, Int)])
  func columns(_ glyph: Character, _ expected: Int) {
    #expect(DisplayWidth.columns(of: glyph) == expected)
  }

  @Test func theTableIsAscending() {
    let ranges = DisplayWidth.wideRanges
    #expect(ranges.count % 2 == 0 && ranges.count > 200)
    for index in 1..<ranges.count {
      let isEndOfRange = index % 2 == 1
      #expect(isEndOfRange ? ranges[index - 1] <= ranges[index] : ranges[index - 1] < ranges[index])
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func aTextIsAsWideAsItsCharacters(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Hard.text(pieces: 25, &random)
    let sum = text.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
    #expect(DisplayWidth.columns(of: text) == sum, "seed \(seed)")
    for character in text where character != "\n" {
      #expect(DisplayWidth.columns(of: character) > 0, "seed \(seed), \(character)")
    }
    var surface = Surface(Size(rows: 1, columns: 2_000))
    let line = text.filter { $0 != "\n" }
    let used = surface.put(line, at: Position(row: 0, column: 0))
    #expect(used == DisplayWidth.columns(of: line), "seed \(seed)")
  }
}
