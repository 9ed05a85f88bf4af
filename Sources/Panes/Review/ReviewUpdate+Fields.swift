// Typing and saving in the review pane. A change of the set-up starts from what stands when it is
// saved and changes one field of it; words leave a field only when they are recorded.

import Domain
import Surface

extension ReviewState {
  // MARK: Opening and leaving

  /// Opens the field or the form for something; what was kept there is there again.
  mutating func begin(_ target: ReviewTarget, _ desk: Desk) {
    let review = desk.review
    switch target {
    case .setUp(let field):
      let text = field.value(in: .merged(desk))
      open(target, WordsField(desk.put(field.label), text: text))
    case .newLine:
      open(target, WordsField("New line of enquiry, in the host's words", text: ""))
    case .line(let ref):
      guard let record = review.record(ref), let line = record.line else { return }
      open(
        target,
        WordsField(
          "\(review.name(of: record)), in the host's words", text: line.text,
          replaces: record.currentRefs))
    case .lineDetails(let ref):
      guard let record = review.record(ref), let line = record.line else { return }
      open(
        target,
        ReviewForm(form: .details(line, review.name(of: record)), replaces: record.currentRefs))
    case .newPlan: open(target, ReviewForm(form: .plan(nil, review)))
    case .plan(let ref):
      guard let record = review.record(ref), let row = record.planRow else { return }
      open(
        target, ReviewForm(form: .plan((record, row), review), replaces: record.currentRefs))
    case .newMember: open(target, ReviewForm(form: .member(nil)))
    case .member(let callsign):
      let member = ReviewSetUp.merged(desk).team.first { $0.callsign == callsign }
      open(
        target,
        ReviewForm(form: .member(member ?? TeamMember(callsign: callsign, role: .reviewer))))
    case .newAction: open(target, ReviewForm(form: .action(nil, review)))
    case .action(let ref):
      guard let record = review.record(ref), let action = record.action else { return }
      open(
        target,
        ReviewForm(form: .action((record, action), review), replaces: record.currentRefs))
    }
  }

  private mutating func open(_ target: ReviewTarget, _ field: WordsField) {
    if words[target]?.isChanged != true { words[target] = field }
    focus = .words(target)
  }

  private mutating func open(_ target: ReviewTarget, _ form: ReviewForm) {
    if forms[target]?.form.isChanged != true { forms[target] = form }
    focus = .form(target)
  }

  /// Goes back to the list; what was changed stays as a draft.
  mutating func leave() {
    switch focus {
    case .list: break
    case .words(let target): if words[target]?.isChanged != true { words[target] = nil }
    case .form(let target): if forms[target]?.form.isChanged != true { forms[target] = nil }
    }
    focus = .list
  }

  // MARK: Keys

  mutating func type(_ key: Key) {
    switch focus {
    case .list: break
    case .words(let target): words[target]?.field.handle(key)
    case .form(let target): _ = forms[target]?.form.handle(key)
    }
  }

  mutating func paste(_ text: String) {
    switch focus {
    case .list: break
    case .words(let target): words[target]?.field.paste(text)
    case .form(let target): forms[target]?.form.paste(text)
    }
  }

  mutating func performInField(_ command: CommandID, _ desk: Desk) -> [Effect] {
    switch (focus, command) {
    case (.words(let target), "review.save"), (.words(let target), "review.saveForm"):
      return saveWords(target, desk)
    case (.form(let target), "review.save"):
      return forms[target]?.form.next() == true ? [] : saveForm(target, desk)
    case (.form(let target), "review.saveForm"):
      return saveForm(target, desk)
    default:
      return []
    }
  }

  // MARK: Saving

  private mutating func record(_ change: Change, _ target: ReviewTarget) -> [Effect] {
    pending = target
    return [.record([change])]
  }

  private mutating func saveWords(_ target: ReviewTarget, _ desk: Desk) -> [Effect] {
    guard let field = words[target] else { return [] }
    guard field.isChanged else {
      leave()
      return [.say("Nothing was changed.")]
    }
    let text = field.field.text.trimmed
    switch target {
    case .setUp(let part):
      guard let setUp = ReviewSetUp.merged(desk).setting(part, to: text) else {
        var expected: String?
        if case .agreed(let field) = part { expected = field.expected }
        trouble = expected ?? "A date is written year, month, day, such as 2026-11-19."
        return []
      }
      let change = Change(.review(setUp), replacing: desk.review.setUp?.currentRefs ?? [])
      if part == .agreed(.eraseBy) {
        return record(change, target) + passed(setUp, desk)
      }
      guard part == .day else { return record(change, target) }
      let plan = MovedPlan(desk, to: setUp.day)
      pending = target
      return [.record([change] + plan.changes)] + (plan.words.map { [.say($0)] } ?? [])
    case .newLine:
      return record(Change(.line(LineOfEnquiry(text: text))), target)
    case .line(let ref):
      var line = desk.review.record(ref)?.line ?? LineOfEnquiry(text: text)
      line.text = text
      return record(Change(.line(line), replacing: field.replaces), target)
    case .newMember, .member, .newAction, .action, .lineDetails, .newPlan, .plan:
      return []
    }
  }

  /// A day to erase by that has come already, said once it is saved.
  private func passed(_ setUp: ReviewSetUp, _ desk: Desk) -> [Effect] {
    guard let agreed = setUp.agreement[.eraseBy], let day = Day(agreed.trimmed),
      day <= desk.now.day
    else { return [] }
    return [.say("That day has come: raw notes are due to be erased now. None was erased yet.")]
  }

  private mutating func saveForm(_ target: ReviewTarget, _ desk: Desk) -> [Effect] {
    guard let kept = forms[target] else { return [] }
    guard kept.form.isChanged else {
      leave()
      return [.say("Nothing was changed.")]
    }
    let change: Result<Change, FormProblem>
    switch target {
    case .newMember: change = kept.form.member(replacing: nil, desk)
    case .member(let callsign): change = kept.form.member(replacing: callsign, desk)
    case .newAction: change = kept.form.action(desk, replacing: [])
    case .action: change = kept.form.action(desk, replacing: kept.replaces)
    case .lineDetails(let ref):
      guard let line = desk.review.record(ref)?.line else { return [] }
      change = .success(kept.form.details(of: line, replacing: kept.replaces))
    case .newPlan: change = kept.form.plan(desk, replacing: [])
    case .plan: change = kept.form.plan(desk, replacing: kept.replaces)
    case .setUp, .newLine, .line: return []
    }
    switch change {
    case .success(let change): return record(change, target)
    case .failure(let problem):
      forms[target]?.form.complain(about: problem.row, problem.words)
      return []
    }
  }

  /// What came of a `record`.
  mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    digest.catchUp(desk.review)
    guard let target = pending else {
      if case .refused(let words) = outcome { return [.say(words)] }
      if case .notSaved(let words) = outcome { return [.say(words)] }
      return []
    }
    pending = nil
    switch outcome {
    case .recorded(let entries):
      words[target] = nil
      forms[target] = nil
      focus = .list
      showRecorded(target, entries.first, desk)
      return []
    case .refused(let words), .notSaved(let words):
      trouble = words
      return [.say(words)]
    }
  }

  private mutating func showRecorded(_ target: ReviewTarget, _ entry: Entry?, _ desk: Desk) {
    guard let entry else { return }
    switch target {
    case .newLine: show(.line(entry.ref), desk)
    case .newAction: show(.action(entry.ref), desk)
    case .newMember, .member:
      // Whoever was added stands last; a changed call-sign is another row.
      if case .review(let setUp)? = entry.event, let last = setUp.team.last {
        if case .member(let callsign) = target,
          setUp.team.contains(where: { $0.callsign == callsign })
        {
          show(.member(callsign), desk)
        } else {
          show(.member(last.callsign), desk)
        }
      }
    case .setUp(let field): show(.field(field), desk)
    case .newPlan: show(.plan(entry.ref), desk)
    case .line, .action, .lineDetails, .plan: break
    }
  }
}

extension ReviewPane {
  public static func finish(
    _ outcome: Outcome, _ state: inout ReviewState, _ desk: Desk
  ) -> [Effect] {
    state.finish(outcome, desk)
  }
}
