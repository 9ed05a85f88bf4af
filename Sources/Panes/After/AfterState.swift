// What the after pane remembers between keys: the selected row, the page that is open, and what is
// being written.

import Domain
import Surface

/// The state of the after pane.
public struct AfterState: Sendable {
  /// A page that can be opened.
  enum Page: Hashable, Sendable {
    case handover, summary, impact, heard, carry, principles
    case ofClass(String)
    case trace(EntryRef)
  }

  enum Row: Hashable, Sendable {
    case page(Page)
    case closing(ClosingItem)
    case action(EntryRef)
  }

  /// What a field is for.
  enum Field: Hashable, Sendable {
    case word(Word.Sort)
    /// A class code; it asks and records nothing.
    case classCode
  }

  var selection = Selection()
  var page: Page?
  var scroll = 0
  var fields: [Field: WordsField] = [:]
  var writing: Field?
  /// The checks being filled in, by their action.
  var forms: [EntryRef: Form] = [:]
  var filling: EntryRef?
  var pending: Pending?

  enum Pending: Hashable, Sendable {
    case field(Field)
    case form(EntryRef)
    case said(String)
  }

  init() {}

  func rows(_ desk: Desk) -> [Row] {
    ClosingItem.allCases.map { .closing($0) } + [.page(.handover), .page(.summary), .page(.impact)]
      + desk.review.visible(.action).map { .action($0.ref) }
      + [.page(.heard), .page(.carry), .page(.principles)]
  }

  func selected(_ desk: Desk) -> Row? {
    let rows = rows(desk)
    return selection.clamped(count: rows.count).map { rows[$0] }
  }

  /// A page as it was made when the review last changed, so that no key makes it anew.
  struct Made: Sendable {
    let page: Page
    let entryCount: Int
    let role: TeamRole
    let paper: Paper
  }

  var made: Made?

  /// Makes the open page when it is another one or the review has changed.
  mutating func settle(_ desk: Desk) {
    guard let page else { return made = nil }
    guard isMade(page, desk) == nil else { return }
    made = Made(
      page: page, entryCount: desk.review.entries.count, role: desk.role,
      paper: AfterState.paper(page, desk))
  }

  private func isMade(_ page: Page, _ desk: Desk) -> Paper? {
    guard let made, made.page == page, made.role == desk.role,
      made.entryCount == desk.review.entries.count
    else { return nil }
    return made.paper
  }

  func paper(_ page: Page, _ desk: Desk) -> Paper {
    isMade(page, desk) ?? AfterState.paper(page, desk)
  }

  private static func paper(_ page: Page, _ desk: Desk) -> Paper {
    let review = desk.review
    switch page {
    case .handover: return Handover(review).draft
    case .summary: return Summary(review).paper
    case .impact: return .impact(review)
    case .heard: return .heard(review)
    case .carry: return .carryOver(review)
    case .principles: return .principles(review)
    case .ofClass(let code): return ClassPage(code, in: review).paper
    case .trace(let ref):
      guard let record = review.record(ref) else { return Paper("Not on this laptop") }
      return .trace(record, in: review)
    }
  }
}

// MARK: Kept over a crash

extension AfterState {
  var drafts: [Draft] { drafts { $0.isChanged } and: { $0.isChanged } }

  /// The same of every field and form that is open or was left.
  var held: [Draft] { drafts { _ in true } and: { _ in true } }

  private func drafts(
    _ isFieldMeant: (WordsField) -> Bool, and isFormMeant: (Form) -> Bool
  ) -> [Draft] {
    let words = fields.compactMap { target, field -> Draft? in
      guard case .word(let sort) = target, isFieldMeant(field) else { return nil }
      return Draft(name: "word.\(sort.rawValue)", text: field.field.text)
    }
    let checks = forms.filter { isFormMeant($0.value) }.map { action, form in
      let texts = form.rows.map { ($0.name, $0.field.text) }
      return Draft(
        name: "check.\(action.hex)",
        text: texts.map(\.1).filter { !$0.isEmpty }.joined(separator: "\n"),
        context: Dictionary(uniqueKeysWithValues: texts))
    }
    return (words + checks).sorted { $0.name < $1.name }
  }

  mutating func restore(_ draft: Draft, _ desk: Desk) {
    let parts = draft.name.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return }
    if parts[0] == "word", let sort = Word.Sort(rawValue: parts[1]) {
      var field = WordsField(sort.label, text: "")
      field.field = TextField(draft.text)
      fields[.word(sort)] = field
    } else if parts[0] == "check", let action = EntryRef(hex: parts[1]) {
      var form = Form.check(of: action, desk.review)
      form.restore(draft.context)
      forms[action] = form
    }
  }
}
