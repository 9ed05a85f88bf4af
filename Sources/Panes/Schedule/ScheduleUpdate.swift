// What the commands of the Schedule pane do. Every change of the day is a record that can be
// undone; nothing is moved on the screen alone.

import Domain
import Surface

extension ScheduleState {
  mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
    switch command {
    case "schedule.save": return enter(desk)
    case "schedule.open":
      guard let row = selection(desk) else { return [.say(Self.noSlots)] }
      return [.open(.notes, row.record.ref)]
    case "schedule.late": return shift(by: 5, desk)
    case "schedule.early": return shift(by: -5, desk)
    case "schedule.began": return mark(isStart: true, desk)
    case "schedule.ended": return mark(isStart: false, desk)
    case "schedule.squeeze": return squeeze(desk)
    case "schedule.check": return tellConflict(desk)
    case "schedule.coverage":
      showsCoverage.toggle()
      return []
    case "schedule.template": return nextTemplate(desk)
    case "schedule.lost", "schedule.framed", "schedule.mode", "schedule.way":
      return mark(command, desk)
    case "schedule.partner": return sendAlong(desk)
    case "schedule.team":
      showsTeam.toggle()
      return []
    case "schedule.new": return openNew(desk)
    case "schedule.edit": return edit(desk)
    case "schedule.previousDay": return turnDay(by: -1, desk)
    case "schedule.nextDay": return turnDay(by: 1, desk)
    case "schedule.now":
      day = nil
      selected = nil
      return []
    case "schedule.up": move(by: -1, desk)
    case "schedule.down": move(by: 1, desk)
    case "schedule.pageUp": move(by: -desk.page(besides: 1), desk)
    case "schedule.pageDown": move(by: desk.page(besides: 1), desk)
    case "schedule.first": move(by: -(1 << 30), desk)
    case "schedule.last": move(by: 1 << 30, desk)
    default: break
    }
    return []
  }

  static var noSlots: String { "No slots on this day yet. Press n for a new one." }

  // MARK: Moving about

  private mutating func move(by step: Int, _ desk: Desk) {
    let rows = rows(desk)
    guard let here = selectedRow(rows) else { return }
    selected = rows[max(0, min(here + step, rows.count - 1))].record.ref
  }

  private mutating func turnDay(by step: Int, _ desk: Desk) -> [Effect] {
    let here = dayInView(desk)
    let days = desk.review.visible(.slot).compactMap { $0.slot?.day }
    let next = step < 0 ? days.filter { $0 < here }.max() : days.filter { $0 > here }.min()
    guard let next else {
      return [.say("There are no slots \(step < 0 ? "before" : "after") \(here.shortText).")]
    }
    day = next == desk.dayInView ? nil : next
    selected = nil
    return []
  }

  mutating func select(_ ref: EntryRef, _ desk: Desk) {
    guard let found = desk.review.record(ref) else { return }
    let record = found.slotRef.flatMap { desk.review.record($0) } ?? found
    guard let slot = record.slot else { return }
    _ = leaveForm()
    day = slot.day == desk.dayInView ? nil : slot.day
    selected = record.ref
    if slot.part(for: desk.callsign) == nil { showsTeam = true }
  }

  // MARK: As the day really runs

  private mutating func shift(by minutes: Int, _ desk: Desk) -> [Effect] {
    guard let change = desk.review.runningLate(by: minutes, at: desk.now) else {
      return [.say(Refusal.noShift.explanation)]
    }
    pending = .shift(minutes: minutes)
    return [.record([change])]
  }

  private mutating func mark(isStart: Bool, _ desk: Desk) -> [Effect] {
    guard let row = selection(desk) else { return [.say(Self.noSlots)] }
    let name = desk.title(of: row.record)
    guard row.slot.day == desk.now.day else {
      return [.say("\(name) is on \(row.slot.day.shortText); say on that day when it began.")]
    }
    var slot = row.slot
    let time = desk.now.time
    if isStart {
      slot.began = time
      if let ended = slot.ended, ended < time { slot.ended = nil }
    } else {
      if time < row.start {
        return [.say("\(name) starts at \(row.start); press b when it begins earlier.")]
      }
      slot.ended = time
    }
    pending = .mark(name: name, word: isStart ? "began" : "finished", at: time)
    return [.record([Change(.slot(slot), replacing: row.record.currentRefs)])]
  }

  // MARK: The form

  private mutating func openNew(_ desk: Desk) -> [Effect] {
    form = takeKept(nil) ?? SlotForm(new: dayInView(desk), desk)
    return []
  }

  private mutating func edit(_ desk: Desk) -> [Effect] {
    guard let record = selection(desk)?.record else { return [.say(Self.noSlots)] }
    form = takeKept(record.ref) ?? SlotForm(editing: record, desk)
    return []
  }

  private mutating func takeKept(_ record: EntryRef?) -> SlotForm? {
    guard let place = kept.firstIndex(where: { $0.record == record }) else { return nil }
    return kept.remove(at: place)
  }

  private mutating func enter(_ desk: Desk) -> [Effect] {
    guard var filled = form else { return [] }
    defer { if form != nil { form = filled } }
    if filled.form.next() { return [] }
    if !filled.form.isChanged && filled.record != nil {
      form = nil
      return [.say("Nothing was changed.")]
    }
    switch filled.slot(desk) {
    case .success(let slot):
      pending = .form
      return [.record([Change(.slot(slot), replacing: filled.replaces)])]
    case .failure(let problem):
      filled.form.complain(about: problem.row, problem.words)
      return [.say(problem.words)]
    }
  }

  mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    defer { pending = nil }
    switch outcome {
    case .refused(let words), .notSaved(let words):
      return [.say(words)]
    case .recorded(let entries):
      switch pending {
      case .shift(let minutes)?:
        guard case .shifted(let shift)? = entries.first?.event else { return [] }
        return [.say(Self.words(for: shift, minutes: minutes, desk))]
      case .mark(let name, let word, let time)?:
        return [.say("\(name) \(word) at \(time), u undoes.")]
      case .form?:
        form = nil
        if let ref = entries.first?.ref { selected = desk.review.record(ref)?.ref }
        return []
      case nil:
        return []
      }
    }
  }

  /// `5 min late, u undoes. 6 slots moved; Synthesis stays 14:10.` The way back comes first, since
  /// a narrow status line ends early.
  static func words(for shift: Shift, minutes: Int, _ desk: Desk) -> String {
    let way = minutes > 0 ? "late" : "early"
    var words =
      "\(abs(minutes)) min \(way), u undoes. \(counted(shift.slots.count, "slot")) moved"
    let rows = desk.review.timeline(on: desk.now.day, at: desk.now.time)
    if let fixed = rows.first(where: { $0.slot.isProtected && $0.start > desk.now.time }) {
      words += "; \(RowText.cut(fixed.slot.text, columns: 24)) stays \(fixed.start)"
    }
    return words + "."
  }
}
