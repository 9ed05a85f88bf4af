// The parts of doctor that no test can bring about from outside: a disk that is nearly full, names
// in every spelling, words among which a day stands.

import Domain
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

  @Test func rowsBreakBetweenWordsOnly() {
    let path = "/" + String(repeating: "long", count: 30)
    #expect(DoctorText.rows("chmod -R \(path) now", columns: 20) == ["chmod -R", path, "now"])
    #expect(DoctorText.rows("", columns: 20) == [""])
  }
}
