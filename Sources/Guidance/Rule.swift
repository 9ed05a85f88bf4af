// A rule of the guide as a value: what it looks for, what it is called, how it speaks. It knows
// neither where the rule was read from nor how patterns are matched.

import DataFile

/// Where a pattern or a sentence of a rule stands, for messages and for tests.
public struct Placed: Hashable, Sendable {
  public var text: String
  public var file: String
  public var mark: Mark

  public init(_ text: String, file: String = "", mark: Mark = Mark(line: 1, column: 1)) {
    self.text = text
    self.file = file
    self.mark = mark
  }
}

/// One thing the guide remarks on.
public struct Rule: Hashable, Sendable {
  /// The name that findings cite, such as `mind.engaged`.
  public var id: String
  /// A code of judgment (`GRD`, `EVA`, …) or a fault of prompts (`closed`, `leading`, …).
  public var code: String
  /// The category of the taxonomy (`grade`, `mind-reading`, …).
  public var category: String
  public var level: Level
  public var tier: Tier
  /// The kinds of text the rule holds for; never empty.
  public var kinds: [TextKind]
  /// For prompts, whom the prompt must be for; empty means anyone.
  public var audiences: [Audience]
  /// Kind words about the words; `%s` in them stands for the words remarked on.
  public var why: String
  public var offers: [Offer]
  /// Where the rule comes from: a row of the table of codes, a category, a standard.
  public var source: String
  /// Token patterns, in the language that `Pattern.swift` describes.
  public var patterns: [Placed]
  /// Zones in which the rule is silent, beside those in which all rules are.
  public var unless: [String]
  /// Zones in which the rule speaks although all others are silent.
  public var even: [String]
  /// Sentences that the rule must find.
  public var catches: [Placed]
  /// Sentences in which the rule must stay silent.
  public var passes: [Placed]
  /// Whether a partnership's own file brought it, or wrote what it looks for: where it and another
  /// rule mark the same words, it is the one that speaks.
  public internal(set) var isOwn = false
  /// Whether a partnership's own file silenced it. It still takes the words it would remark on, so
  /// that no other rule speaks in its place.
  public internal(set) var isMuted = false

  public init(
    id: String, code: String, category: String, level: Level = .ask, tier: Tier = .flag,
    kinds: [TextKind] = [.note, .feedback, .report], audiences: [Audience] = [], why: String,
    offers: [Offer] = [], source: String = "", patterns: [Placed], unless: [String] = [],
    even: [String] = [], catches: [Placed] = [], passes: [Placed] = []
  ) {
    self.id = id
    self.code = code
    self.category = category
    self.level = level
    self.tier = tier
    self.kinds = kinds
    self.audiences = audiences
    self.why = why
    self.offers = offers
    self.source = source
    self.patterns = patterns
    self.unless = unless
    self.even = even
    self.catches = catches
    self.passes = passes
  }
}
