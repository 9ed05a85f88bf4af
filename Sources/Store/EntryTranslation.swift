// A journal's line as the domain sees it. Bodies are bytes on one side and events on the other;
// what cannot be read stays an entry that says so.

import Domain
import JSONText
import Journal
import Keyrings

enum EntryTranslation {
  /// - Parameter key: opens sealed bodies; without it they stay locked.
  static func entry(
    _ stored: StoredEntry, isPrivate: Bool, key: ReviewKey? = nil
  ) -> ReviewEntry {
    let head = stored.head
    let stamp = Stamp(
      ref: EntryRef(stored.hash), writer: ReviewWriter(head.writer), seq: Int(head.seq),
      clock: head.clock)
    guard let bytes = stored.words(key) else {
      return ReviewEntry(
        stamp: stamp, kind: head.kind, at: nil,
        content: stored.body == .erased ? .erased : .locked, isPrivate: isPrivate)
    }
    let data = (try? JSONReader.object(of: bytes)) ?? JSONObject()
    let event = EntryReading.event(kind: head.kind, data)
    return ReviewEntry(
      stamp: stamp, kind: head.kind, at: data["at"]?.string.flatMap { WallTime($0) },
      displayID: data["id"]?.string.flatMap { DisplayID($0) },
      replaces: data.refs("replaces") ?? [],
      content: event.map { .event($0) } ?? .newer(text: EntryReading.words(of: data)),
      isPrivate: isPrivate)
  }
}

extension StoredEntry {
  /// The data's bytes, opened where they are sealed; nil where they are erased or do not open.
  func words(_ key: ReviewKey?) -> [UInt8]? { data ?? key?.open(self) }
}

extension ReviewEntry {
  /// The same entry after its words were erased.
  var withoutBody: ReviewEntry {
    ReviewEntry(stamp: stamp, kind: kind, at: nil, content: .erased, isPrivate: isPrivate)
  }
}

extension EntryRef {
  /// The same 32 bytes.
  init(_ hash: EntryHash) {
    let words = hash.bigEndianWords
    self.init(words.0, words.1, words.2, words.3)
  }
}

extension EntryHash {
  /// The same 32 bytes.
  init(_ ref: EntryRef) {
    self.init(bigEndianWords: ref.bigEndianWords)
  }
}

extension ReviewWriter {
  /// The same six bytes.
  init(_ writer: StoredWriter) { self.init(number: writer.number) }
}
