// How writing a point looks: what it is, the field with the guide under it, what it rests on, and
// what the guide says of the point as a whole. Where there is little room the field comes first.

import Domain
import Guidance
import Surface

/// A drawing of the field.
struct DraftView {
  let draft: PointDraft
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface, in rect: Rect) {
    guard rect.rows > 1 else {
      return draft.composer.draw(on: &surface, in: rect, isFocused: isFocused)
    }
    surface.put(
      title, at: Position(row: rect.row, column: rect.column), role: .title, columns: rect.columns,
      overflow: .ellipsis)
    let wanted = draft.composer.height(width: rect.columns)
    let room = rect.rows - 1
    // At least one row under the field, for the remark that matters most.
    let height = max(1, min(wanted, room - min(2, room / 4)))
    let field = Rect(row: rect.row + 1, column: rect.column, rows: height, columns: rect.columns)
    var row = field.row + height
    for (text, role) in footer(columns: rect.columns) {
      for line in RowText.wrap(text, columns: rect.columns, limit: 3)
      where row < rect.row + rect.rows {
        surface.put(line, at: Position(row: row, column: rect.column), role: role)
        row += 1
      }
    }
    // Last, since the field has the cursor.
    draft.composer.draw(on: &surface, in: field, isFocused: isFocused)
  }

  private var title: String {
    let name = draft.point.map { desk.review.name(of: $0) } ?? "New point"
    let line = draft.base.line.map { desk.review.name(of: $0) } ?? "no line yet"
    switch draft.purpose {
    case .wording:
      let isOther = draft.point != nil && draft.seen.count > 1
      return isOther ? "\(name), \(line): saving settles the wordings" : "\(name), \(line)"
    case .response(let stance): return "\(name): the host, \(stance.rawValue). Their words, if any:"
    }
  }

  /// The rows under the field, the most useful first.
  private func footer(columns: Int) -> [(text: String, role: Role)] {
    var rows: [(text: String, role: Role)] = []
    if isOvertaken {
      rows.append(("Changed meanwhile: saving keeps both, side by side.", .warning))
    }
    guard case .wording = draft.purpose else { return rows }
    if let claim { rows.append((claim, .dim)) }
    let room = max(0, Composer.remarksMax - draft.composer.remarks.count)
    // That something is to be pointed at is said once.
    let isAsked = claim != nil && !draft.hasEvidence
    for remark in draft.pointRemarks.filter({ !($0.isBare && isAsked) }).prefix(room) {
      rows.append((remark.why, .finding))
      if let offer = draft.offer, offer.isFor(remark) {
        rows.append((words(of: offer, columns: columns), .offer))
      }
    }
    if let links { rows.append((links, .dim)) }
    return rows + others
  }

  private func words(of offer: PointOffer, columns: Int) -> String {
    switch offer {
    case .evidence(let near):
      let room = columns - RowText.columns(near.origin) - 19
      let words = RowText.cut(near.text, columns: max(8, room))
      return "^R  \"\(words)\" (\(near.origin), linked)"
    case .limit(let text), .question(let text): return "^R  \"\(text)\""
    }
  }

  /// True when somebody else changed the point since the writing began.
  private var isOvertaken: Bool {
    guard let record = draft.point.flatMap({ desk.review.record($0) }), record.isVisible else {
      return false
    }
    return !record.currentRefs.allSatisfy(draft.replaces(record, desk.review).contains)
  }

  /// The other wordings that saving settles, to be read while one is made of them.
  private var others: [(text: String, role: Role)] {
    guard draft.seen.count > 1 else { return [] }
    return draft.seen.compactMap { desk.review.entry($0) }
      .filter { $0.readableText != draft.base.text }
      .map { ("\(VersionSheet.stamp($0, desk.review)): \($0.readableText)", .quote) }
  }

  /// A judgment with evidence is a claim to discuss; without, a question to the writer.
  /// Nil where the remark in hand is on neither.
  private var claim: String? {
    guard let remark = draft.composer.remark, remark.isClaim(in: draft.composer.text) else {
      return nil
    }
    return draft.hasEvidence
      ? "With \(names(draft.base.evidence)) linked this is a claim to discuss."
      : "A question to you: what did you see, hear or count? ^O links it."
  }

  /// What the point rests on; nil where a remark asks for it already.
  private var links: String? {
    let evidence = draft.base.evidence
    let contrary = draft.base.contrary
    if evidence.isEmpty, contrary.isEmpty {
      let isAsked = !draft.composer.remarks.isEmpty || !draft.pointRemarks.isEmpty
      return isAsked ? nil : "No evidence linked yet (^O)."
    }
    return "Evidence: \(evidence.isEmpty ? "none" : names(evidence))"
      + (contrary.isEmpty ? "" : "; contrary: \(names(contrary))")
      + "; \(desk.review.strength(of: draft.base).summary)"
  }

  private func names(_ refs: [EntryRef]) -> String {
    let names = refs.prefix(6).map { desk.review.name(of: $0) }.joined(separator: " ")
    return refs.count > 6 ? "\(names) and \(refs.count - 6) more" : names
  }
}
