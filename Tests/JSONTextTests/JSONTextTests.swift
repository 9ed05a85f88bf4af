// JSON as it is read and as it is written: what comes back is what went in, and what two readers
// could take differently is refused at the right byte.

import JSONText
import TestSupport
import Testing

struct JSONReading {
  @Test(
    arguments: [
      ("null", JSONValue.null), (" true ", true), ("[]", []), ("{ }", [:]), ("-0", .decimal("-0")),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .decimal("9223372036854775808")), ("1.50", .decimal("1.50")),
      ("1e5", .decimal("1e5")), ("[1,\n2]", [1, 2]), (#""\u00e9\ud83d\ude00\/""#, "é😀/"),
      (#"{"a":{"b":["é"]}}"#, ["a": ["b": ["é"]]]), (#""\b\f\n\r\t""#, "\u{8}\u{c}\n\r\t"),
    ] as [(String, JSONValue)])
  func reads(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONReader.value(of: text) == value)
  }

  @Test(
    arguments: [
      ("", JSONError.Fault.endsTooSoon, 0), ("{", .endsTooSoon, 1), ("nul", .endsTooSoon, 3),
      ("01", .badNumber, 0), ("-", .badNumber, 0), ("1.", .badNumber, 0), ("1e+", .badNumber, 0),
      ("1 2", .trailingBytes, 2), ("[1,]", .unexpected(byte: 0x5D), 3),
      ("'a'", .unexpected(byte: 39), 0),
      (#"{"a":1,"a":2}"#, .duplicateKey("a"), 7), (#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), 7),
      ("\"\u{1}\"", .controlCharacter(byte: 1), 1), (#""é\#n""#, .controlCharacter(byte: 10), 3),
      (#""\ud800""#, .loneSurrogate, 1), (#""\udc00""#, .loneSurrogate, 1),
      (#""\ud800\u0041""#, .loneSurrogate, 1), (#""\x""#, .badEscape, 1),
      (#""\u00g0""#, .badEscape, 1),
      ("\u{FEFF}1", .byteOrderMark, 0), ("{1:2}", .unexpected(byte: 0x31), 1),
    ] as [(String, JSONError.Fault, Int)])
  func refuses(_ text: String, _ fault: JSONError.Fault, _ offset: Int) {
    #expect(throws: JSONError(fault, at: offset)) { try JSONReader.value(of: text) }
  }

  @Test func refusesWhatIsNotUTF8() {
    let bytes = Array("\"ab".utf8) + [0xC3, 0x28, 0x22]
    #expect(throws: JSONError(.badUTF8, at: 3)) { try JSONReader.value(of: bytes) }
  }

  @Test func refusesDepthBeyondTheLimitAndNotBefore() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try JSONReader.value(of: nested(64)).array?.count == 1)
    #expect(throws: JSONError(.tooDeep(limit: 64), at: 64)) {
      try JSONReader.value(of: nested(65))
    }
    #expect(throws: JSONError.self) {
      try JSONReader.value(of: String(repeating: "[", count: 1_000_000))
    }
  }

  @Test func findsTheDuplicateAmongManyKeys() throws {
    let keys = (0..<5_000).map { "\"k\($0)\":0" }
    #expect(
      try JSONReader.value(of: "{" + keys.joined(separator: ",") + "}").object?.count == 5_000)
    let doubled = "{" + (keys + ["\"k77\":1"]).joined(separator: ",") + "}"
    #expect(throws: JSONError.self) { try JSONReader.value(of: doubled) }
  }

  @Test func errorsSayWhereAndWhat() {
    #expect(
      JSONError(.duplicateKey("a\u{1B}"), at: 7).description
        == #"byte 7: the key "a\u001b" occurs twice; expected JSON (RFC 8259); "#
          + "mend the file or take it from its source again"
    )
    #expect(
      JSONError(.unexpected(byte: 0x1B), at: 0).description.hasPrefix(
        "byte 0: unexpected byte 0x1b;"))
  }
}

struct JSONWriting {
  @Test(
    arguments: [
      (JSONValue.string("a\"b\\c/"), #""a\"b\\c/""#), ("é\u{7F}\n", #""\u00e9\u007f\u000a""#),
      ("😀", #""\ud83d\ude00""#), (.integer(.min), "-9223372036854775808"), (.integer(0), "0"),
      (["b": 1, "a": [true, false, .null]], #"{"b":1,"a":[true,false,null]}"#),
      (.decimal("1.50"), "1.50"), ("\u{2028}", #""\u2028""#), ([:], "{}"), ([], "[]"),
    ] as [(JSONValue, String)])
  func writes(_ value: JSONValue, _ text: String) {
    #expect(value.text == text)
  }

  @Test(arguments: 0..<200)
  func whatIsWrittenIsReadAsTheSame(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value = anyValue(&random, depth: 4)
    let bytes = value.bytes
    #expect(bytes.allSatisfy { (0x20..<0x7F).contains($0) }, "seed \(seed)")
    #expect(try JSONReader.value(of: bytes) == value, "seed \(seed)")
  }

  @Test(arguments: 0..<100)
  func anyBytesAreReadOrRefusedAndNeverTrap(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = anyValue(&random, depth: 3).bytes
    for _ in 0..<3 {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    let result = Result { try JSONReader.value(of: bytes) }
    if case .failure(let error as JSONError) = result {
      #expect((0...bytes.count).contains(error.offset), "seed \(seed)")
    } else {
      #expect((try? result.get()) != nil, "seed \(seed)")
    }
  }

  private func anyValue(_ random: inout SplitMix64, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .integer(Int64.random(in: .min ... .max, using: &random))
    case 3: return .string(anyText(&random))
    case 4:
      let count = Int.random(in: 0..<4, using: &random)
      return .array((0..<count).map { _ in anyValue(&random, depth: depth - 1) })
    default:
      let count = Int.random(in: 0..<20, using: &random)
      return .object(
        JSONObject(
          (0..<count).map { ("\($0)" + anyText(&random), anyValue(&random, depth: depth - 1)) }))
    }
  }

  private func anyText(_ random: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &random) {
      let limit: UInt32 = Bool.random(using: &random) ? 0x80 : 0x11_0000
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

struct JSONObjects {
  @Test func membersKeepTheirOrderAndAreReplacedInPlace() {
    var object: JSONObject = ["b": 1, "a": 2]
    object["c"] = 3
    object["b"] = 4
    #expect(object.text == #"{"b":4,"a":2,"c":3}"#)
    object["a"] = nil
    #expect(object.keys == ["b", "c"])
    #expect(object["a"] == nil)
    #expect(JSONValue.object(object)["c"]?.integer == 3)
  }

  @Test func accessorsAnswerOnlyForTheirKind() {
    let value: JSONValue = ["text": "a", "n": 1, "yes": true, "list": [1], "none": .null]
    #expect(value["text"]?.string == "a")
    #expect(value["text"]?.integer == nil)
    #expect(value["yes"]?.bool == true)
    #expect(value["list"]?.array == [1])
    #expect(value["none"] == .null)
    #expect(value["list"]?["x"] == nil)
  }
}
