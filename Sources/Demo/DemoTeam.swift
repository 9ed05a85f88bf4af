// Three reviewers with a laptop each. Whatever the demo shows was recorded through the same path
// as a user's own entries, on three stores, and carried from one to the other as a stick would.

import Domain
import Journal
import Store

/// Who records in the demo.
enum Reviewer: String, CaseIterable {
  case oak = "Oak"
  case birch = "Birch"
  case rowan = "Rowan"
}

/// The three stores while the demo is being written.
struct DemoTeam<D: Disk>: ~Copyable {
  private(set) var oak: ReviewStore<D>
  private var birch: ReviewStore<D>
  private var rowan: ReviewStore<D>
  let day: Day
  /// What comes after this moment has not happened yet; nil where everything has.
  private let until: WallTime?

  /// - Parameters:
  ///   - until: the demo's clock, after which nothing is written; nil for the whole example.
  init(
    _ folder: StoreFolder, scratch: String, on disk: D, setUp: ReviewSetUp, lines: [String],
    machine: String, at: WallTime, until: WallTime? = nil
  ) throws(RecordFailure) {
    let now = at.millisecondsSince1970
    self.init(
      day: setUp.day, until: until,
      oak: try ReviewStore.begin(
        folder, on: disk, setUp: setUp, lines: lines, callsign: Reviewer.oak.rawValue,
        machine: machine, now: now, at: at),
      birch: try ReviewStore.join(
        from: folder, StoreFolder("\(scratch)/birch"), on: disk,
        callsign: Reviewer.birch.rawValue, machine: "", now: now, at: at),
      rowan: try ReviewStore.join(
        from: folder, StoreFolder("\(scratch)/rowan"), on: disk,
        callsign: Reviewer.rowan.rawValue, machine: "", now: now, at: at))
  }

  private init(
    day: Day, until: WallTime?, oak: consuming ReviewStore<D>, birch: consuming ReviewStore<D>,
    rowan: consuming ReviewStore<D>
  ) {
    self.day = day
    self.until = until
    self.oak = oak
    self.birch = birch
    self.rowan = rowan
  }

  /// Records what one of them did at a time of the day.
  mutating func record(
    _ who: Reviewer, _ time: String, on other: Day? = nil,
    _ changes: (Review) -> [Change]
  ) throws(RecordFailure) {
    guard let moment = DemoTeam.moment(other ?? day, time) else {
      preconditionFailure("the demo's times are written HH:MM")
    }
    let now = moment.millisecondsSince1970
    if let until, now > until.millisecondsSince1970 { return }
    switch who {
    case .oak: try oak.record(changes(oak.review), now: now, at: moment)
    case .birch: try birch.record(changes(birch.review), now: now, at: moment)
    case .rowan: try rowan.record(changes(rowan.review), now: now, at: moment)
    }
  }

  /// The stick goes round the table: everybody has what everybody wrote.
  mutating func carry(_ time: String, on other: Day? = nil) throws(RecordFailure) {
    guard let now = DemoTeam.moment(other ?? day, time)?.millisecondsSince1970 else { return }
    if let until, now > until.millisecondsSince1970 { return }
    do {
      try oak.takeJournals(from: birch.folder, now: now)
      try oak.takeJournals(from: rowan.folder, now: now)
      try birch.takeJournals(from: oak.folder, now: now)
      try rowan.takeJournals(from: oak.folder, now: now)
    } catch {
      throw .store(error)
    }
  }

  /// Gives Oak's store away; the others are done.
  /// Oak's store. Its anchor names the last line of every file: what is cut off after that shows.
  consuming func finish() -> ReviewStore<D> {
    oak.keepAnchor()
    oak.markAsExample()
    return oak
  }

  static func moment(_ day: Day, _ time: String) -> WallTime? {
    TimeOfDay(time).flatMap {
      WallTime(day: day, seconds: $0.minutes * 60, offsetMinutes: 0)
    }
  }
}

/// Short ways to say what the worked example says.
struct Words {
  let review: Review

  /// The entry a name stands for: `L1`, `S04`, `N05`.
  func ref(_ name: String) -> EntryRef {
    guard case .record(let record) = review.find(name) else {
      preconditionFailure("the demo mentions \(name) before it is there")
    }
    return record.ref
  }

  func refs(_ names: String) -> [EntryRef] {
    names.split(separator: " ").map { ref(String($0)) }
  }

  func current(_ name: String) -> [EntryRef] {
    review.record(ref(name))?.currentRefs ?? []
  }
}
