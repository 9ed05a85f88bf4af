// How an answer looks while it is typed: the prompt as it is put, who speaks, the words, whose turn
// it is. What was said to the prompt before stands below where there is room.

import Domain
import Guidance
import Packs
import Surface

/// Everything the answer field is drawn from.
struct AnswerView {
  let state: PromptsState
  let desk: Desk
  let group: TalkGroup
  let field: AnswerField
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let size = surface.size
    guard size.rows > 0, size.columns > 0 else { return }
    let list = PromptsList(state, desk, group)
    var above = state.promptLines(field.prompt, desk, columns: size.columns, rows: size.rows)
    // The status row and two rows of words are kept, however small the pane is.
    above = Array(above.prefix(max(0, size.rows - 4)))
    PromptsLine.draw(above, on: &surface, in: surface.bounds)
    drawStatus(on: &surface, row: above.count)
    let top = above.count + 1
    let turns = state.turnsLine(group, list, desk, columns: size.columns)
    var under = state.trouble.map { trouble($0, columns: size.columns) } ?? []
    if let turns { under.append(turns) }
    under = Array(under.prefix(max(0, size.rows - top - 2)))
    let room = max(1, size.rows - top - under.count)
    let wanted = field.composer.height(width: size.columns)
    let rect = Rect(row: top, column: 0, rows: min(room, wanted), columns: size.columns)
    drawWords(on: &surface, in: rect)
    let next = top + rect.rows
    PromptsLine.draw(
      under, on: &surface,
      in: Rect(row: next, column: 0, rows: size.rows - next, columns: size.columns))
    drawEarlier(list, on: &surface, from: next + under.count)
  }

  private func trouble(_ words: String, columns: Int) -> [PromptsLine] {
    RowText.wrap("! \(words)", columns: columns, limit: 3).map { PromptsLine($0, .alarm) }
  }

  /// `A2  " as said  L1 L2  10:53 +3`, or the choice that is being made in its place.
  private func drawStatus(on surface: inout Surface, row: Int) {
    let place = Position(row: row, column: 0)
    if state.speakerEntry != nil || state.tagger != nil { return }
    var parts = [
      field.speaker.isEmpty ? "who? ^S" : field.speaker,
      field.isVerbatim ? "\" as said" : "~ paraphrase",
    ]
    let tags = desk.tags(field.lines)
    parts.append(tags.isEmpty ? "no line ^T" : tags)
    parts.append(clock)
    if field.correction != nil { parts.append("correction") }
    let text = parts.filter { !$0.isEmpty }.joined(separator: "  ")
    surface.put(text, at: place, role: .tag, overflow: .ellipsis)
  }

  /// When it began, and how far into the slot that was.
  private var clock: String {
    guard let at = field.startedAt else { return "" }
    guard let row = group.row, row.record.ref == field.slot, row.slot.day == at.day else {
      return "\(at.time)"
    }
    let minutes = at.time.minutes - row.start.minutes
    return minutes >= 0 ? "\(at.time) +\(minutes)" : "\(at.time)"
  }

  private func drawWords(on surface: inout Surface, in rect: Rect) {
    let isChoosing = state.speakerEntry != nil || state.tagger != nil
    let hasCaret = isFocused && !isChoosing
    field.composer.draw(on: &surface, in: rect, isFocused: hasCaret)
    let choice = Position(row: rect.row - 1, column: 0)
    if let entry = state.speakerEntry {
      drawSpeakerEntry(entry, on: &surface, at: choice)
    } else if let tagger = state.tagger {
      tagger.draw(on: &surface, at: choice, columns: rect.columns, desk)
      if !isFocused { surface.cursor = nil }
    }
  }

  private func drawSpeakerEntry(
    _ entry: SpeakerEntry, on surface: inout Surface, at place: Position
  ) {
    let question = state.savesOnceNamed ? "Who said it? " : "Who speaks? "
    var column = surface.put(question, at: place, role: .key)
    column += surface.put(
      entry.typed, at: Position(row: place.row, column: column), role: .field)
    if isFocused { surface.cursor = Position(row: place.row, column: column) }
    let audience = TalkGroup.audience(of: field.source) ?? group.audience
    surface.put(
      "  \(SpeakerEntry.hint(group.letter, audience))",
      at: Position(row: place.row, column: column), role: .dim, overflow: .ellipsis)
  }

  /// What was said to this prompt before, the latest first.
  private func drawEarlier(_ list: PromptsList, on surface: inout Surface, from row: Int) {
    var row = row + 1
    for case .answer(let record, let answer) in list.rows.reversed()
    where QueuedPrompt(askedIn: answer).key == field.prompt.key
      && record.ref != field.correction?.record
    {
      guard row < surface.size.rows else { return }
      let mark = answer.isVerbatim ? "\"" : "~"
      surface.put(
        "\(answer.speaker) \(mark) \(answer.text)", at: Position(row: row, column: 0), role: .dim,
        overflow: .ellipsis)
      row += 1
    }
  }
}

extension PromptsPane {
  /// A prompt of one's own, and what the guide calls it.
  static func drawOwn(
    _ own: OwnPrompt, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    let size = surface.size
    guard size.rows > 0, size.columns > 0 else { return }
    surface.put(
      "Your own prompt for \(own.audience.people)", at: Position(row: 0, column: 0), role: .title,
      overflow: .ellipsis)
    let wanted = own.composer.height(width: size.columns)
    let rect = Rect(
      row: min(1, size.rows - 1), column: 0, rows: min(wanted, max(1, size.rows - 2)),
      columns: size.columns)
    own.composer.draw(on: &surface, in: rect, isFocused: isFocused)
    let hint: PromptsLine
    if own.labels.isEmpty {
      hint = PromptsLine("Tell me about…  Show me…  What happens when…", .dim)
    } else if own.faults.isEmpty {
      hint = PromptsLine("The guide calls it open.", .dim)
    } else {
      hint = PromptsLine("The guide calls it \(own.faults.joined(separator: ", ")).", .finding)
    }
    let row = rect.row + rect.rows
    guard row < size.rows else { return }
    let remarks = own.remarks.flatMap { RowText.wrap($0, columns: size.columns, limit: 2) }
    PromptsLine.draw(
      [hint] + remarks.map { PromptsLine($0, .finding) }, on: &surface,
      in: Rect(row: row, column: 0, rows: size.rows - row, columns: size.columns))
  }
}
