// The words of one style, such as `ink on paper bold`: an optional colour, an optional background
// after `on`, and emphasis. What a role is doing with it is not known here.

import DataFile

/// One style as a theme file words it.
struct StyleWords: Hashable, Sendable {
  var foreground: Colour = .own
  var background: Colour = .own
  var emphasis: Emphasis = []

  private static let emphases: [(word: String, emphasis: Emphasis)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
    ("italic", .italic),
  ]

  /// Reads the words of one field.
  /// - Parameter palette: the file's own names for colours.
  /// - Throws: a complaint at the field about the first word that means nothing there.
  init(_ field: Field, palette: [String: Colour]) throws(DataFileError) {
    var wantsBackground = false
    var hasForeground = false
    for part in try field.string().split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\n" }) {
      let word = String(part)
      if word == "plain" { continue }
      if word == "on", !wantsBackground {
        wantsBackground = true
      } else if let known = Self.emphases.first(where: { $0.word == word }), !wantsBackground {
        emphasis.insert(known.emphasis)
      } else if let colour = palette[word] ?? Colour(word: word) {
        if wantsBackground {
          background = colour
          wantsBackground = false
        } else if !hasForeground {
          foreground = colour
          hasForeground = true
        } else {
          throw field.error(
            "a second colour \(quoted(word))", expected: "one colour was expected",
            advice: "write a background after `on`")
        }
      } else {
        throw Self.unknown(word, field: field, palette: palette)
      }
    }
    if wantsBackground {
      throw field.error("nothing after `on`", expected: "a colour was expected")
    }
  }

  /// The style at a depth.
  func style(at depth: ColourDepth) -> Style {
    Style(
      foreground: foreground.number(at: depth), background: background.number(at: depth),
      emphasis: emphasis)
  }

  /// Whether a word of a style has a meaning of its own, which a palette may not change.
  static func isTaken(_ word: String) -> Bool {
    Colour(word: word) != nil || word == "on" || word == "plain"
      || emphases.contains { $0.word == word }
  }

  private static func unknown(
    _ word: String, field: Field, palette: [String: Colour]
  ) -> DataFileError {
    let known = palette.keys.sorted() + Colour.names + emphases.map(\.word) + ["default", "plain"]
    if let near = nearest(to: word, among: known) {
      return field.error(
        "unknown colour \(quoted(word))", expected: "did you mean \(quoted(near))?")
    }
    return field.error(
      "unknown colour \(quoted(word))",
      expected: "a name, 0 to 255, #rrggbb or a name of the palette was expected")
  }
}
