// How often words stand in the rules' own sentences, which tells what is rare in prose about
// lessons. It runs when patterns are compiled and never in reading.

/// Counts by trait; no set of words has the count 0.
struct WordCounts {
  private var ofTrait: [Int]
  private let common: Set<Int32>

  /// - Parameter sentences: the prose that is counted.
  init(_ sentences: [Placed], _ lexicon: Lexicon, _ marks: MarkWords) {
    common = Set([Trait.anyWord, Trait.name] + lexicon.nameSets.map { Int32($0) })
    ofTrait = [Int](repeating: 0, count: lexicon.traitCount)
    var ofClass = [Int](repeating: 1, count: lexicon.classCount)
    for ending in TokenFlags.endings.indices { ofTrait[Int(Trait.firstEnding) + ending] = 1 }
    let text = Array(sentences.map(\.text).joined(separator: "\n").utf8)
    var scanned = Scanned()
    scanned.read(0..<text.count, of: text, lexicon, marks)
    var ofWord: [Int32: Int] = [:]
    for token in scanned.tokens {
      ofWord[token.word, default: 0] += 1
      for ending in TokenFlags.endings.indices
      where token.flags.endingBits >> UInt16(ending) & 1 != 0 {
        ofTrait[Int(Trait.firstEnding) + ending] += 1
      }
    }
    let known = Dictionary(
      ProseFrequency.perMillion.map { (lexicon.vocabulary.find($0.key), $0.value) },
      uniquingKeysWith: +)
    let total = max(1, scanned.tokens.count)
    for word in 1..<Int32(lexicon.vocabulary.count) {
      let own = ofWord[word] ?? 0
      let often = known[word].map { (own + $0 * total / 1_000_000) / 2 } ?? own
      ofClass[Int(lexicon.classes[Int(word)])] += often
    }
    for sort in 0..<lexicon.classCount {
      lexicon.sets.each(of: UInt16(sort)) { ofTrait[$0] += ofClass[sort] }
    }
  }

  /// How often words stand that have a trait; nil for what nearly every sentence has.
  func count(_ trait: Int32) -> Int? { common.contains(trait) ? nil : ofTrait[Int(trait)] }
}
