// What kind of question a prompt is: open or closed, and which faults it has. The faults are rules
// like all others; only their names, and what is true of a whole prompt, are gathered here.

extension Guide {
  /// The faults that a label names, in the order they are given.
  static let labelled = [
    "closed", "leading", "double-barrelled", "judgmental", "rates-a-person", "jargon",
  ]

  /// The labels of a prompt: `closed` or `open`, and `leading`, `double-barrelled`, `judgmental`,
  /// `rates-a-person`, `jargon` where they hold. Unlike findings, labels may lie over one another.
  /// - Parameters:
  ///   - audience: whom the prompt is for; nil leaves out what depends on it.
  ///   - protected: wordings that are never remarked on.
  ///   - names: names of people, places and schemes, which are words of no judgment.
  public func promptLabels(
    of text: String, audience: Audience? = nil, protected: [String] = [], names: [String] = []
  ) -> [String] {
    var passage = prompt(text, audience, protected, names)
    let heads = passage.matchingRules().map { book.rules[$0] }
    var codes = Set(heads.lazy.filter { $0.tier == .flag }.map(\.code))
    if let second = secondAsk(in: text, passage.tokens()) {
      codes.insert("double-barrelled")
      // Where one of two is to be told at length, a word is no answer.
      if second.isOpen { codes.remove("closed") }
    }
    // Only a text that asks is read again, as one piece: a question mark is nothing else.
    let marks = text.utf8.count { $0 == UInt8(ascii: "?") }
    let isClosed = codes.contains("closed")
    if marks > 1 && !codes.contains("double-barrelled") || marks > 0 && !isClosed {
      let tokens = passage.tokens()
      if marks > 1, tokens.count(where: { isOwnQuestion($0) }) > 1 {
        codes.insert("double-barrelled")
      }
      if !isClosed, asksForOneWord(tokens) { codes.insert("closed") }
    }
    // Whoever asks for a verdict on a person asks for a verdict.
    if codes.contains("rates-a-person") { codes.insert("judgmental") }
    let faults = Self.labelled.filter(codes.contains)
    return codes.contains("closed") ? faults : ["open"] + faults
  }

  /// A reading of a prompt. Most of its rules speak in names, since a capital is easily taken for
  /// one; a known name of several words is none of the asker's words.
  private func prompt(
    _ text: String, _ audience: Audience?, _ protected: [String], _ names: [String]
  ) -> Passage {
    Passage(
      text, book: book, kind: .prompt, audience: audience,
      protected: protected + names.filter { $0.contains(" ") }, names: names)
  }

  /// The second thing that a prompt asks for.
  func secondAsk(in text: String, _ tokens: [Token]) -> PointWords.SecondAsk? {
    // A guide that has no rule of it says nothing of it.
    guard together.rules.contains(where: { $0.code == "double-barrelled" }) else { return nil }
    return PointWords(tokens, in: text, questionMark: book.marks.question) { _ in false }.secondAsk
  }

  /// The bytes of the second thing that a prompt asks for.
  func secondAsk(
    in text: String, _ audience: Audience?, _ protected: [String], _ names: [String]
  ) -> Range<Int>? {
    var passage = prompt(text, audience, protected, names)
    let tokens = passage.tokens()
    return secondAsk(in: text, tokens).map {
      Int(tokens[$0.tokens.lowerBound].start)..<Int(tokens[$0.tokens.upperBound].end)
    }
  }

  /// Whether a mark ends a question that asks for something of its own.
  func isOwnQuestion(_ token: Token) -> Bool {
    token.word == book.marks.question && token.zones.isDisjoint(with: [.quote, .bareQuote, .probe])
  }

  /// Whether a prompt's last sentence is a question in which no word asks for more than yes, no or
  /// one fact: whatever it begins with, such a question is closed.
  private func asksForOneWord(_ tokens: [Token]) -> Bool {
    // A guide whose rules do not say which words ask for more can't tell.
    guard book.roles[.asksMore] != nil,
      let end = tokens.last, end.word == book.marks.question,
      let start = tokens.lastIndex(where: { $0.flags.contains(.first) })
    else { return false }
    let zones: Zone = [.quote, .bareQuote, .protected, .probe, .mention]
    return start < tokens.count - 1
      && tokens[start...].allSatisfy {
        $0.zones.isDisjoint(with: zones) && !book.has($0, .asksMore)
      }
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
  /// long. The strongest first, each fault once. What it leaves alone is as for `promptLabels`.
  public func promptRemarks(
    _ text: String, audience: Audience? = nil, protected: [String] = [], names: [String] = []
  ) -> [Finding] {
    var passage = prompt(text, audience, protected, names)
    // Also a fault is said whose words another rule has the last word on.
    let heads = passage.matchingRules().sorted().map { book.rules[$0] }
      .filter { Self.unlabelled.contains($0.code) && $0.tier == .check }
    let words = passage.tokens().filter { !$0.flags.contains(.mark) }
    guard let first = words.first, let last = words.last else { return [] }
    var seen: Set<String> = []
    var remarks = heads.filter { seen.insert($0.code).inserted }.map { rule in
      Finding(
        rule: rule.id, code: rule.code, category: rule.category, level: rule.level,
        tier: rule.tier, from: first, to: last, in: text, why: rule.why, offers: rule.offers)
    }
    remarks = Level.allCases.reversed().flatMap { level in remarks.filter { $0.level == level } }
    let most = Self.wordsMax(for: audience)
    guard words.count > most else { return remarks }
    remarks.append(
      Finding(
        rule: "prompt.too-long", code: "too-long", category: "too-long", level: .nudge, tier: .flag,
        from: words[most], to: last, in: text,
        why: "\(words.count) words are long to hold in one's head. Which part could go?",
        offers: [Offer(meant: "a question", text: "Tell me about …")]))
    return reworded(remarks)
  }

  /// What to call a prompt's faults in one line: its labels but `open`, and those of its remarks
  /// that say what kind of fault it is.
  public static func faults(_ labels: [String], _ remarks: [Finding]) -> [String] {
    labels.filter { $0 != "open" } + remarks.map(\.code).filter(unlabelled.contains)
  }
}
