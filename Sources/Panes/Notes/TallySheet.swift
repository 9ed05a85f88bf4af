// Counting by one key while watching: which keys are places, which are counters, and the ticks
// that are on their way to the journal. What is shown as counted comes from the review alone; a
// tick that is not durable yet is shown as waiting.

import Domain
import Packs
import Surface

/// The counting sheet of the Notes pane.
struct TallySheet: Sendable {
  /// The keys of places, a row of the keyboard to a row of the plan: place 1 is `1`, place 11 `q`.
  static let placeKeys = Array("1234567890qwertyuiopasdfghjkl;zxcvbnm,")
  /// How many places there are until somebody says otherwise.
  static let seatsAtFirst = 30
  /// The longest time between sweeps, in minutes.
  static let sweepMinutesMax = 15

  /// Made and not durable yet, the oldest first.
  private(set) var waiting: [Waiting] = []
  /// How many of `waiting` were handed on and have not come back.
  private(set) var handed = 0
  /// Digits of a sweep being typed; nil when none is.
  private(set) var sweep: String?
  /// Why ticks are still waiting; nil while nothing went wrong.
  private(set) var trouble: String?
  /// The slot's ticks counted, as of the last `settle`.
  private(set) var count = Count()

  /// A tick and where it belongs.
  struct Waiting: Hashable, Sendable {
    var at: WallTime
    var mark: TallyMark
    var slot: EntryRef?
    var place: String?
  }

  /// This person's ticks of a slot, counted when the review or the slot has changed.
  struct Count: Sendable {
    private(set) var cut = TallyCut([])
    /// The latest tick; nil before the first.
    private(set) var last: TimedTick?
    /// How many a note of the slot says were present; nil where none does.
    private(set) var present: Int?
    private var slot: EntryRef?
    private var entryCount = -1

    /// - Complexity: constant when it is up to date, else that of the slot's ticks.
    mutating func refresh(_ slot: EntryRef?, _ desk: Desk) {
      let entries = desk.review.entries.count
      guard entryCount != entries || self.slot != slot else { return }
      self.slot = slot
      entryCount = entries
      let ticks = desk.review.ticks(in: slot, by: desk.writers)
      cut = TallyCut(ticks)
      last = ticks.last
      guard let slot, cut.seats == nil else { return }
      present = desk.review.evidence(in: slot).reversed().lazy.compactMap { record in
        record.note?.fields.first { $0.field == .present }.flatMap { Int($0.text) }
      }.first
    }
  }

  mutating func refresh(_ slot: EntryRef?, _ desk: Desk) { count.refresh(slot, desk) }

  /// How many places the plan has.
  var seats: Int {
    max(1, min(count.cut.seats ?? count.present ?? Self.seatsAtFirst, Self.placeKeys.count))
  }

  // MARK: Keys

  /// What a key counts; nil for keys that count nothing.
  func mark(for key: Key, _ counters: [Counter]) -> TallyMark? {
    switch key {
    case .character(" "): return TallyMark("span-pause")
    case .character("+"):
      return seats < Self.placeKeys.count ? TallyMark("seats", seats + 1) : nil
    case .character("-"): return seats > 1 ? TallyMark("seats", seats - 1) : nil
    case .character(">"):
      return TallyMark("sweeps", min((count.cut.sweepMinutes ?? 0) + 1, Self.sweepMinutesMax))
    case .character("<"): return TallyMark("sweeps", max((count.cut.sweepMinutes ?? 0) - 1, 0))
    case .character(let character):
      if let counter = counters.first(where: { $0.key == character }) {
        return TallyMark(counter.mark)
      }
      guard let place = Self.placeKeys.firstIndex(of: character), place < seats else { return nil }
      return TallyMark("turn", place + 1)
    default: return nil
    }
  }

  /// Begins the number of a sweep.
  mutating func beginSweep() { sweep = "" }

  /// Takes a key while a sweep is typed: its mark when it is done, nil while more may come.
  mutating func typeSweep(_ key: Key) -> TallyMark? {
    guard let typed = sweep else { return nil }
    switch key {
    case .character(let digit) where digit.isASCII && digit.isNumber && typed.count < 4:
      sweep = typed + String(digit)
    case .backspace, .control("h"):
      if typed.isEmpty { sweep = nil } else { sweep = String(typed.dropLast()) }
    case .enter:
      sweep = nil
      return Int(typed).flatMap { TallyMark("sweep", $0, of: seats) }
    default: break
    }
    return nil
  }

  /// Backs out of a sweep; false when none is typed.
  mutating func leaveSweep() -> Bool {
    guard sweep != nil else { return false }
    sweep = nil
    return true
  }

  // MARK: On the way to the journal

  /// Keeps a tick and gives the changes to record now: all that wait, unless some are on their way.
  mutating func keep(_ mark: TallyMark, slot: Record?, _ desk: Desk) -> [Change] {
    let part = slot?.slot?.part(for: desk.callsign)
    let place = part?.place ?? slot?.slot?.place
    // Turns mean little without their whole, so the first one says how many places there are.
    let isFirstTurn =
      mark.name == "turn" && count.cut.seats == nil
      && !waiting.contains { $0.mark.name == "seats" && $0.slot == slot?.ref }
    let whole = isFirstTurn ? TallyMark("seats", seats) : nil
    for mark in [whole, mark].compactMap({ $0 }) {
      waiting.append(Waiting(at: desk.now, mark: mark, slot: slot?.ref, place: place))
    }
    return handOn()
  }

  /// Hands on what waits, an entry for each slot; nothing while some are on their way.
  mutating func handOn() -> [Change] {
    guard handed == 0, let first = waiting.first else { return [] }
    let together = waiting.prefix(Tally.ticksMax).prefix {
      $0.slot == first.slot && $0.place == first.place && $0.at.day == first.at.day
    }
    handed = together.count
    let base = first.at.millisecondsSince1970
    let ticks = together.map {
      Tick(seconds: Int(($0.at.millisecondsSince1970 - base) / 1000), mark: $0.mark)
    }
    let tally = Tally(slot: first.slot, place: first.place, ticks: ticks)
    return [Change(.tally(tally), at: first.at)]
  }

  /// What was handed on is durable.
  mutating func saved() {
    waiting.removeFirst(min(handed, waiting.count))
    handed = 0
    trouble = nil
  }

  /// What was handed on is not saved and waits on.
  mutating func notSaved(_ words: String) {
    handed = 0
    trouble = words
  }

  // MARK: Drafts

  /// A line for each tick that waits: when, where and what.
  var draft: Draft? {
    guard !waiting.isEmpty else { return nil }
    let lines = waiting.map { tick in
      "\(tick.at) \(tick.mark) \(tick.slot?.hex ?? "-") \(tick.place ?? "")"
    }
    return Draft(
      name: "ticks", text: lines.joined(separator: "\n"), context: ["purpose": "ticks"],
      isTyped: false)
  }

  /// Puts ticks back that a stop kept from the journal.
  mutating func restore(_ draft: Draft) {
    for line in draft.text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count >= 3, let at = WallTime(parts[0]), let mark = TallyMark(parts[1]) else {
        continue
      }
      let place = parts.count > 3 && !parts[3].isEmpty ? String(parts[3]) : nil
      waiting.append(Waiting(at: at, mark: mark, slot: EntryRef(hex: parts[2]), place: place))
    }
  }
}
