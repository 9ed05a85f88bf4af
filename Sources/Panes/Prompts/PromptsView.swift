// How the list of prompts looks: the opening words while nothing was asked, the prompts with their
// answers, and below them the prompt at hand in full. Only rows in sight are drawn.

import Domain
import Packs
import Surface

extension PromptsPane {
  public static func draw(
    _ state: PromptsState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    let group = state.group(desk)
    switch state.focus {
    case .list:
      PromptsListView(state: state, desk: desk, group: group, isFocused: isFocused)
        .draw(on: &surface)
    case .answer:
      guard let field = state.field else { return }
      AnswerView(state: state, desk: desk, group: group, field: field, isFocused: isFocused)
        .draw(on: &surface)
    case .own:
      guard let own = state.own else { return }
      drawOwn(own, desk, isFocused: isFocused, on: &surface)
    case .picker:
      guard let picker = state.picker else { return }
      PromptPickerView(
        picker: picker, state: state, desk: desk, slot: group.slot, isFocused: isFocused
      ).draw(on: &surface)
    }
  }
}

/// A row of words in one role, made before it is known where it goes.
struct PromptsLine {
  var text: String
  var role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }

  /// Draws rows one under the other, no more than fit.
  static func draw(_ lines: [PromptsLine], on surface: inout Surface, in rect: Rect) {
    for (step, line) in lines.prefix(rect.rows).enumerated() {
      surface.put(
        line.text, at: Position(row: rect.row + step, column: rect.column), role: line.role,
        columns: rect.columns, overflow: .ellipsis)
    }
  }
}

// MARK: The prompt at hand

extension PromptsState {
  /// The prompt in full, the reminder to listen, and a follow-up that was asked for.
  func promptLines(_ prompt: QueuedPrompt, _ desk: Desk, columns: Int, rows: Int)
    -> [PromptsLine]
  {
    let known = prompt.id.flatMap { desk.packs.prompts.prompt($0) }
    let text = prompt.text + (known?.suitsYoung == true ? "°" : "")
    var lines = RowText.wrap(text, columns: columns, limit: rows < 14 ? 2 : 4).map {
      PromptsLine($0, .strong)
    }
    if known?.listensForDisclosure == true {
      lines.append(PromptsLine(desk.packs.prompts.frame.listenReminder, .warning))
    }
    if let probe = probeText(prompt, desk) {
      lines += RowText.wrap("Follow-up: \(probe)", columns: columns, limit: 2).map {
        PromptsLine($0, .offer)
      }
    }
    return lines
  }

  /// The turns of the group so far; nil before there is anything to show.
  func turnsLine(
    _ group: TalkGroup, _ list: PromptsList, _ desk: Desk, columns: Int
  ) -> PromptsLine? {
    let spoken = speakers[group.slot] ?? ""
    let isPupils = group.audience == .pupil
    let letter = isPupils ? (spoken.first ?? group.letter) : group.letter
    let size = isPupils ? max(group.size ?? 0, SpeakerTurns.number(spoken, letter) ?? 0) : 0
    let turns = SpeakerTurns(list.answers, letter: letter, size: size)
    guard !turns.speakers.isEmpty else { return nil }
    return PromptsLine(turns.line(columns: columns, isASCII: desk.isASCII), .count)
  }
}

// MARK: The list

/// Everything the list is drawn from.
struct PromptsListView {
  let state: PromptsState
  let desk: Desk
  let group: TalkGroup
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let size = surface.size
    guard size.rows > 0, size.columns > 0 else { return }
    let list = PromptsList(state, desk, group)
    let selected = state.place(in: list)
    let card = card(list, selected.map { list.rows[$0] }, size)
    let ruled = size.rows >= 12 && !card.isEmpty
    let below = min(card.count, max(0, size.rows - 3)) + (ruled ? 1 : 0)
    let opening = opening(list, columns: size.columns, rows: size.rows - 2)
    // While the opening words are shown they are what is needed; the card gives way to them, and
    // the list as far as two rows.
    let room = max(0, size.rows - opening.count)
    let cardRows = opening.isEmpty ? below : min(below, max(0, room - 2))
    PromptsLine.draw(
      opening, on: &surface,
      in: Rect(row: 0, column: 0, rows: size.rows, columns: size.columns))
    let rect = Rect(
      row: opening.count, column: 0, rows: room - cardRows, columns: size.columns)
    drawRows(list, selected, on: &surface, in: rect)
    var row = size.rows - cardRows
    if ruled, cardRows > 1 {
      surface.fill(
        Rect(row: row, column: 0, rows: 1, columns: size.columns),
        with: desk.isASCII ? "-" : "─", role: .border)
      row += 1
    }
    PromptsLine.draw(
      card, on: &surface,
      in: Rect(row: row, column: 0, rows: size.rows - row, columns: size.columns))
  }

  /// What is said before the first prompt, until something was answered or it was hidden.
  private func opening(_ list: PromptsList, columns: Int, rows: Int) -> [PromptsLine] {
    var lines: [PromptsLine] = []
    if group.row == nil {
      lines.append(PromptsLine("No slots of yours yet; key 1 is the schedule.", .dim))
    } else if group.planned == nil, state.audiences[group.slot] == nil {
      lines.append(
        PromptsLine("No talk is planned in this slot. w says whom you talk with.", .dim))
    }
    let isTalk = group.planned != nil || state.audiences[group.slot] != nil
    let words = desk.packs.prompts.frame.opening
    guard isTalk, list.answers.isEmpty, !words.isEmpty,
      !state.hiddenOpenings.contains(group.slot)
    else { return lines }
    return lines
      + RowText.wrap("Say first: \(words)  (x hides)", columns: columns, limit: max(1, rows)).map {
        PromptsLine($0, .quote)
      }
  }

  /// What stands under the list.
  private func card(_ list: PromptsList, _ row: PromptsRow?, _ size: Size) -> [PromptsLine] {
    guard let row else { return [] }
    var lines: [PromptsLine] = []
    if case .answer(_, let answer) = row {
      lines += RowText.wrap(
        "\(answer.speaker) \(answer.isVerbatim ? "\"" : "~") \(answer.text)",
        columns: size.columns, limit: size.rows < 14 ? 2 : 4
      ).map { PromptsLine($0, answer.isVerbatim ? .quote : .text) }
    } else {
      lines += state.promptLines(row.prompt, desk, columns: size.columns, rows: size.rows)
      if size.rows >= 12 { lines.append(PromptsLine(about(row.prompt, list), .dim)) }
    }
    if let turns = state.turnsLine(group, list, desk, columns: size.columns) {
      lines.append(turns)
    }
    let drafted = state.draftedSlots(besides: group.slot, desk)
    if !drafted.isEmpty {
      let slots = drafted.joined(separator: ", ")
      lines.append(PromptsLine("draft \(desk.kept) in \(slots); [ and ] turn to it", .warning))
    }
    return lines
  }

  /// Where a prompt comes from, and who asked it too.
  private func about(_ prompt: QueuedPrompt, _ list: PromptsList) -> String {
    var parts: [String] = []
    if let id = prompt.id {
      let known = desk.packs.prompts.prompt(id)
      let theme = known.flatMap { desk.packs.prompts.theme($0.theme) }
      parts.append(theme.map { "\(id) \(desk.put($0.title))" } ?? id)
      if known?.suitsYoung == true { parts.append("° suits ages 4 to 7 too") }
      if let author = known?.author { parts.append("by \(author)") }
    } else {
      parts.append("your own prompt")
    }
    if let others = list.elsewhere[prompt.key] {
      parts.append("also asked by \(others.joined(separator: ", "))")
    }
    return parts.joined(separator: " \(desk.dot) ")
  }

  private func drawRows(
    _ list: PromptsList, _ selected: Int?, on surface: inout Surface, in rect: Rect
  ) {
    guard let selected else {
      let hint = "No prompts for \(group.audience.people). o writes your own, a chooses."
      surface.put(hint, at: Position(row: rect.row, column: 0), role: .dim, overflow: .ellipsis)
      if isFocused { surface.cursor = Position(row: rect.row, column: 0) }
      return
    }
    let visible = Selection(row: selected)
      .visible(rows: rect.rows, count: list.rows.count)
    for (step, index) in visible.enumerated() {
      let row = rect.row + step
      let isSelected = index == selected
      draw(list.rows[index], on: &surface, row: row, columns: rect.columns)
      guard isSelected else { continue }
      surface.put(">", at: Position(row: row, column: 0))
      surface.setRole(
        Rect(row: row, column: 0, rows: 1, columns: rect.columns),
        isFocused ? .selection : .quietSelection)
      if isFocused { surface.cursor = Position(row: row, column: 0) }
    }
  }

  private func draw(_ row: PromptsRow, on surface: inout Surface, row line: Int, columns: Int) {
    let isWide = columns >= 60
    var right: [String] = []
    if state.hasDraft(row, in: group.slot) {
      right.append(columns >= 60 ? "draft \(desk.kept), Enter goes on" : "draft \(desk.kept)")
    }
    let left: String
    let role: Role
    switch row {
    case .prompt(let prompt, let answers):
      let young = prompt.id.flatMap { desk.packs.prompts.prompt($0) }?.suitsYoung == true
      left = "  \(answers > 0 ? desk.tick : " ") \(prompt.text)\(young ? "°" : "")"
      if answers > 0 { right.append("\(answers)") }
      if isWide { right.append(prompt.id ?? "own") }
      role = answers > 0 ? .past : .text
    case .answer(let record, let answer):
      let time = record.latest.at.map { "\($0.time) " } ?? ""
      let mark = answer.isVerbatim ? "\"" : "~"
      left = "      \(answer.speaker) \(time)\(mark) \(answer.text)"
      let tags = desk.tags(answer.lines)
      if !tags.isEmpty, isWide { right.append(tags) }
      role = answer.isVerbatim ? .quote : .text
    }
    let end = right.joined(separator: "  ")
    let room = columns - (end.isEmpty ? 0 : RowText.columns(end) + 2)
    surface.put(
      left, at: Position(row: line, column: 0), role: role, columns: room, overflow: .ellipsis)
    surface.put(
      end, at: Position(row: line, column: columns - RowText.columns(end)), role: .dim)
  }
}
