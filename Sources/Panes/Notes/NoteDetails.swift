// What else belongs with a kind of source, such as how many were present: the order it is asked
// for, and a form to fill it in.

import Domain

extension SourceType {
  /// Values in the order this type asks for them; those of other types and empty ones stay out.
  func values(_ values: [FieldValue]) -> [FieldValue] {
    fields.compactMap { field in
      values.last { $0.field == field && $0.text.contains { !$0.isWhitespace } }
    }
  }

  /// The type after this one, the first again after the last.
  var next: SourceType {
    let all = SourceType.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + 1) % all.count]
  }

  /// A form for what belongs with a note of this type.
  func form(_ values: [FieldValue]) -> Form {
    Form(
      "Details: \(rawValue). \(trap)",
      fields.map { field in
        Form.Row(
          field.rawValue, label: field.label,
          text: values.last { $0.field == field }?.text ?? "",
          example: field.isOfChoosing ? "4 of 27, ^R draws" : "")
      })
  }
}

extension SourceField {
  /// Whether it says who chose whom is heard or whose books are seen.
  var isOfChoosing: Bool { self == .chosenBy || self == .sampled }
}

extension Form {
  /// Draws by chance what the current row asks for, such as `4 of 27`, and writes it there; or says
  /// what to type. What was drawn stays: drawn until it suits, it would be chosen.
  ///
  /// - Returns: nil when nothing was drawn.
  mutating func draw(by chance: Chance) -> RandomPick? {
    let row = rows[current]
    guard SourceField(rawValue: row.name)?.isOfChoosing == true else {
      complain(about: row.name, "Only those who are chosen are drawn by chance.")
      return nil
    }
    var chance = chance
    guard let pick = RandomPick(row.field.text, using: &chance) else {
      complain(about: row.name, "Type how many of how many first, such as 4 of 27.")
      return nil
    }
    restore([row.name: pick.text])
    return pick
  }

  /// What was filled in, for details of a source.
  var fieldValues: [FieldValue] {
    rows.compactMap { row in
      SourceField(rawValue: row.name).map { FieldValue($0, value(row.name)) }
    }.filter { !$0.text.isEmpty }
  }
}
