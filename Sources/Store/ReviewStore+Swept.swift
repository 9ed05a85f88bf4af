// This laptop's own journal file, replaced by an older copy of itself as a sync tool may do: lines
// that were called saved stand under its name no more. A program that wrote some of them has the
// file open as it was, and puts it beside the older one; where it cannot, it says what is missing.

import Domain
import Journal

extension ReviewStore {
  /// Puts what an older copy of the own file swept away beside it, without the words that some
  /// order sent away. To be caught up with afterwards.
  /// - Returns: the name of the file that lacks them; nil where there was nothing to be put there.
  mutating func keepSwept() -> String? {
    journal.takeSwept().flatMap { keep($0) }
  }

  mutating func keep(_ swept: (file: String, bytes: [UInt8], seq: Int64)) -> String? {
    guard (try? checkPlace()) != nil else { return nil }
    let lines = Self.sound(swept.bytes, of: reviewID)
    guard let first = lines.first(where: { $0.entry.head.seq > swept.seq }),
      let last = lines.last
    else { return nil }
    let end = Int(last.place.offset) + last.place.length
    let bytes = Array(swept.bytes[..<end])
    let union = Self.review(review.entries, and: [bytes], of: reviewID, key)
    let stem = swept.file.dropLast(".jsonl".count)
    let name = "\(stem).\(first.entry.hash.hex.prefix(8)).jsonl"
    let path = "\(folder.journal)/\(name)"
    // One of that name has this very entry; only a shorter copy of the same gives way.
    let there = (try? disk.wholeFile(path, limit: 1 << 30)) ?? nil
    if let there, !bytes.starts(with: there) { return nil }
    guard
      (try? disk.replaceFile(
        name, in: folder.journal, with: Self.withoutErased(bytes, by: union))) != nil
    else { return nil }
    notices.append(.swept("\(folder.journal)/\(swept.file)", keptIn: "journal/\(name)"))
    sweptKept[swept.file] = name
    return swept.file
  }

  /// What this program shows of a writer's entries from behind a number on, by name.
  func names(of writer: StoredWriter?, behind seq: Int64) -> [String] {
    guard let writer = writer.map({ ReviewWriter($0) }) else { return [] }
    var names: [String] = []
    for entry in review.entries
    where entry.stamp.writer == writer && Int64(entry.stamp.seq) > seq
      && entry.content != .erased
    {
      guard let record = review.record(entry.ref) else { continue }
      let name = review.name(of: record)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Says that what is written goes into a new file from here on, and what became of the old one.
  mutating func note(_ began: Beginning, now: Int64) {
    var missing = Beginning.Missing()
    if case .behindKnown(_, let seq) = began.reason {
      if keepSwept() != nil { _ = try? catchUp(now: now) }
      let file = "\(began.after?.hex ?? "").jsonl"
      missing.keptIn = sweptKept[file] ?? journal.wholeElsewhere(file)
      if missing.keptIn == nil { missing.names = names(of: began.after, behind: seq) }
    }
    guard device.writers.count > 1 else { return }
    notices.append(
      .newWriter(
        because: began.reason.words(inCopy: isCopied || hasLeftCallsign, missing: missing)))
  }
}

extension Beginning {
  /// What became of entries that the file before lacks.
  struct Missing {
    /// The file that has them; nil where none is known to.
    var keptIn: String?
    /// Those that the program shows and no file has, by name.
    var names: [String] = []
  }
}
