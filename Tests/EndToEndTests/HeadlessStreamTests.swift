// Notes by the line: each durable before it is acknowledged, and acknowledged before the next is
// read; what is wrong with one line costs that line only; and two programs write at once.

import Foundation
import Testing

@Suite struct HeadlessStreamTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
  }

  @Test("D11-capacity two hundred lines are two hundred notes")
  func twoHundredLinesAreTwoHundredNotes() throws {
    let texts = (1...200).map { "note number \($0), \($0 % 5) of 5" }
    let saved = try harness.run("note", "harrow", "-", input: texts.joined(separator: "\n"))
    #expect(saved.status == 0)
    #expect(saved.err == "")
    #expect(saved.lines == (1...200).map { $0 < 10 ? "saved N0\($0)" : "saved N\($0)" })
    let notes = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
    #expect(notes.map { $0["text"] as? String } == texts)
    let clocks = notes.compactMap { $0["clock"] as? Int }
    #expect(clocks == clocks.sorted())
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  @Test func eachLineIsOnTheDiskWhenItIsAcknowledged() throws {
    let process = try harness.prepared(["note", "harrow", "-"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 1...5 {
      try input.fileHandleForWriting.write(contentsOf: Data("line \(number)\n".utf8))
      // Nothing else is sent before this answer is there.
      #expect(try line(from: output) == "saved N0\(number)")
      let journal = String(decoding: try Data(contentsOf: harness.journal("harrow")), as: UTF8.self)
      #expect(journal.contains("\"text\":\"line \(number)\""))
      #expect(journal.hasSuffix("\n"))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func aRefusedLineCostsOnlyItself() throws {
    let input = Data("one\r\n\n   \n".utf8) + Data([0xFF, 0x0A]) + Data("two".utf8)
    let saved = try harness.run(["note", "harrow", "-"], input: input)
    #expect(saved.status == 65)
    #expect(saved.out == "saved N01\nsaved N02\n")
    #expect(
      saved.err
        == "line 4: the bytes are not UTF-8; expected UTF-8 text; save it as UTF-8 and try again\n")
    let notes = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
    #expect(notes.map { $0["text"] as? String } == ["one", "two"])
  }

  @Test func aLineBeyondTheLimitIsNamedAndPassedOver() throws {
    let long = String(repeating: "a", count: 3 << 20)
    let saved = try harness.run("note", "harrow", "-", input: "one\n\(long)\ntwo\n")
    #expect(saved.status == 65)
    #expect(saved.out == "saved N01\nsaved N02\n")
    #expect(saved.err.hasPrefix("line 2: longer than 1048576 bytes;"))
  }

  @Test func answersStreamTheSameWay() throws {
    let saved = try harness.run(
      "answer", "harrow", "--prompt", "T01-P1", "--speaker", "B", "-", input: "yes\nno\n")
    #expect(saved.out == "saved A01\nsaved A02\n")
  }

  @Test func twoProgramsAtOnceLoseNothing() throws {
    let runs = try ["left", "right"].map { side in
      let texts = (1...50).map { "\(side) \($0)" }
      return try harness.start(
        ["note", "harrow", "-"], input: Data(texts.joined(separator: "\n").utf8))
    }
    let outcomes = try runs.map { try $0.end() }
    #expect(outcomes.map(\.status) == [0, 0], "\(outcomes.map(\.err))")
    let acknowledged = outcomes.flatMap(\.lines)
    #expect(Set(acknowledged).count == 100)
    let notes = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
    let wanted = Set(["left", "right"].flatMap { side in (1...50).map { "\(side) \($0)" } })
    #expect(Set(notes.compactMap { $0["text"] as? String }) == wanted)
    #expect(notes.count == 100)
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0, "\(verified.out)")
  }

  @Test func aReaderThatLeavesEndsAListQuietlyAndAStreamWithWords() throws {
    _ = try harness.run(
      "note", "harrow", "-", input: (1...300).map { "\($0)" }.joined(separator: "\n"))
    let runs: [(arguments: [String], status: Int32)] = [
      (["list", "harrow", "--json"], 0), (["note", "harrow", "-"], 74),
    ]
    for (arguments, status) in runs {
      let process = try harness.prepared(arguments)
      let (input, output, errors) = (Pipe(), Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      process.standardError = errors
      try output.fileHandleForReading.close()
      try process.run()
      // Without our own copy of the writing end the program is alone with its broken pipe.
      try input.fileHandleForWriting.write(contentsOf: Data("one\ntwo\n".utf8))
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
      let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(process.terminationStatus == status, "\(arguments): \(words)")
      #expect(words.isEmpty == (status == 0), "\(words)")
    }
  }

  @Test func aFailingDiskStopsTheStreamAndNothingAcknowledgedIsLost() throws {
    // The shell lets no file grow beyond 64 blocks, as a full disk would.
    let process = try harness.prepared([])
    let program = try #require(process.executableURL)
    let shell = "trap '' XFSZ; ulimit -f 64; exec \"$0\" note harrow -"
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", shell, program.path]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let texts = (1...60).map { "\($0) " + String(repeating: "a", count: 1_000) }
    try input.fileHandleForWriting.write(contentsOf: Data(texts.joined(separator: "\n").utf8))
    try input.fileHandleForWriting.close()
    let out = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74, "\(words)")
    let saved = out.split(separator: "\n").count
    #expect((1..<60).contains(saved))
    #expect(words.contains("line \(saved + 1): not saved: "), "\(words)")
    #expect(
      words.contains(
        "saved before line \(saved + 1): \(saved) notes; not saved: line \(saved + 1) and"))
    let notes = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
    #expect(notes.map { $0["text"] as? String } == Array(texts.prefix(saved)))
    #expect(try harness.run("note", "harrow", "room again").status == 0)
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  @Test func aReviewThatSomebodyElseWritesToIsLocked() throws {
    let path = harness.store("harrow").appendingPathComponent("local/lock").path
    let lock = open(path, O_RDWR)
    try #require(lock >= 0)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX) == 0)
    let refused = try harness.run("note", "harrow", "-", input: "one\ntwo\n")
    #expect(refused.status == 75)
    #expect(refused.out == "")
    #expect(refused.err.contains("another program is writing"))
    #expect(refused.err.contains("saved before line 1: 0 notes; not saved: line 1 and what"))
  }

  /// ^Z in the middle of many lines takes effect between two runs of them, when others may write.
  @Test func whoeverIsStoppedKeepsNobodyFromWriting() throws {
    let process = try harness.prepared(["note", "harrow", "-"])
    let texts = (1...30_000).map { "\($0)" }
    let input = try harness.file("in", texts.joined(separator: "\n"))
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: input))
    let output = Pipe()
    process.standardOutput = output
    // What this thread holds off, the program would hold off as well.
    var (stop, before) = (sigset_t(), sigset_t())
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
    let program = process.processIdentifier
    defer { kill(program, SIGKILL) }
    for round in 1...4 {
      // It is in the middle of its lines: some of what it has just saved can be read.
      try #require(try output.fileHandleForReading.read(upToCount: 256)?.isEmpty == false)
      try #require(kill(program, SIGTSTP) == 0)
      var about = siginfo_t()
      try #require(waitid(P_PID, id_t(program), &about, WSTOPPED | WEXITED | WNOWAIT) == 0)
      try #require(about.si_code == Int32(CLD_STOPPED), "it has more lines than it can have saved")
      let other = try harness.run("note", "harrow", "meanwhile \(round)")
      #expect(other.status == 0, "round \(round): \(other.err)")
      try #require(kill(program, SIGCONT) == 0)
    }
    kill(program, SIGKILL)
    process.waitUntilExit()
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0, "\(verified.out)")
  }

  @Test func whoeverReadsSlowlyKeepsNobodyFromWriting() throws {
    let process = try harness.prepared(["note", "harrow", "-"])
    let texts = (1...30).map { "\($0)" }
    let input = try harness.file("in", texts.joined(separator: "\n"))
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: input))
    process.standardOutput = output
    let end = dup(output.fileHandleForWriting.fileDescriptor)
    try #require(end >= 0)
    // There is room for one acknowledgement and not for a second.
    let full = [UInt8](repeating: 0x0A, count: 4_096)
    let flags = fcntl(end, F_GETFL)
    try #require(fcntl(end, F_SETFL, flags | O_NONBLOCK) == 0)
    while write(end, full, full.count) > 0 {}
    _ = try output.fileHandleForReading.read(upToCount: full.count)
    try #require(write(end, full, full.count - 15) == full.count - 15)
    try #require(fcntl(end, F_SETFL, flags) == 0)
    close(end)
    try process.run()
    while files(in: harness.store("harrow").path, holding: #""text":"2""#).isEmpty {
      try #require(process.isRunning)
      usleep(1_000)
    }
    let other = try harness.run("note", "harrow", "meanwhile")
    #expect(other.status == 0, "\(other.err)")
    let out = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let notes = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
    let saved = notes.compactMap { $0["text"] as? String }
    let numbers = notes.filter { $0["text"] as? String != "meanwhile" }
      .compactMap { $0["id"] as? String }
    #expect(out.split(separator: "\n").map(String.init) == numbers.map { "saved \($0)" })
    #expect(saved.filter { $0 != "meanwhile" } == texts)
    #expect(saved.count == texts.count + 1)
  }

  @Test func whatWasClosedBeforeTheStartIsNoFileOfTheReview() throws {
    let process = try harness.prepared([])
    let program = try #require(process.executableURL)
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \"$0\" note harrow - >&- 2>&-", program.path]
    let input = Pipe()
    process.standardInput = input
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data([0xFF, 0x0A]) + Data("one\ntwo\n".utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74, "nobody took the acknowledgement")
    #expect(files(in: harness.home.path, holding: "saved") == [])
    #expect(files(in: harness.home.path, holding: "not UTF-8") == [])
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0, "\(verified.out)")
    let notes = try harness.run("list", "harrow", "--kind", "note", "--json").objects()
    #expect(notes.compactMap { $0["text"] as? String } == ["one"])
  }

  private func line(from pipe: Pipe) throws -> String {
    var bytes = Data()
    while let byte = try pipe.fileHandleForReading.read(upToCount: 1), byte.first != 0x0A {
      bytes += byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
