import Surface
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct PainterTests {
  private struct Put: Equatable {
    var row: Int
    var column: Int
    var role: Role
    var text: String
  }

  private func puts(
    _ painter: inout Painter, _ surface: Surface
  ) -> [Put] {
    var result: [Put] = []
    painter.paint(surface) { row, column, role, utf8 in
      #expect(utf8.last == 0)
      let text = String(decoding: utf8.dropLast(), as: UTF8.self)
      result.append(Put(row: row, column: column, role: role, text: text))
    }
    return result
  }

  private var agreeing: Painter {
    Painter(glyphs: GlyphChoice(isASCIIOnly: false) { value in
      Unicode.Scalar(value).map { DisplayWidth.columns(of: "a\($0)") - 1 } ?? -1
    })
  }

  @Test func onlyTheChangedStretchIsPut() {
    var painter = agreeing
    var surface = Surface(Size(rows: 3, columns: 8))
    #expect(puts(&painter, surface).count == 3)
    #expect(puts(&painter, surface) == [])
    surface.put("ab", at: Position(row: 1, column: 2), role: .strong)
    #expect(puts(&painter, surface) == [Put(row: 1, column: 2, role: .strong, text: "ab")])
    surface.put("x", at: Position(row: 1, column: 3), role: .dim)
    #expect(puts(&painter, surface) == [Put(row: 1, column: 3, role: .dim, text: "x")])
    painter.forget()
    #expect(puts(&painter, surface).count == 6)
  }

  @Test func wideGlyphsArePutWhole() {
    var painter = agreeing
    var surface = Surface(Size(rows: 1, columns: 6))
    surface.put("漢字", at: Position(row: 0, column: 1))
    _ = puts(&painter, surface)
    surface.put("学", at: Position(row: 0, column: 1))
    #expect(puts(&painter, surface) == [Put(row: 0, column: 1, role: .text, text: "学")])
    surface.put("x", at: Position(row: 0, column: 2))
    #expect(puts(&painter, surface) == [Put(row: 0, column: 1, role: .text, text: " x")])
    surface.setRole(Rect(row: 0, column: 4, rows: 1, columns: 1), .match)
    #expect(puts(&painter, surface).map(\.column) == [3, 4])
  }

  @Test func aGlyphTheSystemCountsOtherwiseIsReplaced() {
    var painter = Painter(glyphs: GlyphChoice(isASCIIOnly: false) { $0 == 0x301 ? 1 : 1 })
    var surface = Surface(Size(rows: 1, columns: 6))
    surface.put("é漢e\u{301}", at: Position(row: 0, column: 0))
    #expect(puts(&painter, surface).map(\.text) == ["é□ e  "])
  }

  @Test func asciiStandsInForOurOwnSigns() {
    var painter = Painter(glyphs: GlyphChoice(isASCIIOnly: true) { _ in 1 })
    var surface = Surface(Size(rows: 2, columns: 9))
    surface.frame(surface.bounds, title: "é漢…")
    let sent = puts(&painter, surface).map(\.text).joined()
    #expect(sent.utf8.count == 18 && sent.utf8.allSatisfy { $0 < 0x80 })
    #expect(surface.text.contains("é漢…"))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func putsMakeTheScreen(seed: UInt64) {
    // Whatever is drawn, a screen that follows the puts shows the surface.
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % bound
    }
    let texts = ["a", "漢字", "e\u{301}e", "xyz", "   ", "한글 x", "👍"]
    var painter = agreeing
    var mini = MiniTerminal(rows: 4, columns: 12)
    var surface = Surface(Size(rows: 4, columns: 12))
    for _ in 0..<30 {
      for _ in 0..<3 {
        surface.put(
          texts[next(texts.count)], at: Position(row: next(4), column: next(12)),
          role: Role.allCases[next(3)])
      }
      for put in puts(&painter, surface) {
        mini.feed(Array("\u{1B}[\(put.row + 1);\(put.column + 1)H\(put.text)".utf8))
      }
      #expect(mini.text == surface.text, "seed \(seed)")
    }
  }
}
