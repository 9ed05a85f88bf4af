// Erasing and other laptops' copies: in whatever order journals meet, the order to erase wins.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct EraseCarryTests {
  private let disk = Morning.disk()
  private let oakPath = StoreFolder("/data/review")
  private let birchPath = StoreFolder("/data/birch")

  /// Oak's note, which Birch has too.
  private func scene() throws -> EntryRef {
    var oak = try Morning.begin(on: disk)
    let note = try oak.say(.note(Note(text: "a secret of Oak", source: .lesson)))
    try oak.say(.note(Note(text: "harmless", source: .lesson)))
    let at = try Morning.at()
    _ = try ReviewStore.join(
      from: oakPath, birchPath, on: disk, callsign: "Birch", machine: "two",
      now: at.millisecondsSince1970, at: at)
    return note.ref
  }

  private func birch() throws -> ReviewStore<SimulatedDisk> {
    try Morning.open(disk, birchPath.path, machine: "two")
  }

  private func now() throws -> Int64 { try Morning.at().millisecondsSince1970 }

  @Test func theOrderTravelsAndTheOldCopyBringsNothingBack() throws {
    let note = try scene()
    var oak = try Morning.open(disk)
    var birch = try birch()
    try birch.say(.note(Note(text: "Birch's own", source: .pupil)))
    let receipt = try oak.erase([note])
    // Birch has not been seen by Oak, who joined after Oak last looked.
    #expect(receipt.holders.isEmpty)
    // Birch's old copy first: nothing comes back.
    _ = try oak.takeJournals(from: birchPath, now: try now())
    try Erased.check(disk, "a secret")
    #expect(oak.review.visible(.note).compactMap(\.note?.text) == ["harmless", "Birch's own"])
    _ = try birch.takeJournals(from: oakPath, now: try now())
    try Erased.check(disk, "a secret", in: birchPath.path)
    #expect(birch.review.visible(.note).compactMap(\.note?.text) == ["harmless", "Birch's own"])
    // And on, in both directions, with nothing left to say.
    try oak.say(.note(Note(text: "one more", source: .lesson)))
    _ = try birch.takeJournals(from: oakPath, now: try now())
    #expect(birch.review.visible(.note).count == 3)
    let before = disk.snapshot
    _ = try birch.takeJournals(from: oakPath, now: try now())
    #expect(disk.snapshot == before)
  }

  @Test func whoErasesAnothersNoteNamesTheWriter() throws {
    let note = try scene()
    var birch = try birch()
    let receipt = try birch.erase([note])
    #expect(receipt.holders.map(\.callsign) == ["Oak"])
    #expect(receipt.holders[0].lastSeen != nil)
    try Erased.check(disk, "a secret", in: birchPath.path)
    // Oak's own file still has the words, until Oak hears of it; then Oak's own file is rewritten.
    var oak = try Morning.open(disk)
    _ = try oak.takeJournals(from: birchPath, now: try now())
    try Erased.check(disk, "a secret")
    let next = try oak.say(.note(Note(text: "on", source: .lesson)))
    #expect(next.stamp.seq > 1)
    #expect(disk.files(in: "/data/review/journal").count == 2)
    _ = try birch.takeJournals(from: oakPath, now: try now())
    #expect(birch.review.visible(.note).compactMap(\.note?.text) == ["harmless", "on"])
  }

  @Test func whatWasSetAsideHereGoesWithWhatIsErasedElsewhere() throws {
    let note = try scene()
    var birch = try birch()
    try birch.say(.setAside(SetAside(.words(rule: "r", phrase: "a secret"))))
    try birch.say(.setAside(SetAside(.words(rule: "r", phrase: ""), in: note)))
    try birch.say(.setAside(SetAside(.words(rule: "r", phrase: "harmless"))))
    try birch.say(.setAside(SetAside(.family("praise"))))
    var oak = try Morning.open(disk)
    _ = try oak.erase([note])
    _ = try birch.takeJournals(from: oakPath, now: try now())
    try Erased.check(disk, "a secret", in: birchPath.path)
    let subjects = birch.review.standingSetAsides.map(\.value.subject)
    #expect(subjects == [.words(rule: "r", phrase: "harmless"), .family("praise")])
    // A program that opens the store later has nothing left to do.
    let before = disk.snapshot
    var again = try Morning.open(disk, birchPath.path, machine: "two")
    try again.finishErasing(now: try now(), at: try Morning.at())
    #expect(again.review.standingSetAsides.count == 2)
    #expect(disk.snapshot == before)
  }

  @Test func anEditMadeElsewhereGoesTooAndIsNamed() throws {
    let note = try scene()
    var birch = try birch()
    let edit = try birch.say(
      .note(Note(text: "a secret, edited by Birch", source: .lesson)), replacing: [note])
    var oak = try Morning.open(disk)
    _ = try oak.erase([note])
    _ = try oak.takeJournals(from: birchPath, now: try now())
    try Erased.check(disk, "a secret")
    #expect(oak.review.visible(.note).compactMap(\.note?.text) == ["harmless"])
    #expect(oak.review.isNamedInErasure(edit.ref))
    #expect(oak.review.name(of: edit.ref) == "N01")
    // An edit of that edit, from somebody who has still not heard, goes as well.
    let second = try birch.say(
      .note(Note(text: "a secret, edited twice", source: .lesson)), replacing: [edit.ref])
    _ = try oak.takeJournals(from: birchPath, now: try now())
    try Erased.check(disk, "a secret")
    #expect(oak.review.state(of: try #require(oak.review.entry(second.ref))) == .erased)
    _ = try birch.takeJournals(from: oakPath, now: try now())
    try Erased.check(disk, "a secret", in: birchPath.path)
    #expect(birch.review.visible(.note).compactMap(\.note?.text) == ["harmless"])
    let reopened = try Morning.open(disk)
    #expect(reopened.review.entries == oak.review.entries)
    #expect(reopened.review.entriesToNull.isEmpty)
  }

  /// Somebody's order is carried out at once, and not in silence.
  @Test func whoOrderedWordsErasedHereIsSaid() throws {
    let note = try scene()
    var birch = try birch()
    var oak = try Morning.open(disk)
    _ = try oak.erase([note])
    #expect(!oak.notices.contains { if case .erasedByOther = $0 { true } else { false } })
    _ = try birch.takeJournals(from: oakPath, now: try now())
    #expect(birch.notices.filter { $0 == .erasedByOther(callsign: "Oak", records: 1) }.count == 1)
    let again = try Morning.open(disk, birchPath.path, machine: "two")
    #expect(!again.notices.contains { if case .erasedByOther = $0 { true } else { false } })
  }

  @Test func anOrderWithoutANumberKeepsItAllTheSame() throws {
    let note = try scene()
    var oak = try Morning.open(disk)
    let last = try oak.say(.note(Note(text: "a secret, the last", source: .lesson)))
    let number = try #require(last.displayID)
    try oak.say(
      .erased(
        Erasure(targets: [last.ref], record: last.ref, reason: .name, requester: "host")))
    try Erased.check(disk, "a secret, the last")
    var again = try Morning.open(disk)
    #expect(again.review.name(of: last.ref) == number.description)
    let next = try again.say(.note(Note(text: "on", source: .lesson)))
    #expect(next.displayID.map { $0 > number } == true)
    #expect(again.review.record(note)?.isVisible == true)
  }

  @Test func joiningNeverWritesWhatWasErased() throws {
    let note = try scene()
    var birch = try birch()
    _ = try birch.erase([note])
    // A carrier put an old copy beside the new one.
    var old = try #require(disk.bytes(of: "/data/review/journal/\(try oakFile())"))
    old = Array(old)
    disk.put(old, at: "/data/birch/journal/old-copy.jsonl")
    let at = try Morning.at()
    let elm = try ReviewStore.join(
      from: birchPath, StoreFolder("/data/elm"), on: disk, callsign: "Elm", machine: "three",
      now: at.millisecondsSince1970, at: at)
    try Erased.check(disk, "a secret", in: "/data/elm")
    #expect(elm.review.visible(.note).compactMap(\.note?.text) == ["harmless"])
  }

  /// Whatever stops the taking in, the words of an old copy never reach this store's disk.
  @Test(arguments: SimulatedDisk.Loss.allCases)
  func knownErasedWordsAreDroppedBeforeTheyAreWritten(_ loss: SimulatedDisk.Loss) throws {
    let note = try scene()
    var birch = try birch()
    _ = try birch.erase([note])
    var oak = try Morning.open(disk)
    let mine = try oak.say(.note(Note(text: "not erased", source: .lesson)))
    try oak.say(
      .note(Note(text: "a secret, in a later version", source: .lesson)), replacing: [note])
    disk.restart(.kept)
    let path = birchPath
    let now = try now()
    func take(_ disk: SimulatedDisk) -> Bool {
      guard var store = try? Morning.open(disk, path.path, machine: "two") else { return false }
      return (try? store.takeJournals(from: StoreFolder("/data/review"), now: now)) != nil
    }
    let whole = disk.copy()
    #expect(take(whole))
    try Erased.check(whole, "a secret", in: path.path)
    for index in 0..<whole.operations {
      let copy = disk.copy()
      copy.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
      _ = take(copy)
      copy.restart(loss)
      try Erased.check(copy, "a secret", in: path.path, "cut at \(index), \(loss)")
      #expect(take(copy), "cut at \(index), \(loss)")
      let again = try Morning.open(copy, path.path, machine: "two")
      #expect(again.review.record(mine.ref)?.isVisible == true, "cut at \(index), \(loss)")
      #expect(again.review.visible(.note).count == 2, "cut at \(index), \(loss)")
    }
  }

  @Test func twoCopiesOfWhichOneIsNulledAreFinished() throws {
    let note = try scene()
    let old = try #require(disk.bytes(of: "/data/review/journal/\(try oakFile())"))
    var oak = try Morning.open(disk)
    _ = try oak.erase([note])
    for name in ["0-copy.jsonl", "zz-copy.jsonl"] {
      disk.put(old, at: "/data/review/journal/\(name)")
      var again = try Morning.open(disk)
      #expect(again.review.visible(.note).compactMap(\.note?.text) == ["harmless"])
      let at = try Morning.at()
      try again.finishErasing(now: at.millisecondsSince1970, at: at)
      try Erased.check(disk, "a secret")
    }
  }

  private func oakFile() throws -> String {
    try #require(
      disk.files(in: "/data/review/journal").first { name in
        String(
          decoding: disk.bytes(of: "/data/review/journal/\(name)") ?? [], as: UTF8.self
        ).contains("harmless")
      })
  }
}

@Suite struct SealTests {
  @Test func sealedWordsAreKeptOutOfSightUntilTheLeadSaysSo() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "a secret ŵas told", source: .pupil)))
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    #expect(throws: RecordFailure.self) {
      try store.eraseSealed([note.ref], requester: "DSL", now: now, at: at)
    }
    let receipt = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    #expect(receipt.reason == .sealed)
    let path = "/data/review/local/sealed.jsonl"
    let sealed = String(decoding: try #require(disk.bytes(of: path)), as: UTF8.self)
    #expect(sealed.contains("a secret \\u0175as told"))
    #expect(sealed.contains(note.ref.hex))
    for (file, bytes) in disk.snapshot where file != path {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("a secret"), "\(file)")
    }
    #expect(store.review.search("secret").isEmpty)
    #expect(try store.sealedRecords(now: now).items.map(\.isErased) == [false])
    // A plain erasing is refused, and so is sealing it again.
    for _ in 0..<2 {
      do {
        _ = try store.erase([note.ref])
        Issue.record("erased")
      } catch {
        guard case .refused(.isSealed) = error else {
          Issue.record("\(error)")
          return
        }
      }
    }
    var again = try Morning.open(disk)
    let done = try again.eraseSealed([note.ref], requester: "DSL", now: now, at: at)
    #expect(done.items.map(\.name) == ["N01"])
    #expect(done.files == ["local/sealed.jsonl"])
    try Erased.check(disk, "a secret")
    #expect(try again.sealedRecords(now: now).items.map(\.isErased) == [true])
    #expect(throws: RecordFailure.self) {
      try again.eraseSealed([note.ref], requester: "DSL", now: now, at: at)
    }
  }

  @Test func anEditThatArrivesLaterGoesUnderSealToo() throws {
    let disk = Morning.disk()
    var oak = try Morning.begin(on: disk)
    let note = try oak.say(.note(Note(text: "a secret", source: .pupil)))
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var birch = try ReviewStore.join(
      from: oak.folder, StoreFolder("/data/birch"), on: disk, callsign: "Birch", machine: "two",
      now: now, at: at)
    try birch.say(
      .note(Note(text: "a secret, in Birch's words", source: .pupil)), replacing: [note.ref])
    _ = try oak.seal([note.ref], requester: "reviewer", now: now, at: at)
    _ = try oak.takeJournals(from: birch.folder, now: now)
    let path = "/data/review/local/sealed.jsonl"
    let sealed = String(decoding: try #require(disk.bytes(of: path)), as: UTF8.self)
    #expect(sealed.contains("a secret, in Birch's words"))
    for (file, bytes) in disk.snapshot where file.hasPrefix("/data/review/") && file != path {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("a secret"), "\(file)")
    }
    #expect(try oak.sealedRecords(now: now).items.map(\.versions) == [2])
    _ = try oak.eraseSealed([note.ref], requester: "DSL", now: now, at: at)
    try Erased.check(disk, "a secret")
  }

  @Test func theSealedWriterIsNamedNowhereElse() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let at = try Morning.at()
    var refs: [EntryRef] = []
    for text in ["one secret", "two secret"] {
      refs.append(try store.say(.note(Note(text: text, source: .pupil))).ref)
      _ = try store.seal(
        [try #require(refs.last)], requester: "reviewer", now: at.millisecondsSince1970, at: at)
    }
    // One file and one writer for both.
    let local = disk.files(in: "/data/review/local").filter { $0.hasPrefix("sealed") }
    #expect(local == ["sealed.jsonl"])
    let bytes = try #require(disk.bytes(of: "/data/review/local/sealed.jsonl"))
    let line = try #require(bytes.split(separator: 0x0A).first)
    let writer = try Line.entry(of: Array(line)).head.writer.hex
    for (file, bytes) in disk.snapshot where file.contains("/journal/") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(writer), "\(file)")
    }
    #expect(try store.sealedRecords(now: 0).items.count == 2)
  }

  @Test(arguments: SimulatedDisk.Loss.allCases)
  func erasingWhatIsSealedIsFinishedAfterAnyCut(_ loss: SimulatedDisk.Loss) throws {
    let first = Morning.disk()
    var store = try Morning.begin(on: first)
    let note = try store.say(.note(Note(text: "a secret", source: .pupil)))
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    _ = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    first.restart(.kept)
    func perform(_ disk: SimulatedDisk) -> Bool {
      guard var store = try? Morning.open(disk) else { return false }
      return (try? store.eraseSealed([note.ref], requester: "DSL", now: now, at: at)) != nil
    }
    let whole = first.copy()
    #expect(perform(whole))
    for index in 0..<whole.operations {
      let disk = first.copy()
      disk.fault = .init(nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
      let isDone = perform(disk)
      disk.restart(loss)
      var again = try Morning.open(disk)
      try again.finishErasing(now: now, at: at)
      let items = try again.sealedRecords(now: now).items
      let isOrdered = items.contains { $0.isErased }
      #expect(isOrdered || !isDone, "cut at \(index), \(loss)")
      if isOrdered { try Erased.check(disk, "a secret", "cut at \(index), \(loss)") }
    }
  }
}
