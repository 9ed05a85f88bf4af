// A journal with sealed bodies, as the specification describes them: what a reader without the
// passphrase must be able to check, and one with the key to open.

import JSONText
import Journal
import Testing

/// What the sealed fixture was made from.
struct Version1Sealed {
  static let texts = ["Oak", "6 of 27 hands; “pam?”", "And again"]
  private var chain: FixtureChain

  init() throws {
    chain = try FixtureChain(review: "5ea1ed00c0ffee01", writer: "c0de5ea1ed01", seed: 4)
    var clock: Int64 = 1_795_081_447_123
    for (index, text) in Self.texts.enumerated() {
      let data: JSONObject = ["at": "2026-11-19T09:41:07+00:00", "text": .string(text)]
      _ = try chain.add(
        index == 0 ? "joined" : "note", data.bytes, clock: clock, key: Sealed.key)
      clock += 60_000
    }
    // An erased one among them: the chain does not need its words.
    _ = try chain.add("note", Array(#"{"text":"gone"}"#.utf8), clock: clock, key: Sealed.key)
    if let last = chain.entries.last?.hash { chain.erase(last) }
  }

  var files: [String: [UInt8]] {
    [
      "review.json": Array(
        "{\"format\":\"alongside.review\",\"version\":1,\"id\":\"\(chain.review.hex)\"}\n".utf8),
      "journal/c0de5ea1ed01.jsonl": chain.lines(),
      "local/device.json": Array(
        (#"{"format":"alongside.device","version":1,"callsign":"Oak","machine":"","#
          + #""writers":["c0de5ea1ed01"],"writer":"c0de5ea1ed01"}"# + "\n").utf8),
    ]
  }
}
