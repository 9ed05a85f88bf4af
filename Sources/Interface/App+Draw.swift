// The screen as cells. Only what is visible is drawn, and the hardware cursor always stands on what
// has the focus: screen readers and braille lines follow it.

import Domain
import Panes
import Surface

extension App {
  /// The whole screen.
  public func draw() -> Surface {
    var cache = FrameCache()
    return draw(&cache)
  }

  /// The whole screen, with what `cache` still holds of the pane beside the focused one.
  public func draw(_ cache: inout FrameCache) -> Surface {
    var surface = Surface(size)
    if isHidden {
      drawHidden(on: &surface)
      if isCardOverNothing { drawOverlay(on: &surface, in: Layout(size).overlay) }
      return surface
    }
    guard size.rows >= Layout.smallest.rows, size.columns >= Layout.smallest.columns else {
      surface.put("Make this window larger.", at: Position(row: 0, column: 0))
      surface.cursor = Position(row: 0, column: 0)
      return surface
    }
    if focused.coversScreen {
      drawCovered(on: &surface)
      return surface
    }
    let layout = Layout(size)
    if let row = layout.header { drawHeader(on: &surface, row: row) }
    if let row = layout.nowLine { drawNowLine(on: &surface, row: row) }
    if let rect = layout.schedule {
      if let index = panes.firstIndex(where: { $0.id == .schedule }) {
        drawPane(index, in: rect, on: &surface, &cache)
      }
      drawPane(
        focused.id == .schedule ? lastBesideSchedule : focus, in: layout.main, on: &surface, &cache)
    } else {
      drawPane(focus, in: layout.main, on: &surface, &cache)
    }
    KeyBar.draw(
      on: &surface, row: layout.keyBar, columns: size.columns, keyMap: keyMap, pane: focused.id,
      mode: overlay == nil ? focused.mode : nil, hasOwnKeys: !focused.saysItsKeys,
      labels: overlay == nil ? focused.barLabels : nil)
    status.draw(
      on: &surface, row: layout.status, columns: size.columns,
      people: "\(desk.callsign) · \(desk.review.team.count) in the team", more: moreToRead,
      rowsMax: overlay != nil && layout.header == nil ? 2 : 3)
    drawOverlay(on: &surface, in: layout.overlay)
    return surface
  }

  /// How much was told that has not been read, and the key that shows it; empty for nothing.
  private var moreToRead: String {
    let count = told.unseenCount(besides: status.words)
    guard count > 0 else { return "" }
    return "\(keyMap.binding("told")?.keys.first?.name ?? ":told"): \(count) more"
  }

  /// The focused pane alone, on all rows but the last. That one has the pane's keys or its answer
  /// to the last one, or says that a save failed without saying of what.
  private func drawCovered(on surface: inout Surface) {
    var drawn = Surface(Size(rows: size.rows - 1, columns: size.columns))
    focused.draw(desk, isFocused: true, on: &drawn)
    surface.blit(drawn, at: Position(row: 0, column: 0))
    surface.cursor = drawn.cursor ?? Position(row: 0, column: 0)
    if status.urgency == .grave, !status.words.isEmpty {
      surface.put(
        "Something needs you: leave this view.", at: Position(row: size.rows - 1, column: 1),
        role: .alarm)
    } else if !coveredWords.isEmpty {
      surface.put(
        coveredWords, at: Position(row: size.rows - 1, column: 1), role: .status,
        columns: size.columns - 2, overflow: .ellipsis)
    } else {
      KeyBar.drawCovered(
        on: &surface, row: size.rows - 1, columns: size.columns, keyMap: keyMap,
        pane: focused.id)
    }
    if case .safeguarding? = overlay {
      drawOverlay(on: &surface, in: Layout(size).overlay)
    } else if asksBeforeLeaving {
      drawOverlay(on: &surface, in: Layout(size).overlay)
    }
  }

  private func drawHeader(on surface: inout Surface, row: Int) {
    let setUp = desk.review.setUp?.setUp
    let focus = setUp?.focus ?? ""
    let title = [setUp?.school ?? "", focus].filter { !$0.isEmpty }.joined(separator: " · ")
    let clock = desk.isDemoClock ? "demo \(desk.now.time)" : desk.now.time.description
    let isNarrow = Layout(size).nowLine != nil
    let banner = tutorial?.headline(isWhole: !isNarrow) ?? DayBanner.text(desk)
    surface.put(
      banner ?? title, at: Position(row: row, column: 1), role: banner == nil ? .strong : .alarm,
      columns: max(0, size.columns - clock.count - 4), overflow: .ellipsis)
    surface.put(
      clock, at: Position(row: row, column: size.columns - clock.count - 1), role: .strong)
  }

  private func drawNowLine(on surface: inout Surface, row: Int) {
    surface.fill(Rect(row: row, column: 0, rows: 1, columns: size.columns), role: .now)
    let hasHeader = Layout(size).header != nil
    if let tutorial {
      surface.put(
        hasHeader ? tutorial.why : tutorial.short,
        at: Position(row: row, column: 1), role: .now, columns: size.columns - 2,
        overflow: .ellipsis)
      return
    }
    if !hasHeader, let banner = DayBanner.text(desk) {
      surface.put(
        banner, at: Position(row: row, column: 1), role: .alarm, columns: size.columns - 2,
        overflow: .ellipsis)
      return
    }
    let clock = hasHeader ? "" : "\(desk.now.time)  "
    let used = surface.put(clock, at: Position(row: row, column: 1), role: .now)
    surface.put(
      NowLine.text(desk, columns: size.columns - 2 - used),
      at: Position(row: row, column: 1 + used), role: .now, columns: size.columns - 2 - used,
      overflow: .ellipsis)
  }

  private func drawPane(
    _ index: Int, in rect: Rect, on surface: inout Surface, _ cache: inout FrameCache
  ) {
    let pane = panes[index]
    let isFocused = index == focus && overlay == nil
    let heading = pane.heading(desk)
    let title = heading.isEmpty ? pane.title : "\(pane.title) · \(heading)"
    surface.frame(
      rect, title: title, isFocused: index == focus, style: desk.isASCII ? .ascii : .unicode)
    let inside = Rect(
      row: rect.row + 1, column: rect.column + 1, rows: rect.rows - 2, columns: rect.columns - 2)
    guard inside.rows > 0, inside.columns > 0 else { return }
    let drawn = drawing(of: index, size: inside.size, isFocused: isFocused, &cache)
    surface.blit(drawn, at: Position(row: inside.row, column: inside.column))
    if isFocused {
      let cursor = drawn.cursor ?? Position(row: 0, column: 0)
      surface.cursor = Position(row: inside.row + cursor.row, column: inside.column + cursor.column)
    }
  }

  private func drawing(
    of index: Int, size: Size, isFocused: Bool, _ cache: inout FrameCache
  ) -> Surface {
    let pane = panes[index]
    let key = FrameCache.Key(
      pane: pane.id, size: size, entries: desk.review.entries.count, changes: changes,
      day: desk.now.day, minute: desk.now.time.minutes, isASCII: desk.isASCII,
      isUnkept: desk.hasUnkeptDrafts)
    if index == focus {
      cache.forget(pane.id)
    } else if let kept = cache.drawing(key) {
      return kept
    }
    var drawn = Surface(size)
    pane.draw(desk, isFocused: isFocused, on: &drawn)
    if index != focus { cache.keep(drawn, as: key) }
    return drawn
  }

  private func drawHidden(on surface: inout Surface) {
    let words = "\(keyMap.binding("hide")?.keys.first?.name ?? "F9") brings the screen back"
    if let hiddenWords {
      for (index, line) in wrapped(hiddenWords, columns: max(1, size.columns - 4)).enumerated() {
        surface.put(
          line, at: Position(row: size.rows / 2 + 2 + index, column: 2), role: .warning,
          columns: size.columns - 4)
      }
    }
    surface.put(
      words, at: Position(row: size.rows / 2, column: max(0, (size.columns - words.count) / 2)),
      role: .dim)
    surface.cursor = Position(row: size.rows / 2, column: 0)
  }

  private func drawOverlay(on surface: inout Surface, in rect: Rect) {
    switch overlay {
    case nil: break
    case .palette(let list)?: list.draw(on: &surface, in: rect)
    case .help(let list)?: list.draw(on: &surface, in: rect)
    case .search(let list)?: list.draw(desk, on: &surface, in: rect)
    case .safeguarding(let card)?: card.draw(desk, on: &surface, in: rect)
    case .page(let page)?: page.sheet(desk).draw(on: &surface, in: rect)
    case .home(let home)?:
      home.draw(desk, isCoached: !isCoachingOff, on: &surface, in: rect)
    case .mirror(let page)?: page.draw(desk, on: &surface, in: rect)
    case .setAsides(let list)?: list.draw(desk, on: &surface, in: rect)
    case .confirm(let confirmation, _)?:
      let words = "\(confirmation.question) Press \(confirmation.key) to do it, Esc to leave it."
      let lines = wrapped(words, columns: max(1, rect.columns - 4))
      let box = Rect(
        row: rect.row + max(0, (rect.rows - lines.count - 2) / 2), column: rect.column,
        rows: min(rect.rows, lines.count + 2), columns: rect.columns)
      surface.fill(box)
      surface.frame(box, title: "Are you sure?", isFocused: true)
      for (index, line) in lines.enumerated() where index < box.rows - 2 {
        surface.put(
          line, at: Position(row: box.row + 1 + index, column: box.column + 2),
          columns: box.columns - 4)
      }
      surface.cursor = Position(row: box.row + 1, column: box.column + 2)
    }
  }
}
