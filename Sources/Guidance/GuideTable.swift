// The built-in guide compiled to a few texts, which are put into the program and decoded in a few
// thousandths of a second: spellings, words for people, sets of words, patterns and numbers. It
// knows the order in which things stand and no rule; `GuideTableEncoder.swift` writes what is read.

import DataFile

/// A rule book as texts.
struct GuideTable {
  /// Spellings, each ended by white space; `=` and a number after one make it another spelling.
  var words: StaticString
  /// The rules' words for people, one text a line.
  var texts: StaticString
  /// The sets of classes of words, as `ClassSets` has them.
  var sets: StaticString
  /// The class of each word, the elements of patterns and the patterns, as `TableRecords`.
  var classes: StaticString
  var elements: StaticString
  var patterns: StaticString
  /// Everything else, in the digits of `TableNumbers`.
  var numbers: StaticString

  /// The characters of a class's number.
  static let classDigits = 3
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
      return RuleBook(&numbers, vocabulary, marks, texts, table)
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
    _ texts: [String], _ table: GuideTable
  ) {
    var roles: [Role: Int32] = [:]
    for role in Role.allCases {
      let set = numbers.next() - 1
      if set >= 0 { roles[role] = Int32(set) }
    }
    let lexicon = Lexicon(&numbers, vocabulary, table)
    let rules = numbers.list { RuleHead(&$0, texts) }
    let zones = numbers.list { ZoneHead(&$0) }
    self.init(
      rules: rules, zones: zones, lexicon: lexicon, marks: marks, roles: roles,
      patterns: PatternList(table))
  }
}

extension Lexicon {
  fileprivate init(
    _ numbers: inout TableNumbers, _ vocabulary: Vocabulary, _ table: GuideTable
  ) {
    let traitCount = numbers.next()
    let nameSets = numbers.list { UInt16(truncatingIfNeeded: $0.next()) }
    let classes = TableRecords.list(table.classes, digits: GuideTable.classDigits) {
      UInt16(truncatingIfNeeded: $0)
    }
    var end: Int32 = 0
    let ends = numbers.list { numbers in
      end += Int32(numbers.next())
      return end
    }
    self.init(
      vocabulary: vocabulary, classes: classes, traitCount: traitCount, nameSets: nameSets,
      sets: ClassSets(digits: table.sets.withUTF8Buffer { Array($0) }, ends: ends))
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
    silence = Zone(rawValue: UInt32(numbers.next()))
    why = texts[numbers.next()]
    offers = numbers.list { Offer(meant: texts[$0.next()], text: texts[$0.next()]) }
    saysWords = Self.saysWords(why)
  }
}

extension ZoneHead {
  fileprivate init(_ numbers: inout TableNumbers) {
    zone = Zone(rawValue: UInt32(numbers.next()))
    scope = ZoneRule.Scope.allCases[numbers.next()]
  }
}
