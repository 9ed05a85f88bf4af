// Copies of a review that a program was killed over, in a folder that nobody sees: whoever writes
// or erases takes them away wherever they are, and until then they are named.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct HalfCopyTests {
  private static let words = "a secret of the class"
  private let place = StoreFolder("/stick/review")

  private func scene() throws -> SimulatedDisk {
    let disk = Morning.disk()
    disk.prepare(folders: ["/stick"])
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: Self.words, source: .lesson)))
    try store.say(.thought(Thought(text: "my own of it")))
    store.keepAnchor()
    disk.endProcess()
    return disk
  }

  private func carryOn(_ disk: SimulatedDisk, to place: StoreFolder) throws {
    let at = try Morning.at()
    _ = try Morning.open(disk).carryOn(to: place, now: at.millisecondsSince1970, at: at)
  }

  private func holding(_ disk: SimulatedDisk, in folder: String) -> [String] {
    disk.snapshot.filter {
      $0.key.hasPrefix(folder) && String(decoding: $0.value, as: UTF8.self).contains(Self.words)
    }.map(\.key)
  }

  /// Disks on which the copying was killed once words were on the stick, and not in their place.
  private func killed(refusing: Bool = false) throws -> [SimulatedDisk] {
    let scene = try scene()
    if refusing { scene.refusing = ("/data", 30) }
    let whole = scene.copy()
    let before = whole.operations
    try carryOn(whole, to: place)
    return (0..<whole.operations - before).compactMap { index in
      let disk = scene.copy()
      disk.fault = .init(
        nil, index: disk.operations + index, code: SimulatedDisk.powerless, isPersistent: true)
      try? carryOn(disk, to: place)
      disk.fault = nil
      disk.endProcess()
      return holding(disk, in: "/stick/.").isEmpty ? nil : disk
    }
  }

  @Test func theNextThatWritesTakesItAway() throws {
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let disks = try killed()
    #expect(disks.count > 10)
    for disk in disks {
      var store = try Morning.open(disk)
      let left = try #require(store.halfCopies().first)
      #expect(left.isHalf && left.fate == .holding && left.path.hasPrefix("/stick/.review."))
      #expect(store.notices.isEmpty, "it did not go on there: \(store.notices)")
      #expect(store.folder.spoiltFiles(on: disk).isEmpty, "a note of what was begun is whole")
      store.carryOnErasing(now: now, at: at)
      #expect(holding(disk, in: "/stick") == [])
      #expect(store.halfCopies().isEmpty)
      #expect(disk.bytes(of: "/data/review/local/carried-on.json") == nil)
    }
  }

  @Test func whereNobodyCanLookItIsNamedAndGoesOnceItIsBack() throws {
    let at = try Morning.at()
    let disk = try #require(try killed().last)
    try disk.rename("/stick", to: "/away")
    var store = try Morning.open(disk)
    let note = try #require(store.review.visible(.note).first?.ref)
    let receipt = try store.erase([note])
    #expect(receipt.foldersLeft.map(\.path) == [place.path])
    #expect(receipt.foldersLeft.allSatisfy { $0.isHalf && $0.fate == .away })
    #expect(store.halfCopies().map(\.fate) == [.away])
    try disk.rename("/away", to: "/stick")
    #expect(holding(disk, in: "/stick").count == 1)
    disk.endProcess()
    store = try Morning.open(disk)
    store.carryOnErasing(now: at.millisecondsSince1970, at: at)
    #expect(holding(disk, in: "/") == [])
    #expect(store.halfCopies().isEmpty)
  }

  /// What one does when the first time failed; the old folder may have taken no word of it.
  @Test(arguments: [false, true])
  func goingOnUnderAnotherNameThereTakesItAway(_ isRefusing: Bool) throws {
    let disks = try killed(refusing: isRefusing)
    #expect(disks.count > 10)
    for disk in disks {
      try carryOn(disk, to: StoreFolder("/stick/other"))
      #expect(holding(disk, in: "/stick/.") == [])
      #expect(holding(disk, in: "/stick/other").count == 1)
    }
  }

  @Test func oneThatFailedLeavesNoWordOfIt() throws {
    let disk = try scene()
    disk.prepare(folders: [place.path])
    #expect(throws: StoreError.self) { try carryOn(disk, to: place) }
    #expect(try Morning.open(disk).halfCopies().isEmpty)
    #expect(disk.bytes(of: "/data/review/local/carried-on.json") == nil)
  }

  /// An order to erase that was stopped: what it names goes into no other folder.
  @Test func whatIsErasedIsNotCopied() throws {
    let scene = try scene()
    let at = try Morning.at()
    let first = try Morning.open(scene)
    let refs = [
      try #require(first.review.visible(.note).first?.ref),
      try #require(first.review.visible(.thought).first?.ref),
    ]
    scene.endProcess()
    func erase(_ disk: SimulatedDisk) throws {
      var store = try Morning.open(disk)
      _ = try store.erase(refs)
    }
    let whole = scene.copy()
    let before = whole.operations
    try erase(whole)
    var stopped = 0
    for index in 0..<whole.operations - before {
      let disk = scene.copy()
      disk.fault = .init(
        nil, index: disk.operations + index, code: SimulatedDisk.powerless, isPersistent: true)
      try? erase(disk)
      disk.fault = nil
      disk.endProcess()
      let old = try Morning.open(disk)
      guard refs.allSatisfy({ old.review.mustBeNulled($0) }) else { continue }
      stopped += 1
      // Once they are out of the journal, nothing tells what a draft's words are.
      let isLeft = !holding(disk, in: "/data/review/journal").isEmpty
      if isLeft {
        try old.keep(KeptDraft(name: "2-note", text: Self.words, context: [:], at: "x"))
      }
      let next = try old.carryOn(
        to: place, now: at.millisecondsSince1970, at: at, withDrafts: true)
      #expect(next.carriedOn?.leftErased == true || !isLeft)
      #expect(next.carriedOn?.drafts == 0)
      #expect(holding(disk, in: "/stick") == [])
      #expect(!disk.snapshot.contains {
        $0.key.hasPrefix("/stick") && String(decoding: $0.value, as: UTF8.self).contains("my own")
      })
      #expect(next.review.linesOfEnquiry.count == 1)
    }
    #expect(stopped > 3)
  }
}
