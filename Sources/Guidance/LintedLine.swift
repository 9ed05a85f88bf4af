// Findings by line, the way a printed report needs them. It makes plain values and one line of
// text; files, JSON and the terminal belong to whoever prints.

/// One finding, placed in its line.
public struct LintedLine: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in Unicode scalars.
  public var column: Int
  /// Unicode scalars within the line, from 0, end exclusive. A finding that runs over a line's end
  /// counts on from its first line.
  public var scalars: Range<Int>
  /// UTF-8 bytes within the line, from 0, end exclusive.
  public var bytes: Range<Int>
  public var finding: Finding

  /// The findings on a text, each in its line.
  /// - Parameter findings: in the order of the text, as the guide gives them.
  /// - Complexity: O(text + findings).
  public static func place(_ findings: [Finding], in text: String) -> [LintedLine] {
    var placed: [LintedLine] = []
    var line = 1
    var lineByte = 0
    var lineScalar = 0
    var byte = 0
    var scalar = 0
    var next = findings.makeIterator()
    var waiting = next.next()
    for unit in text.utf8 {
      while let finding = waiting, finding.bytes.lowerBound <= byte {
        placed.append(LintedLine(finding, line: line, byte: lineByte, scalar: lineScalar))
        waiting = next.next()
      }
      if waiting == nil { break }
      byte += 1
      if unit & 0xC0 != 0x80 { scalar += 1 }
      if unit == UInt8(ascii: "\n") {
        line += 1
        lineByte = byte
        lineScalar = scalar
      }
    }
    return placed
  }

  private init(_ finding: Finding, line: Int, byte: Int, scalar: Int) {
    self.line = line
    self.finding = finding
    scalars = (finding.scalars.lowerBound - scalar)..<(finding.scalars.upperBound - scalar)
    bytes = (finding.bytes.lowerBound - byte)..<(finding.bytes.upperBound - byte)
    column = scalars.lowerBound + 1
  }

  /// `path:line:column: level rule message`, without a line end.
  public func text(path: String) -> String {
    "\(path):\(line):\(column): \(finding.level.rawValue) \(finding.rule) \(finding.why)"
  }
}
