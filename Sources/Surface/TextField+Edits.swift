// How a field changes: every edit is one replacement of bytes, so that undo, layout and the limit
// are looked after in a single place.

extension TextField {
  /// Whether there is something to undo.
  public var canUndo: Bool { !history.done.isEmpty }
  /// Whether there is something to redo.
  public var canRedo: Bool { !history.undone.isEmpty }

  /// Takes back the last step: a word that was typed, a run of erasing, a paste.
  ///
  /// - Returns: False when there is none.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let step = history.takeBack() else { return false }
    swap(
      step.at..<step.at + step.inserted.utf8.count, for: step.removed,
      count: scalarCount - step.inserted.unicodeScalars.count + step.removed.unicodeScalars.count)
    cursor = step.cursorBefore
    return true
  }

  /// Does again what `undo` took back.
  ///
  /// - Returns: False when there is nothing, as after any edit.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let step = history.repeatStep() else { return false }
    swap(
      step.at..<step.at + step.removed.utf8.count, for: step.inserted,
      count: scalarCount - step.removed.unicodeScalars.count + step.inserted.unicodeScalars.count)
    cursor = step.cursorAfter
    return true
  }

  mutating func erase(_ range: Range<Int>) {
    replace(range, with: "", as: .erasing)
  }

  @discardableResult
  mutating func replace(
    _ range: Range<Int>, with new: String, as kind: FieldHistory.Kind
  ) -> Bool {
    guard !range.isEmpty || !new.isEmpty else { return true }
    let removed =
      range.isEmpty ? "" : String(text[index(range.lowerBound)..<index(range.upperBound)])
    let count = scalarCount - removed.unicodeScalars.count + new.unicodeScalars.count
    if count > Self.scalarsMax, count > scalarCount {
      refusedScalars = count - Self.scalarsMax
      return false
    }
    let before = cursor
    swap(range, for: new, count: count)
    cursor = settled(range.lowerBound + new.utf8.count)
    history.add(
      FieldHistory.Step(
        kind: kind, at: range.lowerBound, removed: removed, inserted: new, cursorBefore: before,
        cursorAfter: cursor))
    return true
  }

  /// The replacement itself, after which the text has `count` scalars; the cursor is the caller's.
  private mutating func swap(_ range: Range<Int>, for new: String, count: Int) {
    scalarCount = count
    if range.lowerBound == text.utf8.count {
      text += new
    } else {
      text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: new)
    }
    refusedScalars = 0
    wantedColumn = nil
    layout.update(text, replaced: range, byBytes: new.utf8.count)
  }
}
