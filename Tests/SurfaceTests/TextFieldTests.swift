import TestSupport
import Testing

@testable import Surface

@Suite struct TextFieldKeyTests {
  /// Types `keys` into a field that holds `text` up to `|` and after it; the cursor shows as `|`.
  private func result(_ text: String, _ keys: [Key], columns: Int = 40) -> String {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    var field = TextField(parts.joined(), columns: columns)
    field.move(to: parts[0].utf8.count)
    for key in keys { field.handle(key) }
    var shown = field.text
    shown.insert("|", at: field.index(field.cursor))
    return shown
  }

  @Test(arguments: [
    ("|", [.character("a"), .character(" ")], "a |"), ("ab|c", [.left, .character("x")], "ax|bc"),
    ("a|b", [.altEnter], "a\n|b"), ("a|b", [.control("j")], "a\n|b"), ("ab|c", [.backspace], "a|c"),
    ("ab|c", [.control("h")], "a|c"), ("ab|c", [.delete], "ab|"), ("ab|c", [.control("d")], "ab|"),
    ("|ab", [.backspace], "|ab"), ("ab|", [.delete], "ab|"), ("e\u{301}|x", [.backspace], "|x"),
    ("👩\u{200D}💻|", [.left], "|👩\u{200D}💻"), ("one two|", [.control("w")], "one |"),
    ("one two.. |", [.control("w")], "one |"), ("one two|", [.alt("b")], "one |two"),
    ("|one two", [.alt("f")], "one| two"), ("one| two", [.alt("d")], "one|"),
    ("one two|", [.wordLeft, .wordLeft], "|one two"),
    ("|one, two", [.wordRight, .wordRight], "one, two|"),
    ("ab\ncd|ef\ng", [.control("k")], "ab\ncd|\ng"), ("ab\ncd|\ng", [.control("k")], "ab\ncd|g"),
    ("ab\ncd|ef\ng", [.control("u")], "ab\n|ef\ng"), ("ab\nc|d", [.control("a")], "ab\n|cd"),
    ("ab\nc|d\ne", [.control("e")], "ab\ncd|\ne"), ("a|b", [.control("f")], "ab|"),
    ("ab\nc|", [.up], "a|b\nc"), ("ab|\nc", [.down, .up], "ab|\nc"),
    ("abc|\n\nabc", [.down, .down], "abc\n\nabc|"), ("ab|", [.home], "|ab"), ("|ab", [.end], "ab|"),
  ] as [(String, [Key], String)])
  func keys(_ text: String, _ keys: [Key], _ expected: String) {
    #expect(result(text, keys) == expected)
  }

  @Test(arguments: [
    Key.enter, .escape, .tab, .backTab, .pageUp, .pageDown, .control("q"), .control("g"),
    .function(9), .alt("x"), .up, .down,
  ])
  func leavesToOthers(_ key: Key) {
    var field = TextField("one line")
    let before = field
    let isHandled = field.handle(key)
    #expect(!isHandled)
    #expect(field == before)
  }

  @Test func upAndDownGoByRowsSeen() {
    // "one two " | "three" at nine columns.
    #expect(result("one two thr|ee", [.up], columns: 9) == "one| two three")
    #expect(result("one| two three", [.down], columns: 9) == "one two thr|ee")
    #expect(result("one two thr|ee", [.home], columns: 9) == "one two |three")
    #expect(result("o|ne two three", [.end], columns: 9) == "one two| three")
  }

  @Test func pasteKeepsLinesAndIsOneStep() {
    var field = TextField("a")
    field.paste("1\r\n2\r3\n\u{1B}[4")
    #expect(field.text == "a1\n2\n3\n\u{1B}[4")
    #expect(field.scalarCount == field.text.unicodeScalars.count)
    field.undo()
    #expect(field.text == "a")
  }

  @Test func undoGoesWordByWord() {
    var field = TextField()
    for character in "one two  three" { field.handle(.character(character)) }
    var seen: [String] = []
    while field.undo() { seen.append(field.text) }
    #expect(seen == ["one two  ", "one ", ""])
    while field.redo() {}
    #expect(field.text == "one two  three")
  }

  @Test func movingEndsAStep() {
    var field = TextField()
    field.handle(.character("a"))
    field.handle(.left)
    field.handle(.right)
    field.handle(.character("b"))
    field.undo()
    #expect(field.text == "a")
    field.handle(.character("c"))
    #expect(!field.canRedo)
  }

  @Test func aRunOfBackspacesIsAStepForEachWord() {
    var field = TextField("one two")
    for _ in 0..<7 { field.handle(.backspace) }
    field.undo()
    #expect(field.text == "one ")
    field.undo()
    #expect(field.text == "one two")
  }

  @Test func theLimitRefusesAndSaysHowMuch() {
    var field = TextField(String(repeating: "a", count: TextField.scalarsMax - 2))
    let hasRoom = field.paste("bcde")
    #expect(!hasRoom)
    #expect(field.refusedScalars == 2)
    #expect(field.text.utf8.count == TextField.scalarsMax - 2)
    field.paste("bc")
    #expect(field.refusedScalars == 0)
    field.handle(.character("x"))
    #expect(field.refusedScalars == 1)
    #expect(field.scalarCount == TextField.scalarsMax)
  }

  @Test func replacingAStretchIsOneStep() {
    var field = TextField("very engaged pupils")
    field.replace(bytes: 0..<12, with: "24 of 27")
    #expect(field.text == "24 of 27 pupils")
    #expect(field.cursor == 8)
    field.undo()
    #expect(field.text == "very engaged pupils")
    var accent = TextField("e\u{301}x")
    accent.replace(bytes: 1..<2, with: "o")
    #expect(accent.text == "ox")
  }

  @Test func joiningCharactersMovesTheCursorBehindThem() {
    var field = TextField("\u{301}")
    field.move(to: 0)
    field.handle(.character("e"))
    #expect(field.cursor == 3)
    #expect(field.text.count == 1)
  }

  @Test func historyStaysBounded() {
    var field = TextField()
    let block = String(repeating: "x", count: 30_000)
    for _ in 0..<100 {
      field.paste(block)
      field.clear()
    }
    var steps = 0
    while field.undo() { steps += 1 }
    #expect(steps > 20 && steps < 50)
  }
}

@Suite struct TextFieldLawTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func randomKeysKeepEveryLaw(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var field = TextField(columns: 3 + random.below(30))
    for step in 0..<120 {
      if random.below(12) == 0 {
        field.paste(Hard.text(pieces: 5, &random))
      } else if random.below(40) == 0 {
        field.columns = 1 + random.below(40)
      } else {
        field.handle(Hard.key(&random))
      }
      let comment: Comment = "seed \(seed), step \(step)"
      #expect(field.text.indices.contains(field.index(field.cursor))
        || field.cursor == field.text.utf8.count, comment)
      #expect(field.layout == FieldLayout(field.text, columns: field.columns), comment)
      #expect(field.scalarCount == field.text.unicodeScalars.count, comment)
      checkRows(field, comment)
    }
    let last = Array(field.text.utf8)
    while field.undo() {}
    #expect(field.text.isEmpty, "seed \(seed)")
    #expect(field.layout == FieldLayout("", columns: field.columns), "seed \(seed)")
    while field.redo() {}
    if Array(field.text.utf8) != last {
      // Only a redo that was still open at the end may lead past the last text.
      #expect(field.canUndo, "seed \(seed)")
    }
  }

  @Test(arguments: 200..<300 as Range<UInt64>)
  func redoIsTheInverseOfUndo(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var field = TextField(columns: 20)
    for _ in 0..<80 { field.handle(Hard.key(&random)) }
    var texts = [Array(field.text.utf8)]
    while field.undo() { texts.append(Array(field.text.utf8)) }
    for text in texts.reversed() {
      #expect(Array(field.text.utf8) == text, "seed \(seed)")
      field.redo()
    }
  }

  /// Rows hold all of the text but the newlines, are no wider than the field, and show the cursor.
  private func checkRows(_ field: TextField, _ comment: Comment) {
    let rows = field.rows(width: field.columns)
    var end = 0
    for row in rows {
      #expect(row.start == end || row.start == end + 1
        && field.text.utf8[field.index(end)] == 0x0A, comment)
      #expect(DisplayWidth.columns(of: row.text) <= field.columns || row.text.count == 1, comment)
      end = row.start + row.text.utf8.count
    }
    #expect(end == field.text.utf8.count, comment)
    let place = field.cursorPosition(width: field.columns)
    #expect(rows.indices.contains(place.row), comment)
    #expect(place.column < field.columns, comment)
    let visible = field.visibleRows(width: field.columns, height: 3)
    #expect(visible.contains(place.row) && visible.count <= 3, comment)
  }

  @Test func aFieldDrawsItsRowsAndItsCursor() {
    var field = TextField("one two three four", columns: 9)
    var surface = Surface(Size(rows: 4, columns: 12))
    surface.draw(field, in: Rect(row: 1, column: 2, rows: 2, columns: 9))
    #expect(surface.text == "\n  three\n  four\n")
    #expect(surface.cursor == Position(row: 2, column: 6))
    field.move(to: 0)
    field.scroll(height: 2)
    surface.draw(field, in: Rect(row: 1, column: 2, rows: 2, columns: 9))
    #expect(surface.text == "\n  one two\n  three\n")
  }
}
