// How far a stream of lines runs ahead of the disk: nobody else writes until all of that is saved,
// and on a slow stick that takes longer than others wait.

import Testing

@testable import Commands

@Suite struct StreamedLinesTests {
  @Test func aRunSeesHowSlowTheDiskIsBeforeItHandsMoreOver() {
    #expect((0...9).map(StreamedLines.ahead(after:)) == [0, 1, 2, 3, 4, 5, 6, 7, 7, 7])
  }
}
