// How the Notes pane looks: the slot's notes, the newest at the bottom, and under them what is
// being typed or chosen. Only rows that are seen are laid out.

import Domain
import Surface

/// A drawing of the Notes pane.
struct NotesView {
  let state: NotesState
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let size = surface.size
    guard size.rows > 0, size.columns > 0 else { return }
    defer { if isFocused { surface.keepCursorInside() } }
    if case .versions(let ref, let row) = state.focus, let record = desk.review.record(ref) {
      drawVersions(of: record, selected: row, on: &surface)
      return
    }
    switch state.focus {
    case .tally:
      TallyView(sheet: state.tally, desk: desk, isFocused: isFocused).draw(on: &surface)
      return
    case .gathered(let gathered):
      GatheredView(list: gathered, desk: desk, isFocused: isFocused).draw(on: &surface)
      return
    default: break
    }
    let slot = state.slot(desk)
    let refs = state.listing(desk).refs
    let start = slot.flatMap { record -> WallTime? in
      guard let day = record.slot?.day, let start = desk.review.runningStart(of: record.ref)
      else { return nil }
      return desk.now.on(day).at(start)
    }
    // The list keeps a few rows, so that one sees what was written before.
    let kept = refs.isEmpty ? 1 : max(1, min(size.rows / 4, 4))
    let below = belowHeight(columns: size.columns, most: max(1, size.rows - kept))
    let listRows = size.rows - below
    let used =
      refs.isEmpty
      ? drawEmpty(slot, rows: listRows, on: &surface)
      : drawList(refs, start: start, rows: listRows, on: &surface)
    drawBelow(
      in: Rect(row: min(used, listRows), column: 0, rows: below, columns: size.columns),
      start: start, on: &surface)
  }

  // MARK: The list

  /// Returns the rows it took.
  private func drawEmpty(_ slot: Record?, rows: Int, on surface: inout Surface) -> Int {
    if isFocused { surface.cursor = Position(row: 0, column: 0) }
    let words: String
    if slot != nil {
      words = "No notes in this slot yet. Press n and type what you see, hear or count."
    } else if desk.review.count(of: .slot) == 0 {
      words = "No slots yet, so notes belong to none. Press n and type what you see or hear."
    } else if state.pin == .loose {
      words = "No notes without a slot today. Press n to write one, . for the slot now."
    } else {
      words =
        "Between slots: notes written now belong to no slot. Press n to write, [ for the slot"
        + " before, ] for the one after."
    }
    let lines = RowText.wrap(words, columns: surface.size.columns - 1, limit: max(1, rows))
    for (row, line) in lines.prefix(rows).enumerated() {
      surface.put(line, at: Position(row: row, column: 1), role: .dim)
    }
    return min(lines.count, rows)
  }

  /// The record the list is about: the selected one, or the one whose field is open.
  private func markedRow(_ refs: [EntryRef]) -> Int? {
    switch state.focus {
    case .field, .fieldTags, .fieldDetails, .settingAside:
      return state.open?.purpose.ref.flatMap { refs.firstIndex(of: $0) }
    case .list, .tags, .details, .versions, .tally, .gathered:
      return state.selectedRow(refs)
    }
  }

  private func row(
    _ ref: EntryRef, start: WallTime?, rows: Int, isMarked: Bool, columns: Int
  ) -> NotesRow? {
    guard let record = desk.review.record(ref) else { return nil }
    let isOpen = isMarked && state.mode == .list && rows >= 5
    return NotesRow(
      record, start: start, columns: columns, rowsMax: isMarked ? rows : 2, isOpen: isOpen,
      thoughts: isOpen ? state.thoughts.texts : [], desk)
  }

  private func drawList(
    _ refs: [EntryRef], start: WallTime?, rows: Int, on surface: inout Surface
  ) -> Int {
    let columns = surface.size.columns
    let marked = markedRow(refs)
    let anchor = marked ?? refs.count - 1
    let shown = ListWindow.fill(around: anchor, count: refs.count, room: rows) { index in
      row(refs[index], start: start, rows: rows, isMarked: index == marked, columns: columns)
    } height: {
      $0.lines.count
    }
    var top = 0
    for (index, row) in shown {
      let isMarked = index == marked
      row.draw(
        on: &surface, row: top, limit: rows - top, columns: columns,
        selection: isMarked ? (isFocused ? .selection : .quietSelection) : nil)
      if isMarked, isFocused { surface.cursor = Position(row: top, column: 0) }
      top += row.lines.count
    }
    return min(top, rows)
  }

  // MARK: Versions side by side

  private func drawVersions(of record: Record, selected: Int, on surface: inout Surface) {
    let size = surface.size
    let versions = record.current
    let name = desk.review.name(of: record)
    let keys = size.columns < 56 ? "Enter one, m merges" : "Enter takes one, m puts them together"
    surface.put(
      "\(name): \(versions.count) versions. \(keys).", at: Position(row: 0, column: 0),
      role: .warning, overflow: .ellipsis)
    if isFocused { surface.cursor = Position(row: min(1, size.rows - 1), column: 0) }
    // Each gets the same share; from the selected one on when not even a row each is there.
    let share = max(2, (size.rows - 1) / max(1, versions.count))
    let fitting = max(1, (size.rows - 1) / share)
    let first = max(0, min(selected, versions.count - fitting))
    var top = 1
    for (index, version) in versions.enumerated().dropFirst(first) {
      guard top < size.rows else { break }
      let isSelected = index == selected
      let by = desk.review.callsign(of: version.stamp.writer)
      let time = version.at.map { " \($0.time)" } ?? ""
      let role: Role = isSelected ? (isFocused ? .selection : .quietSelection) : .dim
      surface.put(
        "\(isSelected ? ">" : " ")\(index + 1) \(by)\(time)", at: Position(row: top, column: 0),
        role: role, overflow: .ellipsis)
      if isSelected, isFocused { surface.cursor = Position(row: top, column: 0) }
      let lines = RowText.wrap(
        version.event?.text ?? "", columns: size.columns - 3, limit: max(1, share - 1))
      for (step, line) in lines.enumerated() {
        surface.put(line, at: Position(row: top + 1 + step, column: 3))
      }
      top += 1 + lines.count
    }
  }
}
