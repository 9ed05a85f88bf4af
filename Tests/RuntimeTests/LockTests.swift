// When a protected review locks itself: the file that says so, and the time without keys.

import DataFile
import Testing

@testable import Runtime

@Suite struct LockTests {
  @Test(arguments: [("minutes: 0", 0), ("minutes: 10\n", 10), ("# ours\nminutes: 1440", 1_440)])
  func minutesAreRead(_ text: String, _ minutes: Int) throws {
    #expect(try LockFile.minutes(Array(text.utf8), file: "lock.yaml") == minutes)
  }

  @Test(arguments: [
    "minutes: -1", "minutes: 1441", "minutes: soon", "minutes: 1.5", "minutes:", "", "hours: 1",
    "minutes: 5\nminutes: 6", "minutes: [5]", "minutes: 99999999999999999999",
  ])
  func whatIsNoTimeIsSaidWithItsPlace(_ text: String) {
    #expect {
      try LockFile.minutes(Array(text.utf8), file: "lock.yaml")
    } throws: { error in
      "\(error)".hasPrefix("lock.yaml")
    }
  }

  @Test func theTimeWithoutKeysIsCountedFromTheLastOne() {
    var idle = IdleTime(lockAfterMinutes: 2, now: 1_000)
    #expect(!idle.isOver(now: 1_000))
    #expect(idle.rest(now: 1_000) == 120_000)
    #expect(!idle.isOver(now: 120_999))
    #expect(idle.isOver(now: 121_000))
    idle.keyPressed(now: 120_000)
    #expect(!idle.isOver(now: 200_000))
    #expect(idle.rest(now: 200_000) == 40_000)
    // A lid that was shut for a night.
    #expect(idle.isOver(now: 36_000_000))
    #expect(idle.rest(now: 36_000_000) == 0)
  }

  @Test func noughtNeverLocks() {
    let idle = IdleTime(lockAfterMinutes: 0, now: 0)
    #expect(!idle.isOver(now: .max))
    #expect(idle.rest(now: .max) == nil)
  }
}
