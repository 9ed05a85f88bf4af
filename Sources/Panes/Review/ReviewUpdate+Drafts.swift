// What of the review pane survives a restart: fields and forms in which something was changed.

import Domain
import Surface

extension ReviewState {
  /// In an order that does not depend on when things were opened.
  var drafts: [Draft] { drafts { $0.isChanged } and: { $0.isChanged } }

  /// The same of every field and form that is open or was left.
  var held: [Draft] { drafts { _ in true } and: { _ in true } }

  private func drafts(
    _ isFieldMeant: (WordsField) -> Bool, and isFormMeant: (Form) -> Bool
  ) -> [Draft] {
    let fields = words.filter { isFieldMeant($0.value) }.map { target, field in
      Draft(
        name: "words-\(target.name)", text: field.field.text,
        context: [
          "label": field.label, "original": field.original,
          "replaces": field.replaces.map(\.hex).joined(separator: " "),
        ])
    }
    let forms = forms.filter { isFormMeant($0.value.form) }.map { target, kept in
      let texts = kept.form.rows.map { ($0.name, $0.field.text) }
      var context = Dictionary(uniqueKeysWithValues: texts.map { ("row-\($0)", $1) })
      context["replaces"] = kept.replaces.map(\.hex).joined(separator: " ")
      return Draft(
        name: "form-\(target.name)",
        text: texts.map(\.1).filter { !$0.isEmpty }.joined(separator: "\n"), context: context)
    }
    return (fields + forms).sorted { $0.name < $1.name }
  }

  mutating func restore(_ draft: Draft, _ desk: Desk) {
    let replaces = (draft.context["replaces"] ?? "").split(separator: " ").compactMap {
      EntryRef(hex: $0)
    }
    if draft.name.hasPrefix("words-"),
      let target = ReviewTarget(name: draft.name.dropFirst(6))?.stillThere(desk)
    {
      var field = WordsField(
        draft.context["label"] ?? "Kept words", text: draft.context["original"] ?? "",
        replaces: replaces)
      field.field = TextField(draft.text)
      words[target] = field
    }
    if draft.name.hasPrefix("form-"), let meant = ReviewTarget(name: draft.name.dropFirst(5)) {
      let target = meant.stillThere(desk)
      begin(target, desk)
      let rows = draft.context.filter { $0.key.hasPrefix("row-") }.map {
        (String($0.key.dropFirst(4)), $0.value)
      }
      forms[target]?.form.restore(Dictionary(uniqueKeysWithValues: rows))
      forms[target]?.replaces = target == meant ? replaces : []
      focus = .list
    }
  }

  /// True when something is waiting in the field or form of a row.
  func hasDraft(_ row: ReviewRow) -> Bool {
    switch row {
    case .missing(let field): isKept(.setUp(.agreed(field)))
    case .field(let field): isKept(.setUp(field))
    case .line(let ref): isKept(.line(ref)) || isKept(.lineDetails(ref))
    case .plan(let ref): isKept(.plan(ref))
    case .heading(.plan): isKept(.newPlan)
    case .member(let callsign): isKept(.member(callsign))
    case .action(let ref): isKept(.action(ref))
    case .heading(.lines): isKept(.newLine)
    case .heading(.team): isKept(.newMember)
    case .heading(.actions): isKept(.newAction)
    case .heading, .contested, .version, .newer, .locked, .words: false
    }
  }

  private func isKept(_ target: ReviewTarget) -> Bool {
    words[target]?.isChanged ?? forms[target]?.form.isChanged ?? false
  }
}

extension ReviewTarget {
  /// The target, or something new of its kind where what was to be changed is not here any more: a
  /// draft without a row would never be seen again.
  func stillThere(_ desk: Desk) -> ReviewTarget {
    switch self {
    case .line(let ref): desk.review.record(ref)?.isVisible == true ? self : .newLine
    case .action(let ref): desk.review.record(ref)?.isVisible == true ? self : .newAction
    case .plan(let ref): desk.review.record(ref)?.isVisible == true ? self : .newPlan
    case .lineDetails(let ref): desk.review.record(ref)?.isVisible == true ? self : .newLine
    case .member(let callsign):
      ReviewSetUp.merged(desk).team.contains { $0.callsign == callsign }
        || desk.review.team.contains(callsign) ? self : .newMember
    case .setUp, .newLine, .newMember, .newAction, .newPlan: self
    }
  }

  /// What drafts call it.
  var name: String {
    switch self {
    case .setUp(let field): "setup.\(field.name)"
    case .newLine: "line.new"
    case .line(let ref): "line.\(ref.hex)"
    case .newMember: "member.new"
    case .member(let callsign): "member=\(callsign)"
    case .newAction: "action.new"
    case .action(let ref): "action.\(ref.hex)"
    case .lineDetails(let ref): "details.\(ref.hex)"
    case .newPlan: "plan.new"
    case .plan(let ref): "plan.\(ref.hex)"
    }
  }

  init?(name: some StringProtocol) {
    switch name {
    case "line.new": self = .newLine
    case "member.new": self = .newMember
    case "action.new": self = .newAction
    case "plan.new": self = .newPlan
    default:
      if name.hasPrefix("setup."), let field = SetUpField(name: String(name.dropFirst(6))) {
        self = .setUp(field)
      } else if name.hasPrefix("line."), let ref = EntryRef(hex: name.dropFirst(5)) {
        self = .line(ref)
      } else if name.hasPrefix("plan."), let ref = EntryRef(hex: name.dropFirst(5)) {
        self = .plan(ref)
      } else if name.hasPrefix("details."), let ref = EntryRef(hex: name.dropFirst(8)) {
        self = .lineDetails(ref)
      } else if name.hasPrefix("member=") {
        self = .member(String(name.dropFirst(7)))
      } else if name.hasPrefix("action."), let ref = EntryRef(hex: name.dropFirst(7)) {
        self = .action(ref)
      } else {
        return nil
      }
    }
  }
}
