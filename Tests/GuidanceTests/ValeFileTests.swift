// Word lists in Vale's form: read as rules, refused by place where they are more than words.

import DataFile
import Guidance
import Testing

@Suite struct ValeFileTests {
  @Test func existenceFlagsItsTokens() throws {
    let yaml = """
      extends: existence
      message: "Avoid '%s' in a note"
      level: warning
      ignorecase: true
      tokens:
        - zippety
        - going forward-ish
      """
    let guide = try Guide.builtIn.adding([YAMLReader.read(yaml, file: "styles/Jargon.yml")])
    let found = guide.findings(in: "A zippety plan, Going forward-ish.")
    #expect(found.map(\.rule) == ["vale.jargon", "vale.jargon"])
    #expect(found.map(\.text) == ["zippety", "Going forward-ish"])
    #expect(
      found.map(\.why) == ["Avoid 'zippety' in a note", "Avoid 'Going forward-ish' in a note"])
    #expect(found.first?.level == .ask)
  }

  @Test func substitutionOffersTheOtherWord() throws {
    let yaml = """
      extends: substitution
      message: "Use '%s' instead of '%s'"
      level: suggestion
      swap:
        utilisification: use
        "leverage up": lean on
      """
    let guide = try Guide.builtIn.adding([YAMLReader.read(yaml, file: "Terms.yml")])
    let found = guide.findings(in: "They leverage up the utilisification.")
    #expect(found.map(\.rule) == ["vale.terms.2", "vale.terms.1"])
    #expect(found.map { $0.offers.map(\.text) } == [["lean on"], ["use"]])
    #expect(found.map(\.level) == [.nudge, .nudge])
    #expect(
      found.map(\.why) == [
        "Use 'lean on' instead of 'leverage up'", "Use 'use' instead of 'utilisification'",
      ])
  }

  /// As Vale has it: one place is the words to use, none says what the file says; without a message
  /// the words to use are said to do.
  @Test(arguments: [
    ("message: \"Try '%s'.\"\n", "Try 'lean on or rest on'."),
    ("message: Plain words do.\n", "Plain words do."),
    ("", "\"lean on or rest on\" would say it too."),
  ])
  func aSubstitutionSaysWhatTheFileSays(_ message: String, _ why: String) throws {
    let yaml = "extends: substitution\n\(message)swap:\n  leverage up: lean on|rest on\n"
    let guide = try Guide([YAMLReader.read(yaml, file: "Terms.yml")])
    let found = guide.findings(in: "They leverage up.")
    #expect(found.map(\.why) == [why])
    #expect(found.map { $0.offers.map(\.text) } == [["lean on", "rest on"]])
  }

  @Test func tokensMayHaveAccents() throws {
    let yaml = "extends: existence\ntokens: [über, \"façade work\"]\n"
    let guide = try Guide([YAMLReader.read(yaml, file: "J.yml")])
    #expect(guide.findings(in: "An Über façade-work day.").map(\.text) == ["Über", "façade-work"])
  }

  /// One token that is more than words costs itself only, and so does a case that cannot be kept.
  @Test func whatCannotBeKeptIsNamedAndTheRestIsRead() throws {
    let yaml = """
      extends: existence
      ignorecase: false
      tokens:
        - e.g.
        - zippety
        - "z[aeiou]p"
      """
    let guide = try Guide([YAMLReader.read(yaml, file: "J.yml")])
    #expect(guide.findings(in: "A zippety plan, e.g. one.").map(\.text) == ["zippety"])
    let said = guide.idle.map(\.description)
    #expect(said.map { $0.prefix(9) } == ["J.yml:4:5", "J.yml:6:5", "J.yml:2:1"])
    #expect(said.first?.contains("\"e.g.\" is no plain word;") == true, "\(said)")
    #expect(said.last?.contains("capitals are found alike") == true, "\(said)")
    let swap = "extends: substitution\nswap:\n  i.e.: that is\n  kiddos: pupils\n"
    let other = try Guide([YAMLReader.read(swap, file: "T.yml")])
    #expect(other.findings(in: "The kiddos sang.").map(\.rule) == ["vale.t.1"])
    #expect(other.idle.count == 1)
  }

  @Test func quotedWordsStayAlone() throws {
    let yaml = "extends: existence\ntokens: [zippety]\n"
    let guide = try Guide.builtIn.adding([YAMLReader.read(yaml, file: "J.yml")])
    #expect(guide.findings(in: "A pupil said, \"It is zippety.\"").isEmpty)
  }

  @Test(arguments: [
    (
      "extends: existence\ntokens:\n  - \"(?:a|b)+\"\n",
      "J.yml:3:5: \"(?:a|b)+\" is a regular expression; words made of letters"
    ),
    ("extends: occurrence\ntokens: [a]\n", "J.yml:1:10: occurrence is a check that cannot be read"),
    (
      "extends: capitalization\nmatch: $title\n",
      "J.yml:1:10: capitalization is a check that cannot be read"
    ),
    ("extends: existence\nlevel: loud\ntokens: [a]\n", "J.yml:2:8: unknown word \"loud\""),
    ("extends: existence\n", "J.yml:1:1: the key \"tokens\" is missing"),
  ])
  func whatCannotBeReadSaysWhere(_ yaml: String, _ start: String) throws {
    let field = try YAMLReader.read(yaml, file: "J.yml")
    let error = #expect(throws: DataFileError.self) { try Guide.builtIn.adding([field]) }
    #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
  }
}
