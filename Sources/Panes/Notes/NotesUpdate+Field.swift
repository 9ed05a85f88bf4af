// Opening the fields of the Notes pane and typing in them. What becomes of the words is in
// `NotesUpdate+Saving`.

import Domain
import Surface

extension NotesState {
  // MARK: Opening

  mutating func openNew(_ desk: Desk) -> [Effect] {
    if !reopen({ $0 == .note }) {
      var field = NoteField(.note, desk)
      field.takeDefaults(slot(desk), desk)
      open = field
      focus = .field
    }
    selected = nil
    return []
  }

  mutating func openThought(_ desk: Desk) -> [Effect] {
    // From the list of thoughts a new one is about nothing.
    let about = isAmongThoughts ? nil : selection(desk)?.ref
    if !reopen({ $0 == .thought(about) }) {
      open = NoteField(.thought(about), desk)
      focus = .field
    }
    return []
  }

  /// Opens a thought to correct it, or the correction that was kept.
  mutating func openRethought(_ record: Record, _ desk: Desk) {
    if reopen({ $0 == .rethought(record.ref) }) { return }
    var field = NoteField(.rethought(record.ref), text: record.latest.event?.text ?? "", desk)
    field.replaces = record.currentRefs
    open = field
    focus = .field
  }

  /// A thought about nothing that is in the review.
  mutating func openLooseThought(_ desk: Desk) {
    if reopen({ $0 == .thought(nil) }) { return }
    open = NoteField(.thought(nil), desk)
    focus = .field
  }

  mutating func openAskLater(_ record: Record, _ desk: Desk) -> [Effect] {
    if reopen({ $0 == .askLater(record.ref) }) { return [] }
    var field = NoteField(.askLater(record.ref), text: record.note?.askLater ?? "", desk)
    field.replaces = record.currentRefs
    open = field
    focus = .field
    return []
  }

  mutating func openCorrection(of record: Record, text: String, _ desk: Desk) {
    if reopen({ $0 == .correction(record.ref) }) { return }
    guard let note = record.note else { return }
    var field = NoteField(.correction(record.ref), text: text, desk)
    field.replaces = record.currentRefs
    field.slot = note.slot
    field.lines = note.lines
    field.source = note.source
    field.place = note.place
    field.values = note.fields
    // Versions put together are nobody's words yet: leaving them would lose the choice.
    if record.isContested { field.original = "" }
    open = field
    focus = .field
  }

  /// Opens the draft that was kept for a purpose.
  private mutating func reopen(_ isMeant: (NotePurpose) -> Bool) -> Bool {
    guard let place = kept.firstIndex(where: { isMeant($0.purpose) }) else { return false }
    open = kept.remove(at: place)
    focus = .field
    return true
  }

  // MARK: Typing

  mutating func type(_ key: Key, _ desk: Desk) -> [Effect] {
    switch focus {
    case .field:
      guard var field = open else { return [] }
      let wasEmpty = field.composer.text.isEmpty
      // Emptied first, so that the field is changed in place and its text is not copied.
      open = nil
      let isTaken =
        expandsShorthand && field.purpose.isEvidence
        ? field.composer.handle(key, expanding: desk.packs.shorthand) : field.composer.handle(key)
      if isTaken {
        if wasEmpty, field.purpose == .note { field.takeDefaults(slot(desk), desk) }
        field.noteTyping(wasEmpty: wasEmpty, by: key, desk)
      }
      open = field
    case .fieldTags(var tagger):
      if tagger.handle(key) { focus = .fieldTags(tagger) }
    case .settingAside(let asking):
      return answer(asking, key)
    case .tags(var tagger, let ref):
      if tagger.handle(key) { focus = .tags(tagger, of: ref) }
    case .fieldDetails(var form):
      if form.handle(key) { focus = .fieldDetails(form) }
    case .details(var form, let ref):
      if form.handle(key) { focus = .details(form, of: ref) }
    case .versions(let ref, _):
      guard case .character(let character) = key, let number = character.wholeNumberValue,
        let count = desk.review.record(ref)?.currentRefs.count, (1...count).contains(number)
      else { return [] }
      focus = .versions(of: ref, row: number - 1)
    case .tally:
      return typeTally(key, desk)
    case .list, .gathered:
      break
    }
    return []
  }

  mutating func paste(_ text: String, _ desk: Desk) -> [Effect] {
    switch focus {
    case .field:
      guard let wasEmpty = open?.composer.text.isEmpty else { return [] }
      let slot = slot(desk)
      if wasEmpty, open?.purpose == .note { open?.takeDefaults(slot, desk) }
      open?.composer.paste(text)
      open?.noteTyping(wasEmpty: wasEmpty, by: nil, desk)
      return []
    case .fieldDetails(var form):
      form.paste(text)
      focus = .fieldDetails(form)
      return []
    case .details(var form, let ref):
      form.paste(text)
      focus = .details(form, of: ref)
      return []
    case .list, .fieldTags, .tags, .versions, .tally, .gathered, .settingAside:
      return [.say("A paste goes into a field: press n first.")]
    }
  }

  mutating func chooseLines(_ desk: Desk) -> [Effect] {
    guard case .field = focus, let open, open.purpose.isEvidence else { return [] }
    let tagger = LineTagger(desk, chosen: open.lines)
    if tagger.isEmpty { return [.say(tagger.text(isASCII: desk.isASCII))] }
    focus = .fieldTags(tagger)
    return []
  }

  mutating func nextSource() -> [Effect] {
    guard case .field = focus, let source = open?.source.next, open?.purpose.isEvidence == true
    else { return [] }
    open?.source = source
    open?.isSetByHand = true
    return []
  }

  mutating func openDetails() -> [Effect] {
    guard case .field = focus, let open, open.purpose.isEvidence else { return [] }
    focus = .fieldDetails(open.source.form(open.values))
    return []
  }

  /// Takes a key of "how far and why".
  private mutating func answer(_ asking: SettingAside, _ key: Key) -> [Effect] {
    var asking = asking
    switch asking.handle(key) {
    case .asks: focus = .settingAside(asking)
    case .unknownKey: return [.bell]
    case .done(let scope, let reason):
      focus = .field
      let record = open?.purpose.ref
      guard
        let setAside = open?.composer.setAside(asking.finding, scope, because: reason, in: record)
      else { return [.say("Set aside with this note, once it is saved.")] }
      return [.setAside(setAside)]
    }
    return []
  }

  mutating func toggleShorthand() -> [Effect] {
    expandsShorthand.toggle()
    return [.say(expandsShorthand ? "Shorthand is written out." : "Shorthand stays as typed.")]
  }

  mutating func remark(_ command: CommandID, _ desk: Desk) -> [Effect] {
    if command == "notes.offer", let effects = drawLots(desk) { return effects }
    // A command from the palette is meant for what is under the question.
    if case .settingAside = focus { focus = .field }
    guard case .field = focus, open?.purpose.isEvidence == true else { return [] }
    // Typed fast, the words before the key have not been read yet.
    open?.settle(desk)
    switch command {
    case "notes.nextRemark": open?.composer.nextRemark()
    case "notes.setAside":
      guard let remark = open?.composer.remark else { return [.say("Nothing is remarked on.")] }
      focus = .settingAside(SettingAside(remark))
    case "notes.dismiss":
      guard let words = open?.composer.remark?.text else {
        return [.say("Nothing is remarked on.")]
      }
      open?.composer.dismissRemark()
      return [.say("Set aside here: \(RowText.cut(words, columns: 30))")]
    default:
      if open?.composer.takeOffer() != true { return [.say("There is no offer for these words.")] }
    }
    return []
  }

  /// The offer in a form of details is a pick by chance; nil where no form is open.
  private mutating func drawLots(_ desk: Desk) -> [Effect]? {
    let chance = Chance(desk.review, at: desk.now)
    let pick: RandomPick?
    switch focus {
    case .fieldDetails(var form):
      pick = form.draw(by: chance)
      focus = .fieldDetails(form)
    case .details(var form, let ref):
      pick = form.draw(by: chance)
      focus = .details(form, of: ref)
    default: return nil
    }
    // A narrow field shows the end of it only.
    return pick.map { [.say("Drawn: \($0.numbersText)")] } ?? []
  }
}
