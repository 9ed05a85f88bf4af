// How often words stand in the rules' own sentences, which tells what is rare in prose about
// lessons. It runs when patterns are compiled and never in reading.

/// Counts by set, by word and by ending; nothing has the count 0.
struct WordCounts {
  private var ofClass: [Int]
  private var ofSet: [Int]
  private var ofEnding = [Int](repeating: 1, count: TokenFlags.endings.count)
  private let lexicon: Lexicon

  /// - Parameter sentences: the prose that is counted.
  init(_ sentences: [Placed], _ lexicon: Lexicon, _ marks: MarkWords) {
    self.lexicon = lexicon
    ofClass = [Int](repeating: 1, count: lexicon.classCount)
    ofSet = [Int](repeating: 0, count: lexicon.setCount)
    let text = Array(sentences.map(\.text).joined(separator: "\n").utf8)
    var scanned = Scanned()
    scanned.read(0..<text.count, of: text, lexicon, marks)
    for token in scanned.tokens {
      ofClass[Int(token.sort)] += 1
      for ending in ofEnding.indices where token.flags.endingBits >> UInt16(ending) & 1 != 0 {
        ofEnding[ending] += 1
      }
    }
    lexicon.reading { reading in
      for sort in 0..<lexicon.classCount {
        reading.eachSet(of: UInt16(sort)) { ofSet[$0] += ofClass[sort] }
      }
    }
  }

  /// How often words stand that an element fits; nil for what nearly every sentence has.
  func count(_ element: Element) -> Int? {
    switch element.kind {
    case .word: ofClass[Int(lexicon.classes[Int(element.number)])]
    case .set: ofSet[Int(element.number)]
    case .ending: ofEnding[Int(element.number)]
    default: nil
    }
  }
}
