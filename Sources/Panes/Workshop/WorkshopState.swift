// What the workshop pane remembers between keys: what is chosen, whether the wall is shown, and
// words being written. Where the workshop is stands in the journal.

import Domain
import Surface

/// The state of the workshop pane.
public struct WorkshopState: Sendable {
  /// What a field is for.
  enum Field: Hashable, Sendable {
    case word(Word.Sort)
    /// A why below another one; nil for a branch of its own.
    case why(EntryRef?)
    /// What a cause says turned over.
    case aim(EntryRef)
    /// What is done so that a risk does not come about.
    case prevent(EntryRef)
    /// The marks of a point.
    case marks(EntryRef)
  }

  enum Writing: Hashable, Sendable {
    case field(Field)
    case card
    /// Letters are seats that have a turn.
    case turns
  }

  /// What is shown below the step.
  enum Page: Hashable, Sendable {
    case board, protocols, stems, sheet
  }

  var isProjecting = false
  /// The page of the wall's words, from 0.
  var wallPage = 0
  var page = Page.board
  /// The first row of a page that is read and not chosen from.
  var scroll = 0
  /// The protocol chosen in the list of protocols.
  var chosen = 0
  /// The record chosen on the board.
  var selected: EntryRef?
  var fields: [Field: WordsField] = [:]
  /// The action card being filled in.
  var card: Form?
  var writing: Writing?
  var pending: Writing?

  init() {}
}

extension WorkshopState {
  var drafts: [Draft] { drafts { $0.isChanged } and: { $0.isChanged } }

  /// The same of every field that is open or was left; what it is about stands before it.
  var held: [Draft] { drafts { _ in true } and: { _ in true } }

  private func drafts(
    _ isFieldMeant: (WordsField) -> Bool, and isCardMeant: (Form) -> Bool
  ) -> [Draft] {
    var drafts = fields.filter { isFieldMeant($0.value) }.map { target, field in
      Draft(name: target.name, text: field.field.text)
    }.sorted { $0.name < $1.name }
    if let card, isCardMeant(card) {
      var context: [String: String] = [:]
      for row in card.rows { context[row.name] = row.field.text }
      let others = card.rows.map(\.field.text).filter { !$0.isEmpty }.joined(separator: ", ")
      let what = card.value("what")
      drafts.append(Draft(name: "card", text: what.isEmpty ? others : what, context: context))
    }
    return drafts
  }

  mutating func restore(_ draft: Draft, _ desk: Desk) {
    if draft.name == "card" {
      var form = Form.action(nil, desk.review)
      form.restore(draft.context)
      card = form
    } else if let target = Field(name: draft.name) {
      var field = WordsField(target.label(desk), text: "")
      field.field = TextField(draft.text)
      fields[target] = field
    }
  }
}

extension WorkshopState.Field {
  var name: String {
    switch self {
    case .word(let sort): "word.\(sort.rawValue)"
    case .why(let under): "why.\(under?.hex ?? "")"
    case .aim(let cause): "aim.\(cause.hex)"
    case .prevent(let risk): "prevent.\(risk.hex)"
    case .marks(let point): "marks.\(point.hex)"
    }
  }

  init?(name: String) {
    if name.hasPrefix("why.") {
      self = .why(EntryRef(hex: name.dropFirst(4)))
    } else if name.hasPrefix("aim."), let cause = EntryRef(hex: name.dropFirst(4)) {
      self = .aim(cause)
    } else if name.hasPrefix("prevent."), let risk = EntryRef(hex: name.dropFirst(8)) {
      self = .prevent(risk)
    } else if name.hasPrefix("marks."), let point = EntryRef(hex: name.dropFirst(6)) {
      self = .marks(point)
    } else if name.hasPrefix("word."), let sort = Word.Sort(rawValue: String(name.dropFirst(5))) {
      self = .word(sort)
    } else {
      return nil
    }
  }

  func label(_ desk: Desk) -> String {
    switch self {
    case .word(.attendee): "Who is in the room, by role, such as HT, 5 teachers, 3 TAs"
    case .aim(let cause): "Turned over, as an aim: \(WorkshopState.words(of: cause, desk))"
    case .prevent(let risk): "So that it does not happen: \(WorkshopState.words(of: risk, desk))"
    case .marks(let point): "Marks on \(desk.review.name(of: point)), such as !3 ?2 =5"
    case .word(.idea): "Idea, as it is said"
    case .word(.risk): "What may get in the way, and what prevents it"
    case .word(let sort): "\(sort.label), as it is said"
    case .why(nil): "Why might this be? \"F2: ...\" rests on a point"
    case .why(let under?): "Why is that: \(WorkshopState.words(of: under, desk))"
    }
  }
}

extension WorkshopState {
  fileprivate static func words(of ref: EntryRef, _ desk: Desk) -> String {
    desk.review.record(ref)?.latest.readableText ?? ""
  }
}
