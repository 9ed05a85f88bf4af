// What the review pane's commands do in the list: moving, opening, settling. Typing and saving are
// in `ReviewUpdate+Fields`, drafts in `ReviewUpdate+Drafts`.

import Domain
import Surface

extension ReviewPane {
  public static func perform(
    _ command: CommandID, _ state: inout ReviewState, _ desk: Desk
  ) -> [Effect] {
    state.trouble = nil
    return state.isTyping ? state.performInField(command, desk) : state.performInList(command, desk)
  }

  public static func type(_ key: Key, _ state: inout ReviewState, _ desk: Desk) -> [Effect] {
    state.trouble = nil
    state.type(key)
    return []
  }

  public static func paste(_ text: String, _ state: inout ReviewState, _ desk: Desk) -> [Effect] {
    guard state.isTyping else { return [.say("A paste goes into a field: press Enter first.")] }
    state.trouble = nil
    state.paste(text)
    return []
  }

  public static func back(_ state: inout ReviewState, _ desk: Desk) -> Bool {
    state.trouble = nil
    if state.isTyping {
      state.leave()
      return true
    }
    guard !state.shown.isEmpty else { return false }
    if case .version(let record, _)? = state.selected { state.selected = .contested(record) }
    state.shown = []
    return true
  }

  public static func select(_ ref: EntryRef, _ state: inout ReviewState, _ desk: Desk) {
    guard let record = desk.review.record(ref) else { return }
    if state.isTyping { state.leave() }
    state.digest.catchUp(desk.review)
    let row: ReviewRow
    switch record.kind {
    case .line: row = .line(record.ref)
    case .action: row = .action(record.ref)
    case .plan: row = .plan(record.ref)
    case .review: row = .field(.focus)
    default:
      guard record.isContested else { return }
      row = .contested(record.ref)
    }
    state.show(row, desk)
  }
}

extension ReviewState {
  mutating func performInList(_ command: CommandID, _ desk: Desk) -> [Effect] {
    digest.catchUp(desk.review)
    switch command {
    case "review.open": return open(desk)
    case "review.new": addNew(desk)
    case "review.action": begin(.newAction, desk)
    case "review.details":
      guard case .line(let ref)? = row(desk) else {
        return [.say("Select a line of enquiry to say why it matters and what it is not about.")]
      }
      begin(.lineDetails(ref), desk)
    case "review.ready", "review.signOff", "review.start", "review.close":
      return mark(command, desk)
    case "review.notice": return [.print(.notice)]
    case "review.pack": return [.print(.pack)]
    case "review.keep": return keep(desk)
    case "review.remove": return remove(desk)
    case "review.down": move(1, desk)
    case "review.up": move(-1, desk)
    case "review.pageDown": move(desk.page(besides: 3), desk)
    case "review.pageUp": move(-desk.page(besides: 3), desk)
    case "review.first": move(-100_000, desk)
    case "review.last": move(100_000, desk)
    case "review.section": moveSection(1, desk)
    case "review.sectionBefore": moveSection(-1, desk)
    default: break
    }
    return []
  }

  func row(_ desk: Desk) -> ReviewRow? {
    let rows = rows(desk)
    return rows.isEmpty ? nil : rows[place(in: rows)]
  }

  mutating func show(_ row: ReviewRow, _ desk: Desk) {
    selected = row
    selection.select(place(in: rows(desk)))
  }

  private mutating func move(_ step: Int, _ desk: Desk) {
    let rows = rows(desk)
    selection.select(place(in: rows))
    selection.move(by: step, count: rows.count)
    selected = rows.isEmpty ? nil : rows[selection.row]
  }

  private mutating func moveSection(_ step: Int, _ desk: Desk) {
    let rows = rows(desk)
    let here = place(in: rows)
    let headings = rows.indices.filter { if case .heading = rows[$0] { true } else { false } }
    let next =
      step > 0 ? headings.first { $0 > here } : headings.last { $0 < here }
    guard let next else { return }
    selection.select(next)
    selected = rows[next]
  }

  private mutating func open(_ desk: Desk) -> [Effect] {
    switch row(desk) {
    case .missing(let field)?: begin(.setUp(.agreed(field)), desk)
    case .field(.nation)?: return changeNation(desk)
    case .field(let field)?: begin(.setUp(field), desk)
    case .line(let ref)?: begin(.line(ref), desk)
    case .member(let callsign)?: begin(.member(callsign), desk)
    case .action(let ref)?: begin(.action(ref), desk)
    case .plan(let ref)?: begin(.plan(ref), desk)
    case .words?:
      return [
        .say("R says the team is ready, S is the host's sign-off, B starts, C closes the day.")
      ]
    case .contested(let ref)?:
      if shown.remove(ref) == nil { shown.insert(ref) }
    case .version?:
      return [.say("Press s and this version stands; all of them are kept.")]
    case .newer?:
      return [.say("They are kept as they are; a newer Alongside on this laptop shows them.")]
    case .locked?:
      return [.say("They are kept as they are; the passphrase opens them.")]
    case .heading(.lines)?, .heading(.team)?, .heading(.actions)?, .heading(.plan)?: addNew(desk)
    case .heading?, nil: return [.say("Select a row below to change it.")]
    }
    return []
  }

  /// What is new depends on where one is; a line of enquiry where nothing else is meant.
  private mutating func addNew(_ desk: Desk) {
    switch row(desk) {
    case .member?, .heading(.team)?: begin(.newMember, desk)
    case .action?, .heading(.actions)?: begin(.newAction, desk)
    case .plan?, .heading(.plan)?: begin(.newPlan, desk)
    default: begin(.newLine, desk)
    }
  }

  /// There are two, so Enter goes to the other; `u` takes it back like any change.
  private mutating func changeNation(_ desk: Desk) -> [Effect] {
    var setUp = ReviewSetUp.merged(desk)
    setUp.nation = setUp.nation == .wales ? .england : .wales
    return [
      .record([Change(.review(setUp), replacing: desk.review.setUp?.currentRefs ?? [])]),
      .say("Words of \(SetUpField.nation.value(in: setUp)) from now on; u takes it back."),
    ]
  }

  private func keep(_ desk: Desk) -> [Effect] {
    guard case .version(let record, let version)? = row(desk),
      let record = desk.review.record(record), let entry = desk.review.entry(version),
      let event = entry.event
    else { return [.say("Select a version first: Enter on a row with ! shows them.")] }
    return [.record([Change(event, replacing: record.currentRefs, at: entry.at)])]
  }

  private func remove(_ desk: Desk) -> [Effect] {
    var setUp = ReviewSetUp.merged(desk)
    guard case .member(let callsign)? = row(desk),
      setUp.team.contains(where: { $0.callsign == callsign })
    else { return [.say("Select a person of the team's list to take them off it.")] }
    setUp.team.removeAll { $0.callsign == callsign }
    let change = Change(.review(setUp), replacing: desk.review.setUp?.currentRefs ?? [])
    return [
      .confirm(
        Confirmation(
          question: "Take \(callsign) off the team's list? What they wrote stays.", key: "t",
          then: [.record([change])]))
    ]
  }
}
