// Bodies that go: nothing else changes by a byte, the chain still verifies, and whoever was
// appending goes on.

import Journal
import TestSupport
import Testing

struct NullTests {
  @Test func onlyTheBodyGoes() throws {
    let store = try Store()
    let entries = chain(store.birch, ["one", "two", "three"], review: store.review)
    let lines = entries.map(Line.bytes(of:))
    let odd: [UInt8] = Array("not a line at all \u{1}\r\n\n".utf8) + [0xFF, 0x00, 0x0A]
    let torn = Array(lines[2].prefix(40))
    let before = lines[0] + odd + lines[1] + lines[2] + torn
    let nulling = try #require(Nulling(of: before) { $0 == entries[1].hash })
    #expect(nulling.entries == [entries[1].hash])
    var gone = entries[1]
    gone.body = .erased
    #expect(nulling.bytes == lines[0] + odd + Line.bytes(of: gone) + lines[2] + torn)
    // The head, the hash and their places stay as they are.
    let start = lines[0].count + odd.count
    let kept = lines[1].count - Array("{\"salt\":\"\",\"data\":}}\n".utf8).count - 32
      - (entries[1].data?.count ?? 0)
    #expect(nulling.bytes[start..<start + kept] == lines[1][..<kept])
    #expect(Nulling(of: nulling.bytes) { $0 == entries[1].hash } == nil)
  }

  /// Words that were changed on the disk are somebody's words still: they can be named, and go.
  @Test func theBodyOfADamagedLineGoesWhereItsHeadIsSound() throws {
    let store = try Store()
    let entries = chain(store.birch, ["one", "two"], review: store.review)
    var line = Line.bytes(of: entries[1])
    let place = line.count - 8
    line[place] = line[place] == 0x62 ? 0x63 : 0x62
    let file = Line.bytes(of: entries[0]) + line
    let damaged = DamagedLine.all(in: file)
    #expect(damaged.map(\.line) == [2])
    #expect(damaged.map(\.hash) == [entries[1].hash])
    #expect(damaged.map(\.head) == [entries[1].head])
    let nulling = try #require(Nulling(of: file) { $0 == entries[1].hash })
    var gone = entries[1]
    gone.body = .erased
    #expect(nulling.bytes == Line.bytes(of: entries[0]) + Line.bytes(of: gone))
    #expect(DamagedLine.all(in: nulling.bytes).isEmpty)
    // Where the head was changed nobody knows which entry it was.
    var other = Line.bytes(of: entries[1])
    other[30] ^= 1
    #expect(DamagedLine.all(in: other).isEmpty)
    #expect(Nulling(of: other) { _ in true } == nil)
  }

  @Test func aLineWithoutItsNewlineLosesItsBodyToo() throws {
    let store = try Store()
    let entries = chain(store.birch, ["one"], review: store.review)
    let line = Line.bytes(of: entries[0]).dropLast()
    let nulling = try #require(Nulling(of: Array(line)) { _ in true })
    #expect(nulling.bytes.last == UInt8(ascii: "}"))
    #expect(Nulling(of: []) { _ in true } == nil)
  }

  /// A file that was put in place, though not for sure, keeps no other from losing its bodies; and
  /// the next line makes sure.
  @Test func whatTheDiskCannotMakeSureOfIsSaidAndTheRestGoesOn() throws {
    let store = try Store()
    var journal = try store.journal()
    _ = try journal.append(kind: "note", data: words("own a"), now: morning)
    let birch = chain(store.birch, ["birch a"], review: store.review)
    store.put(birch, as: "\(store.birch.hex).jsonl")
    store.put(birch, as: "\(store.birch.hex).sync-conflict.jsonl")
    _ = try journal.catchUp(now: morning)
    let synced = store.disk.counts[.syncFolder, default: 0]
    // One for the sweep, then two for each file: the temporary one, and the one in its place.
    store.disk.fault = .init(.syncFolder, index: synced + 2, code: 5)
    do throws(JournalError) {
      _ = try journal.null([birch[0].hash], now: morning)
      Issue.record("nulled for sure")
    } catch {
      guard case .disk(let trouble) = error else { throw error }
      #expect(trouble.isInPlace)
      #expect("\(error)".contains("it is in its place"), "\(error)")
    }
    let texts = store.disk.snapshot.values.map { String(decoding: $0, as: UTF8.self) }
    #expect(!texts.contains { $0.contains("birch a") })
    let before = store.disk.counts[.syncFolder, default: 0]
    _ = try journal.append(kind: "note", data: words("own b"), now: morning)
    #expect(store.disk.counts[.syncFolder, default: 0] > before)
    #expect(try store.verify().isSound)
  }

  /// A carrier may bring a file of any size; it is read in pieces, and so is what is looked for.
  @Test func aFileLargerThanTheMemoryIsReadInPieces() throws {
    let store = try Store()
    let entries = chain(store.oak, ["1", "2"], review: store.review)
    store.put(entries, as: "\(store.oak.hex).jsonl")
    let large = [UInt8](repeating: 0, count: 5 << 20)
    store.disk.put(large, at: "s/journal/\(store.birch.hex).jsonl")
    var journal = try store.journal()
    #expect(try journal.null([entries[0].hash], now: morning).entries == [entries[0].hash])
    #expect(store.disk.largestRead <= 2 * Line.bytesMax)
    #expect(store.disk.bytes(of: "s/journal/\(store.birch.hex).jsonl") == large)
    let setup = JournalSetup(review: store.review, folder: "s/journal", local: "s/local")
    let places = try Journal.bodies(of: Set(entries.map(\.hash)), in: setup, on: store.disk)
    #expect(places.map(\.line) == [2])
  }

  @Test func everyCopyInTheFolderIsNulledAndTheChainVerifies() throws {
    let store = try Store()
    var journal = try store.journal()
    for text in ["a", "b", "c"] {
      _ = try journal.append(kind: "note", data: words("own \(text)"), now: morning)
    }
    let birch = chain(store.birch, ["birch a", "birch b"], review: store.review)
    store.put(birch, as: "\(store.birch.hex).jsonl")
    store.put(birch, as: "\(store.birch.hex).sync-conflict.jsonl")
    _ = try journal.catchUp(now: morning)
    let own = try journal.append(kind: "note", data: words("own d"), now: morning)
    let targets: Set = [birch[1].hash, own.lines[0].entry.hash]
    let nulled = try journal.null(targets, now: morning)
    #expect(nulled.entries == targets)
    #expect(nulled.files.count == 3)
    #expect(nulled.leftAlone.isEmpty)
    #expect(Set(nulled.news.nulled) == targets)
    let everything = store.disk.snapshot.values.map { String(decoding: $0, as: UTF8.self) }
    #expect(!everything.contains { $0.contains("own d") || $0.contains("birch b") })
    #expect(everything.filter { $0.contains("birch a") }.count == 2)
    let verdict = try store.verify()
    #expect(verdict.isSound, "\(verdict.damages)")
    #expect(verdict.entries == 6)
    // The appender notices that its file is another one, and goes on as the same writer.
    let next = try journal.append(kind: "note", data: words("own e"), now: morning)
    #expect(next.began == nil)
    #expect(next.lines[0].entry.head.seq == 5)
    #expect(try store.verify().isSound)
    let before = store.disk.snapshot
    let again = try journal.null(targets, now: morning)
    #expect(again.files.isEmpty && again.entries.isEmpty)
    #expect(store.disk.snapshot == before)
  }

  @Test func anotherProcessNoticesAndGoesOn() throws {
    let store = try Store()
    var first = try store.journal()
    let saved = try first.append(kind: "note", data: words("secret"), now: morning)
    var second = try store.journal(seed: 8)
    _ = try second.catchUp(now: morning)
    _ = try first.null([saved.lines[0].entry.hash], now: morning)
    let news = try second.catchUp(now: morning)
    #expect(news.nulled == [saved.lines[0].entry.hash])
    #expect(news.damages.isEmpty)
    _ = try second.append(kind: "note", data: words("two"), now: morning)
    _ = try first.append(kind: "note", data: words("three"), now: morning)
    #expect(try store.texts() == ["", "two", "three"])
    #expect(try store.verify().isSound)
  }

  @Test func leftoversOfAKilledReplacingGo() throws {
    let store = try Store()
    var journal = try store.journal()
    let saved = try journal.append(kind: "note", data: words("secret"), now: morning)
    let leftover = "s/journal/.\(store.oak.hex).jsonl.00112233.tmp"
    store.disk.put(Array("secret".utf8), at: leftover)
    let foreign = "s/journal/.other.tmp"
    store.disk.put(Array("somebody's".utf8), at: foreign)
    _ = try journal.null([saved.lines[0].entry.hash], now: morning)
    #expect(store.disk.bytes(of: leftover) == nil)
    #expect(store.disk.bytes(of: foreign) != nil)
  }

  @Test func damagedLinesAreNamedAndStay() throws {
    let store = try Store()
    let entries = chain(store.birch, ["one", "two", "three"], review: store.review)
    var bytes = entries.map(Line.bytes(of:))
    bytes[1][20] ^= 1
    store.disk.put(bytes.flatMap { $0 }, at: "s/journal/\(store.birch.hex).jsonl")
    var journal = try store.journal()
    let nulled = try journal.null([entries[2].hash], now: morning)
    #expect(nulled.leftAlone.map(\.line) == [2])
    let after = try #require(store.disk.bytes(of: "s/journal/\(store.birch.hex).jsonl"))
    #expect(Array(after.prefix(bytes[0].count + bytes[1].count)) == bytes[0] + bytes[1])
  }

  @Test(arguments: ["", "a", ".tmp", ".a.tmp", "a.jsonl.00.tmp", ".a.jsonl.00"])
  func otherNamesAreNoLeftovers(_ name: String) {
    #expect(WholeFile.target(ofTemporary: name) == nil)
  }

  @Test func aLeftoverNamesItsFile() {
    #expect(WholeFile.target(ofTemporary: ".a.jsonl.0f.tmp") == "a.jsonl")
  }

  @Test func someFileThatCannotBeReadIsNotCalledDone() throws {
    let store = try Store()
    let entries = chain(store.birch, ["one"], review: store.review)
    store.put(entries, as: "\(store.birch.hex).jsonl")
    store.disk.fault = .init(.read, index: 0, code: 5, isPersistent: true)
    var journal = try store.journal()
    #expect(throws: JournalError.self) { try journal.null([entries[0].hash], now: morning) }
  }
}
