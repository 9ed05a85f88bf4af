// A theme file to a theme. Every role must be there and be spelled right, so a theme that loads is
// whole; whether it can be read on a screen is for the contrast check.

import DataFile
import Surface

/// Reads theme files.
///
///     name: night
///     summary: For a dark room
///     background: dark              light, dark or terminal
///     contrast: normal              or high; may be left out
///     palette: {ink: "#e0e0e0"}     may be left out
///     styles:
///       text: {256: ink on black, 16: white on black, mono: plain}
///
/// A style without `16` takes the nearest colours of the first 16.
public enum ThemeFile {
  /// Reads a theme from YAML somebody wrote.
  /// - Parameter file: the name for complaints.
  /// - Throws: the first thing wrong, with its place.
  public static func read(
    yaml bytes: some Sequence<UInt8>, file: String
  ) throws(DataFileError) -> Theme {
    try theme(YAMLReader.read(bytes: bytes, file: file))
  }

  /// Reads a theme from a data file's root.
  public static func theme(_ root: Field) throws(DataFileError) -> Theme {
    let fields = try root.map(
      required: ["name", "summary", "background", "styles"], optional: ["contrast", "palette"])
    let palette = try palette(fields["palette"])
    let contrast: PromisedContrast = try fields.optionalChoice("contrast") ?? .normal
    return Theme(
      name: try fields.string("name"), summary: try fields.string("summary"),
      background: try fields.choice("background"), isHighContrast: contrast == .high,
      styles: try styles(try fields.field("styles"), palette: palette))
  }

  private enum PromisedContrast: String, CaseIterable { case normal, high }

  private static func palette(_ field: Field?) throws(DataFileError) -> [String: Colour] {
    var palette: [String: Colour] = [:]
    guard let field else { return palette }
    for member in try field.members() {
      // A palette's `red` would change what `16: red` means.
      guard !StyleWords.isTaken(member.key) else {
        throw DataFileError(
          file: field.file, mark: member.keyMark,
          problem: .meaning(
            wrong: "\(quoted(member.key)) has a meaning already",
            expected: "a name of the palette's own was expected",
            advice: "call it something else, such as ink"))
      }
      let word = try member.value.string()
      guard let colour = Colour(word: word) else {
        throw member.value.error(
          "\(quoted(word)) is no colour",
          expected: "a name, 0 to 255 or #rrggbb was expected")
      }
      palette[member.key] = colour
    }
    return palette
  }

  private static func styles(
    _ field: Field, palette: [String: Colour]
  ) throws(DataFileError) -> [ColourDepth: [Role: Style]] {
    var styles: [ColourDepth: [Role: Style]] = [:]
    for member in try field.members() {
      guard let role = Role(rawValue: member.key) else {
        throw unknownRole(member, file: field.file)
      }
      let depths = try member.value.map(required: ["256", "mono"], optional: ["16"])
      let full = try StyleWords(try depths.field("256"), palette: palette)
      let few = try sixteen(depths["16"], palette: palette) ?? full
      let none = try mono(try depths.field("mono"), palette: palette)
      styles[.twoHundredFiftySix, default: [:]][role] = full.style(at: .twoHundredFiftySix)
      styles[.sixteen, default: [:]][role] = few.style(at: .sixteen)
      styles[.monochrome, default: [:]][role] = none.style(at: .monochrome)
    }
    let missing = Role.allCases.filter { styles[.monochrome]?[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.map(\.rawValue).joined(separator: ", ")
      throw field.error(
        "no style for \(names)", expected: "every role needs one",
        advice: "add a line for each, such as `\(missing[0].rawValue): {256: default, mono: plain}`"
      )
    }
    return styles
  }

  private static func sixteen(
    _ field: Field?, palette: [String: Colour]
  ) throws(DataFileError) -> StyleWords? {
    guard let field else { return nil }
    let words = try StyleWords(field, palette: palette)
    for case .number(let number) in [words.foreground, words.background] where number > 15 {
      throw field.error(
        "the colour \(number) is not among the first 16",
        expected: "0 to 15 or a name was expected", advice: "leave `16` out for the nearest")
    }
    return words
  }

  private static func mono(
    _ field: Field, palette: [String: Colour]
  ) throws(DataFileError) -> StyleWords {
    let words = try StyleWords(field, palette: palette)
    guard words.foreground == .own, words.background == .own else {
      throw field.error(
        "a colour in `mono`",
        expected: "plain, bold, dim, underline, reverse or italic was expected")
    }
    return words
  }

  private static func unknownRole(_ member: Fields.Member, file: String) -> DataFileError {
    let roles = Role.allCases.map(\.rawValue)
    let wrong = "unknown role \(quoted(member.key))"
    let problem: DataFileError.Problem
    if let near = nearest(to: member.key, among: roles) {
      problem = .meaning(wrong: wrong, expected: "did you mean \(quoted(near))?", advice: "")
    } else {
      problem = .meaning(
        wrong: wrong, expected: "the roles are \(roles.joined(separator: ", "))",
        advice: "delete this line")
    }
    return DataFileError(file: file, mark: member.keyMark, problem: problem)
  }
}
