// One document that was written out of a review, and what became of it in an erasing.

import Domain
import JSONText

/// A document that was written out of a review.
public struct ListedExport: Hashable, Sendable {
  /// An absolute path.
  public var path: String
  /// `markdown`, `csv` …
  public var format: String
  /// `school` or `team`.
  public var audience: String
  /// When, as people read it.
  public var at: String
  /// SHA-256 of what was written, in hex.
  var digest: String
  /// The records whose words went into it; empty in a list of an older version.
  public var records: Set<EntryRef> = []
  /// Proves that this person's program wrote the line on this laptop; empty in an older list.
  var mark = ""

  var object: JSONObject {
    var object: JSONObject = [
      "path": .string(path), "as": .string(format), "for": .string(audience), "at": .string(at),
      "digest": .string(digest),
    ]
    if !records.isEmpty {
      object["records"] = .array(records.sorted().map { .string($0.hex) })
    }
    if !mark.isEmpty { object["mark"] = .string(mark) }
    return object
  }

  /// Nil where there is no path.
  init?(_ object: JSONObject) {
    guard let path = object["path"]?.string else { return nil }
    self.init(
      path: path, format: object["as"]?.string ?? "", audience: object["for"]?.string ?? "",
      at: object["at"]?.string ?? "", digest: object["digest"]?.string ?? "",
      records: Set(
        (object["records"]?.array ?? []).compactMap { $0.string.flatMap { EntryRef(hex: $0) } }))
    mark = object["mark"]?.string ?? ""
  }

  init(
    path: String, format: String, audience: String, at: String, digest: String,
    records: Set<EntryRef>
  ) {
    self.path = path
    self.format = format
    self.audience = audience
    self.at = at
    self.digest = digest
    self.records = records
  }
}

/// What became of a listed document in an erasing.
public struct ExportFate: Hashable, Sendable {
  public enum Fate: String, Hashable, Sendable {
    /// It held the words, was as it had been written, and is gone.
    case removed
    /// It holds the words and was changed by somebody since: theirs to look at.
    case changed
    /// It cannot be looked into, and may hold the words.
    case unread
    /// It held the words and is not where it was written: moved, deleted, or on a stick.
    case away
    /// The list says that it held the words, and this laptop did not write that: it was left as it
    /// is, whatever it holds.
    case claimed
  }

  public var path: String
  public var fate: Fate
}
