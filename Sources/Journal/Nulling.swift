// Bodies taken out of the bytes of a file. Heads and hashes stay, so that the chain still verifies;
// every other byte stays as it was, whatever it is, because what cannot be read may still be
// somebody's words.

/// A file's bytes without the bodies of some entries.
public struct Nulling: Hashable, Sendable {
  public let bytes: [UInt8]
  /// The entries that lost a body, in the order of the lines.
  public let entries: [EntryHash]

  /// - Parameter isTarget: whether an entry's body has to go.
  /// - Returns: nil where no line has such a body, and the bytes are to stay as they are.
  /// - Complexity: linear in the bytes.
  public init?(of file: [UInt8], where isTarget: (EntryHash) -> Bool) {
    var out: [UInt8] = []
    var entries: [EntryHash] = []
    file.withUnsafeBufferPointer { all in
      // Up to here everything has been copied.
      var copied = 0
      var start = 0
      while start < all.count {
        let end = LineScan.newline(in: all, from: start) ?? all.count
        let line = UnsafeBufferPointer(rebasing: all[start..<end])
        // Words that were changed since are somebody's words still.
        if let shape = LineParser.headed(line), shape.hasBody, isTarget(shape.hash) {
          if entries.isEmpty { out.reserveCapacity(all.count) }
          out.append(contentsOf: all[copied..<start + shape.bodyStart])
          out.append("null}")
          entries.append(shape.hash)
          copied = end
        }
        start = end + 1
      }
      if !entries.isEmpty { out.append(contentsOf: all[copied...]) }
    }
    guard !entries.isEmpty else { return nil }
    bytes = out
    self.entries = entries
  }
}

extension LineShape {
  /// Whether the words, or their sealed form, are there.
  var hasBody: Bool { if case .erased = body { false } else { true } }

  /// Where the value of `body` begins, in bytes of the line.
  var bodyStart: Int {
    kind.upperBound + LineParser.headBehindKind + ",\"hash\":\"".utf8.count + 64
      + "\",\"body\":".utf8.count
  }
}
