import Domain
import TestSupport
import Testing

/// Ticks keep their times and can be counted again in other ways.
@Suite struct TallyTests {
  /// A review with ticks of one slot, each an entry of its own, from `(HH:MM:SS, mark)`.
  static func ticks(_ list: [(String, String)]) throws -> [TimedTick] {
    var maker = EntryMaker()
    let day = try #require(Day("2026-11-19"))
    let start = try #require(TimeOfDay("09:30"))
    let slot = maker.entry(
      .slot(Slot(text: "Y4", day: day, start: start, end: start.adding(minutes: 30))),
      id: DisplayID(.slot, 4))
    var entries = [slot]
    for (time, text) in list {
      let mark = try #require(TallyMark(text), "\(text)")
      entries.append(
        maker.entry(
          .tally(Tally(slot: slot.ref, place: "Y4", ticks: [Tick(seconds: 0, mark: mark)])),
          at: "2026-11-19T\(time)+00:00"))
    }
    return Review(entries).ticks(in: slot.ref)
  }

  @Test func marksAreReadAndWrittenTheSame() {
    for text in ["recall", "one-word", "turn:7", "sweep:24/27", "seats:0", "clock-off"] {
      #expect(TallyMark(text)?.description == text)
    }
    for text in [
      "", "Turn", "turn:", "turn:x", "sweep:28/27", "sweep:3/0", "-a", "turn:12345", "a b",
    ] {
      #expect(TallyMark(text) == nil, "\(text)")
    }
  }

  /// Domain 5: turns by place, volunteers, question kinds, answers, clocks, pauses and sweeps.
  @Test func everyCounterOfTheBriefIsCounted() throws {
    let cut = TallyCut(
      try Self.ticks([
        ("09:30:00", "seats:27"), ("09:30:00", "clock-adult"), ("09:31:00", "recall"),
        ("09:31:00", "span-pause"), ("09:31:05", "span-pause"), ("09:31:06", "turn:7"),
        ("09:31:06", "volunteer"), ("09:31:06", "one-word"), ("09:33:00", "clock-pupil"),
        ("09:33:30", "turn:7"), ("09:33:40", "turn:12"), ("09:33:41", "chosen"),
        ("09:33:45", "sentence"), ("09:34:00", "explain"), ("09:35:00", "sweep:24/27"),
        ("09:35:00", "clock-off"), ("09:36:00", "span-move"), ("09:36:48", "span-move"),
        ("09:37:00", "adult-help"), ("09:37:10", "target-word"), ("09:37:20", "target-word"),
      ]))
    #expect(cut.turns == [7: 2, 12: 1])
    #expect(cut.clocks == ["adult": 180, "pupil": 120])
    #expect(cut.spans == ["pause": [5], "move": [48]])
    #expect(
      cut.sentences == [
        "3 turns: 2 of 27 places spoke.", "1 of 2 volunteered, 1 of 2 were chosen.",
        "Questions: 1 of 2 recall, 1 of 2 explain.",
        "Answers: 1 of 2 one word, 1 of 2 a sentence.", "One pause after a question: 5 s.",
        "3 of 5 min adult talk, 2 of 5 min pupil talk.", "Looking or doing: 24 of 27 at 09:35.",
        "move: 48 s.", "adult-help: once.", "target-word: 2 times.",
      ])
    // Numbers with their whole are counts of the note that is made of it.
    let counts = Reading.counts(in: cut.text)
    #expect(counts.contains { $0.n == 2 && $0.of == 27 })
    #expect(counts.contains { $0.n == 24 && $0.of == 27 })
  }

  /// Any partition of a lesson gives the sums of the whole: nothing is counted twice or lost.
  @Test func partsAddUpToTheWhole() throws {
    var random = SplitMix64(seed: 5)
    let marks = [
      "turn:1", "turn:2", "recall", "explain", "volunteer", "clock-adult", "clock-pupil",
      "clock-silent", "clock-off", "sweep:3/9", "target-word",
    ]
    for _ in 0..<60 {
      var list: [(String, String)] = []
      var second = 0
      for _ in 0..<40 {
        second += Int.random(in: 0...40, using: &random)
        let minute = second / 60
        guard minute < 28 else { break }
        let time = "09:\(30 + minute):\(second % 60 < 10 ? "0" : "")\(second % 60)"
        list.append((time, marks.randomElement(using: &random) ?? "recall"))
      }
      let ticks = try Self.ticks(list)
      let last = try #require(ticks.last?.moment)
      let first = try #require(ticks.first?.moment)
      let whole = TallyCut(ticks, from: first, to: last + 1_000)
      var counts: [String: Int] = [:]
      var clocks: [String: Int] = [:]
      var sweeps = 0
      var at = first
      while at < last + 1_000 {
        let next = min(at + Int64.random(in: 1...400, using: &random) * 1000, last + 1_000)
        let part = TallyCut(ticks, from: at, to: next)
        counts.merge(part.counts) { $0 + $1 }
        clocks.merge(part.clocks) { $0 + $1 }
        sweeps += part.sweeps.count
        at = next
      }
      #expect(counts == whole.counts)
      #expect(clocks == whole.clocks)
      #expect(sweeps == whole.sweeps.count)
    }
  }

  @Test func aTickThatIsUndoneIsNotCounted() throws {
    var maker = EntryMaker()
    let mark = try #require(TallyMark("recall"))
    let tally = Event.tally(Tally(slot: nil, ticks: [Tick(seconds: 0, mark: mark)]))
    let one = maker.entry(tally)
    let two = maker.entry(tally)
    var review = Review([one, two])
    #expect(review.ticks(in: nil).count == 2)
    let undo = try #require(review.undoing(by: [EntryMaker.writer(1)]))
    review.apply(maker.entry(undo.event))
    #expect(review.ticks(in: nil).count == 1)
    #expect(review.deedName(two.ref) == "tick recall")
  }

  @Test func aSweepIsDueAfterItsMinutes() throws {
    let cut = TallyCut(try Self.ticks([("09:30:00", "sweeps:5"), ("09:33:00", "sweep:20/27")]))
    let early = try #require(WallTime("2026-11-19T09:37:59+00:00"))
    let due = try #require(WallTime("2026-11-19T09:38:00+00:00"))
    #expect(!cut.isSweepDue(at: early))
    #expect(cut.isSweepDue(at: due))
    #expect(!TallyCut(try Self.ticks([("09:30:00", "sweeps:0")])).isSweepDue(at: due))
  }

  @Test func talkByPlaceIsAPictureInPlainCharacters() throws {
    let cut = TallyCut(
      try Self.ticks([
        ("09:30:00", "seats:12"), ("09:31:00", "turn:1"), ("09:31:01", "turn:3"),
        ("09:31:02", "turn:3"), ("09:31:03", "turn:12"),
      ] + (0..<6).map { ("09:32:0\($0)", "turn:11") }))
    let picture = TalkPicture(cut, columns: 40)
    #expect(
      picture.rows == [
        " 1 *     2 .     3 **    4 .     5 .", " 6 .     7 .     8 .     9 .    10 .",
        "11 6x   12 *",
      ])
    #expect(
      picture.words
        == "4 of 12 places spoke, 10 turns; most 6 at place 11; not yet: 2 4 5 6 7 8 9 10")
    #expect(picture.rows.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
  }
}
