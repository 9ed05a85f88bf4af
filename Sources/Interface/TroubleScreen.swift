// What stands on the screen when a review cannot be opened: what is wrong, what can be done, and
// the safeguarding card, which no damage may keep away.

import Domain
import Panes
import Surface

/// The screen in place of a review that cannot be opened. It shows nothing of the review.
public struct TroubleScreen: Sendable {
  public var size: Size
  /// What is wrong and what can be done.
  private let words: String
  private let desk: Desk
  private let keyMap: KeyMap
  private var card: SafeguardingCard
  private var isCardOpen = false
  /// True while nothing is shown but how to come back.
  private var isBlank = false
  /// How many lines of the words have gone by, on a screen too small for all of them.
  private var top = 0

  /// - Parameter desk: holds nothing of any review.
  public init(_ words: String, _ desk: Desk, size: Size, keyMap: KeyMap) {
    self.words = words
    self.desk = desk
    self.size = size
    self.keyMap = keyMap
    card = SafeguardingCard(desk, noting: .onPaper)
  }

  /// Takes a key; true once the person leaves.
  public mutating func press(_ key: Key) -> Bool {
    switch keyMap.globalCommand(for: key, mode: .field) {
    case "quit"?: return true
    case "safeguarding"?:
      isCardOpen.toggle()
      return false
    case "hide"?:
      isBlank.toggle()
      isCardOpen = false
      return false
    default: break
    }
    if isCardOpen {
      if key == .escape { isCardOpen = false }
      _ = card.press(key, desk, in: Layout(size).overlay)
      return false
    }
    // A hand on the keyboard must not bring anything back.
    if isBlank { return false }
    switch key {
    case .escape, .enter, .character("q"): return true
    case .down, .pageDown: top = min(top + 1, max(0, lines.count - room))
    case .up, .pageUp: top = max(0, top - 1)
    default: break
    }
    return false
  }

  private var width: Int { max(1, min(size.columns - 4, 72)) }
  private var lines: [Substring] { wrapped(words, columns: width) }
  /// The rows there are for the words, between the title and the keys.
  private var room: Int { max(1, size.rows - 5) }

  /// The whole screen.
  public func draw() -> Surface {
    var surface = Surface(size)
    if isCardOpen {
      card.draw(desk, on: &surface, in: Layout(size).overlay)
      return surface
    }
    defer { surface.keepCursorInside() }
    if isBlank {
      let words = "\(keyName("hide")) brings the screen back"
      surface.put(
        words, at: Position(row: size.rows / 2, column: max(0, (size.columns - words.count) / 2)),
        role: .dim)
      surface.cursor = Position(row: size.rows / 2, column: 0)
      return surface
    }
    surface.put(
      "This review cannot be opened", at: Position(row: 1, column: 2), role: .strong,
      columns: width, overflow: .ellipsis)
    let first = min(top, max(0, lines.count - room))
    for (index, line) in lines.dropFirst(first).prefix(room).enumerated() {
      surface.put(
        line, at: Position(row: 3 + index, column: 2), role: .warning, columns: width)
    }
    let more = lines.count - first - room
    let way = more > 0 ? "Down \(more) more   " : ""
    surface.put(
      "\(way)Esc leave   \(keyName("safeguarding")) safeguarding",
      at: Position(row: size.rows - 1, column: 2), role: .keyLabel, columns: width,
      overflow: .ellipsis)
    surface.cursor = Position(row: 3, column: 2)
    return surface
  }

  private func keyName(_ id: CommandID) -> String {
    keyMap.binding(id)?.keys.first?.name ?? ""
  }
}
