// A few bytes looked for in many, as words are in files.

extension Sequence<UInt8> {
  /// Whether these bytes stand somewhere in a row; nothing holds no bytes at all.
  ///
  /// - Complexity: linear in the bytes, for a piece that hardly begins anywhere.
  func holds(_ piece: some Sequence<UInt8>) -> Bool {
    let wanted = Array(piece)
    return withContiguousStorageIfAvailable { Self.holds($0, wanted) }
      ?? Array(self).withUnsafeBufferPointer { Self.holds($0, wanted) }
  }

  private static func holds(_ all: UnsafeBufferPointer<UInt8>, _ piece: [UInt8]) -> Bool {
    guard let first = piece.first, all.count >= piece.count else { return false }
    for start in 0...all.count - piece.count where all[start] == first {
      if all[start..<start + piece.count].elementsEqual(piece) { return true }
    }
    return false
  }
}
