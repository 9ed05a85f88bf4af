// What `^R` keeps of a sentence whose writer counted or quoted something beside the judgment, and
// that no offer tells a number nobody counted.

import Domain
import Guidance
import Testing

@testable import Panes

@Suite struct KeptFactsTests {
  /// What the first press of `^R` makes of a text.
  private func taken(_ text: String, as kind: TextKind = .feedback) -> String {
    var composer = Composer(kind: kind, text: text, guide: .builtIn)
    composer.settle()
    composer.takeOffer()
    return composer.text
  }

  @Test("P3 the writer's own facts stay", arguments: [
    ("Only 5 pupils spoke in Y4.", "5 pupils spoke in Y4."),
    ("Only 3 of 12 pupils at the back table spoke.", "3 of 12 pupils at the back table spoke."),
    ("Just two of the five spoke.", "Two of the five spoke."),
    (
      "However, 9 of 12 books were dated, and 3 had a comment.",
      "9 of 12 books were dated, and 3 had a comment."
    ),
    ("However, the second group waited.", "The second group waited."),
    (
      "9 of 12 books were dated and the marking was excellent, with 3 comments each.",
      "9 of 12 books were dated, with 3 comments each. What might account for that?"
    ),
    (
      "Pupils were engaged and 24 of 27 wrote.", "24 of 27 wrote. What do you make of that?"
    ),
    ("Pupils were engaged: 24 of 27 wrote.", "24 of 27 wrote. What do you make of that?"),
    (
      "The marking was excellent, with 3 comments each.", "The marking was …, with 3 comments each."
    ),
    (
      "Each card had \"I go first\" on it, which was amazing.",
      "Each card had \"I go first\" on it. What might account for that?"
    ),
    ("Obviously 9 of 12 spoke.", "9 of 12 spoke."),
    ("The display was excellent, 80 wide.", "The display was …, 80 wide."),
    ("Pupils were engaged, 24 of 27.", "Pupils were …, 24 of 27."),
    (
      "Pupils in Y4 were engaged and 24 of 27 wrote.", "Pupils in Y4 were … and 24 of 27 wrote."
    ),
  ])
  func factsStay(_ text: String, _ kept: String) {
    #expect(taken(text) == kept)
    let figures = { (text: String) in text.split { !$0.isNumber }.map(String.init) }
    #expect(figures(taken(text)) == figures(text))
  }

  /// What stands before "and" may be the first half of a subject, and tells nothing alone.
  @Test("O0 a subject goes with what is said of it", arguments: [
    ("The head and the deputy were weak and 9 of 14 teachers wrote in the log.",
      "9 of 14 teachers wrote in the log."),
    ("Pens and books were messy, and 9 of 12 books had a date.", "9 of 12 books had a date."),
    ("Reading, writing and talk were dull and 3 of 4 rooms had a wall.",
      "3 of 4 rooms had a wall."),
    ("Y2 reading was a joy to watch; 22 of 25 joined in.", "Y2 reading: 22 of 25 joined in. "),
  ])
  func aSubjectIsNotCutInTwo(_ text: String, _ start: String) {
    #expect(taken(text).hasPrefix(start), "\(taken(text))")
  }

  /// A year, a table or a page counts nothing, in figures or in words.
  @Test func aPlaceIsNoCount() {
    for text in ["Year six pupils", "Year 6 writing", "Key Stage 1", "Table 3", "Page 3"] {
      #expect(!KeptFacts.holdsFacts(text), "\(text)")
    }
    #expect(KeptFacts.holdsFacts("six pupils of Year 6") && KeptFacts.holdsFacts("3 tables"))
  }

  @Test("O1 an abbreviation ends no sentence", arguments: [
    "Talk was rich, e.g. 4 of 7 spoke.", "Work was dull vs. the plan in Y4.",
    "Talk was rich (approx. 4 of 7 spoke).", "The sticks (p. 4 of the plan) were a triumph.",
    "Books were dull, no. 4 above all.", "The start was dull for 5 min. or so.",
  ])
  func anAbbreviationEndsNoSentence(_ text: String) {
    #expect(Sentence.bytes(around: 0..<4, in: text + " We left.") == 0..<text.utf8.count)
  }

  /// Without "not", "failed to" or "the best of" the rest would say something else, so of such a
  /// sentence the counts stay and a gap for what was seen of them.
  @Test("M6 what turns a sentence round is not cut out of it", arguments: [
    ("The best of the 4 lessons had 12 minutes of talk.", "4 lessons, 12 minutes …"),
    ("Almost no pupil in 3 of 4 rooms spoke.", "In 3 of 4 rooms …"),
    ("The log is not used well by 5 of 14 teachers.", "5 of 14 teachers …"),
    ("Pupils were not engaged in 2 of 4 rooms.", "In 2 of 4 rooms …"),
    ("The 3 at the back never said a word all lesson.", "3 at the back …"),
    ("Staff don't use the log consistently, with 9 of 14 writing in it.", "9 of 14 …"),
    ("Not all of the 14 words were clear.", "14 words …"),
  ])
  func nothingIsTurnedRound(_ text: String, _ kept: String) {
    #expect(taken(text) == kept)
  }

  /// What was done, or not, is told of those who were counted, and how it was taken goes.
  @Test("M10 a fact is not cut out with the verdict on it", arguments: [
    ("The teacher failed to call on 5 of 7 pupils.", "The teacher did not call on 5 of 7 pupils. "),
    ("9 of 14 teachers bother to write in the log.", "9 of 14 teachers write in the log. "),
    ("Only 2 pupils bothered to look at the wall.", "2 pupils looked at the wall. "),
    ("4 of 6 pairs failed to share the talk.", "4 of 6 pairs did not share the talk. "),
    ("5 of 14 teachers have failed to write in the log.",
      "5 of 14 teachers have not written in the log. "),
    ("5 of 14 teachers fail to carry a log.", "5 of 14 teachers do not carry a log. "),
    ("It's disappointing to see only 6 of 15 use the word again.", "6 of 15 use the word again. "),
    ("I was shocked that 1 of 6 came from your list.", "1 of 6 came from your list."),
    ("We were thrilled that 4 of 7 spoke.", "4 of 7 spoke."),
    ("Despite training, 4 of 6 pairs had one speaker.",
      "There was training, and 4 of 6 pairs had one speaker."),
    ("Despite the three training sessions, 4 of 6 pairs had one speaker.",
      "There were three training sessions, and 4 of 6 pairs had one speaker."),
    ("In Y4, 4 of 7 places spoke, well done!", "In Y4, 4 of 7 places spoke."),
  ])
  func aFactIsNotCutOut(_ text: String, _ start: String) {
    let taken = taken(text)
    #expect(taken.hasPrefix(start), "\(taken)")
    #expect(!taken.contains("…"))
    let left = Guide.builtIn.findings(in: taken, as: .feedback).filter { $0.tier == .flag }
    #expect(left.map(\.text) == [])
  }

  /// What was counted in one clause is no count of the other.
  @Test func whatNobodyCountedIsNotTold() {
    let taken = taken("4 of 7 spoke, and teachers failed to notice.")
    #expect(taken.hasPrefix("4 of 7 spoke") && !taken.contains("teachers"), "\(taken)")
  }

  /// What was feared or would be was not seen.
  @Test(arguments: [
    "We were alarmed that 4 of 7 would sit out.", "It is a shocking myth that 4 of 7 spoke.",
    "Despite practising well, 4 of 7 did badly.", "It was lovely to see 12 of 15 books dated.",
  ])
  func whatWasNotSeenIsNotTold(_ text: String) {
    let taken = taken(text)
    let untrue = ["4 of 7 would", "4 of 7 spoke", "There was", "12 of 15 books dated"]
    #expect(!untrue.contains { taken.hasPrefix($0) }, "\(taken)")
  }

  /// Pieces of which nothing can be made, and a verdict with a gap in it, are no offer.
  @Test("M10 a broken piece is no offer", arguments: [
    "In 2 lessons talk was excellent but in 1 it was not.",
    "We saw 2 weak answers and 7 strong ones.", "9 teachers are keen and 5 are not.",
    "The 40 s of partner talk in Y2 was a waste for the 4 quiet ones.",
    "Y1 (5 of 6) puts Y2 (2 of 6) to shame.",
    "The 9 teachers using the log are stars and the 5 who don't are lazy.",
  ])
  func aBrokenPieceIsNoOffer(_ text: String) {
    #expect(taken(text).hasSuffix("?"), "\(taken(text))")
    #expect(!taken(text).contains("…"), "\(taken(text))")
  }

  /// Without its loud word a claim is a claim; what was seen stays as it is.
  @Test("M8 a bare claim is asked about", arguments: [
    ("Sticks really work.", "What have you seen or heard of this yourselves?"),
    ("The log is really used.", "What have you seen or heard of this yourselves?"),
    ("Sticks clearly work (4 of 7 spoke).", "4 of 7 spoke. What might account for that?"),
    ("However, the second group waited.", "The second group waited."),
    ("Clearly 3 of 4 pairs work.", "3 of 4 pairs work."),
  ])
  func aBareClaimIsAskedAbout(_ text: String, _ kept: String) {
    #expect(taken(text) == kept)
  }

  @Test(arguments: [
    (["bothered", "to"], nil, "write", "wrote"), (["bothers", "to"], nil, "carry", "carries"),
    (["bother", "to"], "didn't", "stop", "stop"), (["failed", "to"], nil, "stop", "did not stop"),
    (["failed", "to"], "have", "stop", "not stopped"), (["fails", "to"], nil, "go", "does not go"),
    (["bothered", "to"], nil, "share", "shared"), (["bothered", "to"], nil, "xylograph", nil),
    (["likes", "to"], nil, "read", nil), (["fails", "to"], "never", "write", nil),
  ] as [([String], String?, String, String?)])
  func aVerbIsTold(_ words: [String], _ before: String?, _ base: String, _ told: String?) {
    #expect(PlainVerb.of(words, before: before, base) == told)
  }

  @Test(arguments: [
    (
      "At 10:20 only two pairs used the words, and the teacher ignored it.",
      "At 10:20 two pairs used the words. What might account for that?"
    ),
    (
      "Hardly any of the books (2 of 12) had dates, which is poor.",
      "2 of 12 books had dates. What have you noticed yourselves?"
    ),
    ("Only two of the pairs used the words, which is poor.", "Two of the pairs used the words."),
    (
      "14 words were displayed, too many for Y3.",
      "14 words were displayed. What might account for that?"
    ),
  ])
  func numbersStayAndVerdictsGo(_ text: String, _ kept: String) {
    #expect(taken(text) == kept)
  }

  /// Nothing that judges is left, no number is lost or made up, and no gap stands where nothing
  /// is missing.
  @Test("S5 what stays is true, reads on and judges nothing", arguments: [
    ("Sadly, only 7 of 12 books had the words.", "7 of 12 books had the words."),
    ("A staggering 22 of 25 joined in.", "22 of 25 joined in."),
    ("We counted a disappointing 6 of 15 uses.", "We counted 6 of 15 uses."),
    ("A mere 4 of 7 spoke.", "4 of 7 spoke."), ("As few as 4 of 7 spoke.", "4 of 7 spoke."),
    ("The pace was slow, 2 questions in 10 min.", "2 questions in 10 min …"),
    ("Half of the class (12 of 24) weren't listening.", "12 of 24 …"),
    ("Worryingly, in 4 of 6 pairs one child dominated.", "In 4 of 6 pairs one child …"),
    ("Up to 20 minutes was wasted on the title.", "Up to 20 minutes … on the title."),
    ("4 of 7 spoke, but the other 3 were allowed to opt out.",
      "4 of 7 spoke, but the other 3 …"),
    ("7 of 12 books had the word, so 5 teachers are not bothering.",
      "7 of 12 books had the word, and 5 teachers …"),
    ("9 of 14 teachers dutifully fill in the log, the other 5 can't be bothered.",
      "9 of 14 teachers fill in the log, the other 5 …"),
  ])
  func whatStaysIsTrueAndReads(_ text: String, _ kept: String) {
    #expect(taken(text) == kept)
    let left = Guide.builtIn.findings(in: taken(text), as: .feedback).filter { $0.tier == .flag }
    #expect(left.map(\.text) == [])
  }

  @Test(arguments: [
    ("Hardly anyone spoke: 4 of 27, a terrible rate.", "4 of 27 spoke. "),
    ("4 of 7 spoke, when it ought to be all of them.", "4 of 7 spoke. "),
    ("Two thirds of the class, 18 of 27, were happily chatting.",
      "Two thirds of the class, 18 of 27, were chatting. "),
    ("Sadly only two of the pairs spoke.", "Two of the pairs spoke. "),
    ("Even the pupils at the back spoke in 3 of 4 rooms.",
      "The pupils at the back spoke in 3 of 4 rooms. "),
    ("The lovely TA sat with 3 pupils at the back.", "The TA sat with 3 pupils at the back. "),
    ("It is a shame that only 3 pupils at the back table wrote.",
      "3 pupils at the back table wrote. "),
    ("The 14 lovely words on the wall were read.", "The 14 words on the wall were read. "),
    ("17 hands went up because the teacher is so skilled.", "17 hands went up. "),
    ("Although 6 of 7 spoke, the answers were weak.", "6 of 7 spoke. "),
    ("T waited 5 s (great!) and 17 hands went up.", "T waited 5 s and 17 hands went up."),
  ])
  func aFactStaysAndAQuestionFollows(_ text: String, _ start: String) {
    #expect(taken(text).hasPrefix(start), "\(taken(text))")
  }

  /// What would hold was not seen, and "not even 4" is no 4.
  @Test(arguments: [
    "If only 4 of 7 speak, the routine is not working.", "Not even 4 of 7 spoke.",
    "Leaders obviously do not check.", "Teachers must give 4 s pauses.",
    "Boys, 4 of 12, were more confident than girls, 4 of 13.",
  ])
  func whatWouldBeUntrueIsNotKept(_ text: String) {
    #expect(taken(text).hasSuffix("?"), "\(taken(text))")
    #expect(!taken(text).contains("4"), "\(taken(text))")
  }

  @Test func aBoundStaysWithItsNumber() {
    let frame = { (text: String) in CountedFrame(sentence: text, without: []).rest?.text }
    #expect(frame("Fewer than 5 pupils spoke.") == "Fewer than 5 pupils …")
    #expect(frame("4 s is far too short a pause.") == nil)
    #expect(frame("Nearly 20 books were out.") == "Nearly 20 books …")
    #expect(frame("In 3 of 4 rooms talk was fine.") == "In 3 of 4 rooms …")
  }

  /// A loud word goes only where the rest is a sentence.
  @Test(arguments: [
    ("It is clear that 3 of 4 pairs spoke.", "3 of 4 pairs spoke."),
    ("It was clear to see that 3 of 4 pairs spoke.", "3 of 4 pairs spoke."),
    ("Clearly 3 of 4 pairs spoke.", "3 of 4 pairs spoke."),
  ])
  func aLoudWordGoesWithWhatLeadsToIt(_ text: String, _ kept: String) {
    #expect(taken(text) == kept)
  }

  @Test(arguments: [
    ("The list was not very long.", 13..<17), ("T was clear on the task.", 6..<11),
    ("It was not clear that 3 spoke.", 11..<16),
  ])
  func aLoudWordStaysWhereTheRestWouldNotRead(_ text: String, _ words: Range<Int>) {
    #expect(!LoudWord.canGo(words, from: text))
  }

  @Test func aNameLeavesAGapAndTheFactsStay() {
    var composer = Composer(
      kind: .feedback, text: "T asked 7 questions and the lesson was excellent, Ali spoke.",
      guide: .builtIn)
    composer.settle(people: PeopleCheck(Review(), leavesTeam: true))
    composer.nextRemark()
    let facts = composer.offers.map(\.text) + { composer.nextRemark()
      composer.settle(people: PeopleCheck(Review(), leavesTeam: true))
      return composer.offers.map(\.text) }()
    #expect(facts.contains("T asked 7 questions, … spoke."), "\(facts)")
  }

  /// M9: one open question is enough for a point.
  @Test(arguments: [
    "In 4 of 7 places pupils spoke. The teaching was excellent. What do you notice?",
    "The word wall isn't used well. How do you use it?",
    "9 of 12 books were dated and the marking was excellent. What next?",
    "The lesson was dull. We wondered how talk is planned.",
    "The teaching was excellent. Tell us about the log.",
  ])
  func noOfferAsksBesideAQuestion(_ text: String) {
    var composer = Composer(kind: .feedback, text: text, guide: .builtIn)
    composer.settle()
    let offers = composer.offers.filter(\.isTakeable)
    #expect(!offers.isEmpty)
    #expect(offers.allSatisfy { !$0.text.contains("?") }, "\(offers.map(\.text))")
    composer.takeOffer()
    #expect(
      composer.text.count { $0 == "?" } == text.count { $0 == "?" }, "\(composer.text)")
  }

  @Test func aNoteKeepsThemWithoutAQuestion() {
    #expect(taken("Pupils were engaged and 24 of 27 sat.", as: .note) == "24 of 27 sat.")
    #expect(taken("Only 5 pupils spoke.", as: .note) == "5 pupils spoke.")
  }

  @Test func otherSentencesAreNotTouched() {
    #expect(
      taken("We saw Y4. Only 5 of 9 spoke. What led to that?")
        == "We saw Y4. 5 of 9 spoke. What led to that?")
  }

  /// Without facts of one's own there is nothing to keep, and the question comes first. Where it
  /// was is no fact of what was seen there.
  @Test func aBareVerdictIsAsked() {
    let question = "What have you seen or heard of this yourselves?"
    for text in [
      "The lesson was dull.", "Teaching in KS2 is outstanding.", "Work in Year 4 was dull.",
    ] { #expect(taken(text) == question, "\(text)") }
  }

  @Test("DP2 what belongs to a home can go, and nothing is asked about it")
  func homesAreLeftOut() {
    #expect(taken("Her parents are splitting up.") == "")
    #expect(taken("She sat at the back. Her parents are splitting up.") == "She sat at the back. ")
    var composer = Composer(
      kind: .feedback, text: "Her parents are splitting up.", guide: .builtIn)
    composer.settle()
    #expect(composer.offers.map(\.text) == ["(leave the sentence out)"])
  }

  /// Offers say what was counted with places to fill; a number in words is one nobody counted.
  @Test func noOfferTellsANumber() {
    let numbers: Set<String> = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "twice", "thrice", "both", "half", "dozen",
    ]
    for text in Guide.builtIn.rules.flatMap(\.offers).map(\.text)
    where !text.hasSuffix("?") {
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(numbers.isDisjoint(with: words), "\(text)")
      #expect(!text.contains { $0.isNumber }, "\(text)")
      let isPart = zip(words, words.dropFirst()).contains { $0.0 == "one" && $0.1 == "of" }
      #expect(!isPart, "\(text)")
    }
  }
}
