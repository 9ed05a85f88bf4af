// Runs of records in a store: each is in the review once it is durable and not before, names go on
// from what others wrote, and in a review with a passphrase no word is on the disk.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct RunStoreTests {
  private let now: Int64
  private let at: WallTime

  init() throws {
    at = try Morning.at()
    now = at.millisecondsSince1970
  }

  private func note(_ text: String) -> Change { Change(.note(Note(text: text, source: .lesson))) }

  private func add(
    _ text: String, to run: RecordRun, _ store: inout ReviewStore<SimulatedDisk>
  ) throws {
    try store.record(note(text), in: run, now: now, at: at) { _ in { 0 } }
  }

  private func texts(_ store: borrowing ReviewStore<SimulatedDisk>) -> [String] {
    store.review.visible(.note).compactMap(\.note?.text)
  }

  @Test func aRecordIsInTheReviewOnceItIsDurable() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "by itself", source: .lesson)))
    let run = try #require(try store.beginRun(now: now))
    try add("4 of 27", to: run, &store)
    try add("5 of 27", to: run, &store)
    #expect(texts(store) == ["by itself"], "handed over is not saved")
    let saved = try #require(try store.settle(in: run))
    #expect(saved.entries.compactMap { $0.displayID.map { "\($0)" } } == ["N02"])
    #expect(texts(store) == ["by itself", "4 of 27"])
    _ = try store.settle(in: run)
    #expect(try store.settle(in: run) == nil)
    store.endRun(run)
    try store.say(.note(Note(text: "after", source: .lesson)))
    let again = try Morning.open(disk)
    #expect(texts(again) == ["by itself", "4 of 27", "5 of 27", "after"])
    #expect(again.review.visible(.note).compactMap { $0.displayID.map { "\($0)" } }
      == ["N01", "N02", "N03", "N04"])
  }

  @Test func aFailedSaveEndsTheRunAndLosesNothingBeforeIt() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "1", source: .lesson)))
    let run = try #require(try store.beginRun(now: now))
    for text in ["2", "3", "4"] { try add(text, to: run, &store) }
    _ = try store.settle(in: run)
    disk.fault = .init(.write, index: disk.counts[.write, default: 0], code: 28)
    #expect(throws: StoreError.self) { try store.settle(in: run) }
    #expect(run.isOver)
    #expect(try store.settle(in: run) == nil)
    store.endRun(run)
    disk.fault = nil
    #expect(texts(store) == ["1", "2"])
    #expect(try texts(Morning.open(disk)) == ["1", "2"])
    // The number of a line that was not saved is free again.
    let next = try store.say(.note(Note(text: "5", source: .lesson)))
    #expect(next.displayID.map { "\($0)" } == "N03")
  }

  @Test func aRefusedChangeCostsTheRunNothing() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "1", source: .lesson)))
    let run = try #require(try store.beginRun(now: now))
    try add("2", to: run, &store)
    #expect(throws: RecordFailure.self) { try add(" ", to: run, &store) }
    try add("3", to: run, &store)
    while try store.settle(in: run) != nil {}
    store.endRun(run)
    #expect(texts(store) == ["1", "2", "3"])
  }

  @Test func onlyNewNotesRun() throws {
    #expect(note("4 of 27").mayRun)
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let first = try store.say(.note(Note(text: "1", source: .lesson)))
    let edited = Change(.note(Note(text: "2", source: .lesson)), replacing: [first.ref])
    #expect(!edited.mayRun)
    #expect(!Change(.undone([first.ref])).mayRun)
  }

  @Test func noWordOfAProtectedReviewIsOnTheDisk() throws {
    let disk = Morning.disk()
    var store = try Protected.begin(on: disk)
    try store.say(.note(Note(text: "by itself", source: .lesson)))
    let run = try #require(try store.beginRun(now: now))
    try add("a word that is nowhere else", to: run, &store)
    try add("another that is nowhere else", to: run, &store)
    while try store.settle(in: run) != nil {}
    store.endRun(run)
    #expect(Protected.files(disk, holding: "nowhere else") == [])
    let again = try Protected.open(disk, key: try Protected.protection().key)
    #expect(
      texts(again)
        == ["by itself", "a word that is nowhere else", "another that is nowhere else"])
  }
}
