// Notes, answers and thoughts: what a reviewer saw, heard, counted and read. There is no field for
// a name, a grade or a score, and there is nowhere to add one.

/// Something counted: `4 of 7`.
public struct Count: Hashable, Sendable {
  /// What was counted, as the words around it say; may be empty.
  public var label: String
  public var n: Int
  public var of: Int

  /// Nil unless 0 ≤ n ≤ of and of > 0.
  public init?(label: String, n: Int, of: Int) {
    guard n >= 0, n <= of, of > 0 else { return nil }
    self.label = label
    self.n = n
    self.of = of
  }
}

/// What a source field holds.
public struct FieldValue: Hashable, Sendable {
  public var field: SourceField
  public var text: String

  public init(_ field: SourceField, _ text: String) {
    self.field = field
    self.text = text
  }
}

/// Why a record needs care before it leaves the team.
public enum Sensitivity: String, CaseIterable, Hashable, Sendable {
  case smallGroup = "small-group"
  case thirdParty = "third-party"
}

/// Why a record is kept but stands aside from what is counted.
public enum Aside: String, CaseIterable, Hashable, Sendable {
  /// Off the agreed focus: kept for another day, listed with what is on no line.
  case parked
  /// What somebody said that somebody else said or did.
  case hearsay
}

/// One observation record.
public struct Note: Hashable, Sendable {
  public var text: String
  public var source: SourceType
  /// A place code such as a class or a room, never a name; nil when none was given.
  public var place: String?
  public var slot: EntryRef?
  public var lines: [EntryRef]
  public var quotes: [String]
  public var counts: [Count]
  public var fields: [FieldValue]
  /// A question kept for later; nil when there is none.
  public var askLater: String?
  /// True once the question kept for later was asked.
  public var isAsked: Bool
  public var sensitivity: Sensitivity?
  /// Nil for what counts as evidence.
  public var aside: Aside?

  public init(
    text: String, source: SourceType, place: String? = nil, slot: EntryRef? = nil,
    lines: [EntryRef] = [], quotes: [String] = [], counts: [Count] = [],
    fields: [FieldValue] = [], askLater: String? = nil, isAsked: Bool = false,
    sensitivity: Sensitivity? = nil, aside: Aside? = nil
  ) {
    self.text = text
    self.source = source
    self.place = place
    self.slot = slot
    self.lines = lines
    self.quotes = quotes
    self.counts = counts
    self.fields = fields
    self.askLater = askLater
    self.isAsked = isAsked
    self.sensitivity = sensitivity
    self.aside = aside
  }

  /// A note with the quotes and counts that its own words hold.
  public static func reading(
    _ text: String, source: SourceType, place: String? = nil, slot: EntryRef? = nil,
    lines: [EntryRef] = []
  ) -> Note {
    Note(
      text: text, source: source, place: place, slot: slot, lines: lines,
      quotes: Reading.quotes(in: text), counts: Reading.counts(in: text))
  }
}

/// Words said to a prompt.
public struct Answer: Hashable, Sendable {
  public var text: String
  /// The prompt's id in the bank, such as `T01-P1`; nil for one's own prompt.
  public var promptID: String?
  /// The prompt as it was put.
  public var prompt: String
  /// A speaker token (A2), a group (B) or a role code (EL); never a name.
  public var speaker: String
  public var source: SourceType
  /// True when these are the words as said; false for a paraphrase.
  public var isVerbatim: Bool
  public var place: String?
  public var slot: EntryRef?
  public var lines: [EntryRef]
  public var counts: [Count]
  /// Nil for what counts as evidence.
  public var aside: Aside?

  public init(
    text: String, promptID: String?, prompt: String, speaker: String, source: SourceType,
    isVerbatim: Bool = true, place: String? = nil, slot: EntryRef? = nil, lines: [EntryRef] = [],
    counts: [Count] = [], aside: Aside? = nil
  ) {
    self.text = text
    self.promptID = promptID
    self.prompt = prompt
    self.speaker = speaker
    self.source = source
    self.isVerbatim = isVerbatim
    self.place = place
    self.slot = slot
    self.lines = lines
    self.counts = counts
    self.aside = aside
  }
}

/// Private to its writer, never evidence, never off this laptop.
public struct Thought: Hashable, Sendable {
  public var text: String
  /// What it is about; nil when it stands alone.
  public var about: EntryRef?

  public init(text: String, about: EntryRef? = nil) {
    self.text = text
    self.about = about
  }
}
