// What the guide says about a stretch of words: which rule, how sure, why, and what it offers.
// Words about the words, never about the writer.

/// How strongly a remark is meant.
public enum Level: String, CaseIterable, Hashable, Sendable, Comparable {
  case nudge, ask, stop

  public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
  private var rank: Int { self == .nudge ? 0 : self == .ask ? 1 : 2 }
}

/// How sure the guide is; independent of the level.
public enum Tier: String, CaseIterable, Hashable, Sendable {
  /// Shown and printed.
  case flag
  /// Kept quiet unless asked for.
  case check
}

/// What sort of text is being read; some rules hold only for some.
public enum TextKind: String, CaseIterable, Hashable, Sendable {
  case note, feedback, prompt, report
}

/// Whom a prompt is for.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  case pupil, staff, leader, family
}

/// A way on, for what the writer may have meant.
public struct Offer: Hashable, Sendable {
  /// What the writer may have meant: "what you saw", "its effect", "a question".
  public var meant: String
  /// A frame or a question, never a softer adjective.
  public var text: String

  public init(meant: String, text: String) {
    self.meant = meant
    self.text = text
  }
}

/// One remark on one stretch of a text.
public struct Finding: Hashable, Sendable {
  /// The rule's id, such as `eva.engaged`.
  public var rule: String
  /// A code of judgment (`GRD`, `EVA`, …) or, for prompts, a fault (`closed`, `leading`, …).
  public var code: String
  /// The category of the taxonomy (`grade`, `evaluative`, …).
  public var category: String
  public var level: Level
  public var tier: Tier
  /// Unicode scalars from the start of the text, end exclusive.
  public var scalars: Range<Int>
  /// UTF-8 bytes from the start of the text, end exclusive.
  public var bytes: Range<Int>
  /// The words themselves.
  public var text: String
  /// Why these words are remarked on, in kind words.
  public var why: String
  public var offers: [Offer]

  public init(
    rule: String, code: String, category: String, level: Level, tier: Tier,
    scalars: Range<Int>, bytes: Range<Int>, text: String, why: String, offers: [Offer]
  ) {
    self.rule = rule
    self.code = code
    self.category = category
    self.level = level
    self.tier = tier
    self.scalars = scalars
    self.bytes = bytes
    self.text = text
    self.why = why
    self.offers = offers
  }
}
