// The list of documents that were written out: which records each held, several programs at once,
// damage, lists of older versions.

import Domain
import Journal
import Keyrings
import Store
import TestSupport
import Testing

@Suite struct ExportListTests {
  let disk = Morning.disk()
  private static let list = "/data/review/local/exports.json"
  private static let words = "Zoë said it's \"not café\" & kids <all> of them \\new"

  init() { disk.prepare(folders: ["/out"]) }

  private func write(
    _ text: String, to path: String, as format: String = "html", for audience: String = "school",
    _ store: inout ReviewStore<SimulatedDisk>
  ) throws {
    let bytes = Array(text.utf8)
    try store.listExport(
      path, format: format, audience: audience, at: try Morning.at(), bytes: bytes)
    disk.put(bytes, at: path)
  }

  private static func fates(_ receipt: ErasureReceipt) -> [String] {
    receipt.exports.map { "\($0.path) \($0.fate.rawValue)" }
  }

  /// Every form that a document gives to the same words.
  @Test(arguments: [
    "<p>Zoë said it&#39;s &quot;not café&quot; &amp; kids &lt;all&gt; of them \\new</p>",
    "- **N01** Zoë said it's \"not café\" &amp; kids &lt;all> of them \\\\new",
    #"{"text":"Zo\u00eb said it's \"not caf\u00e9\" & kids <all> of them \\new"}"#,
    "a,\"Zoë said it's \"\"not café\"\" & kids <all> of them \\new\"",
    "SUMMARY:Zoë said it's \"not caf\r\n é\" & kids <all> of them \\\r\n \\new",
    "ZOË SAID IT'S \"NOT CAFÉ\" & KIDS <ALL> OF\n  THEM \\NEW",
    "<li>Zoë <b>said</b> it&#x27;s &quot;not caf&#233;&quot; &amp; kids &lt;all&gt; of them "
      + "\\new</li>",
  ])
  func wordsAreKnownInEveryForm(_ document: String) throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    let other = try store.say(.note(Note(text: "4 of 7 hands, from the back", source: .lesson)))
    try write(document, to: "/out/a", &store)
    #expect(store.listedExports().map(\.records) == [[note.ref]])
    // Found by the words alone too, as in a list of an older version, or by somebody's change.
    disk.put(Array(document.utf8) + Array(" and more".utf8), at: "/out/a")
    try write("4 of 7 hands from the back", to: "/out/b", &store)
    let receipt = try store.erase([note.ref])
    #expect(Self.fates(receipt) == ["/out/a changed"])
    #expect(Self.fates(try store.erase([other.ref])) == ["/out/a unread", "/out/b removed"])
  }

  @Test func anUnchangedDocumentGoesWithTheRecordItHeld() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    let tiny = try store.say(.note(Note(text: "PE", source: .lesson)))
    try write("- PE", to: "/out/team.md", as: "markdown", for: "team", &store)
    try write("- speech", to: "/out/school.md", as: "markdown", &store)
    #expect(Self.fates(try store.erase([tiny.ref])) == ["/out/team.md removed"])
    // The word it was edited to is not the one that was given out.
    let page = "<p>Zoë said it&#39;s &quot;not café&quot; &amp; kids &lt;all"
    try write(page, to: "/out/page", &store)
    try store.say(.note(Note(text: "something else", source: .lesson)), replacing: [note.ref])
    #expect(Self.fates(try store.erase([note.ref])) == ["/out/page removed"])
    #expect(disk.bytes(of: "/out/page") == nil)
    #expect(try Morning.open(disk).listedExports().map(\.path) == ["/out/school.md"])
  }

  /// A folder that is handed over may name any file of whoever opens it.
  @Test func aListThatThisLaptopDidNotWriteTakesNoFileAway() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    try write(Self.words, to: "/out/a", &store)
    try write(Self.words, to: "/out/b", &store)
    try write(Self.words, to: "/out/c", &store)
    disk.put(Array("no such thing".utf8), at: "/out/b")
    try disk.remove("/out/c")
    // Another laptop, or another person on this one: it has another secret, or none.
    for folder in ["/elsewhere", nil] {
      let copy = disk.copy()
      var other = try Morning.open(copy)
      other.stateFolder = folder
      #expect(
        Self.fates(try other.erase([note.ref]))
          == ["/out/a changed", "/out/b claimed", "/out/c claimed"])
      #expect(copy.bytes(of: "/out/a") != nil && copy.bytes(of: "/out/b") != nil)
    }
    // A line that was copied from one that this laptop wrote, with another path or record, is none
    // of its own either.
    let list = String(decoding: try #require(disk.bytes(of: Self.list)), as: UTF8.self)
    let start = try #require(list.firstRange(of: "\"files\":[")).lowerBound
    let end = try #require(list.lastIndex(of: "]"))
    let forged = #"{"format":"alongside.exports","version":1,"# + list[start...end] + "}\n"
    disk.put(Array(Self.words.utf8), at: "/out/d")
    disk.put(Array(forged.replacing("/out/a", with: "/out/d").utf8), at: Self.list)
    _ = try store.erase([note.ref])
    #expect(disk.bytes(of: "/out/d") != nil)
    #expect(disk.bytes(of: "/out/b") != nil)
  }

  @Test func aStickThatComesBackIsSweptByTheNextErasing() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    let other = try store.say(.note(Note(text: "4 of 7 hands, from the back", source: .lesson)))
    try write(Self.words, to: "/out/a", &store)
    try disk.remove("/out/a")
    #expect(Self.fates(try store.erase([note.ref])) == ["/out/a away"])
    disk.put(Array(Self.words.utf8), at: "/out/a")
    #expect(Self.fates(try store.erase([other.ref])) == ["/out/a removed"])
  }

  @Test func aFailedSecondWriteLeavesTheFirstOneListed() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    try write(Self.words, to: "/out/a", &store)
    let at = try Morning.at()
    try store.listExport("/out/a", format: "html", audience: "school", at: at, bytes: [1])
    #expect(Self.fates(try store.erase([note.ref])) == ["/out/a removed"])
  }

  @Test func aListOfAnOlderVersionIsRead() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    let page = "<p>Zoë said it&#39;s &quot;not café&quot; &amp; kids &lt;all&gt; of them \\new</p>"
    disk.put(Array(page.utf8), at: "/out/a.html")
    disk.put(
      Array(
        (#"{"format":"alongside.exports","version":1,"files":[{"path":"/out/a.html","as":"html","#
          + #""for":"team","at":"2026-11-19T09:30:00+00:00","digest":"00"}]}"# + "\n").utf8),
      at: Self.list)
    #expect(store.listedExports().map(\.path) == ["/out/a.html"])
    #expect(store.damagedExportLists().isEmpty)
    #expect(Self.fates(try store.erase([note.ref])) == ["/out/a.html changed"])
  }

  /// The lock is held from reading the list to putting it back.
  @Test func nobodyListsWhileAnotherDoes() throws {
    var store = try Morning.begin(on: disk)
    try write("first", to: "/out/a", &store)
    let before = disk.bytes(of: Self.list)
    let lock = try disk.open("/data/review/local/lock", .createOrOpen)
    #expect(try disk.lock(lock, waitMilliseconds: 0))
    #expect(throws: StoreError.self) { try write("second", to: "/out/b", &store) }
    #expect(disk.bytes(of: Self.list) == before)
    disk.close(lock)
    try write("third", to: "/out/c", &store)
    #expect(store.listedExports().map(\.path) == ["/out/a", "/out/c"])
  }

  @Test func everyDamagedByteIsNoticedKeptAsideAndNamed() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    try write("nothing of it", to: "/out/a", &store)
    let whole = try #require(disk.bytes(of: Self.list))
    for index in whole.indices.dropLast() {
      var damaged = whole
      damaged[index] ^= 1
      disk.put(damaged, at: Self.list)
      #expect(store.damagedExportLists() == ["exports.json"], "byte \(index)")
    }
    disk.put(Array(whole.dropLast(9)), at: Self.list)
    let damaged = disk.bytes(of: Self.list)
    try write("more", to: "/out/b", &store)
    #expect(disk.bytes(of: Self.list + ".damaged") == damaged)
    #expect(store.listedExports().map(\.path) == ["/out/b"])
    disk.put(Array(whole.dropLast(8)), at: Self.list)
    let receipt = try store.erase([note.ref])
    #expect(receipt.damagedLists == ["local/exports.json.damaged", "local/exports.json.damaged-2"])
    #expect(disk.bytes(of: Self.list + ".damaged-2") == Array(whole.dropLast(8)))
  }

  @Test func whatCannotBeReadInItsPlaceKeepsNothingFromBeingErased() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    disk.prepare(folders: [Self.list])
    #expect(store.damagedExportLists() == ["exports.json"])
    #expect(try store.erase([note.ref]).damagedLists == ["local/exports.json.damaged"])
    try Erased.check(disk, "kids")
  }

  /// An error while the list is read is no damage: it stays, is named, and the next erasing finds
  /// what it lists.
  @Test func aListThatCannotBeReadForAMomentStays() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    let other = try store.say(.note(Note(text: "4 of 7 hands, from the back", source: .lesson)))
    try write(Self.words, to: "/out/a", as: "txt", for: "team", &store)
    let list = disk.bytes(of: Self.list)
    let first = disk.copy()
    var whole = try Morning.open(disk)
    let opens = disk.counts[.open, default: 0]
    _ = try whole.erase([note.ref])
    var named = 0
    for index in 0..<(disk.counts[.open, default: 0] - opens) {
      let tried = first.copy()
      var store = try Morning.open(tried)
      tried.fault = .init(.open, index: tried.counts[.open, default: 0] + index, code: 5)
      let receipt = try? store.erase([note.ref])
      tried.fault = nil
      guard let receipt, receipt.damagedLists == ["local/exports.json"] else { continue }
      named += 1
      #expect(tried.bytes(of: Self.list) == list)
      #expect(tried.bytes(of: "/out/a") != nil)
      var next = try Morning.open(tried)
      #expect(Self.fates(try next.erase([other.ref])) == ["/out/a removed"])
    }
    #expect(named == 1)
  }

  @Test func anErrorAtAnyOperationLetsNoDocumentPassUnsaid() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    try write(Self.words, to: "/out/a", &store)
    store.keepAnchor()
    disk.endProcess()
    let whole = disk.copy()
    let first = whole.operations
    _ = try ReviewStore.erase(note.ref, whole)
    for index in first..<whole.operations {
      let tried = disk.copy()
      tried.fault = .init(nil, index: index, code: 5)
      guard let receipt = try? ReviewStore.erase(note.ref, tried) else { continue }
      let isThere = tried.bytes(of: "/out/a") != nil
      let isSaid = !receipt.exports.isEmpty || !receipt.damagedLists.isEmpty
      #expect(!isThere || isSaid, "operation \(index)")
    }
  }

  @Test func whatIsErasedWithoutAReceiptIsToldOf() throws {
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: Self.words, source: .lesson)))
    try write(Self.words, to: "/out/a", &store)
    try write(Self.words, to: "/out/b", &store)
    disk.put(Array("changed: \(Self.words)".utf8), at: "/out/a")
    try disk.remove("/out/b")
    // The order is given by another program that is stopped before it does anything.
    try store.say(
      .erased(
        Erasure(targets: [note.ref], record: note.ref, reason: .request, requester: "host")))
    let fates = store.notices.compactMap { notice in
      if case .documentLeft(let left) = notice { "\(left.path) \(left.fate.rawValue)" } else { nil }
    }
    #expect(fates == ["/out/a changed", "/out/b away"])
    #expect(store.notices.contains { $0.isGrave && "\($0)".hasPrefix("/out/a: it holds words") })
  }

  @Test func aSealedListIsNeverTakenForADamagedOneOrWrittenOver() throws {
    var store = try Protected.begin(on: disk)
    try write("more", to: "/out/b", &store)
    let before = disk.bytes(of: Self.list)
    var locked = try Protected.open(disk, key: nil)
    #expect(locked.damagedExportLists().isEmpty)
    #expect(throws: StoreError.self) { try write("more", to: "/out/c", &locked) }
    #expect(disk.bytes(of: Self.list) == before)
    var damaged = try #require(before)
    let middle = damaged.count - 20
    damaged[middle] = damaged[middle] == 0x41 ? 0x42 : 0x41
    disk.put(damaged, at: Self.list)
    #expect(store.damagedExportLists() == ["exports.json"])
  }
}

extension ReviewStore where D == SimulatedDisk {
  /// Erases one record in a program of its own.
  fileprivate static func erase(
    _ ref: EntryRef, _ disk: SimulatedDisk
  ) throws -> ErasureReceipt {
    var store = try Morning.open(disk)
    return try store.erase([ref])
  }
}
