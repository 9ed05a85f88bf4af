// How practice looks. Nothing moves by itself but what happens in the scene and the minute of its
// clock; the hardware cursor is on what has the keys.

import Domain
import Packs
import Panes
import Surface

extension PracticeScreen {
  /// The whole screen.
  public func draw() -> Surface {
    var surface = Surface(size)
    surface.cursor = Position(row: 0, column: 0)
    if isHidden {
      let words = "\(keyMap.binding("hide")?.keys.first?.name ?? "F9") brings the screen back"
      surface.put(
        words, at: Position(row: size.rows / 2, column: max(0, (size.columns - words.count) / 2)),
        role: .dim)
      if isCardOverNothing, case .safeguarding(let card)? = cover {
        card.draw(coverDesk, on: &surface, in: layout.cover)
      }
      return surface
    }
    guard size.rows >= 12, size.columns >= Layout.smallest.columns else {
      surface.put("Make this window larger.", at: Position(row: 0, column: 0))
      return surface
    }
    switch stage {
    case .scenes: drawScenes(on: &surface)
    case .speeds(let place): drawSpeeds(place, on: &surface)
    case .replay(let place): if let run = run(place) { draw(run, on: &surface) }
    case .comparison(let place): drawComparison(place, on: &surface)
    }
    drawKeys(on: &surface)
    surface.fill(
      Rect(row: layout.status, column: 0, rows: 1, columns: size.columns), role: .status)
    surface.put(
      words, at: Position(row: layout.status, column: 1), role: words.isEmpty ? .status : wordsRole,
      columns: size.columns - 2, overflow: .ellipsis)
    switch cover {
    case .help(let list)?: list.draw(on: &surface, in: layout.cover)
    case .safeguarding(let card)?: card.draw(coverDesk, on: &surface, in: layout.cover)
    case .confirm(let confirmation)?:
      surface.put(
        "\(confirmation.question) Press \(confirmation.key) to do it, Esc to leave it.",
        at: Position(row: layout.status, column: 1), role: .alarm, columns: size.columns - 2,
        overflow: .ellipsis)
    case nil: break
    }
    return surface
  }

  private func drawHead(_ title: String, _ clock: String = "", on surface: inout Surface) {
    let room = size.columns - 2 - (clock.isEmpty ? 0 : clock.count + 2)
    surface.put(
      title, at: Position(row: 0, column: 1), role: .strong, columns: max(0, room),
      overflow: .ellipsis)
    surface.put(
      clock, at: Position(row: 0, column: max(0, size.columns - clock.count - 1)), role: .now)
  }

  /// A scene's title, and where there is room what this is.
  private func title(_ scene: Scene) -> String {
    size.columns < 60 ? scene.title : "Practice · \(scene.title)"
  }

  private func drawKeys(on surface: inout Surface) {
    let mode = mode
    let here = commands
    var items: [KeyBar.Item] = []
    for binding in keyMap.practice where here.contains(binding.command.id) {
      guard let label = binding.command.barLabel, binding.command.modes.contains(mode),
        let key = binding.keys.first(where: { KeyMap.canBeCommand($0, of: .practice, in: mode) })
      else { continue }
      items.append(KeyBar.Item(key: key.name, label: label))
    }
    var own: [KeyBar.Item] = []
    if case .replay = stage {
      // The first few of the Notes pane; the help has them all.
      own = KeyBar.items(keyMap, .notes, mode).filter { item in
        item.label != "panes" && item.label != "more" && item.label != "search"
      }
      own.removeAll { item in items.contains { $0.key == item.key } }
      own = own.filter { $0.label != "thought" }
    }
    let esc = KeyBar.Item(key: "Esc", label: cover == nil ? "back" : "close", isNeeded: true)
    let help = KeyBar.Item(key: "?", label: "help", isNeeded: mode == .list)
    // The Notes pane's bar has its own way out of a field, and the help.
    let tail = own.isEmpty ? [esc, help] : mode == .list ? [esc] : []
    let all = cover != nil ? [esc] : items + own + tail
    KeyBar.put(all, on: &surface, row: layout.keyBar, columns: size.columns)
  }

  // MARK: Lists

  private func drawScenes(on surface: inout Surface) {
    drawHead("Practice", on: &surface)
    let isLow = size.rows < 18
    let top = drawText(
      isLow
        ? "A scene goes by, you write notes, and then see both."
        : "A scene of an invented review day goes by; you write notes, and then see them beside a "
          + "practised reviewer's. Nothing is rated, and nothing goes into a review.",
      .dim, row: isLow ? 1 : 2, on: &surface)
    let width = size.columns - 4
    let chosen = sceneRow.clamped(count: scenes.count)
    let below = 3
    let visible = sceneRow.visible(
      rows: max(1, layout.keyBar - top - 1 - below), count: scenes.count)
    for (line, place) in visible.enumerated() {
      let scene = scenes[place]
      let written = run(place).map { !$0.written.isEmpty } ?? false
      let text =
        "\(place == chosen ? "> " : "  ")\(scene.title)  \(scene.minutes) min"
        + (written ? "  begun" : "")
      surface.put(
        text, at: Position(row: top + 1 + line, column: 2),
        role: place == chosen ? .selection : .text, columns: width, overflow: .ellipsis)
      if place == chosen { surface.cursor = Position(row: top + 1 + line, column: 2) }
    }
    if let chosen {
      _ = drawText(
        scenes[chosen].brief, .dim, row: top + 2 + visible.count, on: &surface)
    }
  }

  private func drawSpeeds(_ place: Int, on surface: inout Surface) {
    let scene = scenes[place]
    drawHead(title(scene), on: &surface)
    var row = drawText(scene.brief, .text, row: 2, on: &surface)
    if size.rows >= 18 {
      for line in scene.lines {
        row = drawText("\(line.id)  \(line.text)", .dim, row: row, on: &surface)
      }
    }
    row += 1
    let rows = speedRows(place)
    let chosen = speedRow.clamped(count: rows.count)
    let visible = speedRow.visible(rows: max(1, layout.keyBar - row), count: rows.count)
    for (line, index) in visible.enumerated() {
      let isChosen = index == chosen
      surface.put(
        (isChosen ? "> " : "  ") + words(of: rows[index], place),
        at: Position(row: row + line, column: 2), role: isChosen ? .selection : .text,
        columns: size.columns - 4, overflow: .ellipsis)
      if isChosen { surface.cursor = Position(row: row + line, column: 2) }
    }
  }

  /// What a row of the speeds says.
  private func words(of speed: PracticeSpeed?, _ place: Int) -> String {
    switch speed {
    case nil:
      let time = run(place).map { $0.desk.now.time.description } ?? ""
      return "Go on at \(time), with what you have written"
    case .steps?: return "By steps: from one happening to the next, by a key"
    case .times(1)?: return "As it was: \(scenes[place].minutes) min"
    case .times(let number)?:
      let minutes = (scenes[place].minutes + number - 1) / number
      return "\(number) times as fast: about \(minutes) min"
    }
  }

  /// Returns the row behind the text.
  private func drawText(_ text: String, _ role: Role, row: Int, on surface: inout Surface) -> Int {
    var row = row
    let columns = max(1, min(size.columns - 4, 90))
    for line in wrapped(text, columns: columns) where row < layout.keyBar {
      surface.put(line, at: Position(row: row, column: 2), role: role)
      row += 1
    }
    return row
  }

  // MARK: A scene going by

  private func draw(_ run: PracticeRun, on surface: inout Surface) {
    let time = run.desk.now.time
    let state =
      run.isOver(at: now) ? "over" : run.clock.isPaused ? "paused" : run.clock.speed.words
    drawHead(title(run.scene), "practice \(time) \(state)", on: &surface)
    drawHappenings(run, on: &surface)
    let rect = layout.notes
    surface.frame(
      rect, title: "Notes · \(run.notes.heading(run.desk))", isFocused: true,
      style: isASCII ? .ascii : .unicode)
    let inside = layout.notesInside
    guard inside.rows > 0, inside.columns > 0 else { return }
    var drawn = Surface(inside.size)
    run.notes.draw(run.desk, isFocused: cover == nil, on: &drawn)
    surface.blit(drawn, at: Position(row: inside.row, column: inside.column))
    let cursor = drawn.cursor ?? Position(row: 0, column: 0)
    surface.cursor = Position(row: inside.row + cursor.row, column: inside.column + cursor.column)
  }

  /// What has happened so far, the latest at the bottom and whole.
  private func drawHappenings(_ run: PracticeRun, on surface: inout Surface) {
    var rect = layout.happenings
    if layout.hasFrames {
      surface.frame(
        rect, title: "To see and hear", isFocused: false, style: isASCII ? .ascii : .unicode)
      rect = rect.inside
    }
    guard rect.rows > 0, rect.columns > 8 else { return }
    let shown = run.shown(at: now)
    var blocks = [block("\(Scene.clock(run.scene.start)) \(run.scene.brief)", .dim, rect)]
    for happening in shown {
      let isLast = happening == shown.last
      blocks.append(
        block(
          "\(Scene.clock(happening.second)) \(happening.text)", isLast ? .strong : .dim, rect))
    }
    var rows: [(text: String, role: Role)] = []
    for block in blocks.reversed() {
      guard rows.isEmpty || rows.count + block.count <= rect.rows else { break }
      rows = block + rows
    }
    for (line, row) in rows.suffix(rect.rows).enumerated() {
      surface.put(
        row.text, at: Position(row: rect.row + line, column: rect.column + 1), role: row.role,
        columns: rect.columns - 1)
    }
  }

  private func block(_ text: String, _ role: Role, _ rect: Rect) -> [(text: String, role: Role)] {
    wrapped(text, columns: rect.columns - 2).enumerated().map { line, words in
      (line == 0 ? String(words) : "  \(words)", role)
    }
  }

  // MARK: Both notes

  private func drawComparison(_ place: Int, on surface: inout Surface) {
    drawHead(title(scenes[place]), "side by side", on: &surface)
    ComparisonView(page: page, isASCII: isASCII).draw(
      on: &surface, boxes: layout.boxes(page.side), hasFrames: layout.hasFrames)
  }
}
