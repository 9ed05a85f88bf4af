// Lines of standard input on their way to the disk. While others are waiting behind it, a line is
// saved by a thread of its own and the next is made ready meanwhile; each is durable before it is
// acknowledged, and acknowledged before the next is written.

import Domain
import Runtime
import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What has been handed over and is not acknowledged yet.
struct StreamedLines {
  /// Lines made ready beyond the one being saved: enough that the disk never waits for the next.
  private static let aheadMax = 7
  /// How long a run may keep others from writing, and how long they then have: more than the
  /// millisecond after which whoever waits looks again.
  private static let runMilliseconds: Int64 = 100
  private static let pauseMicroseconds: UInt32 = 2_000

  /// Whether each acknowledgement is an object for programs.
  let json: Bool
  /// Lines that are durable.
  private(set) var savedCount = 0
  /// The line that could not be saved, or whose acknowledgement nobody took; nil while none is.
  private(set) var failedPlace: String?
  private var run: RecordRun?
  private var begunMilliseconds: Int64 = 0
  /// Where the lines came from that were handed over and not settled, oldest first.
  private var places: [String] = []

  init(json: Bool) { self.json = json }

  /// Saves a change, or hands it over to be saved.
  ///
  /// - Parameter hasNext: whether another line is there already.
  /// - Throws: what went wrong with this line, or with the one that `failedPlace` names.
  mutating func save(
    _ change: Change, place: String, hasNext: Bool, to opened: inout OpenedReview,
    _ out: inout Output
  ) throws(CommandError) {
    if run == nil, hasNext, change.mayRun {
      run = try opened.beginRun()
      begunMilliseconds = SystemClock.steadyMilliseconds()
    }
    guard change.mayRun, let run else {
      return try saveAlone(change, place: place, to: &opened, &out)
    }
    let json = json
    try opened.record(change, place: place, in: run) { entries in
      let name = entries.first?.displayID.map { "\($0)" } ?? ""
      let bytes = Output.acknowledgement(of: name, as: entries, json: json)
      return { bytes.withUnsafeBytes { Descriptor.write($0, to: 1) } }
    }
    places.append(place)
    while run.waitingCount > Self.aheadMax { try settle(run, in: &opened) }
    guard SystemClock.steadyMilliseconds() - begunMilliseconds >= Self.runMilliseconds else {
      return
    }
    try finish(in: &opened)
    usleep(Self.pauseMicroseconds)
  }

  private mutating func saveAlone(
    _ change: Change, place: String, to opened: inout OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    try finish(in: &opened)
    let entries = try opened.record([change], place: place)
    savedCount += 1
    try out.saved(entries, in: opened.store.review, json: json)
    try out.flush()
  }

  /// Waits until everything that was handed over is acknowledged, and lets others write.
  mutating func finish(in opened: inout OpenedReview) throws(CommandError) {
    guard let run else { return }
    while run.waitingCount > 0 { try settle(run, in: &opened) }
    end(run, in: &opened)
  }

  private mutating func settle(
    _ run: RecordRun, in opened: inout OpenedReview
  ) throws(CommandError) {
    let place = places.removeFirst()
    do throws(CommandError) {
      guard let saved = try opened.settle(in: run, place: place) else { return }
      savedCount += 1
      try Output.check(saved.acknowledged)
    } catch {
      failedPlace = place
      end(run, in: &opened)
      throw error
    }
  }

  private mutating func end(_ run: RecordRun, in opened: inout OpenedReview) {
    opened.endRun(run)
    self.run = nil
    places = []
  }
}
