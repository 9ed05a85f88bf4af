// Power cuts and errors at every operation of an erasing: when the store has been opened and
// written to again, the words are in no file, and no other entry is lost or changed.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct EraseFaultTests {
  /// A review with an edited note, a conflict copy of a foreign journal, drafts, and
  /// for one deed a document that was written out.
  private struct Scene {
    let disk: SimulatedDisk
    let target: EntryRef
    let others: [ReviewEntry]
  }

  private enum Deed: CaseIterable { case erase, seal, eraseThought }

  private static let document = "/out/page"

  private static func scene(_ deed: Deed) throws -> Scene {
    let disk = Morning.disk()
    var oak = try Morning.begin(on: disk)
    try oak.say(.note(Note(text: "before", source: .lesson)))
    let at = try Morning.at()
    var birch = try ReviewStore.join(
      from: oak.folder, StoreFolder("/data/birch"), on: disk, callsign: "Birch", machine: "two",
      now: at.millisecondsSince1970, at: at)
    let note = try birch.say(.note(Note(text: "a secret of the class", source: .pupil)))
    _ = try oak.takeJournals(from: birch.folder, now: at.millisecondsSince1970)
    try oak.say(
      .note(Note(text: "a secret, corrected later", source: .pupil)), replacing: [note.ref])
    let thought = try oak.say(.thought(Thought(text: "my own secret")))
    try oak.say(.note(Note(text: "after", source: .lesson)))
    let name = try #require(disk.files(in: "/data/birch/journal").first {
      $0.hasPrefix(note.stamp.writer.hex)
    })
    let copy = try #require(disk.bytes(of: "/data/birch/journal/\(name)"))
    disk.put(
      copy, at: "/data/review/journal/\(note.stamp.writer.hex).sync-conflict.jsonl")
    try oak.keep(
      KeptDraft(
        name: "2-c", text: "a secret of the class", context: ["record": note.ref.hex], at: "x"))
    disk.prepare(folders: ["/out"])
    if deed == .erase {
      let page = Array("what they said: a secret of the class".utf8)
      try oak.listExport(document, format: "txt", audience: "team", at: at, bytes: page)
      disk.put(page, at: document)
    }
    oak.keepAnchor()
    disk.restart(.kept)
    let target = deed == .eraseThought ? thought.ref : note.ref
    let record = oak.review.record(target)
    let gone = Set(record?.versions.map(\.ref) ?? [])
    return Scene(
      disk: disk, target: target, others: oak.review.entries.filter { !gone.contains($0.ref) })
  }

  /// - Returns: the receipt; nil where it was not done.
  private static func perform(_ deed: Deed, _ scene: Scene) -> ErasureReceipt? {
    guard var store = try? Morning.open(scene.disk), let at = try? Morning.at() else { return nil }
    let now = at.millisecondsSince1970
    switch deed {
    case .erase, .eraseThought:
      return try? store.erase([scene.target])
    case .seal:
      return try? store.seal([scene.target], requester: "reviewer", now: now, at: at)
    }
  }

  @Test(arguments: SimulatedDisk.Loss.allCases)
  func aPowerCutAtAnyOperation(_ loss: SimulatedDisk.Loss) throws {
    for deed in Deed.allCases {
      let first = try Self.scene(deed)
      let whole = Scene(disk: first.disk.copy(), target: first.target, others: first.others)
      #expect(Self.perform(deed, whole) != nil)
      var orders = 0
      for index in 0..<whole.disk.operations {
        let scene = Scene(disk: first.disk.copy(), target: first.target, others: first.others)
        scene.disk.fault = .init(
          nil, index: index, code: SimulatedDisk.powerless, isPersistent: true)
        let receipt = Self.perform(deed, scene)
        scene.disk.restart(loss)
        let isOrdered = try Self.check(deed, scene, receipt, "\(deed) cut at \(index), \(loss)")
        if isOrdered { orders += 1 }
      }
      // Some cuts came before the order, and many behind it.
      #expect(orders > 20 && orders < whole.disk.operations, "\(deed): \(orders)")
    }
  }

  @Test(arguments: [Int32(5), 28], [false, true])
  func anErrorAtAnyOperation(_ code: Int32, _ isPersistent: Bool) throws {
    for deed in Deed.allCases {
      let first = try Self.scene(deed)
      let whole = Scene(disk: first.disk.copy(), target: first.target, others: first.others)
      #expect(Self.perform(deed, whole) != nil)
      for index in 0..<whole.disk.operations {
        // What an error leaves differs little between the losses; all of them are cut above.
        let loss = index.isMultiple(of: 2) ? SimulatedDisk.Loss.lost : .kept
        let scene = Scene(disk: first.disk.copy(), target: first.target, others: first.others)
        scene.disk.fault = .init(nil, index: index, code: code, isPersistent: isPersistent)
        let receipt = Self.perform(deed, scene)
        scene.disk.restart(loss)
        _ = try Self.check(deed, scene, receipt, "\(deed), errno \(code) at \(index), \(loss)")
      }
    }
  }

  /// - Returns: whether the order to erase was there.
  private static func check(
    _ deed: Deed, _ scene: Scene, _ receipt: ErasureReceipt?, _ words: Comment
  ) throws -> Bool {
    let before = scene.disk.snapshot
    var store = try Morning.open(scene.disk)
    #expect(scene.disk.snapshot == before, "opening to read changes nothing. \(words)")
    let isOrdered = store.review.isErasureKnown(scene.target)
    #expect(isOrdered || receipt == nil, words)
    #expect((store.review.record(scene.target)?.isVisible ?? false) == !isOrdered, words)
    // Any save carries on.
    let next = try store.say(.note(Note(text: "on", source: .lesson)))
    #expect(store.review.record(next.ref)?.isVisible == true, words)
    // Who took a document away before the list knew of it can't be told any more.
    let left = store.notices.filter { notice in
      if case .documentLeft(let left) = notice { left.fate != .away } else { notice.isGrave }
    }
    #expect(left.isEmpty, "\(left). \(words)")
    let again = try Morning.open(scene.disk)
    for entry in scene.others {
      #expect(again.review.entry(entry.ref) == entry, words)
    }
    if isOrdered {
      let secret = deed == .eraseThought ? "my own secret" : "a secret"
      for (path, bytes) in scene.disk.snapshot where path.hasPrefix("/data/review/") {
        if path.hasSuffix("/sealed.jsonl") { continue }
        let isThere = String(decoding: bytes, as: UTF8.self).utf8.contains(Array(secret.utf8))
        #expect(!isThere, "\(path) holds the words. \(words)")
      }
      // What could not be looked into or taken away for a moment is named on the receipt.
      let isNamed = receipt?.damagedLists == ["local/exports.json"]
        || receipt?.exports.contains { $0.fate != .removed } == true
      #expect(scene.disk.bytes(of: Self.document) == nil || isNamed, words)
    } else {
      #expect(again.review.record(scene.target)?.latest.event != nil, words)
    }
    if deed == .seal, isOrdered {
      let bytes = try #require(scene.disk.bytes(of: "/data/review/local/sealed.jsonl"), words)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("a secret of the class"), words)
      #expect(text.contains("a secret, corrected later"), words)
      let now = try Morning.at().millisecondsSince1970
      #expect(try again.sealedRecords(now: now).items.map(\.versions) == [2], words)
    }
    return isOrdered
  }
}
