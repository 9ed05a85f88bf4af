// The built-in themes are sound, and a user's override by name and are never loaded in silence.

import DataFile
import Surface
import Testing

@testable import Theme

@Suite struct CatalogueTests {
  @Test(
    "AC1 D11-access built-in themes are sound",
    arguments: Catalogue.builtInNames)
  func builtInThemesAreSound(name: String) throws {
    let theme = try #require(Catalogue.builtIn(name))
    #expect(theme.name == name)
    #expect(!theme.summary.isEmpty)
    #expect(theme.shortfalls().map(\.description) == [])
  }

  @Test(arguments: Catalogue.builtInNames)
  func monochromeHasNoColourAndSixteenHasSixteen(name: String) throws {
    let theme = try #require(Catalogue.builtIn(name))
    for role in Role.allCases {
      let none = theme.style(role, at: .monochrome)
      #expect(none.foreground == nil && none.background == nil, "\(role)")
      let few = theme.style(role, at: .sixteen)
      #expect((few.foreground ?? 0) < 16 && (few.background ?? 0) < 16, "\(role)")
    }
  }

  @Test func theDefaultLeavesTheTerminalItsColours() {
    #expect(Catalogue.standard.background == .terminal)
    for depth in ColourDepth.allCases {
      #expect(Catalogue.standard.style(.text, at: depth) == Style())
      #expect(Catalogue.standard.style(.field, at: depth) == Style())
    }
  }

  @Test func highContrastIsSevenToOne() throws {
    let theme = try #require(Catalogue.builtIn("contrast"))
    #expect(theme.isHighContrast)
    for depth in [ColourDepth.sixteen, .twoHundredFiftySix] {
      for role in Role.allCases {
        #expect(Contrast.ratio(of: theme.style(role, at: depth), on: .dark) >= 7, "\(role)")
      }
    }
  }

  @Test func aUsersThemeOverridesByNameAndTheLastOneWins() throws {
    let first = Samples.theme(name: "dark", text: "{256: 15, mono: plain}", background: "dark")
    let second = Samples.theme(name: "dark", text: "{256: 14, mono: plain}", background: "dark")
    let own = Samples.theme(name: "mine", background: "dark")
    let catalogue = Catalogue(userFiles: [
      (file: "a.yaml", bytes: Array(first.utf8)), (file: "b.yaml", bytes: Array(second.utf8)),
      (file: "c.yaml", bytes: Array(own.utf8)),
    ])
    #expect(catalogue.troubles == [])
    #expect(catalogue.names == Catalogue.builtInNames + ["mine"])
    #expect(catalogue.theme(named: "dark")?.style(.text, at: .twoHundredFiftySix).foreground == 14)
    #expect(catalogue.theme(named: "light") == Catalogue.builtIn("light"))
    #expect(catalogue.theme(named: "none") == nil)
  }

  @Test func aBrokenFileIsATroubleAndAFaintThemeSaysSo() throws {
    let faint = Samples.theme(name: "faint", text: "{256: 234, mono: plain}", background: "dark")
    let catalogue = Catalogue(userFiles: [
      (file: "broken.yaml", bytes: Array("name: x\n".utf8)),
      (file: "faint.yaml", bytes: Array(faint.utf8)),
    ])
    #expect(
      catalogue.troubles.map(\.description) == [
        "broken.yaml:1:1: the key \"summary\" is missing; it is needed here;"
          + " add a line `summary: …`"
      ])
    let user = try #require(catalogue.userThemes.first)
    #expect(
      user.shortfalls.map(\.description).contains(
        "text at 256: contrast 1.2; at least 4.5 was expected; take a colour further from its"
          + " background"))
  }

  @Test(arguments: [
    (256, false, ColourDepth.twoHundredFiftySix), (1 << 24, false, .twoHundredFiftySix),
    (255, false, .sixteen), (88, false, .sixteen), (16, false, .sixteen), (8, false, .monochrome),
    (0, false, .monochrome), (-1, false, .monochrome), (256, true, .monochrome),
  ])
  func depthIsWhatBothAllow(colours: Int, noColour: Bool, expected: ColourDepth) {
    #expect(depth(colours: colours, noColour: noColour) == expected)
  }
}
