import Domain
import TestSupport
import Testing

@Suite struct SightTests {
  /// One of every event, with what a note's words are.
  private static func events(_ random: inout SplitMix64, _ refs: [EntryRef]) -> Event {
    let some = refs.randomElement(using: &random) ?? EntryRef(1, 1, 1, 1)
    let stance = HostStance.allCases.randomElement(using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return .note(Note(text: "SECRET note", source: .lesson, place: "Y4"))
    case 1: return .answer(
        Answer(
          text: "SECRET answer", promptID: nil, prompt: "", speaker: "A2", source: .pupil,
          isVerbatim: true))
    case 2: return .thought(Thought(text: "SECRET thought"))
    case 3: return .point(Point(text: "SECRET draft", evidence: [some]))
    case 4:
      let response = stance.map { HostResponse(stance: $0, text: "yes") }
      let isShown = stance != nil && stance != .parked
      return .point(Point(text: isShown ? "agreed point" : "SECRET parked", response: response))
    case 5: return .action(
        Action(
          text: "an action", from: some, owner: "EL", firstStep: "", by: nil, howWeWillKnow: ""))
    case 6: return .word(Word(text: "SECRET take-home", sort: .takeHome))
    case 7: return .word(Word(text: "we hope", sort: .hope))
    case 8: return .line(LineOfEnquiry(text: "To what extent?"))
    case 9: return .undone([some])
    case 10: return .role(.noteTaker)
    default: return .stage(StageStep(.ready, by: "Oak"))
    }
  }

  @Test func nothingKeptFromARoleIsInItsReview() {
    for seed in 1...500 {
      var random = SplitMix64(seed: UInt64(seed))
      var maker = EntryMaker()
      var entries: [Entry] = []
      for _ in 0..<40 {
        let event = Self.events(&random, entries.map(\.ref))
        entries.append(
          maker.entry(
            event, by: UInt64.random(in: 1...3, using: &random),
            id: event.recordKind.flatMap { DisplayID($0, entries.count + 1) }))
      }
      let whole = Review(entries)
      for role in [TeamRole.champion, .host] {
        let seen = Sight(role).review(whole)
        for kind in RecordKind.allCases {
          for record in seen.all(kind) {
            for version in record.versions {
              let isSecret = (version.event?.text ?? "").hasPrefix("SECRET")
              #expect(!isSecret, "seed \(seed) \(role) \(kind)")
            }
          }
        }
        #expect(seen.entries.allSatisfy(Sight(role).shows), "seed \(seed)")
        #expect(seen.count(of: .action) == whole.count(of: .action))
        #expect(seen.gapMap.cells(of: whole).isEmpty)
      }
      for role in [TeamRole.lead, .reviewer, .noteTaker] {
        #expect(Sight(role).review(whole).entries == whole.entries)
      }
    }
  }

  @Test func theChampionKnowsWhereToTreadCarefullyAndTheHostDoesNotReadIt() {
    let word = Event.word(Word(text: "one team is tired", sort: .sensitivity))
    #expect(Sight(.champion).shows(word))
    #expect(!Sight(.host).shows(word))
  }

  @Test func whatCannotBeReadIsNotShown() {
    var maker = EntryMaker()
    let entry = maker.entry(.role(.host))
    let newer = Entry(
      stamp: entry.stamp, kind: "later", at: nil, content: .newer(text: "who knows"))
    #expect(!Sight(.champion).shows(newer))
    #expect(Sight(.reviewer).shows(newer))
  }
}

extension GapMap {
  /// Lines of enquiry of a review on which this map counts anything.
  fileprivate func cells(of review: Review) -> [EntryRef] {
    review.linesOfEnquiry.map(\.ref).filter { items($0) > 0 }
  }
}
