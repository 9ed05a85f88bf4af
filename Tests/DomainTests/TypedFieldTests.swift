// Fields that an older program typed in place of words which were erased: they stand as long as
// something tells that they were typed, and where nothing does what was erased stays away.

import Domain
import Testing

@Suite struct TypedFieldTests {
  private static let oak: UInt64 = 1
  private static let birch: UInt64 = 2
  private let name = "Mrs Wombatsurname of the office"
  private let typed = "the gate opens at eight"
  private let setUp: ReviewSetUp

  init() throws {
    setUp = ReviewSetUp(school: "Harrowmere", day: try #require(Day("2026-11-19")))
  }

  private func facts(_ text: String?, changed: [String]? = nil) -> Event {
    var version = setUp
    version.agreement[.facts] = text
    version.changed = changed
    return .review(version)
  }

  private func order(_ targets: [EntryRef]) -> Event {
    .erased(
      Erasure(
        targets: targets, record: nil, reason: .name, requester: "reviewer", fields: ["facts"]))
  }

  private func withoutWords(_ entry: Entry) -> Entry {
    Entry(
      stamp: entry.stamp, kind: entry.kind, at: entry.at, replaces: entry.replaces,
      content: .erased)
  }

  private func typedAnew(_ review: Review) -> [String] {
    review.fieldsTypedAnew(by: [EntryMaker.writer(Self.birch)])
  }

  @Test func whatWasTypedLastStands() {
    for isBirchLast in [false, true] {
      var maker = EntryMaker()
      let first = maker.entry(facts(name))
      let said = { (maker: inout EntryMaker) in
        maker.entry(facts(typed), by: Self.birch, replacing: [first.ref])
      }
      var entries = [first]
      if !isBirchLast { entries.append(said(&maker)) }
      entries.append(maker.entry(facts(nil, changed: ["facts"]), replacing: [first.ref]))
      if isBirchLast { entries.append(said(&maker)) }
      entries.append(maker.entry(order([first.ref])))
      let review = Review(entries)
      #expect(typedAnew(review) == (isBirchLast ? ["facts"] : []))
      #expect(review.agreed(.facts) == (isBirchLast ? typed : nil))
      #expect(review.fieldsTypedAnew(by: [EntryMaker.writer(Self.oak)]).isEmpty)
    }
  }

  @Test func aLaterVersionThatSaysSoCountsOnceTheWordsAreGone() {
    var maker = EntryMaker()
    let first = maker.entry(facts(name))
    let emptied = maker.entry(facts(nil, changed: ["facts"]), replacing: [first.ref])
    let second = maker.entry(facts(typed), by: Self.birch, replacing: [first.ref])
    let order = maker.entry(order([first.ref]))
    let bare = [withoutWords(first), emptied, second, order]
    #expect(Review(bare).agreed(.facts) == nil)
    #expect(Review(bare).heldFields.map(\.fields) == [["facts"]])
    let kept = maker.entry(
      facts(typed, changed: ["facts"]), by: Self.birch, replacing: [second.ref, emptied.ref])
    let review = Review(bare + [kept])
    #expect(review.agreed(.facts) == typed && review.heldFields.isEmpty)
    let whole = Review([first, emptied, second, order, kept])
    #expect(whole.agreed(.facts) == typed && typedAnew(whole).isEmpty, "it is said already")
  }

  /// A version that was made from two, of which one has no words any more, may have its words.
  @Test func whereNothingCanTellItStaysAway() {
    var maker = EntryMaker()
    let first = maker.entry(facts("long ago"))
    let other = maker.entry(facts(name), replacing: [first.ref])
    let merged = maker.entry(facts(name), by: Self.birch, replacing: [first.ref, other.ref])
    let emptied = maker.entry(facts(nil, changed: ["facts"]), replacing: [first.ref, other.ref])
    let order = maker.entry(order([first.ref, other.ref]))
    for entries in [
      [first, withoutWords(other), merged, emptied, order], [first, other, merged, emptied, order],
    ] {
      let review = Review(entries)
      #expect(review.agreed(.facts) == nil && typedAnew(review).isEmpty)
      #expect(review.heldFields.map(\.fields) == [["facts"]])
    }
  }
}
