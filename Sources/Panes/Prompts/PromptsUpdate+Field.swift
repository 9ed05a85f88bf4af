// Typing in the prompts pane: answers, corrections and prompts of one's own. Words leave a field
// only when they are recorded; everything else that happens here keeps them.

import Domain
import Packs
import Surface

extension PromptsState {
  // MARK: Opening and leaving

  /// Opens the field for the selected row: a new answer, or the correction of an answer.
  mutating func open(_ command: CommandID, _ desk: Desk) -> [Effect] {
    let group = group(desk)
    let list = PromptsList(self, desk, group)
    guard let row = row(in: list) else {
      return [.say("There is no prompt here; o writes one of your own, a chooses from the bank.")]
    }
    if case .answer(let record, let answer) = row, command != "prompts.answer" {
      let field = AnswerField(correcting: record, answer, guide: desk.guide)
      if fields[field.key] == nil { fields[field.key] = field }
      focus = .answer(field.key)
      return []
    }
    guard command != "prompts.edit" else {
      return [.say("Select an answer to correct it; they stand under their prompt.")]
    }
    openAnswer(row.prompt, group, desk)
    selected = .prompt(row.prompt.key)
    return []
  }

  private mutating func openAnswer(
    _ prompt: QueuedPrompt, _ group: TalkGroup, _ desk: Desk
  ) {
    let key = AnswerField.key(prompt, slot: group.slot)
    if fields[key] == nil {
      fields[key] = AnswerField(
        prompt, group, speaker: speakers[group.slot] ?? "", lines: startLines(group),
        guide: desk.guide)
    } else if fields[key]?.hasWords == false {
      // An empty field takes over what was said last; one with words keeps its own.
      fields[key]?.speaker = speakers[group.slot] ?? ""
    }
    focus = .answer(key)
  }

  /// The lines last chosen in the slot, or the slot's own line where it has just one.
  private func startLines(_ group: TalkGroup) -> [EntryRef] {
    if let chosen = lines[group.slot] { return chosen }
    let planned = group.row?.slot.lines ?? []
    return planned.count == 1 ? planned : []
  }

  mutating func openOwn(_ desk: Desk) {
    let group = group(desk)
    if own == nil {
      own = OwnPrompt(
        composer: Composer(kind: .prompt, guide: desk.guide), slot: group.slot,
        audience: group.audience)
    }
    focus = .own
  }

  /// Goes back to the list. Fields with words in them stay as drafts.
  mutating func leaveField() {
    if case .answer(let key) = focus, let field = fields[key] {
      if !field.isDraft { fields[key] = nil }
    }
    if own?.composer.text.isEmpty == true { own = nil }
    focus = .list
    picker = nil
    speakerEntry = nil
    savesOnceNamed = false
    tagger = nil
  }

  // MARK: Keys

  mutating func type(_ key: Key, _ desk: Desk) -> [Effect] {
    if speakerEntry != nil { return nameSpeaker(key, desk) }
    if tagger != nil {
      _ = tagger?.handle(key)
      keepTags()
      return []
    }
    switch focus {
    case .answer(let name):
      _ = fields[name]?.composer.handle(key, expanding: desk.packs.shorthand)
      fields[name]?.stamp(desk.now)
    case .own:
      _ = own?.composer.handle(key)
    case .list, .picker:
      break
    }
    return []
  }

  mutating func paste(_ text: String, _ desk: Desk) {
    speakerEntry = nil
    savesOnceNamed = false
    tagger = nil
    switch focus {
    case .answer(let name):
      fields[name]?.composer.paste(text)
      fields[name]?.stamp(desk.now)
    case .own: own?.composer.paste(text)
    case .list, .picker: break
    }
  }

  mutating func performInField(_ command: CommandID, _ desk: Desk) -> [Effect] {
    switch command {
    case "prompts.save": return enter(desk)
    case "prompts.probeHere": return showProbe(desk)
    case "prompts.offer", "prompts.nextRemark", "prompts.notThisOne":
      return remark(command, desk)
    default: break
    }
    guard case .answer(let key) = focus, let field = fields[key] else {
      return [.say("That is for answers; Enter puts this prompt on the list first.")]
    }
    for number in 1...9 where command == PromptsPane.speaker(number) {
      let letter = Self.letter(field.speaker) ?? group(desk).letter
      return name("\(letter)\(number)", desk)
    }
    switch command {
    case "prompts.speaker":
      tagger = nil
      speakerEntry = speakerEntry == nil ? SpeakerEntry() : nil
      savesOnceNamed = false
    case "prompts.verbatim":
      fields[key]?.isVerbatim.toggle()
    case "prompts.tag":
      speakerEntry = nil
      tagger = tagger == nil ? LineTagger(desk, chosen: field.lines) : nil
    default: break
    }
    return []
  }

  /// The guide does not speak of other people's words; only who might be known by them is asked.
  private mutating func remark(_ command: CommandID, _ desk: Desk) -> [Effect] {
    // Typed fast, the words before the key have not been read yet.
    PromptsPane.settle(&self, desk)
    if let field, field.isVerbatim, field.composer.remarks.isEmpty,
      field.composer.offerTurn == nil
    {
      return [.say("These are words as said; ^V makes it a paraphrase.")]
    }
    if let field, !field.speaker.isEmpty, field.composer.remarks.isEmpty,
      field.composer.offerTurn == nil
    {
      return [.say("These are \(field.speaker)'s words, told in short; the guide leaves them.")]
    }
    func act(_ composer: inout Composer) -> Bool {
      switch command {
      case "prompts.offer": return composer.takeOffer()
      case "prompts.nextRemark": composer.nextRemark()
      default: composer.dismissRemark()
      }
      return true
    }
    var isDone = true
    if case .answer(let key) = focus, var field = fields[key] {
      isDone = act(&field.composer)
      fields[key] = field
    } else if var own {
      isDone = act(&own.composer)
      self.own = own
    }
    let isNobodys = field.map { $0.speaker.isEmpty && !$0.isVerbatim } ?? false
    return isDone
      ? [] : [.say(isNobodys ? "Whose words are these? ^S says who spoke." : Self.noOffer)]
  }

  private static let noOffer = "There is no offer for these words."

  private mutating func keepTags() {
    guard let tagger, case .answer(let key) = focus, let field = fields[key] else { return }
    fields[key]?.lines = tagger.chosen
    lines[field.slot] = tagger.chosen
  }

  // MARK: Saving

  private mutating func enter(_ desk: Desk) -> [Effect] {
    if speakerEntry != nil { return nameSpeaker(.enter, desk) }
    if tagger != nil {
      tagger = nil
      return []
    }
    if focus == .own { return addOwn(desk) }
    guard case .answer(let key) = focus, let field = fields[key] else { return [] }
    if field.composer.isEmpty {
      return [.say("There are no words yet; type them, or press Esc to leave the field.")]
    }
    if field.speaker.isEmpty {
      // Nobody is made up: the answer waits until somebody says whose it is.
      speakerEntry = SpeakerEntry()
      savesOnceNamed = true
      return []
    }
    return save(key)
  }

  mutating func save(_ key: String) -> [Effect] {
    guard let field = fields[key] else { return [] }
    pending = key
    return [.record([field.change])]
  }

  /// Puts one's own prompt among the slot's, whatever the guide calls it.
  private mutating func addOwn(_ desk: Desk) -> [Effect] {
    guard let own, !own.composer.isEmpty else {
      return [.say("There are no words yet; type the prompt, or press Esc to leave the field.")]
    }
    let words = own.composer.text.split { $0.isNewline }.joined(separator: " ")
    let prompt = QueuedPrompt(text: words)
    queue.add(prompt, to: own.slot)
    self.own = nil
    focus = .list
    show(.prompt(prompt.key), desk)
    return []
  }

  /// What came of a `record`.
  mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    guard let key = pending else { return [] }
    pending = nil
    switch outcome {
    case .recorded:
      guard let field = fields[key] else { return [] }
      if let correction = field.correction {
        fields[key] = nil
        focus = .list
        show(.answer(correction.record), desk)
        return []
      }
      // The field stays open, so that the next voice can be written at once.
      fields[key]?.composer = Composer(
        kind: .note, guide: desk.guide, dismissals: field.composer.dismissals)
      fields[key]?.startedAt = nil
      return []
    case .refused(let words), .notSaved(let words):
      trouble = words
      return [.say(words)]
    }
  }
}

extension PromptsPane {
  public static func finish(
    _ outcome: Outcome, _ state: inout PromptsState, _ desk: Desk
  ) -> [Effect] {
    state.finish(outcome, desk)
  }
}
