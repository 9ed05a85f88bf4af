// Themes, packs and keys from the shell.

import Foundation
import Testing

@Suite struct HeadlessDataTests {
  let harness: Harness

  init() throws { harness = try Harness() }

  @Test func builtInThemesAreListedAndSound() throws {
    let names = try harness.run("theme", "list", "--json").objects().map { $0["name"] as? String }
    #expect(names == ["terminal", "light", "dark", "paper", "contrast", "mono"])
    let checked = try harness.run("theme", "check")
    #expect(checked.status == 0)
    #expect(checked.lines.allSatisfy { $0.hasSuffix(": sound") })
  }

  @Test func aBase16SchemeBecomesATheme() throws {
    var scheme = "scheme: \"Evening Walk\"\nauthor: nobody\n"
    let colours = [
      "1b1b2f", "24243e", "33334d", "6b6b8a", "8d8da8", "d8d8e8", "e8e8f4", "ffffff", "e06c75",
      "d19a66", "e5c07b", "98c379", "56b6c2", "61afef", "c678dd", "be5046",
    ]
    for (index, colour) in colours.enumerated() {
      scheme += "base0\(String(index, radix: 16, uppercase: true)): \"\(colour)\"\n"
    }
    let path = try harness.file("evening.yaml", scheme)
    let made = try harness.run("theme", "import", path)
    #expect(made.status == 0, "\(made.err)")
    let theme = harness.home.appendingPathComponent("config/themes/evening-walk.yaml")
    #expect(made.out == "saved \(theme.path)\n")
    #expect(try harness.run("theme", "check", theme.path).status == 0)
    #expect(try harness.run("theme", "list").out.contains("evening-walk"))
    #expect(try harness.run("theme", "import", path).status == 73)
    #expect(try harness.run("theme", "import", path, "--force").status == 0)
  }

  @Test func aThemeWithAMistakeIsNamedWithItsPlace() throws {
    let path = try harness.file(
      "night.yaml", "name: night\nsummary: x\nbackground: drak\nstyles: {}\n")
    let checked = try harness.run("theme", "check", path)
    #expect(checked.status == 65)
    #expect(checked.err == "\(path):3:13: unknown word \"drak\"; did you mean \"dark\"?\n")
    #expect(try harness.run("theme", "check", "missing.yaml").status == 66)
  }

  @Test func packsAreListedAndChecked() throws {
    let packs = try harness.run("pack", "list", "--json").objects()
    #expect(packs.contains { $0["kind"] as? String == "day" && $0["name"] as? String == "primary" })
    let sound = try harness.file(
      "ours.yaml",
      """
      pack: prompts
      theme: T90
      title: Ours
      prompts:
        - {id: T90-P1, for: pupil, text: Tell me about the pond.}

      """)
    let checked = try harness.run("pack", "check", sound)
    #expect(checked.status == 0, "\(checked.err)")
    #expect(checked.out == "\(sound): sound (prompts ours, Ours, 1 prompt)\n")
    let fishing = try harness.file(
      "fishing.yaml",
      """
      pack: prompts
      theme: T90
      title: Ours
      prompts:
        - {id: T90-P1, for: pupil, text: What goes on at home?}

      """)
    let said = try harness.run("pack", "check", fishing)
    #expect(said.status == 0, "what is said of a prompt fails nothing")
    #expect(said.out.contains("\(fishing): T90-P1: the guide calls it fishing\n"), "\(said.out)")
    #expect(said.out.contains("\(fishing): T90-P1: This leads to home, hurt or illness."))
    let broken = try harness.file(
      "broken.yaml", "pack: prompts\ntheme: T90\nprompts:\n  - {id: X, fro: pupil, text: a}\n")
    let refused = try harness.run("pack", "check", broken, sound)
    #expect(refused.status == 65)
    #expect(refused.err.hasPrefix("\(broken):4:13: unknown key \"fro\"; did you mean \"for\"?"))
    #expect(refused.out.hasPrefix("\(sound): sound"))
  }

  @Test func rulesAreHeldToTheirOwnSentences() throws {
    func rules(catches: String, passes: String) -> String {
      """
      pack: rules
      name: ours
      rules:
        - id: ours.wobbly
          code: VAG
          category: vague-quantity
          why: What did you see?
          patterns: [wobbly]
          catches: ["\(catches)"]
          passes: ["\(passes)"]

      """
    }
    let sound = try harness.file(
      "sound.yaml", rules(catches: "It was wobbly.", passes: "It was steady."))
    let checked = try harness.run("pack", "check", sound)
    #expect(checked.status == 0, "\(checked.err)")
    #expect(checked.out == "\(sound): sound (1 rule, 2 sentences)\n")
    let false1 = try harness.file(
      "false.yaml", rules(catches: "It was steady.", passes: "It was wobbly."))
    let failed = try harness.run("pack", "check", false1)
    #expect(failed.status == 1)
    #expect(
      failed.out == """
        \(false1):9:15: ours.wobbly does not find this; expected a remark; widen the pattern
        \(false1):10:14: ours.wobbly finds this; expected silence; narrow the pattern

        """)
  }

  @Test func allFaultsOfAFileOfRulesAreSaidInOneRun() throws {
    let broken = try harness.file(
      "broken.yaml",
      """
      pack: rules
      rules:
        - {id: ours.a, code: EVA, category: evaluative, why: How?, patterns: ["<nosuchset>"]}
        - {id: ours.b, code: EVA, category: evaluative, patterns: [wobbly]}

      """)
    let refused = try harness.run("pack", "check", broken)
    #expect(refused.status == 65)
    let said = refused.err.split(separator: "\n")
    #expect(said.count == 2, "\(refused.err)")
    #expect(said.first?.hasPrefix("\(broken):3:") == true)
    #expect(said.last?.hasPrefix("\(broken):4:") == true)
  }

  /// The words to use instead are put where the others stood: they are no sentence of their own.
  @Test func aListOfWordsToUseInsteadIsReadInTheirPlace() throws {
    let plain = try harness.file(
      "plain.yaml",
      """
      extends: substitution
      message: Use '%s' instead of '%s'.
      level: warning
      swap:
        utilise: use
        commence: start
        assistance: help
        demonstrate: show
        endeavour: try
        provide: give
        terminate: end
        reading scheme: reading plan

      """)
    let checked = try harness.run("pack", "check", plain)
    #expect(checked.status == 0, "\(checked.out)\(checked.err)")
    let weighed = try harness.file(
      "weighed.yaml", "extends: substitution\nswap:\n  wobbly: outstanding\n  lid: use\n")
    let refused = try harness.run("pack", "check", weighed)
    #expect(refused.status == 1)
    #expect(refused.out.contains("offers \"outstanding\""), "\(refused.out)")
    #expect(!refused.out.contains("offers \"use\""), "\(refused.out)")
  }

  @Test func aPackOfOnesOwnIsUsed() throws {
    let packs = harness.home.appendingPathComponent("config/packs")
    try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: true)
    try Data(
      """
      pack: prompts
      theme: T90
      prompts:
        - {id: T90-P1, for: staff, text: Where is the pond?}

      """.utf8
    ).write(to: packs.appendingPathComponent("ours.yaml"))
    try harness.makeReview()
    let saved = try harness.run(
      "answer", "harrow", "--prompt", "T90-P1", "--speaker", "T2", "Behind the hall.")
    #expect(saved.out == "saved A01\n", "\(saved.err)")
    let answer = try harness.run("list", "harrow", "--kind", "answer", "--json").objects().first
    #expect(answer?["prompt"] as? String == "Where is the pond?")
    #expect(answer?["source"] as? String == "staff")
  }

  @Test func helpAndUsageGoWhereTheyBelong() throws {
    let help = try harness.run("--help")
    #expect(help.status == 0)
    #expect(help.out.contains("SUBCOMMANDS:"))
    #expect(help.err == "")
    let usage = try harness.run("note")
    #expect(usage.status == 64)
    #expect(usage.out == "")
    #expect(usage.err.hasPrefix("<review>: this is missing; expected <review> ("))
    #expect(try harness.run("nonsense").status == 64)
  }
}
