// The built program, killed for real while it saves: whatever it said was saved is there, in order
// and unchanged, and the next program goes on. ALONGSIDE_KILL_ROUNDS asks for more rounds.

import Foundation
import Journal
import Store
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct KillTests {
  private static var rounds: Int {
    ProcessInfo.processInfo.environment["ALONGSIDE_KILL_ROUNDS"].flatMap { Int($0) } ?? 200
  }

  private func notes(_ path: String) throws -> [String] {
    let store = try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0)
    #expect(store.notices.allSatisfy { !$0.isGrave }, "\(store.notices)")
    return store.review.visible(.note).compactMap(\.note?.text)
  }

  @Test("D11-resilience what was acknowledged is there after a kill at any moment")
  func whatWasAcknowledgedIsThereAfterAKillAtAnyMoment() throws {
    var random = SplitMix64(seed: 26)
    var landed = 0
    var lines = 0
    for review in 0..<(Self.rounds + 24) / 25 {
      // A review of its own now and then, so that reading it stays quick.
      let harness = try Harness()
      try harness.makeReview()
      let path = harness.store("harrow").path
      var expected: [String] = []
      for round in 0..<25 {
        let texts = (0..<60).map { "\(review)-\(round)-\($0) of 27 looking, ŵith words" }
        let run = try harness.start(
          ["note", "harrow", "-"], input: Data((texts.joined(separator: "\n") + "\n").utf8))
        usleep(UInt32.random(in: 0..<90_000, using: &random))
        kill(run.process.processIdentifier, SIGKILL)
        let end = try run.end()
        if end.status == SIGKILL { landed += 1 }
        let acknowledged = end.out.split(separator: "\n").count { $0.hasPrefix("saved N") }
        lines += acknowledged
        let there = try notes(path)
        // At most the line that was being written is there without having been acknowledged.
        let new = there.count - expected.count
        #expect(new == acknowledged || new == acknowledged + 1, "\(review)-\(round)")
        #expect(there == expected + texts.prefix(max(0, new)), "\(review)-\(round)")
        expected = there
      }
      let verdict = try harness.run("verify", "harrow")
      #expect(verdict.status == 0, "\(verdict.out)")
    }
    #expect(landed > Self.rounds / 3, "kills that came before the end: \(landed)")
    #expect(lines > 0)
  }
}
