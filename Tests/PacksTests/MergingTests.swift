// Merging packs: what replaces what, and that the order of the bank is always the same.

import DataFile
import Testing

@testable import Packs

@Suite struct MergingTests {
  private func pack(_ yaml: String) throws -> Pack { try Pack(yaml: yaml.utf8, file: "u.yaml") }

  @Test func aPromptOfTheSameIdTakesItsPlace() throws {
    let own = try pack(
      "pack: prompts\ntheme: T01\nprompts:\n"
        + "  - {id: T01-P2, for: pupil, text: Show me any page.}\n"
        + "  - {id: T01-OUR1, for: pupil, text: What is new?}\n")
    let before = Packs.builtIn.prompts
    let after = Packs.builtIn.adding([own]).prompts
    #expect(after.prompts.count == 253)
    #expect(after.prompts[1].text == "Show me any page.")
    #expect(after.prompts[18].id == "T01-OUR1")
    #expect(after.theme("T01") == before.theme("T01"))
    #expect(Packs.builtIn.prompts == before)
  }

  @Test("D11-local-sets a pack of the same name replaces the whole pack")
  func aPackOfTheSameNameReplacesTheWholePack() throws {
    let own = try pack(
      "pack: prompts\nname: t01-curriculum\ntheme: T01\ntitle: Our curriculum\nprompts:\n"
        + "  - {id: T01-P1, for: pupil, text: What are you finding out?}\n")
    let bank = Packs.builtIn.adding([own]).prompts
    #expect(bank.prompts.count == 252 - 17)
    #expect(bank.prompts(theme: "T01").map(\.id) == ["T01-P1"])
    #expect(bank.theme("T01")?.title == "Our curriculum")
    #expect(bank.prompt("T01-S1") == nil)
  }

  @Test func aDescribedThemeReplacesTheDescription() throws {
    let own = try pack(
      "pack: prompts\ntheme: T02\ntitle: Books\nprobes: [Which one?]\nprompts: []\n")
    let bank = Packs.builtIn.adding([own]).prompts
    #expect(bank.theme("T02") == PromptTheme(id: "T02", title: "Books", probes: ["Which one?"]))
    #expect(bank.prompts(theme: "T02").count == 18)
  }

  @Test func aFrameReplacesTheFrame() throws {
    let own = try pack(
      "pack: prompts\nframe: {opening: Hello., listen-reminder: Listen., probes: [And?]}\n")
    let bank = Packs.builtIn.adding([own]).prompts
    #expect(
      bank.frame == InterviewFrame(probes: ["And?"], opening: "Hello.", listenReminder: "Listen."))
    #expect(bank.prompts.count == 252)
  }

  @Test func daysAndShorthandOverrideByNameAndByWord() throws {
    let day = try pack(
      "pack: day\nname: primary\ntitle: Ours\nslots:\n"
        + "  - {start: 09:00, minutes: 30, kind: walk, title: Walk}\n")
    let words = try pack("pack: shorthand\nwords: {ch: chair, zz: zigzag}\n")
    let packs = Packs.builtIn.adding([day, words])
    #expect(packs.day(named: "primary")?.title == "Ours")
    #expect(packs.days.count == Packs.builtIn.days.count)
    #expect(packs.shorthand.expansion(endOf: "ch".unicodeScalars)?.text == "chair")
    #expect(packs.shorthand.expansion(endOf: "zz".unicodeScalars)?.text == "zigzag")
    #expect(packs.shorthand.words.count == Packs.builtIn.shorthand.words.count + 1)
  }

  @Test func everyPromptIsFoundByItsId() {
    let bank = Packs.builtIn.prompts
    for prompt in bank.prompts { #expect(bank.prompt(prompt.id) == prompt) }
    #expect(bank.prompt("T99-P1") == nil)
    #expect(bank.theme("T99") == nil)
  }

  @Test func themesAreInTheOrderOfTheirIdsWhateverTheOrderOfPacks() {
    let reversed = Packs(Packs.builtIn.packs.reversed())
    #expect(reversed.prompts.prompts == Packs.builtIn.prompts.prompts)
    #expect(reversed.prompts.themes.map(\.id) == Packs.builtIn.prompts.themes.map(\.id))
  }
}
