// Not a sample: every bit of a line between two others flipped, a bit of every byte of those two,
// every stretch zeroed, every line lost, doubled and swapped with every other. Each is noticed at
// its line or at the last sound one before it, and every line that is whole is read.

import Journal
import TestSupport
import Testing

@Suite struct EveryDamageTests {
  private static let texts = ["1: 4 of 7", "2: “pam?” \u{1F642}", "3"]
  private let store: Store
  private let lines: [[UInt8]]
  private var bytes: [UInt8] { Array(lines.joined()) }

  init() throws {
    var store = try Store()
    let entries = chain(store.oak, Self.texts, review: store.review)
    store.put(entries, as: "\(store.oak.hex).jsonl")
    let last = try #require(entries.last)
    store.setup.known = [
      "\(store.oak.hex).jsonl": Known(seq: Int64(entries.count), hash: last.hash)
    ]
    self.store = store
    lines = entries.map(Line.bytes(of:))
    try #require(try store.verify().isSound)
  }

  /// The lines, from 1, that some bytes touch.
  private func touched(_ range: Range<Int>) -> ClosedRange<Int> {
    var start = 0
    var numbers: [Int] = []
    for (index, line) in lines.enumerated() {
      if range.overlaps(start..<start + line.count) { numbers.append(index + 1) }
      start += line.count
    }
    return (numbers.first ?? 1)...(numbers.last ?? 1)
  }

  /// Looks at a changed journal: what is wrong with it is said at one of the places, and the texts
  /// that must be readable are read.
  private func check(
    _ changed: [UInt8], at places: ClosedRange<Int>, readable: Set<String>, _ what: String
  ) throws {
    store.disk.overwrite(changed, at: store.path)
    var read: Set<String> = []
    let verdict = try Journal.verify(store.setup, on: store.disk, now: morning) {
      read.insert(text($0))
    }
    let named = verdict.damages.filter { $0.file == "\(store.oak.hex).jsonl" }.map(\.line)
    if !named.contains(where: places.contains) {
      Issue.record("\(what): \(verdict.damages) are not at \(places)")
    }
    if !readable.isSubset(of: read) { Issue.record("\(what): read only \(read.sorted())") }
    if !read.isSubset(of: Self.texts) { Issue.record("\(what): read \(read.sorted())") }
    if store.disk.bytes(of: store.path) != changed { Issue.record("\(what): the file was changed") }
  }

  /// The texts of all lines but some; a line that lost its newline takes the next one with it.
  private func texts(besides lost: ClosedRange<Int>) -> Set<String> {
    Set(Self.texts.enumerated().filter { !lost.contains($0.offset + 1) }.map(\.element))
  }

  /// Where damage to some lines may be named: there, or, where nothing sound follows them any more,
  /// at the last sound line before.
  private func places(_ lost: ClosedRange<Int>) -> ClosedRange<Int> {
    lost.lowerBound - (lost.upperBound == lines.count ? 1 : 0)...lost.upperBound + 1
  }

  /// What stands at a byte that ends a line belongs to two lines.
  private func suffering(_ range: Range<Int>) -> ClosedRange<Int> {
    let touched = touched(range)
    let endsLine = range.contains { bytes[$0] == UInt8(ascii: "\n") }
    return touched.lowerBound...min(lines.count, touched.upperBound + (endsLine ? 1 : 0))
  }

  @Test func everyBit() throws {
    let bytes = bytes
    for at in bytes.indices {
      let lost = suffering(at..<at + 1)
      let isBetween = touched(at..<at + 1) == 2...2
      for bit in isBetween ? 0..<8 : at % 8..<at % 8 + 1 {
        var changed = bytes
        changed[at] ^= 1 << UInt8(bit)
        try check(
          changed, at: places(lost), readable: texts(besides: lost), "bit \(bit) of byte \(at)")
      }
    }
  }

  @Test(arguments: [1, 64, 512])
  func everyZeroedStretch(_ length: Int) throws {
    let bytes = bytes
    // A single byte of the line between; longer ones from every eighth byte of all lines.
    let starts =
      length == 1
      ? Array(lines[0].count..<lines[0].count + lines[1].count)
      : Array(stride(from: 0, to: bytes.count, by: 8))
    for at in starts {
      let range = at..<min(at + length, bytes.count)
      var changed = bytes
      for index in range { changed[index] = 0 }
      let lost = suffering(range)
      try check(
        changed, at: places(lost), readable: texts(besides: lost), "\(range.count) zeroes at \(at)")
    }
  }

  @Test func everyLineLostDoubledAndSwapped() throws {
    for first in lines.indices {
      var without = lines
      without.remove(at: first)
      // The line after the gap is where it shows; at the end it is the file's own length.
      let gap = first + 1 < lines.count ? first + 1...first + 1 : 0...lines.count
      try check(
        Array(without.joined()), at: gap, readable: texts(besides: first + 1...first + 1),
        "line \(first + 1) lost")
      for place in first..<lines.count {
        var doubled = lines
        doubled.insert(lines[first], at: place + 1)
        try check(
          Array(doubled.joined()), at: place + 2...place + 2, readable: Set(Self.texts),
          "line \(first + 1) again after line \(place + 1)")
      }
      for second in lines.indices.dropFirst(first + 1) {
        var swapped = lines
        swapped.swapAt(first, second)
        try check(
          Array(swapped.joined()), at: first + 1...first + 1, readable: Set(Self.texts),
          "lines \(first + 1) and \(second + 1) swapped")
      }
    }
  }
}
