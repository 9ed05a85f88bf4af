// The real lane: a thread that saves in order, says what became of each line, and stops at the
// first that fails.

import Journal
import Synchronization
import TestSupport
import Testing

struct PosixLaneTests {
  private let folder: TestFolder
  private let disk = PosixDisk()
  private let setup: JournalSetup

  init() throws {
    folder = try TestFolder()
    try disk.makeFolder(folder.path + "/journal")
    try disk.makeFolder(folder.path + "/local")
    setup = JournalSetup(
      review: try #require(Names.review), folder: folder.path + "/journal",
      local: folder.path + "/local", own: .continuing(try #require(Names.oak)))
  }

  private var path: String { "\(setup.folder)/\(Names.oak?.hex ?? "").jsonl" }

  @Test func linesAreSavedInOrderAndAcknowledgedOnceTheyAreInTheFile() throws {
    defer { folder.remove() }
    let texts = (0..<300).map { "entry \($0)" }
    var journal = try Journal(setup, on: disk, random: SplitMix64(seed: 7))
    _ = try journal.append(kind: "note", data: words("first"), now: morning)
    var run = try begun(&journal)
    let path = path
    var settled: [String] = []
    let seen = Seen()
    for text in texts {
      try journal.append(in: &run, now: morning) { (batch) throws(JournalError) in
        try batch.add(kind: "note", data: words(text))
      } acknowledging: { _ in
        return {
          seen.look(for: "\"\(text)\"", in: path)
          return 0
        }
      }
      while run.waitingCount > 5 {
        if let saved = try journal.settle(in: &run) { settled += saved.lines.map(text(of:)) }
      }
    }
    while let saved = try journal.settle(in: &run) { settled += saved.lines.map(text(of:)) }
    try journal.endRun(&run)
    #expect(settled == texts)
    #expect(seen.count == texts.count)
    #expect(try Journal.verify(setup, on: disk, now: morning).isSound)
  }

  @Test func aFileThatIsTakenAwayStopsTheRun() throws {
    defer { folder.remove() }
    var journal = try Journal(setup, on: disk, random: SplitMix64(seed: 7))
    _ = try journal.append(kind: "note", data: words("first"), now: morning)
    var run = try begun(&journal)
    try disk.remove(path)
    let taken = Seen()
    for text in ["a", "b", "c"] {
      try journal.append(in: &run, now: morning) { (batch) throws(JournalError) in
        try batch.add(kind: "note", data: words(text))
      } acknowledging: { _ in
        return {
          taken.add()
          return 0
        }
      }
    }
    #expect(throws: JournalError.self) { try journal.settle(in: &run) }
    let isOver = run.isOver
    #expect(isOver)
    let waiting = run.waitingCount
    #expect(waiting == 0)
    try journal.endRun(&run)
    #expect(taken.count == 0)
    let after = try journal.append(kind: "note", data: words("after"), now: morning)
    #expect(after.lines.count == 1)
  }

  private func text(of line: SoundLine) -> String { JournalTests.text(line) }
}

/// Counts what a lane's thread saw.
private final class Seen: Sendable {
  private let found = Mutex(0)
  var count: Int { found.withLock { $0 } }

  func add() { found.withLock { $0 += 1 } }

  func look(for words: String, in path: String) {
    let disk = PosixDisk()
    guard let handle = try? disk.open(path, .read) else { return }
    defer { disk.close(handle) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { room.deallocate() }
    guard let count = try? disk.read(handle, at: 0, into: room) else { return }
    if String(decoding: room[..<count], as: UTF8.self).contains(words) { add() }
  }
}
