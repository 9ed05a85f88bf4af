// Rules and zones compiled over one lexicon, ready to read with. It knows nothing of any text, nor
// whether it was compiled just now or decoded from a table.

import DataFile

struct RuleBook: Sendable {
  let rules: [RuleHead]
  let zones: [ZoneHead]
  let lexicon: Lexicon
  let marks: MarkWords
  /// The sets that reading itself asks about.
  let roles: [Role: Int32]
  /// In parts, since an index has room for so many different tests.
  let rulePatterns: [PatternIndex]
  let zonePatterns: PatternIndex

  /// As many patterns of rules as one index takes; nearly each has a test of its own.
  private static let patternsMax = 4_000

  /// A set whose name reading itself knows.
  enum Role: String, CaseIterable, Sendable {
    case speech = "speech-any"
    case source = "quote-source"
    case speaker
    case institution
    case honorific
    case number
  }

  init(
    rules: [RuleHead], zones: [ZoneHead], lexicon: Lexicon, marks: MarkWords, roles: [Role: Int32],
    rulePatterns: [PatternList], zonePatterns: PatternList
  ) {
    self.rules = rules
    self.zones = zones
    self.lexicon = lexicon
    self.marks = marks
    self.roles = roles
    let scopes = rules.map(\.scope)
    self.rulePatterns = rulePatterns.map { PatternIndex($0, lexicon: lexicon, scopes: scopes) }
    self.zonePatterns = PatternIndex(
      zonePatterns, lexicon: lexicon, scopes: zones.map { _ in .all })
  }

  /// Compiles what the files say.
  /// - Throws: the first thing that does not fit, with its place.
  init(_ files: RuleFiles) throws(DataFileError) {
    var compiler = Compiler()
    try compiler.add(files.sets)
    for (index, rule) in files.rules.enumerated() {
      for pattern in rule.patterns { try compiler.compile(pattern, owner: index, into: \.rules) }
    }
    for (index, zone) in files.zones.enumerated() {
      for pattern in zone.patterns { try compiler.compile(pattern, owner: index, into: \.zones) }
    }
    var roles: [Role: Int32] = [:]
    for role in Role.allCases { roles[role] = compiler.setNumbers[role.rawValue] }
    self.init(
      rules: files.rules.map { RuleHead($0) },
      zones: files.zones.map { ZoneHead(zone: $0.zone, scope: $0.scope) },
      lexicon: compiler.lexicon(), marks: compiler.marks, roles: roles,
      rulePatterns: compiler.rules.parts(of: Self.patternsMax), zonePatterns: compiler.zones)
  }

  /// Whether a token's word belongs to a set that reading knows.
  @inline(__always)
  func has(_ token: Token, _ role: Role) -> Bool {
    guard let set = roles[role] else { return false }
    return lexicon.contains(token.sort, in: set)
  }
}
