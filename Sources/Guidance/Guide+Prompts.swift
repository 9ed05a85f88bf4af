// What kind of question a prompt is: open or closed, and which faults it has. The faults are rules
// like all others; only their names, and what is true of a whole prompt, are gathered here.

extension Guide {
  /// The faults that a label names, in the order they are given.
  static let labelled = [
    "closed", "leading", "double-barrelled", "judgmental", "rates-a-person", "jargon",
  ]

  /// The labels of a prompt: `closed` or `open`, and `leading`, `double-barrelled`, `judgmental`,
  /// `rates-a-person`, `jargon` where they hold. Unlike findings, labels may lie over one another.
  /// - Parameter audience: whom the prompt is for; nil leaves out what depends on it.
  public func promptLabels(of text: String, audience: Audience? = nil) -> [String] {
    var passage = Passage(
      text, book: book, kind: .prompt, audience: audience, protected: [], names: [])
    let heads = passage.matchingRules().map { book.rules[$0] }
    var codes = Set(heads.lazy.filter { $0.tier == .flag }.map(\.code))
    // Only a text that asks twice is read again, as one piece: a question mark is nothing else.
    if !codes.contains("double-barrelled"), Self.asksTwice(text),
      passage.tokens().count(where: { isOwnQuestion($0) }) > 1
    {
      codes.insert("double-barrelled")
    }
    // Whoever asks for a verdict on a person asks for a verdict.
    if codes.contains("rates-a-person") { codes.insert("judgmental") }
    let faults = Self.labelled.filter(codes.contains)
    return codes.contains("closed") ? faults : ["open"] + faults
  }

  /// Whether a text has more than one question mark, wherever they stand.
  private static func asksTwice(_ text: String) -> Bool {
    text.utf8.lazy.filter { $0 == UInt8(ascii: "?") }.dropFirst().first != nil
  }

  /// Whether a mark ends a question that asks for something of its own.
  func isOwnQuestion(_ token: Token) -> Bool {
    token.word == book.marks.question && token.zones.isDisjoint(with: [.quote, .bareQuote, .probe])
  }

  /// The rules that match anywhere in a text, also where another rule's remark wins.
  func matchingRules(in text: String, as kind: TextKind, audience: Audience?) -> [Rule] {
    var passage = Passage(
      text, book: book, kind: kind, audience: audience, protected: [], names: [])
    let rules = together.rules
    return passage.matchingRules().sorted().map { rules[$0] }
  }

  /// The most words a prompt can have before it is long to hold in one's head.
  public static func wordsMax(for audience: Audience?) -> Int { audience == .pupil ? 14 : 20 }

  /// Faults that are said beside a prompt and are none of its labels, however sure a rule is.
  private static let unlabelled: Set<String> = [
    "fishing", "why-blame", "identifying", "hypothetical", "scale", "assumes",
  ]

  /// Remarks on a prompt as a whole, beside those on its words: what is not ours to ask, blame, one
  /// person pointed at, a case made up, a scale, something taken as given, and then that it is too
  /// long. The strongest first, each fault once.
  public func promptRemarks(_ text: String, audience: Audience? = nil) -> [Finding] {
    var seen: Set<String> = []
    var remarks = findings(in: text, as: .prompt, audience: audience)
      .filter { Self.unlabelled.contains($0.code) && $0.tier == .check }
      .filter { !Self.isOfSchoolAtHome($0, in: text, audience) && seen.insert($0.code).inserted }
    remarks = Level.allCases.reversed().flatMap { level in remarks.filter { $0.level == level } }
    var passage = Passage(
      text, book: book, kind: .prompt, audience: audience, protected: [], names: [])
    let words = passage.tokens().filter { !$0.flags.contains(.mark) }
    let most = Self.wordsMax(for: audience)
    guard words.count > most, let last = words.last else { return remarks }
    remarks.append(
      Finding(
        rule: "prompt.too-long", code: "too-long", category: "too-long", level: .nudge, tier: .flag,
        from: words[most], to: last, in: text,
        why: "\(words.count) words are long to hold in one's head. Which part could go?",
        offers: [Offer(meant: "a question", text: "Tell me about …")]))
    return remarks
  }

  /// What to call a prompt's faults in one line: its labels but `open`, and those of its remarks
  /// that say what kind of fault it is.
  public static func faults(_ labels: [String], _ remarks: [Finding]) -> [String] {
    labels.filter { $0 != "open" } + remarks.map(\.code).filter(unlabelled.contains)
  }

  /// Whether a prompt that names the home or the family asks what reaches them of school: "What do
  /// you show people at home?" A family may be asked about itself.
  private static func isOfSchoolAtHome(
    _ finding: Finding, in text: String, _ audience: Audience?
  ) -> Bool {
    guard finding.code == "fishing" else { return false }
    let words = finding.text.lowercased().split(separator: " ")
    guard words == ["at", "home"] || words == ["your", "family"] || words == ["your", "parents"]
    else { return false }
    if audience == .family, words != ["at", "home"] { return true }
    return text.lowercased().split { !$0.isLetter }.contains { schoolWords.contains(String($0)) }
  }

  private static let schoolWords: Set<String> = [
    "lesson", "lessons", "school", "schools", "work", "homework", "learn", "learning", "read",
    "reading", "write", "book", "books", "show", "hear", "heard", "maths", "revision", "spelling",
  ]
}
