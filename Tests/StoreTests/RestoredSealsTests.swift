// What the safeguarding lead had erased under seal stays gone when a backup of the folder is put
// back, and what was put under seal since the backup is named as coming back.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct RestoredSealsTests {
  private let at: WallTime
  private var now: Int64 { at.millisecondsSince1970 }
  private let disk = Morning.disk()

  init() throws { at = try Morning.at() }

  private func tell(_ store: inout ReviewStore<SimulatedDisk>) throws -> EntryRef {
    try store.say(.note(Note(text: "a sealword was told", source: .pupil))).ref
  }

  private func expectGone(_ told: EntryRef) throws {
    let before = disk.snapshot
    let reader = try Morning.open(disk)
    #expect(reader.restored(now: now) == 1)
    #expect(try reader.sealedRecords(now: now).items.filter { !$0.isErased }.isEmpty)
    var other = try Morning.open(disk)
    #expect(throws: RecordFailure.self) { try other.handOver(told, now: now, at: at) }
    #expect(disk.snapshot == before, "nothing was written")
    var writer = try Morning.open(disk)
    writer.settleFolders(now: now, at: at)
    #expect(writer.notices.contains { "\($0)".contains("it is gone again") })
    #expect(disk.holding("sealword").isEmpty)
    #expect(try Morning.open(disk).restored(now: now) == 0)
    #expect(try Morning.open(disk).isRestoringUnnoticed(now: now) == false)
  }

  @Test func whatTheLeadHadErasedStaysGone() throws {
    var store = try Morning.begin(on: disk)
    let told = try tell(&store)
    _ = try store.seal([told], requester: "reviewer", now: now, at: at)
    let backup = disk.snapshot
    _ = try store.eraseSealed([told], requester: "DSL", now: now, at: at)
    disk.endProcess()
    disk.putBack(backup, of: "/data/review")
    #expect(disk.holding("sealword") == ["/data/review/local/sealed.jsonl"])
    try expectGone(told)
  }

  /// The sealing is lost as well: the words go, and not under seal first.
  @Test func itStaysGoneInABackupOfBeforeTheSealing() throws {
    var store = try Morning.begin(on: disk)
    let told = try tell(&store)
    let backup = disk.snapshot
    _ = try store.seal([told], requester: "reviewer", now: now, at: at)
    _ = try store.eraseSealed([told], requester: "DSL", now: now, at: at)
    disk.endProcess()
    disk.putBack(backup, of: "/data/review")
    #expect(try Morning.open(disk).sealedRecords(now: now).items.isEmpty)
    try expectGone(told)
  }

  @Test func whatWasTypedAndSealedStaysGone() throws {
    var store = try Morning.begin(on: disk)
    let draft = KeptDraft(
      name: "2", text: "a sealword was typed", context: [:], at: at.description, isTyped: true)
    let receipt = try store.seal(typed: draft, requester: "reviewer", now: now, at: at)
    let typed = try #require(receipt.items.first?.record)
    let backup = disk.snapshot
    _ = try store.eraseSealed([typed], requester: "DSL", now: now, at: at)
    disk.endProcess()
    disk.putBack(backup, of: "/data/review")
    try expectGone(typed)
  }

  /// An erasing that an earlier version carried out has no record on the list, and is noted with
  /// the next save.
  @Test func anErasingThatIsNotNotedYetIsSaid() throws {
    var store = try Morning.begin(on: disk)
    let told = try tell(&store)
    _ = try store.seal([told], requester: "reviewer", now: now, at: at)
    store.stateFolder = nil
    _ = try store.eraseSealed([told], requester: "DSL", now: now, at: at)
    disk.endProcess()
    var again = try Morning.open(disk)
    #expect(again.isRestoringUnnoticed(now: now) == true)
    again.settleFolders(now: now, at: at)
    #expect(again.isRestoringUnnoticed(now: now) == false)
  }

  @Test func whatIsUnderSealAndCameBackIsNamed() throws {
    var store = try Morning.begin(on: disk)
    let told = try tell(&store)
    let backup = disk.snapshot
    _ = try store.seal([told], requester: "reviewer", now: now, at: at)
    disk.endProcess()
    disk.putBack(backup, of: "/data/review")
    for isHidden in [false, true] {
      var reader = try Morning.open(disk)
      if isHidden { reader.hideErasedElsewhere(now: now) }
      let items = try reader.sealedRecords(now: now).items
      #expect(items.map(\.name) == ["N01"])
      #expect(items.map(\.isComingBack) == [true])
      #expect(items.map(\.isWholeSealed) == [false] && items.map(\.isStillShown) == [false])
    }
    var writer = try Morning.open(disk)
    writer.settleFolders(now: now, at: at)
    #expect(try writer.sealedRecords(now: now).items.map(\.isWholeSealed) == [true])
  }

  /// A folder in the list's place is in its way, and is named.
  @Test func whatIsInTheListsWayIsNamed() throws {
    var store = try Morning.begin(on: disk)
    let told = try tell(&store)
    let name = ErasedHere<SimulatedDisk>.fileName(store.reviewID, in: "/data/review")
    let list = "/state/erased/\(name)"
    _ = try store.erase([told], because: .name, requester: "reviewer", now: now, at: at)
    #expect(store.inOrdersWay == nil)
    try disk.remove(list)
    disk.prepare(folders: [list])
    #expect(store.isRestoringUnnoticed(now: now) == true)
    #expect(store.inOrdersWay == list)
  }
}
