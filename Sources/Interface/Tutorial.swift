// The evening before: a few things to do on the invented day, one after another. Each is over when
// it was done, and not when a key was pressed; Esc leaves at any time.

import Domain
import Panes

/// What is learned now.
struct Tutorial: Hashable, Sendable {
  enum Step: Int, CaseIterable, Hashable, Sendable {
    case notes, write, judge, prompts, evidence, card, hide, undo, done

    /// What to do, short enough for forty columns.
    var deed: String {
      switch self {
      case .notes: "2 opens Notes"
      case .write: "n, 17 of 25 hands up, Enter"
      case .judge: "n, A lovely class, Esc"
      case .prompts: "3 opens Prompts"
      case .evidence: "4 opens Evidence"
      case .card: "Ctrl-G, the safeguarding card"
      case .hide: "Esc, F9 hides, F9 shows again"
      case .undo: "u takes your note back"
      case .done: "That is all. Esc leaves"
      }
    }

    /// What it is for.
    var why: String {
      switch self {
      case .notes: "Every pane has its number. Notes keeps what is seen, heard and counted."
      case .write: "Write what can be counted. It is saved the moment you press Enter."
      case .judge: "Read what is asked under the words. Esc leaves a field and keeps the words."
      case .prompts: "Open questions, by whom they are for. The arrow keys choose one."
      case .evidence: "What is still missing for each line, and who could still be asked."
      case .card: "It comes from everywhere, at any time, and asks for no words."
      case .hide: "When somebody walks past: nothing can be read until you press F9 again."
      case .undo: "Undo takes back what was done last, U brings it back."
      case .done: "On the day ? shows the keys of each pane. Ctrl-Q leaves from everywhere."
      }
    }
  }

  private(set) var step = Step.notes
  /// The notes there were when this step began.
  private var notes: Int

  init(_ review: Review) { notes = review.visible(.note).count }

  /// `Tutorial 2 of 8: n, 17 of 25 hands up, Enter`; whole with what it is for.
  func headline(isWhole: Bool) -> String {
    let place = step == .done ? "" : " \(step.rawValue + 1) of \(Step.allCases.count - 1)"
    return isWhole ? "Tutorial\(place): \(step.deed). \(why)" : "Tutorial\(place): \(step.deed)"
  }

  /// The same for forty columns: `2/8 n, 17 of 25 hands up, Enter`.
  var short: String {
    step == .done ? step.deed : "\(step.rawValue + 1)/\(Step.allCases.count - 1) \(step.deed)"
  }

  var why: String { step.why }

  /// Goes on where the step was done.
  /// - Complexity: linear in the notes.
  mutating func look(at app: App) {
    let count = app.desk.review.visible(.note).count
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
