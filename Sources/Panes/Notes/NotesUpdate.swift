// What the commands of the Notes pane do while a list or a choice is in front. Typing is in
// `NotesUpdate+Field`; nothing here saves anything but by asking for it.

import Domain
import Surface

extension NotesState {
  mutating func perform(_ command: CommandID, _ desk: Desk) -> [Effect] {
    if isAmongThoughts, ["notes.previousSlot", "notes.nextSlot", "notes.slotNow"].contains(command)
    {
      focus = .list
    }
    switch command {
    case "notes.save": return enter(desk)
    case "notes.tag": return chooseLines(desk)
    case "notes.offer", "notes.nextRemark", "notes.dismiss", "notes.setAside":
      return remark(command, desk)
    case "notes.source": return nextSource()
    case "notes.details": return openDetails()
    case "notes.shorthand": return toggleShorthand()
    case "notes.new": return openNew(desk)
    case "notes.edit": return edit(desk)
    case "notes.tagSelected": return withNote(desk) { $0.chooseLines(of: $1, desk) }
    case "notes.ask": return withNote(desk) { $0.openAskLater($1, desk) }
    case "notes.thought": return openThought(desk)
    case "notes.fields": return withNote(desk) { $0.openDetails(of: $1) }
    case "notes.smallGroup": return withNote(desk) { $0.toggleSmallGroup($1, desk) }
    case "notes.count", "notes.countHere": return openTally(desk)
    case "notes.park": return withNote(desk) { $0.setAside($1, .parked) }
    case "notes.hearsay": return withNote(desk) { $0.setAside($1, .hearsay) }
    case "notes.questions": return gather(.questions, desk)
    case "notes.thoughts": return gather(.thoughts, desk)
    case "notes.parked": return gather(.parked, desk)
    case "notes.tickOff": return tickOff(desk)
    case "notes.toPrompt": return takeToPrompt(desk)
    case "notes.previousSlot": return turnSlot(by: -1, desk)
    case "notes.nextSlot": return turnSlot(by: 1, desk)
    case "notes.slotNow":
      pin = .clock
      selected = nil
      return []
    case "notes.choose": return choose(desk)
    case "notes.merge": return merge(desk)
    default:
      move(command, desk)
      return []
    }
  }

  // MARK: Between bursts of keys

  mutating func settle(_ desk: Desk) {
    let slot = slot(desk)
    if open?.purpose == .note, open?.isFixed == false { open?.takeDefaults(slot, desk) }
    open?.composer.fit(columns: NotesView.fieldColumns(desk.room.columns))
    open?.settle(desk)
    listing = listing.current(slot?.ref, including: selected, desk)
    tally.refresh(slot?.ref, desk)
    if case .gathered(var gathered) = focus {
      gathered.refresh(desk)
      focus = .gathered(gathered)
    }
    thoughts = thoughts.current(selectedRow(listing.refs).map { listing.refs[$0] }, desk)
  }

  // MARK: The selected note

  /// Does something with the selected note, or says why it cannot.
  private mutating func withNote(
    _ desk: Desk, _ body: (inout NotesState, Record) -> [Effect]
  ) -> [Effect] {
    if let record = selectedThought(desk) {
      return [.say("\(desk.review.name(of: record)) is a thought, and never evidence.")]
    }
    guard let record = selection(desk) else {
      return [.say("No note is selected. Press n for a new one.")]
    }
    guard record.kind == .note, record.note != nil else {
      return [.say("\(desk.review.name(of: record)) is an answer; Prompts, key 3, opens it.")]
    }
    return body(&self, record)
  }

  private mutating func edit(_ desk: Desk) -> [Effect] {
    if case .gathered = focus {
      if let thought = selectedThought(desk) { openRethought(thought, desk) }
      return []
    }
    guard let record = selection(desk) else { return openNew(desk) }
    if record.kind == .answer { return [.open(.prompts, record.ref)] }
    guard record.note != nil else {
      return [.say("This note was written by a newer version and can only be read here.")]
    }
    if record.isContested {
      focus = .versions(of: record.ref, row: record.currentPositions.count - 1)
      return []
    }
    openCorrection(of: record, text: record.latest.event?.text ?? "", desk)
    return []
  }

  private mutating func chooseLines(of record: Record, _ desk: Desk) -> [Effect] {
    let tagger = LineTagger(desk, chosen: record.lineRefs)
    if tagger.isEmpty { return [.say(tagger.text(isASCII: desk.isASCII))] }
    focus = .tags(tagger, of: record.ref)
    return []
  }

  private mutating func openDetails(of record: Record) -> [Effect] {
    guard let note = record.note else { return [] }
    if let place = keptForms.firstIndex(where: { $0.note == record.ref }) {
      focus = .details(keptForms.remove(at: place).form, of: record.ref)
    } else {
      focus = .details(note.source.form(note.fields), of: record.ref)
    }
    return []
  }

  private mutating func toggleSmallGroup(_ record: Record, _ desk: Desk) -> [Effect] {
    guard var note = record.note else { return [] }
    note.sensitivity = note.sensitivity == .smallGroup ? nil : .smallGroup
    pending = .mark
    return [.record([Change(.note(note), replacing: record.currentRefs)])]
  }

  // MARK: Choices

  private mutating func choose(_ desk: Desk) -> [Effect] {
    switch focus {
    case .fieldTags(let tagger):
      open?.lines = tagger.chosen
      open?.isSetByHand = true
      focus = .field
      return []
    case .tags(let tagger, let ref):
      guard let record = desk.review.record(ref), var note = record.note,
        Set(tagger.chosen) != Set(record.lineRefs.map { desk.review.record($0)?.ref ?? $0 })
      else {
        focus = .list
        return []
      }
      note.lines = tagger.chosen
      pending = .tags
      return [.record([Change(.note(note), replacing: record.currentRefs)])]
    case .versions(let ref, let row):
      guard let record = desk.review.record(ref), record.current.indices.contains(row),
        let event = record.current[row].event
      else { return [] }
      pending = .version(name: desk.review.name(of: record))
      return [.record([Change(event, replacing: record.currentRefs)])]
    case .gathered(let gathered):
      guard let ref = gathered.selected else { return [] }
      select(ref, desk)
      return []
    case .list, .field, .fieldDetails, .details, .tally, .settingAside:
      return []
    }
  }

  private mutating func merge(_ desk: Desk) -> [Effect] {
    guard case .versions(let ref, _) = focus, let record = desk.review.record(ref) else {
      return []
    }
    let texts = record.current.compactMap { $0.event?.text }
    openCorrection(of: record, text: texts.joined(separator: "\n"), desk)
    return []
  }
}
