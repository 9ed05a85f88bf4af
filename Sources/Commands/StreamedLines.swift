// Lines of standard input on their way to the disk. While others are waiting behind it, a line is
// saved by a thread of its own and the next is made ready meanwhile; each is durable before it is
// acknowledged, and acknowledged before the next is written. Nobody is kept from writing while
// whoever reads the acknowledgements takes their time.

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
  /// How many lines of the run are durable.
  private var settledCount = 0
  /// Handed over and not settled, oldest first.
  private var waiting: [HandedOver] = []
  /// Asks about names in what is saved.
  private var people: PeopleRemarks
  /// Whether it knows what own files say of that; they are read once there is something to ask.
  private var knowsOwnFiles = false
  /// What is to be asked once nobody is kept from writing: whoever reads it takes their time.
  private var asked: [String] = []

  private struct HandedOver {
    let change: Change
    /// Where the line came from.
    let place: String
  }

  init(json: Bool, people: PeopleRemarks) {
    self.json = json
    self.people = people
  }

  /// How many lines may wait behind the one being saved, after so many that the run has saved: none
  /// at first, for all of them are waited for before others may write, and how slow the disk is
  /// shows with the first.
  static func ahead(after settledCount: Int) -> Int { min(aheadMax, settledCount) }

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
      settledCount = 0
    }
    guard change.mayRun, let run else {
      return try saveAlone(change, place: place, to: &opened, &out)
    }
    let json = json
    try opened.record(change, place: place, in: run) { entries in
      let name = entries.first?.displayID.map { "\($0)" } ?? ""
      let bytes = Output.acknowledgement(of: name, as: entries, json: json)
      return {
        // With the lock held this must not wait.
        guard Descriptor.takesMore(1) else { return EAGAIN }
        return bytes.withUnsafeBytes { Descriptor.write($0, to: 1) }
      }
    }
    waiting.append(HandedOver(change: change, place: place))
    while run.waitingCount > Self.ahead(after: settledCount) { try settle(run, in: &opened, &out) }
    guard SystemClock.steadyMilliseconds() - begunMilliseconds >= Self.runMilliseconds else {
      return
    }
    try finish(in: &opened, &out)
    usleep(Self.pauseMicroseconds)
  }

  private mutating func saveAlone(
    _ change: Change, place: String, to opened: inout OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    try finish(in: &opened, &out)
    let entries = try opened.record([change], place: place)
    savedCount += 1
    try out.saved(entries, in: opened.store.review, json: json)
    try out.flush()
    note(change, entries, in: opened)
    tellAsked()
  }

  private mutating func note(
    _ change: Change, _ entries: [ReviewEntry], in opened: borrowing OpenedReview
  ) {
    guard let entry = entries.first else { return }
    let called = opened.store.review.savedName(entry.ref)
    if !knowsOwnFiles,
      !people.words(on: change.event, called: called, in: opened.name).isEmpty
    {
      people = PeopleRemarks(opened.store.review, as: opened.guide)
      knowsOwnFiles = true
    }
    asked += people.words(on: change.event, called: called, in: opened.name)
  }

  private mutating func tellAsked() {
    for words in asked { Output.words(words) }
    asked = []
  }

  /// Waits until everything that was handed over is acknowledged, and lets others write.
  mutating func finish(
    in opened: inout OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    guard let run else { return }
    while run.waitingCount > 0 { try settle(run, in: &opened, &out) }
    end(run, in: &opened)
  }

  private mutating func settle(
    _ run: RecordRun, in opened: inout OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    let line = waiting.removeFirst()
    var place = line.place
    do throws(CommandError) {
      guard let saved = try opened.settle(in: run, place: place) else { return }
      savedCount += 1
      settledCount += 1
      note(line.change, saved.entries, in: opened)
      guard saved.acknowledged == EAGAIN else { return try Output.check(saved.acknowledged) }
      // What was handed over after it has not been begun.
      let rest = waiting
      end(run, in: &opened)
      try out.saved(saved.entries, in: opened.store.review, json: json)
      try out.flush()
      for line in rest {
        place = line.place
        try saveAlone(line.change, place: place, to: &opened, &out)
      }
    } catch {
      failedPlace = place
      end(run, in: &opened)
      throw error
    }
  }

  private mutating func end(_ run: RecordRun, in opened: inout OpenedReview) {
    guard self.run != nil else { return }
    opened.endRun(run)
    self.run = nil
    waiting = []
    tellAsked()
  }
}
