// The words somebody says to a prompt while they are being written down, with everything that goes
// with them: who, which slot, word for word or not. It becomes an answer, a correction or a draft.

import Domain
import Guidance
import Packs
import Surface

/// An answer being typed.
struct AnswerField: Sendable {
  /// The record being corrected, and the versions seen when the correction was begun.
  struct Correction: Hashable, Sendable {
    var record: EntryRef
    var replaces: [EntryRef]
    /// When it was said, which a correction does not change.
    var at: WallTime?
    /// What stood there; nil for a draft that came back after a restart.
    var original: Answer?
  }

  var composer: Composer
  let prompt: QueuedPrompt
  let slot: EntryRef?
  var place: String?
  var source: SourceType
  /// Empty until somebody said who speaks.
  var speaker: String
  /// True for the words as said.
  var isVerbatim = true
  var lines: [EntryRef]
  /// When its first character was typed; nil while it is empty.
  var startedAt: WallTime?
  var correction: Correction?

  /// A field for a new answer in a group.
  init(_ prompt: QueuedPrompt, _ group: TalkGroup, speaker: String, lines: [EntryRef], guide: Guide)
  {
    composer = Composer(kind: .note, guide: guide)
    composer.isReported = true
    self.prompt = prompt
    slot = group.slot
    place = group.place
    source = group.source
    self.speaker = speaker
    self.lines = lines
  }

  /// A field that corrects an answer.
  init(correcting record: Record, _ answer: Answer, guide: Guide) {
    composer = Composer(kind: .note, text: answer.text, guide: guide)
    composer.isReported = true
    prompt = QueuedPrompt(askedIn: answer)
    slot = answer.slot
    place = answer.place
    source = answer.source
    speaker = answer.speaker
    isVerbatim = answer.isVerbatim
    lines = answer.lines
    startedAt = record.latest.at
    correction = Correction(
      record: record.ref, replaces: record.currentRefs, at: record.latest.at, original: answer)
  }

  /// What tells this field from all others.
  var key: String {
    if let correction { return Self.key(correcting: correction.record) }
    return Self.key(prompt, slot: slot)
  }

  static func key(_ prompt: QueuedPrompt, slot: EntryRef?) -> String {
    "answer-\(slot?.hex.prefix(12) ?? "none")-\(prompt.key)"
  }

  static func key(correcting record: EntryRef) -> String { "correct-\(record.hex)" }

  /// Whether it is known whose words these are: as they said them, or told in short of one who is
  /// named. The guide does not speak of them; that a paraphrase is less is for the evidence to say.
  var isSomebodys: Bool { isVerbatim || !speaker.isEmpty }

  var hasWords: Bool { !composer.text.isEmpty }

  /// True when there is something in it that is not saved. A correction in which nothing was
  /// changed is no draft.
  var isDraft: Bool { hasWords && correction?.original != answer }

  /// The answer as it stands.
  var answer: Answer {
    let text = composer.text
    return Answer(
      text: text, promptID: prompt.id, prompt: prompt.text, speaker: speaker, source: source,
      isVerbatim: isVerbatim, place: place, slot: slot, lines: lines,
      counts: Reading.counts(in: text))
  }

  /// What would be recorded.
  var change: Change {
    Change(.answer(answer), replacing: correction?.replaces ?? [], at: correction?.at ?? startedAt)
  }

  /// Notes the moment at which the first character came; an emptied field has none.
  mutating func stamp(_ now: WallTime) {
    if composer.text.isEmpty {
      startedAt = nil
    } else if startedAt == nil {
      startedAt = now
    }
  }
}

// MARK: Drafts

extension AnswerField {
  var draft: Draft {
    var context = [
      "prompt": prompt.text, "speaker": speaker, "source": source.rawValue,
      "verbatim": isVerbatim ? "yes" : "no",
      "lines": lines.map(\.hex).joined(separator: " "),
    ]
    context["id"] = prompt.id
    context["slot"] = slot?.hex
    context["place"] = place
    context["at"] = startedAt?.description
    if let correction {
      context["corrects"] = correction.record.hex
      context["replaces"] = correction.replaces.map(\.hex).joined(separator: " ")
    }
    return Draft(name: key, text: composer.text, context: context)
  }

  /// The field a draft came from. What the draft does not say is left open; its words are all
  /// there.
  init(_ draft: Draft, guide: Guide) {
    let context = draft.context
    composer = Composer(kind: .note, text: draft.text, guide: guide)
    composer.isReported = true
    prompt = QueuedPrompt(id: context["id"], text: context["prompt"] ?? "")
    slot = context["slot"].flatMap { EntryRef(hex: $0) }
    place = context["place"]
    source = context["source"].flatMap(SourceType.init) ?? .pupil
    speaker = context["speaker"] ?? ""
    isVerbatim = context["verbatim"] != "no"
    lines = Self.refs(context["lines"])
    startedAt = context["at"].flatMap { WallTime($0) }
    correction = context["corrects"].flatMap { EntryRef(hex: $0) }.map {
      Correction(record: $0, replaces: Self.refs(context["replaces"]), at: startedAt)
    }
  }

  private static func refs(_ text: String?) -> [EntryRef] {
    (text ?? "").split(separator: " ").compactMap { EntryRef(hex: $0) }
  }
}
