// A line of the sealed file: what goes into it of an entry, and what is read out of it again.

import Domain
import JSONText
import Journal

/// The record that a sealed line belonged to.
struct SealedOwner: Hashable {
  var record: EntryRef
  /// What people called it.
  var name: String

  /// One line's content with what it takes to say later who wrote it and when.
  func underSeal(
    _ entry: StoredEntry, _ words: [UInt8], by callsign: String, at: WallTime
  ) -> JSONObject {
    [
      "at": .string(at.description), "record": .string(record.hex),
      "entry": .string(entry.hash.hex), "name": .string(name),
      "kind": .string(entry.head.kind), "writer": .string(entry.head.writer.hex),
      "seq": .integer(entry.head.seq), "clock": .integer(entry.head.clock),
      "by": .string(callsign),
      "data": .object((try? JSONReader.object(of: words)) ?? JSONObject()),
    ]
  }
}

/// A line of the sealed file.
struct SealedLine {
  /// The sealed line itself.
  var hash: EntryHash
  /// The record it belonged to, and which of its entries it holds; nil once its words are gone.
  var content: Content?

  struct Content {
    var record: EntryRef
    var entry: EntryRef
    var name: String
    var at: WallTime?
    /// The file that kept the words while they were typed; nil for those of a record.
    var draftFile: String?
    var version: SealedVersion

    /// Reads the words of a line; nil where they do not say what they are of.
    init?(_ data: JSONObject, isDamaged: Bool = false) {
      guard let record = data.ref("record"), let entry = data.ref("entry") else { return nil }
      self.record = record
      self.entry = entry
      name = data["name"]?.string ?? ""
      at = data["at"]?.string.flatMap { WallTime($0) }
      draftFile = data["draft"]?.string
      version = SealedVersion(underSeal: data)
      version.isDamaged = isDamaged
    }
  }
}

extension SealedVersion {
  /// The words of an entry as they stand in a line under seal.
  fileprivate init(underSeal data: JSONObject) {
    let words = data["data"]?.object ?? JSONObject()
    let event = EntryReading.event(kind: data["kind"]?.string ?? "", words)
    texts =
      ([event?.text ?? EntryReading.words(of: words)] + (event?.sideTexts ?? []))
      .filter { !$0.isEmpty }
    by = data["by"]?.string ?? ""
    at = words["at"]?.string.flatMap { WallTime($0) }
  }
}
