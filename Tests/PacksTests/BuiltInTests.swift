// What is compiled in: all prompts, probes, the day and the shorthand.

import Testing

@testable import Packs

@Suite struct BuiltInTests {
  private let bank = Packs.builtIn.prompts

  @Test func thereAreTwoHundredAndFiftyTwoPrompts() {
    #expect(bank.prompts.count == 252)
    #expect(Set(bank.prompts.map(\.id)).count == 252)
    #expect(Set(bank.prompts.map(\.text)).count == 252)
    #expect(bank.themes.count == 14)
  }

  /// Theme, title, prompts that suit the young, probes.
  @Test(
    "D11-themes D11-recovery D11-disadvantage every theme is whole",
    arguments: [
    ("T01", "Curriculum", 4, 3), ("T02", "Reading and literacy", 5, 3), ("T03", "Numeracy", 4, 2),
    ("T04", "Disadvantage", 4, 3), ("T05", "SEND / ALN", 5, 2),
    ("T06", "Behaviour and wellbeing", 5, 3), ("T07", "Mental health", 6, 2),
    ("T08", "Recovery curriculum", 5, 2), ("T09", "Blended and remote teaching", 1, 2),
    ("T10", "Leadership at all levels", 5, 2), ("T11", "Teacher agency", 4, 2),
    ("T12", "Parent and carer engagement", 6, 3), ("T13", "Transition", 5, 2),
    ("T14", "Broader curriculum", 6, 2),
  ])
  func everyThemeIsWhole(id: String, title: String, young: Int, probes: Int) throws {
    let theme = try #require(bank.theme(id))
    #expect(theme.title == title)
    #expect(theme.probes.count == probes)
    #expect(theme.probes.allSatisfy { $0.hasSuffix("?") })
    #expect(bank.prompts(theme: id, young: true).count == young)
    #expect(bank.prompts(theme: id, young: true).allSatisfy { $0.audiences == [.pupil] })
    let groups = id == "T12" ? ["P", "F", "SL"] : ["P", "S", "L"]
    let ids = groups.flatMap { group in (1...6).map { "\(id)-\(group)\($0)" } }
    #expect(bank.prompts(theme: id).map(\.id) == ids)
    for prompt in bank.prompts(theme: id) {
      #expect(prompt.text.hasSuffix("?") || prompt.text.hasSuffix("."), "\(prompt.id)")
      #expect(!prompt.text.contains("°") && !prompt.text.contains(" / "), "\(prompt.id)")
      #expect(prompt.author == nil && prompt.minutes == nil)
    }
  }

  @Test(arguments: [
    ("T01-P1", "Tell me about something you are finding out this week."),
    ("T01-P2", "Show me a page in your book, what was happening that day?"),
    ("T04-P2", "What happens when someone hasn't got something they need for a lesson?"),
    ("T09-L6", "How does blended work suit different groups?"),
    ("T12-F2", "Tell me about a time you got in touch with school."),
    ("T12-SL6", "What did you change after hearing from families?"),
    ("T13-L3", "How do you hear about former pupils?"),
    ("T14-L6", "Where has it surprised you?"),
  ])
  func textsAreTheSources(id: String, text: String) {
    #expect(bank.prompt(id)?.text == text)
  }

  @Test func audiencesAreCounted() {
    // Six in every theme for pupils; staff and leaders share the six of T12.
    #expect(bank.prompts(for: .pupil).count == 84)
    #expect(bank.prompts(for: .staff).count == 84)
    #expect(bank.prompts(for: .leader).count == 84)
    #expect(bank.prompts(for: .family).count == 6)
    #expect(bank.prompts(for: .staff, theme: "T12") == bank.prompts(for: .leader, theme: "T12"))
    #expect(bank.prompts(for: .staff, theme: "T12").count == 6)
    #expect(bank.prompts(for: .family, theme: "T01").isEmpty)
  }

  @Test func listeningIsForAllOfT06AndThePupilsOfT07() {
    let listening = bank.prompts.filter(\.listensForDisclosure).map(\.id)
    let expected =
      bank.prompts(theme: "T06").map(\.id) + bank.prompts(for: .pupil, theme: "T07").map(\.id)
    #expect(listening == expected)
    #expect(listening.count == 24)
  }

  @Test func theFrameHasNineProbesAndItsWords() {
    #expect(
      bank.frame.probes == [
        "Can you show me?", "Tell me more about that.", "What happened next?",
        "When was the last time?", "What makes you say that?", "Who else would say the same?",
        "Who might say something different?", "What would I have seen if I had been there?",
        "Is there anything I didn't ask?",
      ])
    #expect(bank.frame.opening.hasPrefix("There are no right answers;"))
    #expect(bank.frame.opening.contains("but not your name"))
    #expect(bank.frame.listenReminder.hasPrefix("Listen for disclosure"))
    #expect(bank.frame.listenReminder.unicodeScalars.count < 120)
  }

  @Test("D11-stages the day is the default template")
  func theDayIsTheDefaultTemplate() throws {
    let day = try #require(Packs.builtIn.day(named: "primary"))
    let rows = day.slots.map {
      "\(DayTemplate.clockText($0.startMinute)) \($0.minutes) \($0.kind.rawValue)"
    }
    #expect(
      rows == [
        "08:00 10 arrival", "08:10 20 briefing", "08:30 30 meeting", "09:00 25 walk",
        "09:30 60 lesson", "10:30 20 keep-in-touch", "10:50 25 group", "11:20 30 interview",
        "12:00 30 play", "12:30 35 gap-check", "13:05 5 keep-in-touch", "13:15 30 gap-visit",
        "13:45 25 interview", "14:10 45 synthesis", "14:55 20 wording", "15:25 60 feedback",
        "16:25 10 close",
      ])
    #expect(day.slots.filter(\.isProtected).map(\.kind) == [.synthesis])
  }

  @Test func shorthandNeverTakesAnOrdinaryWord() {
    let ordinary = [
      "a", "as", "at", "be", "by", "do", "he", "i", "in", "it", "no", "of", "on", "or", "so", "to",
      "us", "we",
    ]
    for word in Packs.builtIn.shorthand.words {
      #expect(!ordinary.contains(word.short.lowercased()), "\(word.short)")
      #expect(word.long.utf8.count > word.short.utf8.count, "\(word.short)")
    }
  }
}
