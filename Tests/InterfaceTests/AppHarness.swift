// A whole screen without a terminal: key scripts in, what is drawn out, a review in memory instead of
// a store.

import Domain
import Guidance
import Interface
import Packs
import Panes
import Surface

struct AppHarness {
  var app: App
  private(set) var requests: [Request] = []
  /// When set, every save fails with these words.
  var failure: String?
  private var count: UInt64 = 0
  private var seqs: [WriterID: Int] = [:]

  static let oak = WriterID(number: 1)
  static let birch = WriterID(number: 2)

  static let now: WallTime = {
    guard let now = WallTime("2026-11-19T09:42:00+00:00") else {
      preconditionFailure("the harness's time is a time")
    }
    return now
  }()

  init(rows: Int = 24, columns: Int = 80, keyMap: KeyMap = KeyMap(), focus: PaneID = .notes) {
    app = App(
      desk: Desk(
        review: Review(), now: Self.now, callsign: "Oak", writers: [Self.oak], guide: .builtIn,
        packs: .builtIn),
      size: Size(rows: rows, columns: columns), keyMap: keyMap, focus: focus)
    write(.joined(Joined(callsign: "Oak")), by: Self.oak)
    write(.joined(Joined(callsign: "Birch")), by: Self.birch)
    write(
      .review(
        ReviewSetUp(
          school: "Harrowmere", day: Self.now.day, focus: "Talk for every child",
          agreement: [.dsl: "DHT, room 3, extension 12"])), by: Self.oak)
    let line = write(.line(LineOfEnquiry(text: "To what extent do pupils talk?")), by: Self.oak)
    for (text, start, end) in [("Y4 science", "09:30", "10:00"), ("Y3 English", "10:02", "10:27")] {
      guard let start = TimeOfDay(start), let end = TimeOfDay(end) else { continue }
      write(
        .slot(
          Slot(
            text: text, day: Self.now.day, start: start, end: end, place: "room 7",
            lines: [line.ref])), by: Self.oak)
    }
    write(
      .note(
        Note.reading(
          "24 of 27 looking at the board.", source: .lesson,
          slot: app.desk.review.visible(.slot).first?.ref, lines: [line.ref])), by: Self.birch)
  }

  /// Presses the keys of a script and settles once, as the loop does after a burst.
  mutating func press(_ script: String) {
    for key in KeyScript.keys(script) { take(app.update(.key(key))) }
    app.settle()
  }

  mutating func update(_ msg: Msg) {
    take(app.update(msg))
    app.settle()
  }

  mutating func lookAgain() { app.lookAgain() }

  mutating func restore(_ draft: Draft, keptAs name: String) -> Bool {
    app.restore(draft, keptAs: name)
  }

  /// Writes into the whole review, as a store does while a role may see only part of it.
  mutating func inWhole(_ body: (inout AppHarness) -> Void) {
    var whole = Review()
    app.lendReview { whole = $0 }
    var other = self
    other.app.desk.review = whole
    body(&other)
    (count, seqs) = (other.count, other.seqs)
    app.lendReview { $0 = other.app.desk.review }
  }

  @discardableResult
  mutating func write(_ event: Event, by writer: WriterID, replacing: [EntryRef] = []) -> Entry {
    count += 1
    seqs[writer, default: 0] += 1
    let id = replacing.isEmpty ? event.recordKind.flatMap { app.desk.review.nextID($0) } : nil
    let entry = Entry(
      stamp: Stamp(
        ref: EntryRef(count &* 0x9E37_79B9_7F4A_7C15, 0, 0, count), writer: writer,
        seq: seqs[writer] ?? 1, clock: Int64(count)),
      kind: event.kind, at: app.desk.now, displayID: id, replaces: replacing,
      content: .event(event), isPrivate: event.kind == "set-aside")
    app.desk.review.apply(entry)
    return entry
  }

  var text: String { app.draw().text }
  var lastLine: String { text.split(separator: "\n").last.map(String.init) ?? "" }

  private mutating func take(_ asked: [Request]) {
    for request in asked {
      requests.append(request)
      switch request {
      case .record(let changes, let pane): record(changes, for: pane)
      case .undo: reverse(app.desk.review.undoing(by: [Self.oak]))
      case .redo: reverse(app.desk.review.redoing(by: [Self.oak]))
      case .suspend, .quit, .leave, .bell, .redraw, .erasure, .otherFolder, .keepPage, .reflect,
        .clearMirror:
        break
      }
    }
  }

  private mutating func record(_ changes: [Change], for pane: PaneID?) {
    let review = app.desk.review
    let refusals = changes.compactMap { review.refusal(of: $0) }
    let outcome: Outcome
    if let failure {
      outcome = .notSaved(failure)
    } else if let refusal = refusals.first {
      outcome = .refused(refusal.explanation)
    } else {
      outcome = .recorded(
        changes.map { write($0.event, by: Self.oak, replacing: $0.replaces) })
    }
    take(app.update(.outcome(outcome, for: pane)))
  }

  private mutating func reverse(_ change: Change?) {
    if let change { write(change.event, by: Self.oak) }
  }
}
