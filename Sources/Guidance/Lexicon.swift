// Named sets of words, compiled. Words that belong to the same sets are of one class, and a class
// is one row of bits, so that asking many things of one word stays in one place. It knows no rule.

/// Sets of words over a vocabulary.
struct Lexicon: Sendable {
  let vocabulary: Vocabulary
  /// The class of each word, by its number; unlisted words have class 0.
  let classes: [UInt16]
  /// How many classes there are.
  let classCount: Int
  let setCount: Int
  /// One row of bits for each class, a bit for each set.
  private(set) var bits: [UInt64]
  let rowWords: Int
  /// The sets of each class: from `memberStarts[class]` on in `memberSets`.
  let memberStarts: [Int32]
  let memberSets: [UInt16]

  /// - Parameter apart: words that must be alone in their class, since patterns name them.
  init(vocabulary: Vocabulary, members: [[Int32]], apart: Set<Int32>) {
    var sets: [[UInt16]] = Array(repeating: [], count: vocabulary.count)
    for (set, words) in members.enumerated() {
      for word in words where sets[Int(word)].last != UInt16(set) {
        sets[Int(word)].append(UInt16(set))
      }
    }
    var classes: [UInt16] = []
    var starts: [Int32] = [0]
    var all: [UInt16] = []
    var known: [[UInt16]: UInt16] = [[]: 0]
    starts.append(0)
    for (word, own) in sets.enumerated() {
      if !apart.contains(Int32(word)), let number = known[own] {
        classes.append(number)
        continue
      }
      let number = UInt16(starts.count - 1)
      if !apart.contains(Int32(word)) { known[own] = number }
      classes.append(number)
      all += own
      starts.append(Int32(all.count))
    }
    self.init(
      vocabulary: vocabulary, classes: classes, setCount: members.count, memberStarts: starts,
      memberSets: all)
  }

  init(
    vocabulary: Vocabulary, classes: [UInt16], setCount: Int, memberStarts: [Int32],
    memberSets: [UInt16]
  ) {
    self.vocabulary = vocabulary
    self.classes = classes
    self.setCount = setCount
    self.memberStarts = memberStarts
    self.memberSets = memberSets
    classCount = memberStarts.count - 1
    rowWords = max(1, (setCount + 63) >> 6)
    bits = [UInt64](repeating: 0, count: rowWords * classCount)
    for number in 0..<classCount {
      for set in memberSets[Int(memberStarts[number])..<Int(memberStarts[number + 1])] {
        bits[number * rowWords + Int(set >> 6)] |= 1 << UInt64(set & 63)
      }
    }
  }

  /// Whether words of a class belong to a set.
  @inline(__always)
  func contains(_ sort: UInt16, in set: Int32) -> Bool {
    bits[Int(sort) * rowWords + Int(set) >> 6] & (1 << UInt64(set & 63)) != 0
  }
}
