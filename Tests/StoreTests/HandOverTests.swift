// What is under seal is shown once; documents that were written out earlier, drafts and receipts
// when words go.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct HandOverTests {
  let disk = Morning.disk()

  private func tell(_ store: inout ReviewStore<SimulatedDisk>) throws -> ReviewEntry {
    try store.say(
      .note(Note(text: "a secret was told", source: .pupil, quotes: ["her own words"])))
  }

  @Test("SG3 sealed words are shown once")
  func sealedWordsAreShownOnceAndAgainOnlyWhenAskedAgain() throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var store = try Morning.begin(on: disk)
    let note = try tell(&store)
    _ = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    #expect(try store.sealedRecords(now: now).items.map(\.name) == ["N01"])
    #expect(try store.sealedRecords(now: now).items.map(\.shownAt) == [nil])
    let shown = try store.handOver(note.ref, now: now, at: at)
    #expect(shown.map(\.texts) == [["a secret was told", "her own words"]])
    #expect(shown.map(\.by) == ["Oak"])
    // Also for a program that opens the review later.
    var again = try Morning.open(disk)
    #expect(try again.sealedRecords(now: now).items.map(\.shownAt) == [at])
    do {
      _ = try again.handOver(note.ref, now: now, at: at)
      Issue.record("shown twice")
    } catch {
      guard case .refused(.shownAlready("N01", at)) = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(try again.handOver(note.ref, isAgain: true, now: now, at: at).count == 1)
    #expect(again.review.search("secret").isEmpty)
    _ = try again.eraseSealed([note.ref], requester: "DSL", now: now, at: at)
    #expect(throws: RecordFailure.self) {
      try again.handOver(note.ref, isAgain: true, now: now, at: at)
    }
    try Erased.check(disk, "a secret")
    try Erased.check(disk, "her own words")
  }

  /// Nobody may read that it is done while every view still shows the words.
  @Test func aSealingThatWasStoppedIsNotListedAsDone() throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var store = try Morning.begin(on: disk)
    let note = try tell(&store)
    var stopped = 0
    let whole = disk.copy()
    var first = try Morning.open(whole)
    // The list outside the folder comes last, and stops nothing.
    first.stateFolder = nil
    let writes = whole.counts[.write, default: 0]
    _ = try first.seal([note.ref], requester: "reviewer", now: now, at: at)
    for index in writes..<whole.counts[.write, default: 0] {
      let tried = disk.copy()
      var store = try Morning.open(tried)
      store.stateFolder = nil
      tried.fault = .init(.write, index: index, code: 28, isPersistent: true)
      let error = #expect(throws: RecordFailure.self) {
        try store.seal([note.ref], requester: "reviewer", now: now, at: at)
      }
      tried.fault = nil
      var again = try Morning.open(tried)
      let isShown = again.review.visible(.note).contains { $0.ref == note.ref }
      let items = try again.sealedRecords(now: now).items
      #expect(items.allSatisfy { $0.isStillShown == isShown }, "write \(index)")
      guard !items.isEmpty, isShown else { continue }
      stopped += 1
      try expectHalfWay(note.ref, in: &again)
      guard case .store(.sealing(let words, 74))? = error else {
        Issue.record("write \(index): \(String(describing: error))")
        continue
      }
      #expect(!words.isEmpty)
    }
    #expect(stopped > 0)
    _ = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    #expect(try store.sealedRecords(now: now).items.map(\.isStillShown) == [false])
  }

  /// What stands in every view is neither handed over nor erased from under its seal.
  private func expectHalfWay(
    _ ref: EntryRef, in store: inout ReviewStore<SimulatedDisk>
  ) throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let shown = #expect(throws: RecordFailure.self) {
      _ = try store.handOver(ref, now: now, at: at)
    }
    let erased = #expect(throws: RecordFailure.self) {
      _ = try store.eraseSealed([ref], requester: "DSL", now: now, at: at)
    }
    for error in [shown, erased] {
      guard case .refused(.sealedHalfWay("N01"))? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    let items = try store.sealedRecords(now: now).items
    #expect(items.map(\.shownAt) == [nil] && items.map(\.isErased) == [false])
  }

  @Test func nothingIsShownThatIsNotUnderSealOrCannotBeNoted() throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var store = try Morning.begin(on: disk)
    let note = try tell(&store)
    #expect(throws: RecordFailure.self) { try store.handOver(note.ref, now: now, at: at) }
    _ = try store.seal([note.ref], requester: "reviewer", now: now, at: at)
    disk.fault = .init(.write, index: 0, code: 28, isPersistent: true)
    #expect(throws: RecordFailure.self) { try store.handOver(note.ref, now: now, at: at) }
    disk.fault = nil
    #expect(try store.handOver(note.ref, now: now, at: at).count == 1)
  }

  @Test func listedDocumentsThatHoldTheWordsGoOrAreNamed() throws {
    var store = try Morning.begin(on: disk)
    let note = try tell(&store)
    let at = try Morning.at()
    disk.prepare(folders: ["/out"])
    let report = Array("# Day\n\n- a secret *was* \n told\n".utf8)
    let files: [(String, String, [UInt8])] = [
      ("/out/a.md", "markdown", report), ("/out/b.md", "markdown", report),
      ("/out/c.md", "markdown", Array("4 of 7 hands".utf8)),
      ("/out/d.docx", "docx", Array("packed".utf8)), ("/out/e.md", "markdown", report),
    ]
    for (path, format, bytes) in files {
      try store.listExport(path, format: format, audience: "team", at: at, bytes: bytes)
      if path != "/out/e.md" { disk.put(bytes, at: path) }
    }
    disk.put(report + Array("and a word of the head's".utf8), at: "/out/b.md")
    let receipt = try store.erase([note.ref])
    #expect(
      receipt.exports.map { "\($0.path) \($0.fate.rawValue)" }
        == [
          "/out/a.md removed", "/out/b.md changed", "/out/d.docx unread", "/out/e.md away",
        ])
    #expect(disk.bytes(of: "/out/a.md") == nil)
    #expect(disk.bytes(of: "/out/b.md") != nil)
    #expect(disk.bytes(of: "/out/c.md") != nil)
    // A stick that is away comes back: what is on it is still listed.
    #expect(
      try Morning.open(disk).listedExports().map(\.path)
        == ["/out/b.md", "/out/c.md", "/out/d.docx", "/out/e.md"])
  }

  @Test func draftsAboutARecordAreKnownBeforeItGoes() throws {
    var store = try Morning.begin(on: disk)
    let note = try tell(&store)
    func draft(_ name: String, _ text: String, _ context: [String: String] = [:]) -> KeptDraft {
      KeptDraft(name: name, text: text, context: context, at: "")
    }
    let gone = store.drafts(
      concerning: note.ref,
      among: [
        draft("2-a", "so a secret was told, they say"), draft("2-b", "4 of 7 hands"),
        draft("2-c", "half", ["record": note.ref.hex]), draft("2-d", "x", ["slot": note.ref.hex]),
      ])
    #expect(gone == ["2-a", "2-c"])
  }

  @Test func aReceiptIsAFileToPrint() throws {
    let store = try Morning.begin(on: disk)
    let path = try store.keepReceipt(["Receipt: erased", "  at 09:30"], at: try Morning.at())
    #expect(path == "/data/review/local/receipts/receipt-2026-11-19-093000.txt")
    #expect(disk.bytes(of: path) == Array("Receipt: erased\n  at 09:30\n".utf8))
  }
}
