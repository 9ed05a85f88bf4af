// Names that are on no list, hurried titles, and people who are one of a kind in their class.

import Domain
import Testing

@Suite struct UnlistedNameTests {
  private func sorts(_ text: String, leaves: Bool = false) -> [Identification.Sort] {
    IdentityScan().scan(text, leavesTeam: leaves).map(\.sort)
  }

  @Test("CF1 a name is guarded wherever it comes from", arguments: [
    "Siôn", "Llŷr", "Oisín", "Łukasz", "Harpreet", "Zaynab", "Nguyen", "Brantuk", "Rose", "Tom",
  ])
  func namesOnNoListAreFound(_ name: String) {
    for text in [
      "T chose \(name).", "\(name) asked a question.", "\(name) sat at the front.",
      "A pupil, \(name), read.", "T asked \(name) to read.", "We met \(name).",
      "A TA sat with \(name).", "We saw \(name), Chidi and Ffion share a book.",
      "Ŵyn and \(name) were bored.", "Then \(name) put a hand up.",
    ] {
      #expect(IdentityScan().scan(text).contains { $0.text == name }, "\(text)")
    }
  }

  @Test("CF1 titles of other countries and in haste", arguments: [
    "Coach Daley ran the club.", "Rev Jones led assembly.", "Aunty Pat in the kitchen served 40.",
    "Mme Dubois took the register.", "Señora López read a poem.", "Frau Klein used flashcards.",
    "mrs green asked 4 questions", "MRS GREEN ASKED 4 QUESTIONS",
  ])
  func titlesAreFound(_ text: String) {
    #expect(sorts(text) == [.name], "\(text)")
  }

  @Test(arguments: [
    "Trusts Miss. Never bored.", "We asked the Coach. Nobody knew.", "Max. 4 pupils at a time.",
    "Slide asked a question.", "T chose Venn diagrams.",
    "Librarian read to Y2 and left.", "Will read the log tomorrow.", "Nobody put a hand up.",
    "The Romans lived in Colchester.", "40 ms later the light came on.", "Coach Monday at 9.",
    "Nine sat on the carpet and twelve stood.",
  ])
  func ordinaryWordsAreNobody(_ text: String) {
    #expect(sorts(text).filter(\.isName) == [], "\(text)")
  }

  @Test("CF2 one of a kind in a class", arguments: [
    "Year 3 twins sat apart.", "The Ukrainian pupil in Y2 used a tablet.",
    "The youngest in Y1 read to us.", "The NQT in Y5 used sticks.",
    "The ECT in Year 2 used sticks.", "The Welsh-speaking TA in Y2 read.",
  ])
  func oneOfAKindIsAsked(_ text: String) {
    #expect(!sorts(text, leaves: true).isEmpty, "\(text)")
  }

  @Test("DP2 what happened at home or to one's place in school", arguments: [
    "Two pupils whose parents have split up sat by the door.",
    "A pupil who was excluded in June read aloud.", "The SENCO is off with stress.",
  ])
  func whatHappenedToOneIsAsked(_ text: String) {
    #expect(sorts(text) == [.privateMatter], "\(text)")
  }

  @Test(arguments: [
    "T split up the pairs after 10 minutes.", "The French teacher in Y5 read.",
    "A pupil was excluded from the game.", "The tallest tower in Y2 had 14 bricks.",
    "The French pupil book in Y3 is red.",
  ])
  func thingsOfThoseNamesAreNobody(_ text: String) {
    #expect(sorts(text, leaves: true).filter { $0 != .oneRole } == [], "\(text)")
  }

  @Test func namesAreAskedAboutToTheEndOfALongText() {
    let long = String(repeating: "The pen is red. ", count: 5_000)
    for text in [long + "We met Siôn.", long.replacing(".", with: "") + "and we met Siôn."] {
      let found = IdentityScan().scan(text)
      #expect(found.map(\.text) == ["Siôn"])
      #expect(found.first.map { Array(text.utf8)[$0.bytes] } == Array("Siôn".utf8)[...])
      #expect(IdentityScan().scanLines(of: Array(text.utf8), leavesTeam: false).first?.found == found)
    }
    let wide = String(repeating: "é", count: 70_000)
    #expect(IdentityScan().scan(wide) == [])
  }
}
