// The field with the guide under it: reading once a burst, offers that can be undone, remarks that
// can be set aside, and words that are never lost.

import Domain
import Guidance
import Packs
import Surface
import Testing

@testable import Panes

@Suite struct ComposerTests {
  private func composer(
    _ text: String = "", as kind: TextKind = .note, near: [NearEvidence] = []
  ) -> Composer {
    var composer = Composer(kind: kind, text: text, guide: Sample.guide)
    composer.settle { _, _ in near }
    return composer
  }

  private static let evidence = NearEvidence(
    name: "N05", at: Sample.time("09:40"), text: "24 of 27 looking at the board.", isOwn: true,
    by: "Birch", ref: EntryRef(1, 2, 3, 4))

  private func drawn(_ composer: Composer, _ rows: Int, _ columns: Int) -> Surface {
    var surface = Surface(Size(rows: rows, columns: columns))
    composer.draw(on: &surface, in: surface.bounds, isFocused: true)
    return surface
  }

  @Test func theGuideReadsOnlyWhenSettled() {
    var composer = Composer(kind: .note, guide: Sample.guide)
    for character in "They were engaged" { _ = composer.handle(.character(character)) }
    #expect(composer.remarks.isEmpty)
    composer.settle()
    #expect(composer.remarks.map(\.rule) == ["mind.engaged"])
  }

  @Test func evidenceIsLookedUpOncePerReading() {
    var composer = Composer(kind: .note, text: "They were engaged", guide: Sample.guide)
    var lookups = 0
    for _ in 0..<3 {
      composer.settle { _, _ in
        lookups += 1
        return []
      }
    }
    _ = composer.handle(.left)
    composer.settle { _, _ in
      lookups += 1
      return []
    }
    #expect(lookups == 1)
  }

  @Test func evidenceIsNotLookedUpWithoutARemarkThatAsks() {
    var composer = Composer(kind: .note, text: "It was really 24 of 27", guide: Sample.guide)
    composer.settle { _, _ in
      Issue.record("asked for evidence for a nudge")
      return []
    }
    #expect(composer.remarks.map(\.rule) == ["vag.really"])
  }

  @Test func atMostThreeRemarksAreShown() {
    let composer = composer("really engaged, really outstanding, engaged, outstanding")
    #expect(composer.remarks.count == Composer.remarksMax)
    let rows = composer.remarks.map(\.bytes.lowerBound)
    #expect(rows == rows.sorted())
  }

  @Test("CF1 a name has a place among the three, however much the sentence judges")
  func aNameIsNotCrowdedOut() {
    var composer = Composer(
      kind: .note, text: "really engaged, outstanding, engaged with Mrs Okafor and Oliver Smith",
      guide: Sample.guide)
    composer.settle(people: PeopleCheck(Review()))
    #expect(composer.remarks.count == Composer.remarksMax)
    #expect(composer.remarks.map(\.text).contains("Mrs Okafor"))
    let rows = composer.remarks.map(\.bytes.lowerBound)
    #expect(rows == rows.sorted())
    #expect(composer.remark?.isOnPeople == false, "the strongest stays in hand")
  }

  @Test func theSameRemarkOnTheSameWordsIsMadeOnce() {
    let composer = composer("Engaged. Then engaged, and engaged again.")
    #expect(composer.remarks.map(\.text) == ["Engaged"])
  }

  @Test func theStrongestRemarkIsInHandUntilAnotherIsChosen() {
    var composer = composer("really engaged and outstanding")
    #expect(composer.remark?.rule == "grd.outstanding")
    composer.nextRemark()
    #expect(composer.remark?.rule == "vag.really")
    composer.nextRemark()
    #expect(composer.remark?.rule == "mind.engaged")
  }

  @Test func offersBeginWithTheOwnEvidence() {
    let composer = composer("They were engaged", as: .feedback, near: [Self.evidence])
    #expect(composer.offers.first?.origin == "your note 09:40")
    #expect(composer.offers.count == 3)
  }

  @Test func takingAnOfferAgainGoesRoundAndEachIsOneUndo() {
    var composer = composer("Day 2. They were engaged today", as: .feedback, near: [Self.evidence])
    var texts: [String] = []
    for _ in 0..<4 {
      let isTaken = composer.takeOffer()
      #expect(isTaken)
      composer.settle()
      texts.append(composer.text)
    }
    #expect(
      texts == [
        "Day 2. 24 of 27 looking at the board.", "Day 2. … of … looking at …",
        "Day 2. I heard …", "Day 2. They were engaged today",
      ])
    _ = composer.handle(.control("z"))
    #expect(composer.text == "Day 2. I heard …")
    for _ in 0..<3 { _ = composer.handle(.control("z")) }
    #expect(composer.text == "Day 2. They were engaged today")
  }

  @Test(arguments: [
    ("One. Two engaged here! Three?", "Two engaged here!"), ("engaged", "engaged"),
    ("first line\nso engaged  \nlast", "so engaged"), ("For 3.5 s engaged", "For 3.5 s engaged"),
    ("He said \"Sit.\" They sat engaged. \"Good.\"", "They sat engaged."),
    ("Ŵyn: “dŵr.” engaged 👩🏽‍🏫… Yes", "engaged 👩🏽‍🏫…"), ("Really?  engaged", "engaged"),
    ("In … of … places engaged … by 3. No", "In … of … places engaged … by 3."),
    ("T waited (great!) and engaged. No", "T waited (great!) and engaged."),
    ("T waited. (Great!) Then engaged", "Then engaged"),
  ])
  func anOfferTakesTheWholeSentence(_ text: String, _ sentence: String) {
    guard let words = text.firstRange(of: "engaged") else {
      Issue.record("no engaged in \(text)")
      return
    }
    let start = text.utf8.distance(from: text.startIndex, to: words.lowerBound)
    let found = Sentence.bytes(around: start..<start + 7, in: text)
    #expect(String(decoding: Array(text.utf8)[found], as: UTF8.self) == sentence)
  }

  @Test(arguments: [
    ("Clearly the pupils wrote.", 0..<7, "The pupils wrote."),
    ("They clearly wrote.", 5..<12, "They wrote."), ("They wrote clearly.", 11..<18, "They wrote."),
  ])
  func adviceLeavesTheWordsOut(_ sentence: String, _ words: Range<Int>, _ rest: String) {
    let remark = Finding(
      rule: "vag.loud", code: "INT", category: "vagueness", level: .nudge, tier: .flag,
      bytes: words, in: sentence, why: "loud", offers: [])
    let advice = ComposerOffer(
      Offer(meant: "what you saw", text: "(leave the word out, and give a number)"), for: remark)
    #expect(advice.replacement(of: sentence, without: words) == rest)
  }

  @Test func takingAnOfferAfterTypingOnStartsAnew() {
    var composer = composer("engaged")
    composer.takeOffer()
    _ = composer.handle(.character("!"))
    composer.settle()
    let isTaken = composer.takeOffer()
    #expect(!isTaken)
    #expect(composer.text == "… of … looking at …!")
  }

  /// The offer that stands is kept, and the next remark has offers of its own.
  @Test func theNextRemarkIsTakenInHandWhileAnOfferStands() {
    var composer = composer("They were engaged. Then outstanding talk. Nine sat.")
    composer.nextRemark()
    composer.settle()
    while composer.remark?.rule != "mind.engaged" {
      composer.nextRemark()
      composer.settle()
    }
    composer.takeOffer()
    composer.settle()
    let first = composer.text
    #expect(first.hasSuffix(" Then outstanding talk. Nine sat."), "\(first)")
    #expect(composer.offerTurn != nil)
    composer.nextRemark()
    composer.settle()
    #expect(composer.offerTurn == nil)
    #expect(composer.text == first)
    #expect(composer.remark?.rule == "grd.outstanding")
    let isTaken = composer.takeOffer()
    #expect(isTaken)
    #expect(composer.text != first)
    #expect(!composer.text.contains("outstanding"))
    for _ in 0..<2 { _ = composer.handle(.control("z")) }
    #expect(composer.text == "They were engaged. Then outstanding talk. Nine sat.")
  }

  @Test func nothingToOfferChangesNothing() {
    var composer = composer("The clock ticked")
    let isTaken = composer.takeOffer()
    #expect(!isTaken)
    #expect(composer.text == "The clock ticked")
  }

  @Test func notThisOneIsRememberedByRuleAndWords() {
    var composer = composer("Engaged, and outstanding")
    composer.nextRemark()
    composer.dismissRemark()
    composer.settle()
    #expect(composer.remarks.map(\.rule) == ["grd.outstanding"])
    for character in " engaged" { _ = composer.handle(.character(character)) }
    composer.settle()
    #expect(composer.remarks.map(\.rule) == ["grd.outstanding"])
    #expect(composer.dismissals == [Composer.Dismissal(rule: "mind.engaged", phrase: "ENGAGED")])
    let reopened = Composer(
      kind: .note, text: composer.text, guide: Sample.guide, dismissals: composer.dismissals)
    #expect(reopened.dismissals == composer.dismissals)
  }

  @Test func hostsWordsAreLeftAlone() {
    var composer = Composer(kind: .note, text: "Our focus: engaged talk", guide: Sample.guide)
    composer.settle(protected: ["engaged talk"])
    #expect(composer.remarks.isEmpty)
  }

  @Test("D13-9 shorthand is written out", arguments: [
    ("T said, ", "teacher said, "), ("chn sat ", "children sat "), ("P7 said ", "pupil 7 said "),
    ("no words ", "no words "),
  ])
  func shorthandIsWrittenOutOnSpace(typed: String, text: String) {
    var composer = Composer(kind: .note, guide: Sample.guide)
    for character in typed {
      let isTaken = composer.handle(.character(character), expanding: Packs.builtIn.shorthand)
      #expect(isTaken)
    }
    #expect(composer.text == text)
    #expect(composer.field.cursor == text.utf8.count)
  }

  @Test func undoBringsBackTheShorthandAsTyped() {
    var composer = Composer(kind: .note, guide: Sample.guide)
    for character in "chn " {
      _ = composer.handle(.character(character), expanding: Packs.builtIn.shorthand)
    }
    #expect(composer.text == "children ")
    _ = composer.handle(.control("z"), expanding: Packs.builtIn.shorthand)
    #expect(composer.text == "chn ")
    _ = composer.handle(.character("s"), expanding: Packs.builtIn.shorthand)
    #expect(composer.text == "chn s")
  }

  @Test func remarksAndTheOfferStandUnderTheText() {
    let composer = composer("The pupils were really engaged", as: .feedback, near: [Self.evidence])
    let lines = drawn(composer, 6, 60).text.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "The pupils were really engaged",
        "really   loudness, no content",
        "engaged  a guess at minds. What did you see?",
        "^R  \"24 of 27 looking at the board.\" (your note 09:40)",
      ])
  }

  @Test func remarkedWordsAreMarkedWhereTheyStand() {
    let surface = drawn(composer("漢 They were engaged, and so on"), 4, 14)
    var marked = ""
    for row in 0..<3 {
      for column in 0..<14 where surface[row, column].role == .finding && row < 2 {
        marked.append(surface[row, column].glyph)
      }
    }
    #expect(marked == "engaged")
  }

  @Test func theTextKeepsItsRowsWhereThereIsLittleRoom() {
    let composer = composer("really engaged and outstanding")
    for rows in 1...4 {
      #expect(drawn(composer, rows, 40).text.hasPrefix("really engaged and outstanding"))
    }
  }

  @Test func theOfferIsKeptWhereNotAllRemarksFit() {
    let composer = composer("The pupils were really engaged", as: .feedback, near: [Self.evidence])
    let lines = drawn(composer, 3, 38).text.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "The pupils were really engaged", "engaged  a guess at minds. What did …",
        "^R  \"24 of 27 …\" (your note 09:40)",
      ])
  }

  @Test func theCursorIsTheCaret() {
    #expect(drawn(composer("abc"), 3, 20).cursor == Position(row: 0, column: 3))
  }

  @Test func heightIsWhatIsDrawn() {
    let composer = composer("The pupils were really engaged", as: .feedback, near: [Self.evidence])
    for width in [12, 24, 38, 65] {
      let height = composer.height(width: width)
      let text = drawn(composer, height + 5, width).text
      let used = text.split(separator: "\n", omittingEmptySubsequences: false)
        .reversed().drop { $0.isEmpty }.count
      #expect(used == height, "width \(width)")
    }
  }

  // MARK: What is near

  @Test func ownNotesOnTheSameLineAndPlaceComeFirst() {
    let desk = Sample.desk()
    let slot = desk.review.slotNow(at: desk.now, for: "Birch")?.record
    let near = NearEvidence.nearest(
      to: NearEvidence.Place(
        text: "pupils looking at the board", slot: slot?.ref,
        lines: [desk.review.linesOfEnquiry[1].ref], place: "Y4"), desk)
    #expect(near.first?.text == "24 of 27 looking at the board or writing.")
    #expect(near.first?.origin == "your note 09:40")
    #expect(near.allSatisfy(\.isOwn) || near.last?.isOwn == false)
  }

  /// What stands around a sentence tells what "it" is, and nothing of a sentence with a subject.
  @Test func anotherSentenceLendsItsSubjectToAPronounOnly() {
    let desk = Sample.desk()
    func near(_ sentence: String) -> [NearEvidence] {
      let around = "Pupils were looking at the board. \(sentence)"
      return NearEvidence.nearest(
        to: NearEvidence.Place(text: sentence, around: around), desk)
    }
    #expect(near("It was outstanding.").contains { $0.text.contains("looking at the board") })
    #expect(near("This was outstanding.").contains { $0.text.contains("looking at the board") })
    #expect(near("The trombones were outstanding.").isEmpty)
  }

  @Test func anotherRoomOfTheSlotIsNotNear() {
    let desk = Sample.desk()
    let slot = desk.review.slotNow(at: desk.now, for: "Birch")?.record
    func near(_ place: String) -> [NearEvidence] {
      NearEvidence.nearest(
        to: NearEvidence.Place(text: "looking at the board", slot: slot?.ref, place: place), desk)
    }
    #expect(near("Y4").contains { $0.text.contains("looking at the board") })
    #expect(!near("Y2").contains { $0.text.contains("looking at the board") })
  }

  @Test func aRecordIsNotOfferedToItself() {
    let desk = Sample.desk()
    let slot = desk.review.slotNow(at: desk.now, for: "Birch")?.record
    let notes = slot.map { desk.review.evidence(in: $0.ref) } ?? []
    let near = NearEvidence.nearest(
      to: NearEvidence.Place(
        text: "hands up for the board", slot: slot?.ref, place: "Y4", editing: notes.last?.ref),
      desk)
    #expect(!near.contains { $0.ref == notes.last?.ref })
    #expect(!near.isEmpty)
  }

  @Test func withoutASlotOnlyTheLatestEntriesAreLookedThrough() {
    var builder = Sample.builder
    let line = builder.review.linesOfEnquiry[0].ref
    builder.add(
      .note(Note.reading("zebra crossing", source: .walk, lines: [line])), by: "Birch", at: "09:41")
    for number in 0..<NearEvidence.entriesMax {
      builder.add(
        .note(Note.reading("other \(number)", source: .walk)), by: "Rowan", at: "09:42")
    }
    let near = NearEvidence.nearest(
      to: NearEvidence.Place(text: "zebra crossing", lines: [line]), Sample.desk(builder.review))
    #expect(near.isEmpty)
  }

  // MARK: Lines

  @Test func linesAreChosenByDigit() {
    let desk = Sample.desk()
    let lines = desk.review.linesOfEnquiry.map(\.ref)
    var tagger = LineTagger(desk, chosen: [lines[1]])
    #expect(tagger.text(isASCII: false) == "Line: 1 L1  2 L2 ✓  3 L3  Enter done")
    for digit in "312" {
      let isTaken = tagger.handle(.character(digit))
      #expect(isTaken)
    }
    #expect(tagger.chosen == [lines[0], lines[2]])
    #expect(tagger.text(isASCII: true) == "Line: 1 L1 *  2 L2  3 L3 *  Enter done")
    for key in [Key.character("4"), .character("x"), .character("٣"), .enter] {
      let isTaken = tagger.handle(key)
      #expect(!isTaken)
    }
  }

  @Test func aSingleLineReplacesTheOneBefore() {
    let desk = Sample.desk()
    let lines = desk.review.linesOfEnquiry.map(\.ref)
    var tagger = LineTagger(desk, chosen: [lines[0]], isSingle: true)
    _ = tagger.handle(.character("3"))
    #expect(tagger.chosen == [lines[2]])
    _ = tagger.handle(.character("3"))
    #expect(tagger.chosen.isEmpty)
  }

  // MARK: Words in rows

  @Test(arguments: [
    ("short", 10, "short"), ("exactly ten", 11, "exactly ten"), ("exactly ten", 10, "exactly t…"),
    ("two words", 5, "two…"), ("漢字漢字", 5, "漢字…"), ("a\nb", 10, "a b"), ("abc", 0, ""),
    ("", 5, ""),
  ])
  func cut(text: String, columns: Int, expected: String) {
    let cut = RowText.cut(text, columns: columns)
    #expect(cut == expected)
    #expect(RowText.columns(cut) <= columns)
  }

  @Test func wrappingStopsAtItsLimitAndSaysSo() {
    let long = String(repeating: "word ", count: 20_000)
    let rows = RowText.wrap(long, columns: 10, limit: 2)
    #expect(rows == ["word word", "word word…"])
    #expect(RowText.wrap("one two three", columns: 7) == ["one two", "three"])
    #expect(RowText.wrap("", columns: 7, limit: 2) == [""])
  }
}
