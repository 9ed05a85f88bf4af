// The built program on a disk that fails: what was called saved is there, what is not saved is
// said, kept and never called saved, and a file whose sync failed takes no line any more.

import Foundation
import TerminalSupport
import TestSupport
import Testing

@Suite struct FailingDiskTests {
  private let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    try #require(try harness.run("note", "harrow", "the line before").status == 0)
  }

  private var path: String { harness.store("harrow").path }

  private func journals() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/journal").sorted()
  }

  /// The texts of all notes, in their order.
  private func notes() throws -> [String] {
    try harness.run("list", "harrow", "--kind", "note", "--json").objects()
      .compactMap { $0["text"] as? String }
  }

  private static let faults = [FailingDisk.Plan.Call.write, .fsync].flatMap { call in
    [EIO, ENOSPC].flatMap { code in (1...4).map { (call, code, $0) } }
  }

  /// A stream of notes with an error at one call after the other: what was acknowledged is there
  /// and nothing else is, but the one line that may reappear.
  @Test(arguments: faults)
  func whatWasAcknowledgedIsThere(
    _ call: FailingDisk.Plan.Call, _ code: Int32, _ first: Int
  ) throws {
    guard let disk = try FailingDisk(in: harness.folder) else {
      print("not run: \(FailingDisk.reason)")
      return
    }
    try disk.put(FailingDisk.Plan(call: call, code: code, first: first))
    let lines = (1...6).map { "line \($0)" }
    let run = try harness.run(
      ["note", "harrow", "-"], input: Data(lines.joined(separator: "\n").utf8),
      environment: disk.environment)
    try disk.takeAway()
    #expect(disk.calls().contains { $0.result == "failed" }, "\(disk.calls())")
    #expect(run.status == 74, "\(run.err)")
    let isSaid = run.err.contains("not saved")
    #expect(isSaid, "\(run.err)")
    let saved = run.lines.count
    #expect(run.lines == (0..<saved).map { "saved N0\($0 + 2)" })
    let there = try notes()
    let told = ["the line before"] + lines.prefix(saved)
    #expect(Array(there.prefix(told.count)) == told, "\(there)")
    #expect(there.count <= told.count + 1, "\(there)")
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0, "\(verified.out)")
    // And everything goes on.
    #expect(try harness.run("note", "harrow", "the line after").status == 0)
    #expect(try notes().last == "the line after")
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  /// Half of a line that the disk took is followed by the other half.
  @Test func aShortWriteIsGoneOnWith() throws {
    guard let disk = try FailingDisk(in: harness.folder) else {
      print("not run: \(FailingDisk.reason)")
      return
    }
    try disk.put(FailingDisk.Plan(call: .write, isShort: true))
    let run = try harness.run(
      ["note", "harrow", "in two halves"], input: Data(), environment: disk.environment)
    #expect(run.status == 0, "\(run.err)")
    #expect(disk.calls().contains { $0.result == "short" }, "\(disk.calls())")
    #expect(try notes() == ["the line before", "in two halves"])
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  private func screen(_ disk: FailingDisk, _ day: ReviewDay) throws -> TerminalRun {
    let run = try day.start(
      ["open", path], disk.environment.map { "\($0.key)=\($0.value)" } + ["TZ=Europe/London"])
    run.expect("the line before")
    run.send("n")
    run.send("24 of 27 of the marker")
    run.expect("24 of 27 of the marker")
    return run
  }

  /// On the screen: it is said, the text stays in its field, and the file whose sync failed is never
  /// written to again; what is saved later stands in a new one.
  @Test func aFailedSyncIsSaidAndFinalForTheFile() throws {
    guard let disk = try FailingDisk(in: harness.folder) else {
      print("not run: \(FailingDisk.reason)")
      return
    }
    let day = try ReviewDay()
    defer { day.remove() }
    let file = try #require(try journals().first)
    let run = try screen(disk, day)
    try disk.put(FailingDisk.Plan(call: .fsync))
    run.send("\r")
    run.expect("Not saved: the disk failed.")
    run.expect("24 of 27 of the marker")
    let isCalledSaved = run.screen.text.contains(/saved \d\d:\d\d:\d\d/)
    #expect(!isCalledSaved, "\(run.screen.text)")
    // Still failing: it is tried in a file of its own, and said again.
    let before = disk.calls().count
    run.send("\r")
    let isTried = run.wait { _ in disk.calls().dropFirst(before).contains { $0.call == "fsync" } }
    #expect(isTried, "\(disk.calls())")
    run.expect("24 of 27 of the marker")
    #expect(try !notes().contains("24 of 27 of the marker"))
    try disk.takeAway()
    run.send("\r")
    run.expect("Saved in a new file, since an earlier save could not be made durable")
    let failed = try #require(
      disk.calls().firstIndex { $0.call == "fsync" && $0.result == "failed" && $0.file == file })
    let later = disk.calls()[(failed + 1)...].filter { $0.file == file && $0.call == "write" }
    #expect(later.isEmpty, "\(disk.calls())")
    #expect(try journals().count == 2)
    // What was called saved survives a kill at once.
    run.signal(SIGKILL)
    _ = run.closeTerminal()
    #expect(try notes() == ["the line before", "24 of 27 of the marker"])
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  /// A write that fails is taken back, and the same writer goes on once the disk is in order.
  @Test func aFailedWriteIsSaidAndTheTextIsKept() throws {
    guard let disk = try FailingDisk(in: harness.folder) else {
      print("not run: \(FailingDisk.reason)")
      return
    }
    let day = try ReviewDay()
    defer { day.remove() }
    let run = try screen(disk, day)
    try disk.put(FailingDisk.Plan(call: .write))
    run.send("\r")
    run.expect("Not saved: the disk failed.")
    run.expect("24 of 27 of the marker")
    // The card opens on a disk that fails, and calls nothing noted that is not.
    run.send("\u{7}")
    run.expect("Go now, in person.")
    run.send("\u{1b}[B\r")
    run.expect("Not noted: the disk failed.")
    run.send("\u{1b}")
    run.expectGone("Go now, in person.")
    try disk.takeAway()
    run.send("\r")
    run.expectSaved()
    #expect(try journals().count == 1)
    run.signal(SIGKILL)
    _ = run.closeTerminal()
    #expect(try notes() == ["the line before", "24 of 27 of the marker"])
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  /// Power cuts under the built program: killed while a stream of notes is saved to a disk that
  /// keeps only what was synced. Every line that was acknowledged is there, and no other order.
  @Test func aPowerCutLosesNothingThatWasAcknowledged() throws {
    guard let disk = try FailingDisk(in: harness.folder) else {
      print("not run: \(FailingDisk.reason)")
      return
    }
    var random = SplitMix64(seed: 12)
    var acknowledged = ["the line before"]
    var cuts = 0
    for round in 0..<40 {
      let lines = (0..<200).map { "round \(round) line \($0)" }
      let run = try harness.start(
        ["note", "harrow", "-"], input: Data(lines.joined(separator: "\n").utf8),
        environment: disk.lazyEnvironment)
      // Some are cut while the program begins, most once lines come: on a busy machine too.
      if !round.isMultiple(of: 4) {
        for _ in 0..<2_000 where try Data(contentsOf: run.out).isEmpty && run.process.isRunning {
          Thread.sleep(forTimeInterval: 0.005)
        }
      }
      Thread.sleep(forTimeInterval: Double(random.next() % 60) / 1_000)
      kill(run.process.processIdentifier, SIGKILL)
      let outcome = try run.end()
      let saved = outcome.out.filter { $0 == "\n" }.count
      if saved < lines.count { cuts += 1 }
      let there = try notes()
      // What the program had not told of yet may be there as well, whole and in its order.
      let known = acknowledged.count
      #expect(there.starts(with: acknowledged), "round \(round)")
      #expect(there.count >= known + saved, "round \(round): \(there.count), \(known + saved)")
      #expect(Array(there.dropFirst(known)) == Array(lines.prefix(there.count - known)))
      acknowledged = there
    }
    #expect(cuts > 10, "\(cuts) of the kills landed while lines were being saved")
    #expect(acknowledged.count > 20)
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0, "\(verified.out)")
  }
}
