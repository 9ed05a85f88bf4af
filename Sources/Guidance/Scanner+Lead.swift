// What a note begins with before its sentence does: a time, a room, a part of the lesson. Behind
// it a sentence begins as it would without, so that a rule for a sentence's start finds the same.
// It looks at letters, digits and marks and at the few words of `MarkWords`.

extension Scanner {
  /// As many tokens as a lead has: `(From 10:05 to 10:20),` has seven.
  private static let leadMax = 7

  /// Whether a sentence's first token can be the first of a lead.
  func mayBeginLead(_ token: Token) -> Bool {
    token.flags.contains(.number) || token.word == marks.bracket
      || marks.holds(token.word, as: [.place, .room, .phase]) || isRoomCode(token)
  }

  /// Whether all that stands in the sentence before the next word tells only when or where:
  /// `10:05`, `(9.15)`, `In Y4,`, `Room 6:`, `Starter -`.
  /// - Parameters:
  ///   - start: the sentence's first token.
  ///   - capital: whether the next word begins with a capital.
  /// - Complexity: O(1); no more than the first few words of a sentence are asked.
  func followsLead(from start: Int, capital: Bool) -> Bool {
    let count = out.tokens.count
    guard start < count, count - start <= Self.leadMax else { return false }
    let tokens = out.tokens
    var at = start
    if tokens[at].word == marks.bracket { at += 1 }
    let placed = at < count && marks.holds(tokens[at].word, as: .place)
    if placed { at += 1 }
    guard at < count else { return false }
    var isTime = false
    var isPhase = false
    if isClock(tokens[at], dotted: capital || placed) {
      isTime = true
      at += 1
      if at < count, tokens[at].word == marks.dash || tokens[at].word == marks.to { at += 1 }
      if at < count, tokens[at].flags.contains(.number) { at += 1 }
    } else if marks.holds(tokens[at].word, as: .room), at + 1 < count,
      tokens[at + 1].flags.contains(.number) || tokens[at + 1].end - tokens[at + 1].start == 1,
      !tokens[at + 1].flags.contains(.mark)
    {
      at += 2
    } else if isRoomCode(tokens[at]) {
      at += 1
    } else if !placed, marks.holds(tokens[at].word, as: .phase) {
      isPhase = true
      at += 1
    } else {
      return false
    }
    var closing = marks.comma
    while at < count, tokens[at].flags.contains([.mark, .clauseEnd]) {
      closing = tokens[at].word
      at += 1
    }
    guard at == count else { return false }
    let last = tokens[count - 1]
    let closed = last.flags.contains(.mark)
    if isTime { return true }
    if isPhase { return closed && (closing == marks.colon || closing == marks.dash) }
    return closed || placed || capital
  }

  /// Makes a lead's numbers none of those who did something, its comma none that joins what
  /// somebody said to who it was, and its capital none of a name.
  mutating func setApart(leadFrom start: Int) {
    for index in start..<out.tokens.count {
      out.tokens[index].flags.remove(.capital)
      if out.tokens[index].word == marks.numeral {
        out.tokens[index].word = Vocabulary.unknown
        out.tokens[index].sort = classes[Int(Vocabulary.unknown)]
      } else if out.tokens[index].word == marks.comma {
        out.tokens[index].word = marks.bracket
        out.tokens[index].sort = classes[Int(marks.bracket)]
      }
    }
  }

  /// Digits with a colon between them, or with a dot where that is no decimal.
  private func isClock(_ token: Token, dotted: Bool) -> Bool {
    guard token.flags.contains(.number) else { return false }
    return text[Int(token.start)..<Int(token.end)].contains {
      $0 == UInt8(ascii: ":") || dotted && $0 == UInt8(ascii: ".")
    }
  }

  /// A word such as Y4, KS2 or 5B.
  private func isRoomCode(_ token: Token) -> Bool {
    let letters = text[Int(token.start)..<Int(token.end)]
    guard (2...4).contains(letters.count), !token.flags.contains(.mark),
      let first = letters.first, let last = letters.last
    else { return false }
    let begins = sorts[Int(first)]
    let ends = sorts[Int(last)]
    return begins == .letter && ends == .digit && first < 0x60
      || begins == .digit && ends == .letter && last < 0x60
  }
}
