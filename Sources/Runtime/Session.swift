// The loop: wait, take every key that is there, do what the screen asks, draw once, paint. One
// thread; nothing here happens beside anything else.

import Domain
import Guidance
import Interface
import Journal
import Keyrings
import Packs
import Panes
import Store
import Surface
import Terminal
import Theme

/// What a session is opened with.
public struct SessionSetUp: Sendable {
  public var clock: SystemClock
  public var guide: Guide
  public var packs: Packs
  public var theme: Theme
  public var keyMap: KeyMap
  public var focus: PaneID
  public var noColour: Bool
  public var asciiOnly: Bool
  /// Whether the screen is read aloud to somebody.
  public var isPlain: Bool
  public var escapeDelayMilliseconds: Int
  /// A protected review locks itself after so many minutes without a key; 0 never does.
  public var lockAfterMinutes: Int
  /// Whether the tutorial begins with the screen.
  public var isTutorial = false
  /// Said once the screen is there: trouble with own files, what a demo is.
  public var greetings: [(words: String, urgency: Urgency)]

  public init(
    clock: SystemClock, guide: Guide, packs: Packs, theme: Theme, keyMap: KeyMap = KeyMap(),
    focus: PaneID = .notes, noColour: Bool = false, asciiOnly: Bool = false,
    isPlain: Bool = false,
    escapeDelayMilliseconds: Int = 25, lockAfterMinutes: Int = IdleTime.minutesDefault,
    greetings: [(words: String, urgency: Urgency)] = []
  ) {
    self.clock = clock
    self.guide = guide
    self.packs = packs
    self.theme = theme
    self.keyMap = keyMap
    self.focus = focus
    self.noColour = noColour
    self.asciiOnly = asciiOnly
    self.isPlain = isPlain
    self.escapeDelayMilliseconds = escapeDelayMilliseconds
    self.lockAfterMinutes = lockAfterMinutes
    self.greetings = greetings
  }
}

/// How a session ended.
public enum SessionEnd: Hashable, Sendable {
  case quit
  case signal(QuitCause)
  /// Words that were typed are not on the disk, and why; a signal ended the screen, or the person
  /// left all the same.
  case unkept([UnkeptWords], because: String, QuitCause?)
}

extension SessionSetUp {
  /// Takes the terminal for a screen.
  func openTerminal() throws(TerminalError) -> Terminal {
    try Terminal(
      noColour: noColour, asciiOnly: asciiOnly, plain: isPlain,
      escapeDelayMilliseconds: escapeDelayMilliseconds)
  }

  /// A desk that holds nothing of any review, for a screen before one is open.
  func emptyDesk(isASCII: Bool) -> Desk {
    Desk(
      review: Review(), now: clock.wallTime(), callsign: "", writers: [], guide: guide,
      packs: packs, isASCII: isASCII)
  }
}

/// The screen of one review, from opening to quitting.
public enum Session {
  /// Runs until the person quits, the terminal goes away or a signal asks for the end. What is
  /// being typed is kept in every case.
  ///
  /// - Throws: `TerminalError` when there is no screen to open.
  public static func run<D: Disk>(
    _ store: inout ReviewStore<D>, _ setUp: SessionSetUp
  ) throws(TerminalError) -> SessionEnd {
    var terminal = try setUp.openTerminal()
    var app = App(
      desk: Desk(
        review: store.takeReview(), now: setUp.clock.wallTime(), isDemoClock: setUp.clock.isDemo,
        callsign: store.callsign, writers: store.writers, guide: setUp.guide, packs: setUp.packs,
        isASCII: terminal.isASCIIOnly),
      size: terminal.size, keyMap: setUp.keyMap, focus: setUp.focus)
    app.desk.mirror = store.mirror()
    store.enterWindow()
    let commandsWait = store.lockWaitMilliseconds
    store.waitForLock(milliseconds: Performer.lockWaitMilliseconds)
    defer {
      store.waitForLock(milliseconds: commandsWait)
      app.lendReview { store.hold(&$0) }
      store.leaveWindow()
    }
    app.lookAgain()
    if setUp.isTutorial { app.beginTutorial() } else if app.beginsAtHome { app.showHome() }
    var performer = Performer(clock: setUp.clock)
    // Of all that is said on opening the worst stands below, and F3 lists the rest.
    for greeting in setUp.greetings {
      let isNeeded = greeting.urgency.rank > Urgency.ordinary.rank
      _ = app.update(
        isNeeded
          ? .told(greeting.words, greeting.urgency) : .said(greeting.words, greeting.urgency))
    }
    performer.tell(&app, &store)
    // After what stands there every day: what came back is said where it is read.
    performer.recover(&app, &store)
    var isStale = true
    var cache = FrameCache()
    var idle = IdleTime(lockAfterMinutes: store.isProtected ? setUp.lockAfterMinutes : 0)
    // What came in one burst with a key that locked, or unlocked, and is not taken yet.
    var pending: ArraySlice<TerminalEvent> = []
    while true {
      if app.isHidden && store.isProtected || idle.isOver() {
        cache = FrameCache()
        let end = lock(&app, &store, &terminal, &performer, theme: setUp.theme, &pending)
        if let end { return end }
        idle.keyPressed()
        isStale = true
      }
      if isStale {
        app.settle()
        terminal.paint(app.draw(&cache), theme: setUp.theme)
      }
      // What takes the disk comes after the paint, so that no key waits for it.
      isStale = performer.turn(&app, &store)
      if performer.takeBell() { terminal.bell() }
      if isStale { continue }
      let wait = min(performer.waitMilliseconds(app), idle.rest() ?? .max)
      if pending.isEmpty { pending = terminal.wait(timeoutMilliseconds: wait)[...] }
      // A key that wakes a laptop after too long a time is not for the review.
      if idle.isOver() && !pending.contains(where: \.isEnd) {
        pending = []
        continue
      }
      if !pending.isEmpty { idle.keyPressed() }
      isStale = !pending.isEmpty
      let wasTyping = app.isTyping
      while let event = pending.popFirst() {
        if let end = take(event, &app, &store, &terminal, &performer) {
          performer.keepDrafts(&app, &store)
          store.keepAnchor()
          return performer.end(end, app)
        }
        // The key behind the one that hides a protected review finds it locked, however soon it
        // comes.
        if app.isHidden && store.isProtected { break }
      }
      // A field that is left says what became of its words, so they go to the disk before that.
      if wasTyping, !app.isTyping { performer.keepDrafts(&app, &store) }
    }
  }

  /// Locks a protected review: blank first, then what is typed is kept, then the review and its key
  /// go from memory. Comes back when a passphrase has opened it again.
  /// - Parameter pending: what came together with the key that locked.
  private static func lock<D: Disk>(
    _ app: inout App, _ store: inout ReviewStore<D>, _ terminal: inout Terminal,
    _ performer: inout Performer, theme: Theme, _ pending: inout ArraySlice<TerminalEvent>
  ) -> SessionEnd? {
    var screen = LockScreen(locking: app, isBlank: app.isHidden)
    screen.size = terminal.size
    terminal.paint(screen.draw(), theme: theme)
    performer.keepDrafts(&app, &store)
    store.keepAnchor()
    performer.forgetTries()
    app.closeReview()
    store.lock()
    // What was read of the review is free now, and still says what it said. What the panes hold of
    // it takes memory to let go, which must not come to lie over words that are not overwritten.
    Secrecy.scrubFreed()
    app.settleClosed()
    Secrecy.scrubFreed()
    let file = KeyringFile(store.folder, on: store.disk)
    var isWarned = false
    while true {
      let end = LockLoop.run(&terminal, &screen, theme: theme, pending: &pending) { passphrase in
        ReviewKey.unlocked(file, passphrase)
      }
      switch end {
      case .left:
        if !performer.unkept(app).isEmpty, !isWarned {
          isWarned = true
          screen.say(
            "What you typed is not on the disk: unlock, and press F8 for another folder. Leaving "
              + "once more loses it.")
          continue
        }
        return performer.end(.quit, app)
      case .signal(let cause): return performer.end(.signal(cause), app)
      case .unlocked(let key):
        if let trouble = performer.unlock(key, &app, &store) {
          screen.say(trouble)
          continue
        }
        app.reveal()
        _ = app.update(.resized(terminal.size))
        return nil
      }
    }
  }

  private static func take<D: Disk>(
    _ event: TerminalEvent, _ app: inout App, _ store: inout ReviewStore<D>,
    _ terminal: inout Terminal, _ performer: inout Performer
  ) -> SessionEnd? {
    let requests: [Request]
    switch event {
    case .key(let key): requests = app.update(.key(key))
    case .pasted(let text): requests = app.update(.pasted(text))
    case .resized(let size): requests = app.update(.resized(size))
    case .stop: requests = [.suspend]
    case .quit(let cause): return .signal(cause)
    }
    for request in requests {
      switch request {
      case .quit:
        performer.keepDrafts(&app, &store)
        let unkept = performer.unkept(app)
        guard !unkept.isEmpty else { return .quit }
        _ = app.update(
          .drafts(
            .leaving(
              unkept, because: performer.reasonUnkept, isMovable: !performer.isReplaced)))
      case .leave: return .quit
      case .bell: terminal.bell()
      case .redraw: _ = app.update(.resized(terminal.size))
      case .suspend:
        performer.keepDrafts(&app, &store)
        terminal.suspend()
        _ = app.update(.resized(terminal.size))
      case .record, .undo, .redo, .erasure, .otherFolder, .keepPage, .reflect, .clearMirror:
        performer.perform(request, &app, &store)
      }
    }
    return nil
  }
}

extension TerminalEvent {
  /// True for what ends the program whatever the screen shows.
  fileprivate var isEnd: Bool { if case .quit = self { true } else { false } }
}
