// A lesson written down at classroom speed through a real terminal: a line every four seconds for
// half an hour, with tallies in between, sent faster than anybody types. Nothing may be lost.

import Domain
import Journal
import Store
import TerminalSupport
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized) struct LessonTests {
  /// Thirty minutes, a line every four seconds.
  static let lines = 450

  private static func begin(_ day: ReviewDay) throws -> String {
    let path = "\(day.folder.path)/review"
    let at = try #require(WallTime("2026-11-19T08:00:00+00:00"))
    _ = try ReviewStore.begin(
      StoreFolder(path), on: PosixDisk(),
      setUp: ReviewSetUp(school: "Harrowmere", day: at.day, focus: "Talk for every child"),
      lines: ["To what extent do pupils use new words?"], callsign: "Oak", machine: "",
      now: at.millisecondsSince1970, at: at)
    return path
  }

  private static func line(_ number: Int) -> String {
    switch number % 4 {
    case 0: "T: what do you notice, question \(number)"
    case 1: "P\(number % 28 + 1): because it breaks the circuit \(number)"
    case 2: "\(number % 27) of 27 looking or writing, line \(number)"
    default: "wb up, ch talk in prs \(number)"
    }
  }

  @Test func aLessonAtClassroomSpeedLosesNothing() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("n")
    run.expect("New note")
    var ticks = 0
    for number in 1...Self.lines {
      run.send(Self.line(number) + "\r")
      if number % 3 == 0 {
        // Into the counting sheet and back to the line, between two lines.
        run.send("\u{1B}c")
        run.send("1qV")
        run.send("\u{1B}c")
        ticks += 3
      }
      if number % 15 == 0 { run.expect("\(number)") }
    }
    run.send("the end of the lesson\r")
    run.expect("the end of the lesson")
    run.expectSaved()
    run.signal(SIGKILL)
    _ = run.closeTerminal()

    let store = try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0)
    let texts = store.review.visible(.note).compactMap(\.note?.text)
    #expect(texts.count == Self.lines + 1)
    // Shorthand is written out; the number at the end of a line is not touched by it.
    for number in 1...Self.lines {
      #expect(
        texts[number - 1].hasSuffix("\(number)"), "line \(number): \(texts[number - 1])")
    }
    #expect(texts.last == "the end of the lesson")
    let counted = TallyCut(store.review.ticks(in: nil))
    #expect(counted.counts["volunteer"] == ticks / 3)
    #expect(counted.turns == [1: ticks / 3, 11: ticks / 3])
    #expect(store.notices.filter(\.isGrave).isEmpty)
  }

  /// Peers A1: one key captures a line from any pane, and one is back where one was.
  @Test func oneKeyCapturesALineFromAnyPaneAndReturns() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    for (digit, title) in [("1", "Schedule"), ("3", "Prompts"), ("4", "Evidence")] {
      run.send(digit)
      run.expect("┌ \(title)")
      run.send("\u{1B}n")
      run.expect("New note")
      run.send("seen from \(title)\r")
      run.expect("┌ \(title)")
      run.expectSaved()
    }
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    let store = try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0)
    #expect(
      store.review.visible(.note).compactMap(\.note?.text) == [
        "seen from Schedule", "seen from Prompts", "seen from Evidence",
      ])
  }
}
