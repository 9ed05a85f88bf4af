// Looks for many texts in one document at once: one pass over the document for each length of a
// piece, however many texts there are. It knows nothing of records or files.

/// Finds which of some texts can be read in a document.
struct WordFinder {
  private struct Piece {
    let letters: [UInt8]
    let owner: Int
  }

  /// By their length, and then by their digest.
  private var pieces: [Int: [UInt64: [Piece]]] = [:]

  /// Bytes of a piece by which a text is known again: longer than the turns of phrase that two
  /// notes share.
  static let pieceBytes = 24
  /// Fewer letters say nothing: they can be read in every document.
  static let lettersMin = 4

  /// - Parameter texts: each with a number of whoever it belongs to.
  init(_ texts: some Sequence<(owner: Int, text: String)>) {
    for (owner, text) in texts {
      let letters = ReadableText.letters(text)
      guard letters.count >= Self.lettersMin else { continue }
      let length = min(letters.count, Self.pieceBytes)
      for place in stride(from: 0, to: letters.count, by: length) {
        // The last piece reaches back, so that it is as long as the others.
        let start = min(place, letters.count - length)
        let piece = Array(letters[start..<start + length])
        pieces[length, default: [:]][Self.digest(piece[...]), default: []].append(
          Piece(letters: piece, owner: owner))
      }
    }
  }

  /// Whose texts can be read, in whole or in a piece.
  ///
  /// - Complexity: linear in the document, for each of at most 21 lengths.
  func owners(in document: [UInt8]) -> Set<Int> {
    var found: Set<Int> = []
    guard !pieces.isEmpty else { return found }
    for reading in ReadableText.readings(of: document) {
      for (length, wanted) in pieces { Self.find(wanted, length, in: reading, &found) }
    }
    return found
  }

  private static func find(
    _ wanted: [UInt64: [Piece]], _ length: Int, in reading: [UInt8], _ found: inout Set<Int>
  ) {
    guard reading.count >= length else { return }
    // What the first byte of a window weighs in its digest.
    let weight = (1..<length).reduce(UInt64(1)) { weight, _ in weight &* base }
    // Nearly every window is told from all pieces by a single bit.
    var marks = [UInt64](repeating: 0, count: marksCount)
    for digest in wanted.keys { marks[mark(digest)] |= 1 << (digest & 63) }
    reading.withUnsafeBufferPointer { bytes in
      var digest = bytes[..<length].reduce(UInt64(0)) { $0 &* base &+ UInt64($1) }
      var start = 0
      while true {
        if marks[mark(digest)] & (1 << (digest & 63)) != 0 {
          for piece in wanted[digest] ?? []
          where bytes[start..<start + length].elementsEqual(piece.letters) {
            found.insert(piece.owner)
          }
        }
        guard start + length < bytes.count else { return }
        digest = (digest &- UInt64(bytes[start]) &* weight) &* base &+ UInt64(bytes[start + length])
        start += 1
      }
    }
  }

  private static let base: UInt64 = 0x100_0000_01B3
  private static let marksCount = 1 << 14

  private static func mark(_ digest: UInt64) -> Int { Int((digest >> 6) & UInt64(marksCount - 1)) }

  private static func digest(_ piece: ArraySlice<UInt8>) -> UInt64 {
    piece.reduce(0) { $0 &* base &+ UInt64($1) }
  }
}
