// Damage in one file of what another has: it is named, and it is known that nothing is lost. Only
// the digest of what stands behind tells, so that nothing else counts as the very entry.

import Journal
import TestSupport
import Testing

@Suite struct WholeTests {
  let store: Store
  let lines: [[UInt8]]
  let name: String

  init() throws {
    store = try Store()
    lines = chain(store.oak, (1...6).map { "entry \($0)" }, review: store.review)
      .map(Line.bytes(of:))
    name = "\(store.oak.hex).jsonl"
  }

  private func put(_ lines: [[UInt8]], as name: String) {
    store.disk.put(lines.flatMap(\.self), at: "s/journal/\(name)")
  }

  /// One word of a line changed.
  private func changed(_ numbers: Int...) -> [[UInt8]] {
    var lines = lines
    for number in numbers { lines[number - 1][lines[number - 1].count - 10] ^= 1 }
    return lines
  }

  /// Where what is wrong in the journal's file is whole, line by line.
  private func whole() throws -> [Int: String?] {
    let damages = try store.verify().damages.filter { $0.file == name }
    return Dictionary(damages.map { ($0.line, $0.wholeIn) }) { $1 }
  }

  @Test(arguments: [[1], [3], [3, 4], [6], [5, 6], [2, 5]])
  func whatAnotherFileHasIsNotLost(_ numbers: [Int]) throws {
    var damaged = lines
    for number in numbers { damaged[number - 1][damaged[number - 1].count - 10] ^= 1 }
    put(damaged, as: name)
    #expect(try whole().values.allSatisfy { $0 == nil })
    put(lines, as: "backup.jsonl")
    let found = try whole()
    for number in numbers {
      #expect(found[number] == .some(.some("backup.jsonl")), "\(number): \(found)")
    }
    let verdict = try store.verify()
    #expect(verdict.entries == 6)
    #expect(!verdict.isSound)
    #expect(verdict.damages.allSatisfy { "\($0)".contains("backup.jsonl has the very entries") })
  }

  @Test func lostDoubledAndSwappedLinesAreWholeTheSameWay() throws {
    for order in [[1, 2, 4, 5, 6], [1, 2, 3, 3, 4, 5, 6], [1, 3, 2, 4, 5, 6], [3, 4, 5, 6]] {
      put(order.map { lines[$0 - 1] }, as: name)
      try? store.disk.remove("s/journal/backup.jsonl")
      let alone = try whole()
      #expect(!alone.isEmpty && alone.values.allSatisfy { $0 == nil }, "\(order)")
      put(lines, as: "backup.jsonl")
      #expect(try whole().values.allSatisfy { $0 == "backup.jsonl" }, "\(order)")
    }
  }

  @Test func anEndThatTheAnchorKnowsIsWhole() throws {
    var store = store
    let last = try #require(chain(store.oak, (1...6).map { "entry \($0)" }, review: store.review)
      .last)
    store.setup.known = [name: Known(seq: 6, hash: last.hash)]
    put(Array(lines.prefix(4)), as: name)
    #expect(try store.verify().damages.map(\.wholeIn) == [nil])
    put(lines, as: "backup.jsonl")
    #expect(try store.verify().damages.map(\.wholeIn) == ["backup.jsonl"])
  }

  @Test func whatIsNotTheVeryEntryDoesNotCount() throws {
    put(changed(4), as: name)
    // The same numbers, and other words from the second on.
    let other = chain(
      store.oak, (1...6).map { "other \($0)" }, review: store.review, seed: 9
    ).map(Line.bytes(of:))
    for lines in [other, Array(lines.prefix(3)), changed(4), Array(lines[4...])] {
      put(lines, as: "backup.jsonl")
      #expect(try whole()[4] == .some(nil))
    }
  }

  /// A damaged end that a copy goes on from with something else is not whole.
  @Test func anEndIsWholeOnlyWhereSomethingOfItIsLeft() throws {
    put(changed(6), as: name)
    var prev = try #require(
      chain(store.oak, (1...6).map { "entry \($0)" }, review: store.review)[4] as Entry?)
    prev = Line.entry(
      review: store.review, writer: store.oak, seq: 6, clock: morning, kind: "note",
      prev: prev.hash,
      body: .plain(
        salt: try #require(Salt(hex: String(repeating: "1", count: 32))), data: words("other")))
    put(Array(lines.prefix(5)) + [Line.bytes(of: prev)], as: "backup.jsonl")
    #expect(try whole()[6] == .some(nil))
    put(lines, as: "backup.jsonl")
    #expect(try whole()[6] == .some("backup.jsonl"))
    // Where nothing can be made out, nothing is claimed.
    put(Array(lines.prefix(5)) + [Array("xyz\n".utf8)], as: name)
    #expect(try whole()[6] == .some(nil))
  }

  /// A damaged line loses the words of what was erased, as the copy does, and is sound without.
  @Test func whatIsErasedGoesFromTheDamagedLineToo() throws {
    put(changed(4), as: name)
    put(lines, as: "backup.jsonl")
    var journal = try store.journal()
    let target = try journal.catchUp(now: morning).lines.first { text($0) == "entry 4" }
    _ = try journal.null([try #require(target).entry.hash], now: morning)
    #expect(try whole()[4] == nil)
    #expect(!String(decoding: try #require(store.disk.bytes(of: "s/journal/\(name)")), as: UTF8.self)
      .contains("entry 4"))
  }
}
