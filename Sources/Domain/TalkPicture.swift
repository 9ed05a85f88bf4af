// Talk by place as a picture in plain characters: a cell for each place with a star for each turn.
// It draws rows of text that read the same on a screen, on paper and out loud; it knows no colours.

/// Turns by place, drawn.
public struct TalkPicture: Hashable, Sendable {
  /// `12 ***`, in rows; places are numbers.
  public let rows: [String]
  /// `9 of 27 places spoke, 14 turns; most 3 at place 7; not yet: 1 2 5`.
  public let words: String

  /// The columns of one cell.
  static let cell = 8

  /// - Parameters:
  ///   - columns: how wide the picture may be; at least one cell is drawn.
  ///   - perRow: how many places stand beside each other where there is room.
  public init(_ cut: TallyCut, columns: Int, perRow: Int = 10) {
    let places = cut.places
    let across = max(1, min(perRow, columns / TalkPicture.cell))
    var rows: [String] = []
    var row = ""
    for place in stride(from: 1, through: places, by: 1) {
      row += TalkPicture.cell(place, cut.turns[place] ?? 0)
      if place % across == 0 || place == places {
        while row.last == " " { row.removeLast() }
        rows.append(row)
        row = ""
      }
    }
    self.rows = rows
    words = TalkPicture.words(cut, places)
  }

  /// `7 ***`, `7 5x`, or `7 .` for a place that has not spoken.
  private static func cell(_ place: Int, _ turns: Int) -> String {
    let stars =
      turns == 0 ? "." : turns <= 4 ? String(repeating: "*", count: turns) : "\(turns)x"
    let number = place < 10 ? " \(place)" : "\(place)"
    let text = "\(number) \(stars)"
    return text + String(repeating: " ", count: max(1, cell - text.count))
  }

  private static func words(_ cut: TallyCut, _ places: Int) -> String {
    guard places > 0 else { return "No turns yet." }
    let total = cut.turns.values.reduce(0, +)
    var parts = ["\(cut.turns.count) of \(places) places spoke, \(total) turns"]
    if let most = cut.turns.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > 1 {
      parts.append("most \(most.value) at place \(most.key)")
    }
    let quiet = (1...places).filter { cut.turns[$0] == nil }
    if !quiet.isEmpty, quiet.count <= 12 {
      parts.append("not yet: \(quiet.map(String.init).joined(separator: " "))")
    }
    return parts.joined(separator: "; ")
  }
}
