// Where a review gets its passphrase, or another one: typed twice and unseen, after the present one
// where there is one. It shows nothing of the review, and no letter of what is typed.

import Domain
import Panes
import Surface

/// The screen on which a passphrase is chosen.
public struct PassphraseScreen: Sendable {
  /// What the passphrase is wanted for.
  public enum Purpose: Hashable, Sendable {
    /// A first passphrase for a review that has none.
    case protect
    /// Another one in place of the present one; without a new one, a new recovery sheet.
    case change
  }

  /// What a person decided.
  public enum Choice: Hashable, Sendable {
    /// To do it with what was typed.
    case go
    case leave
  }

  private enum Line: Hashable, Sendable {
    case present, chosen, again

    var label: String {
      switch self {
      case .present: "The present passphrase or code"
      case .chosen: "New passphrase"
      case .again: "The same again"
      }
    }
  }

  private struct Field: Sendable {
    let line: Line
    var typed = MaskedLine()
  }

  public var size: Size
  private let purpose: Purpose
  private let review: String
  private let desk: Desk
  private let keyMap: KeyMap
  private var card: SafeguardingCard
  private var isCardOpen = false
  private var fields: [Field]
  private var row = 0
  private var words = ""
  /// Whether it was said that the passphrase is short; said once, it is the person's to decide.
  private var hasHinted = false
  /// What is read before the screen goes; nil while something is asked for.
  private var page: [String]?

  /// - Parameter review: the review's name, as the home screen lists it.
  public init(_ purpose: Purpose, of review: String, _ desk: Desk, size: Size, keyMap: KeyMap) {
    self.purpose = purpose
    self.review = review
    self.desk = desk
    self.size = size
    self.keyMap = keyMap
    card = SafeguardingCard(desk, noting: .onPaper)
    let lines: [Line] = purpose == .change ? [.present, .chosen, .again] : [.chosen, .again]
    fields = lines.map { Field(line: $0) }
  }

  /// Says something under the lines.
  public mutating func say(_ words: String) { self.words = words }

  /// Says why nothing was done, and goes back to where it can be mended: the present passphrase,
  /// which is wiped, where there is one.
  public mutating func stay(_ words: String) {
    self.words = words
    row = 0
    if fields[0].line == .present { fields[0].typed.wipe() }
  }

  /// Shows what was done, until a key is pressed. What was typed is forgotten.
  public mutating func show(_ page: [String]) {
    wipe()
    self.page = page
  }

  /// Gives out what was typed: the present passphrase and the new one, each empty where there is
  /// none.
  public func withTyped<Result>(
    _ body: (_ present: UnsafeRawBufferPointer, _ chosen: UnsafeRawBufferPointer) -> Result
  ) -> Result {
    typed(.present).withBytes { present in typed(.chosen).withBytes { body(present, $0) } }
  }

  private func typed(_ line: Line) -> MaskedLine {
    fields.first { $0.line == line }?.typed ?? MaskedLine()
  }

  private mutating func wipe() { for index in fields.indices { fields[index].typed.wipe() } }

  /// Takes a key; something is returned once something is decided.
  public mutating func press(_ key: Key) -> Choice? {
    switch keyMap.globalCommand(for: key, mode: .field) {
    case "quit"?: return leave()
    case "safeguarding"?:
      isCardOpen.toggle()
      return nil
    default: break
    }
    if isCardOpen {
      if key == .escape { isCardOpen = false }
      _ = card.press(key, desk, in: Layout(size).overlay)
      return nil
    }
    if page != nil { return key == .enter || key == .escape ? leave() : nil }
    switch key {
    case .escape: return leave()
    case .down, .tab: row = min(row + 1, fields.count - 1)
    case .up, .backTab: row = max(0, row - 1)
    case .enter where row < fields.count - 1: row += 1
    case .enter: return finished()
    default: fields[row].typed.press(key)
    }
    return nil
  }

  public mutating func paste(_ text: String) {
    guard !isCardOpen, page == nil else { return }
    fields[row].typed.insert(text.split(whereSeparator: \.isNewline).first ?? "")
  }

  private mutating func leave() -> Choice {
    wipe()
    return .leave
  }

  private mutating func finished() -> Choice? {
    if purpose == .change, typed(.present).isEmpty {
      return stay(at: .present, "The present passphrase is missing.")
    }
    let isEmpty = typed(.chosen).isEmpty && typed(.again).isEmpty
    if isEmpty, purpose == .change { return .go }
    if isEmpty { return stay(at: .chosen, "A passphrase is missing. Esc leaves all as it is.") }
    guard typed(.chosen).isSame(as: typed(.again)) else {
      for index in fields.indices where fields[index].line == .again { fields[index].typed.wipe() }
      return stay(at: .again, "The two are not the same: type the second once more.")
    }
    if typed(.chosen).count < Self.charactersShort, !hasHinted {
      hasHinted = true
      return stay(
        at: .again,
        "Short. Four or five unrelated words are hard to guess and easy to type. "
          + "Enter takes it all the same.")
    }
    return .go
  }

  /// Fewer characters than this are worth a word.
  private static var charactersShort: Int { 12 }

  private mutating func stay(at line: Line, _ words: String) -> Choice? {
    row = fields.firstIndex { $0.line == line } ?? 0
    self.words = words
    return nil
  }

  // MARK: - Drawing

  private var title: String {
    purpose == .protect ? "A passphrase for \(review)" : "Another passphrase for \(review)"
  }

  private var explanation: String {
    switch purpose {
    case .protect:
      "Every line is copied, sealed and compared; then the copy without a passphrase is erased "
        + "here. The other laptops join again. Without the passphrase nobody can read it."
    case .change:
      "Leave the new one empty for a recovery sheet: a code to lock away, which opens the review "
        + "too."
    }
  }

  /// The whole screen.
  public func draw() -> Surface {
    var surface = Surface(size)
    if isCardOpen {
      card.draw(desk, on: &surface, in: Layout(size).overlay)
      return surface
    }
    let width = max(1, min(size.columns - 4, 72))
    surface.put(
      title, at: Position(row: 0, column: 2), role: .strong, columns: width, overflow: .ellipsis)
    let end: String
    if let page {
      draw(page.flatMap { wrapped($0, columns: width) }, width, .text, from: 2, on: &surface)
      end = "Enter go on"
    } else {
      drawFields(width, on: &surface)
      end = "Enter next   Up/Down line   Esc leave"
    }
    surface.put(
      "\(end)   \(keyMap.binding("safeguarding")?.keys.first?.name ?? "") safeguarding",
      at: Position(row: size.rows - 1, column: 2), role: .keyLabel, columns: width,
      overflow: .ellipsis)
    return surface
  }

  private func drawFields(_ width: Int, on surface: inout Surface) {
    let lines = wrapped(explanation, columns: width)
    draw(lines, width, .dim, from: 1, on: &surface)
    let isTall = size.rows >= 18
    let top = 1 + lines.count + (isTall ? 1 : 0)
    let step = isTall ? 3 : 2
    for (index, field) in fields.enumerated() {
      let position = Position(row: top + index * step, column: 2)
      surface.put(
        (index == row ? "> " : "  ") + field.line.label, at: position,
        role: index == row ? .strong : .dim, columns: width, overflow: .ellipsis)
      let box = Position(row: position.row + 1, column: 4)
      surface.fill(Rect(row: box.row, column: 4, rows: 1, columns: width - 2), role: .field)
      let mask = String(
        repeating: desk.isASCII ? "*" : "•", count: min(field.typed.count, max(0, width - 3)))
      let used = surface.put(mask, at: box, role: .field, columns: width - 2)
      if index == row { surface.cursor = Position(row: box.row, column: 4 + used) }
    }
    let below = top + fields.count * step
    draw(wrapped(words, columns: width), width, .warning, from: below, on: &surface)
  }

  private func draw(
    _ lines: [Substring], _ width: Int, _ role: Role, from top: Int, on surface: inout Surface
  ) {
    for (index, line) in lines.prefix(max(0, size.rows - 1 - top)).enumerated() {
      surface.put(line, at: Position(row: top + index, column: 2), role: role, columns: width)
    }
  }
}
