// Schemes become whole, readable themes, whatever colours they bring.

import DataFile
import Surface
import TestSupport
import Testing

@testable import Theme

@Suite struct Base16Tests {
  private func scheme(_ colours: [String], nested: Bool = false) -> String {
    var yaml = "scheme: \"Grey Heron\"\nauthor: \"Nobody\"\n"
    if nested { yaml = "system: base16\nname: Grey Heron\nvariant: dark\npalette:\n" }
    for (number, colour) in colours.enumerated() {
      let key = "base0" + String(number, radix: 16, uppercase: true)
      yaml += nested ? "  \(key): \"#\(colour)\"\n" : "\(key): \"\(colour)\"\n"
    }
    return yaml
  }

  private let faint = [
    "202020", "282828", "303030", "383838", "505050", "606060", "707070", "808080", "703030",
    "704030", "706030", "307030", "306060", "303070", "603060", "403020",
  ]

  @Test(arguments: [false, true])
  func aFaintSchemeIsMended(nested: Bool) throws {
    let made = try Base16.read(yaml: scheme(faint, nested: nested).utf8, file: "heron.yaml")
    #expect(made.theme.name == "grey-heron")
    #expect(made.theme.background == .dark)
    #expect(made.theme.shortfalls().map(\.description) == [])
    #expect(made.mended.contains(.text))
    #expect(try ThemeFile.read(yaml: made.yaml.utf8, file: "x") == made.theme)
  }

  @Test func aReadableColourIsLeftAlone() throws {
    var clear = faint
    clear[0] = "000000"
    clear[5] = "ffffff"
    clear[13] = "5fafff"
    let made = try Base16.read(yaml: scheme(clear).utf8, file: "heron.yaml")
    #expect(!made.mended.contains(.text))
    #expect(!made.mended.contains(.focusTitle))
    #expect(
      made.theme.style(.text, at: .twoHundredFiftySix) == Style(foreground: 231, background: 16))
    #expect(made.theme.style(.focusBorder, at: .twoHundredFiftySix).foreground == 75)
  }

  @Test(arguments: UInt64(1)...20)
  func anySchemeCanBeRead(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let colours = (0..<16).map { _ in
      let hex = String(UInt32.random(in: 0...0xFF_FFFF, using: &random), radix: 16)
      return String(repeating: "0", count: 6 - hex.count) + hex
    }
    let made = try Base16.read(yaml: scheme(colours).utf8, file: "x")
    #expect(made.theme.shortfalls().map(\.description) == [], "seed \(seed)")
  }

  @Test func complaintsSayWhereAndWhat() {
    func complaint(_ yaml: String) -> String {
      do throws(DataFileError) {
        _ = try Base16.read(yaml: yaml.utf8, file: "heron.yaml")
        return "no complaint"
      } catch {
        return error.description
      }
    }
    #expect(
      complaint(scheme(Array(faint.dropLast())))
        == "heron.yaml:1:1: the key \"base0F\" is missing; it is needed here;"
        + " add a line `base0F: …`")
    #expect(
      complaint(scheme(["12345"] + faint.dropFirst()))
        == "heron.yaml:3:9: \"12345\" is no colour; six hexadecimal digits were expected")
    #expect(complaint("base00: x\n").hasPrefix("heron.yaml:1:1: the key \"name\" is missing"))
  }

}
