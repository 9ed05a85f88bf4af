// What the keys of the after pane do: open a page, tick a row, say yes, keep words, check actions.

import Domain
import Surface

extension AfterState {
  mutating func perform(_ command: AfterCommand, _ desk: Desk) -> [Effect] {
    switch command {
    case .down: move(1, desk)
    case .up: move(-1, desk)
    case .pageDown: move(desk.page(), desk)
    case .pageUp: move(-desk.page(), desk)
    case .open: return open(desk)
    case .yes: return confirm(desk)
    case .check: return beginCheck(desk)
    case .careful: begin(.word(.sensitivity), desk)
    case .doing: begin(.word(.underWay), desk)
    case .attendee: begin(.word(.attendee), desk)
    case .heard: begin(.word(.heard), desk)
    case .question: begin(.word(.open), desk)
    case .ofClass:
      guard Sight(desk.role).seesAll else { return [.say("Raw notes stay with the team.")] }
      begin(.classCode, desk)
    case .save, .saveForm: return save(desk, all: command == .saveForm)
    }
    return []
  }

  private mutating func move(_ rows: Int, _ desk: Desk) {
    if page != nil {
      scroll = max(0, scroll + rows)
    } else {
      selection.move(by: rows, count: self.rows(desk).count)
    }
  }

  private mutating func open(_ desk: Desk) -> [Effect] {
    guard page == nil, let row = selected(desk) else { return [] }
    switch row {
    case .page(let page): show(page)
    case .action(let ref): show(.trace(ref))
    case .closing(let item):
      guard !desk.review.tickedOff.contains(item) else { return [.say("That is done already.")] }
      pending = .said("Done: \(item.label).")
      return [.record([Change(.consented(Consent(.closing, item: item.rawValue)))])]
    }
    if case .page(.handover) = row {
      let gaps = Handover(desk.review).gaps
      return [
        .say(
          gaps.isEmpty
            ? "Ready: alongside handover gives it out."
            : "Too vague to hand over: \(gaps.count) missing.")
      ]
    }
    return []
  }

  mutating func show(_ page: Page) {
    self.page = page
    scroll = 0
  }

  private mutating func confirm(_ desk: Desk) -> [Effect] {
    guard let change = Summary(desk.review).confirming else {
      return [.say("No point is agreed yet; there is nothing to confirm.")]
    }
    pending = .said("You have said yes to the summary as it stands.")
    return [.record([change])]
  }

  private mutating func beginCheck(_ desk: Desk) -> [Effect] {
    var action: EntryRef?
    if case .action(let ref)? = selected(desk), page == nil { action = ref }
    if case .trace(let ref)? = page { action = ref }
    guard let action else { return [.say("Select an action; t then notes what became of it.")] }
    if forms[action] == nil { forms[action] = Form.check(of: action, desk.review) }
    filling = action
    return []
  }

  private mutating func begin(_ target: Field, _ desk: Desk) {
    if fields[target] == nil {
      switch target {
      case .word(let sort): fields[target] = WordsField(sort.label, text: "")
      case .classCode: fields[target] = WordsField("Class code, such as Y4", text: "")
      }
    }
    fields[target]?.field.columns = desk.room.columns
    writing = target
  }

  private mutating func save(_ desk: Desk, all: Bool) -> [Effect] {
    if let action = filling, var form = forms[action] {
      if !all, form.next() {
        forms[action] = form
        return []
      }
      switch form.check(of: action, now: desk.now) {
      case .success(let change):
        pending = .form(action)
        return [.record([change])]
      case .failure(let problem):
        form.complain(about: problem.row, problem.words)
        forms[action] = form
        return []
      }
    }
    guard let target = writing, let field = fields[target] else { return [] }
    let text = field.field.text.trimmed
    guard !text.isEmpty else { return [.say("Nothing to save yet; Esc leaves the field.")] }
    switch target {
    case .classCode:
      fields[target] = nil
      writing = nil
      show(.ofClass(text))
      return []
    case .word(let sort):
      pending = .field(target)
      return [.record([Change(.word(Word(text: text, sort: sort, due: Day(firstIn: text))))])]
    }
  }

  mutating func finish(_ outcome: Outcome) -> [Effect] {
    defer { pending = nil }
    guard case .recorded = outcome, let pending else { return [] }
    switch pending {
    case .field(let target):
      fields[target] = nil
      if writing == target { writing = nil }
    case .form(let action):
      forms[action] = nil
      if filling == action { filling = nil }
    case .said(let words): return [.say(words)]
    }
    return []
  }
}
