// The look for people in a text that is longer than any field: it is read in pieces, so that names
// are asked about to its end, however long one paragraph is.

extension IdentityScan {
  /// As many bytes of a text as are read in one go; no field is shorter than this in characters.
  private static let pieceBytesMax = 60_000
  /// How far back from there a sentence's end is looked for.
  private static let sentenceBytesMax = 4_000

  /// Whether a text is read in pieces.
  static func isLong(_ text: String) -> Bool { text.utf8.count > pieceBytesMax }
  static func isLong(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.count > pieceBytesMax }

  /// What to ask about in a long text, in its order; nobody is known by words of two pieces.
  ///
  /// - Complexity: linear in the text.
  func scanPieces(of text: String, place: String?, leavesTeam: Bool) -> [Identification] {
    var text = text
    return text.withUTF8 { bytes in
      var all: [Identification] = []
      var start = 0
      while start < bytes.count {
        let end = Self.pieceEnd(bytes, from: start)
        let piece = String(decoding: bytes[start..<end], as: UTF8.self)
        all += scan(piece, place: place, leavesTeam: leavesTeam).map { one in
          var one = one
          one.bytes = one.bytes.lowerBound + start..<one.bytes.upperBound + start
          return one
        }
        start = end
      }
      return all
    }
  }

  /// Where a piece ends: behind a sentence, else behind a word, else between two characters.
  private static func pieceEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + pieceBytesMax
    guard end < bytes.count else { return bytes.count }
    let least = end - sentenceBytesMax
    var blank = end
    while blank > least {
      if bytes[blank - 1] == 0x0A { return blank }
      if bytes[blank - 1] == 0x20, [0x2E, 0x21, 0x3F].contains(bytes[blank - 2]) { return blank }
      blank -= 1
    }
    if let place = (least..<end).last(where: { bytes[$0] == 0x20 }) { return place + 1 }
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
