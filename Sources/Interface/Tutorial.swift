// The evening before: a few things to do on the invented day, one after another. Each is over when
// it was done, and not when a key was pressed; Esc leaves at any time.

import Domain
import Panes

/// What is learned now.
struct Tutorial: Hashable, Sendable {
  enum Step: Int, CaseIterable, Hashable, Sendable {
    case notes, write, judge, prompts, evidence, card, hide, undo, done

    /// What to do.
    ///
    /// - Parameter isWriting: whether the line for a note is open, where letters are words and no
    ///   keys.
    func deed(isWriting: Bool) -> String {
      switch self {
      case .notes: "press 2 for Notes"
      case .write where isWriting: "type 17 of 25 hands up, press Enter"
      case .write: "press n, type 17 of 25 hands up, press Enter"
      case .judge where isWriting: "type A lovely class, read below it, press Esc"
      case .judge: "press n, type A lovely class, press Esc"
      case .prompts: "press 3 for Prompts"
      case .evidence: "press 4 for Evidence"
      case .card: "press Ctrl-G for the safeguarding card"
      case .hide: "press Esc, then F9, and F9 again"
      case .undo: "press u, which takes your note back"
      case .done: "That is all. Esc leaves the tutorial"
      }
    }

    /// The same, short enough for forty columns.
    func shortDeed(isWriting: Bool) -> String {
      switch self {
      case .write: isWriting ? "type 17 of 25 hands up, Enter" : "n, type 17 of 25 hands up, Enter"
      case .judge: isWriting ? "type A lovely class, Esc" : "n, type A lovely class, Esc"
      case .card: "press Ctrl-G for the card"
      case .undo: "press u to take it back"
      case .done: "That is all. Esc leaves"
      default: deed(isWriting: isWriting)
      }
    }

    /// What it is for, short enough to stand behind the deed on a wide screen.
    var why: String {
      switch self {
      case .notes: "Every pane has a number. Notes keeps what is seen and heard."
      case .write: "Write what can be counted. Enter saves it."
      case .judge: "Esc leaves a field and keeps the words."
      case .prompts: "Open questions, by whom they are for. Arrow keys choose one."
      case .evidence: "What is still missing for each line, and who could be asked."
      case .card: "It comes from everywhere, and asks for no words."
      case .hide: "When somebody walks past: F9 alone brings it back."
      case .undo: "It takes back what was done last; U brings it back."
      case .done: "Ctrl-Q leaves. Then p on the home screen, to practise."
      }
    }
  }

  private(set) var step = Step.notes
  /// The notes there were when this step began.
  private var notes: Int
  /// Whether the line for a note is open.
  private var isWriting = false

  init(_ review: Review) { notes = review.visible(.note).count }

  private var deed: String { step.deed(isWriting: isWriting) }

  /// `Tutorial 2 of 8: press n, type 17 of 25 hands up, press Enter`; whole with what it is for.
  func headline(isWhole: Bool) -> String {
    let place = step == .done ? "" : " \(step.rawValue + 1) of \(Step.allCases.count - 1)"
    return isWhole ? "Tutorial\(place): \(deed). \(why)" : "Tutorial\(place): \(deed)"
  }

  /// The same for forty columns: `2/8 n, type 17 of 25 hands up, Enter`.
  var short: String {
    let deed = step.shortDeed(isWriting: isWriting)
    return step == .done ? deed : "\(step.rawValue + 1)/\(Step.allCases.count - 1) \(deed)"
  }

  var why: String { step.why }

  /// Goes on where the step was done.
  /// - Complexity: linear in the notes.
  mutating func look(at app: App) {
    let count = app.desk.review.visible(.note).count
    isWriting = app.focused.id == .notes && app.focused.mode == .field
    let isDone =
      switch step {
      case .notes: app.focused.id == .notes
      case .write: count > notes
      case .judge: app.focused.id == .notes && app.focused.mode == .list && app.hasNoteDraft
      case .prompts: app.focused.id == .prompts
      case .evidence: app.focused.id == .evidence
      case .card: app.showsSafeguarding
      case .hide: app.isHidden
      case .undo: count < notes
      case .done: false
      }
    guard isDone, let next = Step(rawValue: step.rawValue + 1) else { return }
    step = next
    notes = count
  }
}

extension App {
  /// Begins the tutorial on whatever review is open; meant for the demo.
  public mutating func beginTutorial() { tutorial = Tutorial(desk.review) }

  mutating func goOnLearning() {
    guard var tutorial else { return }
    tutorial.look(at: self)
    self.tutorial = tutorial
  }

  mutating func leaveTutorial() {
    guard tutorial != nil else { return }
    tutorial = nil
    say("The tutorial is over; this demo is yours to try.", .ordinary)
  }

  fileprivate var hasNoteDraft: Bool {
    panes.contains { $0.id == .notes && $0.drafts.contains { $0.isTyped && !$0.text.isEmpty } }
  }

  fileprivate var showsSafeguarding: Bool {
    if case .safeguarding? = overlay { true } else { false }
  }
}
