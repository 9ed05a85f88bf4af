// Breaking text into rows of a width, for paragraphs that are read and for fields that are typed.
// It knows columns and words; it refuses to know languages, hyphenation or where the rows go.

/// Text in rows of at most `columns` columns, broken between words.
///
/// Each newline of the text ends a row. The spaces at the end of a row and the newlines themselves
/// belong to no row; everything else is in exactly one, in order. A word too long for a row is
/// broken at a character, and only a single character that is wider than `columns` makes a row
/// wider. Empty text is one empty row.
///
/// - Parameter columns: The width, at least 1; smaller values count as 1.
/// - Complexity: O(length of the text).
public func wrapped(_ text: some StringProtocol, columns: Int) -> [Substring] {
  let whole = Substring(text)
  var rows: [Substring] = []
  var start = whole.startIndex
  while true {
    let row = RowBreak(in: whole, from: start, columns: max(1, columns), spaces: .hang)
    rows.append(whole[start..<row.end])
    guard row.hasNext else { return rows }
    start = row.next
  }
}

/// What becomes of the spaces at the end of a row.
enum EndSpaces: Hashable {
  /// They vanish, as a reader wants it.
  case hang
  /// They stay and take columns, as someone who types them wants it; a row may be `columns` wide
  /// with its last space.
  case count(columns: Int)
}

/// Where a row ends and the next begins.
struct RowBreak {
  /// The end of what is shown, and its columns.
  private(set) var end: Substring.Index
  private(set) var columns = 0
  /// The start of the next row, when there is one.
  private(set) var next: Substring.Index
  private(set) var hasNext = false

  /// A place where the row may end.
  private struct Place {
    var end: Substring.Index
    var columns: Int
    var next: Substring.Index
  }

  /// Finds the row that begins at `start`.
  ///
  /// - Complexity: O(length of the row).
  init(in text: Substring, from start: Substring.Index, columns limit: Int, spaces: EndSpaces) {
    let bytes = text.utf8
    end = start
    next = start
    let hang = spaces == .hang
    var spaceLimit = Int.max
    if case .count(let columns) = spaces { spaceLimit = columns }
    // What the row is so far, and what it is without the spaces at its end.
    var whole = Place(end: start, columns: 0, next: start)
    var solid = whole
    var best: Place?
    var isAfterWide = false

    while whole.end < bytes.endIndex {
      let index = whole.end
      let byte = bytes[index]
      var after = bytes.index(after: index)
      if byte == 0x0A {
        take(hang ? solid : whole, next: after)
        return
      }
      var width = 1
      if byte < 0x20 || byte >= 0x7F || after < bytes.endIndex && bytes[after] >= 0x80 {
        after = text.index(after: index)
        width = DisplayWidth.columns(of: text[index])
      }
      // A space with a mark on it is a character like others.
      let isSpace = (byte == 0x20 || byte == 0x09) && after == bytes.index(after: index)
      // Scripts with wide glyphs are written without spaces and may break at any of them.
      if width == 2 || isAfterWide, index > start, !isSpace {
        best = hang ? solid : whole
        best?.next = index
      }
      isAfterWide = width == 2
      if whole.columns + width > (isSpace ? spaceLimit : limit), index > start {
        let place = isSpace ? whole : best ?? whole
        take(place, next: place.next)
        return
      }
      whole = Place(end: after, columns: whole.columns + width, next: after)
      if isSpace {
        best = hang ? solid : whole
        best?.next = after
      } else {
        solid = whole
      }
    }
    let place = hang ? solid : whole
    end = place.end
    columns = place.columns
    next = bytes.endIndex
  }

  private mutating func take(_ place: Place, next: Substring.Index) {
    end = place.end
    columns = place.columns
    self.next = next
    hasNext = true
  }
}
