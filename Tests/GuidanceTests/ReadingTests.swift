// The reader that remembers, Markdown, and a partnership's own files.

import DataFile
import TestSupport
import Testing

@testable import Guidance

@Suite struct ReadingTests {
  @Test func readerGivesWhatTheGuideGives() {
    var reader = GuideReader(.builtIn)
    var text = "The hall is dull.\n\nPupils were engaged.\n\nNine pupils wrote.\n"
    #expect(reader.read(text) == Guide.builtIn.findings(in: text))
    #expect(reader.paragraphsRead == 3)
    text = "The hall is dull.\n\nPupils were engaged 🙂, it seemed.\n\nNine pupils wrote.\n"
    #expect(reader.read(text) == Guide.builtIn.findings(in: text))
    #expect(reader.paragraphsRead == 1)
    text = "New start.\n\n" + text
    #expect(reader.read(text) == Guide.builtIn.findings(in: text))
    #expect(reader.paragraphsRead == 1)
    #expect(reader.read(text, as: .note) == Guide.builtIn.findings(in: text, as: .note))
  }

  @Test(arguments: [0x5EED, 7, 2_026]) func readerAgreesAfterRandomEdits(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "dull ", "The pupils ", "\n\n", "\"", "were engaged. ", "🙂", "- ", "T: ", "said ", "é",
    ]
    var reader = GuideReader(.builtIn)
    var text: [Character] = []
    for step in 0..<120 {
      let place = Int(random.next() % UInt64(text.count + 1))
      if random.next() % 4 == 0, place < text.count {
        text.remove(at: place)
      } else {
        text.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))], at: place)
      }
      let now = String(text)
      #expect(reader.read(now) == Guide.builtIn.findings(in: now), "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: [
    "See http://a.example/teaching-is-awful.", "HTTPS://a.example/Outstanding?dull=1 has it.",
    "(www.dull.example/poor)", "<https://a.example/the-lesson-is-dull>",
  ])
  func addressesAreMadeOfNoWords(_ text: String) {
    #expect(Guide.builtIn.findings(in: text).isEmpty)
  }

  @Test func wordsAfterAnAddressAreRead() {
    let found = Guide.builtIn.findings(in: "See www.a.example, which is dull. The hall is dull.")
    #expect(found.map(\.bytes.lowerBound) == [28, 46])
    #expect(!Guide.builtIn.findings(in: "The wwww was dull; https was dull.").isEmpty)
  }

  @Test func aPartnershipAddsRewordsAndMutes() throws {
    let yaml = """
      sets:
        value-sure: grey-free zingy
      rules:
        - id: value.word
          why: Say what you saw.
        - id: own.sparkle
          code: EVA
          category: evaluative
          why: What sparkled?
          patterns: ["sparkle dust"]
        - id: grade.scale-word
          mute: yes
      """.replacing("grey-free ", with: "")
    let guide = try Guide.builtIn.adding([YAMLReader.read(yaml, file: "own.yaml")])
    #expect(guide.findings(in: "It was zingy.").map(\.why) == ["Say what you saw."])
    #expect(guide.findings(in: "The sparkle dust fell.").map(\.rule) == ["own.sparkle"])
    #expect(!guide.findings(in: "It is outstanding.").contains { $0.rule == "grade.scale-word" })
  }

  /// The stop after `p.` ends no sentence, so a rule of the house is still one after it.
  @Test func aPageOfAPolicyIsReadWithItsPolicy() throws {
    let guide = Guide.builtIn
    #expect(guide.findings(in: "Behaviour policy, p. 4: staff never shout.").isEmpty)
    #expect(!guide.findings(in: "Behaviour, by the hall. Staff never listen.").isEmpty)
  }

  /// An apostrophe inside a word is part of it; such a word is then no longer read as the other.
  @Test(arguments: ["A beadle's whim decides.", "A beadle\u{2019}s whim decides."])
  func aPossessiveThatAPatternNamesIsFound(_ text: String) throws {
    let yaml = """
      rules:
        - {id: own.whim, code: EVA, category: evaluative, why: Whose?, patterns: ["beadle's whim"]}
        - {id: own.beadle, code: EVA, category: evaluative, why: Who?, patterns: [beadle]}
      """
    let guide = try Guide.builtIn.adding([YAMLReader.read(yaml, file: "own.yaml")])
    #expect(guide.findings(in: text).map(\.rule) == ["own.whim"])
    #expect(guide.findings(in: "The beadle came.").map(\.rule) == ["own.beadle"])
  }

  @Test(arguments: [
    ("rules:\n  - id: a\n    code: EVA\n    patern: [x]\n", "own.yaml:4:5: unknown key \"patern\""),
    ("rules:\n  - id: a\n    code: EVA\n", "own.yaml:2:5: the key \"category\" is missing"),
    ("sets:\n  a: well-planned\n", "own.yaml:2:6: well-planned has a hyphen"),
    (
      "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, patterns: [\"<persn> x\"]}\n",
      "own.yaml:2:65: no set is called \"persn\"; the nearest are person,"
    ),
    (
      "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, patterns: [\"..99 x\"]}\n",
      "own.yaml:2:65: a gap is"
    ),
    (
      "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, patterns: [\"now I see\"]}\n",
      "own.yaml:2:65: \"I\" matches no word"
    ),
    (
      "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, patterns: [a* b* c* d* e* f* g* h]}\n",
      "own.yaml:2:65: gaps and words that may be left out give more than 10000 ways to go"
    ),
    (
      "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, patterns: [\"play = zoo\"]}\n",
      "own.yaml:2:65: \"=\" matches no word"
    ),
    (
      "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, patterns: [\"the pupils' fault\"]}\n",
      "own.yaml:2:65: \"pupils'\" matches no word"
    ),
    (
      "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, patterns: [\"i|we 'd think\"]}\n",
      "own.yaml:2:65: \"'d\" matches no word"
    ),
    (
      "rules:\n  - {id: a, code: EVA, category: evaluative, why: w, level: loud, patterns: [x]}\n",
      "own.yaml:2:61: unknown word \"loud\""
    ),
  ])
  func troubleSaysWhere(_ yaml: String, _ start: String) throws {
    let field = try YAMLReader.read(yaml, file: "own.yaml")
    let error = #expect(throws: DataFileError.self) { try Guide.builtIn.adding([field]) }
    #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
  }
}
