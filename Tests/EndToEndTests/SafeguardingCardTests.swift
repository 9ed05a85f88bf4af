// SG1: the safeguarding card in a real terminal when everything else is in trouble: a full disk, a
// damaged journal, a folder that is gone. It opens, says whom to go to, and calls nothing noted
// that is not, also where the review cannot be opened at all. That it opens while the review is
// locked is in `LockedScreenTests`.

import Foundation
import Journal
import TerminalSupport
import Testing

@Suite struct SafeguardingCardTests {
  private let day: ReviewDay
  private let program: String
  private var path: String { "\(day.folder.path)/review" }

  init() throws {
    day = try ReviewDay()
    program = try #require(ReviewDay.program)
    try day.begin(path)
    let saved = try day.start(["note", path, "24 of 27 looking at the board"])
    saved.expect("saved N01")
  }

  private func journal() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/journal")
    return "\(path)/journal/\(try #require(names.first { $0.hasSuffix(".jsonl") }))"
  }

  private func raised() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/journal").reduce(0) {
      let bytes = FileManager.default.contents(atPath: "\(path)/journal/\($1)") ?? Data()
      return $0 + String(decoding: bytes, as: UTF8.self).components(separatedBy: "raised").count - 1
    }
  }

  @Test func aFullDisk() throws {
    defer { day.remove() }
    // No file may grow beyond its first half kilobyte: what is there stays, and nothing is added.
    let run = try day.start(shell: "ulimit -f 1; exec '\(program)' open '\(path)'")
    run.expect("24 of 27")
    run.send("nhalf a sentence")
    run.expect("half a sentence")
    run.send("\u{7}")
    run.expect("Go now, in person.")
    run.send("\u{1b}[B\r")
    run.expect("Not noted: the disk is full.")
    #expect(!run.screen.text.contains("Noted: raised"))
    run.expect("Safeguarding lead:")
    run.send("\u{1b}")
    run.expectGone("Go now, in person.")
    run.expect("half a sentence")
    #expect(try raised() == 0)
  }

  @Test func aDamagedJournal() throws {
    defer { day.remove() }
    let file = try journal()
    var bytes = try #require(FileManager.default.contents(atPath: file))
    bytes[bytes.count / 3] ^= 1
    try bytes.write(to: URL(fileURLWithPath: file))
    let run = try day.start(["open", path])
    run.expect("┌")
    run.send("\u{7}")
    run.expect("Go now, in person.")
    run.send("\u{1b}[B\r")
    run.expect("Noted: raised")
    #expect(try raised() == 1)
    #expect(FileManager.default.contents(atPath: file) == bytes, "the damaged file is left alone")
  }

  @Test func aFolderThatIsGone() throws {
    defer { day.remove() }
    let run = try day.start(["open", path])
    run.expect("24 of 27")
    try FileManager.default.moveItem(atPath: path, toPath: "\(day.folder.path)/away")
    run.send("\u{7}")
    run.expect("Go now, in person.")
    run.send("\u{1b}[B\r")
    run.expect("Not noted: this folder is gone.")
    run.expect("Safeguarding lead:")
    #expect(!FileManager.default.fileExists(atPath: path), "no folder is made in its place")
  }

  /// What keeps the review shut is said on a screen, from which the card opens; the words and the
  /// exit code come after it as in any shell.
  @Test func aReviewThatCannotBeOpened() throws {
    defer { day.remove() }
    let path = "\(path)/keys/keyring.json"
    let keys = "\(self.path)/keys"
    try FileManager.default.createDirectory(atPath: keys, withIntermediateDirectories: true)
    try Data("{\"format\":\"along".utf8).write(to: URL(fileURLWithPath: path))
    for (rows, columns) in [(24, 80), (15, 40)] {
      let run = try day.start(
        shell: "'\(program)' open '\(self.path)'; echo \"ended with $?\"", rows: rows,
        columns: columns)
      run.expect("This review cannot be opened")
      run.expect("safeguarding")
      run.send("\u{7}")
      run.expect("Go now, in person.")
      run.send("\u{1b}")
      run.expect("This review cannot be opened")
      run.send("\u{11}")
      run.expect("ended with 65")
      #expect(run.modesKept == [])
    }
    #expect(FileManager.default.contents(atPath: path)?.count == 16, "left as it was")
  }

  /// The lines say whose they are, so a damaged review.json keeps nobody from them or the card.
  @Test func aReviewWhoseReviewFileIsDamaged() throws {
    defer { day.remove() }
    let file = "\(path)/review.json"
    try Data("{\"format\":\"along".utf8).write(to: URL(fileURLWithPath: file))
    let run = try day.start(["open", path])
    run.expect("24 of 27")
    run.send("\u{7}")
    run.expect("Go now, in person.")
    #expect(FileManager.default.contents(atPath: file)?.count == 16, "left as it was")
  }
}
