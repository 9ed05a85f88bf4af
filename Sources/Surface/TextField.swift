// A field of text being typed, as a value: the text, a cursor and the keys that edit them. It knows
// rows and words; it refuses to know what the text is for, where it is saved and what Enter means.

/// Editable text of one or more lines.
///
/// Offsets count UTF-8 bytes of `text` and always lie between characters. Layout for the width in
/// `columns` is kept up to date with each edit, so that a key costs what it changes and drawing
/// costs what is shown.
///
///     var field = TextField(columns: 40)
///     field.handle(.character("a"))
///     surface.draw(field, in: rect)
public struct TextField: Hashable, Sendable {
  /// The text as it was typed and pasted; its line ends are newlines. It may hold controls, which
  /// are made safe when they are drawn.
  public internal(set) var text: String
  /// Where the next character goes, in bytes from the start.
  public internal(set) var cursor: Int
  /// The scalars of the text.
  public internal(set) var scalarCount: Int
  /// How many scalars the last insertion was over the limit, 0 when it went in.
  public internal(set) var refusedScalars = 0
  /// The width the layout is kept for, at least 1. Up, Down, Home and End go by its rows.
  public var columns: Int {
    didSet {
      columns = max(1, columns)
      if columns != oldValue { layout = FieldLayout(text, columns: columns) }
    }
  }

  var layout: FieldLayout
  var history = FieldHistory()
  /// The column that Up and Down keep to, while nothing else moves the cursor.
  var wantedColumn: Int?
  /// The first row in view as of the last `scroll`.
  var top = 0

  /// The most scalars a field takes.
  public static let scalarsMax = 64_000

  /// A field with text in it and the cursor at its end. There is nothing to undo.
  public init(_ text: String = "", columns: Int = 80) {
    self.text = Self.withNewlines(text)
    self.columns = max(1, columns)
    cursor = self.text.utf8.count
    scalarCount = self.text.unicodeScalars.count
    layout = FieldLayout(self.text, columns: self.columns)
  }

  /// Whether there is no text at all; a space counts as text.
  public var isEmpty: Bool { text.isEmpty }

  /// Inserts text at the cursor as one step of undo. `\r\n` and `\r` become newlines.
  ///
  /// - Returns: False, with nothing changed and `refusedScalars` set, when the text would pass
  ///   `scalarsMax`.
  @discardableResult
  public mutating func paste(_ text: String) -> Bool {
    replace(cursor..<cursor, with: Self.withNewlines(text), as: .paste)
  }

  /// Inserts text as if it was typed: it joins the step of undo that is under way.
  ///
  /// - Returns: False as for `paste`.
  @discardableResult
  public mutating func insert(_ text: String) -> Bool {
    replace(cursor..<cursor, with: Self.withNewlines(text), as: .typing)
  }

  /// Replaces a stretch of bytes, such as a remark's words by its offer, as one step of undo. The
  /// range is widened to whole characters.
  ///
  /// - Returns: False as for `paste`.
  @discardableResult
  public mutating func replace(bytes: Range<Int>, with text: String) -> Bool {
    let range = bytes.clamped(to: 0..<self.text.utf8.count)
    let upper = settled(range.upperBound)
    return replace(
      characterStart(range.lowerBound)..<upper, with: Self.withNewlines(text), as: .paste)
  }

  /// Takes all text out as one step of undo.
  public mutating func clear() {
    replace(0..<text.utf8.count, with: "", as: .paste)
  }

  static func withNewlines(_ text: String) -> String {
    var text = text
    text.makeContiguousUTF8()
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isAfterReturn = false
    for byte in text.utf8 {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || !isAfterReturn {
        bytes.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
