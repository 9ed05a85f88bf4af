// A journal with sealed bodies, as the specification describes them: what a reader without the
// passphrase must be able to check, and one with the key to open.

import JSONText
import Journal
import Testing

/// What the protected fixture was made from: the sealed one with a keyring, a thought and a draft.
/// The keyring is that of the test vectors, which another program made.
struct Version1Protected {
  static let passphrase = "caf\u{E9}, 24 of 27"
  static let keyring =
    #"{"format":"alongside.keyring","version":1,"review":"5ea1ed00c0ffee01","wraps":[{"salt":"#
    + #""000102030405060708090a0b0c0d0e0f","n":15,"box":"#
    + #""M8UmNSOPhmLSjqg3D6iQfWjW5sP6ZpNxQCA3aR2uZir10uFfLtzSae7Nbxz0SXKl"}],"#
    + #""digest":"fdb4ef4d3b49229e43ad7f88178d1da36b6bf35bb8469b64b437e7b2cbba8ccf"}"#
  private let sealed: Version1Sealed
  private var thoughts: FixtureChain

  init() throws {
    sealed = try Version1Sealed()
    thoughts = try FixtureChain(review: "5ea1ed00c0ffee01", writer: "c0de5ea1ed02", seed: 5)
    let data: JSONObject = [
      "at": "2026-11-19T09:50:07+00:00", "id": "T01", "text": "Only mine.",
    ]
    _ = try thoughts.add("thought", data.bytes, clock: 1_795_081_807_123, key: Sealed.key)
  }

  var files: [String: [UInt8]] {
    var files = sealed.files
    files["keys/keyring.json"] = Array("\(Self.keyring)\n".utf8)
    files["local/private.jsonl"] = thoughts.lines()
    files["local/device.json"] = Array(
      (#"{"format":"alongside.device","version":1,"callsign":"","machine":"","#
        + #""writers":["c0de5ea1ed01","c0de5ea1ed02"],"writer":"c0de5ea1ed01","#
        + #""private":"c0de5ea1ed02"}"# + "\n").utf8)
    return files
  }
}

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
