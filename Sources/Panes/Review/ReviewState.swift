// What the review pane remembers between keys: the selected row, which contested records show their
// versions, and everything that is being typed.

import Domain
import Surface

/// The state of the review pane.
public struct ReviewState: Sendable {
  enum Focus: Hashable, Sendable {
    case list
    /// Words of any length, such as the focus.
    case words(ReviewTarget)
    /// A few short values, such as an action.
    case form(ReviewTarget)
  }

  var focus: Focus = .list
  var selection = Selection()
  /// What is selected, so that rows that come in do not move one elsewhere.
  var selected: ReviewRow?
  var shown: Set<EntryRef> = []
  var digest = ReviewDigest()

  /// Fields by what they are for; those with something unsaved in them are drafts.
  var words: [ReviewTarget: WordsField] = [:]
  var forms: [ReviewTarget: ReviewForm] = [:]
  /// What was handed on to be recorded and has not come back.
  var pending: ReviewTarget?
  /// Why the last record came to nothing; shown with the field until the next key.
  var trouble: String?

  init() {}

  var isTyping: Bool { focus != .list }

  func rows(_ desk: Desk) -> [ReviewRow] {
    ReviewRow.rows(desk, digest, shown: shown)
  }

  /// Where the selection is, by what was selected rather than by its place.
  func place(in rows: [ReviewRow]) -> Int {
    if let selected, let place = rows.firstIndex(of: selected) { return place }
    return selection.clamped(count: rows.count) ?? 0
  }
}

/// What a field of the review pane is for.
enum ReviewTarget: Hashable, Sendable {
  case setUp(SetUpField)
  case newLine
  case line(EntryRef)
  case newMember
  case member(String)
  case newAction
  case action(EntryRef)
  case lineDetails(EntryRef)
  case newPlan
  case plan(EntryRef)
}

/// A form being filled in, and what it replaces.
struct ReviewForm: Sendable {
  var form: Form
  var replaces: [EntryRef] = []
}
