// A journal's line as the domain sees it. Bodies are bytes on one side and events on the other;
// what cannot be read stays an entry that says so.

import Domain
import JSONText
import Journal

enum EntryTranslation {
  static func entry(_ stored: StoredEntry, isPrivate: Bool) -> ReviewEntry {
    let head = stored.head
    let stamp = Stamp(
      ref: EntryRef(stored.hash), writer: ReviewWriter(head.writer), seq: Int(head.seq),
      clock: head.clock)
    switch stored.body {
    case .erased:
      return ReviewEntry(
        stamp: stamp, kind: head.kind, at: nil, content: .erased, isPrivate: isPrivate)
    case .boxed:
      return ReviewEntry(
        stamp: stamp, kind: head.kind, at: nil, content: .locked, isPrivate: isPrivate)
    case .plain(_, let bytes):
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
