// Theme files: every word a style may have, and the exact complaint for what may not be.

import DataFile
import Surface
import Testing

@testable import Theme

/// A whole theme with one line to vary.
enum Samples {
  static func theme(
    name: String = "sample", text: String = "{256: default, mono: plain}",
    background: String = "terminal", without: Role? = nil, more: String = ""
  ) -> String {
    var yaml = "name: \(name)\nsummary: A sample\nbackground: \(background)\nstyles:\n"
    yaml += "  text: \(text)\n"
    for role in Role.allCases where role != .text && role != without {
      yaml += "  \(role.rawValue): {256: reverse, mono: reverse}\n"
    }
    return yaml + more
  }
}

@Suite struct ThemeFileTests {
  private func text(_ words: String, more: String = "") throws -> (Style, Style) {
    let yaml = Samples.theme(text: "{256: \(words), mono: plain}", more: more)
    let theme = try ThemeFile.read(yaml: yaml.utf8, file: "t.yaml")
    return (theme.style(.text, at: .twoHundredFiftySix), theme.style(.text, at: .sixteen))
  }

  private func complaint(_ yaml: String) -> String {
    do throws(DataFileError) {
      _ = try ThemeFile.read(yaml: yaml.utf8, file: "night.yaml")
      return "no complaint"
    } catch {
      return error.description
    }
  }

  @Test func everyWordOfAStyleIsRead() throws {
    let (full, few) = try text("bright-red on 17 bold underline italic")
    #expect(full == Style(foreground: 9, background: 17, emphasis: [.bold, .underline, .italic]))
    #expect(few == Style(foreground: 9, background: 0, emphasis: [.bold, .underline, .italic]))
  }

  @Test(arguments: [
    ("\"#ffffff\"", UInt8(231), UInt8(15)), ("\"#000000\"", 16, 0), ("\"#ff0000\"", 196, 9),
    ("\"#767676\"", 243, 8), ("\"#5f87af\"", 67, 8), ("196", 196, 9), ("7", 7, 7),
  ])
  func coloursBecomeTheNearestNumbers(word: String, full: UInt8, few: UInt8) throws {
    let styles = try text(word)
    #expect(styles.0.foreground == full)
    #expect(styles.1.foreground == few)
  }

  @Test func aPaletteNamesColours() throws {
    let styles = try text(
      "ink on paper", more: "palette: {ink: \"#1c1c1c\", paper: bright-white}\n")
    #expect(styles.0 == Style(foreground: 234, background: 15))
    #expect(styles.1 == Style(foreground: 0, background: 15))
  }

  @Test func theOwnColourIsNil() throws {
    let styles = try text("default on default dim")
    #expect(styles.0 == Style(emphasis: .dim))
  }

  @Test(arguments: [
    ("reed", "unknown colour \"reed\"; did you mean \"red\"?"),
    ("undrline", "unknown colour \"undrline\"; did you mean \"underline\"?"),
    (
      "256",
      "unknown colour \"256\"; a name, 0 to 255, #rrggbb or a name of the palette was expected"
    ),
    (
      "\"#12345g\"",
      "unknown colour \"#12345g\"; a name, 0 to 255, #rrggbb or a name of the palette was expected"
    ),
    (
      "\"#+12345\"",
      "unknown colour \"#+12345\"; a name, 0 to 255, #rrggbb or a name of the palette was expected"
    ),
    (
      "red blue", "a second colour \"blue\"; one colour was expected; write a background after `on`"
    ),
    ("red on", "nothing after `on`; a colour was expected"),
  ])
  func unknownWordsAreRefused(words: String, complaint expected: String) {
    let yaml = Samples.theme(text: "{256: \(words), mono: plain}")
    #expect(complaint(yaml) == "night.yaml:5:15: " + expected)
  }

  @Test func rolesAreAllThereAndSpelledRight() {
    #expect(
      complaint(Samples.theme(more: "  titel: {256: bold, mono: bold}\n"))
        == "night.yaml:30:3: unknown role \"titel\"; did you mean \"title\"?")
    #expect(
      complaint(Samples.theme(without: .match))
        == "night.yaml:5:3: no style for match; every role needs one; add a line for each, such as"
        + " `match: {256: default, mono: plain}`")
    let far = complaint(Samples.theme(more: "  zeppelin: {256: bold, mono: bold}\n"))
    #expect(far.hasPrefix("night.yaml:30:3: unknown role \"zeppelin\"; the roles are text, dim,"))
  }

  @Test func depthsKeepToTheirColours() {
    #expect(
      complaint(Samples.theme(text: "{256: red, mono: red}"))
        == "night.yaml:5:26: a colour in `mono`; plain, bold, dim, underline, reverse or italic was"
        + " expected")
    #expect(
      complaint(Samples.theme(text: "{256: red, 16: 16, mono: plain}"))
        == "night.yaml:5:24: the colour 16 is not among the first 16; 0 to 15 or a name was"
        + " expected; leave `16` out for the nearest")
    #expect(
      complaint(Samples.theme(text: "{256: red}"))
        == "night.yaml:5:9: the key \"mono\" is missing; it is needed here; add a line `mono: …`")
  }

  @Test(
    "AC1 a palette changes no meaning",
    arguments: ["red", "bold", "on", "plain", "default", "7"])
  func aPaletteChangesNoMeaning(name: String) {
    #expect(
      complaint(Samples.theme(more: "palette: {\(name): 1}\n"))
        == "night.yaml:30:11: \"\(name)\" has a meaning already; a name of the palette's own was"
        + " expected; call it something else, such as ink")
  }

  @Test func theHeadIsChecked() {
    #expect(
      complaint(Samples.theme(background: "drak"))
        == "night.yaml:3:13: unknown word \"drak\"; did you mean \"dark\"?")
    #expect(
      complaint(Samples.theme(more: "palette: {ink: inky}\n"))
        == "night.yaml:30:16: \"inky\" is no colour; a name, 0 to 255 or #rrggbb was expected")
  }
}
