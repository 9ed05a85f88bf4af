// The built-in guide compiled to four texts, which are put into the program and decoded in a few
// thousandths of a second: spellings, words for people, sets of words, and numbers. It knows the
// order in which things stand and no rule; `GuideTableEncoder.swift` writes what is read here.

import DataFile

/// A rule book as texts.
struct GuideTable {
  /// Spellings, each ended by white space; `=` and a number after one make it another spelling.
  var words: StaticString
  /// The rules' words for people, one text a line.
  var texts: StaticString
  /// The sets of classes of words, as `ClassSets` has them.
  var sets: StaticString
  /// Everything else, in the digits of `TableNumbers`.
  var numbers: StaticString

  /// Weights can be less than nothing and numbers can't.
  static let weightShift = 1024
}

extension RuleBook {
  /// Reads a table that `GuideTable.encode` wrote. A table is part of the program, so one that does
  /// not fit is a mistake in it; the freshness test compares what is compiled in with the rules.
  init(_ table: GuideTable) {
    var vocabulary = Vocabulary(capacity: 1 << 14)
    let marks = MarkWords(&vocabulary)
    table.words.withUTF8Buffer { Self.addWords($0, to: &vocabulary) }
    let texts = table.texts.withUTF8Buffer { text in
      text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    self = table.numbers.withUTF8Buffer { text in
      var numbers = TableNumbers(text)
      return RuleBook(&numbers, vocabulary, marks, texts, table.sets)
    }
  }

  private static func addWords(
    _ text: UnsafeBufferPointer<UInt8>, to vocabulary: inout Vocabulary
  ) {
    var start = 0
    var alias = -1
    for at in 0...text.count {
      let byte = at < text.count ? text[at] : 0x20
      if byte > 0x20 {
        // The first one; a digit of the number that follows may look the same.
        if byte == UInt8(ascii: "="), alias < 0 { alias = at }
        continue
      }
      if alias >= 0 {
        var number = TableNumbers(UnsafeBufferPointer(rebasing: text[(alias + 1)..<at]))
        vocabulary.alias(
          FoldedWord(text, from: start, count: alias - start), for: Int32(number.next()))
      } else if start < at {
        vocabulary.append(FoldedWord(text, from: start, count: at - start))
      }
      start = at + 1
      alias = -1
    }
  }

  private init(
    _ numbers: inout TableNumbers, _ vocabulary: Vocabulary, _ marks: MarkWords,
    _ texts: [String], _ sets: StaticString
  ) {
    var roles: [Role: Int32] = [:]
    for role in Role.allCases {
      let set = numbers.next() - 1
      if set >= 0 { roles[role] = Int32(set) }
    }
    let lexicon = Lexicon(&numbers, vocabulary, sets)
    let rules = numbers.list { RuleHead(&$0, texts) }
    let zones = numbers.list { ZoneHead(&$0) }
    let patterns = PatternList(&numbers)
    self.init(
      rules: rules, zones: zones, lexicon: lexicon, marks: marks, roles: roles,
      patterns: patterns)
  }
}

extension Lexicon {
  fileprivate init(
    _ numbers: inout TableNumbers, _ vocabulary: Vocabulary, _ sets: StaticString
  ) {
    let traitCount = numbers.next()
    let nameSets = numbers.list { UInt16(truncatingIfNeeded: $0.next()) }
    let classes = numbers.list { UInt16(truncatingIfNeeded: $0.next()) }
    var end: Int32 = 0
    let ends = numbers.list { numbers in
      end += Int32(numbers.next())
      return end
    }
    self.init(
      vocabulary: vocabulary, classes: classes, traitCount: traitCount, nameSets: nameSets,
      sets: ClassSets(digits: sets.withUTF8Buffer { Array($0) }, ends: ends))
  }
}

extension RuleHead {
  fileprivate init(_ numbers: inout TableNumbers, _ texts: [String]) {
    id = texts[numbers.next()]
    code = texts[numbers.next()]
    category = texts[numbers.next()]
    level = Level.allCases[numbers.next()]
    tier = Tier.allCases[numbers.next()]
    scope = RuleScope(kinds: UInt8(numbers.next()), audiences: UInt8(numbers.next()))
    silence = Zone(rawValue: UInt16(numbers.next()))
    why = texts[numbers.next()]
    offers = numbers.list { Offer(meant: texts[$0.next()], text: texts[$0.next()]) }
    saysWords = Self.saysWords(why)
  }
}

extension ZoneHead {
  fileprivate init(_ numbers: inout TableNumbers) {
    zone = Zone(rawValue: UInt16(numbers.next()))
    scope = ZoneRule.Scope.allCases[numbers.next()]
  }
}

extension PatternList {
  fileprivate init(_ numbers: inout TableNumbers) {
    elements = numbers.list { Element(packed: $0.next(), number: Int32($0.next())) }
    var start: Int32 = 0
    patterns = numbers.list {
      let end = start + Int32($0.next())
      defer { start = end }
      return CompiledPattern(
        elements: start..<end, owner: Int32($0.next()),
        weight: Int32($0.next() - GuideTable.weightShift), anchor: Int32($0.next()),
        need: Int32($0.next() - 1))
    }
  }
}

extension Element {
  /// Everything but the number, in one number.
  var packed: Int {
    Int(kind.rawValue) | Int(use.rawValue) << 4 | Int(least) << 7 | Int(most) << 9
  }

  init(packed: Int, number: Int32) {
    self.init(kind: Kind(rawValue: UInt8(packed & 15)) ?? .word)
    use = Use(rawValue: UInt8(packed >> 4 & 3)) ?? .take
    least = Int8(packed >> 7 & 3)
    most = Int8(packed >> 9 & 3)
    self.number = number
  }
}
