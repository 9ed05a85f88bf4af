// Work that is shared out comes back whole and in its order.

import Testing

@testable import Runtime

@Suite struct SharesTests {
  @Test func resultsComeInTheOrderOfTheInputs() {
    #expect(Shares.map(Array(0..<23)) { $0 * $0 } == (0..<23).map { $0 * $0 })
    #expect(Shares.map([7]) { $0 + 1 } == [8])
    #expect(Shares.map([Int]()) { $0 }.isEmpty)
  }

  @Test func theMachineCanRunAtLeastOne() { #expect(Shares.countMax >= 1) }
}
