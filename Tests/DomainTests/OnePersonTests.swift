// One person told apart without a name, and names that are ordinary words or on no list: whatever
// article stands before them, they are asked about in what leaves the team.

import Domain
import Testing

@Suite struct OnePersonTests {
  private func sorts(_ text: String, leaves: Bool = true) -> [Identification.Sort] {
    IdentityScan().scan(text, leavesTeam: leaves).map(\.sort)
  }

  @Test("CF2 a need tells one pupil apart behind \"the\" and \"a\" alike", arguments: [
    "EAL pupil", "SEND pupil", "pupil-premium boy", "PP boy", "deaf pupil", "LAC pupil",
    "young carer", "wheelchair user", "selective mute",
  ])
  func noArticleDecides(_ who: String) {
    for article in ["The", "A"] {
      let text = "\(article) \(who) in Y3 read."
      #expect(sorts(text) == [.smallGroup], "\(text)")
      #expect(sorts(text, leaves: false) == [.smallGroup], "\(text)")
    }
  }

  @Test("CF2 what stands behind one pupil", arguments: [
    "The pupil on the CP register in Y3 sat apart.", "The pupil in a wheelchair in Y3 read.",
    "The pupil with a 1:1 in Y3 read.", "The pupil with one-to-one support in Y3 read.",
    "The new girl from Syria in Y2 read.", "The only male teacher in Y2 read.",
    "Two brothers in Y3 and Y5 read.", "Brother and sister in Y3 and Y5 read.",
  ])
  func whatStandsBehindTellsOneApart(_ text: String) {
    #expect(sorts(text) == [.smallGroup], "\(text)")
  }

  @Test("DP2 a plan for one child, and who is off sick", arguments: [
    "One pupil on the CP register read.", "One pupil on a CIN plan read.",
    "The head of year 9 has been off sick.",
  ])
  func plansAndAbsenceAreOnesOwn(_ text: String) {
    #expect(sorts(text, leaves: false) == [.privateMatter], "\(text)")
  }

  @Test(arguments: [
    "The SEND pupil voice group met in Y3.", "The EAL pupil profiles are in a file.",
    "Two pupils read pp 4-6.", "The map of Y3 has a 1:1 scale.",
    "The pupil with a ruler in Y3 drew.",
    "The story was about two brothers.", "The pupil from Year 3 read.", "Pupils on the trip read.",
    "Three were off sick.", "The book from India is red.",
  ])
  func thingsAndManyAreNobody(_ text: String) {
    #expect(sorts(text).filter { $0 != .fewInOnePlace } == [], "\(text)")
  }

  @Test("CF1 names at a sentence's start", arguments: [
    ("Summer put her hand up.", "Summer"), ("Will chose a book.", "Will"),
    ("Mark read to us.", "Mark"), ("River asked a question.", "River"),
    ("May explained her map.", "May"), ("Zaynab, who is new, read aloud.", "Zaynab"),
    ("Zaynab, the tallest girl in it, read aloud.", "Zaynab"),
    ("Zaynab in Y2 read aloud.", "Zaynab"), ("Zaynab in Year 2 sat down.", "Zaynab"),
  ])
  func namesAtTheStartAreFound(_ text: String, _ name: String) {
    #expect(IdentityScan().scan(text).filter(\.sort.isName).map(\.text) == [name], "\(text)")
  }

  @Test(arguments: [
    "Will read the log tomorrow.", "Mark work with a star.", "Summer term starts in April.",
    "May is a month of tests.", "Right, who is ready?", "Timers, the new ones, are loud.",
    "Mural in Y2 says hello.", "Rivers ran to the sea.", "Hope is a value.",
    "Okay, the class is ready.",
  ])
  func ordinaryStartsAreNobody(_ text: String) {
    #expect(IdentityScan().scan(text).filter(\.sort.isName) == [], "\(text)")
  }
}
