// Which key does what in a field. Keys that a field does not know are left to whoever holds it:
// Enter, Escape and Tab mean something else in every place.

extension TextField {
  /// Edits or moves by a key.
  ///
  /// - Returns: Whether the key was for the field. Up in the first row and Down in the last are
  ///   not, so that a pane can use them to leave the field.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .altEnter, .control("j"): insert("\n")
    case .up: return moveByRow(-1)
    case .down: return moveByRow(1)
    case .backspace, .control("h"): erase(offset(before: cursor)..<cursor)
    case .delete, .control("d"): erase(cursor..<offset(after: cursor))
    case .control("w"): erase(spacedWordStart..<cursor)
    case .control("u"): erase(lineStart..<cursor)
    case .control("k"):
      erase(cursor..<(lineEnd == cursor ? offset(after: cursor) : lineEnd))
    case .alt("d"): erase(cursor..<wordEnd)
    case .control("z"): undo()
    case .control("y"): redo()
    default: return handleMove(key)
    }
    return true
  }

  private mutating func handleMove(_ key: Key) -> Bool {
    switch key {
    case .left: move(to: offset(before: cursor))
    case .right, .control("f"): move(to: offset(after: cursor))
    case .home, .control("a"): move(to: layout.rows[layout.row(of: cursor)].start)
    case .end, .control("e"): move(to: rowEnd(layout.row(of: cursor)))
    case .wordLeft, .alt("b"): move(to: wordStart)
    case .wordRight, .alt("f"): move(to: wordEnd)
    default: return false
    }
    return true
  }
}
