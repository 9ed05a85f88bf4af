// Rules and zones compiled over one lexicon, ready to read with. It knows nothing of any text, nor
// whether it was compiled just now or decoded from a table.

import DataFile

struct RuleBook: Sendable {
  let rules: [RuleHead]
  let zones: [ZoneHead]
  /// Where each rule is silent, and how telling it is by itself; side by side for those who ask
  /// about many.
  let silences: [Zone]
  let weights: [Int32]
  let lexicon: Lexicon
  let marks: MarkWords
  /// The sets that reading itself asks about, as traits.
  let roles: [Role: Int32]
  /// Those of the rules and those of the zones, whose owners are numbered after the rules.
  let patterns: PatternIndex

  /// A set whose name reading itself knows.
  enum Role: String, CaseIterable, Sendable {
    case speech = "speech-any"
    case source = "quote-source"
    case speaker
    case institution
    case honorific
    case number
    /// Before a thing, and a thing that is judged: between them, in quotation marks, a word is
    /// mocked.
    case determiner
    case mocked = "mocked-thing"
    /// What joins the words after a quotation to it.
    case joiner
    /// Verbs that begin a report of their own.
    case told = "told-verb"
    case learner = "learner-noun"
    /// What asks for more than yes, no or one fact.
    case asksMore = "asks-more"
  }

  init(
    rules: [RuleHead], zones: [ZoneHead], lexicon: Lexicon, marks: MarkWords, roles: [Role: Int32],
    patterns: PatternList
  ) {
    self.rules = rules
    self.zones = zones
    silences = rules.map(\.silence)
    weights = rules.map(\.weight)
    self.lexicon = lexicon
    self.marks = marks
    self.roles = roles
    self.patterns = PatternIndex(
      patterns, lexicon: lexicon, scopes: rules.map(\.scope) + zones.map { _ in .all })
  }

  /// Compiles what the files say.
  /// - Throws: the first thing that does not fit, with its place.
  init(_ files: RuleFiles) throws(DataFileError) {
    var faults: [DataFileError] = []
    var compiler = Self.compiler(of: files, &faults)
    if let first = faults.first { throw first }
    var roles: [Role: Int32] = [:]
    for role in Role.allCases { roles[role] = compiler.setNumbers[role.rawValue] }
    let lexicon = compiler.lexicon()
    let counts = WordCounts(
      files.rules.flatMap { $0.catches + $0.passes }, lexicon, compiler.marks)
    let patterns = compiler.patterns.choosingAnchors(counts)
    let order = TraitOrder(
      patterns, counts, lexicon, keeping: Role.allCases.compactMap { roles[$0] })
    self.init(
      rules: files.rules.map { RuleHead($0) },
      zones: files.zones.map { ZoneHead(zone: $0.zone, scope: $0.scope) },
      lexicon: lexicon.renumbered(by: order), marks: compiler.marks,
      roles: roles.compactMapValues { order[$0] }, patterns: order.apply(to: patterns))
  }

  /// The words and patterns of files, compiled.
  ///
  /// - Parameter faults: takes in each set and pattern that does not fit.
  static func compiler(of files: RuleFiles, _ faults: inout [DataFileError]) -> Compiler {
    var compiler = Compiler()
    compiler.add(files.sets, &faults)
    func compile(_ patterns: [Placed], owner: Int) {
      for pattern in patterns {
        do throws(DataFileError) { try compiler.compile(pattern, owner: owner) } catch {
          faults.append(error)
        }
      }
    }
    for (index, rule) in files.rules.enumerated() { compile(rule.patterns, owner: index) }
    for (index, zone) in files.zones.enumerated() {
      compile(zone.patterns, owner: files.rules.count + index)
    }
    return compiler
  }

  /// The zone that a pattern's owner is; nil when it is a rule.
  @inline(__always)
  func zone(_ owner: Int32) -> ZoneHead? {
    Int(owner) < rules.count ? nil : zones[Int(owner) - rules.count]
  }

  /// Whether a token's word belongs to a set that reading knows.
  @inline(__always)
  func has(_ token: Token, _ role: Role) -> Bool {
    guard let set = roles[role] else { return false }
    return lexicon.contains(token.sort, in: set)
  }
}
