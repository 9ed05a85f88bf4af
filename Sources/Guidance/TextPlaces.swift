// Where stretches of one text stand, in scalars, and what their words are. Many remarks on one long
// paragraph ask for that one after the other, so each goes on counting where the last one began.

/// One text, in which places are looked up from its start to its end.
public struct TextPlaces {
  /// Where some bytes of the text stand.
  struct Stretch {
    var bytes: Range<Int>
    var scalars: Range<Int>
    var words: String
  }

  private let text: [UInt8]
  private var counted = (byte: 0, scalar: 0)
  /// How many bytes were gone through so far, for all the places together.
  public private(set) var bytesRead = 0

  /// - Complexity: linear in the text.
  public init(_ text: String) { self.text = Array(text.utf8) }

  /// Looks up some bytes, clamped to the text.
  ///
  /// - Parameter bytes: at ends of characters.
  /// - Complexity: linear in what stands between them and those asked for before; in the text,
  ///   where they begin before those.
  mutating func stretch(_ bytes: Range<Int>) -> Stretch {
    let bytes = bytes.clamped(to: 0..<text.count)
    if bytes.lowerBound < counted.byte { counted = (0, 0) }
    let start = counted.scalar + scalarCount(counted.byte..<bytes.lowerBound)
    counted = (bytes.lowerBound, start)
    return Stretch(
      bytes: bytes, scalars: start..<start + scalarCount(bytes),
      words: String(decoding: text[bytes], as: UTF8.self))
  }

  private mutating func scalarCount(_ bytes: Range<Int>) -> Int {
    bytesRead += bytes.count
    return text.withUnsafeBufferPointer { EightBytes.scalarCount(in: $0, bytes) }
  }
}
