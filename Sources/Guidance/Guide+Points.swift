// What only a whole feedback point can lack: something to point at, and no more than one question.
// Whether evidence is linked is told by the caller; the guide does not know what evidence is.

extension Guide {
  /// Remarks on a point as a whole, beside those on its words: nothing to point at (`NOEV`), and a
  /// second question.
  /// - Parameter hasEvidence: whether the point has a reference that is not in its text.
  public func pointRemarks(_ text: String, hasEvidence: Bool) -> [Finding] {
    var passage = Passage(
      text, book: book, kind: .feedback, audience: nil, protected: [], names: [])
    let tokens = passage.tokens()
    guard let first = tokens.first, let last = tokens.last else { return [] }
    var remarks: [Finding] = []
    if !hasEvidence, !tokens.contains(where: isSomethingToPointAt) {
      remarks.append(
        Finding(
          rule: "point.nothing-to-point-at", code: "NOEV", category: "evidence", level: .ask,
          tier: .flag, from: first, to: last, in: text,
          why: "Nothing here can be pointed at yet. Which note, number or quote is it about?",
          offers: [
            Offer(meant: "what you saw", text: "In … of … places we saw …"),
            Offer(meant: "what was said", text: "One of … told us: \"…\""),
          ]))
    }
    let questions = tokens.filter { isOwnQuestion($0) }
    if questions.count > 1 {
      remarks.append(
        Finding(
          rule: "point.second-question", code: "double-barrelled", category: "question",
          level: .ask, tier: .flag, from: questions[1], to: questions[1], in: text,
          why: "Two questions are hard to answer at once. Which one matters more to the school?",
          offers: [
            Offer(meant: "a question", text: "What …? (and keep the other for another point)")
          ]))
    }
    return remarks
  }

  private func isSomethingToPointAt(_ token: Token) -> Bool {
    token.flags.contains(.number) || !token.zones.isDisjoint(with: Zone.quotes)
      || book.has(token, .number)
  }
}

extension Finding {
  /// A remark on the words from one token to another of a text that was read as one piece.
  init(
    rule: String, code: String, category: String, level: Level, tier: Tier, from: Token, to: Token,
    in text: String, why: String, offers: [Offer]
  ) {
    let bytes = Int(from.start)..<Int(to.end)
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    let before = text.unicodeScalars.distance(from: text.startIndex, to: start)
    let words = String(text[start..<end])
    self.init(
      rule: rule, code: code, category: category, level: level, tier: tier,
      scalars: before..<(before + words.unicodeScalars.count), bytes: bytes, text: words, why: why,
      offers: offers)
  }
}

extension Zone {
  static let quotes: Zone = [.quote, .bareQuote]
}
