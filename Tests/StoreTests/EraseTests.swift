// Erasing in a store: the words are in no file afterwards, everything else is as it was, and no
// copy brings them back.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct EraseTests {
  private static let torn = "/data/review/local/torn/x.jsonl.0.00000000"

  /// A question that stood on one screen while another program erased what it asks about.
  @Test func whatAnotherProgramErasedMeanwhileIsNotOrderedToGoOnceMore() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "a secret was told here", source: .lesson)))
    var other = try Morning.open(disk)
    _ = try other.erase([note.ref])
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let again = #expect(throws: RecordFailure.self) { _ = try store.erase([note.ref]) }
    let sealing = #expect(throws: RecordFailure.self) {
      _ = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    }
    for error in [again, sealing] {
      guard case .refused(.alreadyErased("N01"))? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(try Morning.open(disk).review.entries.count { $0.kind == "erased" } == 1)
  }

  @Test func theWordsAreNowhereAndTheRestIsThere() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "a secret was told here", source: .lesson)))
    try store.say(
      .note(Note(text: "a secret was told there", source: .lesson)), replacing: [note.ref])
    let other = try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    try store.keep(
      KeptDraft(
        name: "2-correction", text: "half", context: ["record": note.ref.hex], at: "x"))
    try store.keep(KeptDraft(name: "2-copy", text: "a secret was told here", context: [:], at: "x"))
    try store.keep(
      KeptDraft(name: "2-note", text: "something else", context: ["slot": note.ref.hex], at: "x"))
    disk.prepare(folders: ["/data/review/local/torn", "/data/review/local/cache"])
    disk.put(Array("\"text\":\"a secret was told he".utf8), at: Self.torn)
    disk.put(Array("{\"text\":\"another one".utf8), at: Self.torn + "1")
    disk.put(Array("anything".utf8), at: "/data/review/local/cache/index")
    disk.put(Array("a secret".utf8), at: "/data/review/local/drafts/.2-note.json.00.tmp")
    let kinds = store.review.entries.map(\.kind)
    let receipt = try store.erase([note.ref])
    try Erased.check(disk, "secret")
    #expect(receipt.items.map(\.name) == ["N01"])
    #expect(receipt.items.map(\.versions) == [2])
    #expect(receipt.items[0].times.count == 2)
    #expect(receipt.drafts == 3)
    #expect(receipt.tornEnds == 1)
    #expect(receipt.files.count == 1 && receipt.files[0].hasPrefix("journal/"))
    #expect(receipt.holders.isEmpty)
    #expect(store.keptDrafts().map(\.name) == ["2-note"])
    #expect(disk.bytes(of: Self.torn + "1") != nil)
    #expect(disk.bytes(of: "/data/review/local/cache/index") == nil)
    #expect(store.review.visible(.note).map(\.ref) == [other.ref])
    #expect(store.review.entries.map(\.kind) == kinds + ["erased"])
    let reopened = try Morning.open(disk)
    #expect(reopened.review.entries == store.review.entries)
    #expect(reopened.notices.isEmpty)
    // The next one goes on in the same file, and the number is not used again.
    let next = try store.say(.note(Note(text: "on", source: .lesson)))
    #expect(next.displayID?.description == "N03")
    #expect(disk.files(in: "/data/review/journal").count == 1)
  }

  /// Four people who count every five seconds make as many in a day, and a line has a limit.
  @Test func moreTicksThanOneOrderCanNameGoAllTheSame() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let tick = Change(
      .tally(Tally(slot: nil, ticks: [Tick(seconds: 0, mark: try #require(TallyMark("recall")))])))
    let count = 16_500
    _ = try store.record([Change](repeating: tick, count: count), now: now, at: at)
    let receipt = try store.erase([], because: .retention, requester: "agreement", now: now, at: at)
    #expect(receipt.ticks == count)
    try Erased.check(disk, "recall")
    let again = try Morning.open(disk)
    #expect(again.review.rawTallies.isEmpty && again.notices.isEmpty)
  }

  /// A lesson's ticks go with its slot, or with the last of their writer's words on it, and all of
  /// them with the raw notes; other lessons keep theirs.
  @Test func ticksGoWithTheLessonTheyWereMadeIn() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let day = try #require(Day("2026-11-19"))
    let start = try #require(TimeOfDay("09:30"))
    let slots = try (0..<2).map { _ in
      try store.say(.slot(Slot(text: "Lesson", day: day, start: start, end: start))).ref
    }
    func tick(_ name: String, _ slot: EntryRef?) throws -> Event {
      .tally(Tally(slot: slot, ticks: [Tick(seconds: 0, mark: try #require(TallyMark(name)))]))
    }
    for (name, slot) in [("firstlesson", slots[0]), ("secondlesson", slots[1])] {
      try store.say(try tick("\(name):4", slot))
      try store.say(try tick("\(name):5", slot))
    }
    try store.say(try tick("between", nil))
    let notes = try (0..<2).map { _ in
      try store.say(.note(Note(text: "words", source: .lesson, slot: slots[0]))).ref
    }
    #expect(try store.erase([notes[0]]).ticks == 0)
    #expect(store.review.ticks(in: slots[0]).count == 2)
    #expect(try store.erase([notes[1]]).ticks == 2)
    try Erased.check(disk, "firstlesson")
    #expect(store.review.ticks(in: slots[0]).isEmpty)
    #expect(store.review.ticks(in: slots[1]).count == 2)
    #expect(try store.erase([slots[1]]).ticks == 2)
    try Erased.check(disk, "secondlesson")
    #expect(store.review.rawTallies.count == 1)
    let at = try Morning.at()
    let receipt = try store.erase(
      [], because: .retention, requester: "agreement", now: at.millisecondsSince1970, at: at)
    #expect(receipt.ticks == 1 && receipt.items.isEmpty)
    try Erased.check(disk, "between")
    let again = try Morning.open(disk)
    #expect(again.review.rawTallies.isEmpty && again.notices.isEmpty)
    #expect(again.review.entries == store.review.entries)
  }

  @Test func theLatestNumberIsNotUsedAgainAfterReopening() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "secret", source: .lesson)))
    _ = try store.erase([note.ref])
    var again = try Morning.open(disk)
    let next = try again.say(.note(Note(text: "on", source: .lesson)))
    #expect(next.displayID?.description == "N02")
  }

  @Test func undoBringsNothingBack() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "secret", source: .lesson)))
    _ = try store.erase([note.ref])
    let at = try Morning.at()
    #expect(throws: RecordFailure.self) {
      try store.undo(now: at.millisecondsSince1970, at: at)
    }
    #expect(store.review.linesOfEnquiry.count == 1, "nothing older goes in its place")
    #expect(store.review.visible(.note).isEmpty)
    do {
      _ = try store.erase([note.ref])
      Issue.record("erased twice")
    } catch {
      guard case .refused(.alreadyErased(let name)) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(name == "N01")
    }
  }

  @Test func aThoughtGoesFromItsOwnFile() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let thought = try store.say(.thought(Thought(text: "my secret")))
    let journal = disk.snapshot.filter { $0.key.contains("/journal/") }
    let receipt = try store.erase([thought.ref])
    try Erased.check(disk, "secret")
    #expect(receipt.files == ["local/private.jsonl"])
    #expect(disk.snapshot.filter { $0.key.contains("/journal/") } == journal)
    var again = try Morning.open(disk)
    #expect(again.review.visible(.thought).isEmpty)
    #expect(again.review.all(.thought).count == 1)
    #expect(try again.say(.thought(Thought(text: "another"))).displayID?.description == "T02")
  }

  @Test func theSetUpIsNotErased() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let setUp = try #require(store.review.setUp)
    let before = disk.snapshot
    #expect(throws: RecordFailure.self) { try store.erase([setUp.ref]) }
    #expect(disk.snapshot == before)
  }

  @Test(arguments: [
    ("2026-12-09", 0, ""), ("2026-12-10", 1, "to be erased in 7 days, on 2026-12-17"),
    ("2026-12-16", 1, "to be erased tomorrow"), ("2026-12-17", 1, "due to be erased, 2026-12-17"),
  ])
  func remindersAreNoticesWhileThereAreWords(
    _ day: String, _ count: Int, _ words: String
  ) throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let today = try #require(Day(day))
    store.remindOfRetention(on: today)
    #expect(store.notices.isEmpty, "there are no notes yet")
    let note = try store.say(.note(Note(text: "a", source: .lesson)))
    store.remindOfRetention(on: today)
    #expect(store.notices.count == count)
    #expect(store.notices.allSatisfy { "\($0)".contains(words) && !$0.isGrave })
    _ = try store.erase([note.ref])
    store.remindOfRetention(on: today)
    #expect(store.notices.count == count)
  }

  @Test func anotherProgramOnTheStoreGoesOn() throws {
    let disk = Morning.disk()
    var oak = try Morning.begin(on: disk)
    let note = try oak.say(.note(Note(text: "secret", source: .lesson)))
    var second = try Morning.open(disk)
    _ = try oak.erase([note.ref])
    _ = try second.catchUp(now: try Morning.at().millisecondsSince1970)
    #expect(second.review.visible(.note).isEmpty)
    #expect(second.review.entry(note.ref)?.content == .erased)
    try second.say(.note(Note(text: "two", source: .lesson)))
    try oak.say(.note(Note(text: "three", source: .lesson)))
    try Erased.check(disk, "secret")
    #expect(oak.review.visible(.note).compactMap(\.note?.text) == ["two", "three"])
    #expect(disk.files(in: "/data/review/journal").count == 1)
  }
}

/// What must hold after an erasing.
enum Erased {
  /// No file holds the words, and every journal verifies.
  static func check(
    _ disk: SimulatedDisk, _ words: String, in folder: String = "/data/review",
    _ comment: Comment? = nil
  ) throws {
    let wanted = Array(words.utf8)
    for (path, bytes) in disk.snapshot where path.hasPrefix(folder + "/") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.utf8.contains(wanted), "\(path) holds the words. \(comment ?? "")")
    }
    let id = try #require(
      disk.bytes(of: "\(folder)/review.json").flatMap { bytes in
        String(decoding: bytes, as: UTF8.self).split(separator: "\"")
          .compactMap { ReviewID(hex: String($0)) }.first
      })
    let setup = JournalSetup(review: id, folder: "\(folder)/journal", local: "\(folder)/local")
    let verdict = try Journal.verify(setup, on: disk, now: 0)
    #expect(verdict.isSound, "\(verdict.damages). \(comment ?? "")")
  }
}

extension ReviewStore {
  /// Erases at half past nine because somebody asked.
  mutating func erase(_ refs: [EntryRef]) throws(RecordFailure) -> ErasureReceipt {
    let at = WallTime(millisecondsSince1970: 1_795_081_447_000, offsetMinutes: 0)
    return try erase(
      refs, because: .request, requester: "host", now: at.millisecondsSince1970, at: at)
  }
}
