// What reading needs of a rule: how it speaks and where it holds. Its patterns are compiled and its
// sentences are for tests, so neither is here.

/// The texts that a rule holds for, one bit for each kind and audience.
struct RuleScope: Hashable, Sendable {
  var kinds: UInt8
  /// 0 means anyone.
  var audiences: UInt8

  /// For every text there is.
  static let all = RuleScope(kinds: .max, audiences: 0)

  init(kinds: UInt8, audiences: UInt8) {
    self.kinds = kinds
    self.audiences = audiences
  }

  init(_ rule: Rule) {
    kinds = rule.kinds.reduce(0) { $0 | Self.bit($1, of: TextKind.allCases) }
    audiences = rule.audiences.reduce(0) { $0 | Self.bit($1, of: Audience.allCases) }
  }

  /// A rule for certain audiences is silent when nobody says whom a text is for.
  @inline(__always)
  func holds(for text: TextScope) -> Bool {
    kinds & text.kind != 0 && (audiences == 0 || audiences & text.audience != 0)
  }

  fileprivate static func bit<Choice: Equatable>(_ choice: Choice, of all: [Choice]) -> UInt8 {
    1 << UInt8(all.firstIndex(of: choice) ?? 7)
  }
}

/// The kind of one text and whom it is for, as bits of a `RuleScope`.
struct TextScope: Hashable, Sendable {
  let kind: UInt8
  /// 0 means that nobody says.
  let audience: UInt8

  init(_ kind: TextKind, _ audience: Audience?) {
    self.kind = RuleScope.bit(kind, of: TextKind.allCases)
    self.audience = audience.map { RuleScope.bit($0, of: Audience.allCases) } ?? 0
  }
}

struct RuleHead: Hashable, Sendable {
  var id: String
  var code: String
  var category: String
  var level: Level
  var tier: Tier
  var scope: RuleScope
  /// Zones in which the rule is silent, or less sure.
  var silence: Zone
  var why: String
  var offers: [Offer]
  /// As `Rule` has them; no rule that comes with the program is either.
  var isOwn = false
  var isMuted = false
  /// Whether `why` has a place for the words themselves; hardly any has.
  var saysWords: Bool

  /// Codes of judgment are written in capitals; faults of prompts are not.
  var isJudgment: Bool { code.utf8.first.map { $0 < 0x60 } ?? false }

  /// What a match of this rule weighs beside the words it takes: what is sure wins, then what a
  /// partnership wrote itself, then a word of a scale over a value word of the same length.
  var weight: Int32 {
    (tier == .flag ? 1000 : 0) + (isOwn ? 500 : 0) + (level == .stop ? 4 : level == .ask ? 1 : 0)
  }
}

extension RuleHead {
  static func saysWords(_ why: String) -> Bool { why.utf8.contains(UInt8(ascii: "%")) }

  init(_ rule: Rule) {
    var silence = Zone.silent
    for name in rule.unless { silence.formUnion(Zone.named[name] ?? []) }
    for name in rule.even { silence.subtract(Zone.named[name] ?? []) }
    self.init(
      id: rule.id, code: rule.code, category: rule.category, level: rule.level, tier: rule.tier,
      scope: RuleScope(rule), silence: silence, why: rule.why, offers: rule.offers,
      isOwn: rule.isOwn, isMuted: rule.isMuted, saysWords: Self.saysWords(rule.why))
  }
}

/// What reading needs of a zone rule.
struct ZoneHead: Hashable, Sendable {
  var zone: Zone
  var scope: ZoneRule.Scope
}
