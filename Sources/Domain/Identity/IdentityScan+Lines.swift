// The look for people in a text of many lines, most of which hold nobody: only of those that may is
// more made than a look at their bytes.

/// What to ask about on one line of a text.
public struct LineIdentifications: Sendable {
  /// How many lines, and UTF-8 bytes, stand before it.
  public var linesBefore: Int
  public var bytesBefore: Int
  /// The line itself, without its line feed.
  public var line: String
  /// What is asked about, in its order; their places count from the line's start.
  public var found: [Identification]
}

extension IdentityScan {
  /// What to ask about on each line of a text by itself, in order; lines without anything are left
  /// out. Nobody is known by words of two lines together.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - leavesTeam: true for what others will read.
  /// - Complexity: linear in the text.
  public func scanLines(of text: [UInt8], leavesTeam: Bool) -> [LineIdentifications] {
    text.withUnsafeBufferPointer { bytes in
      Self.lines(of: bytes).enumerated().compactMap { number, range in
        let line = UnsafeBufferPointer(rebasing: bytes[range])
        return found(on: line, place: nil, leavesTeam: leavesTeam).map {
          LineIdentifications(
            linesBefore: number, bytesBefore: range.lowerBound, line: $0.line, found: $0.all)
        }
      }
    }
  }

  /// A line, and what is asked about on it.
  struct Found: Sendable {
    var line: String
    var all: [Identification]
  }

  /// What to ask about on one line; nil where there is nothing.
  func found(
    on line: UnsafeBufferPointer<UInt8>, place: String?, leavesTeam: Bool
  ) -> Found? {
    let isPlaced = !(place ?? "").isEmpty
    let isLong = Self.isLong(line)
    guard isLong || PeopleTriggers.all.mayHold(line, isPlaced: isPlaced, leavesTeam: leavesTeam)
    else { return nil }
    let words = String(decoding: line, as: UTF8.self)
    let all =
      isLong
      ? scanPieces(of: words, place: place, leavesTeam: leavesTeam)
      : read(words, place: place, leavesTeam: leavesTeam)
    return all.isEmpty ? nil : Found(line: words, all: all)
  }

  /// Where the lines of a text stand, without their line feeds; none where the text ends with one.
  static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }
}
