// Vale's `existence` and `substitution` files turned into a file of our own rules, so that a
// partnership can bring word lists it already has. Only words are taken: our matcher knows no
// regular expressions, and a token that is one is left out, named by its place, rather than read as
// another.

import DataFile

/// A rule file in Vale's form (https://vale.sh/docs/checks/existence and `substitution`).
enum ValeFile {
  /// Whether a file says that it extends one of Vale's checks.
  static func isOne(_ field: Field) -> Bool {
    guard case .map(let members) = field.node.value else { return false }
    return members.contains { $0.key == "extends" }
  }

  private static let optional = [
    "message", "level", "tokens", "swap", "ignorecase", "nonword", "link", "scope", "description",
    "exceptions", "action", "limit", "vocab", "capitalize", "code", "category",
  ]

  /// The same file as ours, and what of it could not be kept.
  /// - Throws: a check other than the two, or where no token is plain words, the first of them.
  static func ours(_ field: Field) throws(DataFileError) -> (file: Field, idle: [DataFileError]) {
    var idle: [DataFileError] = []
    try refuseOthers(field)
    let fields = try field.map(required: ["extends"], optional: optional)
    let level = try level(fields)
    let rules: [Node]
    switch try fields.string("extends") {
    case "existence":
      let rule = try existence(fields, level, name: name(of: field.file), &idle)
      rules = [rule]
    case "substitution":
      rules = try substitutions(fields, level, name: name(of: field.file), &idle)
    default: throw Self.otherCheck(try fields.field("extends"))
    }
    if let kept = fields["ignorecase"], try !fields.flag("ignorecase") {
      idle.append(
        kept.error(
          "small letters and capitals are found alike", expected: "ignorecase: true was expected",
          advice: "put what must have its capital on another list"))
    }
    let top = map(["rules": Node(.list(rules), at: field.mark)], at: field.mark)
    return (Field(top, file: field.file), idle)
  }

  /// A check of another form is told by its name, before what it alone has in it.
  private static func refuseOthers(_ field: Field) throws(DataFileError) {
    guard let extends = try field.members().first(where: { $0.key == "extends" }),
      !["existence", "substitution"].contains(try extends.value.string())
    else { return }
    throw otherCheck(extends.value)
  }

  private static func otherCheck(_ extends: Field) -> DataFileError {
    extends.error(
      "\((try? extends.string()) ?? "it") is a check that cannot be read",
      expected: "existence or substitution",
      advice: "write it as a rule of ours, with patterns and catches")
  }

  private static func existence(
    _ fields: Fields, _ level: String, name: String, _ idle: inout [DataFileError]
  ) throws(DataFileError) -> Node {
    let tokens = try fields.field("tokens").list()
    var patterns: [Node] = []
    for token in tokens {
      guard let words = try words(token, try token.string(), &idle) else { continue }
      patterns.append(Node(.scalar(words.joined(separator: " ")), at: token.mark))
    }
    if patterns.isEmpty, let first = idle.first { throw first }
    let why = try message(fields) ?? "Say it another way?"
    return rule(
      id: "vale.\(name)", level: level, why: why, patterns: patterns, offers: [], fields)
  }

  private static func substitutions(
    _ fields: Fields, _ level: String, name: String, _ idle: inout [DataFileError]
  ) throws(DataFileError) -> [Node] {
    let message = try message(fields)
    var rules: [Node] = []
    for member in try fields.field("swap").members() {
      let place = Field(Node(.scalar(member.key), at: member.keyMark), file: member.value.file)
      guard let words = try words(place, member.key, &idle)?.joined(separator: " ") else {
        continue
      }
      let choices = try member.value.string().split(separator: "|").map(String.init)
      let better = choices.joined(separator: " or ")
      let pattern = Node(.scalar(words), at: member.keyMark)
      rules.append(
        rule(
          id: "vale.\(name).\(rules.count + 1)", level: level,
          why: message?.replacingFirst("%s", with: better) ?? "\"\(better)\" would say it too.",
          patterns: [pattern], offers: choices, fields))
    }
    if rules.isEmpty, let first = idle.first { throw first }
    return rules
  }

  private static func rule(
    id: String, level: String, why: String, patterns: [Node], offers: [String],
    _ fields: Fields
  ) -> Node {
    let at = fields.whole.mark
    var members: [(String, Node)] = [
      ("id", Node(.scalar(id), at: at)),
      ("code", fields["code"]?.node ?? Node(.scalar("VAG"), at: at)),
      ("category", fields["category"]?.node ?? Node(.scalar("vague-quantity"), at: at)),
      ("level", Node(.scalar(level), at: at)),
      ("why", Node(.scalar(why), at: at)),
      ("patterns", Node(.list(patterns), at: at)),
    ]
    if !offers.isEmpty {
      let made = offers.map { offer in
        map(
          [
            "meant": Node(.scalar("another wording"), at: at),
            "text": Node(.scalar(offer), at: at),
          ], at: at)
      }
      members.append(("offers", Node(.list(made), at: at)))
    }
    return Node(
      .map(members.map { Node.Member(key: $0.0, keyMark: at, value: $0.1) }), at: at)
  }

  /// What the file says of a match; nil where it says nothing. Vale's `%s` is, in a substitution,
  /// first the words to use instead; otherwise it is the words found, which are put there by
  /// whoever finds them.
  private static func message(_ fields: Fields) throws(DataFileError) -> String? {
    try fields.optionalString("message")
  }

  /// Vale's levels as ours: a suggestion nudges, a warning asks, an error stops.
  private static func level(_ fields: Fields) throws(DataFileError) -> String {
    guard let field = fields["level"] else { return "ask" }
    switch try field.string() {
    case "suggestion": return "nudge"
    case "warning": return "ask"
    case "error": return "stop"
    case let other:
      throw field.error(
        .notAChoice(other, near: nil, choices: ["suggestion", "warning", "error"]))
    }
  }

  /// The words of a token, hyphens taken apart as the scanner does.
  /// - Returns: nil, and why, when there is anything but letters, apostrophes, hyphens and spaces
  ///   in it.
  private static func words(
    _ field: Field, _ token: String, _ idle: inout [DataFileError]
  ) throws(DataFileError) -> [String]? {
    let isPlain = token.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == " " || $0 == "-" || $0 == "'" || $0 == "\u{2019}"
    }
    let words = token.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    guard isPlain, !words.isEmpty, words.allSatisfy({ Letters.folded($0) != nil }) else {
      // "e.g." is no expression, though its stops would stand for any letter in one.
      let isAbbreviation = token.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || " .-'".unicodeScalars.contains($0)
      }
      idle.append(
        field.error(
          "\"\(token)\" is \(isAbbreviation ? "no plain word" : "a regular expression")",
          expected: "words made of letters were expected",
          advice: "it is left out; write the words themselves, one token each, or a rule of ours"))
      return nil
    }
    return words
  }

  /// The file's own name, as part of an id.
  private static func name(of file: String) -> String {
    let last = file.split(separator: "/").last ?? "list"
    let stem = last.split(separator: ".").first ?? "list"
    let kept = stem.lowercased().unicodeScalars.filter {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    return kept.isEmpty ? "list" : String(String.UnicodeScalarView(kept))
  }

  private static func map(_ members: [String: Node], at mark: Mark) -> Node {
    Node(
      .map(
        members.keys.sorted().compactMap { key in
          members[key].map { Node.Member(key: key, keyMark: mark, value: $0) }
        }), at: mark)
  }
}

extension String {
  fileprivate func replacingFirst(_ slot: String, with words: String) -> String {
    replacing(slot, with: words, maxReplacements: 1)
  }
}

extension Field {
  /// Whether a file of rules is in Vale's form, which has no place for sentences to try them on.
  public var isInValesForm: Bool { ValeFile.isOne(self) }
}
