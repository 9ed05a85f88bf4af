// A line of the sealed file: what goes into it of an entry, and what is read out of it again. Of
// the set-up a line holds one field, so that each can be handed over and erased by itself.

import Domain
import JSONText
import Journal

/// The record that a sealed line belonged to.
struct SealedOwner: Hashable {
  var record: EntryRef
  /// What people called it.
  var name: String
  /// Of a version of the set-up, the fields that go under seal, a line each.
  var fields: [String] = []

  /// The names under which lines of it stand.
  var names: [String] { fields.isEmpty ? [name] : fields.map(SealedLine.name(ofField:)) }

  /// One line's content with what it takes to say later who wrote it and when.
  func underSeal(
    _ entry: StoredEntry, _ words: [UInt8], as name: String, by callsign: String, at: WallTime
  ) -> JSONObject {
    let data = (try? JSONReader.object(of: words)) ?? JSONObject()
    return [
      "at": .string(at.description), "record": .string(record.hex),
      "entry": .string(entry.hash.hex), "name": .string(name),
      "kind": .string(entry.head.kind), "writer": .string(entry.head.writer.hex),
      "seq": .integer(entry.head.seq), "clock": .integer(entry.head.clock),
      "by": .string(callsign),
      "data": .object(SealedLine.field(name).map { Self.only($0, of: data) } ?? data),
    ]
  }

  /// A version of the set-up with the words of one field alone: the others are not sealed by this.
  private static func only(_ field: String, of data: JSONObject) -> JSONObject {
    var rest = JSONObject()
    for key in ["at", "replaces", "school", "date", "nation"] { rest[key] = data[key] }
    rest["focus"] = .string("")
    if let words = data[field] { rest[field] = words }
    if let words = data["self-review"]?[field] { rest["self-review"] = .object([field: words]) }
    return rest
  }
}

/// What went under seal by one name of one entry: of the set-up an entry may be there by several.
struct SealedName: Hashable {
  var entry: EntryRef
  /// Empty for anything but a field of the set-up.
  var name: String
}

/// A line of the sealed file.
struct SealedLine {
  /// What a sealed field of the set-up is called.
  static func name(ofField field: String) -> String { "review:\(field)" }

  /// The field that a name means; nil for a name of anything else.
  static func field(_ name: String) -> String? {
    name.hasPrefix("review:") ? String(name.dropFirst(7)) : nil
  }

  /// The sealed line itself.
  var hash: EntryHash
  /// The record it belonged to, and which of its entries it holds; nil once its words are gone.
  var content: Content?

  struct Content {
    /// Of a field of the set-up, which is one record with many of them, the first line of that
    /// field instead.
    var record: EntryRef
    var entry: EntryRef
    var name: String
    var at: WallTime?
    /// The file that kept the words while they were typed; nil for those of a record.
    var draftFile: String?
    /// The field of the set-up that it holds; nil for anything else.
    var field: String?
    /// Where it stood in the review.
    var clock: Int64
    var version: SealedVersion

    /// What tells it from other lines of the same entry.
    var named: String { field == nil ? "" : name }

    /// Reads the words of a line; nil where they do not say what they are of.
    init?(_ data: JSONObject, isDamaged: Bool = false) {
      guard let record = data.ref("record"), let entry = data.ref("entry") else { return nil }
      self.record = record
      self.entry = entry
      name = data["name"]?.string ?? ""
      at = data["at"]?.string.flatMap { WallTime($0) }
      draftFile = data["draft"]?.string
      field = data["kind"]?.string == "review" ? SealedLine.field(name) : nil
      clock = data["clock"]?.integer ?? 0
      version = SealedVersion(underSeal: data, field: field)
      version.isDamaged = isDamaged
    }
  }
}

extension SealedVersion {
  /// The words of an entry as they stand in a line under seal.
  fileprivate init(underSeal data: JSONObject, field: String?) {
    let words = data["data"]?.object ?? JSONObject()
    let event = EntryReading.event(kind: data["kind"]?.string ?? "", words)
    if let field, case .review(let setUp)? = event {
      texts = [setUp.texts[field]].compactMap { $0 }
    } else {
      texts =
        ([event?.text ?? EntryReading.words(of: words)] + (event?.sideTexts ?? []))
        .filter { !$0.isEmpty }
    }
    by = data["by"]?.string ?? ""
    at = words["at"]?.string.flatMap { WallTime($0) }
  }
}
