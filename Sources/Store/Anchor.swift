// The highest entry ever seen of every file, kept beside the journal. It may lag; it is only ever a
// lower bound, so it is written after saves and is never in the way of one.

import JSONText
import Journal

/// The contents of `local/anchor.json`.
enum Anchor {
  static func json(_ known: [String: Known]) -> [UInt8] {
    let files = known.sorted { $0.key < $1.key }.map { name, known -> (String, JSONValue) in
      (name, ["seq": .integer(known.seq), "hash": .string(known.hash.hex)])
    }
    let object: JSONObject = [
      "format": "alongside.anchor", "version": 1, "files": .object(JSONObject(files)),
    ]
    return object.bytes + [UInt8(ascii: "\n")]
  }

  /// Empty for what is no anchor: a lower bound of nothing is still true.
  static func known(json bytes: [UInt8]) -> [String: Known] {
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == "alongside.anchor", let files = object["files"]?.object
    else { return [:] }
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
