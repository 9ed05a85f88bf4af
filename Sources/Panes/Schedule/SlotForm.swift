// A slot as a form: what a person types and what it becomes, with words for what cannot be read. It
// asks for nothing to be saved; that is the pane's business.

import Domain
import Surface

/// A form for a new slot or for a change of one.
struct SlotForm: Sendable {
  /// What is wrong, and in which row.
  struct Problem: Error, Hashable {
    let row: String
    let words: String
  }

  var form: Form
  /// The slot that is changed; nil for a new one.
  let record: EntryRef?
  /// The versions its writer saw.
  let replaces: [EntryRef]
  let day: Day

  init(new day: Day, _ desk: Desk) {
    form = Self.form("New slot", nil, desk)
    record = nil
    replaces = []
    self.day = day
  }

  /// Nil when the record is not a slot.
  init?(editing record: Record, _ desk: Desk) {
    guard let slot = record.slot else { return nil }
    let versions = record.isContested ? ", \(record.currentRefs.count) versions become one" : ""
    form = Self.form("Changing \(desk.review.name(of: record))\(versions)", slot, desk)
    self.record = record.ref
    replaces = record.currentRefs
    day = slot.day
  }

  private static func form(_ title: String, _ slot: Slot?, _ desk: Desk) -> Form {
    Form(
      title,
      [
        Form.Row("title", label: "What", text: slot?.text ?? "", example: "e.g. Y4 science"),
        Form.Row(
          "start", label: "Start, planned", text: slot?.start.description ?? "",
          example: "e.g. 09:30"),
        Form.Row(
          "end", label: "End, planned", text: slot?.end.description ?? "",
          example: "e.g. 10:00"),
        Form.Row("place", label: "Place", text: slot?.place ?? "", example: "e.g. room 7"),
        Form.Row("who", label: "Who; empty: all", text: SlotParts.text(slot?.parts ?? [])),
        Form.Row(
          "lines", label: "Lines", text: desk.tags(slot?.lines ?? []),
          example: "e.g. L1 L2"),
        Form.Row(
          "host", label: "Host partner",
          text: slot?.hostPartner ?? slot?.noPartnerBecause.map { "none: \($0)" } ?? "",
          example: "e.g. Y4 teacher, or none: why"),
        Form.Row("fixed", label: "Fixed time, y/n", text: slot?.isProtected == true ? "y" : ""),
      ])
  }

  // MARK: What was typed

  /// The slot the form says, or the first thing that is wrong with it.
  func slot(_ desk: Desk) -> Result<Slot, Problem> {
    do throws(Problem) {
      return .success(try read(desk))
    } catch {
      return .failure(error)
    }
  }

  private func read(_ desk: Desk) throws(Problem) -> Slot {
    let old = record.flatMap { desk.review.record($0)?.slot }
    let title = form.value("title")
    if title.isEmpty {
      throw Problem(row: "title", words: "What: nothing is there yet; say what happens then.")
    }
    let start = try time("start", "Start")
    let end = try time("end", "End")
    if end < start {
      throw Problem(row: "end", words: "End: \(end) is before the start, \(start).")
    }
    var slot = old ?? Slot(text: title, day: day, start: start, end: end)
    slot.text = title
    slot.start = start
    slot.end = end
    slot.place = optional("place")
    // Nobody going along is right where there is a reason for it.
    let partner = optional("host")
    let isNone = partner?.lowercased().hasPrefix("none:") ?? false
    slot.hostPartner = isNone ? nil : partner
    slot.noPartnerBecause = isNone ? partner.map { String($0.dropFirst(5)).trimmed } : nil
    slot.lines = try lines(desk)
    slot.isProtected = try isFixed()
    // Parts are read only when they were changed, so that nothing about them is lost.
    if form.value("who") != SlotParts.text(old?.parts ?? []) {
      slot.parts = try SlotParts.read(form.value("who"), title: title, team: team(desk))
    }
    return slot
  }

  private func optional(_ row: String) -> String? {
    let text = form.value(row)
    return text.isEmpty ? nil : text
  }

  private func time(_ row: String, _ label: String) throws(Problem) -> TimeOfDay {
    let text = form.value(row)
    if let time = Self.time(text) { return time }
    let wrong = text.isEmpty ? "there is no time yet" : "\"\(text)\" is not a time"
    throw Problem(row: row, words: "\(label): \(wrong); write it as 09:30.")
  }

  /// `9:30`, `09.30` and `0930` are all half past nine.
  static func time(_ text: String) -> TimeOfDay? {
    var digits = String(text.map { $0 == "." ? ":" : $0 })
    if !digits.contains(":"), (3...4).contains(digits.utf8.count) {
      digits.insert(":", at: digits.index(digits.endIndex, offsetBy: -2))
    }
    return TimeOfDay(digits)
  }

  private func lines(_ desk: Desk) throws(Problem) -> [EntryRef] {
    let known = desk.review.linesOfEnquiry
    var refs: [EntryRef] = []
    for word in form.value("lines").split(whereSeparator: { $0 == " " || $0 == "," }) {
      let record = known.first { desk.review.name(of: $0).lowercased() == word.lowercased() }
      guard let record else {
        let names = known.map { desk.review.name(of: $0) }.joined(separator: ", ")
        throw Problem(
          row: "lines",
          words: "Lines: \(word) is not a line of enquiry; "
            + (names.isEmpty ? "there are none yet." : "there are \(names)."))
      }
      if !refs.contains(record.ref) { refs.append(record.ref) }
    }
    return refs
  }

  private func isFixed() throws(Problem) -> Bool {
    switch form.value("fixed").lowercased() {
    case "", "n", "no": return false
    case "y", "yes": return true
    case let other:
      throw Problem(
        row: "fixed", words: "Fixed time: \"\(other)\" is neither y nor n; y keeps its time.")
    }
  }

  /// Everyone who is in the set-up or has joined, sorted.
  private func team(_ desk: Desk) -> [String] {
    let planned = desk.review.setUp?.setUp?.team.map(\.callsign) ?? []
    return Array(Set(planned + desk.review.team)).sorted()
  }

  // MARK: Drafts

  var draft: Draft {
    var context = ["day": day.description]
    context["record"] = record?.hex
    if !replaces.isEmpty { context["replaces"] = replaces.map(\.hex).joined(separator: " ") }
    for row in form.rows { context["row.\(row.name)"] = row.field.text }
    return Draft(
      name: record.map { "slot-\($0.hex.prefix(12))" } ?? "slot",
      text: form.rows.map(\.field.text).joined(separator: "\n"), context: context)
  }

  /// Nil for a draft of another pane.
  init?(_ draft: Draft, _ desk: Desk) {
    guard draft.name.hasPrefix("slot"), let day = draft.context["day"].flatMap({ Day($0) }) else {
      return nil
    }
    let known = draft.context["record"].flatMap { EntryRef(hex: $0) }
      .flatMap { desk.review.record($0) }
    form = Self.form(
      known.map { "Changing \(desk.review.name(of: $0))" } ?? "New slot", known?.slot, desk)
    record = known?.ref
    replaces = (draft.context["replaces"] ?? "").split(separator: " ")
      .compactMap { EntryRef(hex: $0) }
    self.day = day
    var texts: [String: String] = [:]
    for row in form.rows { texts[row.name] = draft.context["row.\(row.name)"] }
    form.restore(texts)
  }
}
