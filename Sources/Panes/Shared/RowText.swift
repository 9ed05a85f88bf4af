// Words cut, wrapped and padded for rows of a list. It counts columns; what the words say is the
// business of the pane that shows them.

import Domain
import Surface

/// Helpers for rows of text.
public enum RowText {
  /// The columns a text takes when drawn.
  public static func columns(_ text: some StringProtocol) -> Int { DisplayWidth.columns(of: text) }

  /// The text in one line, or as much of it as fits with an ellipsis behind it. Newlines become
  /// blanks.
  ///
  /// - Complexity: O(what is shown), however long the text is.
  public static func cut(
    _ text: some StringProtocol, columns limit: Int, ellipsis: String = "…"
  ) -> String {
    let room = limit - DisplayWidth.columns(of: ellipsis)
    var shown = ""
    var short = ""
    var used = 0
    for character in text {
      let piece: Character = character.isNewline ? " " : character
      used += DisplayWidth.columns(of: piece)
      if used > limit {
        while short.last == " " { short.removeLast() }
        return limit > 0 ? short + ellipsis : ""
      }
      shown.append(piece)
      if used <= room { short = shown }
    }
    return shown
  }

  /// The text in rows of a width; where it needs more than `limit` rows the last one kept ends in
  /// an ellipsis. Always at least one row.
  ///
  /// - Complexity: O(what is shown), however long the text is.
  public static func wrap(_ text: String, columns: Int, limit: Int = .max) -> [String] {
    let columns = max(1, columns)
    // A character takes a column at least, so this much always holds the rows asked for, with the
    // blanks that hang at their ends.
    let (room, isMore) = (columns + 1).multipliedReportingOverflow(by: limit)
    let part: Substring = isMore ? Substring(text) : text.prefix(min(room, Int.max - 1) + 1)
    var rows = wrapped(part, columns: columns).map(String.init)
    let isCut = rows.count > limit || part.endIndex < text.endIndex
    guard isCut, limit > 0 else { return rows }
    rows = Array(rows.prefix(limit))
    rows[rows.count - 1] = cut(rows[rows.count - 1] + "…", columns: columns)
    return rows
  }

  /// `text` and as many blanks as fill the columns; cut when it is longer.
  public static func pad(_ text: String, to width: Int) -> String {
    let text = cut(text, columns: width)
    return text + String(repeating: " ", count: max(0, width - columns(text)))
  }
}
