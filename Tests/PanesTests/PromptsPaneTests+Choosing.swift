// Choosing a prompt, and whose turn it is in the group at hand, by key scripts.

import DataFile
import Domain
import Guidance
import Interface
import Packs
import Surface
import Testing

@testable import Panes

extension PromptsPaneTests {
  @Test(arguments: [
    ("playtime", "T06-P1"), ("t06,families", ""), ("families,t12-f", "T12-F1"),
    ("LEADER,numeracy", "T03-L1"),
    ("young,stuck", "T03-P3"), ("zzzz", ""),
  ])
  func thePickerFindsByWordsThemeAndAudience(typed: String, first: String) {
    var picker = PromptPicker(Packs.builtIn.prompts, for: .pupil)
    for key in KeyScript.keys(typed) { picker.type(key) }
    #expect(picker.matches.first?.id ?? "" == first)
  }

  /// The bank narrowed to what bears on a line of enquiry, line by line and back to the whole.
  @Test func theBankIsNarrowedByALineOfEnquiry() {
    var harness = Self.harness()
    let desk = harness.desk
    var picker = PromptPicker(desk.packs.prompts, for: .pupil)
    let whole = picker.matches.count
    harness.press("a")
    for record in desk.review.linesOfEnquiry {
      harness.press("<C-t>")
      #expect(harness.text(18, 76).contains("On \(desk.review.name(of: record)). Words:"))
      let near = PromptNearness(record, in: desk.review)
      picker.narrow(to: near)
      let scores = picker.matches.map { near.score($0, Self.words(of: $0)) }
      #expect(scores == scores.sorted(by: >), "the nearest first")
      #expect((scores.last ?? 0) > 0 && 0 < scores.count && scores.count < whole)
      // Words narrow further.
      let fitting = picker.matches.filter { Self.words(of: $0).contains("pupil") }
      for key in KeyScript.keys("pupil") { picker.type(key) }
      #expect(picker.matches == fitting)
      for key in KeyScript.keys("<C-u>") { picker.type(key) }
    }
    picker.narrow(to: nil)
    #expect(picker.matches.count == whole)
    harness.press("<C-t>")
    #expect(!harness.text(18, 76).contains("On L"))
  }

  private static func words(of prompt: Prompt) -> String {
    let theme = Packs.builtIn.prompts.theme(prompt.theme)?.title ?? ""
    let people = prompt.audiences.flatMap { [$0.rawValue, $0.people] }
    return ([prompt.id, theme, prompt.text, prompt.suitsYoung ? "young °" : ""] + people)
      .joined(separator: " ").lowercased()
  }

  @Test func chosenPromptsTakeThePlaceOfSuggestions() {
    var harness = Self.harness()
    #expect(harness.pane.heading(harness.desk) == "S07 Pupil group B · 27 min left")
    harness.press("aplaytime<Enter><C-u>stuck<Space><Esc>")
    #expect(harness.pane.heading(harness.desk) == "S07 Pupil group B · 27 min left · 2 not asked · 13 min each")
    harness.press("xn<A-1>Loud.<Enter><Esc>")
    #expect(harness.pane.heading(harness.desk) == "S07 Pupil group B · 27 min left · 1 not asked · 27 min each")
    let text = harness.text(18, 76)
    #expect(text.contains("> ✓ What is playtime like?°"))
    harness.press("GK")
    #expect(harness.text(18, 76).contains("stuck"))
    harness.press("d")
    #expect(harness.pane.heading(harness.desk).hasSuffix("0 not asked"))
  }

  @Test func ownPromptsGoOnTopOfSuggestionsWhateverTheyAreCalled() throws {
    let rules = """
      rules:
        - {id: closed, code: closed, category: closed, kinds: [prompt], why: "yes or no",
           patterns: ["do you"]}
      """
    var harness = Self.harness()
    harness.desk.guide = try Guide([YAMLReader.read(bytes: rules.utf8, file: "closed.yaml")])
    harness.press("xo")
    harness.press("Do you like reading?")
    #expect(harness.text(18, 76).contains("The guide calls it closed"))
    harness.press("<Enter>")
    #expect(harness.mode == .list)
    #expect(harness.text(18, 76).contains(">   Do you like reading?"))
    #expect(harness.text(18, 76).contains("T01-P1"))
    harness.press("n<A-1>Yes.<Enter>")
    #expect(Self.answers(harness).first?.promptID == nil)
    #expect(Self.answers(harness).first?.prompt == "Do you like reading?")
  }

  @Test func aLongPromptIsSaidToBeLong() {
    var harness = Self.harness()
    harness.press("oTell me about the games that you and your friends play after lunch")
    #expect(!harness.text(18, 76).contains("long to hold"))
    harness.press(" when it is wet")
    #expect(harness.text(18, 76).contains("17 words are long to hold in one's head."))
  }

  @Test func youngestFirstIsAToggleAndComesByItselfForTheYoungest() {
    var harness = Self.harness()
    func order() -> [Bool] {
      let state = harness.pane.state
      return PromptsList(state, harness.desk, state.group(harness.desk)).rows.map {
        $0.prompt.id.flatMap { harness.desk.packs.prompts.prompt($0) }?.suitsYoung ?? false
      }
    }
    #expect(order() != order().sorted { $0 && !$1 })
    harness.press("y")
    #expect(order() == order().sorted { $0 && !$1 })
    harness.press("y")
    #expect(order() != order().sorted { $0 && !$1 })
  }

  @Test func whoeverIsTalkedWithChangesThePromptsAndTheSource() {
    var harness = Self.harness()
    harness.press("wn<C-s>ta<Enter>Words.<Enter>")
    #expect(Self.answers(harness).first?.source == .staff)
    #expect(Self.answers(harness).first?.promptID == "T01-S1")
  }

  @Test(arguments: [
    (SourceType.pupil, Prompt.Audience.pupil), (.staff, .staff), (.leader, .leader),
    (.governor, .leader), (.family, .family),
  ])
  func theScheduleSaysWhomOneTalksWith(source: SourceType, audience: Prompt.Audience) {
    var builder = Sample.builder
    builder.add(
      .slot(
        Slot(
          text: "Talk", day: Sample.day, start: Sample.clock("13:00"), end: Sample.clock("13:20"),
          parts: [SlotPart(text: "4 people", source: source)])),
      by: "Oak", at: "07:56")
    let desk = Sample.desk(builder.review, at: "13:05")
    let group = TalkGroup(desk, pinned: nil, chosen: nil)
    #expect(group.audience == audience)
    #expect(group.planned == audience)
    #expect(group.source == source)
    #expect(group.size == 4)
  }

  @Test func slotsAreGoneThroughByHandAndTheClockTakesOneBack() {
    var harness = Self.harness(at: "09:42")
    #expect(harness.pane.heading(harness.desk).hasPrefix("S04"))
    #expect(harness.text(18, 76).contains("No talk is planned"))
    harness.press("]]]")
    #expect(harness.pane.heading(harness.desk).hasPrefix("S07 Pupil group B · 10:50"))
    harness.press("aplaytime<Enter><Esc>c")
    #expect(harness.pane.heading(harness.desk).hasPrefix("S04"))
    harness.wait(until: "10:51")
    #expect(harness.pane.heading(harness.desk) == "S07 Pupil group B · 29 min left · 1 not asked · 29 min each")
  }

  @Test func anotherGroupsAnswersAreNotOursButAreSaid() throws {
    var harness = Self.harness()
    let slot = try #require(harness.desk.review.slotNow(at: harness.desk.now, for: "Oak"))
    harness.receive(
      .answer(
        Answer(
          text: "A word.", promptID: "T01-P1", prompt: "Tell me", speaker: "A1", source: .pupil,
          slot: slot.record.ref)), from: "Oak")
    harness.press("x")
    let text = harness.text(18, 76)
    #expect(!text.contains("✓"))
    #expect(text.contains("also asked by Oak"))
    #expect(!text.contains("A1"))
  }

  @Test("D13-12 turns are counted and whoever had none is invited", arguments: [
    (["A1", "A1", "A2"], 4, "A1 ••  A2 •  A3 –  A4 –  invite A3"),
    (["A1", "A2"], 2, "A1 •  A2 •"),
    (["A1", "A1", "A1", "A2"], 2, "A1 •••  A2 •  invite A2"),
    ([], 3, "A1 –  A2 –  A3 –"),
    (["EL", "EL", "SC"], 0, "EL ••  SC •"),
    (["A1", "A", "A1", "A1", "A1", "A1"], 1, "A1 •5  A •"),
  ])
  func turnsAreCountedForTheGroup(speakers: [String], size: Int, line: String) {
    let answers = speakers.map {
      Answer(text: "x", promptID: nil, prompt: "?", speaker: $0, source: .pupil)
    }
    let turns = SpeakerTurns(answers, letter: "A", size: size)
    #expect(turns.line(columns: 76, isASCII: false) == line)
    let narrow = turns.line(columns: 20, isASCII: true)
    #expect(narrow.utf8.allSatisfy { $0 < 0x80 })
  }
}
