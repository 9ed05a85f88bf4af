// A line being written in the Notes pane, with all that will go with it: what it is for, when it
// began, and its slot, lines, source and place.

import Domain
import Guidance
import Surface

/// What is typed in the Notes pane.
enum NotePurpose: Hashable, Sendable {
  /// A new note.
  case note
  /// A new version of a note.
  case correction(EntryRef)
  /// The question kept beside a note.
  case askLater(EntryRef)
  /// A private thought, about a record or on its own.
  case thought(EntryRef?)
  /// Other words for a thought.
  case rethought(EntryRef)

  /// What its drafts call it.
  var name: String {
    switch self {
    case .note: "note"
    case .correction: "correction"
    case .askLater: "ask"
    case .thought: "thought"
    case .rethought: "rethought"
    }
  }

  /// The record it is about.
  var ref: EntryRef? {
    switch self {
    case .note: nil
    case .correction(let ref), .askLater(let ref), .rethought(let ref): ref
    case .thought(let ref): ref
    }
  }

  /// Whether it becomes evidence, which is what the guide reads.
  var isEvidence: Bool {
    switch self {
    case .note, .correction: true
    case .askLater, .thought, .rethought: false
    }
  }
}

/// A field of the Notes pane.
struct NoteField: Sendable {
  let purpose: NotePurpose
  var composer: Composer
  /// When the first character of the line was typed; nil before that.
  var began: WallTime?
  var slot: EntryRef?
  var lines: [EntryRef] = []
  var source = SourceType.lesson
  var place: String?
  var values: [FieldValue] = []
  /// The versions its writer saw, for a correction.
  var replaces: [EntryRef] = []
  /// The text it was opened with, which is not a draft.
  var original = ""
  /// True once the writer has chosen lines or a source for this line.
  var isSetByHand = false
  /// What the words are read to count and quote: `counted 24 of 27 · 1 quote`.
  private(set) var reading = ""
  private var readRevision = -1

  init(_ purpose: NotePurpose, text: String = "", _ desk: Desk) {
    self.purpose = purpose
    original = text
    composer = Composer(kind: .note, text: text, guide: desk.guide)
  }

  /// True when leaving it would lose words.
  var isDraft: Bool {
    !composer.isEmpty && composer.text != original || (purpose != .note && isSetByHand)
      || hasDetailsOnly
  }

  /// True for a new note of which nothing is written yet but what belongs with it: the class, the
  /// adults, the task, as they are filled in before a lesson begins.
  var hasDetailsOnly: Bool { purpose == .note && composer.text.isEmpty && !values.isEmpty }

  /// True for a new version of something that says nothing new.
  var isUnchangedVersion: Bool {
    switch purpose {
    case .note, .thought: false
    case .correction, .askLater, .rethought:
      composer.text.trimmed == original.trimmed && !isSetByHand
    }
  }

  /// True once a line has begun, so that it stays in its slot when the clock goes on.
  var isFixed: Bool { began != nil && !composer.text.isEmpty }

  // MARK: Where it belongs

  /// Gives a new note what its slot suggests: the part's source and place, and the lines its writer
  /// used last there.
  mutating func takeDefaults(_ slot: Record?, _ desk: Desk) {
    self.slot = slot?.ref
    guard !isSetByHand else { return }
    let part = slot?.slot?.part(for: desk.callsign)
    source = part?.source ?? .lesson
    place = part?.place ?? slot?.slot?.place
    lines = slot.map { Self.linesLastUsed(in: $0, desk) } ?? []
  }

  /// The tags of the writer's last note in the slot, or else the slot's only line.
  private static func linesLastUsed(in slot: Record, _ desk: Desk) -> [EntryRef] {
    let mine = desk.review.evidence(in: slot.ref).last {
      $0.kind == .note && desk.writers.contains($0.first.stamp.writer)
    }
    if let mine { return mine.lineRefs }
    return slot.lineRefs.count == 1 ? slot.lineRefs : []
  }

  // MARK: Typing

  /// Notes when a line begins. What `^Z` brings back began when it was first typed.
  mutating func noteTyping(wasEmpty: Bool, by key: Key?, _ desk: Desk) {
    guard wasEmpty, !composer.text.isEmpty else { return }
    let isBroughtBack = key == .control("z") || key == .control("y")
    if began == nil || !isBroughtBack { began = desk.now }
  }

  /// The guide reads what becomes evidence; thoughts and questions are nobody's business.
  mutating func settle(_ desk: Desk) {
    guard purpose.isEvidence else { return }
    if composer.revision != readRevision {
      readRevision = composer.revision
      reading = Self.reading(of: composer.text, desk)
    }
    let (slot, lines, place, editing) = (slot, lines, place, purpose.ref)
    let text = composer.text
    composer.settle(
      protected: desk.protectedText, people: PeopleCheck(desk.review, place: place),
      silence: desk.review.silence, in: editing
    ) { sentence, words in
      NearEvidence.nearest(
        to: NearEvidence.Place(
          text: sentence, around: text, slot: slot, lines: lines, place: place, editing: editing),
        desk, &words, limit: 1)
    }
  }

  private static func reading(of text: String, _ desk: Desk) -> String {
    let counts = Reading.counts(in: text).map { "\($0.n) of \($0.of)" }
    let quotes = Reading.quotes(in: text).count
    var parts: [String] = []
    if !counts.isEmpty { parts.append("counted " + counts.joined(separator: ", ")) }
    if quotes > 0 { parts.append(counted(quotes, "quote")) }
    return parts.joined(separator: " \(desk.dot) ")
  }

  // MARK: What it becomes

  /// The change that saves it; nil where what it is about has gone.
  func change(_ desk: Desk) -> Change? {
    let text = composer.text.trimmed
    switch purpose {
    case .note:
      var note = Note.reading(text, source: source, place: place, slot: slot, lines: lines)
      note.fields = source.values(values)
      return Change(.note(note), at: began)
    case .correction(let ref):
      guard var note = desk.review.record(ref)?.note else { return nil }
      note.text = text
      note.quotes = Reading.quotes(in: text)
      note.counts = Reading.counts(in: text)
      note.source = source
      note.lines = lines
      note.fields = source.values(values)
      return Change(.note(note), replacing: replaces)
    case .askLater(let ref):
      guard let record = desk.review.record(ref), var note = record.note else { return nil }
      note.askLater = text.isEmpty ? nil : text
      return Change(.note(note), replacing: replaces)
    case .thought(let about):
      return Change(.thought(Thought(text: text, about: about)), at: began)
    case .rethought(let ref):
      guard var thought = desk.review.record(ref)?.thought else { return nil }
      thought.text = text
      return Change(.thought(thought), replacing: replaces)
    }
  }
}
