// The frozen journals as lines: digests, the torn end, the sealed bodies, and the example that the
// specification works through.

import Foundation
import JSONText
import Journal
import Testing

@Suite struct Version1JournalTests {
  static let evening: Int64 = 1_795_111_200_000

  static func setup(_ store: FrozenStore, _ review: String) throws -> JournalSetup {
    JournalSetup(
      review: try #require(ReviewID(hex: review)), folder: store.folder.journal,
      local: store.folder.local)
  }

  @Test func theJournalIsSoundWithOneTornEnd() throws {
    let setup = try Self.setup(FrozenStore("version-1"), Version1.review)
    let verdict = try Journal.verify(setup, on: PosixDisk(), now: Self.evening)
    #expect(verdict.damages.isEmpty, "\(verdict.damages)")
    #expect(verdict.files.map(\.entries) == [20, 6, 3])
    #expect(verdict.files.map(\.erased) == [1, 0, 0])
    #expect(verdict.files.map { $0.torn?.length } == [nil, 90, nil])
    #expect(verdict.entries == 26)
  }

  @Test func sealedBodiesAreFrozenAndOpen() throws {
    let frozen = FrozenStore("version-1-sealed")
    let made = try Version1Sealed().files
    if ProcessInfo.processInfo.environment["ALONGSIDE_WRITE_FIXTURES"] != nil {
      try FrozenStore.write(made, to: frozen.url)
      Issue.record("fixtures were written anew; look at every change and run without the variable")
    }
    #expect(try frozen.files() == made)
    var setup = try Self.setup(frozen, "5ea1ed00c0ffee01")
    setup.isProtected = true
    var texts: [String] = []
    let verdict = try Journal.verify(setup, on: PosixDisk(), now: Self.evening) { line in
      guard case .boxed = line.entry.body else { return }
      let data = try? Sealed.open(line.entry, Sealed.key)
      let object = data.flatMap { try? JSONReader.object(of: $0) }
      texts.append(object?["text"]?.string ?? "does not open")
    }
    #expect(verdict.isSound)
    #expect(verdict.files.map(\.boxed) == [3])
    #expect(verdict.files.map(\.erased) == [1])
    #expect(texts == Version1Sealed.texts)
  }

  @Test func aSealedBodyOpensInItsOwnLineOnly() throws {
    let bytes = try #require(
      try FrozenStore("version-1-sealed").files()["journal/c0de5ea1ed01.jsonl"])
    let lines = bytes.split(separator: 0x0A).map(Array.init)
    var moved = try Line.entry(of: lines[1])
    moved.head.seq += 1
    #expect(throws: (any Error).self) { try Sealed.open(moved, Sealed.key) }
    #expect(throws: (any Error).self) {
      try Sealed.open(try Line.entry(of: lines[1]), Array(Sealed.key.reversed()))
    }
  }

  /// The block that follows a mark in the specification.
  private static func block(_ mark: String, in page: String) throws -> String {
    let start = try #require(page.range(of: "<!-- example: \(mark) -->\n```\n"))
    let end = try #require(page.range(of: "\n```", range: start.upperBound..<page.endIndex))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test func theSpecificationsExampleIsTheFixtures() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("Sources/Journal/Journal.docc/Format.md"),
      encoding: .utf8)
    let line = try Self.block("line", in: page)
    let entry = try Line.entry(of: Array(line.utf8))
    let head = try Self.block("head", in: page)
    let data = try Self.block("data", in: page)
    #expect(Array(head.utf8) == entry.head.bytes)
    #expect(Array(data.utf8) == entry.data)
    #expect(page.contains("`head`, \(head.utf8.count) bytes"))
    #expect(page.contains("`data`, \(data.utf8.count) bytes"))
    #expect(page.contains("commit  \(entry.head.commit.hex)\n"))
    #expect(page.contains("hash    \(entry.hash.hex)\n"))
    let journal = try #require(
      try FrozenStore("version-1").files()["journal/b17c4e0a9d25.jsonl"])
    #expect(String(decoding: journal, as: UTF8.self).contains("\(line)\n"))
  }
}
