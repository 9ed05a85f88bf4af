// What only a whole feedback point can lack or have too much of: something to point at, something
// one could disagree with, one open question and no second, advice that nobody asked for. Whether
// evidence is linked is told by the caller; the guide does not know what evidence is.

extension Guide {
  /// Remarks on a point as a whole, beside those on its words, the strongest first.
  ///
  /// - Parameters:
  ///   - hasEvidence: whether the point has a reference that is not in its text.
  ///   - isFinished: false while it is being written, when what may still come is not asked for.
  public func pointRemarks(
    _ text: String, hasEvidence: Bool, isFinished: Bool = true
  ) -> [Finding] {
    var passage = Passage(
      text, book: book, kind: .feedback, audience: nil, protected: [], names: [])
    let tokens = passage.tokens()
    guard let first = tokens.first, let last = tokens.last else { return [] }
    let words = PointWords(tokens, in: text, questionMark: book.marks.question) {
      $0.flags.contains(.number) || book.has($0, .number)
    }
    let isPointed = words.isDated || words.hasFigures || words.hasCount || words.hasQuotation
    // One could disagree with where it was, or with a word that is somebody's.
    let isNarrow =
      isPointed || words.namesFigures
      || tokens.contains { !$0.zones.isDisjoint(with: Zone.quotes) }
    let questions = tokens.indices.filter { isOwnQuestion(tokens[$0]) }
    // Also a probe, which asks for more of the same, ends a point, and so does "Tell us about …".
    let marks = tokens.indices.filter {
      tokens[$0].word == book.marks.question && tokens[$0].zones.isDisjoint(with: Zone.quotes)
    }
    let asks = !marks.isEmpty || words.invites
    var remarks: [Finding] = []
    func remark(
      _ rule: String, _ code: String, _ level: Level, from: Token? = nil, to: Token? = nil,
      _ why: String, _ offers: [Offer]
    ) {
      remarks.append(
        Finding(
          rule: "point.\(rule)", code: code, category: code == "NOEV" ? "evidence" : "question",
          level: level, tier: .flag, from: from ?? first,
          to: to ?? last, in: text, why: why, offers: offers))
    }
    if !hasEvidence, !isPointed {
      remark(
        "nothing-to-point-at", "NOEV", .ask,
        "Nothing here can be pointed at yet. Which note, number or quote is it about?",
        [
          Offer(meant: "what you saw", text: "In … of … places we saw …"),
          Offer(meant: "what was said", text: "<n> of <N> told us: \"…\""),
        ])
    }
    let question = questions.count == 1 ? sentence(to: questions[0], tokens) : nil
    let labels = question.map { promptLabels(of: Self.text(of: $0, tokens, in: text)) } ?? []
    // What only asks how it is known asks for nothing else.
    let asking = marks.filter { !words.isForEvidence(sentence(to: $0, tokens)) }
    var second = asking.dropFirst().first.map { $0...$0 }
    if second == nil, labels.contains("double-barrelled"), !words.asksForEvidence {
      second = question
    }
    // "Walk us through the pairs, then the trios." has no mark that asks.
    if second == nil, marks.isEmpty, let start = words.invitation {
      let end = tokens.indices.dropFirst(start + 1).first { tokens[$0].flags.contains(.first) }
      let invited = start...((end ?? tokens.count) - 1)
      let labels = promptLabels(of: Self.text(of: invited, tokens, in: text))
      if labels.contains("double-barrelled") { second = invited }
    }
    if second == nil { second = (words.secondAsking ?? words.secondWondering).map { $0...$0 } }
    if let second {
      remark(
        "second-question", "double-barrelled", .ask, from: tokens[second.lowerBound],
        to: tokens[second.upperBound],
        "Two questions are hard to answer at once. Which one matters more to the school?",
        [Offer(meant: "a question", text: "What …? (and keep the other for another point)")])
    }
    if let advice = words.advice {
      remark(
        "advice", "PRE", .ask, from: tokens[advice.lowerBound], to: tokens[advice.upperBound],
        "This reads as advice, and nobody has asked for it yet. What would you ask instead?",
        [Offer(meant: "a question", text: "What have you tried so far?")])
    }
    // With its question a point still has to state something first.
    let isToothless = !asks || words.isBland
    if hasEvidence, !isNarrow, isToothless, !words.hasContrast {
      let stated = asks ? words.stated : nil
      remark(
        "toothless", "NOEV", .ask, from: stated.map { tokens[$0.lowerBound] },
        to: stated.map { tokens[$0.upperBound] },
        "Nobody could disagree with this yet. Which number, quote, date or contrast says more?",
        [
          Offer(meant: "what you saw", text: "In … of … places we saw …"),
          Offer(meant: "a contrast", text: "In one …; in another …"),
        ])
    }
    if labels.contains("closed"), let place = questions.first {
      let mark = tokens[place]
      remark(
        "closed-question", "closed", .nudge, from: mark, to: mark,
        "A word or two would answer this. What would open it up?",
        [Offer(meant: "a question", text: "What might account for that?")])
    }
    if !asks, !words.wonders, isFinished || words.looksFinished {
      remark(
        "no-question", "closed", .nudge,
        "A point ends in one open question. What would you like to hear from the school?",
        [Offer(meant: "a question", text: "What might account for that?")])
    }
    return reworded(remarks)
  }

  /// Whether a text asks something or wonders about it, in its writer's own words.
  ///
  /// - Complexity: O(text).
  public func asks(_ text: String) -> Bool {
    var passage = Passage(
      text, book: book, kind: .feedback, audience: nil, protected: [], names: [])
    let tokens = passage.tokens()
    let words = PointWords(tokens, in: text, questionMark: book.marks.question) { _ in false }
    return words.wonders || words.invites
      || tokens.contains {
        $0.word == book.marks.question && $0.zones.isDisjoint(with: Zone.quotes)
      }
  }

  /// The tokens of the sentence that ends at a mark.
  private func sentence(to mark: Int, _ tokens: [Token]) -> ClosedRange<Int> {
    var start = mark
    while start > 0, !tokens[start].flags.contains(.first) { start -= 1 }
    return start...mark
  }

  private static func text(
    of sentence: ClosedRange<Int>, _ tokens: [Token], in text: String
  ) -> String {
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: Int(tokens[sentence.lowerBound].start))
    let to = utf8.index(utf8.startIndex, offsetBy: Int(tokens[sentence.upperBound].end))
    return String(text[from..<to])
  }
}

extension Finding {
  /// A remark on the words from one token to another of a text that was read as one piece.
  init(
    rule: String, code: String, category: String, level: Level, tier: Tier, from: Token, to: Token,
    in text: String, why: String, offers: [Offer]
  ) {
    self.init(
      rule: rule, code: code, category: category, level: level, tier: tier,
      bytes: Int(from.start)..<Int(to.end), in: text, why: why, offers: offers)
  }

  /// A remark on some bytes of a text, for rules that are not the guide's own.
  ///
  /// - Parameter bytes: UTF-8 bytes of the text, at ends of characters; clamped to the text.
  public init(
    rule: String, code: String, category: String, level: Level, tier: Tier, bytes: Range<Int>,
    in text: String, why: String, offers: [Offer] = []
  ) {
    var places = TextPlaces(text)
    self.init(
      rule: rule, code: code, category: category, level: level, tier: tier, bytes: bytes,
      in: &places, why: why, offers: offers)
  }

  /// The same, as one of many remarks on a text.
  ///
  /// - Parameter places: the text, which is gone through once where remarks come in its order.
  public init(
    rule: String, code: String, category: String, level: Level, tier: Tier, bytes: Range<Int>,
    in places: inout TextPlaces, why: String, offers: [Offer] = []
  ) {
    let stretch = places.stretch(bytes)
    self.init(
      rule: rule, code: code, category: category, level: level, tier: tier,
      scalars: stretch.scalars, bytes: stretch.bytes, text: stretch.words, why: why,
      offers: offers)
  }
}

extension Zone {
  static let quotes: Zone = [.quote, .bareQuote]
}
