// Compact tables give back the tree they were made of, and a damaged one is refused, never a crash.

import DataFile
import TestSupport
import Testing

@Suite struct CompactTextTests {
  /// A tree without its places, for comparing.
  private func plain(_ node: Node) -> Node {
    let mark = Mark(line: 1, column: 1)
    switch node.value {
    case .scalar: return Node(node.value, at: mark)
    case .list(let items): return Node(.list(items.map(plain)), at: mark)
    case .map(let members):
      return Node(
        .map(members.map { Node.Member(key: $0.key, keyMark: mark, value: plain($0.value)) }),
        at: mark)
    }
  }

  private func tree(_ random: inout SplitMix64, depth: Int) -> Node {
    let mark = Mark(line: 1, column: 1)
    let texts = [
      "", "a", "it's", "\"q\"", "two\nlines", "\n", "é ✓ 🙂", ":key", "'", "{2", "#\"\"\"#",
      " edge ",
    ]
    func text() -> String {
      (texts.randomElement(using: &random) ?? "") + (texts.randomElement(using: &random) ?? "")
    }
    switch depth == 0 ? 0 : Int.random(in: 0...2, using: &random) {
    case 0: return Node(.scalar(text()), at: mark)
    case 1:
      return Node(
        .list(
          (0..<Int.random(in: 0...4, using: &random)).map { _ in tree(&random, depth: depth - 1) }),
        at: mark)
    default:
      let members = (0..<Int.random(in: 0...4, using: &random)).map { number in
        Node.Member(key: "k\(number): é", keyMark: mark, value: tree(&random, depth: depth - 1))
      }
      return Node(.map(members), at: mark)
    }
  }

  @Test func theFormIsAsDocumented() throws {
    let root = try YAMLReader.read("a: one\nb: [x, \"two\\nlines\"]\nc: {}\n", file: "x")
    #expect(CompactText.encode(root.node) == "{3\n:a\n'one\n:b\n[2\n'x\n\"9\ntwo\nlines\n:c\n{0")
  }

  @Test(arguments: UInt64(1)...200)
  func anyTreeComesBack(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let node = tree(&random, depth: 5)
    let back = try CompactText.decode(CompactText.encode(node), file: "t")
    #expect(plain(back.node) == node, "seed \(seed)")
  }

  @Test func marksAreLinesOfTheTable() throws {
    let root = try CompactText.decode("{2\n:a\n\"3\nx\ny\n:b\n'z", file: "t")
    let members = try root.members()
    #expect(members[0].value.mark == Mark(line: 3, column: 1))
    #expect(members[1].keyMark == Mark(line: 6, column: 1))
    #expect(members[1].value.mark == Mark(line: 7, column: 1))
  }

  @Test(arguments: [
    "", "x", "{", "{1", "{1\n", "{1\n'a", "{1\n:a", "[2\n'a", "[1\n'a\n'b",
    "[999999999999999999999999",
    "[5000000\n'a", "\"5\nab", "\"1\nab", "\"", "\"0", "{-1", "[1x\n'a", "\"9223372036854775807\na",
  ])
  func aDamagedTableIsRefused(table: String) {
    #expect(throws: DataFileError.self) { try CompactText.decode(table, file: "t") }
  }

  @Test func theRefusalSaysWhereAndWhat() {
    do throws(DataFileError) {
      _ = try CompactText.decode("[2\n'a\n?", file: "rules")
      Issue.record("no refusal")
    } catch {
      #expect(
        error.description
          == "rules:3:1: the compact table breaks off or is malformed; a whole table was expected;"
          + " run `swift run TableMaker`")
    }
  }

  @Test func deepTablesAreRefused() {
    let table = String(repeating: "[1\n", count: 100_000) + "'x"
    #expect(throws: DataFileError.self) { try CompactText.decode(table, file: "t") }
  }

  @Test(arguments: UInt64(1)...300)
  func damageAnywhereNeverCrashes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = Array(CompactText.encode(tree(&random, depth: 4)).utf8)
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place...)
    default: bytes.remove(at: place)
    }
    // Either a tree, which can be written again, or a refusal.
    let root = try? CompactText.decode(String(decoding: bytes, as: UTF8.self), file: "t")
    if let root {
      let again = try CompactText.decode(CompactText.encode(root.node), file: "t")
      #expect(plain(again.node) == plain(root.node), "seed \(seed)")
    } else {
      #expect(!bytes.elementsEqual("'".utf8), "seed \(seed)")
    }
  }
}
