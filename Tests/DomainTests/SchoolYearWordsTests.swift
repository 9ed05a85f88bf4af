// School years told from running words, since a note is only true of where it was made.

import Domain
import Testing

@Suite struct SchoolYearWordsTests {
  @Test(arguments: [
    ("Y4 sat.", [4]), ("The Y6s sat.", [6]), ("Year six pupils", [6]), ("In Y3 and Y5", [3, 5]),
    ("Key Stage 1 pupils", [1, 2]), ("KS2 books", [3, 4, 5, 6]), ("upper KS2", [5, 6]),
    ("key stage two", [3, 4, 5, 6]), ("Reception talk", [0]), ("Nursery children", [0]),
    ("EYFS", [0]), ("the early years", [0]), ("Sixth graders", [6]), ("grade 4 students", [4]),
    ("4th grade", [4]), ("Y4-Y6 books", [4, 5, 6]), ("years 3 and 4", [3, 4]),
    ("Years 3-5", [3, 4, 5]), ("Y4b", [4]), ("sixth form", [12, 13]), ("infants", [1, 2]),
    ("Year 13", [13]),
  ])
  func yearsAreTold(_ text: String, _ years: [Int]) {
    #expect(SchoolYears.named(in: text).sorted() == years, "\(text)")
  }

  @Test(arguments: [
    "5 years", "a nursery rhyme", "We signed in at reception.", "Grades were set.", "24 of 27",
    "yes", "the key stages", "six pupils", "Yr", "",
  ])
  func whatNamesNoYearIsNone(_ text: String) {
    #expect(SchoolYears.named(in: text).isEmpty, "\(text)")
  }
}
