// Letters that can be read from the other end of a room, drawn from plain characters: half blocks,
// or `#` where there is only ASCII. Capitals only, six dots high with the accents of Welsh above.

/// Large letters on a surface.
public enum BigType {
  /// Rows a line of letters takes, the gap under it left aside.
  public static func rows(isASCII: Bool) -> Int { isASCII ? dotRows : dotRows / 2 }
  /// Rows from one line of letters to the next.
  public static func pitch(isASCII: Bool) -> Int { rows(isASCII: isASCII) + 1 }

  static let dotRows = 6

  /// Whether every character has a letter here; what has not is better shown in ordinary type.
  public static func canDraw(_ text: String) -> Bool { text.allSatisfy { glyph(of: $0) != nil } }

  /// The columns of a text in one line; 0 for an empty one.
  public static func columns(of text: some StringProtocol) -> Int {
    max(0, text.reduce(0) { $0 + (glyph(of: $1)?.width ?? 0) + 1 } - 1)
  }

  /// The text in lines of a width, broken between words; nil where a word alone is too wide.
  public static func lines(of text: String, columns: Int) -> [String]? {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard self.columns(of: word) <= columns else { return nil }
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if self.columns(of: longer) <= columns {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Draws one line of letters with its upper left corner at a place.
  public static func draw(
    _ text: String, on surface: inout Surface, at place: Position, role: Role, isASCII: Bool
  ) {
    var column = place.column
    for character in text {
      guard let glyph = glyph(of: character) else { continue }
      for row in 0..<rows(isASCII: isASCII) {
        var cells = ""
        for dot in 0..<glyph.width {
          if isASCII {
            cells.append(glyph.has(row, dot) ? "#" : " ")
          } else {
            cells.append(block(glyph.has(row * 2, dot), glyph.has(row * 2 + 1, dot)))
          }
        }
        surface.put(cells, at: Position(row: place.row + row, column: column), role: role)
      }
      column += glyph.width + 1
    }
  }

  private static func block(_ upper: Bool, _ lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  private static func glyph(of character: Character) -> BigGlyph? {
    if let (base, mark) = BigGlyph.accented[character] {
      return BigGlyph.table[base].map { BigGlyph(rows: [mark] + $0.rows.dropFirst()) }
    }
    if let plain = BigGlyph.table[character] { return plain }
    let upper = character.uppercased()
    if let single = upper.first, upper.count == 1, single != character {
      return glyph(of: single)
    }
    return nil
  }
}
