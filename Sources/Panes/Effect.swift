// What a pane asks the world to do. Effects are values: tests compare them, the runtime performs
// them in order, and their outcome comes back to the pane that asked.

import Domain
import Surface

/// Which pane; also its digit on the keyboard and its place in the registry.
public enum PaneID: Int, CaseIterable, Hashable, Sendable {
  case schedule = 1
  case notes, prompts, evidence, feedback, workshop, review
  case session, after
}

/// What is being typed, kept so that no way out can lose it.
public struct Draft: Hashable, Sendable {
  /// Which field: unique within the pane, such as `note` or `answer`.
  public var name: String
  public var text: String
  /// What goes with the words (slot, lines, prompt …), in the pane's own terms.
  public var context: [String: String]
  /// False for what a person chose rather than typed, such as a queue of prompts: it is kept and
  /// put back like the rest, and not spoken of.
  public var isTyped: Bool

  public init(
    name: String, text: String, context: [String: String] = [:], isTyped: Bool = true
  ) {
    self.name = name
    self.text = text
    self.context = context
    self.isTyped = isTyped
  }
}

/// A question that must be answered by its own key, which is never Enter.
public struct Confirmation: Hashable, Sendable {
  public var question: String
  public var key: Character
  public var then: [Effect]

  public init(question: String, key: Character, then: [Effect]) {
    self.question = question
    self.key = key
    self.then = then
  }
}

/// Something for the world to do.
public enum Effect: Hashable, Sendable {
  /// Record these changes, all or none shown as saved; the outcome comes back to the pane.
  case record([Change])
  /// Remember a remark as set aside; private to this laptop.
  case setAside(SetAside)
  /// Add to this person's private mirror.
  case reflect(Mirror)
  case clearMirror
  /// Undo or redo this writer's latest deed.
  case undo, redo
  /// A line for the status row.
  case say(String)
  /// Bring a pane to the front.
  case show(PaneID)
  /// Bring a pane to the front with a record selected.
  case open(PaneID, EntryRef)
  /// Start a command of another pane, as if its key had been pressed there.
  case start(PaneID, CommandID)
  /// Bring a pane to the front with words for its field, as a draft that nothing has saved.
  case hand(String, to: PaneID)
  case confirm(Confirmation)
  /// Show a page made before the day, to read and to print.
  case print(PrintedPage)
  case palette, help, search, safeguarding, hide, suspend, quit, bell, redraw
}

/// A page made from what was agreed, before the day.
public enum PrintedPage: Hashable, Sendable {
  /// What tells the school's staff what will happen.
  case notice
  /// What a reviewer carries.
  case pack
}

/// What came of a pane's `record`.
public enum Outcome: Hashable, Sendable {
  /// The entries are durable and applied.
  case recorded([Entry])
  /// The domain said no; the words say why.
  case refused(String)
  /// The world failed; not saved, and the words say what to do.
  case notSaved(String)
}
