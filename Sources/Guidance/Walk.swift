// The walk of one pattern over the tokens from one place. Every pattern is short, so the work has a
// bound that does not depend on the text. It knows nothing of rules.

/// Tokens, elements and classes, held still while patterns are walked.
struct Walk {
  let tokens: UnsafeBufferPointer<Token>
  let elements: UnsafeBufferPointer<Element>
  let lexicon: Lexicon.Reading

  /// What one walk has marked.
  private struct Marks {
    var first: Int
    var open = -1
    var close = -1
  }

  /// Holds everything still for as long as the body runs.
  @inline(__always)
  static func holding<Result>(
    _ index: PatternIndex, _ tokens: [Token], _ lexicon: Lexicon, _ body: (Walk) -> Result
  ) -> Result {
    tokens.withUnsafeBufferPointer { tokens in
      index.elements.withUnsafeBufferPointer { elements in
        lexicon.reading { body(Walk(tokens: tokens, elements: elements, lexicon: $0)) }
      }
    }
  }

  private init(
    tokens: UnsafeBufferPointer<Token>, elements: UnsafeBufferPointer<Element>,
    lexicon: Lexicon.Reading
  ) {
    self.tokens = tokens
    self.elements = elements
    self.lexicon = lexicon
  }

  /// Where a pattern matches from a token on: what is remarked on; nil when it does not.
  func match(_ pattern: Range<Int32>, from start: Int) -> Range<Int>? {
    var marks = Marks(first: start)
    let end = step(Int(pattern.lowerBound), Int(pattern.upperBound), start, &marks)
    guard end >= 0 else { return nil }
    let from = marks.open < 0 ? start : marks.open
    let to = marks.close < 0 ? end : marks.close
    guard from < to else { return nil }
    return from..<to
  }

  /// Takes elements from `element` on at token `at`; the end, or -1. It goes straight on as long as
  /// there is one way to go, so the depth is the number of gaps and of elements that may repeat.
  private func step(_ first: Int, _ end: Int, _ start: Int, _ marks: inout Marks) -> Int {
    var element = first
    var at = start
    while element < end {
      let here = elements[element]
      switch here.kind {
      case .start:
        guard at < tokens.count, tokens[at].flags.contains(.initial) else { return -1 }
      case .end:
        guard at >= tokens.count || isEnd(at) else { return -1 }
      case .open: marks.open = at
      // Another way to go sets it again, so what is left is where the way that led on closed.
      case .close: marks.close = at
      case .gap: return stepGap(element, end, at, &marks)
      case .word, .set, .setOrName, .name, .anyWord, .ending:
        switch here.use {
        case .notNext:
          // The first word of a sentence is next, too, when the pattern starts with it.
          if isThere(at, marks), fits(here, tokens[at]) { return -1 }
        case .isNext:
          guard isThere(at, marks), fits(here, tokens[at]) else { return -1 }
        case .notBefore:
          if at > 0, at == tokens.count || !crosses(at), fits(here, tokens[at - 1]) { return -1 }
        case .take:
          guard here.least == 1, here.most == 1 else { return stepTimes(element, end, at, &marks) }
          guard isThere(at, marks), fits(here, tokens[at]) else { return -1 }
          at += 1
        }
      }
      element += 1
    }
    return at
  }

  /// Whether there is a token at a place, and in the sentence in which the walk began.
  @inline(__always)
  private func isThere(_ at: Int, _ marks: Marks) -> Bool {
    at < tokens.count && (at == marks.first || !crosses(at))
  }

  /// An element that may be left out or taken again: as often as it fits, then less often.
  private func stepTimes(_ element: Int, _ end: Int, _ at: Int, _ marks: inout Marks) -> Int {
    let here = elements[element]
    var taken = 0
    while taken < Int(here.most), isThere(at + taken, marks), fits(here, tokens[at + taken]) {
      taken += 1
    }
    while taken >= Int(here.least) {
      let result = step(element + 1, end, at + taken, &marks)
      if result >= 0 { return result }
      taken -= 1
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

  /// Whether an element takes a token.
  @inline(__always)
  func fits(_ element: Element, _ token: Token) -> Bool {
    switch element.kind {
    case .word: token.word == element.number
    case .set: lexicon.contains(token.sort, in: element.number)
    case .setOrName: lexicon.contains(token.sort, in: element.number) || token.isName
    case .name: token.isName
    case .ending:
      token.flags.rawValue & (TokenFlags.endsInLy.rawValue << UInt16(element.number)) != 0
    default: !token.flags.contains(.mark)
    }
  }
}
