// Where a remark stands as editors count: by line and column. The guide counts from the start of
// the text; both counts are of Unicode scalars and of UTF-8 bytes.

import Guidance

/// The lines of a text, gone through once from start to end.
struct LinePlaces {
  /// A place within a line.
  struct Place: Hashable {
    /// From 1.
    var line: Int
    /// Scalars within the line, from 0, end exclusive. A remark over several lines counts on from
    /// the start of its first.
    var scalars: Range<Int>
    /// Bytes within the line, the same way.
    var bytes: Range<Int>

    /// From 1.
    var column: Int { scalars.lowerBound + 1 }
  }

  private let text: [UInt8]
  /// Up to where line ends are counted, and the line in which that is.
  private var counted = 0
  private var line = 1
  private var lineStart = (byte: 0, scalar: 0)

  /// - Parameter text: well-formed UTF-8.
  init(_ text: [UInt8]) { self.text = text }

  /// - Parameter finding: none that begins before one that was asked for.
  /// - Complexity: O(text) for all the findings of a text together.
  mutating func place(of finding: Finding) -> Place {
    let start = finding.bytes.lowerBound
    // In pieces whose count one byte holds, so that the processor counts many bytes at once.
    var ends = 0
    while counted < start {
      let end = min(start, counted + 255)
      ends += Int(text[counted..<end].reduce(0 as UInt8) { $0 &+ ($1 == 0x0A ? 1 : 0) })
      counted = end
    }
    if ends > 0 {
      line += ends
      var scalars = 0
      var at = start
      while at > 0, text[at - 1] != UInt8(ascii: "\n") {
        at -= 1
        // Every byte but a continuation begins a scalar.
        if text[at] & 0xC0 != 0x80 { scalars += 1 }
      }
      lineStart = (at, finding.scalars.lowerBound - scalars)
    }
    return Place(
      line: line,
      scalars: (finding.scalars.lowerBound - lineStart.scalar)..<(finding.scalars.upperBound
        - lineStart.scalar),
      bytes: (start - lineStart.byte)..<(finding.bytes.upperBound - lineStart.byte))
  }
}
