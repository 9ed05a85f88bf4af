// Makes a review entry by entry, as journals would: with stamps, references and display ids, but
// without a journal. Tests say who did what and when.

import Domain

/// A review being made up.
struct ReviewBuilder {
  private(set) var review = Review()
  let day: Day
  private var count: UInt64 = 0
  private var seqs: [WriterID: Int] = [:]

  init(day: Day = Sample.day) { self.day = day }

  init(_ review: Review, day: Day = Sample.day) {
    self.day = day
    self.review = review
    count = UInt64(review.entries.count)
    for entry in review.entries { seqs[entry.stamp.writer] = entry.stamp.seq }
  }

  /// The writer of a call-sign, made from its letters; thoughts have one of their own.
  static func writer(_ callsign: String, isPrivate: Bool = false) -> WriterID {
    var number: UInt64 = isPrivate ? 1 : 0
    for byte in callsign.utf8 { number = (number &* 31 &+ UInt64(byte)) & 0x7FFF_FFFF_FFFF }
    let digits = String(number, radix: 16)
    let padded = String(repeating: "0", count: 12 - digits.utf8.count) + digits
    return WriterID(hex: padded) ?? fallbackWriter
  }

  private static let fallbackWriter: WriterID = {
    guard let writer = WriterID(hex: "000000000001") else { preconditionFailure("12 hex digits") }
    return writer
  }()

  /// Records a change and returns its entry.
  @discardableResult
  mutating func record(_ change: Change, by callsign: String, at time: WallTime) -> Entry {
    let entry = self.entry(change, by: callsign, at: time)
    review.apply(entry)
    return entry
  }

  /// Records something new at `HH:MM` or `HH:MM:SS` and returns its reference.
  @discardableResult
  mutating func add(
    _ event: Event, by callsign: String, at clock: String, replacing: [EntryRef] = []
  ) -> EntryRef {
    record(Change(event, replacing: replacing), by: callsign, at: Sample.time(clock, day: day)).ref
  }

  /// The entry a change would become, unapplied.
  mutating func entry(_ change: Change, by callsign: String, at time: WallTime) -> Entry {
    count += 1
    let kind = change.event.recordKind
    let isPrivate = kind == .thought || change.event.kind == "set-aside"
    let writer = Self.writer(callsign, isPrivate: isPrivate)
    seqs[writer, default: 0] += 1
    let last = review.entries.last?.stamp.clock ?? 0
    let stamp = Stamp(
      ref: Self.ref(count), writer: writer, seq: seqs[writer] ?? 1,
      clock: max(time.millisecondsSince1970, last + 1))
    return Entry(
      stamp: stamp, kind: change.event.kind, at: change.at ?? time,
      displayID: change.replaces.isEmpty ? kind.flatMap { review.nextID($0) } : nil,
      replaces: change.replaces, content: .event(change.event), isPrivate: isPrivate)
  }

  /// References spread like hashes, since their first word is what tables are keyed by.
  private static func ref(_ number: UInt64) -> EntryRef {
    var mixed = number &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return EntryRef(mixed ^ (mixed >> 27), 0, 0, number)
  }
}
