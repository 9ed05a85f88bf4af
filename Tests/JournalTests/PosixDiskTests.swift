// The real disk: two journals on one folder write in turn, and what is planted at known names is
// neither followed nor taken.

import Journal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct RealFolders {
  /// A folder of this test alone, taken away afterwards.
  private func withFolder(_ body: (String, JournalSetup) throws -> Void) throws {
    let made = try TestFolder()
    defer { made.remove() }
    let disk = PosixDisk()
    try disk.makeFolder("\(made.path)/journal")
    try disk.makeFolder("\(made.path)/local")
    let setup = JournalSetup(
      review: try #require(Names.review), folder: "\(made.path)/journal",
      local: "\(made.path)/local", own: .continuing(try #require(Names.oak)))
    try body(made.path, setup)
  }

  @Test func twoJournalsAppendInTurnAndModesArePrivate() throws {
    try withFolder { made, setup in
      var one = try Journal(setup, on: PosixDisk(), random: SplitMix64(seed: 1))
      var two = try Journal(setup, on: PosixDisk(), random: SplitMix64(seed: 2))
      for index in 0..<20 {
        let first = try one.append(kind: "note", data: words("one \(index)"), now: morning)
        let second = try two.append(kind: "note", data: words("two \(index)"), now: morning)
        #expect(first.lines[0].entry.head.seq == Int64(index) * 2 + 1)
        #expect(second.news.lines.last == first.lines[0])
      }
      let verdict = try Journal.verify(setup, on: PosixDisk(), now: morning)
      #expect(verdict.isSound && verdict.entries == 40)
      var raw = stat()
      #expect(lstat("\(made)/journal/3f9a1c20b7d4.jsonl", &raw) == 0)
      #expect(raw.st_mode & 0o777 == 0o600)
      #expect(lstat("\(made)/local", &raw) == 0)
      #expect(raw.st_mode & 0o777 == 0o700)
    }
  }

  @Test func linksAndPipesAreNeitherFollowedNorWaitedFor() throws {
    try withFolder { made, setup in
      let target = "\(made)/elsewhere"
      try WholeFile.create("elsewhere", in: made, with: [0x61], on: PosixDisk())
      #expect(symlink(target, "\(made)/journal/3f9a1c20b7d4.jsonl") == 0)
      #expect(mkfifo("\(made)/journal/pipe.jsonl", 0o600) == 0)
      var journal = try Journal(setup, on: PosixDisk(), random: SplitMix64(seed: 1))
      let appended = try journal.append(kind: "note", data: words("1"), now: morning)
      #expect(appended.news.damages.map(\.what) == [.notOurs, .notOurs])
      #expect(appended.began?.writer != Names.oak)
      #expect(try WholeFile.read(target, limit: 10, on: PosixDisk()) == [0x61])
    }
  }

  @Test func aPlantedLockLinkAndASecondNameAreRefused() throws {
    try withFolder { made, setup in
      #expect(symlink("\(made)/nowhere", "\(made)/local/lock") == 0)
      var journal = try Journal(setup, on: PosixDisk(), random: SplitMix64(seed: 1))
      #expect(throws: JournalError.self) {
        try journal.append(kind: "note", data: words("1"), now: morning)
      }
      #expect(unlink("\(made)/local/lock") == 0)
      _ = try journal.append(kind: "note", data: words("1"), now: morning)
      let own = "\(made)/journal/3f9a1c20b7d4.jsonl"
      #expect(link(own, "\(made)/second-name") == 0)
      var again = try Journal(setup, on: PosixDisk(), random: SplitMix64(seed: 2))
      #expect(try again.append(kind: "note", data: words("2"), now: morning).began != nil)
    }
  }

  @Test func filesAreReplacedWholeAndReadWithinALimit() throws {
    try withFolder { made, _ in
      let disk = PosixDisk()
      for text in ["one", "two"] {
        try WholeFile.replace(
          "anchor.json", in: made, with: Array(text.utf8), unique: "0a", on: disk)
      }
      #expect(try WholeFile.read("\(made)/anchor.json", limit: 10, on: disk) == Array("two".utf8))
      #expect(try WholeFile.read("\(made)/none", limit: 10, on: disk) == nil)
      #expect(throws: DiskError.self) {
        try WholeFile.read("\(made)/anchor.json", limit: 2, on: disk)
      }
      #expect(try disk.list(made).sorted() == ["anchor.json", "journal", "local"])
    }
  }
}
