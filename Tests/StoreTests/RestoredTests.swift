// A folder that is put back from a backup with all that is in it, its `local/` too: what was erased
// since is shown nowhere at once, and goes again with the next program that writes.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct RestoredTests {
  private let at: WallTime
  private var now: Int64 { at.millisecondsSince1970 }
  private static let path = "/data/review"

  init() throws { at = try Morning.at() }

  /// Puts every file of the folder back as it stood.
  private func putBack(_ backup: [String: [UInt8]], on disk: SimulatedDisk) {
    for (path, _) in disk.snapshot where path.hasPrefix("\(Self.path)/") && backup[path] == nil {
      try? disk.remove(path)
    }
    for (path, bytes) in backup where path.hasPrefix("\(Self.path)/") {
      if disk.bytes(of: path) == nil {
        disk.put(bytes, at: path)
      } else {
        disk.overwrite(bytes, at: path)
      }
    }
  }

  private func erased(
    _ disk: SimulatedDisk, _ words: [Event],
    _ erase: (inout ReviewStore<SimulatedDisk>, [EntryRef]) throws -> Void
  ) throws {
    var store = try Morning.begin(on: disk)
    let refs = try words.map { try store.say($0).ref }
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    store.keepAnchor()
    let backup = disk.snapshot
    try erase(&store, refs)
    disk.endProcess()
    putBack(backup, on: disk)
  }

  @Test func whatWasErasedIsHiddenAndGoesAgain() throws {
    let disk = Morning.disk()
    let words: [Event] = [
      .note(Note(text: "a gullword of the class", source: .lesson)),
      .thought(Thought(text: "my own gullword of it")),
    ]
    try erased(disk, words) { store, refs in
      for ref in refs {
        _ = try store.erase([ref], because: .name, requester: "reviewer", now: now, at: at)
      }
    }
    #expect(!disk.holding("gullword").isEmpty, "the backup has them")
    #expect(disk.holding("gullword").allSatisfy { $0.hasPrefix(Self.path) })
    let before = disk.snapshot
    var reader = try Morning.open(disk)
    #expect(reader.restored(now: now) == 2)
    reader.hideErasedElsewhere(now: now)
    let shown = reader.review.entries.compactMap { reader.review.shown($0).event?.text }
    #expect(!shown.contains { $0.contains("gullword") } && shown.contains("4 of 7 hands"))
    #expect(reader.notices.contains { "\($0)".contains("came back, as when a backup") })
    #expect(disk.snapshot == before, "reading writes nothing")
    var store = try Morning.open(disk)
    store.settleFolders(now: now, at: at)
    #expect(disk.holding("gullword").isEmpty)
    #expect(store.notices.contains { "\($0)".contains("they are gone again") })
    #expect(store.review.nextID(.note)?.description == "N03")
    let again = try Morning.open(disk)
    #expect(again.restored(now: now) == 0)
    #expect(again.isRestoringUnnoticed(now: now) == false)
    #expect(again.review.visible(.note).count == 1 && again.review.visible(.thought).isEmpty)
  }

  @Test func whatWasUnderSealGoesUnderSealAgain() throws {
    let disk = Morning.disk()
    let note = Event.note(Note(text: "a gullword of the class", source: .lesson))
    try erased(disk, [note]) { store, refs in
      _ = try store.seal(refs, requester: "reviewer", now: now, at: at)
    }
    var store = try Morning.open(disk)
    store.settleFolders(now: now, at: at)
    #expect(disk.holding("gullword") == ["\(Self.path)/local/sealed.jsonl"])
    #expect(try store.sealedRecords(now: now).items.map(\.isWholeSealed) == [true])
  }

  /// What else is agreed stands, the safeguarding contact among it.
  @Test func aFieldOfTheSetUpIsEmptiedAgain() throws {
    let disk = Morning.disk()
    var setUp = try Morning.setUp()
    setUp.agreement[.facts] = "why Mrs Gullword never asks"
    var store = try Morning.begin(on: disk)
    let first = try #require(store.review.setUp?.currentRefs)
    try store.say(.review(setUp), replacing: first)
    let backup = disk.snapshot
    setUp.agreement[.facts] = nil
    let second = try #require(store.review.setUp?.currentRefs)
    try store.say(.review(setUp), replacing: second)
    let record = try #require(store.review.setUp?.ref)
    _ = try store.erase([record], because: .name, requester: "reviewer", now: now, at: at)
    disk.endProcess()
    putBack(backup, on: disk)
    var reader = try Morning.open(disk)
    #expect(reader.review.mergedSetUp?.agreement[.facts] != nil)
    reader.hideErasedElsewhere(now: now)
    #expect(reader.review.mergedSetUp?.agreement[.facts] == nil)
    #expect(reader.review.mergedSetUp?.agreement[.dsl] == "DHT, room 3")
    var writer = try Morning.open(disk)
    writer.settleFolders(now: now, at: at)
    #expect(disk.holding("Gullword").isEmpty)
    #expect(writer.review.mergedSetUp?.agreement[.dsl] == "DHT, room 3")
  }

  /// Nothing outside the folder knows: then that is said, and the next that writes sees to it.
  @Test func withoutTheListItIsSaid() throws {
    let disk = Morning.disk()
    let note = Event.note(Note(text: "a gullword of the class", source: .lesson))
    var store = try Morning.begin(on: disk)
    #expect(store.isRestoringUnnoticed(now: now) == false, "nothing was erased")
    let ref = try store.say(note).ref
    store.stateFolder = nil
    _ = try store.erase([ref], because: .name, requester: "reviewer", now: now, at: at)
    disk.endProcess()
    var again = try Morning.open(disk)
    #expect(again.isRestoringUnnoticed(now: now) == true)
    again.settleFolders(now: now, at: at)
    #expect(again.isRestoringUnnoticed(now: now) == false)
    let lists = disk.files(in: "/state/erased")
    #expect(lists.count == 1)
    for name in lists {
      let text = String(decoding: disk.bytes(of: "/state/erased/\(name)") ?? [], as: UTF8.self)
      #expect(text.contains(ref.hex) && !text.contains("gullword"))
    }
  }

  /// Another folder of that review on this laptop is its own matter.
  @Test func aCopyInAnotherPlaceIsLeftAlone() throws {
    let disk = Morning.disk()
    let note = Event.note(Note(text: "a gullword of the class", source: .lesson))
    try erased(disk, [note]) { store, refs in
      _ = try store.erase(refs, because: .name, requester: "reviewer", now: now, at: at)
    }
    disk.prepare(folders: ["/other"])
    try disk.rename(Self.path, to: "/other/review")
    #expect(try Morning.open(disk, "/other/review").restored(now: now) == 0)
  }
}
