// The parts of doctor that no test can bring about from outside: a disk that is nearly full, names
// in every spelling, words among which a day stands.

import Domain
import Journal
import Testing

@testable import Commands

@Suite struct DoctorPartTests {
  @Test(arguments: [
    (free: UInt64(0), words: "Only 0 MB are left on this disk."),
    (free: 199 << 20, words: "Only 199 MB are left on this disk."),
    (free: 200 << 20, words: nil), (free: .max, words: nil),
  ])
  func littleRoomIsSaid(_ given: (free: UInt64, words: String?)) {
    #expect(FolderComplaints.space(given.free).map(\.what) == [given.words].compactMap { $0 })
  }

  @Test func aFolderThatTakesNothingIsNamed() {
    #expect(FolderComplaints.refusing([]).isEmpty)
    let found = FolderComplaints.refusing(["/r/journal", "/r/local"])
    #expect(found.map(\.check) == ["read-only"])
    #expect(found.first?.what == "Nothing can be saved in /r/journal: it may not be written to.")
    #expect(FileFacts.isWritable("/tmp"))
    #expect(!FileFacts.isWritable("/nowhere/at/all"))
  }

  @Test func whatACommandCouldNotSaveIsNotSaidToBeKept() {
    let full = DiskError(.write, "/r/journal/a.jsonl", code: 28)
    let refused = DiskError(.open, "/r/local/lock", code: 30)
    for error in [JournalError.notSaved(full), .disk(refused)] {
      let words = "\(CommandError.store(.journal(error)))"
      #expect(words.hasPrefix("not saved: /r/"), "\(words)")
      #expect(words.hasSuffix("go on in another folder: alongside carry-on REVIEW FOLDER"))
      #expect(!words.contains("words are kept"))
    }
    let unreadable = JournalError.disk(DiskError(.list, "/r/journal", code: 13))
    #expect("\(CommandError.store(.journal(unreadable)))".hasPrefix("/r/journal: could not list"))
  }

  @Test func aDeedThatWasStoppedAsksForNoWords() {
    let full = DiskError(.write, "/r/journal/a.jsonl", code: 28)
    let words = "\(CommandError.notDone(.journal(.notSaved(full))))"
    #expect(words.hasPrefix("not done: /r/") && words.hasSuffix("; nothing was changed"), "\(words)")
    #expect(!words.contains("give it again"))
    #expect(CommandError.notDone(.journal(.notSaved(full))).status.rawValue == 74)
    let half = CommandError.notDone(.erasing("the disk failed"))
    #expect("\(half)".hasPrefix("erased and hidden, but"))
  }

  @Test func roomThatIsNotKnownIsNoComplaint() {
    #expect(FolderComplaints.space(nil).isEmpty)
    #expect(FileFacts.bytesFree(at: "/") ?? 0 > 0)
    #expect(FileFacts.bytesFree(at: "/nowhere/at/all") == nil)
  }

  @Test(arguments: [
    ("/r/local/.anchor.json.9f8e.tmp", true), ("/r/.harrow.ffffffffffffffff.tmp", true),
    ("/r/.x.tmp", false), ("/r/anchor.json.9f8e.tmp", false), ("/r/.anchor.json.zz.tmp", false),
    ("/r/.9f8e.tmp", false), ("/r/journal", false), ("", false),
  ])
  func leftoversAreKnownByTheirNames(_ path: String, _ isLeftover: Bool) {
    #expect(FolderWalk.isLeftover(path) == isLeftover)
  }

  @Test func aPathIsOneWordForAShell() {
    #expect(FolderComplaints.quoted("/a b/c") == "'/a b/c'")
    #expect(FolderComplaints.quoted("/it's") == "'/it'\\''s'")
  }

  @Test(arguments: [
    (.line(.hash), "Line 4 of a.jsonl was changed after it was saved, and cannot be shown"),
    (
      .line(.layout(at: 3)), "Line 4 of a.jsonl was changed after it was saved, and cannot be shown"
    ),
    (
      .chain(expectedSeq: 4, seq: 6),
      "Before line 4 of a.jsonl something is missing: entry 4 was to come, and this is entry 6"
    ),
    (
      .chain(expectedSeq: 4, seq: 3),
      "Line 4 of a.jsonl is not in its place: entry 4 was to come, and this is entry 3, "
        + "as when a line was doubled, swapped or changed"
    ),
    (
      .shorterThanKnown(knownSeq: 6, seq: 5),
      "a.jsonl had 6 entries when it was last seen here, and has 5 now"
    ),
    (.shorterThanKnown(knownSeq: 6, seq: 0), "a.jsonl had 6 entries, and they are gone"),
    (.shorterThanKnown(knownSeq: 1, seq: 0), "a.jsonl had 1 entry, and it is gone"),
  ] as [(Damage.What, String)])
  func damageIsSaidInPlainWords(_ what: Damage.What, _ words: String) {
    #expect(PlainDamage.words(Damage(file: "a.jsonl", line: 4, what: what)) == words)
  }

  @Test func anOldCopyMayBringBackWhatWasErased() {
    let shorter = Damage.What.shorterThanKnown(knownSeq: 6, seq: 5)
    let advice = Damage(file: "a.jsonl", line: 0, what: shorter).advice
    #expect(advice.contains("what was erased since is back too: erase it again"))
    #expect(!Damage(file: "private.jsonl", line: 0, what: shorter).advice.contains("another laptop"))
  }

  @Test func rowsBreakBetweenWordsOnly() {
    let path = "/" + String(repeating: "long", count: 30)
    #expect(DoctorText.rows("chmod -R \(path) now", columns: 20) == ["chmod -R", path, "now"])
    #expect(DoctorText.rows("", columns: 20) == [""])
  }
}
