// The walk of one pattern over the tokens from one place. Every pattern is short, so the work has a
// bound that does not depend on the text. It knows nothing of rules.

/// Tokens with their traits, and patterns, held still while patterns are walked.
struct Walk {
  let tokens: UnsafeBufferPointer<Token>
  /// What is known of each token.
  let words: UnsafeBufferPointer<WordsMet.Word>
  let trails: WordsMet.Trails
  let patterns: UnsafeBufferPointer<CompiledPattern>
  let rows: WordsMet.Rows
  private let elements: UnsafeBufferPointer<Element>

  /// What one walk has marked.
  private struct Marks {
    var first: Int
    var open = -1
    var close = -1
  }

  /// Holds everything still for as long as the body runs.
  /// - Parameter reading: what has been found out about the same tokens.
  @inline(__always)
  static func holding<Result>(
    _ index: PatternIndex, _ tokens: [Token], _ reading: PatternIndex.Reading,
    _ body: (Walk) -> Result
  ) -> Result {
    tokens.withUnsafeBufferPointer { tokens in
      reading.tokens.withUnsafeBufferPointer { words in
        index.elements.withUnsafeBufferPointer { elements in
          index.patterns.withUnsafeBufferPointer { patterns in
            reading.words.reading { rows, trails in
              body(
                Walk(
                  tokens: tokens, words: words, trails: trails, patterns: patterns, rows: rows,
                  elements: elements))
            }
          }
        }
      }
    }
  }

  /// Whether a token has a trait.
  @inline(__always)
  func has(_ trait: UInt16, _ at: Int) -> Bool { bit(trait, at) != 0 }

  /// 1 where a token has a trait, 0 where it has not.
  @inline(__always)
  func bit(_ trait: UInt16, _ at: Int) -> Int { rows.bit(trait, words[at].row) }

  /// Where the sentence that begins at a token ends.
  @inline(__always)
  func sentenceEnd(after start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, !tokens[end].flags.contains(.first) { end += 1 }
    return end
  }

  /// Fills a row with the traits that words of a sentence have.
  @inline(__always)
  func fill(_ row: UnsafeMutableBufferPointer<WordsMet.Stretch>, _ sentence: Range<Int>) {
    row.update(repeating: .zero)
    // Every sentence has it, also one of marks alone.
    row[0][Int(Trait.anyWord >> 6)] = 1 << UInt64(Trait.anyWord & 63)
    for index in sentence { rows.add(words[index], to: row) }
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
      case .word:
        switch here.use {
        case .notNext:
          // The first word of a sentence is next, too, when the pattern starts with it.
          if isThere(at, marks), fits(here, at) { return -1 }
        case .isNext:
          guard isThere(at, marks), fits(here, at) else { return -1 }
        case .notBefore:
          if at > 0, at == tokens.count || !crosses(at), fits(here, at - 1) { return -1 }
        case .take:
          guard here.least == 1, here.most == 1 else { return stepTimes(element, end, at, &marks) }
          guard isThere(at, marks), fits(here, at) else { return -1 }
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
    while taken < Int(here.most), isThere(at + taken, marks), fits(here, at + taken) {
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
  private func fits(_ element: Element, _ at: Int) -> Bool {
    has(UInt16(truncatingIfNeeded: element.number), at)
  }
}
