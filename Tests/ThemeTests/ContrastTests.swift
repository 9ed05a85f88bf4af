// The arithmetic of contrast against published values, and what counts as a shortfall.

import Surface
import Testing

@testable import Theme

@Suite struct ContrastTests {
  @Test(arguments: [
    (RGB.black, RGB.white, 21.0), (.white, .white, 1.0),
    // The grey that is known as the lightest to pass 4.5 on white.
    (RGB(red: 0x76, green: 0x76, blue: 0x76), .white, 4.54),
    (RGB(red: 0xFF, green: 0, blue: 0), .white, 4.00),
    (RGB(red: 0, green: 0, blue: 0xFF), .black, 2.44),
  ])
  func ratiosAreThoseOfWCAG(one: RGB, other: RGB, expected: Double) {
    #expect(abs(Contrast.ratio(one, other) - expected) < 0.005)
    #expect(Contrast.ratio(one, other) == Contrast.ratio(other, one))
  }

  @Test func thePaletteIsXterms() {
    #expect(Palette.colour(16) == .black)
    #expect(Palette.colour(231) == .white)
    #expect(Palette.colour(67) == RGB(red: 95, green: 135, blue: 175))
    #expect(Palette.colour(232) == RGB(red: 8, green: 8, blue: 8))
    #expect(Palette.colour(255) == RGB(red: 238, green: 238, blue: 238))
    for number in UInt8(16)...255 {
      let colour = Palette.colour(number)
      let nearest = Palette.nearest(to: colour, at: .twoHundredFiftySix)
      #expect(nearest.map(Palette.colour) == colour, "\(number)")
    }
  }

  @Test func theTerminalsOwnColoursMustHoldOnBothSides() {
    // Yellow is fine on black alone; a middling blue holds on both; a stated pair needs neither.
    #expect(Contrast.ratio(of: Style(foreground: 11), on: .dark) > 19)
    #expect(Contrast.ratio(of: Style(foreground: 11), on: .terminal) < 1.1)
    #expect(Contrast.ratio(of: Style(foreground: 63), on: .terminal) >= 4.5)
    #expect(Contrast.ratio(of: Style(foreground: 0, background: 3), on: .terminal) > 12)
    #expect(Contrast.ratio(of: Style(background: 3), on: .terminal) < 2)
    #expect(Contrast.ratio(of: Style(), on: .terminal) == 21)
  }

  @Test func dimIsHalfWay() {
    let ratio = Contrast.ratio(of: Style(emphasis: .dim), on: .terminal)
    #expect(ratio > 3 && ratio < 4.5)
  }

  @Test func bordersMayBeFainterThanText() {
    #expect(Contrast.floor(for: .border, isHighContrast: false) == 3)
    #expect(Contrast.floor(for: .dim, isHighContrast: false) == 3)
    #expect(Contrast.floor(for: .past, isHighContrast: false) == 4.5)
    #expect(Contrast.floor(for: .border, isHighContrast: true) == 7)
  }

  @Test func whatLooksAlikeIsAShortfall() throws {
    // Every role but text is reversed in the sample, so alarm looks like warning.
    let theme = try ThemeFile.read(yaml: Samples.theme().utf8, file: "t")
    let words = theme.shortfalls().map(\.description)
    #expect(
      words.contains(
        "alarm at mono: looks like warning; a difference was expected; give one of them bold,"
          + " underline or reverse"))
    #expect(theme.shortfalls().contains(.sameLook(.key, .keyLabel, .sixteen)))
    #expect(!theme.shortfalls().contains(.sameLook(.selection, .text, .monochrome)))
  }
}
