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
    for token in scanned.tokens {
      ofClass[Int(token.sort)] += 1
      for ending in TokenFlags.endings.indices
      where token.flags.endingBits >> UInt16(ending) & 1 != 0 {
        ofTrait[Int(Trait.firstEnding) + ending] += 1
      }
    }
    for sort in 0..<lexicon.classCount {
      lexicon.sets.each(of: UInt16(sort)) { ofTrait[$0] += ofClass[sort] }
    }
  }

  /// How often words stand that have a trait; nil for what nearly every sentence has.
  func count(_ trait: Int32) -> Int? { common.contains(trait) ? nil : ofTrait[Int(trait)] }
}
