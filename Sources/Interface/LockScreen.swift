// What stands on the screen while a review is locked: nothing of the review, a line for the
// passphrase that shows no letter of it, and the safeguarding card, which no lock may keep away.

import Domain
import Panes
import Surface

/// The screen of a locked review.
public struct LockScreen: Sendable {
  /// What a person decided.
  public enum Choice: Hashable, Sendable {
    /// To try what was typed.
    case unlock
    case leave
  }

  public var size: Size
  /// Holds nothing of the review; the card needs the day's time and the call-sign.
  private let desk: Desk
  private let keyMap: KeyMap
  private var card: SafeguardingCard
  private var isCardOpen = false
  /// True while nothing is shown but how to come back.
  private var isBlank: Bool
  /// Whether the program goes when Esc is pressed: before it has shown anything.
  private let leavesOnEscape: Bool
  private var line = MaskedLine()
  private var words = ""

  /// Before a review is opened.
  public init(opening desk: Desk, size: Size, keyMap: KeyMap) {
    self.init(
      desk, SafeguardingCard(desk, noting: .afterUnlocking), size, keyMap, isBlank: false,
      leaves: true)
  }

  /// In place of an open review.
  /// - Parameter isBlank: by the hide key: the line appears when it is pressed again.
  public init(locking app: App, isBlank: Bool) {
    var desk = app.desk
    let card = SafeguardingCard(desk, noting: .afterUnlocking)
    desk.review = Review()
    self.init(desk, card, app.size, app.keyMap, isBlank: isBlank, leaves: false)
  }

  private init(
    _ desk: Desk, _ card: SafeguardingCard, _ size: Size, _ keyMap: KeyMap, isBlank: Bool,
    leaves: Bool
  ) {
    self.desk = desk
    self.card = card
    self.size = size
    self.keyMap = keyMap
    self.isBlank = isBlank
    leavesOnEscape = leaves
  }

  /// Says something under the line.
  public mutating func say(_ words: String) { self.words = words }

  /// Hands over what was typed and forgets it.
  public mutating func takeTyped<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    defer { line.wipe() }
    return line.withBytes(body)
  }

  /// Takes a key; something is returned once something is decided.
  public mutating func press(_ key: Key) -> Choice? {
    switch keyMap.globalCommand(for: key, mode: .field) {
    case "quit"?: return .leave
    case "safeguarding"?:
      isCardOpen.toggle()
      return nil
    case "hide"?:
      isBlank.toggle()
      isCardOpen = false
      line.wipe()
      return nil
    default: break
    }
    if isCardOpen {
      if key == .escape { isCardOpen = false }
      _ = card.press(key, desk, in: Layout(size).overlay)
      return nil
    }
    // A hand on the keyboard must neither bring anything back nor type anything.
    if isBlank { return nil }
    switch key {
    case .enter: return line.isEmpty ? nil : .unlock
    case .escape where leavesOnEscape: return .leave
    case .escape: line.wipe()
    default: line.press(key)
    }
    return nil
  }

  public mutating func paste(_ text: String) {
    guard !isBlank, !isCardOpen else { return }
    line.insert(text.split(whereSeparator: \.isNewline).first ?? "")
  }

  /// The whole screen.
  public func draw() -> Surface {
    var surface = Surface(size)
    if isCardOpen {
      card.draw(desk, on: &surface, in: Layout(size).overlay)
      return surface
    }
    let width = max(0, min(size.columns - 4, 72))
    let top = max(0, size.rows / 2 - 2)
    if isBlank {
      let words = "\(keyName("hide")) brings the screen back"
      surface.put(
        words, at: Position(row: size.rows / 2, column: max(0, (size.columns - words.count) / 2)),
        role: .dim)
      surface.cursor = Position(row: size.rows / 2, column: 0)
      return surface
    }
    surface.put(
      "Locked. Passphrase:", at: Position(row: top, column: 2), role: .strong, columns: width)
    surface.fill(Rect(row: top + 1, column: 2, rows: 1, columns: width), role: .field)
    let mask = String(
      repeating: desk.isASCII ? "*" : "•", count: min(line.count, max(0, width - 1)))
    let used = surface.put(
      mask, at: Position(row: top + 1, column: 2), role: .field, columns: width)
    surface.cursor = Position(row: top + 1, column: 2 + used)
    for (index, part) in wrapped(words, columns: max(1, width)).prefix(3).enumerated() {
      surface.put(
        part, at: Position(row: top + 3 + index, column: 2), role: .warning, columns: width)
    }
    let end = leavesOnEscape ? "Esc" : keyName("quit")
    surface.put(
      "Enter unlock   \(end) leave   \(keyName("safeguarding")) safeguarding",
      at: Position(row: size.rows - 1, column: 2), role: .keyLabel, columns: width,
      overflow: .ellipsis)
    return surface
  }

  private func keyName(_ id: CommandID) -> String {
    keyMap.binding(id)?.keys.first?.name ?? ""
  }
}
