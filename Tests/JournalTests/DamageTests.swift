// What happens to an own file that is not what it was: nothing is rewritten, nothing that was known
// is cut, and the next entry still finds a place.

import Journal
import TestSupport
import Testing

struct DamagedOwnFiles {
  func store(_ count: Int = 3) throws -> (Store, [Entry]) {
    let store = try Store()
    let entries = chain(store.oak, (1...count).map { "\($0)" }, review: store.review)
    store.put(entries, as: "\(store.oak.hex).jsonl")
    return (store, entries)
  }

  @Test(arguments: [
    Array("{\"head\":".utf8), [0], Array("rubbish\n".utf8), [UInt8](repeating: 0, count: 5_000),
  ])
  func aTornTailIsKeptAsideCutAndSaid(_ tail: [UInt8]) throws {
    let (store, entries) = try store()
    let sound = try #require(store.disk.bytes(of: store.path))
    store.disk.overwrite(sound + tail, at: store.path)
    var journal = try store.journal()
    let appended = try journal.append(kind: "note", data: words("4"), now: morning)
    #expect(appended.cut?.offset == Int64(sound.count))
    #expect(appended.cut?.length == Int64(tail.count))
    #expect(appended.cut?.isWholeLines == (tail.last == 0x0A))
    #expect(appended.began == nil)
    #expect(appended.lines[0].entry.head.prev == entries[2].hash)
    let kept = store.disk.files(in: "s/local/torn")
    #expect(kept.count == 1)
    #expect(store.disk.bytes(of: "s/local/torn/\(kept[0])") == tail)
    #expect(try store.verify().isSound)
    #expect(try store.texts() == ["1", "2", "3", "4"])
  }

  @Test func damageBeforeSoundEntriesIsLeftAloneAndAWriterBegins() throws {
    let (store, _) = try store()
    var bytes = try #require(store.disk.bytes(of: store.path))
    bytes[bytes.count / 2] ^= 1
    store.disk.overwrite(bytes, at: store.path)
    var journal = try store.journal()
    let appended = try journal.append(kind: "note", data: words("4"), now: morning)
    #expect(appended.cut == nil)
    #expect(store.disk.bytes(of: store.path) == bytes)
    #expect(appended.news.lines.map(text) == ["1", "3"])
    let began = try #require(appended.began)
    guard case .damaged = began.reason else {
      Issue.record("\(began.reason)")
      return
    }
    #expect(try journal.append(kind: "note", data: words("5"), now: morning).began == nil)
    #expect(try store.texts().sorted() == ["1", "3", "4", "5"])
  }

  @Test func aTailThatHeldAKnownEntryIsNotCut() throws {
    var (store, entries) = try store()
    var bytes = try #require(store.disk.bytes(of: store.path))
    bytes[bytes.count - 100] ^= 1
    store.disk.overwrite(bytes, at: store.path)
    store.setup.known = ["\(store.oak.hex).jsonl": Known(seq: 3, hash: entries[2].hash)]
    var journal = try store.journal()
    let appended = try journal.append(kind: "note", data: words("4"), now: morning)
    #expect(appended.began?.reason == .behindKnown(knownSeq: 3, seq: 2))
    #expect(appended.began?.afterHash == entries[1].hash)
    #expect(store.disk.bytes(of: store.path) == bytes)
  }

  @Test func aFileShorterThanKnownOrGoneIsDamageAndAWriterBegins() throws {
    for keep in [0, 1, 2] {
      var (store, entries) = try store()
      store.setup.known = ["\(store.oak.hex).jsonl": Known(seq: 3, hash: entries[2].hash)]
      store.put(Array(entries.prefix(keep)), as: "\(store.oak.hex).jsonl")
      if keep == 0 { try store.disk.remove(store.path) }
      #expect(
        try store.verify().damages.map(\.what) == [.shorterThanKnown(knownSeq: 3, seq: Int64(keep))]
      )
      var journal = try store.journal()
      let appended = try journal.append(kind: "note", data: words("4"), now: morning)
      #expect(appended.began?.reason == .behindKnown(knownSeq: 3, seq: Int64(keep)))
    }
  }

  @Test func anotherEntryUnderAKnownNumberIsNoticed() throws {
    var (store, _) = try store()
    store.setup.known = ["\(store.oak.hex).jsonl": Known(seq: 2, hash: .zero)]
    #expect(try store.verify().damages.map(\.what) == [.notAsKnown(seq: 2)])
    var journal = try store.journal()
    let appended = try journal.append(kind: "note", data: words("4"), now: morning)
    #expect(appended.began != nil)
  }

  @Test func aForkIsShownOnceAndEndsTheWriter() throws {
    let (store, entries) = try store()
    var other = entries
    other.removeLast(2)
    var prev = other[0].hash
    for seq in Int64(2)...4 {
      let entry = Line.entry(
        review: store.review, writer: store.oak, seq: seq, clock: morning, kind: "note", prev: prev,
        body: .plain(
          salt: try #require(Salt(hex: String(repeating: "1", count: 32))),
          data: words("other \(seq)")))
      other.append(entry)
      prev = entry.hash
    }
    let name = "\(store.oak.hex).\(other[1].hash.short).jsonl"
    store.put(Array(other.dropFirst()), as: name)
    let verdict = try store.verify()
    #expect(verdict.entries == 6)
    #expect(verdict.damages.count == 1)
    guard case .fork(store.oak, 2, let hashes) = verdict.damages.first?.what else {
      Issue.record("\(verdict.damages)")
      return
    }
    #expect(Set(hashes) == [entries[1].hash, other[1].hash])
    var journal = try store.journal()
    #expect(
      try journal.append(kind: "note", data: words("5"), now: morning).began?.reason == .forked)
  }

  @Test func aFileThatVanishesOrIsReplacedIsNotWrittenThroughAnOldHandle() throws {
    let (store, entries) = try store()
    var journal = try store.journal()
    _ = try journal.append(kind: "note", data: words("4"), now: morning)
    store.put(entries, as: "\(store.oak.hex).jsonl")
    let replaced = try journal.append(kind: "note", data: words("5"), now: morning)
    #expect(replaced.began?.reason == .behindKnown(knownSeq: 4, seq: 3))
    let writer = try #require(replaced.began?.writer)
    try store.disk.remove("s/journal/\(writer.hex).jsonl")
    let again = try journal.append(kind: "note", data: words("6"), now: morning)
    #expect(again.began?.reason == .behindKnown(knownSeq: 1, seq: 0))
    #expect(try store.texts().sorted() == ["1", "2", "3", "6"])
  }

  @Test func verifyNotesATornTailAndIsSound() throws {
    let (store, _) = try store()
    store.disk.overwrite((store.disk.bytes(of: store.path) ?? []) + [0x7B], at: store.path)
    let verdict = try store.verify()
    #expect(verdict.isSound)
    #expect(verdict.files[0].torn?.line == 4)
    #expect(verdict.files[0].entries == 3)
  }

  @Test func wordsSayWhereWhatAndWhatToDo() {
    let damages: [(Damage, String)] = [
      (
        Damage(file: "a.jsonl", line: 12, what: .line(.hash)),
        "a.jsonl:12: the head was changed; bytes that give its hash were expected; "
          + "the sound entries are shown and nothing was changed; put another copy of this file, "
          + "from a stick, a backup or another laptop, beside it under another name"
      ),
      (
        Damage(file: "\u{1B}[2J.jsonl", line: 0, what: .notOurs),
        "\\u001b[2J.jsonl: this is no plain file of yours; one was expected; "
          + "it is not read; put the file itself here"
      ),
    ]
    for (damage, words) in damages { #expect(damage.description == words) }
    #expect(
      JournalError.newerVersion(file: "a.jsonl", line: 3, version: 2).description
        == "a.jsonl:3: written by a newer version; format 1 was expected, this is 2; "
          + "install a newer alongside to write here"
    )
  }
}
