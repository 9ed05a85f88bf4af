// Who does what in a slot, as one line that a person can read and type:
// `Oak: Y6 history @Y6 (lesson); Birch: …`. It knows the line; the rest of a slot is the form's.

import Domain

/// Who does what in a slot, as one line.
enum SlotParts {
  /// `Oak: Y6 history @Y6 (lesson); Birch: Y4 science @Y4 (lesson)`.
  static func text(_ parts: [SlotPart]) -> String {
    parts.map { part in
      var words = part.who.isEmpty ? "all" : part.who.joined(separator: " ")
      words += ": \(part.text)"
      if let place = part.place { words += " @\(place)" }
      if let source = part.source { words += " (\(source.rawValue))" }
      return words
    }.joined(separator: "; ")
  }

  /// Call-signs alone do what the slot's title says; nothing at all is the whole team.
  static func read(
    _ text: String, title: String, team: [String]
  ) throws(SlotForm.Problem) -> [SlotPart] {
    var parts: [SlotPart] = []
    for piece in text.split(separator: ";") {
      let halves = piece.split(separator: ":", maxSplits: 1)
      guard let names = halves.first, !String(piece).trimmed.isEmpty else { continue }
      var part = SlotPart(who: try people(names, team: team), text: title)
      if halves.count == 2 { describe(&part, String(halves[1]).trimmed, title: title) }
      parts.append(part)
    }
    return parts
  }

  private static func people(
    _ names: Substring, team: [String]
  ) throws(SlotForm.Problem) -> [String] {
    var who: [String] = []
    for name in names.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if name.lowercased() == "all" { return [] }
      guard let sign = team.first(where: { $0.lowercased() == name.lowercased() }) else {
        throw SlotForm.Problem(
          row: "who",
          words: "Who: \(name) is not in the team; there are \(team.joined(separator: ", ")).")
      }
      if !who.contains(sign) { who.append(sign) }
    }
    return who
  }

  private static func describe(_ part: inout SlotPart, _ text: String, title: String) {
    var words = text
    if words.hasSuffix(")"), let open = words.lastIndex(of: "("),
      let source = SourceType(rawValue: String(words[words.index(after: open)...].dropLast()))
    {
      part.source = source
      words = String(words[..<open]).trimmed
    }
    if let at = words.lastIndex(of: "@") {
      let place = String(words[words.index(after: at)...]).trimmed
      part.place = place.isEmpty ? nil : place
      words = String(words[..<at]).trimmed
    }
    part.text = words.isEmpty ? title : words
  }
}
