// A damaged file of what is under seal: nothing is called empty that isn't, what can be read is
// named, and the safeguarding lead's word still reaches it.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct SealedDamageTests {
  private static let path = "/data/review/local/sealed.jsonl"
  private let disk = Morning.disk()
  private let at: WallTime
  private let now: Int64

  init() throws {
    at = try Morning.at()
    now = at.millisecondsSince1970
  }

  /// A store with two notes under seal, whose file is then changed.
  /// - Returns: the second note.
  private func sealed(_ change: ([UInt8]) -> [UInt8]?) throws -> EntryRef {
    var store = try Morning.begin(on: disk)
    let other = try store.say(.note(Note(text: "another was told", source: .pupil)))
    let note = try store.say(.note(Note(text: "a secret was told", source: .pupil)))
    for ref in [other.ref, note.ref] {
      _ = try store.seal([ref], requester: "reviewer", now: now, at: at)
    }
    store.keepAnchor()
    let bytes = try #require(disk.bytes(of: Self.path))
    if let changed = change(bytes) {
      disk.put(changed, at: Self.path)
    } else {
      try disk.remove(Self.path)
    }
    return note.ref
  }

  private func replacing(_ old: String, _ new: String, in bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
  }

  @Test func aRecordWhoseWordsWereChangedIsListedHandedOverAndErased() throws {
    let note = try sealed { replacing("a secret was", "a sEcret was", in: $0) }
    var store = try Morning.open(disk)
    let records = try store.sealedRecords(now: now)
    #expect(Set(records.items.map(\.name)) == ["N01", "N02"])
    #expect(records.items.filter(\.isDamaged).map(\.name) == ["N02"])
    #expect(records.damages.isEmpty)
    let shown = try store.handOver(note, now: now, at: at)
    #expect(shown.map(\.texts) == [["a sEcret was told"]])
    #expect(shown.map(\.isDamaged) == [true])
    _ = try store.eraseSealed([note], requester: "DSL", now: now, at: at)
    try Erased.check(disk, "sEcret")
    let left = try store.sealedRecords(now: now)
    #expect(left.items.map(\.isErased) == [false, true])
    #expect(left.damages.isEmpty)
  }

  @Test func aLineThatSaysNothingIsNotCalledNothing() throws {
    _ = try sealed { replacing("\"kind\":\"sealed\"", "\"kind\":\"seabed\"", in: $0) }
    let records = try Morning.open(disk).sealedRecords(now: now)
    #expect(records.items.isEmpty)
    #expect(!records.damages.isEmpty)
  }

  @Test func aFileThatIsGoneOrEmptyIsNotCalledNothing() throws {
    _ = try sealed { _ in [] }
    #expect(try Morning.open(disk).sealedRecords(now: now).damages.count == 1)
    try disk.remove(Self.path)
    #expect(try Morning.open(disk).sealedRecords(now: now).damages.count == 1)
  }
}
