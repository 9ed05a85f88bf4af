// Words of what is agreed that must go under seal: from every version, field by field, and stopped
// anywhere the same sealing again goes on.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct SealFieldTests {
  private let at: WallTime
  private var now: Int64 { at.millisecondsSince1970 }
  private static let words = "a wombatword was told"
  private static let known = "who speaks, and when"

  init() throws { at = try Morning.at() }

  /// Facts with the words, then another field, then an earlier wording of that one replaced.
  private func fill(_ store: inout ReviewStore<SimulatedDisk>) throws {
    try agree(&store) { $0.agreement[.facts] = Self.words }
    try agree(&store) { $0.selfReview[.puzzles] = "an earlier wording of it" }
    try agree(&store) { $0.selfReview[.puzzles] = Self.known }
  }

  private func holding(
    _ words: String, _ disk: SimulatedDisk, in folder: String = "/data/review"
  ) -> [String] {
    disk.snapshot.filter { $0.key.hasPrefix("\(folder)/") && $0.value.holds(words.utf8) }
      .map { String($0.key.dropFirst(folder.count + 1).prefix { $0 != "." }) }.sorted()
  }

  private func seal(
    _ fields: String..., in store: inout ReviewStore<SimulatedDisk>
  ) throws -> ErasureReceipt {
    try store.seal(fields: fields, requester: "reviewer", now: now, at: at)
  }

  @Test("SG3 words of what is agreed go under seal from every version, each field by itself")
  func aFieldGoesUnderSeal() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try fill(&store)
    let receipt = try seal("facts", in: &store)
    #expect(receipt.reason == .sealed)
    #expect(receipt.items.map(\.name) == ["review:facts", "review:puzzles"])
    #expect(receipt.items.map(\.versions) == [3, 1])
    #expect(holding(Self.words, disk) == ["local/sealed"])
    #expect(holding("an earlier wording", disk) == ["local/sealed"])
    var again = try Morning.open(disk)
    #expect(again.notices.isEmpty, "\(again.notices)")
    #expect(again.review.agreed(.facts) == nil)
    #expect(again.review.mergedSetUp?.selfReview[.puzzles] == Self.known)
    let items = try again.sealedRecords(now: now).items
    #expect(items.map(\.name) == ["review:facts", "review:puzzles"])
    #expect(items.allSatisfy { $0.isField && $0.isWholeSealed && !$0.wasTyped })
    // Handed over is who wrote it, and not who carried it along.
    let facts = try #require(items[0].record)
    let shown = try again.handOver(facts, now: now, at: at)
    #expect(shown.map(\.texts) == [[Self.words]] && shown.map(\.by) == ["Oak"])
    #expect(throws: RecordFailure.self) { try again.handOver(facts, now: now, at: at) }
    // The lead's word takes this field and leaves the other.
    _ = try again.eraseSealed([facts], requester: "DSL", now: now, at: at)
    #expect(holding(Self.words, disk).isEmpty)
    #expect(holding("an earlier wording", disk) == ["local/sealed"])
    try Erased.check(disk, Self.words)
  }

  @Test func whatHoldsNothingOrIsSealedIsSaidSo() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try fill(&store)
    let before = disk.snapshot
    let none = #expect(throws: RecordFailure.self) { try seal("tried", in: &store) }
    guard case .refused(.noWords(name: "review:tried"))? = none else {
      Issue.record("\(String(describing: none))")
      return
    }
    #expect(disk.snapshot == before)
    _ = try seal("facts", in: &store)
    let sealed = #expect(throws: RecordFailure.self) { try seal("facts", in: &store) }
    guard case .refused(.isSealed(name: "review:facts"))? = sealed else {
      Issue.record("\(String(describing: sealed))")
      return
    }
    // Words that come later go there too, and are shown although earlier ones were.
    let facts = try #require(try store.sealedRecords(now: now).items.first?.record)
    _ = try store.handOver(facts, now: now, at: at)
    try agree(&store) { $0.agreement[.facts] = "more wombatwords" }
    let later = try Morning.at("2026-11-19T10:30:00+00:00")
    _ = try store.seal(
      fields: ["facts"], requester: "reviewer", now: later.millisecondsSince1970, at: later)
    let shown = try store.handOver(facts, now: now, at: later)
    #expect(shown.map(\.texts) == [[Self.words], ["more wombatwords"]])
  }

  @Test func aProtectedReviewSealsThemToo() throws {
    let disk = Morning.disk()
    let key = try Protected.protection().key
    var store = try Protected.begin(on: disk)
    try fill(&store)
    _ = try seal("facts", in: &store)
    var again = try Protected.open(disk, key: key)
    #expect(again.review.agreed(.facts) == nil && again.notices.isEmpty)
    #expect(!again.review.entries.contains { entry in
      if case .review(let setUp)? = entry.event { setUp.agreement[.facts] != nil } else { false }
    })
    let items = try again.sealedRecords(now: now).items
    #expect(items.map(\.name) == ["review:facts", "review:puzzles"])
    let shown = try again.handOver(try #require(items[0].record), now: now, at: at)
    #expect(shown.map(\.texts) == [[Self.words]])
  }

  @Test func protectingAReviewKeepsThemUnderSeal() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try fill(&store)
    _ = try seal("facts", in: &store)
    let facts = try #require(try store.sealedRecords(now: now).items.first?.record)
    _ = try store.handOver(facts, now: now, at: at)
    disk.endProcess()
    let twin = ProtectedTwin(of: StoreFolder("/data/review"), on: disk, now: now)
    let protection = try Protected.protection()
    #expect(try twin.protect(protection) { _ in true } != nil)
    var after = try Protected.open(disk, key: protection.key)
    let items = try after.sealedRecords(now: now).items
    #expect(items.map(\.name) == ["review:facts", "review:puzzles"])
    #expect(items.map(\.shownAt) == [at, nil])
    let shown = try after.handOver(
      try #require(items[0].record), isAgain: true, now: now, at: at)
    #expect(shown.map(\.texts) == [[Self.words]])
  }

  /// With another folder there is more to do and most of it is the same: every fourth step of it.
  @Test(arguments: [(folder: "/data/review", step: 1), (folder: "/stick/review", step: 4)])
  func stoppedAnywhereTheSameSealingAgainTakesTheRest(folder: String, step: Int) throws {
    let disk = Morning.disk()
    disk.prepare(folders: ["/stick"])
    var store = try Morning.begin(on: disk)
    try fill(&store)
    if folder != "/data/review" {
      _ = try store.carryOn(to: StoreFolder(folder), now: now, at: at, withDrafts: true)
    }
    disk.endProcess()
    let whole = disk.copy()
    let before = whole.operations
    var first = try Morning.open(whole, folder)
    _ = try seal("facts", in: &first)
    for index in stride(from: 0, to: whole.operations - before, by: step) {
      let disk = disk.copy()
      disk.fault = .init(
        nil, index: disk.operations + index, code: SimulatedDisk.powerless, isPersistent: true)
      if var stopped = try? Morning.open(disk, folder) {
        _ = try? seal("facts", in: &stopped)
      }
      disk.endProcess()
      var next = try Morning.open(disk, folder)
      // Until it is done, nobody reads that it is.
      let isHeld = next.review.entries.contains { entry in
        if case .review(let setUp)? = next.review.shown(entry).event {
          setUp.agreement[.facts] != nil
        } else {
          false
        }
      }
      let items = try next.sealedRecords(now: now).items
      #expect(
        items.allSatisfy { $0.name != "review:facts" || $0.isStillShown == isHeld },
        "stopped at \(index)")
      // What went along is not to be sealed by its own name, which would take what stands.
      #expect(
        items.allSatisfy { !$0.isStillShown || $0.sealAgain == "review:facts" },
        "stopped at \(index)")
      next.carryOnErasing(now: now, at: at)
      next.settleFolders(now: now, at: at)
      if isHeld { _ = try seal("facts", in: &next) }
      disk.endProcess()
      let after = try Morning.open(disk, folder)
      #expect(
        holding(Self.words, disk, in: folder) == ["local/sealed"], "stopped at \(index)")
      if folder != "/data/review" {
        #expect(holding(Self.words, disk).isEmpty, "stopped at \(index)")
      }
      let sealed = try after.sealedRecords(now: now).items
      #expect(sealed.contains { $0.name == "review:facts" }, "stopped at \(index)")
      #expect(sealed.allSatisfy { $0.isWholeSealed }, "stopped at \(index)")
      #expect(after.review.agreed(.facts) == nil, "stopped at \(index)")
      #expect(after.review.mergedSetUp?.selfReview[.puzzles] == Self.known)
    }
  }

  @Test func aLaptopThatDidNotKnowTakesItsCopyOut() throws {
    let disk = Morning.disk()
    var oak = try Morning.begin(on: disk)
    try fill(&oak)
    var birch = try ReviewStore.join(
      from: oak.folder, StoreFolder("/data/birch"), on: disk, callsign: "Birch", machine: "two",
      now: now, at: at)
    _ = try seal("facts", in: &oak)
    try agree(&birch) { $0.agreement[.dsl] = "DHT, room 2" }
    _ = try oak.takeJournals(from: birch.folder, now: now)
    #expect(oak.review.agreed(.facts) == nil && oak.review.agreed(.dsl) == "DHT, room 2")
    #expect(
      oak.notices.contains {
        if case .fieldsHeld("Birch", let fields, true) = $0 { fields.contains("facts") } else {
          false
        }
      })
    // The same words go under seal once; they are not Birch's to hand over.
    _ = try birch.takeJournals(from: oak.folder, now: now)
    #expect(holding(Self.words, disk, in: "/data/birch").isEmpty)
    #expect(try birch.sealedRecords(now: now).items.isEmpty)
    // What the notice says can be done here.
    _ = try seal("facts", in: &oak)
    #expect(holding(Self.words, disk) == ["local/sealed"])
    #expect(oak.review.mergedSetUp?.selfReview[.puzzles] == Self.known)
    #expect(oak.review.agreed(.dsl) == "DHT, room 2")
  }

  @Test func aBackupThatIsPutBackHidesAndSealsThemAgain() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    try fill(&store)
    store.keepAnchor()
    let backup = disk.snapshot
    _ = try seal("facts", in: &store)
    disk.endProcess()
    for (path, _) in disk.snapshot where path.hasPrefix("/data/review/") && backup[path] == nil {
      try disk.remove(path)
    }
    for (path, bytes) in backup where path.hasPrefix("/data/review/") {
      if disk.bytes(of: path) == nil {
        disk.put(bytes, at: path)
      } else {
        disk.overwrite(bytes, at: path)
      }
    }
    #expect(holding(Self.words, disk) != ["local/sealed"])
    var next = try Morning.open(disk)
    next.carryOnErasing(now: now, at: at)
    next.settleFolders(now: now, at: at)
    #expect(holding(Self.words, disk) == ["local/sealed"])
    #expect(next.review.agreed(.facts) == nil)
    let items = try next.sealedRecords(now: now).items
    #expect(items.contains { $0.name == "review:facts" && $0.isWholeSealed })
  }
}
