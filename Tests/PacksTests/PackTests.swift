// Reading a user's packs: each kind, and the exact complaint with its place.

import DataFile
import Testing

@testable import Packs

@Suite struct PackTests {
  private func pack(_ yaml: String) throws -> Pack {
    try Pack(yaml: yaml.utf8, file: "own/ours.yaml")
  }

  private func complaint(_ yaml: String) -> String {
    do throws(DataFileError) {
      _ = try Pack(yaml: yaml.utf8, file: "ours.yaml")
      return "no complaint"
    } catch {
      return error.description
    }
  }

  @Test func everyKeyOfAPromptIsRead() throws {
    let pack = try pack(
      """
      pack: prompts
      theme: T15
      title: Outdoor learning
      notice: Take a coat.
      listen: [family]
      author: Pellwick
      probes: [Where was that?]
      prompts:
        - {id: T15-P1, for: pupil, young: yes, minutes: 3, text: Show me., probes: [And then?]}
        - {id: T15-X1, for: [family, staff], text: Tell me., author: Oak}
        - {id: T15-P2, for: pupil, listen: yes, text: Who comes along?}
      """)
    #expect(pack.name == "ours")
    #expect(pack.kind == .prompts)
    let bank = Packs([pack]).prompts
    #expect(
      bank.prompts == [
        Prompt(
          id: "T15-P1", theme: "T15", audiences: [.pupil], suitsYoung: true, text: "Show me.",
          minutes: 3, probes: ["And then?"], author: "Pellwick"),
        Prompt(
          id: "T15-X1", theme: "T15", audiences: [.staff, .family], text: "Tell me.",
          listensForDisclosure: true, author: "Oak"),
        Prompt(
          id: "T15-P2", theme: "T15", audiences: [.pupil], text: "Who comes along?",
          listensForDisclosure: true, author: "Pellwick"),
      ])
    #expect(bank.probes(after: bank.prompts[0]) == ["And then?", "Where was that?"])
    #expect(bank.theme("T15")?.notice == "Take a coat.")
  }

  @Test(arguments: [
    (
      "pack: anthem\n",
      "ours.yaml:1:7: unknown word \"anthem\"; one of prompts, day, shorthand, words, remote, "
        + "counters, routine, protocols, scene, rules was expected"
    ),
    ("pack: promts\n", "ours.yaml:1:7: unknown word \"promts\"; did you mean \"prompts\"?"),
    (
      "name: x\n",
      "ours.yaml:1:1: the key \"pack\" is missing; it is needed here; add a line `pack: …`"
    ),
    ("- x\n", "ours.yaml:1:1: a list stands here; a map of keys and values was expected"),
    (
      "pack: prompts\nprompts: []\n",
      "ours.yaml:2:10: prompts without a theme; a key `theme` was expected; add a line such as"
        + " `theme: T15`"
    ),
    (
      "pack: prompts\n",
      "ours.yaml:1:1: the key \"prompts\" is missing; it is needed here; add a line `prompts: …`"
    ),
    (
      "pack: prompts\ntheme: T15\nprompts:\n  - {id: a, for: pupils, text: x}\n",
      "ours.yaml:4:18: unknown word \"pupils\"; did you mean \"pupil\"?"
    ),
    (
      "pack: prompts\ntheme: T15\nprompts:\n  - {id: a/b, for: pupil, text: x}\n",
      "ours.yaml:4:10: \"a/b\" is no id; 1 to 24 letters, digits and hyphens were expected; write"
        + " it like T01-P1"
    ),
    (
      "pack: prompts\ntheme: T15\nprompts:\n  - {id: a, for: pupil, text: x}\n"
        + "  - {id: a, for: pupil, text: y}\n",
      "ours.yaml:5:5: the id \"a\" is also at line 4; each id once; number one of them on"
    ),
    (
      "pack: prompts\ntheme: T15\nprompts:\n  - {id: a, for: pupil, txet: x}\n",
      "ours.yaml:4:25: unknown key \"txet\"; did you mean \"text\"?"
    ),
    (
      "pack: day\ntitle: x\nslots:\n  - {start: 8:00, minutes: 5, kind: walk, title: y}\n",
      "ours.yaml:4:13: \"8:00\" is no time of day; hours and minutes were expected; write it like"
        + " 08:45"
    ),
    (
      "pack: day\ntitle: x\nslots:\n  - {start: 08:00, minutes: 0, kind: walk, title: y}\n",
      "ours.yaml:4:29: \"0\" is not a whole number from 1 to 600"
    ),
    (
      "pack: day\ntitle: x\nslots:\n  - {start: 09:00, minutes: 5, kind: walk, title: y}\n"
        + "  - {start: 08:00, minutes: 5, kind: walk, title: z}\n",
      "ours.yaml:5:5: this row starts at 08:00, before the row above it; rows in the order of the"
        + " clock were expected; move it up"
    ),
    (
      "pack: day\ntitle: x\nslots:\n  - {start: 09:00, minutes: 30, kind: walk, title: y}\n"
        + "  - {start: 09:20, minutes: 5, kind: walk, title: z}\n",
      "ours.yaml:5:5: this row starts at 09:20 while \"y\" lasts until 09:30; one thing at a time"
        + " for \"team\" was expected; shorten one, or say who takes part"
    ),
    (
      "pack: day\ntitle: x\nslots:\n  - {start: 23:50, minutes: 11, kind: walk, title: y}\n",
      "ours.yaml:4:5: this row ends after midnight; a day ends by 24:00; shorten it"
    ),
    (
      "pack: day\ntitle: x\nslots: []\n",
      "ours.yaml:3:8: nothing stands here; some text was expected"
    ),
    (
      "pack: shorthand\nwords: {a b: x}\n",
      "ours.yaml:2:9: \"a b\" is no abbreviation; 1 to 12 characters without spaces were expected,"
        + " # only at the end; shorten it"
    ),
    (
      "pack: shorthand\nwords:\n  P#: pupil #\n",
      "ours.yaml:3:7: \"P#\" stands for \"pupil\"; a # in both or in neither was expected; put the"
        + " long form in quotes, since # opens a comment"
    ),
    (
      "pack: shorthand\nwords: {ab: }\n",
      "ours.yaml:2:13: nothing stands here; some text was expected"
    ),
  ])
  func complaintsSayWhereAndWhat(yaml: String, words: String) {
    #expect(complaint(yaml) == words)
  }

  @Test func aPromptIsShort() {
    let long = String(repeating: "x", count: 401)
    #expect(
      complaint("pack: prompts\ntheme: T15\nprompts:\n  - {id: a, for: pupil, text: \(long)}\n")
        == "ours.yaml:4:31: the text has 401 characters; at most 400 were expected; ask one thing"
        + " at a time")
  }

  @Test func rulesAreLeftToTheGuide() throws {
    let pack = try pack("pack: rules\nname: our-words\nanything: [at, all]\n")
    #expect(pack.kind == .rules)
    #expect(pack.name == "our-words")
  }

  @Test func rowsMayOverlapForDifferentPeople() throws {
    let pack = try pack(
      """
      pack: day
      name: small
      title: Two at once
      slots:
        - {start: 09:00, minutes: 30, kind: walk, title: Walk, who: Oak}
        - {start: 09:00, minutes: 20, kind: books, title: Books, who: Birch, protected: yes}
      """)
    let day = try #require(Packs.builtIn.adding([pack]).day(named: "small"))
    #expect(day.slots.map(\.endMinute) == [570, 560])
    #expect(day.slots.map(\.isProtected) == [false, true])
  }
}
