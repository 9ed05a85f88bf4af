// A review for practising: one slot, a scene's lines, one writer. It is made up in memory, reaches
// no disk and no other review, and goes when the program ends.

import Domain
import Packs

/// Makes entries of a review that is nowhere but in memory.
struct PracticeReview: Sendable {
  static let callsign = "You"
  static let writers: Set<WriterID> = [writer, privateWriter]
  private static let writer = WriterID(number: 1)
  /// Thoughts have a writer of their own, as in any review.
  private static let privateWriter = WriterID(number: 2)

  private var count: UInt64 = 0
  private var seqs: [WriterID: Int] = [:]

  /// The review a scene is replayed in, and who makes its entries from then on.
  static func begin(_ scene: Scene, at now: WallTime) -> (review: Review, maker: PracticeReview) {
    var (review, maker) = (Review(), PracticeReview())
    maker.record(Change(.joined(Joined(callsign: callsign))), in: &review, at: now)
    maker.record(
      Change(.review(ReviewSetUp(school: "Practice", day: now.day, focus: ""))), in: &review,
      at: now)
    let lines = scene.lines.map { line in
      maker.record(
        Change(
          .line(LineOfEnquiry(text: line.text)), displayID: DisplayID(line.id)), in: &review,
        at: now
      ).ref
    }
    let minute = TimeOfDay(minutes: scene.start / 60)
    let end = TimeOfDay(minutes: min(1439, (scene.end + 59) / 60))
    guard let minute, let end else { return (review, maker) }
    let part = SlotPart(
      text: scene.title, place: scene.place, source: SourceType(rawValue: scene.source.rawValue))
    maker.record(
      Change(
        .slot(
          Slot(
            text: scene.title, day: now.day, start: minute, end: end, place: scene.place,
            parts: [part], lines: lines))), in: &review, at: now)
    return (review, maker)
  }

  /// Makes an entry of a change and applies it.
  @discardableResult
  mutating func record(_ change: Change, in review: inout Review, at now: WallTime) -> Entry {
    count += 1
    let kind = change.event.recordKind
    let isPrivate = kind == .thought || change.event.kind == "set-aside"
    let writer = isPrivate ? Self.privateWriter : Self.writer
    seqs[writer, default: 0] += 1
    let id =
      change.displayID ?? (change.replaces.isEmpty ? kind.flatMap { review.nextID($0) } : nil)
    let entry = Entry(
      // References are spread like hashes, since tables are keyed by their first word.
      stamp: Stamp(
        ref: EntryRef(count &* 0x9E37_79B9_7F4A_7C15, 0, 0, count), writer: writer,
        seq: seqs[writer] ?? 1, clock: Int64(count)),
      kind: change.event.kind, at: change.at ?? now, displayID: id, replaces: change.replaces,
      content: .event(change.event), isPrivate: isPrivate)
    review.apply(entry)
    return entry
  }
}
