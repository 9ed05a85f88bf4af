// The walk of one pattern over the tokens from one place. Every pattern is short, so the work has a
// bound that does not depend on the text. It knows nothing of rules.

/// Tokens, elements and classes, held still while patterns are walked.
struct Walk {
  let tokens: UnsafeBufferPointer<Token>
  private let elements: UnsafeBufferPointer<Element>
  private let bits: UnsafeBufferPointer<UInt64>
  private let rowWords: Int

  /// What one walk has marked.
  private struct Marks {
    var first: Int
    var open = -1
    var close = -1
  }

  /// Holds everything still for as long as the body runs.
  static func holding(
    _ index: PatternIndex, _ tokens: [Token], _ lexicon: Lexicon, _ body: (Walk) -> Void
  ) {
    tokens.withUnsafeBufferPointer { tokens in
      index.elements.withUnsafeBufferPointer { elements in
        lexicon.bits.withUnsafeBufferPointer { bits in
          body(Walk(tokens: tokens, elements: elements, bits: bits, rowWords: lexicon.rowWords))
        }
      }
    }
  }

  private init(
    tokens: UnsafeBufferPointer<Token>, elements: UnsafeBufferPointer<Element>,
    bits: UnsafeBufferPointer<UInt64>, rowWords: Int
  ) {
    self.tokens = tokens
    self.elements = elements
    self.bits = bits
    self.rowWords = rowWords
  }

  /// Where a pattern matches from a token on; nil when it does not.
  func match(_ number: Int32, _ pattern: CompiledPattern, from start: Int) -> Match? {
    var marks = Marks(first: start)
    let end = step(
      Int(pattern.elements.lowerBound), Int(pattern.elements.upperBound), start, &marks)
    guard end >= 0 else { return nil }
    let from = marks.open < 0 ? start : marks.open
    let to = marks.close < 0 ? end : marks.close
    guard from < to else { return nil }
    return Match(pattern: number, tokens: start..<end, span: from..<to)
  }

  /// Takes elements from `element` on at token `at`; the end, or -1. The depth is the length of
  /// the pattern.
  private func step(_ element: Int, _ end: Int, _ at: Int, _ marks: inout Marks) -> Int {
    if element == end { return at }
    let here = elements[element]
    switch here.kind {
    case .start:
      guard at < tokens.count, tokens[at].flags.contains(.initial) else { return -1 }
      return step(element + 1, end, at, &marks)
    case .end:
      guard at >= tokens.count || isEnd(at) else { return -1 }
      return step(element + 1, end, at, &marks)
    case .open:
      marks.open = at
      return step(element + 1, end, at, &marks)
    case .close:
      let result = step(element + 1, end, at, &marks)
      if result >= 0 { marks.close = at }
      return result
    case .gap: return stepGap(element, end, at, &marks)
    case .word, .set, .name, .anyWord, .ending: break
    }
    switch here.use {
    case .notNext:
      // The first word of a sentence is next, too, when the pattern starts with it.
      if at < tokens.count, at == marks.first || !crosses(at), fits(here, tokens[at]) { return -1 }
      return step(element + 1, end, at, &marks)
    case .isNext:
      guard at < tokens.count, at == marks.first || !crosses(at), fits(here, tokens[at]) else {
        return -1
      }
      return step(element + 1, end, at, &marks)
    case .notBefore:
      if at > 0, at == tokens.count || !crosses(at), fits(here, tokens[at - 1]) { return -1 }
      return step(element + 1, end, at, &marks)
    case .take: break
    }
    var taken = 0
    var place = at
    while taken < Int(here.most), place < tokens.count, place == marks.first || !crosses(place),
      fits(here, tokens[place])
    {
      taken += 1
      place += 1
    }
    while taken >= Int(here.least) {
      let result = step(element + 1, end, place, &marks)
      if result >= 0 { return result }
      taken -= 1
      place -= 1
    }
    return -1
  }

  private func stepGap(_ element: Int, _ end: Int, _ at: Int, _ marks: inout Marks) -> Int {
    var place = at
    for _ in 0...Int(elements[element].number) {
      let result = step(element + 1, end, place, &marks)
      if result >= 0 { return result }
      guard place < tokens.count, !crosses(place), !tokens[place].flags.contains(.clauseEnd)
      else { return -1 }
      place += 1
    }
    return -1
  }

  /// Whether token `at` starts another sentence than the token before it.
  @inline(__always)
  private func crosses(_ at: Int) -> Bool { tokens[at].flags.contains(.first) }

  private func isEnd(_ at: Int) -> Bool {
    at > 0 && tokens[at - 1].flags.contains(.last)
      || tokens[at].flags.contains(.last) && tokens[at].flags.contains(.mark)
  }

  /// A capital makes a name, but not of the first word of a sentence when it is a word we know.
  @inline(__always)
  func isName(_ token: Token) -> Bool {
    token.flags.contains(.capital)
      && (!token.flags.contains(.initial) || token.word == Vocabulary.unknown)
  }

  @inline(__always)
  private func fits(_ element: Element, _ token: Token) -> Bool {
    switch element.kind {
    case .word: token.word == element.number
    case .set:
      bits[Int(token.sort) * rowWords + Int(element.number) >> 6]
        & (1 << UInt64(element.number & 63)) != 0 || (element.orName && isName(token))
    case .name: isName(token)
    case .ending:
      token.flags.rawValue & (TokenFlags.endsInLy.rawValue << UInt16(element.number)) != 0
    default: !token.flags.contains(.mark)
    }
  }
}
