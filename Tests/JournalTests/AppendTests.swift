// Appending on a disk that works: who writes where, what comes back, and what is left alone.

import JSONText
import Journal
import TestSupport
import Testing

struct Appending {
  @Test func whatIsAppendedIsReadByOthersAndBySelfNotAgain() throws {
    let store = try Store()
    var mine = try store.journal()
    var other = try store.journal(seed: 8)
    let first = try mine.append(kind: "note", data: words("one"), now: morning)
    #expect(first.lines.map(text) == ["one"])
    #expect(first.began?.writer == store.oak)
    #expect(first.lines[0].entry.head.seq == 1)
    #expect(try mine.catchUp(now: morning).isEmpty)
    #expect(try other.catchUp(now: morning).lines.map(text) == ["one"])
    // A second process of the same store appends to the same file, in turn.
    let second = try other.append(kind: "note", data: words("two"), now: morning)
    #expect(second.began == nil)
    let third = try mine.append(kind: "note", data: words("three"), now: morning)
    #expect(third.news.lines.map(text) == ["two"])
    #expect(third.lines[0].entry.head.seq == 3)
    #expect(third.lines[0].entry.head.prev == second.lines[0].entry.hash)
    let verdict = try store.verify()
    #expect(verdict.isSound)
    #expect(verdict.entries == 3)
    #expect(try other.line(at: third.lines[0].place) == third.lines[0])
  }

  @Test func aBatchIsOneSyncAndMayReferToItself() throws {
    let store = try Store()
    var journal = try store.journal()
    _ = try journal.append(kind: "joined", data: words("me"), now: morning)
    let syncs = store.disk.counts[.sync, default: 0]
    let appended = try journal.append(now: morning) { (batch) throws(JournalError) in
      let slot = try batch.add(kind: "slot", data: words("first"))
      try batch.add(kind: "note", data: JSONObject([("slot", .string(slot.hex))]).bytes)
    }
    #expect(store.disk.counts[.sync, default: 0] == syncs + 1)
    let reference = try JSONReader.object(of: try #require(appended.lines[1].entry.data))["slot"]
    #expect(reference?.string == appended.lines[0].entry.hash.hex)
  }

  @Test func nothingDraftedIsNothingWritten() throws {
    let store = try Store()
    var journal = try store.journal()
    let before = store.disk.snapshot.filter { $0.key != "/s/local/lock" }
    let appended = try journal.append(now: morning) { _ in }
    #expect(appended.lines.isEmpty)
    #expect(store.disk.snapshot.filter { $0.key != "/s/local/lock" } == before)
  }

  @Test func whatCannotStandInALineIsRefusedAndNothingWritten() throws {
    let store = try Store()
    var journal = try store.journal()
    #expect(throws: JournalError.badKind("No")) {
      try journal.append(kind: "No", data: words("a"), now: morning)
    }
    #expect(throws: JournalError.badData(at: 1)) {
      try journal.append(kind: "note", data: Array("{ }".utf8), now: morning)
    }
    #expect(throws: JournalError.self) {
      try journal.append(
        kind: "note", data: words(String(repeating: "x", count: 1 << 20)), now: morning)
    }
    #expect(store.disk.files(in: "s/journal") == [])
    #expect(try journal.append(kind: "note", data: words("a"), now: morning).lines.count == 1)
  }

  @Test func aNewWriterSaysWhomItFollowsAndMayPutAnEntryFirst() throws {
    var store = try Store()
    store.put(chain(store.oak, ["old"], review: store.review), as: "\(store.oak.hex).jsonl")
    store.setup.own = .beginning(after: store.oak)
    var journal = try store.journal()
    #expect(journal.writer == nil)
    let appended = try journal.append(now: morning) { (batch) throws(JournalError) in
      if batch.beginning != nil { try batch.add(kind: "joined", data: words("again")) }
      try batch.add(kind: "note", data: words("new"))
    }
    let began = try #require(appended.began)
    #expect(began.reason == .asked)
    #expect(began.after == store.oak)
    #expect(began.afterHash == appended.news.lines[0].entry.hash)
    #expect(journal.writer == began.writer)
    #expect(appended.lines.map(\.entry.head.seq) == [1, 2])
    #expect(store.disk.files(in: "s/journal").contains("\(began.writer.hex).jsonl"))
    #expect(try journal.append(kind: "note", data: words("on"), now: morning).began == nil)
  }

  @Test func conflictCopiesAreReadOnceAndTemporaryFilesNotAtAll() throws {
    let store = try Store()
    let oaks = chain(store.oak, ["1", "2", "3"], review: store.review)
    let bytes = oaks.flatMap(Line.bytes(of:))
    store.put(Array(oaks.prefix(2)), as: "\(store.oak.hex).jsonl")
    store.put(oaks, as: "\(store.oak.hex).sync-conflict-20261117-101010-ABCDEFG.jsonl")
    store.put(chain(store.birch, ["b"], review: store.review, seed: 3), as: "whatever (copy).jsonl")
    for name in [
      ".syncthing.x.jsonl.tmp", "~syncthing~x.jsonl", "x.jsonl.part", "x.tmp", ".x.jsonl",
    ] {
      store.disk.put(bytes + bytes, at: "s/journal/\(name)")
    }
    #expect(try store.texts().sorted() == ["1", "2", "3", "b"])
    #expect(try store.verify().isSound)
  }

  @Test func readingChangesNoByte() throws {
    let store = try Store()
    store.put(chain(store.oak, ["1", "2"], review: store.review), as: "\(store.oak.hex).jsonl")
    store.disk.overwrite(
      (store.disk.bytes(of: store.path) ?? []) + [0x7B, 0x0A, 0x7B], at: store.path)
    let before = store.disk.snapshot
    var journal = try store.journal()
    _ = try journal.catchUp(now: morning)
    _ = try store.verify()
    #expect(store.disk.snapshot == before)
    #expect(store.disk.counts[.write] == nil)
  }

  @Test func aMissingFolderIsNeverAnEmptyJournal() throws {
    var store = try Store()
    store.setup.folder = "s/elsewhere"
    #expect(throws: JournalError.folderMissing("s/elsewhere")) { _ = try store.journal() }
  }

  @Test func aHeldLockIsRespected() throws {
    let store = try Store()
    var journal = try store.journal()
    _ = try journal.append(kind: "note", data: words("1"), now: morning)
    let handle = try store.disk.open("s/local/lock", .createOrOpen)
    #expect(try store.disk.lock(handle, waitMilliseconds: 0))
    #expect(throws: JournalError.locked("s/local/lock")) {
      try journal.append(kind: "note", data: words("2"), now: morning)
    }
    store.disk.unlock(handle)
    #expect(try journal.append(kind: "note", data: words("2"), now: morning).lines.count == 1)
  }

  @Test func newerFormatsStopWritingAndAreListedAsFarAsTheyCanBe() throws {
    let store = try Store()
    let bytes = chain(store.birch, ["b"], review: store.review).flatMap(Line.bytes(of:))
    let newer = Array(#"{"head":{"v":3,"else":1}}"#.utf8) + [0x0A]
    store.disk.put(bytes + newer, at: "s/journal/\(store.birch.hex).jsonl")
    var journal = try store.journal()
    #expect(try journal.catchUp(now: morning).lines.map(text) == ["b"])
    #expect(
      throws: JournalError.newerVersion(file: "\(store.birch.hex).jsonl", line: 2, version: 3)
    ) {
      try journal.append(kind: "note", data: words("1"), now: morning)
    }
    #expect(try store.verify().version == 3)
  }

  @Test func aRewrittenFileTellsWhichBodiesWent() throws {
    let store = try Store()
    var entries = chain(store.oak, ["1", "2", "3"], review: store.review)
    store.put(entries, as: "\(store.oak.hex).jsonl")
    var journal = try store.journal()
    _ = try journal.catchUp(now: morning)
    entries[1].body = .erased
    store.put(entries, as: "\(store.oak.hex).jsonl")
    let news = try journal.catchUp(now: morning)
    #expect(news.nulled == [entries[1].hash])
    #expect(news.lines.isEmpty && news.damages.isEmpty)
    let appended = try journal.append(kind: "note", data: words("4"), now: morning)
    #expect(appended.began == nil)
    #expect(appended.lines[0].entry.head.seq == 4)
    #expect(try store.verify().isSound)
  }

  @Test func aPrivateFileIsAppendedTheSameWay() throws {
    var store = try Store()
    store.setup.folder = "s/local"
    store.setup.files = .named("private")
    store.setup.own = .beginning(after: nil)
    store.disk.put(Array("{}".utf8), at: "s/local/other.jsonl")
    var journal = try store.journal()
    let began = try #require(
      try journal.append(kind: "thought", data: words("1"), now: morning).began)
    store.setup.own = .continuing(began.writer)
    var again = try store.journal()
    #expect(try again.append(kind: "thought", data: words("2"), now: morning).began == nil)
    #expect(store.disk.files(in: "s/local") == ["lock", "other.jsonl", "private.jsonl"])
    store.setup.own = .beginning(after: began.writer)
    var elsewhere = try store.journal(seed: 8)
    let next = try #require(
      try elsewhere.append(kind: "thought", data: words("3"), now: morning).began)
    #expect(store.disk.files(in: "s/local").contains("private.\(next.writer.hex).jsonl"))
    #expect(try store.texts().sorted() == ["1", "2", "3"])
  }
}

struct Sealed: Sealing {
  func box(_ data: [UInt8], salt: BoxSalt, additional: [UInt8]) throws(JournalError) -> [UInt8] {
    data.reversed()
  }
}

struct ProtectedJournals {
  @Test func bodiesAreBoxedAndPlainOnesAreDamage() throws {
    var store = try Store()
    store.setup.isProtected = true
    var journal = try store.journal()
    #expect(throws: JournalError.sealing("the review is locked")) {
      try journal.append(kind: "note", data: words("1"), now: morning)
    }
    let appended = try journal.append(
      kind: "note", data: words("secret"), now: morning, seal: Sealed())
    guard case .boxed(_, let box) = appended.lines[0].entry.body else {
      Issue.record("a plain body was written")
      return
    }
    #expect(Base64.decode(box) == words("secret").reversed())
    #expect(try store.verify().files.map(\.boxed) == [1])
    store.put(chain(store.birch, ["b"], review: store.review), as: "\(store.birch.hex).jsonl")
    #expect(try store.verify().damages.map(\.what) == [.line(.plainBody)])
  }
}

struct Clocks {
  @Test func clocksFollowOthersButNotThoseFarAhead() throws {
    let store = try Store()
    store.put(
      chain(store.birch, ["b"], review: store.review, clock: morning + 60_000),
      as: "\(store.birch.hex).jsonl")
    var journal = try store.journal()
    let one = try journal.append(kind: "note", data: words("1"), now: morning)
    #expect(one.lines[0].entry.head.clock == morning + 60_001)
    let willow = try #require(WriterID(hex: "00000000000c"))
    store.put(
      chain(willow, ["w", "x"], review: store.review, clock: morning + 900_000),
      as: "\(willow.hex).jsonl")
    let two = try journal.append(kind: "note", data: words("2"), now: morning)
    #expect(two.news.lines.map(text) == ["w", "x"])
    // A laptop is told of once, with the most it is ahead.
    let latest = two.news.lines.map(\.entry.head.clock).max().map { $0 - morning }
    #expect(
      two.news.clocksAhead == [ClockAhead(writer: willow, milliseconds: try #require(latest))])
    #expect(two.lines[0].entry.head.clock == morning + 60_002)
    // Its time comes, and then it is followed.
    let three = try journal.append(kind: "note", data: words("3"), now: morning + 800_000)
    #expect(three.lines[0].entry.head.clock == morning + 900_002)
    // An own clock that was set back does not go backwards.
    let four = try journal.append(kind: "note", data: words("4"), now: morning - 5_000)
    #expect(four.lines[0].entry.head.clock == morning + 900_003)
  }
}
