// CF3, CF4: what a wall shows is the host's own words and points that were released or agreed; shown
// over many seeded reviews in which everything else carries a mark.

import Domain
import TestSupport
import Testing

@Suite struct ProjectionTests {
  /// A review at random; whatever may not be on a wall holds `mark`.
  private struct Seeded {
    static let mark = "zzsecret"
    private(set) var review = Review()
    private var maker = EntryMaker()
    private var random: SplitMix64
    private var lines: [EntryRef] = []
    private var numbers: [RecordKind: Int] = [:]
    private(set) var shown: Set<String> = []

    init(seed: UInt64) {
      random = SplitMix64(seed: seed)
      put(.joined(Joined(callsign: "Oak")))
      guard let day = Day("2026-11-19") else { return }
      put(
        .review(
          ReviewSetUp(
            school: "School \(Self.mark)", day: day, focus: "Talk for every child",
            agreement: [.dsl: "DHT \(Self.mark)", .facts: Self.mark])))
      for number in 1...Int.random(in: 1...3, using: &random) {
        lines.append(put(.line(LineOfEnquiry(text: "Line \(number)", groups: Self.mark)), number))
      }
      for number in 0..<Int.random(in: 5...30, using: &random) { step(number) }
    }

    @discardableResult
    private mutating func put(
      _ event: Event, _ number: Int = 0, replacing: [EntryRef] = [], isPrivate: Bool = false
    ) -> EntryRef {
      var entry = maker.entry(
        event, id: event.recordKind.flatMap { DisplayID($0, number) }, replacing: replacing)
      if isPrivate {
        entry = Entry(
          stamp: entry.stamp, kind: entry.kind, at: entry.at, displayID: entry.displayID,
          replaces: replacing, content: .event(event), isPrivate: true)
      }
      review.apply(entry)
      return entry.ref
    }

    private mutating func next(_ kind: RecordKind) -> Int {
      numbers[kind, default: 0] += 1
      return numbers[kind] ?? 1
    }

    private mutating func point(_ text: String, _ response: HostResponse? = nil) -> EntryRef {
      put(
        .point(Point(text: text, line: lines.randomElement(using: &random), response: response)),
        next(.point))
    }

    private mutating func step(_ number: Int) {
      let bad = "\(Self.mark) \(number)"
      let good = "Good \(number)"
      switch Int.random(in: 0..<14, using: &random) {
      case 0: put(.note(Note(text: bad, source: .lesson)), next(.note))
      case 1:
        put(
          .answer(
            Answer(text: bad, promptID: nil, prompt: bad, speaker: "A1", source: .pupil)),
          next(.answer))
      case 2: put(.thought(Thought(text: bad)), next(.thought), isPrivate: true)
      case 3: _ = point(bad)
      case 4: _ = point(bad, HostResponse(stance: .parked, text: bad))
      case 5:
        let first = point(bad, HostResponse(stance: .recognise))
        for _ in 0..<2 {
          put(
            .point(Point(text: bad, response: HostResponse(stance: .recognise))),
            replacing: [first])
        }
      case 6:
        let gone = point(bad, HostResponse(stance: .recognise, text: bad))
        put(.undone([gone]))
      case 7:
        let gone = point(bad, HostResponse(stance: .recognise))
        let reason = Erasure.Reason.allCases.randomElement(using: &random) ?? .sealed
        put(.erased(Erasure(targets: [gone], record: gone, reason: reason, requester: "host")))
      case 8:
        // Released, and then worded anew.
        let first = point(good)
        put(.consented(Consent(.room, targets: [first])))
        put(.point(Point(text: bad)), replacing: [first])
      case 9:
        let sort = Word.Sort.allCases.filter { $0 != .promise }.randomElement(using: &random)
        put(.word(Word(text: bad, sort: sort ?? .hope, by: Self.mark)), next(.word))
      case 10:
        put(.consented(Consent(.room, targets: [point(good)])))
        shown.insert(good)
      case 11:
        _ = point(good, HostResponse(stance: .surprised, text: "As said"))
        shown.insert(good)
      case 12:
        // An earlier wording stays out of sight.
        let first = point(bad)
        put(
          .point(Point(text: good, response: HostResponse(stance: .corrected))),
          replacing: [first])
        shown.insert(good)
      default:
        let first = point(good)
        let yes = put(.consented(Consent(.room, targets: [first])))
        put(.undone([yes]))
      }
    }
  }

  @Test func cf3cf4NothingUnagreedPrivateOrSealedIsEverOnTheWall() {
    for seed in 0..<UInt64(150) {
      let seeded = Seeded(seed: seed)
      var review = seeded.review
      var maker = EntryMaker()
      var pages: [ProjectorPage] = []
      // A clock of its own, so that no reference is taken twice.
      for _ in 0..<1000 { _ = maker.entry(.floor(.nobody), by: 9) }
      for _ in 0..<60 {
        let session = FeedbackSession(review)
        pages.append(ProjectorPage(session, review))
        if session.position == .closed { break }
        for change in session.goingOn(review) {
          review.apply(maker.entry(change.event, by: 9, clock: 1_000_000_000_000))
        }
      }
      #expect(FeedbackSession(review).position == .closed)
      for page in pages {
        #expect(
          ![page.head, page.words, page.foot].contains { $0.contains(Seeded.mark) },
          "seed \(seed): \(page)")
      }
      for text in seeded.shown {
        #expect(pages.contains { $0.words == text }, "seed \(seed): \(text) is for the room")
      }
    }
  }

  @Test func anUnreleasedPointSaysSoInsteadOfItsWords() {
    var maker = EntryMaker()
    let point = maker.entry(.point(Point(text: "Draft")), id: DisplayID("F1"))
    var review = Review([point])
    #expect(review.projectableText(point.ref) == nil)
    review.apply(maker.entry(.consented(Consent(.room, targets: [point.ref]))))
    #expect(review.projectableText(point.ref) == "Draft")
  }
}
