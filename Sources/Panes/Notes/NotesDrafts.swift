// Drafts of the Notes pane as plain text, so that a stop of any kind loses nothing: every field
// with the slot, lines, source, place and versions that went with it.

import Domain
import Surface

extension NotesState {
  /// What is typed and not saved, the open field last.
  var drafts: [Draft] {
    var drafts = kept.map(\.draft)
    if var open {
      if case .fieldDetails(let form) = focus { open.values = form.fieldValues }
      if open.isDraft { drafts.append(open.draft) }
    }
    if let ticks = tally.draft { drafts.append(ticks) }
    drafts += keptForms.map { Self.draft($0.form, of: $0.note) }
    if case .details(let form, let ref) = focus, form.isChanged {
      drafts.append(Self.draft(form, of: ref))
    }
    return drafts
  }

  /// What is in the open field or form, or under a choice made for it.
  var openDraft: Draft? {
    switch focus {
    case .field, .fieldTags, .settingAside: return open?.draft
    case .fieldDetails(let form):
      guard var field = open else { return nil }
      field.values = form.fieldValues
      return field.draft
    case .details(let form, let ref): return Self.draft(form, of: ref)
    case .list, .tags, .versions, .tally, .gathered: return nil
    }
  }

  /// Opens a draft's field or form again.
  mutating func reopen(_ draft: Draft, _ desk: Desk) -> Bool {
    if draft.context["purpose"] == Self.detailsPurpose {
      restore(draft, desk)
      guard let ref = draft.context["record"].flatMap({ EntryRef(hex: $0) }),
        let place = keptForms.firstIndex(where: { $0.note == ref })
      else { return false }
      focus = .details(keptForms.remove(at: place).form, of: ref)
      return true
    }
    guard let field = NoteField(draft, desk) else { return false }
    kept.removeAll { $0.purpose == field.purpose }
    open = field
    focus = .field
    return true
  }

  /// Goes on in a field that is about nothing, after what was kept of it already.
  mutating func goOn(with rest: String, isPrivate: Bool, _ desk: Desk) {
    if isPrivate { openLooseThought(desk) } else { _ = openNew(desk) }
    guard !rest.isEmpty, let text = open?.composer.text else { return }
    _ = paste(text.isEmpty ? rest : " \(rest)", desk)
  }

  /// Keeps a recovered draft; it is opened by the key that opened it first.
  mutating func restore(_ draft: Draft, _ desk: Desk) {
    if draft.context["purpose"] == Self.detailsPurpose {
      guard let ref = draft.context["record"].flatMap({ EntryRef(hex: $0) }),
        let note = desk.review.record(ref)?.note
      else { return }
      var form = note.source.form(note.fields)
      form.restore(draft.context)
      keptForms.removeAll { $0.note == ref }
      keptForms.append(KeptForm(form: form, note: ref))
      return
    }
    if draft.context["purpose"] == "ticks" {
      tally.restore(draft)
      return
    }
    guard let field = NoteField(draft, desk) else { return }
    kept.removeAll { $0.purpose == field.purpose }
    kept.append(field)
  }

  private static let detailsPurpose = "details"

  private static func draft(_ form: Form, of ref: EntryRef) -> Draft {
    var context = ["purpose": detailsPurpose, "record": ref.hex]
    for row in form.rows { context[row.name] = row.field.text }
    return Draft(
      name: "\(detailsPurpose)-\(ref.hex.prefix(12))",
      text: form.rows.map(\.field.text).joined(separator: "\n"), context: context)
  }
}

extension NoteField {
  /// The field as text.
  var draft: Draft {
    var context = ["purpose": purpose.name]
    context["source"] = source.rawValue
    context["original"] = original
    context["record"] = purpose.ref?.hex
    context["began"] = began?.description
    context["slot"] = slot?.hex
    context["place"] = place
    if !lines.isEmpty { context["lines"] = Self.hexes(lines) }
    if !replaces.isEmpty { context["replaces"] = Self.hexes(replaces) }
    for value in values { context["field.\(value.field.rawValue)"] = value.text }
    // Several corrections can be under way, each in a draft of its own.
    let name = purpose.ref.map { "\(purpose.name)-\($0.hex.prefix(12))" } ?? purpose.name
    guard hasDetailsOnly else { return Draft(name: name, text: composer.text, context: context) }
    // What was typed so far is the details, and they are what can be told of it.
    context["words"] = "none"
    return Draft(name: name, text: values.map(\.text).joined(separator: ", "), context: context)
  }

  /// Nil for a draft of another pane or a later version.
  init?(_ draft: Draft, _ desk: Desk) {
    let context = draft.context
    let ref = context["record"].flatMap { EntryRef(hex: $0) }
    let purpose: NotePurpose
    switch (context["purpose"], ref) {
    case ("note", _): purpose = .note
    case ("correction", let ref?): purpose = .correction(ref)
    case ("ask", let ref?): purpose = .askLater(ref)
    case ("thought", let ref): purpose = .thought(ref)
    case ("rethought", let ref?): purpose = .rethought(ref)
    // A correction of nothing is still somebody's words.
    case ("correction", nil), ("ask", nil): purpose = .note
    default: return nil
    }
    self.init(purpose, text: context["words"] == "none" ? "" : draft.text, desk)
    original = context["original"] ?? ""
    began = context["began"].flatMap { WallTime($0) }
    slot = context["slot"].flatMap { EntryRef(hex: $0) }
    place = context["place"]
    source = context["source"].flatMap { SourceType(rawValue: $0) } ?? .lesson
    lines = Self.refs(context["lines"])
    replaces = Self.refs(context["replaces"])
    for field in SourceField.allCases {
      guard let text = context["field.\(field.rawValue)"] else { continue }
      values.append(FieldValue(field, text))
    }
    isSetByHand = true
  }

  private static func hexes(_ refs: [EntryRef]) -> String {
    refs.map(\.hex).joined(separator: " ")
  }

  private static func refs(_ text: String?) -> [EntryRef] {
    (text ?? "").split(separator: " ").compactMap { EntryRef(hex: $0) }
  }
}
