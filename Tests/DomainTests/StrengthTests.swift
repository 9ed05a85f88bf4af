import Domain
import Testing

/// The labels of `domain` 8 with the correction of `design` 8.
@Suite struct StrengthTests {
  struct Case: Sendable {
    /// Source and writer of each supporting item.
    let items: [(SourceType, UInt64)]
    let contrary: Int
    let label: StrengthLabel
  }

  static let cases: [Case] = [
    Case(items: [], contrary: 0, label: .none),
    Case(items: [(.lesson, 1)], contrary: 0, label: .single),
    Case(items: [(.lesson, 1), (.walk, 1), (.lesson, 1)], contrary: 0, label: .single),
    Case(items: [(.lesson, 1), (.lesson, 2)], contrary: 0, label: .corroborated),
    Case(items: [(.lesson, 1), (.pupil, 1)], contrary: 0, label: .corroborated),
    Case(items: [(.lesson, 1), (.pupil, 1), (.book, 1)], contrary: 0, label: .corroborated),
    Case(items: [(.lesson, 1), (.pupil, 1), (.book, 2)], contrary: 0, label: .triangulated),
    Case(items: [(.lesson, 1), (.governor, 2), (.family, 2)], contrary: 0, label: .corroborated),
    Case(items: [(.lesson, 1), (.pupil, 2)], contrary: 1, label: .corroborated),
    Case(items: [(.lesson, 1), (.pupil, 2), (.book, 2)], contrary: 2, label: .contested),
  ]

  @Test(arguments: cases.indices)
  func labels(_ index: Int) {
    let item = Self.cases[index]
    var maker = EntryMaker()
    var entries: [Entry] = []
    for writer in UInt64(1)...3 {
      entries.append(maker.entry(.joined(Joined(callsign: "C\(writer)")), by: writer))
    }
    let supporting = item.items.enumerated().map {
      maker.note("n", $0.offset + 1, by: $0.element.1, source: $0.element.0)
    }
    let contrary = (0..<item.contrary).map { maker.note("c", 50 + $0, by: 3) }
    let review = Review(entries + supporting + contrary)
    let point = Point(text: "p", evidence: supporting.map(\.ref), contrary: contrary.map(\.ref))
    #expect(review.strength(of: point).label == item.label)
  }

  @Test func evidenceThatIsWithdrawnCountsNoMore() {
    var maker = EntryMaker()
    let one = maker.note("a", 1, source: .lesson)
    let other = maker.note("b", 2, source: .book)
    let point = Point(text: "p", evidence: [one.ref, other.ref])
    var review = Review([one, other])
    #expect(review.strength(of: point).label == .corroborated)
    review.apply(maker.entry(.undone([other.ref])))
    #expect(review.strength(of: point).label == .single)
  }

  @Test func theNearestVoiceIsOfThoseTheClaimIsAbout() {
    var maker = EntryMaker()
    let leader = maker.note("a", 1, source: .leader)
    let review = Review([leader])
    var point = Point(text: "p", evidence: [leader.ref], about: .pupils)
    #expect(review.strength(of: point).hasNearestVoice == false)
    point.about = nil
    #expect(review.strength(of: point).hasNearestVoice == nil)
  }
}
