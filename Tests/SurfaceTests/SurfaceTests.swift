import TestSupport
import Testing

@testable import Surface

private func at(_ row: Int, _ column: Int) -> Position { Position(row: row, column: column) }

@Suite struct SurfacePutTests {
  @Test func putReportsColumnsAndStaysInside() {
    var surface = Surface(Size(rows: 2, columns: 6))
    var used: [Int] = []
    used.append(surface.put("abc", at: at(0, 1)))
    used.append(surface.put("abcdef", at: at(1, 3)))
    used.append(surface.put("abc", at: at(5, 0)))
    used.append(surface.put("abc", at: at(0, 9)))
    used.append(surface.put("xyz", at: at(1, -2)))
    #expect(used == [3, 3, 3, 0, 3])
    #expect(surface.text == " abc\nz  abc")
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("漢字漢字", 5, "漢字…"),
    ("漢字漢字", 4, "漢 …"), ("éa漢", 3, "éa…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func ellipsis(_ text: String, _ columns: Int, _ expected: String) {
    var surface = Surface(Size(rows: 1, columns: 10))
    let used = surface.put(text, at: at(0, 0), columns: columns, overflow: .ellipsis)
    #expect(surface.text == expected)
    #expect(used <= columns)
  }

  @Test func clippingDropsAWideGlyphThatDoesNotFit() {
    var surface = Surface(Size(rows: 1, columns: 3))
    let used = surface.put("漢字", at: at(0, 0))
    #expect(used == 2)
    #expect(surface.text == "漢")
  }

  @Test(arguments: [
    (0, "x", "x 字"), (1, "x", " x字"), (2, "x", "漢x"), (3, "x", "漢 x"), (1, "語", " 語"),
  ])
  func overwritingHalfAWideGlyphBlanksTheOther(_ column: Int, _ text: String, _ expected: String) {
    var surface = Surface(Size(rows: 1, columns: 4))
    surface.put("漢字", at: at(0, 0))
    surface.put(text, at: at(0, column))
    #expect(surface.text == expected)
    checkWideGlyphs(surface)
  }

  @Test func textActsOnNothing() {
    var surface = Surface(Size(rows: 1, columns: 20))
    surface.put("a\u{1B}[2J\nb\tc", at: at(0, 0))
    #expect(surface.text == "a·[2J·b    c")
  }

  @Test func marksAndRolesAreKept() {
    var surface = Surface(Size(rows: 1, columns: 4))
    surface.put("q\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", at: at(0, 0), role: .quote)
    #expect(surface[0, 0].glyph == "q\u{301}\u{302}\u{303}\u{304}")
    #expect(surface[0, 0].role == .quote)
    #expect(surface[0, 1] == Cell())
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func nothingIsDrawnOutside(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var surface = Surface(Size(rows: 5, columns: 12))
    for _ in 0..<60 {
      let place = at(random.below(9) - 2, random.below(20) - 4)
      let rect = Rect(
        row: place.row, column: place.column, rows: random.below(4), columns: random.below(9))
      switch random.below(5) {
      case 0: surface.fill(rect, role: .dim)
      case 1: surface.frame(rect, title: Hard.text(pieces: 2, &random), isFocused: true)
      case 2:
        var other = Surface(rect.size)
        other.put(Hard.text(pieces: 6, &random), at: at(0, 0))
        surface.blit(other, at: place)
      default:
        let used = surface.put(
          Hard.text(pieces: 4, &random), at: place, columns: random.below(12),
          overflow: .ellipsis)
        #expect(used <= 12 - place.column || used == 0, "seed \(seed)")
      }
      checkWideGlyphs(surface, "seed \(seed)")
    }
    #expect(surface.cells.count == 60, "seed \(seed)")
  }

  /// Each trailing cell has a wide glyph at its left, and each wide glyph its trailing cell.
  private func checkWideGlyphs(_ surface: Surface, _ comment: Comment? = nil) {
    for row in 0..<surface.size.rows {
      for column in 0..<surface.size.columns {
        let cell = surface.packed[row * surface.size.columns + column]
        if cell.form == .trailing {
          let left = column > 0 ? surface.packed[row * surface.size.columns + column - 1] : cell
          #expect(left.form == .wide, comment)
        }
        if cell.form == .wide {
          let isLast = column + 1 == surface.size.columns
          #expect(!isLast && surface[row, column + 1].isTrailing, comment)
        }
      }
    }
  }
}

@Suite struct SurfaceShapeTests {
  @Test func aFrameHasATitle() {
    var surface = Surface(Size(rows: 3, columns: 14))
    surface.frame(surface.bounds, title: "Notes", isFocused: true)
    #expect(surface.text == "┌ Notes ─────┐\n│            │\n└────────────┘")
    #expect(surface.roles == """
      BBTTTTTBBBBBBB
      B............B
      BBBBBBBBBBBBBB
      T focus-title
      B focus-border
      """)
  }

  @Test func aLongTitleIsCutAndASCIIIsPlain() {
    var surface = Surface(Size(rows: 2, columns: 9))
    surface.frame(surface.bounds, title: "Evidence", style: .ascii)
    #expect(surface.text == "+ Evid… +\n+-------+")
  }

  @Test func noFrameWhereThereIsNoRoom() {
    var surface = Surface(Size(rows: 1, columns: 9))
    surface.frame(surface.bounds, title: "Evidence")
    #expect(surface.text == "")
  }

  @Test func blitTakesTheCursorAlong() {
    var inner = Surface(Size(rows: 1, columns: 2))
    inner.put("ab", at: at(0, 0), role: .strong)
    inner.cursor = at(0, 1)
    var surface = Surface(Size(rows: 2, columns: 4))
    surface.blit(inner, at: at(1, 1))
    #expect(surface.text == "\n ab")
    #expect(surface.cursor == at(1, 2))
  }

  @Test func aRoleChangesAndTheGlyphStays() {
    var surface = Surface(Size(rows: 1, columns: 3))
    surface.put("abc", at: at(0, 0))
    surface.setRole(Rect(row: 0, column: 1, rows: 4, columns: 9), .match)
    #expect(surface.text == "abc")
    #expect(surface.roles == ".mm\nm match")
  }

  @Test func fillTakesOnlyNarrowGlyphs() {
    var surface = Surface(Size(rows: 1, columns: 3))
    surface.fill(surface.bounds, with: "█")
    #expect(surface.text == "███")
    surface.fill(surface.bounds, with: "漢")
    #expect(surface.text == "")
  }

  @Test func everyRoleHasItsOwnLetter() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test func theLargestMarksSurvivePacking() {
    var cell = PackedCell(base: 0x10FFFF, role: .match, form: .wide)
    let marks: [UInt32] = [0x1E94A, 0x10FFFF, 0x1D1AD, 0xE01EF]
    for mark in marks { cell.append(mark: mark) }
    cell.append(mark: 0x301)
    #expect(cell.base == 0x10FFFF)
    #expect((0..<4).map(cell.mark) == marks)
    #expect(cell.form == .wide && cell.role == .match)
    #expect(MemoryLayout<PackedCell>.stride == 16)
  }
}

@Suite struct SelectionTests {
  @Test func movesStopAtTheEnds() {
    var selection = Selection()
    selection.move(by: -1, count: 10)
    #expect(selection.row == 0)
    selection.move(by: Int.max, count: 10)
    selection.move(by: Int.max, count: 10)
    #expect(selection.row == 9)
    selection.move(by: Int.min, count: 10)
    #expect(selection.row == 0)
    selection.moveToEnd(count: 3)
    #expect(selection.row == 2)
    selection.move(by: 1, count: 0)
    #expect(selection.row == 0 && selection.clamped(count: 0) == nil)
  }

  @Test func theViewMovesOnlyWhenItHasTo() {
    var selection = Selection()
    #expect(selection.visible(rows: 4, count: 10) == 0..<4)
    selection.select(5)
    selection.scroll(height: 4, count: 10)
    #expect(selection.visible(rows: 4, count: 10) == 2..<6)
    selection.move(by: -1, count: 10)
    #expect(selection.visible(rows: 4, count: 10) == 2..<6)
    #expect(selection.visible(rows: 4, count: 3) == 0..<3)
    #expect(selection.visible(rows: 0, count: 3).isEmpty)
    #expect(selection.visible(rows: 20, count: 10) == 0..<10)
    selection.pageDown(height: 4, count: 10)
    #expect(selection.row == 7)
    selection.pageUp(height: 1, count: 10)
    #expect(selection.row == 6)
  }
}
