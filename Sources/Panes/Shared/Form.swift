// A few short fields under one another, for a slot's details or for what belongs with a kind of
// evidence. It knows rows and keys; what the values mean, and whether they are right, is for the
// pane that put it up.

import Surface

/// A form being filled in.
public struct Form: Sendable {
  /// One field of a form.
  public struct Row: Sendable {
    /// What the pane calls it.
    public let name: String
    /// What a person reads before it.
    public let label: String
    /// What may stand there, shown while the row is empty: `e.g. 09:30`.
    public let example: String
    public internal(set) var field: TextField

    public init(_ name: String, label: String, text: String = "", example: String = "") {
      self.name = name
      self.label = label
      self.example = example
      field = TextField(text, columns: TextField.lineColumns)
    }
  }

  public let title: String
  public private(set) var rows: [Row]
  /// The row being typed in.
  public private(set) var current = 0
  /// What is wrong with a row, until something is typed.
  public private(set) var problem: String?
  private let original: [String]

  /// - Parameter rows: at least one.
  public init(_ title: String, _ rows: [Row]) {
    precondition(!rows.isEmpty, "a form has a row")
    self.title = title
    self.rows = rows
    original = rows.map(\.field.text)
  }

  /// A row's text without the blanks around it; empty when there is no such row.
  public func value(_ name: String) -> String {
    guard let row = rows.first(where: { $0.name == name }) else { return "" }
    return row.field.text.trimmed
  }

  /// True when something differs from what the form began with.
  public var isChanged: Bool { rows.map(\.field.text) != original }

  /// Edits the current row, or moves between rows; false when the key means nothing to a form.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: current = max(0, current - 1)
    case .down: current = min(rows.count - 1, current + 1)
    // A value of a form is one line.
    case .altEnter, .control("j"): return false
    default:
      guard rows[current].field.handle(key) else { return false }
      problem = nil
    }
    return true
  }

  /// Takes pasted text into the current row, as one line.
  public mutating func paste(_ text: String) {
    rows[current].field.paste(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    problem = nil
  }

  /// Goes on to the next row; false on the last.
  public mutating func next() -> Bool {
    guard current + 1 < rows.count else { return false }
    current += 1
    return true
  }

  /// Shows what is wrong, with the row it is wrong in ready to be typed in.
  public mutating func complain(about name: String, _ problem: String) {
    self.problem = problem
    if let row = rows.firstIndex(where: { $0.name == name }) { current = row }
  }

  /// Puts texts back that were kept, by the names of their rows.
  public mutating func restore(_ texts: [String: String]) {
    for index in rows.indices {
      guard let text = texts[rows[index].name] else { continue }
      rows[index].field.replace(bytes: 0..<rows[index].field.text.utf8.count, with: text)
    }
  }

  /// The rows a form takes: a title, its rows and a line of what is wrong or what the keys do.
  public var height: Int { rows.count + 2 }

  /// The same where title and what is wrong may take more than one line of a width.
  public func height(columns: Int) -> Int {
    rows.count + head(columns: columns).count + foot(columns: columns).count
  }

  /// At most two lines at the head.
  private func head(columns: Int) -> [String] {
    RowText.wrap(title, columns: max(1, columns), limit: 2)
  }

  /// At most three lines at the foot: what is wrong, or what the keys do.
  private func foot(columns: Int) -> [String] {
    guard let problem else { return [hint(columns: columns)] }
    return RowText.wrap(problem, columns: max(1, columns), limit: 3)
  }

  /// Draws the form, the current row always in view. With the focus, the cursor is its caret.
  public func draw(on surface: inout Surface, in rect: Rect, isFocused: Bool) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    let hasFrame = rect.rows >= 3
    var top = rect.row
    var foot = hasFrame ? self.foot(columns: rect.columns) : []
    var head = hasFrame ? self.head(columns: rect.columns) : []
    if rect.rows < rows.count + head.count + foot.count { head = [title] }
    let spare = max(1, rect.rows - rows.count - 1)
    if foot.count > spare { foot = [problem ?? ""] }
    if hasFrame {
      for line in head {
        surface.put(
          line, at: Position(row: top, column: rect.column), role: .strong, columns: rect.columns,
          overflow: .ellipsis)
        top += 1
      }
    }
    let room = rect.rows - (hasFrame ? head.count + foot.count : 0)
    let first = max(0, min(current - room + 1, rows.count - room))
    // Labels give way where the form is narrow, so that there is always room to type.
    let longest = rows.map { RowText.columns($0.label) }.max() ?? 0
    let labels = min(longest, max(8, rect.columns - 16))
    for (step, row) in rows.enumerated().dropFirst(first).prefix(room) {
      let line = top + step - first
      let isCurrent = step == current
      surface.put(
        (isCurrent ? ">" : " ") + RowText.pad(row.label, to: labels),
        at: Position(row: line, column: rect.column), role: isCurrent ? .strong : .dim,
        columns: rect.columns)
      let field = Rect(
        row: line, column: rect.column + labels + 2, rows: 1, columns: rect.columns - labels - 2)
      row.field.drawLine(on: &surface, in: field, hasCaret: isCurrent && isFocused)
      if row.field.isEmpty {
        surface.put(
          row.example, at: Position(row: line, column: field.column), role: .dim,
          columns: max(0, field.columns), overflow: .ellipsis)
      }
    }
    for (step, words) in foot.enumerated() {
      surface.put(
        words,
        at: Position(row: rect.row + rect.rows - foot.count + step, column: rect.column),
        role: problem == nil ? .dim : .warning, columns: rect.columns, overflow: .ellipsis)
    }
  }

  private func hint(columns: Int) -> String {
    columns < 50
      ? "Enter next  Esc leaves, kept"
      : "Enter goes on, and saves after the last. Esc leaves and keeps it."
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var part = Substring(self)
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return String(part)
  }
}
