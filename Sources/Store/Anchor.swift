// The highest entry ever seen of every file, kept beside the journal. It may lag; it is only ever a
// lower bound, so it is written after saves and is never in the way of one.

import JSONText
import Journal

/// The contents of `local/anchor.json`.
public struct Anchor: Hashable, Sendable {
  /// Of the files in `journal/`, by file name.
  public var files: [String: Known]
  /// Of thoughts and of what is under seal, in `local/`, by file name. No other laptop remembers
  /// what stood there.
  public var local: [String: Known]

  public init(files: [String: Known] = [:], local: [String: Known] = [:]) {
    self.files = files
    self.local = local
  }

  /// Nil for what is no anchor. What of it says nothing is left out: a lower bound of nothing is
  /// still true.
  public init?(json bytes: [UInt8]) {
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == "alongside.anchor",
      LocalFile.isWhole(bytes, object, keys: Self.keys),
      let files = object["files"]?.object
    else { return nil }
    self.files = Self.known(files)
    local = Self.known(object["local"]?.object ?? JSONObject())
  }

  private static let keys: Set<String> = ["format", "version", "files", "local"]

  public var json: [UInt8] {
    var object: JSONObject = [
      "format": "alongside.anchor", "version": 1, "files": .object(Self.object(files)),
    ]
    if !local.isEmpty { object["local"] = .object(Self.object(local)) }
    return LocalFile.digested(object)
  }

  /// What was seen of `STEM.jsonl` and the files that follow it: `private` or `sealed`.
  public func local(_ stem: String) -> [String: Known] {
    local.filter { OwnNames.isJournal($0.key, stem) }
  }

  private static func object(_ known: [String: Known]) -> JSONObject {
    JSONObject(
      known.sorted { $0.key < $1.key }.map { name, known -> (String, JSONValue) in
        (name, ["seq": .integer(known.seq), "hash": .string(known.hash.hex)])
      })
  }

  private static func known(_ files: JSONObject) -> [String: Known] {
    var known: [String: Known] = [:]
    for file in files {
      guard let seq = file.value["seq"]?.integer, seq > 0,
        let hash = file.value["hash"]?.string.flatMap({ EntryHash(hex: $0) })
      else { continue }
      known[file.key] = Known(seq: seq, hash: hash)
    }
    return known
  }
}
