import Surface
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private func keys(_ text: String, isFinal: Bool = true) -> [Key] {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    decoder.feed(Array(text.utf8), into: &events)
    if isFinal { decoder.flush(into: &events) }
    return events.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test(arguments: [
    ("a é漢", [.character("a"), .character(" "), .character("é"), .character("漢")]),
    ("\r", [.enter]), ("\n", [.control("j")]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
    ("\u{8}", [.control("h")]), ("\0", [.control("@")]), ("\u{1}", [.control("a")]),
    ("\u{1A}", [.control("z")]), ("\u{1C}", [.control("\\")]), ("\u{1F}", [.control("_")]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}b", [.alt("b")]),
    ("\u{1B}é", [.alt("é")]), ("\u{1B}\r", [.altEnter]), ("\u{1B}\n", [.altEnter]),
    ("\u{1B}\u{7F}", [.control("w")]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
    ("\u{1B}[A\u{1B}OA", [.up, .up]), ("\u{1B}[B", [.down]), ("\u{1B}OC", [.right]),
    ("\u{1B}[D", [.left]), ("\u{1B}[1;5C", [.wordRight]), ("\u{1B}[1;3D", [.wordLeft]),
    ("\u{1B}O5C", [.wordRight]), ("\u{1B}Od", [.wordLeft]), ("\u{1B}[1;2A", [.up]),
    ("\u{1B}[Z", [.backTab]), ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", [.home, .home, .home, .home]),
    ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", [.end, .end, .end, .end]), ("\u{1B}[2~", [.insert]),
    ("\u{1B}[3~", [.delete]), ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]),
    ("\u{1B}OP\u{1B}[11~\u{1B}[[A", [.function(1), .function(1), .function(1)]),
    ("\u{1B}[20~\u{1B}[24~", [.function(9), .function(12)]), ("\u{1B}OM", [.enter]),
    ("\u{1B}[13;3u", [.altEnter]), ("\u{1B}[27;5;97~", [.control("a")]),
    ("\u{1B}[99;5u", [.control("c")]), ("\u{1B}[?62;c\u{1B}[Ix", [.character("x")]),
    ("\u{1B}[201~x", [.character("x")]), ("\u{85}x", [.character("x")]),
  ] as [(String, [Key])])
  func decodes(_ text: String, _ expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[1;", "\u{1B}[[", "\u{1B}[200"])
  func waitsForTheRest(_ text: String) {
    #expect(keys(text, isFinal: false) == [])
  }

  @Test func everySplitGivesTheSame() {
    let bytes = Array("a\u{1B}[1;5Cé漢\u{1B}OA\u{1B}[200~x\u{1B}y\u{1B}[201~\u{1B}[3~👍b".utf8)
    var whole: [TerminalEvent] = []
    var decoder = KeyDecoder()
    decoder.feed(bytes, into: &whole)
    #expect(whole.contains(.pasted("x\u{1B}y")))
    #expect(whole.count == 9)
    for split in 0...bytes.count {
      var parts: [TerminalEvent] = []
      var other = KeyDecoder()
      other.feed(bytes[..<split], into: &parts)
      other.feed(bytes[split...], into: &parts)
      #expect(parts == whole, "split at \(split)")
    }
    var single: [TerminalEvent] = []
    var third = KeyDecoder()
    for byte in bytes { third.feed([byte], into: &single) }
    #expect(single == whole)
  }

  @Test func badBytesAreReplaced() {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    decoder.feed([0xFF, 0x61, 0xC3], into: &events)
    #expect(events == [.key(.character("\u{FFFD}")), .key(.character("a"))])
    #expect(decoder.isPending)
    decoder.flush(into: &events)
    #expect(events.last == .key(.character("\u{FFFD}")))
    #expect(!decoder.isPending)
    decoder.feed([0xED, 0xA0, 0x80, 0xC0, 0xAF, 0x62], into: &events)
    #expect(events.last == .key(.character("b")))
  }

  @Test func aPasteWithoutAnEndIsDelivered() {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    decoder.feed(Array("\u{1B}[200~left open\u{1B}[20".utf8), into: &events)
    #expect(events == [] && decoder.isPasting)
    decoder.flush(into: &events)
    #expect(events == [.pasted("left open\u{1B}[20")])
    #expect(!decoder.isPasting && !decoder.isPending)
  }

  @Test func theTerminalsOwnSequencesCount() {
    var decoder = KeyDecoder(
      extras: [(Array("\u{1B}[240z".utf8), .home), (Array("\u{1B}[A".utf8), .up)], eraseByte: 0x08)
    var events: [TerminalEvent] = []
    decoder.feed(Array("\u{1B}[240z\u{1B}[A\u{8}".utf8), into: &events)
    #expect(events == [.key(.home), .key(.up), .key(.backspace)])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func anyBytesAreTaken(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for _ in 0..<400 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      let palette: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x31, 0x7E, UInt8(truncatingIfNeeded: state)]
      decoder.feed([palette[Int(state >> 33) % palette.count]], into: &events)
      if state % 50 == 0 { decoder.flush(into: &events) }
    }
    decoder.flush(into: &events)
    #expect(!decoder.isPending && !decoder.isPasting, "seed \(seed)")
    #expect(!events.isEmpty, "seed \(seed)")
  }
}
