// The format of the journal, version 1, in short; `Journal.docc/Format.md` specifies it in full.
// The files beside this one (Line, LineParser, CanonicalJSON) write and read it, nothing else does.
//
// A file holds one entry a line. A line is printable ASCII without spaces outside strings, in
// exactly this layout and key order, ended by one newline, at most 1 MiB with it:
//
//   {"head":{"v":1,"review":"<16 hex>","writer":"<12 hex>","seq":12,"clock":1795081447123,
//    "kind":"note","prev":"<64 hex>","commit":"<64 hex>"},"hash":"<64 hex>","body":BODY}
//
// (broken here for the page only), where BODY is one of
//
//   {"salt":"<32 hex>","data":{...}}        the words
//   {"salt":"<64 hex>","box":"<base64>"}    the words, sealed
//   null                                    the words are erased
//
// Hex is lower case. An integer has no sign and no leading zero and is at most 2^53-1; `seq` counts
// from 1. `kind` is [a-z][a-z-]{0,31}. In a string every character outside printable ASCII is
// \uxxxx in lower case, surrogates paired, and \" and \\ are the only other escapes. Numbers within
// `data` are such integers too; whatever else is to be kept is kept as a string. Values nest at
// most 64 deep. Base64 has its padding, and no stray bits. A key given twice, or one not named
// above outside `data`, makes a line unsound: two readers could take it differently.
//
//   hash   = SHA-256 of "alongside/1/head\n" and the bytes of head's value as they stand
//   commit = SHA-256 of "alongside/1/body\n", the salt's bytes, and the bytes of data's value, or
//            for a box of the base64 text
//   prev   = the hash of the line before in the same file, 64 zeros for seq 1
//
// So each line can be judged alone, the order by `prev`, and an erased body breaks neither. Digests
// cover bytes as stored and never a second encoding of the same value.

/// Limits and constants of the format.
enum Format {
  static let headTag: StaticString = "alongside/1/head\n"
  static let bodyTag: StaticString = "alongside/1/body\n"
  static let depthMax = 64
  static let kindBytesMax = 32
  /// `{"head":` stands before the head's value.
  static let headStart = 8

  /// Whether a text can stand as `kind`.
  static func isKind(_ text: String) -> Bool {
    var copy = text
    return copy.withUTF8 { isKind($0) }
  }

  static func isKind(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...kindBytesMax).contains(bytes.count), isLetter(bytes[0]) else { return false }
    return bytes.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26
  }
}
