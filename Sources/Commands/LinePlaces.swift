// Where a remark stands as editors count: by line and column. The guide counts from the start of
// the text; both counts are of Unicode scalars and of UTF-8 bytes.

import Guidance

/// The lines of a text.
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

  /// Where each line starts, in bytes and in scalars.
  private var starts: [(byte: Int, scalar: Int)] = [(0, 0)]

  /// - Complexity: O(text).
  init(_ text: String) {
    var byte = 0
    var scalar = 0
    for unit in text.utf8 {
      byte += 1
      // Every byte but a continuation begins a scalar.
      if unit & 0xC0 != 0x80 { scalar += 1 }
      if unit == 0x0A { starts.append((byte, scalar)) }
    }
  }

  /// - Complexity: O(log lines).
  func place(of finding: Finding) -> Place {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle].byte <= finding.bytes.lowerBound { low = middle } else { high = middle }
    }
    let (byte, scalar) = starts[low]
    return Place(
      line: low + 1,
      scalars: (finding.scalars.lowerBound - scalar)..<(finding.scalars.upperBound - scalar),
      bytes: (finding.bytes.lowerBound - byte)..<(finding.bytes.upperBound - byte))
  }
}
