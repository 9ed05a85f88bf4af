// The rows of a sentence's words with nothing around them, so that a look at a word some places
// away need not ask whether the sentence goes that far.

struct Surroundings {
  private let rows: UnsafeMutablePointer<Int32>

  /// Holds room for a paragraph, empty at first, for as long as the body runs.
  /// - Parameters:
  ///   - count: how many words the paragraph has.
  ///   - margin: how far from a word is looked at most.
  @inline(__always)
  static func holding(_ count: Int, margin: Int, _ body: (Surroundings) -> Void) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count + 2 * margin + 1) { room in
      room.initialize(repeating: 0)
      if let base = room.baseAddress { body(Surroundings(rows: base + margin)) }
    }
  }

  /// The row of the word at a place of the paragraph; 0 where there is none in the sentence. A
  /// place may lie outside of the paragraph, by as much as the margin.
  @inline(__always)
  subscript(_ place: Int) -> Int32 {
    get { rows[place] }
    nonmutating set { rows[place] = newValue }
  }
}
