// One entry as the bytes of its line, and back. There is exactly one spelling of each entry, so
// writing what was read gives the same bytes again.

import JSONText

/// The one encoding of entries.
public enum Line {
  /// Bytes of the longest line, its newline included.
  public static var bytesMax: Int { 1 << 20 }

  /// The entry that these parts make, with its digests.
  ///
  /// The parts are taken as they are; a body must be canonical, which `Batch.add` checks.
  public static func entry(
    review: ReviewID, writer: WriterID, seq: Int64, clock: Int64, kind: String, prev: EntryHash,
    body: Body
  ) -> Entry {
    let commit =
      switch body {
      case .plain(let salt, let data): data.withUnsafeBytes { Digest.commit(salt, $0) }
      case .boxed(let salt, let box): box.withUnsafeBytes { Digest.commit(salt, $0) }
      case .erased: EntryHash.zero
      }
    let head = Head(
      review: review, writer: writer, seq: seq, clock: clock, kind: kind, prev: prev,
      commit: commit)
    return Entry(head: head, hash: head.hash, body: body)
  }

  /// The entry's line with its newline.
  public static func bytes(of entry: Entry) -> [UInt8] {
    var out: [UInt8] = []
    write(entry, to: &out)
    return out
  }

  /// Appends the entry's line with its newline.
  public static func write(_ entry: Entry, to out: inout [UInt8]) {
    out.append("{\"head\":")
    entry.head.write(to: &out)
    out.append(",\"hash\":\"")
    entry.hash.write(to: &out)
    switch entry.body {
    case .plain(let salt, let data):
      out.append("\",\"body\":{\"salt\":\"")
      Hex.write(salt.words.0, digits: 16, to: &out)
      Hex.write(salt.words.1, digits: 16, to: &out)
      out.append("\",\"data\":")
      out.append(contentsOf: data)
      out.append("}}\n")
    case .boxed(let salt, let box):
      out.append("\",\"body\":{\"salt\":\"")
      salt.value.write(to: &out)
      out.append("\",\"box\":\"")
      out.append(contentsOf: box)
      out.append("\"}}\n")
    case .erased:
      out.append("\",\"body\":null}\n")
    }
  }

  /// The entry of one line.
  /// - Parameter bytes: the line without its newline.
  /// - Throws: `LineFault` with the first thing that is wrong.
  public static func entry(of bytes: [UInt8]) throws(LineFault) -> Entry {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<Entry, LineFault> in
      LineParser.parse(buffer).map { $0.entry(in: buffer) }
    }
    return try result.get()
  }
}

extension Head {
  /// The bytes that `hash` covers.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out)
    return out
  }

  /// The bytes that a sealed body is bound to: the head without its commit, which is not known
  /// before the body is sealed.
  public var additional: [UInt8] {
    var out: [UInt8] = []
    writeUpToCommit(to: &out)
    out.append("}")
    return out
  }

  /// The digest of the head's bytes.
  public var hash: EntryHash { bytes.withUnsafeBytes { Digest.head($0) } }

  func write(to out: inout [UInt8]) {
    writeUpToCommit(to: &out)
    out.append(",\"commit\":\"")
    commit.write(to: &out)
    out.append("\"}")
  }

  private func writeUpToCommit(to out: inout [UInt8]) {
    out.append("{\"v\":")
    JSONWriter.write(Int64(version), to: &out)
    out.append(",\"review\":\"")
    Hex.write(review.word, digits: 16, to: &out)
    out.append("\",\"writer\":\"")
    Hex.write(writer.word, digits: 12, to: &out)
    out.append("\",\"seq\":")
    JSONWriter.write(seq, to: &out)
    out.append(",\"clock\":")
    JSONWriter.write(clock, to: &out)
    out.append(",\"kind\":\"")
    out.append(contentsOf: kind.utf8)
    out.append("\",\"prev\":\"")
    prev.write(to: &out)
    out.append("\"")
  }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
