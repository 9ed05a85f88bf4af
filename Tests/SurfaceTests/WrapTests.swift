import TestSupport
import Testing

@testable import Surface

@Suite struct WrapTests {
  @Test(arguments: [
    ("", 5, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]),
    ("one  two", 4, ["one", "two"]), ("a\n\nb\n", 5, ["a", "", "b", ""]),
    ("incomprehensible", 5, ["incom", "prehe", "nsibl", "e"]),
    ("a bcdefgh", 4, ["a", "bcde", "fgh"]),
    ("漢字漢字", 5, ["漢字", "漢字"]), ("one   ", 4, ["one"]), ("a 漢字", 3, ["a", "漢", "字"]),
    ("漢", 1, ["漢"]), ("hello wörld", 5, ["hello", "wörld"]), ("a\tb", 80, ["a\tb"]),
  ])
  func rows(_ text: String, _ columns: Int, _ expected: [String]) {
    #expect(wrapped(text, columns: columns).map(String.init) == expected)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func laws(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Hard.text(pieces: 40, &random)
    let columns = 1 + random.below(30)
    let rows = wrapped(text, columns: columns)
    var end = text.startIndex
    for row in rows {
      // What lies between two rows is spaces and at most one newline; nothing else is lost.
      let gap = text[end..<row.startIndex]
      #expect(gap.allSatisfy { $0 == " " || $0 == "\n" || $0 == "\t" }, "seed \(seed)")
      #expect(gap.filter { $0 == "\n" }.count <= 1, "seed \(seed)")
      #expect(DisplayWidth.columns(of: row) <= columns || row.count == 1, "seed \(seed)")
      #expect(!row.contains("\n"), "seed \(seed)")
      end = row.endIndex
    }
    #expect(text[end...].allSatisfy { $0 == " " || $0 == "\t" }, "seed \(seed)")
    #expect(rows.count >= text.filter { $0 == "\n" }.count + 1, "seed \(seed)")
  }
}
