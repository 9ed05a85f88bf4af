// The gap map, strength, coverage, running late, what gives and the swap, on thousands of days made
// up from seeds, each against the plainest way of working it out.

import Domain
import TestSupport
import Testing

@Suite struct SeededDayTests {
  @Test func gapMapGapsAndStrengthAreWhatAPlainCountSays() throws {
    var gapsSeen: Set<String> = []
    var labelsSeen: Set<StrengthLabel> = []
    for seed in UInt64(1)...2_000 {
      var day = try SeededDay(seed: seed)
      let review = day.review()
      let plain = PlainReview(day.entries)
      for line in day.lines {
        for group in SourceGroup.allCases {
          let cell = review.gapMap.cell(line.ref, group)
          let shown =
            "\(cell.items) \(review.observers(of: cell)) \(cell.mornings)"
            + (cell.isSkewed ? "~" : "")
          #expect(shown == plain.cell(line.ref, group), "seed \(seed) \(group)")
        }
        let gaps = review.gaps(of: line.ref)
        #expect(gaps.count == Set(gaps).count, "nothing is said twice, seed \(seed)")
        #expect(Set(gaps) == plain.gaps(on: line.ref, voices: line.voices), "seed \(seed)")
        gapsSeen.formUnion(gaps.map { "\($0)".prefix { $0.isLetter }.description })
      }
      for _ in 0..<3 {
        let all = day.evidence.flatMap { $0 }.map(\.ref)
        let cited = all.filter { _ in day.chance(1, in: 3) }
        let contrary = all.filter { _ in day.chance(1, in: 8) }
        let label = review.strength(of: Point(text: "p", evidence: cited, contrary: contrary)).label
        #expect(label == plain.label(cited, contrary), "seed \(seed)")
        labelsSeen.insert(label)
      }
    }
    #expect(gapsSeen.count == 7, "every kind of gap was met: \(gapsSeen.sorted())")
    #expect(labelsSeen == Set(StrengthLabel.allCases))
  }

  @Test func coverageIsEveryVisitAndEveryNote() throws {
    for seed in UInt64(1)...1_000 {
      var day = try SeededDay(seed: seed)
      let review = day.review()
      let plain = PlainReview(day.entries)
      var planned: Set<[String]> = []
      for entry in day.entries {
        guard case .slot(let slot)? = entry.event, let name = entry.displayID else { continue }
        let named = slot.parts.flatMap(\.who)
        for part in slot.parts where part.source != nil {
          for sign in SeededDay.signs
          where part.who.contains(sign) || (part.who.isEmpty && !named.contains(sign)) {
            guard let place = part.place ?? slot.place else { continue }
            planned.insert([place, sign, "\(name)"])
          }
        }
      }
      var taken: [[String]: Int] = [:]
      for item in plain.items {
        guard let place = item.place else { continue }
        taken[[place, plain.callsign(item.first)], default: 0] += 1
      }
      let rows = review.coverage
      let shown = Set(
        rows.flatMap { row in
          row.planned.flatMap { sign, slots in slots.map { [row.place, sign, $0] } }
        })
      #expect(shown == planned, "seed \(seed)")
      var counted: [[String]: Int] = [:]
      for row in rows { for (sign, count) in row.taken { counted[[row.place, sign]] = count } }
      #expect(counted == taken, "seed \(seed)")
      #expect(Set(rows.map(\.place)).count == rows.count)
    }
  }

  /// A day as a row of times: what running late and shortening do to it, minute by minute.
  private struct Clockwork {
    var starts: [Int]
    var ends: [Int]
    let plannedEnds: [Int]
    let lengths: [Int]
    let fixed: [Bool]

    /// What is on ends later; what follows moves, up to the first fixed slot.
    mutating func late(_ minutes: Int, now: Int) {
      if let on = starts.indices.last(where: { starts[$0] <= now && now < ends[$0] }) {
        ends[on] += minutes
      }
      for index in starts.indices where starts[index] > now {
        if fixed[index] { return }
        starts[index] += minutes
        ends[index] += minutes
      }
    }

    /// Minutes that stand before the fixed slot and should not.
    func pressed(_ index: Int) -> Int {
      let latest = max(min(plannedEnds[index - 1], starts[index]), starts[index] - 5)
      return ends[index - 1] - latest
    }

    /// The same day with one slot shorter.
    func shortened(_ index: Int, by minutes: Int, before fixedIndex: Int) -> Clockwork {
      var day = self
      day.ends[index] -= minutes
      for later in (index + 1)..<max(index + 1, fixedIndex) {
        day.starts[later] -= minutes
        day.ends[later] -= minutes
      }
      return day
    }
  }

  @Test func runningLateAndWhatGivesAreWhatTryingEveryMinuteSays() throws {
    var squeezed = 0
    for seed in UInt64(1)...3_000 {
      var day = try SeededDay(seed: seed, evidence: 1)
      var review = Review(day.entries)
      let planned = day.entries.compactMap { entry -> Slot? in
        if case .slot(let slot)? = entry.event { slot } else { nil }
      }
      var clockwork = Clockwork(
        starts: planned.map(\.start.minutes), ends: planned.map(\.end.minutes),
        plannedEnds: planned.map(\.end.minutes),
        lengths: planned.map { $0.end.minutes - $0.start.minutes },
        fixed: planned.map(\.isProtected))
      let now = try #require(WallTime("2026-11-19T\(day.time(500...700)):00+00:00"))
      let minutes = Int.random(in: 1...25, using: &day.random)
      if let change = review.runningLate(by: minutes, at: now) {
        review.apply(day.maker.entry(change.event))
        clockwork.late(minutes, now: now.time.minutes)
      }
      let names = day.slots
      let rows = review.timeline(on: now.day, at: now.time)
      for row in rows {
        let index = try #require(names.firstIndex(of: row.record.ref))
        #expect(row.start.minutes == clockwork.starts[index], "seed \(seed)")
        #expect(row.end.minutes == clockwork.ends[index], "seed \(seed)")
      }
      // Slots that a late day has pushed past a fixed one are another question.
      let order = clockwork.starts.indices.sorted {
        (clockwork.starts[$0], clockwork.ends[$0], $0)
          < (clockwork.starts[$1], clockwork.ends[$1], $1)
      }
      guard order == Array(clockwork.starts.indices) else { continue }
      let pressed = clockwork.starts.indices.first { index in
        index > 0 && clockwork.fixed[index] && clockwork.starts[index] > now.time.minutes
          && clockwork.ends[index - 1] > now.time.minutes && clockwork.pressed(index) > 0
      }
      let squeeze = review.squeeze(at: now)
      let shown = squeeze.flatMap { names.firstIndex(of: $0.protected.ref) }
      #expect(shown == pressed, "seed \(seed)")
      guard let squeeze, let pressed else { continue }
      squeezed += 1
      // The fewest minutes that help, and every slot that can give so many and keep half its time.
      var wanted: [Int: Int] = [:]
      let from = (0..<pressed).last { clockwork.fixed[$0] }.map { $0 + 1 } ?? 0
      for index in from..<pressed where clockwork.ends[index] > now.time.minutes {
        for minutes in 1...200 {
          let shorter = clockwork.shortened(index, by: minutes, before: pressed)
          guard shorter.pressed(pressed) <= 0 else { continue }
          let left = clockwork.ends[index] - clockwork.starts[index] - minutes
          let half = (clockwork.lengths[index] + 1) / 2
          if left >= 10, left >= half, shorter.ends[index] > now.time.minutes {
            wanted[index] = minutes
          }
          break
        }
      }
      #expect(squeeze.minutes == clockwork.pressed(pressed), "seed \(seed)")
      let offered = squeeze.offers.map { offer in
        [names.firstIndex(of: offer.record.ref) ?? -1, offer.minutes]
      }
      #expect(offered == wanted.sorted { $0.key > $1.key }.map { [$0.key, $0.value] }, "seed \(seed)")
      for offer in squeeze.offers {
        var mended = review
        mended.apply(day.maker.entry(offer.change.event))
        #expect(
          mended.squeeze(at: now).map { $0.protected.ref != squeeze.protected.ref } ?? true,
          "seed \(seed)")
      }
    }
    #expect(squeezed > 300, "\(squeezed)")
  }

  /// From the notes to the swap: its wants are the gaps, and nothing cheaper closes as many.
  @Test func theSwapOfAReviewIsWhatTryingEverythingFinds() throws {
    var changed = 0
    for seed in UInt64(1)...1_500 {
      var day = try SeededDay(seed: seed, evidence: 36)
      let review = day.review()
      let plain = PlainReview(day.entries)
      let now = try #require(WallTime("2026-11-19T\(day.time(500...640)):00+00:00"))
      let gaps = day.lines.map { plain.gaps(on: $0.ref, voices: $0.voices).count }.reduce(0, +)
      guard let proposal = review.swap(after: now) else {
        #expect(gaps == 0, "seed \(seed)")
        continue
      }
      #expect(proposal.problem.wants.count == min(gaps, SwapProblem.wantsMax), "seed \(seed)")
      // Every place for every part is tried only where that is few enough.
      let movable = proposal.problem.parts.filter(\.canMove).count
      guard movable <= 4 else { continue }
      let tried = SwapTests.everything(proposal.problem)
      #expect(proposal.swap == tried, "seed \(seed)")
      if !tried.steps.isEmpty { changed += 1 }
      var after = review
      for change in review.changes(for: proposal) {
        after.apply(day.maker.entry(change.event, replacing: change.replaces))
      }
      for step in proposal.swap.steps {
        let part = proposal.problem.parts[step.part]
        #expect(after.record(part.slot)?.slot?.parts[part.index].place == step.place)
      }
    }
    #expect(changed > 30, "\(changed)")
  }
}
