// Saving and leaving in the Notes pane. A field is emptied only when its words are durable;
// whatever else happens, they stay.

import Domain

extension NotesState {
  // MARK: Saving

  /// Enter in a field or a form.
  mutating func enter(_ desk: Desk) -> [Effect] {
    switch focus {
    case .fieldDetails(var form):
      if form.next() {
        focus = .fieldDetails(form)
      } else {
        takeDetails(form)
      }
      return []
    case .details(var form, let ref):
      if form.next() {
        focus = .details(form, of: ref)
        return []
      }
      return saveDetails(form, of: ref, desk)
    case .field:
      return save(desk)
    case .tally:
      return noteFromTally(desk)
    case .list, .fieldTags, .tags, .versions, .gathered, .settingAside:
      return []
    }
  }

  private mutating func save(_ desk: Desk) -> [Effect] {
    guard let open else { return [] }
    if open.isUnchangedVersion {
      leaveField()
      return [.say("Nothing was changed.")]
    }
    guard let change = open.change(desk) else {
      return [.say("What this is about has gone. The words are still here; Esc keeps them.")]
    }
    // Typed fast, the words before Enter have not been read yet.
    self.open?.settle(desk)
    pending = .field
    return [.record([change])]
  }

  private mutating func saveDetails(_ form: Form, of ref: EntryRef, _ desk: Desk) -> [Effect] {
    guard form.isChanged, let record = desk.review.record(ref), var note = record.note else {
      focus = .list
      return []
    }
    note.fields = note.source.values(form.fieldValues)
    pending = .details(of: ref)
    return [.record([Change(.note(note), replacing: record.currentRefs)])]
  }

  private mutating func takeDetails(_ form: Form) {
    open?.values = form.fieldValues
    if form.isChanged { open?.isSetByHand = true }
    focus = .field
  }

  mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    if case .ticks? = pending {
      pending = nil
      return ticksFinished(outcome, desk)
    }
    defer { pending = nil }
    let entries: [Entry]
    switch outcome {
    case .refused(let words), .notSaved(let words):
      // Whatever was typed or chosen is still in front, to be mended or saved again.
      return [.say(words)]
    case .recorded(let made): entries = made
    }
    switch pending {
    case .field?: return fieldSaved(entries, desk)
    case .details?, .tags?: focus = .list
    case .version(let name)?:
      focus = .list
      return [.say("\(name) is settled; the other versions are kept behind it.")]
    case .mark?, .ticks?, nil: break
    }
    return []
  }

  private mutating func fieldSaved(_ entries: [Entry], _ desk: Desk) -> [Effect] {
    guard let done = open else { return [] }
    open = nil
    var kept: [Effect] = []
    if done.purpose.isEvidence, let ref = entries.first.flatMap({ desk.review.record($0.ref)?.ref })
    {
      kept = done.composer.queued(for: ref).map { .setAside($0) } + [.reflect(done.composer.mirror)]
    }
    switch done.purpose {
    case .note:
      // Ready for the next line, which is what Enter means while watching.
      selected = nil
      var next = NoteField(.note, desk)
      next.takeDefaults(slot(desk), desk)
      open = next
      return kept + Self.unfilled(done.composer.text, entries.first, desk)
    case .thought:
      focus = .list
      return [.say("Kept on this laptop only; it is never evidence.")]
    case .rethought(let ref):
      showThoughts(desk, at: ref)
      return []
    case .correction, .askLater:
      focus = .list
      return kept
    }
  }

  /// What is said of a frame that was saved as it was offered: the note counts nothing yet.
  private static func unfilled(_ text: String, _ entry: Entry?, _ desk: Desk) -> [Effect] {
    let slots = FrameSlots.slots(in: text).prefix(3).map { "\(text[$0])" }
    guard !slots.isEmpty, let record = entry.flatMap({ desk.review.record($0.ref) }) else {
      return []
    }
    let words = "\(slots.joined(separator: " ")) \(slots.count == 1 ? "is" : "are")"
    return [.say("\(desk.review.name(of: record)): \(words) still to be filled in.")]
  }

  // MARK: Leaving

  /// Backs out one level; nothing typed is lost.
  mutating func back() -> Bool {
    switch focus {
    case .field:
      leaveField()
    case .fieldTags, .settingAside:
      focus = .field
    case .fieldDetails(let form):
      takeDetails(form)
    case .details(let form, let ref):
      if form.isChanged { keptForms.append(KeptForm(form: form, note: ref)) }
      focus = .list
    case .tally:
      leaveTally()
    case .tags, .versions, .gathered:
      focus = .list
    case .list:
      return false
    }
    return true
  }

  /// Leaves the field; words in it are kept as a draft.
  mutating func leaveField() {
    if case .fieldDetails(let form) = focus { takeDetails(form) }
    if case .details(let form, let ref) = focus, form.isChanged {
      keptForms.append(KeptForm(form: form, note: ref))
    }
    if let field = open, field.isDraft {
      kept.removeAll { $0.purpose == field.purpose }
      kept.append(field)
    }
    open = nil
    focus = .list
  }
}
