// A scene being replayed: the happenings so far, the Notes pane on a review of its own, and the
// clock. Everything that is written goes the way of any note, as far as the review in memory.

import Domain
import Guidance
import Packs
import Panes
import Surface

/// One go through a scene.
struct PracticeRun: Sendable {
  let scene: Scene
  private(set) var clock: PracticeClock
  private(set) var desk: Desk
  private(set) var notes: any AnyPane
  /// What was written in earlier goes, the first one first.
  private(set) var earlier: [[TimedText]]
  private var maker: PracticeReview

  /// The day the worked example plays on; the time is the scene's.
  static let day = Day(year: 2026, month: 11, day: 19)

  /// What a run asks of the screen.
  enum News: Hashable {
    case say(String, Urgency)
    case confirm(Confirmation)
    case bell
  }

  /// Nil only where the scene's time is no time, which no checked scene is.
  init?(
    _ scene: Scene, speed: PracticeSpeed, earlier: [[TimedText]] = [], guide: Guide, packs: Packs,
    isASCII: Bool, now: Int64
  ) {
    guard let day = Self.day,
      let start = WallTime(day: day, seconds: scene.start, offsetMinutes: 0)
    else { return nil }
    self.scene = scene
    self.earlier = earlier
    clock = PracticeClock(
      length: Int64(scene.end - scene.start) * 1000, speed: speed, now: now)
    let (review, maker) = PracticeReview.begin(scene, at: start)
    self.maker = maker
    desk = Desk(
      review: review, now: start, isDemoClock: true, callsign: PracticeReview.callsign,
      writers: PracticeReview.writers, guide: guide, packs: packs, isASCII: isASCII)
    notes = MountedPane<NotesPane>(desk)
  }

  // MARK: Time

  /// The happenings there were so far.
  func shown(at now: Int64) -> ArraySlice<Scene.Happening> {
    let second = scene.start + Int(clock.gone(at: now) / 1000)
    return scene.happenings.prefix { $0.second <= second }
  }

  func isOver(at now: Int64) -> Bool { clock.isOver(at: now) }

  /// Moves the desk's time on.
  mutating func tick(_ now: Int64) {
    let seconds = min(86_399, scene.start + Int(clock.gone(at: now) / 1000))
    guard
      let time = WallTime(day: desk.now.day, seconds: seconds, offsetMinutes: 0),
      time != desk.now
    else { return }
    desk.now = time
  }

  /// How long until something is to be seen, in milliseconds: a happening, a minute, the end. Nil
  /// when nothing comes by itself.
  func wait(at now: Int64) -> Int64? {
    guard !isOver(at: now) else { return nil }
    let gone = clock.gone(at: now)
    let second = Int64(scene.start) * 1000
    let minute = ((second + gone) / 60_000 + 1) * 60_000 - second
    let happening = scene.happenings.dropFirst(shown(at: now).count).first
    let next = happening.map { Int64($0.second - scene.start) * 1000 } ?? clock.length
    return clock.wait(until: min(minute, next, clock.length), at: now)
  }

  mutating func pause(at now: Int64) { clock.pause(at: now) }
  mutating func goOn(at now: Int64) { clock.goOn(at: now) }
  mutating func set(_ speed: PracticeSpeed, at now: Int64) { clock.set(speed, at: now) }

  /// Goes to the next happening, or to the end behind the last one.
  mutating func step(at now: Int64) {
    let next = scene.happenings.dropFirst(shown(at: now).count).first
    clock.skip(to: next.map { Int64($0.second - scene.start) * 1000 } ?? clock.length, at: now)
    tick(now)
  }

  // MARK: Notes

  /// What was written, by time: the versions that stand.
  var written: [TimedText] {
    desk.review.visible(.note).compactMap { record in
      guard let text = record.note?.text, let at = record.first.at else { return nil }
      return TimedText(second: at.seconds, text: text)
    }.sorted { $0.second < $1.second }
  }

  /// The same with the lines that were begun and not saved.
  var writtenAndTyped: [TimedText] {
    let typed = notes.drafts.filter { $0.isTyped && !$0.text.isEmpty }
    return written + typed.map { TimedText(second: desk.now.seconds, text: $0.text) }
  }

  mutating func settle(room: Size) {
    desk.room = room
    notes.settle(desk)
  }

  mutating func perform(_ command: CommandID) -> [News] { take(notes.perform(command, desk)) }
  mutating func type(_ key: Key) -> [News] { take(notes.type(key, desk)) }
  mutating func paste(_ text: String) -> [News] { take(notes.paste(text, desk)) }
  mutating func back() -> Bool { notes.back(desk) }

  /// Leaves fields and choices as Esc does; what was typed is kept as a draft.
  mutating func leaveField() {
    var steps = 0
    while notes.mode != .list, steps < 4, notes.back(desk) { steps += 1 }
  }

  mutating func undo() -> [News] {
    guard let change = desk.review.undoing(by: PracticeReview.writers), isOwn(change) else {
      return [.say("Nothing of yours is left to undo.", .warning)]
    }
    let name = change.targets.first.map { desk.review.deedName($0) } ?? ""
    maker.record(change, in: &desk.review, at: desk.now)
    return [.say("Undone: \(name). U brings it back.", .ordinary)]
  }

  mutating func redo() -> [News] {
    guard let change = desk.review.redoing(by: PracticeReview.writers) else {
      return [.say("Nothing was undone.", .warning)]
    }
    maker.record(change, in: &desk.review, at: desk.now)
    return [.say("It is back.", .ordinary)]
  }

  /// Performs what was asked and confirmed.
  mutating func take(_ effects: [Effect]) -> [News] {
    var news: [News] = []
    for effect in effects {
      switch effect {
      case .record(let changes): news += record(changes)
      case .setAside(let setAside):
        maker.record(Change(.setAside(setAside)), in: &desk.review, at: desk.now)
      case .say(let words): news.append(.say(words, .ordinary))
      case .undo: news += undo()
      case .redo: news += redo()
      case .confirm(let confirmation): news.append(.confirm(confirmation))
      case .bell: news.append(.bell)
      // A person's habits are read from their reviews and not from practice.
      case .reflect, .clearMirror: break
      case .show, .open, .start, .hand, .print, .palette, .help, .search, .safeguarding, .hide,
        .suspend, .quit, .redraw:
        news.append(.say("That belongs to a review; here are notes alone.", .warning))
      }
    }
    return news
  }

  private mutating func record(_ changes: [Change]) -> [News] {
    for change in changes {
      if let refusal = desk.review.refusal(of: change) {
        return take(notes.finish(.refused(refusal.explanation), desk))
      }
    }
    let now = desk.now
    var entries: [Entry] = []
    for change in changes { entries.append(maker.record(change, in: &desk.review, at: now)) }
    return take(notes.finish(.recorded(entries), desk))
  }

  /// What the scene began with is nobody's deed.
  private func isOwn(_ change: Change) -> Bool {
    change.targets.allSatisfy { ref in
      switch desk.review.entry(ref)?.event {
      case .review?, .line?, .slot?: false
      default: true
      }
    }
  }
}

extension Change {
  /// What an undo withdraws; empty for anything else.
  fileprivate var targets: [EntryRef] {
    if case .undone(let targets) = event { targets } else { [] }
  }
}
