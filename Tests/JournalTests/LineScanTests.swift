// A file of entries with anything done to it: what is sound is still read, what is wrong is named,
// and nothing at all makes the reader stop.

import Journal
import TestSupport
import Testing

struct Scanning {
  let entries: [Entry]
  let lines: [[UInt8]]
  let review: ReviewID
  let oak: WriterID

  init() throws {
    review = try #require(Names.review)
    oak = try #require(Names.oak)
    entries = chain(oak, (1...8).map { "entry \($0)" }, review: review)
    lines = entries.map(Line.bytes(of:))
  }

  struct Outcome {
    var scan: LineScan
    var found: [SoundLine]
    var size: Int
    var isQuiet: Bool { scan.allDamages.isEmpty && scan.tail(size: Int64(size)) == nil }
  }

  func scan(_ bytes: [UInt8], pieces: Int = .max, protected: Bool = false) -> Outcome {
    var scan = LineScan(file: "3f9a1c20b7d4.jsonl", review: review, isProtected: protected)
    var found: [SoundLine] = []
    var start = 0
    var length = min(pieces, bytes.count)
    while start < bytes.count {
      let end = min(start + length, bytes.count)
      let used = bytes[start..<end].withUnsafeBytes { piece in
        scan.consume(piece) { found.append($0) }
      }
      start += used
      if used == 0 {
        if end == bytes.count { break }
        length *= 2
      }
    }
    return Outcome(scan: scan, found: found, size: bytes.count)
  }

  @Test(arguments: [1, 7, 400, 100_000])
  func soundLinesComeInOrderWhateverThePieces(_ pieces: Int) {
    let all = scan(lines.flatMap(\.self), pieces: pieces)
    #expect(all.found.map(\.entry) == entries)
    #expect(all.isQuiet)
    #expect(all.found.map(\.place.line) == Array(1...8))
    #expect(all.found[1].place.offset == Int64(lines[0].count))
    #expect(all.found[1].place.length == lines[1].count)
    #expect(all.scan.last == Known(seq: 8, hash: entries[7].hash))
  }

  /// Every byte of a file, changed in three ways, is noticed, and the other entries are still read.
  @Test func everyChangedByteIsNoticed() {
    let file = lines.prefix(3).flatMap(\.self)
    for index in file.indices {
      for change in [UInt8(1), 0x20, 0x80] {
        var bytes = file
        bytes[index] ^= change
        let outcome = scan(bytes)
        #expect(!outcome.isQuiet, "byte \(index) ^ \(change)")
        let sound = outcome.found.filter { entries.contains($0.entry) }.count
        #expect(sound == outcome.found.count && sound >= 1, "byte \(index) ^ \(change)")
      }
    }
  }

  @Test func everyDroppedDoubledAndZeroedByteIsNoticed() {
    let file = lines.prefix(3).flatMap(\.self)
    for index in file.indices {
      var dropped = file
      dropped.remove(at: index)
      var doubled = file
      doubled.insert(file[index], at: index)
      var zeroed = file
      zeroed[index] = 0
      for bytes in [dropped, doubled, zeroed] {
        let outcome = scan(bytes)
        #expect(!outcome.isQuiet, "byte \(index)")
        #expect(outcome.found.allSatisfy { entries.contains($0.entry) }, "byte \(index)")
      }
    }
  }

  @Test func removedDoubledAndSwappedLinesBreakTheChainAndAreStillRead() {
    for index in 0..<7 {
      var removed = lines
      removed.remove(at: index)
      var doubled = lines
      doubled.insert(lines[index], at: index)
      var swapped = lines
      swapped.swapAt(index, index + 1)
      for (bytes, count) in [(removed, 7), (doubled, 9), (swapped, 8)] {
        let outcome = scan(bytes.flatMap(\.self))
        #expect(outcome.found.count == count)
        guard case .chain = outcome.scan.damages.first?.what else {
          Issue.record("line \(index): \(outcome.scan.damages)")
          continue
        }
      }
    }
  }

  @Test func soundLinesBehindDamageAreReadAndTheDamageNamed() {
    let bytes =
      lines[0] + Array("rubbish\n\n".utf8) + lines[1].map { $0 == 0x31 ? 0x32 : $0 } + lines[1]
    let outcome = scan(bytes)
    #expect(outcome.found.map(\.entry) == Array(entries.prefix(2)))
    #expect(outcome.scan.damages.map(\.line) == [2, 3, 4])
    #expect(outcome.found.last?.place.line == 5)
  }

  @Test func anUnfinishedLastLineIsNoDamage() {
    for cut in 1..<lines[7].count {
      let bytes = lines.dropLast().flatMap(\.self) + lines[7].dropLast(cut)
      let outcome = scan(bytes)
      #expect(outcome.scan.allDamages.isEmpty)
      #expect(outcome.found.count == 7)
      let tail = outcome.scan.tail(size: Int64(bytes.count))
      #expect(tail?.line == 8)
      #expect(tail?.length == Int64(lines[7].count - cut))
      #expect(tail?.isWholeLines == false)
    }
  }

  @Test func blocksOfZeroesAtTheEndAreATearAndAWrongLineIsNot() {
    let before = lines.dropLast().flatMap(\.self)
    var zeroed = before + lines[7]
    let edge = (before.count / 512 + 1) * 512
    for index in before.count..<min(edge, zeroed.count - 1) { zeroed[index] = 0 }
    let torn = scan(zeroed)
    #expect(torn.scan.allDamages.isEmpty)
    #expect(torn.scan.tail(size: Int64(zeroed.count))?.line == 8)
    var wrong = before + lines[7]
    wrong[before.count + 200] ^= 1
    let outcome = scan(wrong)
    #expect(outcome.scan.allDamages.map(\.line) == [8])
    #expect(outcome.scan.tail(size: Int64(wrong.count))?.isWholeLines == true)
  }

  @Test func hostileFilesAreReadInOneGoAndLittleMemory() {
    let long = [UInt8](repeating: 0x61, count: 10_000_000)
    let zeroes = [UInt8](repeating: 0, count: 3_000_000)
    let newlines = [UInt8](repeating: 0x0A, count: 200_000)
    let carriage = lines[0].dropLast() + [0x0D, 0x0A]
    for rubbish in [long + [0x0A], zeroes + [0x0A], newlines, Array(carriage)] {
      let outcome = scan(lines[0] + rubbish + lines[1], pieces: 1 << 20)
      #expect(outcome.found.map(\.entry) == Array(entries.prefix(2)))
      #expect(!outcome.scan.damages.isEmpty)
      #expect(outcome.scan.allDamages.count <= LineScan.damagesMax + 1)
    }
    let lines = scan(newlines)
    #expect(lines.scan.allDamages.last?.what == .more(lines: 190_000))
    let tooLong = scan(lines.found.isEmpty ? long + [0x0A] : [], pieces: 1 << 20)
    #expect(tooLong.scan.tailDamages.first?.what == .line(.tooLong))
  }

  @Test func aFileOfAnotherReviewIsRefusedAndNamed() throws {
    let other = try #require(ReviewID(hex: "ffffffffffffffff"))
    let foreign = chain(oak, ["a", "b"], review: other).flatMap(Line.bytes(of:))
    let outcome = scan(foreign + lines[0])
    #expect(outcome.found.isEmpty)
    #expect(outcome.scan.isForeign)
    #expect(outcome.scan.damages.map(\.what) == [.otherReview(other)])
    let mixed = scan(lines[0] + foreign + lines[1])
    #expect(mixed.found.map(\.entry) == Array(entries.prefix(2)))
    #expect(
      mixed.scan.damages.map(\.what) == [
        .line(.foreignReview(other)), .line(.foreignReview(other)),
      ])
  }

  @Test func aLineOfAnotherWriterIsNamedAndShown() throws {
    let birch = try #require(Names.birch)
    let foreign = chain(birch, ["x"], review: review).flatMap(Line.bytes(of:))
    let outcome = scan(lines[0] + foreign + lines[1])
    #expect(outcome.found.count == 3)
    #expect(outcome.scan.damages.map(\.what) == [.writer(expected: oak, found: birch)])
  }

  @Test func plainBodiesAreDamageInAProtectedReview() {
    let outcome = scan(lines[0] + lines[1], protected: true)
    #expect(outcome.found.isEmpty)
    #expect(outcome.scan.allDamages.map(\.what) == [.line(.plainBody), .line(.plainBody)])
  }

  @Test func sealedAndErasedBodiesAreCounted() {
    var random = SplitMix64(seed: 2)
    var erased = entries[0]
    erased.body = .erased
    let boxed = Line.entry(
      review: review, writer: oak, seq: 2, clock: 0, kind: "note", prev: erased.hash,
      body: .boxed(salt: .random(using: &random), box: Base64.encode([9, 9, 9])))
    let outcome = scan(Line.bytes(of: erased) + Line.bytes(of: boxed), protected: true)
    #expect(outcome.isQuiet)
    #expect(outcome.found.map(\.entry) == [erased, boxed])
    #expect((outcome.scan.sound, outcome.scan.boxed, outcome.scan.erased) == (2, 1, 1))
    #expect(outcome.found.allSatisfy { $0.entry.data == nil })
  }

  @Test(arguments: 0..<300)
  func anyBytesAreReadWithoutATrap(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = lines.flatMap(\.self)
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0..<700, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: for index in start..<end { bytes[index] = 0 }
      default: for index in start..<end { bytes[index] = UInt8.random(in: 0...255, using: &random) }
      }
      if bytes.isEmpty { bytes = [0] }
    }
    let outcome = scan(bytes, pieces: Int.random(in: 1...5_000, using: &random))
    #expect(outcome.found.allSatisfy { entries.contains($0.entry) }, "seed \(seed)")
    #expect(outcome.scan.sound == outcome.found.count, "seed \(seed)")
  }
}
