// Does what the screen asks of the world: records, undoes, keeps drafts, looks whether others
// wrote, moves the clock on. The review lives in the app; around every store call it is moved into
// the store and back, so that it is never in two places and never copied.

import Domain
import Interface
import Journal
import Keyrings
import Panes
import Store

struct Performer {
  let clock: SystemClock
  /// Drafts as they are on disk, by name.
  var kept: [String: Draft] = [:]
  /// Names of drafts that were kept in the review's folder before it went away, as a stick does:
  /// they are there again once it is back.
  var keptBefore: Set<String> = []
  /// When drafts were last compared with the disk, on the steady clock.
  var draftsCheckedAt: Int64 = 0
  private var caughtUpAt: Int64 = 0
  private var noticesTold = 0
  /// What a pane could not save last; nil for nothing.
  var waiting: WaitingSave?
  /// What could not be noted, oldest first.
  var waitingNotes: [WaitingNote] = []
  /// When the store was last tried while another program held it, on the steady clock.
  var triedAt: Int64 = 0
  /// What stood in the way of the last look at what others wrote; nil for nothing.
  private var troubleSaid: String?
  /// What keeps the drafts from the disk; nil while they are on it.
  var draftTrouble: StoreError?
  private var wantsBell = false

  /// Typing is kept within this time; the promise is two seconds.
  private static let draftMilliseconds: Int64 = 1_000
  private static let catchUpMilliseconds: Int64 = 5_000

  init(clock: SystemClock) { self.clock = clock }

  // MARK: Requests

  mutating func perform<D: Disk>(
    _ request: Request, _ app: inout App, _ store: inout ReviewStore<D>
  ) {
    app.desk.now = clock.wallTime()
    switch request {
    case .record(let changes, let pane):
      record(changes, for: pane, &app, &store)
    case .reflect(let news):
      // Numbers for nobody but this person; trouble with them is no reason to interrupt.
      try? store.reflect(news)
    case .clearMirror:
      do throws(StoreError) { try store.clearMirror() } catch {
        _ = app.update(.said("\(error)", .warning))
      }
    case .undo:
      reverse(&app, &store, isRedo: false)
    case .redo:
      reverse(&app, &store, isRedo: true)
    case .erasure(let deed):
      perform(deed, &app, &store)
    case .otherFolder(let deed):
      perform(deed, &app, &store)
    case .keepPage(let page):
      keep(page, &app, &store)
    case .suspend, .quit, .leave, .bell, .redraw:
      break
    }
    tell(&app, &store)
  }

  mutating func record<D: Disk>(
    _ given: [Change], for pane: PaneID?, _ app: inout App, _ store: inout ReviewStore<D>
  ) {
    let now = clock.now()
    let at = app.desk.now
    let changes = pane == nil ? takingOver(given, at: at) : given
    var outcome = Outcome.recorded([])
    var isLocked = false
    var stopped = Stopped.nothing
    if let pane { stopped = app.canPressAgain(for: pane) ? .words : .key }
    inStore(&app, &store) { store in
      do throws(RecordFailure) {
        outcome = .recorded(try store.record(changes, now: now, at: at))
      } catch {
        if case .store(let trouble) = error { isLocked = trouble.isLocked }
        outcome = Self.outcome(error, stopping: stopped)
      }
    }
    noteLock(isLocked, &store)
    if pane == nil, case .notSaved = outcome { keepWaiting(changes, isTriedAgain: isLocked) }
    for request in app.update(.outcome(outcome, for: pane)) { perform(request, &app, &store) }
    forgetErased(&app, &store)
    guard let pane else {
      // It has no field to stand in, and must outlive the program from now on.
      if drafts(of: app)[KeptDraft.stepsName] != kept[KeptDraft.stepsName] {
        keepDrafts(&app, &store)
      }
      return
    }
    if case .notSaved = outcome {
      waiting = WaitingSave(
        pane: pane, drafts: app.drafts, isTriedAgain: isLocked && app.canSaveAgain(for: pane))
    } else {
      waiting = nil
    }
    // What was saved is no draft any more, and must not come back as one.
    keepDrafts(&app, &store)
  }

  private mutating func reverse<D: Disk>(
    _ app: inout App, _ store: inout ReviewStore<D>, isRedo: Bool
  ) {
    let now = clock.now()
    let at = app.desk.now
    var said: (String, Urgency) = ("", .ordinary)
    inStore(&app, &store) { store in
      do throws(RecordFailure) {
        let entries =
          isRedo ? try store.redo(now: now, at: at) : try store.undo(now: now, at: at)
        said = (Self.words(entries, store.review, isRedo: isRedo), .ordinary)
      } catch {
        switch Self.outcome(error, stopping: .deed) {
        case .refused(let words): said = (words, .warning)
        case .notSaved(let words): said = ("Not done: \(words)", .grave)
        case .recorded: break
        }
      }
    }
    if said.1 == .ordinary { _ = app.update(.said("saved", .saved)) }
    _ = app.update(.said(said.0, said.1))
  }

  private static func words(_ entries: [ReviewEntry], _ review: Review, isRedo: Bool) -> String {
    guard case .undone(let targets)? = entries.last?.event, let target = targets.first else {
      return ""
    }
    if isRedo, case .undone(let deeds)? = review.entry(target)?.event, let deed = deeds.first {
      return "Redone: \(review.deedName(deed))."
    }
    return "Undone: \(review.deedName(target)). U brings it back."
  }

  /// Reads a review again that was locked.
  /// - Returns: what to say where that failed; the review then stays locked.
  mutating func unlock<D: Disk>(
    _ key: ReviewKey, _ app: inout App, _ store: inout ReviewStore<D>
  ) -> String? {
    app.desk.now = clock.wallTime()
    let now = clock.now()
    var trouble: String?
    inStore(&app, &store) { store in
      do throws(StoreError) { try store.unlock(key, now: now) } catch { trouble = "\(error)" }
    }
    noticesTold = min(noticesTold, store.notices.count)
    return trouble
  }

  /// Begins anew with a store: its notices are known, and no draft is in it yet.
  mutating func forgetTold<D: Disk>(_ store: borrowing ReviewStore<D>) {
    noticesTold = store.notices.count
    kept = [:]
    keptBefore = []
  }

  // MARK: Between keys

  /// Does what is due: the clock, drafts, what others wrote.
  ///
  /// - Returns: true when the screen must be drawn again.
  mutating func turn<D: Disk>(_ app: inout App, _ store: inout ReviewStore<D>) -> Bool {
    let now = clock.wallTime()
    var isChanged = tryAgain(&app, &store)
    let steady = SystemClock.steadyMilliseconds()
    if steady - draftsCheckedAt >= Self.draftMilliseconds {
      if keepDrafts(&app, &store) { isChanged = true }
      // The folder can go at any moment, and takes the passphrase that was set last with it.
      store.rememberKeyring()
    }
    if now.seconds / 60 != app.desk.now.seconds / 60 || now.day != app.desk.now.day
      || hasTimerNews(app, now)
    {
      for request in app.update(.ticked(now)) {
        if case .bell = request { wantsBell = true }
      }
      isChanged = true
    }
    if steady - caughtUpAt >= Self.catchUpMilliseconds {
      caughtUpAt = steady
      if catchUp(&app, &store) { isChanged = true }
      store.keepAnchor()
    }
    return isChanged
  }

  /// How long the loop may sleep: to the next minute or the next look at what others wrote, and at
  /// most a second while a draft is not on disk yet.
  func waitMilliseconds(_ app: App) -> Int {
    let minute = (60 - clock.wallTime().seconds % 60) * 1000
    let look = drafts(of: app) == kept ? Self.catchUpMilliseconds : Self.draftMilliseconds
    let timer = app.desk.review.millisecondsToTimerChange(at: clock.wallTime())
    return min(minute, Int(look), timer ?? minute, tryAgainIn ?? minute)
  }

  /// Whether a timer that runs would be shown differently than it was.
  private func hasTimerNews(_ app: App, _ now: WallTime) -> Bool {
    let before = app.desk.now
    return app.desk.review.runningTimers(at: before).contains {
      $0.reading(at: now) != $0.reading(at: before) || $0.stage(at: now) != $0.stage(at: before)
    }
  }

  /// Whether a timer has just reached its end or is near it; asked once.
  mutating func takeBell() -> Bool {
    defer { wantsBell = false }
    return wantsBell
  }

  private mutating func catchUp<D: Disk>(
    _ app: inout App, _ store: inout ReviewStore<D>
  ) -> Bool {
    let now = clock.now()
    var entries: [ReviewEntry] = []
    var trouble: String?
    let before = store.changes
    let at = app.desk.now
    inStore(&app, &store) { store in
      store.followPutBack(now: now, at: at)
      do throws(StoreError) { entries = try store.catchUp(now: now) } catch {
        trouble = Self.words(for: error)
      }
    }
    // Said when it begins, not at every look: what is said of a save meanwhile weighs more.
    let isNews = trouble != nil && trouble != troubleSaid && waiting == nil
    troubleSaid = trouble
    if isNews, let trouble { _ = app.update(.told(trouble, .grave)) }
    if !entries.isEmpty { _ = app.update(.othersWrote(entries)) }
    forgetErased(&app, &store)
    let hasNews = tell(&app, &store)
    // Words that went without an entry that came must leave the screen as well.
    return hasNews || isNews || store.changes != before
  }

  /// Says what the store has found since the last time.
  @discardableResult
  mutating func tell<D: Disk>(_ app: inout App, _ store: inout ReviewStore<D>) -> Bool {
    let news = store.notices.count > noticesTold
    for notice in store.notices.dropFirst(noticesTold) {
      // A demo plays on another day than today; that its clocks differ is no news.
      if clock.isDemo, notice.isOfClocks { continue }
      _ = app.update(.told("\(notice)", notice.isGrave ? .grave : .warning))
    }
    noticesTold = store.notices.count
    return news
  }

  private func inStore<D: Disk>(
    _ app: inout App, _ store: inout ReviewStore<D>, _ body: (inout ReviewStore<D>) -> Void
  ) {
    app.lendReview { store.hold(&$0) }
    body(&store)
    app.lendReview { store.hold(&$0) }
    app.lookAgain(after: store.changes)
    if app.desk.writers.count != store.writers.count { app.desk.writers = store.writers }
  }

  /// The same for what can fail.
  func lending<D: Disk, Result>(
    _ app: inout App, _ store: inout ReviewStore<D>,
    _ body: (inout ReviewStore<D>) throws(RecordFailure) -> Result
  ) throws(RecordFailure) -> Result {
    app.lendReview { store.hold(&$0) }
    defer {
      app.lendReview { store.hold(&$0) }
      app.lookAgain(after: store.changes)
      if app.desk.writers.count != store.writers.count { app.desk.writers = store.writers }
    }
    return try body(&store)
  }
}
