// The look for people in a text that is read again and again while it is typed: what was found on
// the lines that did not change is known still.

/// What was found on each line of the text that was read last.
public struct LineMemory: Sendable {
  private struct Line: Sendable {
    var bytes: [UInt8]
    /// Nil where nobody might be known.
    var found: IdentityScan.Found?
  }

  private var lines: [Line] = []
  private var place: String?
  private var leavesTeam = false
  /// How many lines the last reading had to look at.
  public private(set) var linesRead = 0

  public init() {}

  /// Forgets everything: a scan that knows other words finds others.
  public mutating func forget() { lines = [] }

  /// What to ask about on each line of a text by itself, in order; lines without anything are left
  /// out. Nobody is known by words of two lines together.
  ///
  /// - Parameters:
  ///   - scan: the same as before, unless everything was forgotten.
  ///   - place: where it was observed, when that goes with the words.
  ///   - leavesTeam: true for what others will read.
  /// - Complexity: linear in the text to compare, in the lines that changed to read.
  public mutating func read(
    _ text: String, with scan: IdentityScan, place: String? = nil, leavesTeam: Bool
  ) -> [LineIdentifications] {
    if place != self.place || leavesTeam != self.leavesTeam { forget() }
    (self.place, self.leavesTeam) = (place, leavesTeam)
    linesRead = 0
    var text = text
    return text.withUTF8 { bytes in
      let ranges = IdentityScan.lines(of: bytes)
      // A key leaves the lines before it and after it as they were.
      let shift = lines.count - ranges.count
      var made: [Line] = []
      made.reserveCapacity(ranges.count)
      var all: [LineIdentifications] = []
      for (number, range) in ranges.enumerated() {
        let line = UnsafeBufferPointer(rebasing: bytes[range])
        let known = [number, number + shift].first {
          lines.indices.contains($0) && lines[$0].bytes.elementsEqual(line)
        }
        if let known {
          made.append(lines[known])
        } else {
          linesRead += 1
          made.append(
            Line(
              bytes: Array(line),
              found: scan.found(on: line, place: place, leavesTeam: leavesTeam)))
        }
        if let found = made[number].found {
          all.append(
            LineIdentifications(
              linesBefore: number, bytesBefore: range.lowerBound, line: found.line,
              found: found.all))
        }
      }
      lines = made
      return all
    }
  }
}
