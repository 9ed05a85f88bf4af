// What could not be saved and waits: in its field, until another folder takes it, or until the
// program that holds the store has finished. The loop tries again between the keys, so that no key
// waits for another program.

import Domain
import Interface
import Journal
import Panes
import Store

/// What a pane could not save last.
struct WaitingSave {
  var pane: PaneID
  /// All drafts as they were then: whoever goes on typing saves by the key.
  var drafts: [String: Draft]
  /// Whether only another program was in the way, and the key can be pressed again for the person.
  var isTriedAgain: Bool
}

extension StoreError {
  /// Whether another program was writing, which takes a moment and is no fault.
  var isLocked: Bool { if case .journal(.locked) = self { true } else { false } }
}

extension Performer {
  /// How long a save on the screen waits for another program: longer than one writes a line, and
  /// short enough for the safeguarding card and the key that hides the screen.
  static let lockWaitMilliseconds = 400
  /// The same once it is known that another program holds on to the store.
  private static let lockWaitAgainMilliseconds = 30
  private static let tryAgainMilliseconds: Int64 = 250

  /// Whether something is tried again by the loop.
  var isTryingAgain: Bool {
    waiting?.isTriedAgain == true || waitingNotes.contains { $0.isTriedAgain }
  }

  /// Takes in whether another program was in the way of the last deed.
  mutating func noteLock<D: Disk>(_ isHeld: Bool, _ store: inout ReviewStore<D>) {
    triedAt = SystemClock.steadyMilliseconds()
    store.waitForLock(
      milliseconds: isHeld ? Self.lockWaitAgainMilliseconds : Self.lockWaitMilliseconds)
  }

  /// Tries again what another program was in the way of, at most four times a second.
  /// - Returns: true when the screen must be drawn again.
  mutating func tryAgain<D: Disk>(_ app: inout App, _ store: inout ReviewStore<D>) -> Bool {
    guard isTryingAgain else { return false }
    var isChanged = false
    if let save = waiting, save.isTriedAgain,
      save.drafts != app.drafts || !app.canSaveAgain(for: save.pane)
    {
      waiting?.isTriedAgain = false
      _ = app.update(
        .said("Not saved: another program held this review. Enter saves your text.", .warning))
      isChanged = true
    }
    let now = SystemClock.steadyMilliseconds()
    guard isTryingAgain, now - triedAt >= Self.tryAgainMilliseconds else { return isChanged }
    triedAt = now
    if store.isHeldElsewhere() { return isChanged }
    app.desk.now = clock.wallTime()
    let notes = waitingNotes.filter(\.isTriedAgain)
    waitingNotes.removeAll(where: \.isTriedAgain)
    for note in notes { record(note.changes, for: nil, &app, &store) }
    let steps = notes.flatMap(\.steps)
    if !steps.isEmpty, store.unwritten(steps, now: clock.now()).isEmpty, !app.isCardOpen {
      _ = app.update(.said(Self.noted(steps), .ordinary))
    }
    if waiting?.isTriedAgain == true {
      for request in app.saveAgainBehind() { perform(request, &app, &store) }
    }
    return true
  }

  /// What waits in a field is not saved behind a locked screen: it needs the review's key.
  mutating func forgetTries() { waiting?.isTriedAgain = false }

  /// When the loop has to look again; nil while nothing waits for another program.
  var tryAgainIn: Int? {
    guard isTryingAgain else { return nil }
    let since = SystemClock.steadyMilliseconds() - triedAt
    return Int(max(0, Self.tryAgainMilliseconds - since))
  }

  /// Keeps what could not be noted of safeguarding, or set aside, which have no field to wait in;
  /// with the time at which it was done.
  mutating func keepWaiting(_ changes: [Change], isTriedAgain: Bool) {
    waitingNotes.append(WaitingNote(changes: changes, isTriedAgain: isTriedAgain))
  }

  /// The changes with the time at which they were done: the first time where the same deed waits
  /// already, which is forgotten. Noted once more it is not noted twice.
  mutating func takingOver(_ changes: [Change], at: WallTime) -> [Change] {
    let same = waitingNotes.first { $0.changes.map(\.event) == changes.map(\.event) }
    waitingNotes.removeAll { $0.changes.map(\.event) == changes.map(\.event) }
    return zip(changes, same?.changes ?? changes).map { change, first in
      var change = change
      change.at = change.at ?? first.at ?? at
      return change
    }
  }

  /// Saves what could not be saved before: what was noted of safeguarding, and what waits in a
  /// field if nothing was typed since.
  /// - Returns: true when something waited and all of it is saved.
  mutating func saveWaiting<D: Disk>(
    _ app: inout App, _ store: inout ReviewStore<D>
  ) -> Bool {
    let notes = waitingNotes
    waitingNotes = []
    for note in notes { record(note.changes, for: nil, &app, &store) }
    guard let waiting else { return !notes.isEmpty && waitingNotes.isEmpty }
    guard waiting.drafts == app.drafts else { return false }
    for request in app.saveAgain() { perform(request, &app, &store) }
    return self.waiting == nil && waitingNotes.isEmpty
  }
}

extension Performer {
  /// What is kept on the disk: what is being typed, and what the card could not write yet.
  func drafts(of app: App) -> [String: Draft] {
    var drafts = app.drafts
    let steps = waitingNotes.flatMap(\.steps)
    if !steps.isEmpty {
      let kept = KeptDraft(steps: steps, at: "")
      drafts[kept.name] = Draft(
        name: "noted", text: kept.text, context: kept.context, isTyped: kept.isTyped)
    }
    return drafts
  }

  /// Writes what the card could not write before the program ended last, with the time at which it
  /// was noted, and says so.
  mutating func writeKept<D: Disk>(
    _ kept: [KeptStep], _ app: inout App, _ store: inout ReviewStore<D>
  ) {
    let steps = store.unwritten(kept, now: clock.now())
    guard !steps.isEmpty else { return }
    app.desk.now = clock.wallTime()
    for step in steps {
      record([Change(.safeguarding(step.step), at: step.at)], for: nil, &app, &store)
    }
    let waits = waitingNotes.flatMap(\.steps)
    let words = waits.isEmpty
      ? Self.noted(steps)
      : "Not noted yet: \(Self.words(waits)). It is kept, and noted as soon as the review takes it"
    _ = app.update(.told(words, waits.isEmpty ? .warning : .grave))
  }

  static func noted(_ steps: [KeptStep]) -> String { "Noted now: \(words(steps))" }

  private static func words(_ steps: [KeptStep]) -> String {
    steps.map(\.words).joined(separator: ", ")
  }
}

/// What could not be noted and has no field to wait in.
struct WaitingNote {
  var changes: [Change]
  var isTriedAgain: Bool

  /// What of it is of the safeguarding card, and has to outlive the program.
  var steps: [KeptStep] {
    changes.compactMap { change in
      guard case .safeguarding(let step) = change.event, let at = change.at else { return nil }
      return KeptStep(step, at: at)
    }
  }
}
