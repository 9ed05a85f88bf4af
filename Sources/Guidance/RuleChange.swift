// What a file says of one rule: the whole of a new one, or the changed fields of one that exists.
// It knows the names of the fields and nothing of matching.

import DataFile

struct RuleChange: Sendable {
  static let keys = [
    "code", "category", "level", "tier", "kinds", "audiences", "why", "offers", "source",
    "patterns", "unless", "even", "catches", "passes",
  ]

  let id: String
  /// For complaints.
  let place: Field
  var isMuted = false
  /// What the file says for all its new rules.
  var defaults: Fields?
  private var said = Said()

  /// The fields that were written down; nil where nothing was.
  private struct Said: Sendable {
    var code: String?
    var category: String?
    var level: Level?
    var tier: Tier?
    var kinds: [TextKind]?
    var audiences: [Audience]?
    var why: String?
    var offers: [Offer]?
    var source: String?
    var patterns: [Placed]?
    var unless: [String]?
    var even: [String]?
    var catches: [Placed] = []
    var passes: [Placed] = []

    mutating func read(_ fields: Fields) throws(DataFileError) {
      code = try fields.optionalString("code") ?? code
      category = try fields.optionalString("category") ?? category
      level = try fields.optionalChoice("level") ?? level
      tier = try fields.optionalChoice("tier") ?? tier
      why = try fields.optionalString("why") ?? why
      source = try fields.optionalString("source") ?? source
      if fields["kinds"] != nil { kinds = try fields.choices("kinds") }
      if fields["audiences"] != nil { audiences = try fields.choices("audiences") }
      if fields["offers"] != nil {
        var made: [Offer] = []
        for field in try fields.list("offers") {
          let offer = try field.map(required: ["meant", "text"])
          made.append(Offer(meant: try offer.string("meant"), text: try offer.string("text")))
        }
        offers = made
      }
      if fields["patterns"] != nil { patterns = try Placed.list(fields, "patterns") }
      unless = try Self.zones(fields, "unless") ?? unless
      even = try Self.zones(fields, "even") ?? even
      catches += try Placed.list(fields, "catches")
      passes += try Placed.list(fields, "passes")
    }

    private static func zones(_ fields: Fields, _ key: String) throws(DataFileError) -> [String]? {
      guard fields[key] != nil else { return nil }
      var names: [String] = []
      for field in try fields.list(key) {
        _ = try Zone(named: field)
        names.append(try field.string())
      }
      return names
    }
  }

  init(id: String, place: Field) {
    self.id = id
    self.place = place
  }

  mutating func read(_ fields: Fields) throws(DataFileError) { try said.read(fields) }

  /// Whether it says what the rule looks for.
  var hasPatterns: Bool { said.patterns != nil }

  /// What it says of how a remark is worded; nil for what it says nothing of.
  var wording: (level: Level?, why: String?, offers: [Offer]?) {
    (said.level, said.why, said.offers)
  }

  /// - Throws: a code or a category that nothing knows.
  func checkWords(_ known: RuleWords) throws(DataFileError) {
    let own = try place.map(required: ["id"], optional: Self.keys + ["mute"])
    for fields in [own, defaults].compactMap(\.self) {
      try known.check(fields["code"], "code", known.codes)
      try known.check(fields["category"], "category", known.categories)
    }
  }

  /// The rule these fields make: a new one with the file's defaults, or an older one changed.
  /// - Throws: when something is missing that nothing older gives.
  func rule(over old: Rule?) throws(DataFileError) -> Rule {
    var said = said
    if old == nil, let defaults {
      said = Said()
      try said.read(defaults)
      try said.read(try place.map(required: ["id"], optional: Self.keys + ["mute"]))
    }
    guard let code = said.code ?? old?.code else { throw place.error(.missingKey("code")) }
    guard let category = said.category ?? old?.category else {
      throw place.error(.missingKey("category"))
    }
    guard let why = said.why ?? old?.why else { throw place.error(.missingKey("why")) }
    guard let patterns = said.patterns ?? old?.patterns else {
      throw place.error(.missingKey("patterns"))
    }
    return Rule(
      id: id, code: code, category: category, level: said.level ?? old?.level ?? .ask,
      tier: said.tier ?? old?.tier ?? .flag,
      kinds: said.kinds ?? old?.kinds ?? [.note, .feedback, .report],
      audiences: said.audiences ?? old?.audiences ?? [], why: why,
      offers: said.offers ?? old?.offers ?? [], source: said.source ?? old?.source ?? "",
      patterns: patterns, unless: said.unless ?? old?.unless ?? [],
      even: said.even ?? old?.even ?? [], catches: (old?.catches ?? []) + said.catches,
      passes: (old?.passes ?? []) + said.passes)
  }
}
