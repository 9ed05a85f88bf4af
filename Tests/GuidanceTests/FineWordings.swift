// Wordings that look judgmental and are fine: quotations, protected words, names, set terms,
// counted absolutes, reported instructions, comparison as subject matter, and time words.

import Testing

/// A wording that must not stop anyone, and why it is fine.
struct FineWording: Sendable, CustomTestStringConvertible {
  var text: String
  var sort: String
  var protected: [String] = []
  var names: [String] = []

  var testDescription: String { "\(sort): \(text)" }

  init(_ sort: String, _ text: String, protected: [String] = [], names: [String] = []) {
    self.sort = sort
    self.text = text
    self.protected = protected
    self.names = names
  }

  static let all: [FineWording] = [
    .init("quote", "One pupil said \"it's boring\"."),
    .init("quote", "A boy told us: “Miss is really good at maths.”"),
    .init("quote", "T: Well done, that is brilliant work."),
    .init("quote", "Pupil 2: I never get it, it's always too hard."),
    .init("quote", "Teacher, 9:04: ‘Tell your partner.’ Girl: ‘That was lovely.’"),
    .init("quote", "One girl said \"da iawn, ardderchog\" to her partner."),
    .init("protected", "The focus is Excellence for All.", protected: ["Excellence for All"]),
    .init("protected", "The chart is called Good to be Green.", protected: ["Good to be Green"]),
    .init(
      "protected", "We saw the outstanding oracy project at 10:10.",
      protected: ["Outstanding Oracy project"]),
    .init("name", "We walked to Good Shepherd Primary at nine."),
    .init("name", "Strong Close is the street behind the gate."),
    .init("name", "The partner school is Great Oaks."),
    .init("name", "The bus stops at St Jude the Just."),
    .init("name", "The trust is the Excellent Education Trust."),
    .init("name", "Mr Wells and Ms Strong met us at the gate."),
    .init("name", "Goodwin opened the door at nine.", names: ["Goodwin"]),
    .init("name", "Reviewers sat with Strongs house.", names: ["Strongs"]),
    .init("term", "Three outstanding actions are on the list."),
    .init("term", "The sheet shows 71% at the Good Level of Development."),
    .init("term", "The family worker runs a good-enough parenting course."),
    .init("term", "The published data show 61% at the expected standard."),
    .init("term", "The folder is for Good Autism Practice."),
    .init("term", "The phase is called Strong Start."),
    .init("term", "Pupils underlined four weak verbs and two strong verbs."),
    .init("term", "They read about poor Tom on page 9."),
    .init("term", "The class did a low-stakes quiz of six questions."),
    .init("term", "Twelve high-frequency words are on the wall."),
    .init("term", "The shop is a limited company."),
    .init("term", "The needs assessment is dated 5 May."),
    .init("term", "Two pupils with special needs sat by the door."),
    .init("term", "Pupils with additional learning needs used the same sheet."),
    .init("term", "They set up a fair test with three cups."),
    .init("term", "An improper fraction was on the board."),
    .init("term", "The class sorted odd and even numbers."),
    .init("term", "Pupils found the mean average of five heights."),
    .init("term", "Six negative numbers were on the line."),
    .init("term", "They wrote the lowest common multiple of 4 and 6."),
    .init("term", "Vinegar is a weak acid."),
    .init("term", "Wood is a poor conductor."),
    .init("term", "The best practice guide is on the shelf."),
    .init("counted", "28 of 28 had a pencil."),
    .init("counted", "None of the 3 had a pencil."),
    .init("counted", "All six taps were on."),
    .init("counted", "The sign says pupils must line up."),
    .init("reported", "The teacher told them they should line up."),
    .init("reported", "One pupil said you must wait."),
    .init("reported", "The letter says that parents should avoid driving onto the site."),
    .init("subject", "Eight is greater than five."),
    .init("subject", "They wrote 7 is less than 9."),
    .init("time", "The bell rang just after 10."),
    .init("time", "Pupils put up an even number of fingers."),
    .init("greeting", "The cook said good morning to each class."),
    .init("greeting", "Thank you to the teachers who opened their rooms to us."),
  ]
}
