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
  /// - Parameter leavesTeam: true for what others will read.
  /// - Complexity: linear in the text.
  public func scanLines(of text: String, leavesTeam: Bool) -> [LineIdentifications] {
    var text = text
    return text.withUTF8 { bytes in
      var all: [LineIdentifications] = []
      var (start, number) = (0, 0)
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if Self.isLong(line)
          || PeopleTriggers.all.mayHold(line, isPlaced: false, leavesTeam: leavesTeam)
        {
          let words = String(decoding: line, as: UTF8.self)
          let found =
            Self.isLong(line)
            ? scan(words, leavesTeam: leavesTeam)
            : read(words, place: nil, leavesTeam: leavesTeam)
          if !found.isEmpty {
            all.append(
              LineIdentifications(
                linesBefore: number, bytesBefore: start, line: words, found: found))
          }
        }
        start = end + 1
        number += 1
      }
      return all
    }
  }
}
