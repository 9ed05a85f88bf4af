// The quick look at whether a text could hold anybody may ask for nothing, and must never let
// anything pass that the scan would find.

import TestSupport
import Testing

@testable import Domain

@Suite struct PeopleTriggerTests {
  private static let pieces = [
    "Oliver", "Siân", "Zoë", "Mrs", "Mr.", "KM", "J.", "B.", "Zed", "Tamsin's", "Tamsin’s",
    "O'Brien", "pupil", "the pupil’s", "a boy", "two pupils", "1 of the 6 pupils", "told",
    "asked", "said", "went", "autism", "hearing", "aid", "Down's syndrome", "asthma", "her",
    "he", "social worker", "care plan", "Year 4", "Y4", "Y4A", "room 7", "Reception", "teacher",
    "TA", "lead", "½", "“Zed”", "\"Zed\"", "–", "(Zed)", "Zed: yes", "• Zed", "…", "Zed…", ".",
    "!", "? ", ":", "/", "\n", "\u{A0}", "Ångström", "the", "zoe\u{308}", "ÉLAN", "漢 Zed", "I",
    "X", "24 of 27", "wall", "Wall", "the only boy", "in care", "4B", "wheelchair", "user",
    "Sikh", "child protection plan", "looked-after", "J. Smith leads", "met", "Patel-Jones", "Ní",
    "Siôn", "Ŵyn", "and", "were bored", "chose", "sat", "mrs green", "twins", "Ukrainian",
    "-speaking TA", "the youngest in", "off with stress", "parents", "split up", "was excluded",
    "Rose", "Max.", "in", "the ECT", "Señora", "Zaynab's mum", "put",
    "Zaynab, who", "Zaynab in", ", the", "PP boy", "1:1", "one-to-one", "from Syria", "brothers",
    "CP register", "off sick", "the head", "selective mute", "read to", "her", "Summer",
  ]

  @Test func whatTheScanFindsIsNeverPassedOver() {
    var random = SplitMix64(seed: 20)
    var foundCount = 0
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...7, using: &random)
      let text = (0..<count).map { _ in
        Self.pieces.randomElement(using: &random)! + ["", " ", " ", " ", ", "].randomElement(
          using: &random)!
      }.joined()
      for (place, leaves) in [(nil, false), ("Year 4", false), (nil, true)] {
        let found = IdentityScan().read(text, place: place, leavesTeam: leaves)
        foundCount += found.isEmpty ? 0 : 1
        if found.isEmpty { continue }
        let mayHold = PeopleTriggers.all.mayHold(
          text, isPlaced: place != nil, leavesTeam: leaves)
        #expect(mayHold, "\(text.debugDescription)")
      }
    }
    #expect(foundCount > 500)
  }

  @Test func linesAreReadAsTextsOfTheirOwn() {
    var random = SplitMix64(seed: 21)
    var foundCount = 0
    for _ in 0..<500 {
      let count = Int.random(in: 1...30, using: &random)
      let text = (0..<count).map { _ in
        Self.pieces.randomElement(using: &random)! + ["", " ", " ", "\n", "\r\n"].randomElement(
          using: &random)!
      }.joined()
      let lines = text.utf8.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
      ).map { String(Substring($0)) }
      for leaves in [false, true] {
        let found = IdentityScan().scanLines(of: Array(text.utf8), leavesTeam: leaves)
        foundCount += found.count
        var bytesBefore = 0
        for (number, line) in lines.enumerated() {
          let here = found.first { $0.linesBefore == number }
          #expect(here?.found ?? [] == IdentityScan().scan(line, leavesTeam: leaves))
          if let here {
            #expect(here.line == line)
            #expect(here.bytesBefore == bytesBefore)
          }
          bytesBefore += line.utf8.count + 1
        }
      }
    }
    #expect(foundCount > 300)
  }

  @Test(arguments: [
    "At 10:05 six hands were up; the board showed four words.",
    "In 4 of 7 rooms the rule hung by the door. Pupils read it aloud.",
    "What do staff make of the wall? The Romans lived in Colchester.",
  ])
  func ordinaryTextsNeedNoScan(_ text: String) {
    let mayHold = PeopleTriggers.all.mayHold(text, isPlaced: true, leavesTeam: true)
    #expect(!mayHold)
  }

  /// The look beforehand knows words by a hash; a name that shares one with an ordinary word is
  /// asked about all the same.
  @Test func aNameIsNotTakenForAWordOfItsHash() {
    #expect(IdentityScan().scan("Zed sat down.").map(\.text) == ["Zed"])
    var random = SplitMix64(seed: 22)
    for _ in 0..<2_000 {
      let name = "Q" + (0..<4).map { _ in
        ["a", "b", "e", "k", "o", "u", "v", "z"].randomElement(using: &random)!
      }.joined() + "u"
      #expect(IdentityScan().scan("\(name) sat down.").map(\.text) == [name])
    }
  }
}
