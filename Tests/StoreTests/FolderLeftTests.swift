// Erasing in a review that was carried on: the folder it came from holds the words no longer, or is
// named.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct FolderLeftTests {
  let disk = Morning.disk()
  private let place = StoreFolder("/stick/review")

  init() { disk.prepare(folders: ["/stick", "/card"]) }

  private func scene() throws -> ReviewStore<SimulatedDisk> {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "a secret of the class", source: .lesson)))
    try store.say(.thought(Thought(text: "my own secret of it")))
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    try store.keep(KeptDraft(name: "2-a", text: "my own secret of it", context: [:], at: "x"))
    let at = try Morning.at()
    return try store.carryOn(to: place, now: at.millisecondsSince1970, at: at)
  }

  @Test func whatGoesHereGoesThereToo() throws {
    var next = try scene()
    let note = try #require(next.review.visible(.note).first?.ref)
    let thought = try #require(next.review.visible(.thought).first?.ref)
    let now = try Morning.at().millisecondsSince1970
    #expect(next.foldersLeft(now: now).isEmpty)
    let receipt = try next.erase([note])
    #expect(receipt.foldersLeft == [FolderLeft(path: "/data/review", fate: .erased)])
    try Erased.check(disk, "a secret of the class", in: "/data/review")
    try Erased.check(disk, "a secret of the class", in: place.path)
    #expect(try next.erase([thought]).foldersLeft.map(\.fate) == [.erased])
    try Erased.check(disk, "own secret", in: "/data/review")
    #expect(next.foldersLeft(now: now).map(\.fate) == [.erased])
    let old = try Morning.open(disk)
    #expect(old.review.visible(.note).compactMap(\.note?.text) == ["4 of 7 hands"])
    #expect(old.notices.first == .carriedOn(to: place.path))
  }

  @Test func thisLaptopsOtherFoldersAreNoOtherLaptop() throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    var first = try Morning.begin(on: disk)
    let notes = try ["a secret of the class", "another one of it"].map {
      try first.say(.note(Note(text: $0, source: .lesson))).ref
    }
    var second = try first.carryOn(to: place, now: now, at: at)
    _ = try first.carryOn(to: StoreFolder("/card/review"), now: now, at: at)
    try second.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    _ = try second.erase([notes[0]])
    var third = try Morning.open(disk, "/card/review")
    let own = third.writers
    let others = Set(third.review.entries.map(\.stamp.writer)).subtracting(own)
    #expect(!others.isEmpty && others.isSubset(of: third.writersInOtherFolders))
    #expect(try third.erase([notes[1]]).holders.isEmpty)
    // A stick that went on in another laptop is another laptop's.
    var away = try Morning.open(disk, place.path, machine: "two")
    try away.say(.note(Note(text: "5 of 7 hands", source: .lesson)))
    #expect(others.isDisjoint(with: third.writersInOtherFolders))
  }

  /// Protected after it was carried on: the other folder is another review now, and still plain.
  @Test("DP4 a folder that stays plain is named", arguments: [false, true])
  func aFolderThatStaysPlainIsNamed(_ isOldProtected: Bool) throws {
    _ = try scene()
    disk.endProcess()
    let (protected, other) =
      isOldProtected ? ("/data/review", place.path) : (place.path, "/data/review")
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let protection = try Protected.protection()
    let done = try ProtectedTwin(of: StoreFolder(protected), on: disk, now: now)
      .protect(protection) { $0.folders.map(\.path) == [other] }
    let left = FolderLeft(path: other, fate: .other, isAhead: isOldProtected)
    #expect(done?.folders == [left])
    // Without the passphrase too.
    let locked = try Protected.open(disk, protected, key: nil).plainFolders()
    #expect(locked == [left])
    var store = try Protected.open(disk, protected, key: protection.key)
    let note = try #require(store.review.visible(.note).first?.ref)
    #expect(try store.erase([note]).foldersLeft == [left])
    #expect(store.foldersLeft(now: now) == [left])
    // Once it is gone, it is neither plain nor another review's.
    disk.removeAll(other)
    #expect(store.plainFolders().isEmpty)
    #expect(store.foldersLeft(now: now).map(\.fate) == [.away])
  }

  /// Opened by another path, the folder is still the same one.
  @Test func theFolderItselfIsNoOther() throws {
    _ = try scene()
    disk.endProcess()
    var store = try Morning.open(disk, "/stick//review")
    let note = try #require(store.review.visible(.note).first?.ref)
    #expect(try store.erase([note]).foldersLeft.map(\.path) == ["/data/review"])
  }

  @Test func everyFolderOnTheWayIsFollowed() throws {
    var next = try scene()
    let note = try #require(next.review.visible(.note).first?.ref)
    let at = try Morning.at()
    try next.say(.note(Note(text: "further on", source: .lesson)))
    var third = try next.carryOn(
      to: StoreFolder("/card/review"), now: at.millisecondsSince1970, at: at)
    #expect(try third.erase([note]).foldersLeft.map(\.path) == [place.path, "/data/review"])
    for folder in ["/card/review", place.path, "/data/review"] {
      try Erased.check(disk, "a secret of the class", in: folder)
    }
  }

  @Test func whatGoesInTheOldFolderGoesWhereverTheReviewWentOn() throws {
    _ = try scene()
    var old = try Morning.open(disk)
    let at = try Morning.at()
    _ = try old.carryOn(
      to: StoreFolder("/card/review"), now: at.millisecondsSince1970, at: at)
    let note = try #require(old.review.visible(.note).first?.ref)
    let receipt = try old.erase([note])
    #expect(
      receipt.foldersLeft == [
        FolderLeft(path: "/card/review", fate: .erased, isAhead: true),
        FolderLeft(path: place.path, fate: .erased, isAhead: true),
      ])
    for folder in ["/card/review", place.path, "/data/review"] {
      try Erased.check(disk, "a secret of the class", in: folder)
    }
    let thought = try #require(old.review.visible(.thought).first?.ref)
    disk.refusing = ("/stick", 30)
    let second = try old.erase([thought])
    #expect(second.foldersLeft.map(\.fate) == [.erased, .holding])
    let held = try #require(second.foldersLeft.last)
    #expect(held.isAhead && held.relation == "where this review went on")
    // Between the two that went on, the one behind them both is the way.
    disk.refusing = nil
    var third = try Morning.open(disk, "/card/review")
    let other = try #require(third.review.visible(.note).first?.ref)
    #expect(try third.erase([other]).foldersLeft.map(\.fate) == [.erased, .erased])
    try Erased.check(disk, "4 of 7 hands", in: place.path)
  }

  @Test func aFolderThatTakesNothingOrIsAwayIsNamed() throws {
    var next = try scene()
    let note = try #require(next.review.visible(.note).first?.ref)
    let thought = try #require(next.review.visible(.thought).first?.ref)
    let now = try Morning.at().millisecondsSince1970
    disk.refusing = ("/data", 30)
    let receipt = try next.erase([note])
    #expect(receipt.foldersLeft.map(\.fate) == [.holding])
    #expect(receipt.foldersLeft.first?.reason.isEmpty == false)
    try Erased.check(disk, "a secret of the class", in: place.path)
    #expect(next.foldersLeft(now: now).map(\.fate) == [.holding])
    disk.refusing = nil
    // The next erasing makes up for it.
    #expect(try next.erase([thought]).foldersLeft.map(\.fate) == [.erased])
    try Erased.check(disk, "secret", in: "/data/review")
    try disk.rename("/data/review", to: "/data/elsewhere")
    #expect(next.foldersLeft(now: now).map(\.fate) == [.away])
  }

  @Test func anErrorAnywhereNeverMakesItGoneThereThatIsNot() throws {
    var next = try scene()
    next.keepAnchor()
    let note = try #require(next.review.visible(.note).first?.ref)
    disk.endProcess()
    func erase(_ disk: SimulatedDisk) throws -> ErasureReceipt {
      var store = try Morning.open(disk, place.path)
      return try store.erase([note])
    }
    let whole = disk.copy()
    let first = whole.operations
    #expect(try erase(whole).foldersLeft.map(\.fate) == [.erased])
    var holding = 0
    for index in first..<whole.operations {
      let tried = disk.copy()
      tried.fault = .init(nil, index: index, code: 5)
      guard let left = try? erase(tried).foldersLeft.first else { continue }
      if left.fate == .erased {
        try Erased.check(tried, "a secret of the class", in: "/data/review")
      } else {
        holding += 1
      }
    }
    #expect(holding > 10, "most of it happens there")
  }

  @Test func whatCouldNotBeDoneThereIsTriedAgainWithoutAnErasing() throws {
    var next = try scene()
    let note = try #require(next.review.visible(.note).first?.ref)
    let thought = try #require(next.review.visible(.thought).first?.ref)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    next.retryInFoldersLeft(now: now, at: at)
    #expect(next.notices.isEmpty, "nothing was erased: \(next.notices)")
    try disk.rename("/data/review", to: "/data/elsewhere")
    #expect(try next.erase([note, thought]).foldersLeft.map(\.fate) == [.away])
    next.keepAnchor()
    // Another day, and the folder is back; first it takes nothing.
    try disk.rename("/data/elsewhere", to: "/data/review")
    disk.refusing = ("/data", 30)
    next = try Morning.open(disk, place.path)
    next.retryInFoldersLeft(now: now, at: at)
    guard case .folderLeft(let left)? = next.notices.last else {
      Issue.record("not told: \(next.notices)")
      return
    }
    #expect(left.fate == .holding && next.notices.last?.isGrave == true)
    disk.refusing = nil
    next = try Morning.open(disk, place.path)
    next.retryInFoldersLeft(now: now, at: at)
    #expect(next.notices.last == .folderLeft(FolderLeft(path: "/data/review", fate: .erased)))
    #expect(next.notices.last?.isGrave == false)
    try Erased.check(disk, "secret", in: "/data/review")
    let told = next.notices.count
    next.retryInFoldersLeft(now: now, at: at)
    #expect(next.notices.count == told, "once it is done there is nothing to tell")
  }
}
