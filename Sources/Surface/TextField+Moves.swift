// Where the cursor can go: characters, words, lines and rows. Nothing here changes the text.

extension TextField {
  /// Puts the cursor at a byte offset, or at the next place between characters after it.
  public mutating func move(to offset: Int) {
    cursor = settled(max(0, min(offset, text.utf8.count)))
    wantedColumn = nil
    history.close()
  }

  /// False when there is no row that way.
  mutating func moveByRow(_ step: Int) -> Bool {
    let here = layout.row(of: cursor)
    let there = here + step
    guard layout.rows.indices.contains(there) else { return false }
    let column = wantedColumn ?? self.column(of: cursor, row: here)
    move(to: offset(row: there, column: column))
    wantedColumn = column
    return true
  }

  func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  func offset(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  func offset(before offset: Int) -> Int {
    offset > 0 ? self.offset(text.index(before: index(offset))) : 0
  }

  func offset(after offset: Int) -> Int {
    offset < text.utf8.count ? self.offset(text.index(after: index(offset))) : offset
  }

  /// The offset itself when it lies between characters, else the end of the character it is in.
  ///
  /// Typing a mark before a base, or taking out what stood between two, joins characters under the
  /// cursor. The offset must lie between scalars or inside one, never past the end.
  func settled(_ offset: Int) -> Int {
    let start = characterStart(offset)
    return start == offset ? offset : self.offset(after: start)
  }

  /// The start of the character that an offset is in.
  func characterStart(_ offset: Int) -> Int {
    guard offset > 0, offset < text.utf8.count else { return offset }
    let index = index(offset)
    // Two ASCII bytes never join here: there is no carriage return in the text.
    if text.utf8[index] < 0x80, text.utf8[text.utf8.index(before: index)] < 0x80 { return offset }
    return self.offset(text.index(before: text.index(after: index)))
  }

  /// The bounds of the cursor's line, which ends at a newline or at the end.
  var lineStart: Int {
    let before = text.utf8[..<index(cursor)]
    guard let newline = before.lastIndex(of: 0x0A) else { return 0 }
    return offset(newline) + 1
  }

  var lineEnd: Int {
    text.utf8[index(cursor)...].firstIndex(of: 0x0A).map(offset) ?? text.utf8.count
  }

  /// The start of the word at or before the cursor.
  var wordStart: Int {
    backward(from: backward(from: cursor) { !$0.isInWord }) { $0.isInWord }
  }

  /// The end of the word at or after the cursor.
  var wordEnd: Int {
    forward(from: forward(from: cursor) { !$0.isInWord }) { $0.isInWord }
  }

  /// The start of what stands between spaces before the cursor.
  var spacedWordStart: Int {
    backward(from: backward(from: cursor) { $0.isWhitespace }) { !$0.isWhitespace }
  }

  private func backward(from offset: Int, while condition: (Character) -> Bool) -> Int {
    var index = index(offset)
    while index > text.startIndex {
      let before = text.index(before: index)
      guard condition(text[before]) else { break }
      index = before
    }
    return self.offset(index)
  }

  private func forward(from offset: Int, while condition: (Character) -> Bool) -> Int {
    var index = index(offset)
    while index < text.endIndex, condition(text[index]) { index = text.index(after: index) }
    return self.offset(index)
  }
}

extension Character {
  fileprivate var isInWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
