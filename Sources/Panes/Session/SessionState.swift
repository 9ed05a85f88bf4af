// What the session pane remembers between keys: whether the wall is shown, how far a page is
// scrolled, and words being written. Where the session is stands in the journal.

import Domain
import Surface

/// The state of the session pane.
public struct SessionState: Sendable {
  /// What a field is for.
  enum Field: Hashable, Sendable {
    case word(Word.Sort)
    case question
    /// Another wording of a point.
    case amend(EntryRef)
    /// The host's words on a point.
    case reply(EntryRef, HostStance)
  }

  var isProjecting = false
  /// The first row or page shown of what is longer than the screen.
  var scroll = 0
  /// The length of a session that has not begun.
  var wanted: SessionPlan?
  var fields: [Field: WordsField] = [:]
  var writing: Field?
  var pending: Field?

  init() {}

  var field: WordsField? { writing.flatMap { fields[$0] } }
}

// MARK: Kept over a crash

extension SessionState {
  var drafts: [Draft] { drafts { $0.isChanged } }

  /// The same of every field that is open or was left.
  var held: [Draft] { drafts { _ in true } }

  private func drafts(_ isMeant: (WordsField) -> Bool) -> [Draft] {
    fields.filter { isMeant($0.value) }.map { target, field in
      Draft(
        name: target.name, text: field.field.text,
        context: [
          "original": field.original,
          "replaces": field.replaces.map(\.hex).joined(separator: " "),
        ])
    }.sorted { $0.name < $1.name }
  }

  mutating func restore(_ draft: Draft, _ desk: Desk) {
    guard let target = Field(name: draft.name) else { return }
    var field = WordsField(
      target.label(desk), text: draft.context["original"] ?? "",
      replaces: (draft.context["replaces"] ?? "").split(separator: " ").compactMap {
        EntryRef(hex: $0)
      })
    field.field = TextField(draft.text)
    fields[target] = field
  }
}

extension SessionState.Field {
  var name: String {
    switch self {
    case .word(let sort): "word.\(sort.rawValue)"
    case .question: "question"
    case .amend(let point): "amend.\(point.hex)"
    case .reply(let point, let stance): "reply.\(stance.rawValue).\(point.hex)"
    }
  }

  init?(name: String) {
    let parts = name.split(separator: ".").map(String.init)
    switch parts.first {
    case "question": self = .question
    case "word":
      guard parts.count == 2, let sort = Word.Sort(rawValue: parts[1]) else { return nil }
      self = .word(sort)
    case "amend":
      guard parts.count == 2, let point = EntryRef(hex: parts[1]) else { return nil }
      self = .amend(point)
    case "reply":
      guard parts.count == 3, let stance = HostStance(rawValue: parts[1]),
        let point = EntryRef(hex: parts[2])
      else { return nil }
      self = .reply(point, stance)
    default: return nil
    }
  }

  func label(_ desk: Desk) -> String {
    switch self {
    case .word(.takeHome): "A take-home; \"Birch: ...\" for somebody else's"
    case .word(.promise): "What will be written; a date such as 2026-11-26 in it is kept"
    case .word(.hope): "What the host hopes to hear, as they say it"
    case .word(.attendee): "Who will be in the room at the workshop, by role"
    case .word(let sort): sort.label
    case .question: "The host's question for the workshop"
    case .amend(let point): "\(desk.review.name(of: point)), amended"
    case .reply(let point, let stance):
      "\(desk.review.name(of: point)): the host, \(stance.rawValue). Their words"
    }
  }
}
