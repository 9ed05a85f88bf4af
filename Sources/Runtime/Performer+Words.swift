// What is said of a deed that did not come off: what is wrong, what is safe, and what to do.

import Domain
import Interface
import Journal
import Panes
import Store

extension Performer {
  /// What a save is stopped in, which is what can be said to be safe.
  enum Stopped {
    /// Words in a field.
    case words
    /// An erasing, an undo: nothing has begun.
    case deed
    /// A mark without a field, such as on the safeguarding card, where a path helps nobody.
    case nothing
    /// A pane's mark without a field: its key does it again.
    case key
  }

  static func outcome(_ failure: RecordFailure, stopping stopped: Stopped) -> Outcome {
    switch failure {
    case .refused(let refusal): .refused(refusal.explanation)
    case .store(let error): .notSaved(words(for: error, stopping: stopped))
    }
  }

  /// What is wrong and what can be done, with what matters in the first seventy columns.
  static func words(for error: StoreError, stopping stopped: Stopped = .words) -> String {
    let (what, path): (String, String)
    switch error {
    case .journal(.notSaved(let trouble)) where trouble.isFull,
      .journal(.disk(let trouble)) where trouble.isFull:
      (what, path) = ("the disk is full", "")
    case .journal(.notSaved(let trouble)) where trouble.isRefused,
      .journal(.disk(let trouble)) where trouble.isRefused:
      (what, path) = ("this folder is read-only", trouble.path)
    case .journal(.locked):
      let held = "another program holds this review"
      return switch stopped {
      case .words: "\(held); trying again. Your text is still here."
      case .nothing: "\(held); trying again."
      case .deed: "\(held). Nothing was changed: try again in a moment."
      case .key: "\(held). Press the key again in a moment."
      }
    case .journal(.folderMissing(let folder)): (what, path) = ("this folder is gone", folder)
    case .journal(.replaced) where stopped == .words || stopped == .key:
      return "another review stands here now, and takes no words of this one. Your text is still "
        + "here: open the review in another window and give it there"
    case .journal(.notSaved(let trouble)):
      (what, path) = ("the disk failed", "\(trouble.path): \(trouble.reason)")
    default: return "\(error)"
    }
    let help = switch stopped {
    case .words, .key: "Your text is still here. F8: another folder"
    case .deed: "Nothing was changed"
    case .nothing: ""
    }
    let isOfPane = stopped == .words || stopped == .key
    let rest = isOfPane && !path.isEmpty ? "\(error)" : ""
    return [what, help, rest].filter { !$0.isEmpty }.joined(separator: ". ")
      + (isOfPane ? "" : ".")
  }

  /// The same for a review that was to go on in another folder.
  static func words(ofMoving error: StoreError) -> String {
    if case .journal(.replaced) = error { words(for: error) } else { "\(error)" }
  }
}
