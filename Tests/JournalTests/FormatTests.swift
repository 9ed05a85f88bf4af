// The format, byte by byte: one golden line of each body, and every way to spell it wrong.

import JSONText
import Journal
import TestSupport
import Testing

struct GoldenLines {
  func golden() throws -> Entry {
    Line.entry(
      review: try #require(Names.review), writer: try #require(Names.oak), seq: 1, clock: morning,
      kind: "note", prev: .zero,
      body: .plain(
        salt: try #require(Salt(hex: "000102030405060708090a0b0c0d0e0f")),
        data: words("Café \"naïve\"")))
  }

  @Test func theLineIsTheSpecifiedBytes() throws {
    // Both digests were computed by another program from the words of the specification.
    let commit = "e2cc942ef6c40d542f3928bb937a8b3a56ad37f5031fbc5015244f2b7f7d3836"
    let hash = "0d72f12951becc618fe48d03b975985925e096ce1f57f790a0e667dd90458e23"
    let data = #"{"text":"Caf\u00e9 \"na\u00efve\""}"#
    let head =
      #"{"v":1,"review":"00112233445566aa","writer":"3f9a1c20b7d4","seq":1,"#
      + #""clock":1795081447123,"kind":"note","prev":"\#(String(repeating: "0", count: 64))","#
      + #""commit":"\#(commit)"}"#
    let line =
      #"{"head":\#(head),"hash":"\#(hash)","body":{"salt":"000102030405060708090a0b0c0d0e0f","#
      + #""data":\#(data)}}"# + "\n"
    #expect(String(decoding: Line.bytes(of: try golden()), as: UTF8.self) == line)
    #expect(line.utf8.count == 431)
  }

  @Test func theLineIsReadBack() throws {
    let entry = try golden()
    #expect(try Line.entry(of: Line.bytes(of: entry).dropLast()) == entry)
    #expect(entry.head.hash == entry.hash)
  }

  @Test func erasingKeepsHeadAndHash() throws {
    var entry = try golden()
    entry.body = .erased
    let line = String(decoding: Line.bytes(of: entry), as: UTF8.self)
    #expect(line.hasSuffix(#"","body":null}"# + "\n"))
    #expect(try Line.entry(of: Array(line.utf8.dropLast())) == entry)
  }

  @Test func aBoxIsReadBackAndBoundToTheHeadWithoutCommit() throws {
    var random = SplitMix64(seed: 3)
    let entry = Line.entry(
      review: try #require(Names.review), writer: try #require(Names.oak), seq: 9, clock: 0,
      kind: "a-b",
      prev: try #require(EntryHash(hex: String(repeating: "ab", count: 32))),
      body: .boxed(salt: .random(using: &random), box: Base64.encode([1, 2, 3, 255])))
    #expect(try Line.entry(of: Line.bytes(of: entry).dropLast()) == entry)
    let additional = String(decoding: entry.head.additional, as: UTF8.self)
    #expect(additional.hasSuffix(#"abab"}"#))
    #expect(!additional.contains("commit"))
  }
}

struct MalformedLines {
  private func line() throws -> String {
    String(decoding: Line.bytes(of: try GoldenLines().golden()).dropLast(), as: UTF8.self)
  }

  /// Each changes one thing of the golden line.
  @Test(arguments: [
    (#"{"head""#, #"{ "head""#), (#""v":1"#, #""v":0"#), (#""v":1"#, #""v":01"#),
    (#""v":1"#, #""v":"1""#), (#""v":1,"#, #""v":1,"v":1,"#), (#""v":1,"#, #""v":1,"x":1,"#),
    ("00112233445566aa", "00112233445566AA"), ("00112233445566aa", "00112233445566a"),
    ("3f9a1c20b7d4", "3f9a1c20b7dg"), (#""seq":1"#, #""seq":0"#), (#""seq":1"#, #""seq":-1"#),
    (#""seq":1"#, #""seq":9007199254740992"#), (#""seq":1"#, #""seq":1e0"#),
    (#""clock":1795081447123"#, #""clock":01795081447123"#),
    (#""clock":1795081447123"#, #""clock":99999999999999999999999"#),
    (#""kind":"note""#, #""kind":"""#), (#""kind":"note""#, #""kind":"Note""#),
    (#""kind":"note""#, #""kind":"-note""#),
    (#""kind":"note""#, #""kind":"abcdefghijklmnopqrstuvwxyzabcdefg""#),
    (#""prev":"0"#, #""prev":""#), (#"},"hash""#, #"}, "hash""#), (#"}}}"#, #"}}"#),
    (#"}}}"#, #"}}}}"#), (#"}}}"#, #"}}} "#), (#"}}}"#, "}}}\r"), (#"}}}"#, #"},"x":1}}"#),
    (#""body":{"#, #""body":{"x":1,"#), (#""salt":"00"#, #""salt":"0"#),
  ])
  func aChangedLayoutIsRefused(_ old: String, _ new: String) throws {
    let changed = try replaced(line(), old, new)
    #expect(throws: LineFault.self) { try Line.entry(of: Array(changed.utf8)) }
    guard case .failure(.layout) = result(changed) else {
      // What keeps the layout is caught by a digest.
      #expect([.failure(.hash), .failure(.commit)].contains(result(changed)))
      return
    }
  }

  /// Data that is wrong although every digest is right: whoever wrote it did not keep the format.
  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"a": 1}"#, #"{"a":-1}"#, #"{"a":1.5}"#, #"{"a":01}"#, #"{"a":1e3}"#,
    #"{"a":9007199254740992}"#, #"{"a":"\u0041"}"#, #"{"a":"\u00E9"}"#, #"{"a":"\n"}"#,
    #"{"a":"\/"}"#, #"{"a":"é"}"#, #"{"a":"\ud800"}"#, #"{"a":"\udc00\ud800"}"#,
    "{\"a\":\"\u{7F}\"}", "{\"a\":\"\t\"}", #"{"a":tru}"#, #"{"a"}"#, #"{"a":1,}"#, #"[]"#, #""a""#,
    #"{}{}"#, #"{"a":{"b":1,"c":{"d":1,"d":1}}}"#, #"{"a":[1,]}"#, "{",
  ])
  func dataOutsideTheFormIsRefused(_ data: String) throws {
    let entry = Line.entry(
      review: try #require(Names.review), writer: try #require(Names.oak), seq: 1, clock: 0,
      kind: "note",
      prev: .zero,
      body: .plain(
        salt: try #require(Salt(hex: String(repeating: "0", count: 32))), data: Array(data.utf8)))
    let read = result(String(decoding: Line.bytes(of: entry).dropLast(), as: UTF8.self))
    switch read {
    case .failure(.data), .failure(.layout): break
    default: Issue.record("read as \(read)")
    }
  }

  @Test(arguments: ["QQ", "QQ=", "QR==", "QUJ=", "Q===", "QQ==QQ==", "Q Q=", "====", "Q=Q="])
  func boxesThatAreNotCanonicalBase64AreRefused(_ box: String) throws {
    var random = SplitMix64(seed: 3)
    let entry = Line.entry(
      review: try #require(Names.review), writer: try #require(Names.oak), seq: 1, clock: 0,
      kind: "note",
      prev: .zero, body: .boxed(salt: .random(using: &random), box: Array(box.utf8)))
    guard
      case .failure(.layout) = result(
        String(decoding: Line.bytes(of: entry).dropLast(), as: UTF8.self))
    else {
      Issue.record("\(box) was taken")
      return
    }
    #expect(Base64.decode(Array(box.utf8)) == nil)
  }

  @Test func aNewerLayoutIsNamedAndANewerVersionInThisLayoutIsRead() throws {
    let newer = try replaced(line(), #""v":1,"#, #""v":7,"new":true,"#)
    #expect(result(newer) == .failure(.newer(version: 7)))
    var head = try GoldenLines().golden().head
    head.version = 2
    var entry = try GoldenLines().golden()
    entry.head = head
    entry.hash = head.hash
    #expect(try Line.entry(of: Line.bytes(of: entry).dropLast()).head.version == 2)
  }

  @Test func depthAndManyKeysHaveTheirLimits() throws {
    func data(_ depth: Int) -> String {
      #"{"a":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
    }
    #expect(throws: Never.self) { try entry(data(63)) }
    #expect(throws: LineFault.self) { try entry(data(64)) }
    let keys = (0..<90_000).map { "\"\($0)\":0" }.joined(separator: ",")
    #expect(throws: Never.self) { try entry("{\(keys)}") }
    #expect(throws: LineFault.self) { try entry("{\(keys),\"77\":0}") }
    #expect(throws: LineFault.tooLong) {
      try entry("{\"a\":\"\(String(repeating: "x", count: 1 << 20))\"}")
    }
  }

  private func entry(_ data: String) throws {
    let entry = Line.entry(
      review: try #require(Names.review), writer: try #require(Names.oak), seq: 1, clock: 0,
      kind: "note",
      prev: .zero,
      body: .plain(
        salt: try #require(Salt(hex: String(repeating: "0", count: 32))), data: Array(data.utf8)))
    _ = try Line.entry(of: Line.bytes(of: entry).dropLast())
  }

  private func result(_ line: String) -> Result<Entry, LineFault> {
    do throws(LineFault) {
      return .success(try Line.entry(of: Array(line.utf8)))
    } catch {
      return .failure(error)
    }
  }

  private func replaced(_ text: String, _ old: String, _ new: String) throws -> String {
    let range = try #require(text.firstRange(of: old))
    return text.replacingCharacters(in: range, with: new)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}

struct Identifiers {
  @Test func hexGoesThereAndBackAndHasOneSpelling() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<50 {
      let writer = WriterID.random(using: &random)
      #expect(WriterID(hex: writer.hex) == writer)
      let id = ReviewID.random(using: &random)
      #expect(ReviewID(hex: id.hex) == id)
      let salt = BoxSalt.random(using: &random)
      #expect(BoxSalt(hex: salt.hex) == salt)
      #expect(EntryHash(bytes: salt.bytes)?.hex == salt.hex)
    }
    #expect(WriterID(hex: "3F9a1c20b7d4") == nil)
    #expect(WriterID(hex: "3f9a1c20b7d") == nil)
    #expect(EntryHash(hex: String(repeating: "g", count: 64)) == nil)
    #expect(EntryHash.zero.hex == String(repeating: "0", count: 64))
  }

  @Test(arguments: 0..<70)
  func base64GoesThereAndBack(_ count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(Base64.decode(Base64.encode(bytes)) == bytes)
  }
}
