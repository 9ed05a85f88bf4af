// A long text that is cut for several to read has the same remarks as when it is read as a whole.

import TestSupport
import Testing

@testable import Guidance

@Suite struct PartsTests {
  @Test func aShortTextAndOneWithoutBlankLinesStayWhole() {
    #expect(Guide.parts(of: [], atMost: 4) == [0..<0])
    let short = Array(String(repeating: "One.\n\nTwo.\n\n", count: 20).utf8)
    #expect(Guide.parts(of: short, atMost: 4) == [0..<short.count])
    let lines = Array(String(repeating: "One line.\n", count: 40_000).utf8)
    #expect(Guide.parts(of: lines, atMost: 4) == [0..<lines.count])
  }

  @Test(arguments: 0..<12)
  func partsHaveTheRemarksOfTheWhole(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "The hall is dull.", "“The hall is dull,” said two pupils.", "Élodie wrote 4 of 7 lines.",
      "\n", "\n\n", "\n \n", "\r\n\r\n", "\n- ", "\nT: ", " and it was", " outstanding", "\n\n\n",
      String(repeating: "a dull walk, ", count: 300),
    ]
    var text = ""
    while text.utf8.count < 200_000 { text += pieces.randomElement(using: &random) ?? "" }
    let bytes = Array(text.utf8)
    let parts = Guide.parts(of: bytes, atMost: 5)
    #expect(parts.count == 5)
    #expect(parts.flatMap { Array(bytes[$0]) } == bytes)
    let found = parts.flatMap { part in
      Guide.builtIn.findings(in: String(decoding: bytes[part], as: UTF8.self)).map { finding in
        "\(finding.bytes.lowerBound + part.lowerBound) \(finding.rule) \(finding.text)"
      }
    }
    let whole = Guide.builtIn.findings(in: text).map {
      "\($0.bytes.lowerBound) \($0.rule) \($0.text)"
    }
    #expect(whole.count > 100)
    #expect(found == whole)
  }
}
