// Damaged lines that are taken away: the same bytes wherever they stand, nothing else, and what
// takes their place is damage for ever.

import TestSupport
import Testing

@testable import Journal

@Suite struct BlankTests {
  @Test func aBlankLineIsNoEntry() {
    Journal<SimulatedDisk>.blankLine.withUnsafeBufferPointer { line in
      if case .success = LineParser.parse(line) { Issue.record("it was read as an entry") }
      #expect(LineParser.headed(line) == nil)
    }
  }
}
