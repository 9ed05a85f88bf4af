// Notes put together from the whole review: questions kept for later, what is parked off the focus,
// and this person's own thoughts, which have a row nowhere else. It looks through the review when
// it is opened and when the review has changed, never for a key.

import Domain
import Surface

/// A list of notes, whatever slot they belong to.
struct GatheredNotes: Sendable {
  enum Kind: Hashable, Sendable {
    case questions, parked, thoughts
  }

  let kind: Kind
  /// Questions not yet asked first; otherwise in the order of the clock.
  private(set) var refs: [EntryRef] = []
  /// How many are still open.
  private(set) var openCount = 0
  private var selection = Selection()
  private var entryCount = -1

  init(_ kind: Kind) { self.kind = kind }

  /// - Complexity: constant when it is up to date, else linear in the notes of the review.
  mutating func refresh(_ desk: Desk) {
    guard entryCount != desk.review.entries.count else { return }
    entryCount = desk.review.entries.count
    let held = selected
    let notes = desk.review.visible(.note)
    switch kind {
    case .questions:
      let asked = notes.filter { $0.note?.askLater != nil }
      let open = asked.filter { $0.note?.isAsked != true }
      refs = (open + asked.filter { $0.note?.isAsked == true }).map(\.ref)
      openCount = open.count
    case .parked:
      refs = notes.filter { $0.aside == .parked }.map(\.ref)
      openCount = refs.count
    case .thoughts:
      refs = desk.review.visible(.thought).map(\.ref)
      openCount = refs.count
    }
    if let held, let row = refs.firstIndex(of: held) { selection.select(row) }
  }

  /// The row of the selection; nil for an empty list.
  var row: Int? { selection.clamped(count: refs.count) }

  var selected: EntryRef? { row.map { refs[$0] } }

  /// Goes to a record, where it is in the list.
  mutating func select(_ ref: EntryRef) {
    if let row = refs.firstIndex(of: ref) { selection.select(row) }
  }

  mutating func move(by rows: Int) { selection.move(by: rows, count: refs.count) }
}

extension NotesState {
  mutating func gather(_ kind: GatheredNotes.Kind, _ desk: Desk) -> [Effect] {
    var list = GatheredNotes(kind)
    list.refresh(desk)
    focus = .gathered(list)
    return []
  }

  /// Lists the thoughts with one of them selected.
  mutating func showThoughts(_ desk: Desk, at ref: EntryRef) {
    var list = GatheredNotes(.thoughts)
    list.refresh(desk)
    list.select(ref)
    focus = .gathered(list)
  }

  /// Whether one's own thoughts are in front.
  var isAmongThoughts: Bool {
    if case .gathered(let list) = focus { list.kind == .thoughts } else { false }
  }

  /// The thought that is selected in their list; nil where something else is in front.
  func selectedThought(_ desk: Desk) -> Record? {
    guard case .gathered(let list) = focus, list.kind == .thoughts else { return nil }
    return list.selected.flatMap { desk.review.record($0) }
  }

  /// Sets a note aside, or back among what counts.
  mutating func setAside(_ record: Record, _ aside: Aside) -> [Effect] {
    guard var note = record.note else { return [] }
    note.aside = note.aside == aside ? nil : aside
    pending = .mark
    return [.record([Change(.note(note), replacing: record.currentRefs)])]
  }

  /// Ticks off the selected question, or puts a parked note back.
  mutating func tickOff(_ desk: Desk) -> [Effect] {
    guard case .gathered(let list) = focus, let ref = list.selected,
      let record = desk.review.record(ref), var note = record.note
    else { return [] }
    switch list.kind {
    case .questions: note.isAsked.toggle()
    case .parked: note.aside = nil
    case .thoughts: return []
    }
    pending = .mark
    return [.record([Change(.note(note), replacing: record.currentRefs)])]
  }

  /// Hands the selected question to the prompts.
  mutating func takeToPrompt(_ desk: Desk) -> [Effect] {
    guard case .gathered(let list) = focus, list.kind == .questions, let ref = list.selected,
      let question = desk.review.record(ref)?.note?.askLater
    else { return [] }
    return [.hand(question, to: .prompts)]
  }
}

/// A drawing of such a list.
struct GatheredView {
  let list: GatheredNotes
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let size = surface.size
    surface.put(
      title, at: Position(row: 0, column: 0), role: .title, columns: size.columns,
      overflow: .ellipsis)
    guard let selected = list.row else {
      for (step, line) in RowText.wrap(
        empty, columns: size.columns - 1, limit: max(0, size.rows - 1)
      ).enumerated() {
        surface.put(line, at: Position(row: 1 + step, column: 1), role: .dim)
      }
      if isFocused { surface.cursor = Position(row: min(1, size.rows - 1), column: 0) }
      return
    }
    let height = max(1, (size.rows - 1) / 2)
    let first = Sheet.first(selected: selected, height: height, count: list.refs.count)
    for index in first..<min(list.refs.count, first + height) {
      let top = 1 + (index - first) * 2
      guard top < size.rows, let record = desk.review.record(list.refs[index]) else { continue }
      draw(record, at: top, on: &surface)
      if index == selected {
        surface.mark(
          row: top, in: Rect(row: top, column: 0, rows: 1, columns: size.columns),
          isFocused: isFocused)
      }
    }
  }

  private func draw(_ record: Record, at top: Int, on surface: inout Surface) {
    if let thought = record.thought { return draw(thought, record, at: top, on: &surface) }
    let label = EvidenceLabel(record, desk.review)
    let isAsked = record.note?.isAsked == true
    let head = list.kind == .questions
      ? "\(isAsked ? desk.tick : " ") \(record.note?.askLater ?? "")" : "  \(label.text)"
    let about = list.kind == .questions ? "\(label.stamp)  \(label.text)" : label.stamp
    surface.put(
      head, at: Position(row: top, column: 2), role: isAsked ? .past : .strong,
      columns: surface.size.columns - 2, overflow: .ellipsis)
    surface.put(
      about, at: Position(row: top + 1, column: 4), role: .dim,
      columns: surface.size.columns - 4, overflow: .ellipsis)
  }

  private func draw(
    _ thought: Thought, _ record: Record, at top: Int, on surface: inout Surface
  ) {
    let about = thought.about.map { " \(desk.dot) about \(desk.review.name(of: $0))" } ?? ""
    let time = record.first.at.map { " \($0.day) \($0.time)" } ?? ""
    surface.put(
      thought.text, at: Position(row: top, column: 2), role: .strong,
      columns: surface.size.columns - 2, overflow: .ellipsis)
    surface.put(
      "\(desk.review.name(of: record))\(time)\(about)", at: Position(row: top + 1, column: 4),
      role: .dim, columns: surface.size.columns - 4, overflow: .ellipsis)
  }

  private var title: String {
    switch list.kind {
    case .thoughts: "Your thoughts, private: \(list.openCount). Enter corrects, E erases."
    case .questions:
      "Questions for later: \(list.openCount) open. x ticks off, o asks it in Prompts."
    case .parked: "Parked, off the focus: \(list.openCount). x takes one back among what counts."
    }
  }

  private var empty: String {
    switch list.kind {
    case .thoughts: "No thoughts. In the list, p keeps one that never leaves this laptop."
    case .questions: "No questions kept for later. In the list, a keeps one beside a note."
    case .parked: "Nothing is parked. In the list, x parks the selected note."
    }
  }
}
