// Talk by place as a picture in plain characters: a cell for each place with a star for each turn.
// It draws rows of text that read the same on a screen, on paper and out loud; it knows no colours.
// A place is a number in a lesson and a letter at a workshop, never a person.

/// Turns by place, drawn.
public struct TalkPicture: Hashable, Sendable {
  /// A place with its turns.
  public struct Place: Hashable, Sendable {
    public let name: String
    public let turns: Int

    public init(_ name: String, turns: Int) {
      self.name = name
      self.turns = turns
    }
  }

  /// `12 ***`, in rows.
  public let rows: [String]
  /// `9 of 27 places spoke, 14 turns; most 3 at place 7; not yet: 1 2 5`.
  public let words: String

  /// The columns of one cell.
  static let cell = 8

  /// - Parameters:
  ///   - word: what one place is called: `place`, `seat`.
  ///   - columns: how wide the picture may be; at least one cell is drawn.
  ///   - perRow: how many places stand beside each other where there is room.
  public init(_ places: [Place], word: String, columns: Int, perRow: Int = 10) {
    let across = max(1, min(perRow, columns / TalkPicture.cell))
    rows = stride(from: 0, to: places.count, by: across).map { first in
      var row = places[first..<min(places.count, first + across)].map(TalkPicture.cell).joined()
      while row.last == " " { row.removeLast() }
      return row
    }
    words = TalkPicture.words(places, word)
  }

  /// The places of a visit.
  public init(_ cut: TallyCut, columns: Int, perRow: Int = 10) {
    let places = (0..<cut.places).map { Place("\($0 + 1)", turns: cut.turns[$0 + 1] ?? 0) }
    self.init(places, word: "place", columns: columns, perRow: perRow)
  }

  /// The seats of a workshop.
  public init(_ room: WorkshopRoom, columns: Int, perRow: Int = 10) {
    self.init(
      room.seats.map { Place($0.letter, turns: $0.turns) }, word: "seat", columns: columns,
      perRow: perRow)
  }

  /// `7 ***`, `7 5x`, or `7 .` for a place that has not spoken.
  private static func cell(_ place: Place) -> String {
    let turns = place.turns
    let stars =
      turns == 0 ? "." : turns <= 4 ? String(repeating: "*", count: turns) : "\(turns)x"
    let text = (place.name.count < 2 ? " " : "") + "\(place.name) \(stars)"
    return text + String(repeating: " ", count: max(1, cell - text.count))
  }

  private static func words(_ places: [Place], _ word: String) -> String {
    guard !places.isEmpty else { return "No turns yet." }
    let total = places.reduce(0) { $0 + $1.turns }
    let quiet = places.filter { $0.turns == 0 }
    let turns = counted(total, "turn")
    var parts = ["\(places.count - quiet.count) of \(places.count) \(word)s spoke, \(turns)"]
    // Of several that spoke as often, the first.
    if let most = places.max(by: { $0.turns < $1.turns }), most.turns > 1,
      let first = places.first(where: { $0.turns == most.turns })
    {
      parts.append("most \(first.turns) at \(word) \(first.name)")
    }
    if !quiet.isEmpty, quiet.count <= 12 {
      parts.append("not yet: \(quiet.map(\.name).joined(separator: " "))")
    }
    return parts.joined(separator: "; ")
  }
}
