// What the prompts pane's commands do while one moves about in the list and in the picker. Typing
// is in `PromptsUpdate+Field`, what survives a restart in `PromptsUpdate+Drafts`.

import Domain
import Packs
import Surface

extension PromptsPane {
  public static func perform(
    _ command: CommandID, _ state: inout PromptsState, _ desk: Desk
  ) -> [Effect] {
    state.trouble = nil
    switch state.focus {
    case .list: return state.performInList(command, desk)
    case .answer, .own: return state.performInField(command, desk)
    case .picker: return state.performInPicker(command, desk)
    }
  }

  public static func type(
    _ key: Key, _ state: inout PromptsState, _ desk: Desk
  ) -> [Effect] {
    state.trouble = nil
    switch state.focus {
    case .list: return []
    case .answer, .own: return state.type(key, desk)
    case .picker:
      state.picker?.type(key)
      return []
    }
  }

  public static func paste(
    _ text: String, _ state: inout PromptsState, _ desk: Desk
  ) -> [Effect] {
    state.trouble = nil
    switch state.focus {
    case .list: return [.say("A paste goes into a field: press n first.")]
    case .answer, .own: state.paste(text, desk)
    case .picker: state.picker?.paste(text)
    }
    return []
  }

  public static func back(_ state: inout PromptsState, _ desk: Desk) -> Bool {
    state.trouble = nil
    if state.speakerEntry != nil || state.tagger != nil {
      state.speakerEntry = nil
      state.savesOnceNamed = false
      state.tagger = nil
      return true
    }
    if state.focus != .list {
      state.leaveField()
      return true
    }
    guard state.probe != nil else { return false }
    state.probe = nil
    return true
  }

  public static func select(_ ref: EntryRef, _ state: inout PromptsState, _ desk: Desk) {
    guard let record = desk.review.record(ref) else { return }
    state.leaveField()
    switch record.kind {
    case .slot:
      state.pin(record.ref)
    case .answer:
      if let slot = record.slotRef { state.pin(desk.review.record(slot)?.ref ?? slot) }
      state.show(.answer(record.ref), desk)
    default:
      break
    }
  }

  /// A question kept for later becomes a prompt of one's own, with its faults shown; while another
  /// is being written it goes among the slot's prompts as it is.
  public static func receive(
    _ words: String, _ state: inout PromptsState, _ desk: Desk
  ) -> [Effect] {
    state.leaveField()
    let group = state.group(desk)
    guard state.own == nil else {
      state.queue.add(QueuedPrompt(text: words), to: group.slot)
      return [.say("It is among this slot's prompts; the words begun in o are still there.")]
    }
    state.own = OwnPrompt(
      composer: Composer(kind: .prompt, text: words, guide: desk.guide), slot: group.slot,
      audience: group.audience)
    state.focus = .own
    return [.say("Enter puts it among this slot's prompts.")]
  }

  public static func settle(_ state: inout PromptsState, _ desk: Desk) {
    if case .answer(let key) = state.focus, let field = state.fields[key] {
      var near = NearEvidence.Place(
        text: "", around: field.composer.text, slot: field.slot, lines: field.lines,
        place: field.place, editing: field.correction?.record)
      state.fields[key]?.composer.fit(columns: desk.room.columns)
      state.fields[key]?.composer.settle(
        protected: desk.protectedText, people: PeopleCheck(desk.review, place: field.place),
        isQuoted: field.isSomebodys, silence: desk.review.silence, in: field.correction?.record
      ) { sentence, words in
        near.text = sentence
        return NearEvidence.nearest(to: near, desk, &words, limit: 1)
      }
    }
    if state.focus == .own {
      state.own?.composer.fit(columns: desk.room.columns)
      state.own?.settle(desk)
    }
  }
}

// MARK: The list

extension PromptsState {
  mutating func performInList(_ command: CommandID, _ desk: Desk) -> [Effect] {
    switch command {
    case "prompts.down": move(1, desk)
    case "prompts.up": move(-1, desk)
    case "prompts.pageDown": move(desk.page(besides: 4), desk)
    case "prompts.pageUp": move(-desk.page(besides: 4), desk)
    case "prompts.first": move(-100_000, desk)
    case "prompts.last": move(100_000, desk)
    case "prompts.answer", "prompts.open", "prompts.edit": return open(command, desk)
    case "prompts.own": openOwn(desk)
    case "prompts.pick": openPicker(desk)
    case "prompts.probe": return showProbe(desk)
    case "prompts.opening": return toggleOpening(desk)
    case "prompts.young": return toggleYoung(desk)
    case "prompts.audience": return nextAudience(desk)
    case "prompts.drop": return drop(desk)
    case "prompts.raise": reorder(-1, desk)
    case "prompts.lower": reorder(1, desk)
    case "prompts.slotBefore": return step(-1, desk)
    case "prompts.slotAfter": return step(1, desk)
    case "prompts.clock": pin(nil)
    default: break
    }
    return []
  }

  /// The selected row; nil when there are none.
  func row(in list: PromptsList) -> PromptsRow? {
    place(in: list).map { list.rows[$0] }
  }

  /// Where the selection is, by what was selected rather than by its place.
  func place(in list: PromptsList) -> Int? {
    list.place(of: selected) ?? selection.clamped(count: list.rows.count)
  }

  mutating func show(_ id: PromptsRow.ID, _ desk: Desk) {
    selected = id
    let list = PromptsList(self, desk, group(desk))
    if let place = list.place(of: id) { selection.select(place) }
  }

  mutating func pin(_ slot: EntryRef?) {
    pinned = slot
    selected = nil
    selection = Selection()
    probe = nil
  }

  private mutating func move(_ rows: Int, _ desk: Desk) {
    let list = PromptsList(self, desk, group(desk))
    selection.select(place(in: list) ?? 0)
    selection.move(by: rows, count: list.rows.count)
    selected = selection.clamped(count: list.rows.count).map { list.rows[$0].id }
    if let probe, row(in: list)?.prompt.key != probe.promptKey { self.probe = nil }
  }

  private mutating func step(_ step: Int, _ desk: Desk) -> [Effect] {
    let rows = TalkGroup.rows(desk)
    let here = group(desk).slot
    guard !rows.isEmpty else { return [.say("There are no slots of yours yet.")] }
    let index = rows.firstIndex { $0.record.ref == here } ?? 0
    guard rows.indices.contains(index + step) else {
      return [.say(step > 0 ? "This is your last slot." : "This is your first slot.")]
    }
    pin(rows[index + step].record.ref)
    return []
  }

  private mutating func toggleOpening(_ desk: Desk) -> [Effect] {
    let slot = group(desk).slot
    if hiddenOpenings.remove(slot) == nil { hiddenOpenings.insert(slot) }
    return []
  }

  private mutating func toggleYoung(_ desk: Desk) -> [Effect] {
    let group = group(desk)
    guard group.audience == .pupil else {
      return [.say("Youngest first is for talks with pupils; w changes whom you talk with.")]
    }
    let isFirst = !putsYoungFirst(group)
    youngFirst[group.slot] = isFirst
    selected = nil
    selection = Selection()
    return [
      .say(isFirst ? "Prompts for ages 4 to 7 come first." : "Prompts are in their own order.")
    ]
  }

  private mutating func nextAudience(_ desk: Desk) -> [Effect] {
    let group = group(desk)
    let all = Prompt.Audience.allCases
    let here = all.firstIndex(of: group.audience) ?? 0
    let next = all[(here + 1) % all.count]
    audiences[group.slot] = next
    speakers[group.slot] = nil
    selected = nil
    selection = Selection()
    return [.say("Talking with \(next.people).")]
  }
}
