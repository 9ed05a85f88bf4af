// A demo lives in a folder of its own, and nothing of it is kept.

import Foundation
import Journal
import TerminalSupport
import TestSupport
import Testing

@Suite struct DemoFolderTests {
  private let day: ReviewDay
  private var demo: String { "\"\(ReviewDay.program ?? "")\" demo; echo the end" }

  init() throws { day = try ReviewDay() }

  /// The folders of demos.
  private func folders() throws -> [String] {
    try PosixDisk().list(day.folder.path).filter { $0.hasPrefix("alongside-") }
  }

  @Test func theDemoOpensAndLeavesNothingBehind() throws {
    defer { day.remove() }
    let run = try day.start(shell: demo, rows: 40, columns: 120)
    run.expect("Harrowmere Primary School")
    run.expect("demo 12:41")
    // The gap check of the brief: what lunch has to mend.
    run.expect("No class-teacher voice")
    run.send("\u{11}")
    run.expect("the end")
    #expect(try folders() == [])
  }

  /// What was typed into a demo that was killed goes with the next one, and no other program's
  /// folder does.
  @Test func aDemoThatWasKilledLeavesNothingForLong() throws {
    defer { day.remove() }
    let killed = try day.start(shell: demo)
    killed.expect("demo 12:41")
    killed.send("2")
    killed.send("na wombat")
    killed.expect("a wombat")
    let running = try day.start(shell: demo)
    running.expect("demo 12:41")
    killed.signal(SIGKILL)
    #expect(killed.closeTerminal() != 0)
    #expect(try folders().count == 2)
    let next = try day.start(shell: demo)
    next.expect("demo 12:41")
    #expect(try folders().count == 2, "that of the one that runs stays")
    #expect(files(in: day.folder.path, holding: "a wombat") == [])
    for run in [running, next] {
      run.send("\u{11}")
      run.expect("the end")
    }
    #expect(try folders() == [])
  }
}
