// The lower part of the Notes pane: the line being typed with the guide under it, a form, a choice
// of lines, or a word about drafts that were kept.

import Domain
import Surface

extension NotesView {
  /// The rows wanted below the list, at most `most`.
  func belowHeight(columns: Int, most: Int) -> Int {
    let wanted: Int
    switch state.focus {
    case .field, .fieldTags, .settingAside:
      guard let open = state.open else { return 0 }
      let width = Self.fieldColumns(columns)
      let height = open.composer.height(width: width)
      wanted = 1 + height + under(open, columns: width).count
    case .fieldDetails(let form), .details(let form, _):
      wanted = form.height(columns: columns)
    case .tags:
      wanted = 1
    case .list, .versions, .tally, .gathered:
      wanted = keptWords == nil ? 0 : 1
    }
    return min(wanted, most)
  }

  func drawBelow(in rect: Rect, start: WallTime?, on surface: inout Surface) {
    guard rect.rows > 0 else { return }
    switch state.focus {
    case .field:
      drawField(in: rect, start: start, tagger: nil, on: &surface)
    case .fieldTags(let tagger):
      drawField(in: rect, start: start, tagger: tagger, on: &surface)
    case .settingAside(let asking):
      drawField(in: rect, start: start, tagger: nil, asking: asking.words, on: &surface)
    case .fieldDetails(let form), .details(let form, _):
      form.draw(on: &surface, in: rect, isFocused: isFocused)
    case .tags(let tagger, _):
      drawTagger(tagger, row: rect.row, columns: rect.columns, on: &surface)
    case .list, .versions, .tally, .gathered:
      surface.put(
        keptWords ?? "", at: Position(row: rect.row, column: 1), role: .warning,
        columns: rect.columns - 1, overflow: .ellipsis)
    }
  }

  /// Where the stamp stands beside the words the words get the rest; on a narrow pane it stands
  /// above them.
  private static func hasStampBeside(_ columns: Int) -> Bool { columns >= 50 }

  /// The columns for the words being typed in a pane of so many.
  static func fieldColumns(_ columns: Int) -> Int {
    max(1, columns - (hasStampBeside(columns) ? NotesRow.stampColumns : 1))
  }

  private func drawField(
    in rect: Rect, start: WallTime?, tagger: LineTagger?, asking: String? = nil,
    on surface: inout Surface
  ) {
    guard let open = state.open else { return }
    let isBeside = Self.hasStampBeside(rect.columns)
    let stamp = NotesRow.stamp(open.began ?? desk.now, start: start)
    let hasHead = rect.rows > 1
    if hasHead {
      let hasStamp = !isBeside && open.purpose.isEvidence
      let head = hasStamp ? "\(stamp.trimmed) \(about(open))" : about(open)
      surface.put(
        head, at: Position(row: rect.row, column: 1), role: .strong, columns: rect.columns - 1,
        overflow: .ellipsis)
    }
    let top = rect.row + (hasHead ? 1 : 0)
    let width = Self.fieldColumns(rect.columns)
    let wanted = under(open, columns: width)
    // A row at least is for the words themselves.
    let under = rect.rows >= 3 ? wanted.prefix(rect.rows - 2) : []
    let column = rect.columns - width
    if isBeside, open.purpose == .note {
      surface.put(stamp, at: Position(row: top, column: 1), role: .dim)
    }
    let rows = rect.rows - (hasHead ? 1 : 0) - under.count
    open.composer.draw(
      on: &surface,
      in: Rect(row: top, column: column, rows: rows, columns: width),
      isFocused: isFocused && tagger == nil && asking == nil)
    for (line, words) in under.enumerated() {
      surface.put(
        words, at: Position(row: rect.row + rect.rows - under.count + line, column: column),
        role: open.reading.isEmpty ? .dim : .count, columns: rect.columns - column,
        overflow: .ellipsis)
    }
    if let asking { draw(asking: asking, in: rect, on: &surface) }
    if let tagger { drawTagger(tagger, row: rect.row, columns: rect.columns, on: &surface) }
  }

  /// A question with its keys, over the rows under the words being typed.
  private func draw(asking words: String, in rect: Rect, on surface: inout Surface) {
    let rows = RowText.wrap("\(words)  Esc leave", columns: max(1, rect.columns - 1), limit: 3)
    let top = rect.row + max(0, rect.rows - rows.count)
    for (line, text) in rows.enumerated() where top + line < rect.row + rect.rows {
      surface.fill(Rect(row: top + line, column: 0, rows: 1, columns: rect.columns))
      surface.put(text, at: Position(row: top + line, column: 1), role: .key)
    }
    if isFocused { surface.cursor = Position(row: top, column: 1) }
  }

  /// What stands under the words: what is read out of them, or, before there are any, what this
  /// kind of source is easily taken for.
  private func under(_ field: NoteField, columns: Int) -> [String] {
    if !field.reading.isEmpty { return [field.reading] }
    guard field.purpose == .note, field.composer.text.isEmpty else { return [] }
    return RowText.wrap(field.source.trap, columns: columns, limit: 3)
  }

  private func drawTagger(
    _ tagger: LineTagger, row: Int, columns: Int, on surface: inout Surface
  ) {
    surface.fill(Rect(row: row, column: 0, rows: 1, columns: columns))
    let before = surface.cursor
    tagger.draw(on: &surface, at: Position(row: row, column: 1), columns: columns - 1, desk)
    if !isFocused { surface.cursor = before }
  }

  /// What the field is for and what goes with it: `New note · lesson Y4 · L2`.
  private func about(_ field: NoteField) -> String {
    switch field.purpose {
    case .note, .correction:
      let name = field.purpose.ref.map { "Correcting \(desk.review.name(of: $0))" } ?? "New note"
      let source = [field.source.rawValue, field.place ?? ""].filter { !$0.isEmpty }
      let tags = desk.tags(field.lines)
      let slot = field.slot == nil ? "no slot" : slotElsewhere(field)
      let details = counted(field.source.values(field.values).count, "detail")
      return [
        name, source.joined(separator: " "), tags.isEmpty ? "no line" : tags, slot,
        field.values.isEmpty ? "" : details,
      ].filter { !$0.isEmpty }.joined(separator: " \(desk.dot) ")
    case .askLater(let ref):
      return "To ask later, beside \(desk.review.name(of: ref))"
    case .rethought(let ref):
      return "Correcting \(desk.review.name(of: ref)): private, never leaves this laptop"
    case .thought(let ref):
      let about = ref.map { " \(desk.dot) about \(desk.review.name(of: $0))" } ?? ""
      return "thought: private, never leaves this laptop\(about)"
    }
  }

  /// The slot's name when it is not the one in view.
  private func slotElsewhere(_ field: NoteField) -> String {
    guard let slot = field.slot, let record = desk.review.record(slot),
      record.ref != state.slot(desk)?.ref
    else { return "" }
    return "in \(desk.review.name(of: record))"
  }

  /// Which drafts were kept, and the key that opens the latest.
  private var keptWords: String? {
    if let field = state.kept.last {
      let words = RowText.cut(field.draft.text, columns: 30)
      let name = field.purpose.ref.map { desk.review.name(of: $0) } ?? ""
      let more = state.kept.count > 1 ? " (and \(state.kept.count - 1) more)" : ""
      switch field.purpose {
      case .note: return "draft \(desk.kept): \(words)  n goes on\(more)"
      case .correction: return "draft \(desk.kept): \(words)  e on \(name) goes on\(more)"
      case .askLater: return "draft \(desk.kept): \(words)  a on \(name) goes on\(more)"
      case .thought(nil): return "thought \(desk.kept): \(words)  p goes on\(more)"
      case .rethought: return "draft \(desk.kept): \(words)  P, Enter on \(name) goes on\(more)"
      case .thought: return "thought \(desk.kept): \(words)  p on \(name) goes on\(more)"
      }
    }
    guard let form = state.keptForms.last else { return nil }
    return "details \(desk.kept): f on \(desk.review.name(of: form.note)) goes on"
  }
}
