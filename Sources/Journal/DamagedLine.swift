// Lines whose head is sound and whose words were changed. Nothing of them is shown as an entry;
// but which entry it was is certain, and so its words can be named, and taken away.

/// A line whose digest of the head fits, and that of its words does not.
public struct DamagedLine: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  public var head: Head
  public var hash: EntryHash
  /// What stands where the words were. It is not what was written; nothing in it can be trusted.
  public var body: Body

  /// Every such line in the bytes of a file.
  /// - Complexity: linear in the bytes.
  public static func all(in file: [UInt8]) -> [DamagedLine] {
    var found: [DamagedLine] = []
    file.withUnsafeBufferPointer { all in
      var start = 0
      var number = 0
      while start < all.count {
        let end = LineScan.newline(in: all, from: start) ?? all.count
        let line = UnsafeBufferPointer(rebasing: all[start..<end])
        number += 1
        start = end + 1
        guard case .failure = LineParser.parse(line), let shape = LineParser.headed(line) else {
          continue
        }
        let entry = shape.entry(in: line)
        found.append(
          DamagedLine(line: number, head: entry.head, hash: entry.hash, body: entry.body))
      }
    }
    return found
  }
}
