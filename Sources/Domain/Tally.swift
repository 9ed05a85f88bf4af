// What was counted by one key while watching: raw ticks with their times, so that they can be
// counted again differently. Places are numbers on a plan that stays with the host; there is no
// field for a name, and no tick says more than its mark.

/// What a tick stands for: `turn:7`, `recall`, `clock-adult`, `sweep:24/27`.
public struct TallyMark: Hashable, Sendable, CustomStringConvertible {
  /// Lower-case letters and hyphens.
  public let name: String
  /// A place, a number counted or a setting; nil where the mark has none.
  public let n: Int?
  /// How many there were in all; nil where the mark counts nothing of a whole.
  public let of: Int?

  /// The largest number in a mark.
  public static let numberMax = 9_999
  /// The most seconds between an entry's time and its ticks: a day.
  public static let offsetMax = 86_400

  /// Nil for a name that is none, and for numbers out of range.
  public init?(_ name: String, _ n: Int?, of: Int? = nil) {
    let bytes = name.utf8
    guard (1...24).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
      bytes.allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
      }),
      n.map({ (0...TallyMark.numberMax).contains($0) }) ?? true
    else { return nil }
    if let of {
      guard let n, n <= of, (1...TallyMark.numberMax).contains(of) else { return nil }
    }
    self.name = name
    self.n = n
    self.of = of
  }

  public var description: String {
    name + (n.map { ":\($0)" } ?? "") + (of.map { "/\($0)" } ?? "")
  }
}

extension TallyMark {
  /// Reads `turn:7` and its like; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first else { return nil }
    guard parts.count == 2 else {
      self.init(String(name), nil, of: nil)
      return
    }
    let numbers = parts[1].split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(numbers.count), let n = decimal(Array(numbers[0].utf8)[...]) else {
      return nil
    }
    if numbers.count == 1 {
      self.init(String(name), n)
    } else {
      guard let of = decimal(Array(numbers[1].utf8)[...]) else { return nil }
      self.init(String(name), n, of: of)
    }
  }
}

/// One press of a key.
public struct Tick: Hashable, Sendable {
  /// Seconds after the entry's `at`, 0 to `TallyMark.offsetMax`.
  public var seconds: Int
  public var mark: TallyMark

  public init(seconds: Int, mark: TallyMark) {
    self.seconds = min(max(seconds, 0), TallyMark.offsetMax)
    self.mark = mark
  }
}

/// Ticks that became durable together. All entries of a writer in a slot are one tally.
public struct Tally: Hashable, Sendable {
  public var slot: EntryRef?
  /// A place code, never a name; nil when none was given.
  public var place: String?
  /// Never empty, in the order in which they were made.
  public var ticks: [Tick]

  /// The most ticks in one entry.
  public static let ticksMax = 2_000

  public init(slot: EntryRef?, place: String? = nil, ticks: [Tick]) {
    self.slot = slot
    self.place = place
    self.ticks = ticks
  }
}

/// A tick with the moment it was made.
public struct TimedTick: Hashable, Sendable {
  /// Milliseconds since 1970 UTC.
  public let moment: Int64
  /// The wall time of its minute, as its writer read it.
  public let time: TimeOfDay
  public let mark: TallyMark
}

extension Review {
  /// The ticks of a slot that stand, in the order of time.
  ///
  /// - Parameters:
  ///   - slot: by its record's first entry; nil for what belongs to no slot.
  ///   - writers: only those of these writers; nil for everybody's.
  /// - Complexity: O(t log t) in the ticks of the slot.
  public func ticks(in slot: EntryRef?, by writers: Set<WriterID>? = nil) -> [TimedTick] {
    var found: [TimedTick] = []
    for ref in tallies[slot] ?? [] {
      guard let entry = entry(ref), case .tally(let tally)? = entry.event, let at = entry.at,
        writers?.contains(entry.stamp.writer) ?? true, state(of: entry) == .current
      else { continue }
      let base = at.millisecondsSince1970
      for tick in tally.ticks {
        let moment = base + Int64(tick.seconds) * 1000
        let wall = WallTime(millisecondsSince1970: moment, offsetMinutes: at.offsetMinutes)
        found.append(TimedTick(moment: moment, time: wall.time, mark: tick.mark))
      }
    }
    // Ticks of the same second stay in the order in which they were made.
    return found.enumerated().sorted {
      ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset)
    }.map(\.element)
  }

  /// Slots with ticks that somebody made, by their records' first entries, and nil for those that
  /// belong to none; in the order of the slots.
  public var talliedSlots: [EntryRef?] {
    let slots = visible(.slot).map(\.ref).filter { tallies[$0] != nil }
    return slots.map { $0 } + (tallies[EntryRef?.none] == nil ? [] : [nil])
  }

  mutating func take(_ tally: Tally, of entry: Entry) {
    let slot = tally.slot.map { record($0)?.ref ?? $0 }
    tallies[slot, default: []].append(entry.ref)
  }
}
