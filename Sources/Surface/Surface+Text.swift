// Drawing a line of text. Everything that reaches a screen passes through here, and so through the
// allow-list of `Displayed`: no text of any origin can act on the terminal.

/// What becomes of text that is longer than its place.
public enum Overflow: Hashable, Sendable {
  /// It ends where the place ends.
  case clip
  /// Its last column shows `…`.
  case ellipsis
}

extension Surface {
  /// Draws one line of text and returns how many columns it took.
  ///
  /// Newlines show as the stand-in `·`, a tab as spaces. The half of a wide glyph that lies under
  /// the text's edge is blanked. Text outside the surface is not drawn.
  ///
  /// - Parameters:
  ///   - position: The first column; it may lie outside, also at the left.
  ///   - limit: The most columns to use, counted from `position`; nil means up to the right edge.
  /// - Complexity: O(length of what is drawn).
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, at position: Position, role: Role = .text,
    columns limit: Int? = nil, overflow: Overflow = .clip
  ) -> Int {
    let room = size.columns - position.column
    let columns = min(limit ?? room, room)
    guard columns > 0 else { return 0 }
    var pen = Pen(row: position.row, first: position.column, columns: columns, role: role)
    if text.utf8.withContiguousStorageIfAvailable({ draw($0, &pen) }) == nil {
      var copy = String(text)
      copy.withUTF8 { draw($0, &pen) }
    }
    if pen.isOver, overflow == .ellipsis { putEllipsis(&pen) }
    return pen.used
  }

  /// Draws valid UTF-8. Printable ASCII takes the short way, since it is most of every screen.
  private mutating func draw(_ bytes: UnsafeBufferPointer<UInt8>, _ pen: inout Pen) {
    var displayed = Displayed(linesAreMeant: false)
    var index = 0
    while index < bytes.count, !pen.isOver {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        displayed.takeASCII(byte)
        putGlyph(UInt32(byte), width: 1, &pen)
        index += 1
        continue
      }
      let (scalar, length) = Self.scalar(bytes, at: index)
      index += length
      displayed.take(scalar) { part in
        switch part {
        case .spacing(let base, let width): putGlyph(base, width: width, &pen)
        case .mark(let mark):
          if let index = pen.lastIndex { packed[index].append(mark: mark) }
        case .composed(let base):
          guard let index = pen.lastIndex else { return }
          packed[index] = PackedCell(base: base, role: pen.role, form: packed[index].form)
        case .newline: break
        }
      }
    }
  }

  /// The scalar at a place in valid UTF-8.
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, length: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
    for next in index + 1..<index + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  @inline(__always)
  private mutating func putGlyph(_ base: UInt32, width: Int, _ pen: inout Pen) {
    guard pen.used + width <= pen.columns else {
      pen.isOver = true
      return
    }
    let column = pen.first + pen.used
    pen.used += width
    pen.lastIndex = nil
    guard column >= 0, pen.row >= 0, pen.row < size.rows else { return }
    let index = pen.row * size.columns + column
    if width == 2 || packed[index].form != .narrow {
      freeEdges(row: pen.row, columns: column..<column + width)
    }
    packed[index] = PackedCell(base: base, role: pen.role, form: width == 2 ? .wide : .narrow)
    if width == 2 { packed[index + 1] = .trailing(pen.role) }
    pen.lastIndex = index
  }

  /// Puts `…` where the text stopped, over its last glyph when there is no column left.
  private mutating func putEllipsis(_ pen: inout Pen) {
    pen.used = min(pen.used, pen.columns - 1)
    putGlyph(0x2026, width: 1, &pen)
  }
}

/// Where the next glyph of a line goes.
private struct Pen {
  let row: Int
  let first: Int
  let columns: Int
  let role: Role
  var used = 0
  var isOver = false
  /// The cell that a mark would join; nil when that glyph was not drawn.
  var lastIndex: Int?

  init(row: Int, first: Int, columns: Int, role: Role) {
    self.row = row
    self.first = first
    self.columns = columns
    self.role = role
  }
}
