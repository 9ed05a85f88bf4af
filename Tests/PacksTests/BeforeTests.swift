import DataFile
import Packs
import Testing

@Suite struct BeforeTests {
  @Test("P8 D11-stages every kind of school has its whole day")
  func p8EveryKindOfSchoolHasItsDay() throws {
    for name in ["primary", "secondary", "special", "nursery", "small-rural", "rapid"] {
      let day = try #require(Packs.builtIn.day(named: name), "\(name)")
      let kinds = Set(day.slots.map(\.kind))
      #expect(kinds.isSuperset(of: [.gapCheck, .synthesis, .wording, .feedback, .close]), "\(name)")
      #expect(day.slots.contains { $0.kind == .synthesis && $0.isProtected }, "\(name)")
    }
  }

  @Test(arguments: Packs.builtIn.days)
  func aDayKeepsItsSynthesisAndItsFeedback(day: DayTemplate) {
    let synthesis = day.slots.filter { $0.kind == .synthesis }
    #expect(!synthesis.isEmpty && synthesis.allSatisfy { $0.isProtected && $0.minutes >= 40 })
    #expect(day.slots.contains { $0.kind == .feedback })
    #expect(day.slots.contains { $0.kind == .gapCheck } && day.slots.contains { $0.kind == .close })
    #expect(day.slots.contains { $0.kind == .group }, "pupils are heard")
  }

  @Test("D11-rapid the rapid day is at a distance over six school days")
  func theRapidDayIsAtADistanceOverSixSchoolDays() throws {
    let day = try #require(Packs.builtIn.day(named: "rapid"))
    #expect(day.slots.map(\.day).max() == 6)
    #expect(day.slots.filter { $0.mode == .remote }.count > 10)
    #expect(day.slots.contains { $0.mode == .async && $0.kind == .documents })
    let calls = day.slots.filter { $0.kind == .interview }
    #expect(calls.allSatisfy { $0.minutes <= 25 })
    #expect(day.slots.first { $0.kind == .walk }?.isHostFramed == true)
  }

  @Test func welshWordsStandForWholeWordsOnly() throws {
    let wales = try #require(Packs.builtIn.words["wales"])
    #expect(wales.put("Ask the DSL or the SENCO.") == "Ask the DSP or the ALNCo.")
    #expect(wales.put("DSLs and SENDing") == "DSLs and SENDing")
    #expect(wales.put("key stages, a key stage") == "progression steps, a progression step")
    let england = try #require(Packs.builtIn.words["england"])
    #expect(england.put("Ask the DSL about SEND.") == "Ask the DSL about SEND.")
    #expect(NationWords.asWritten.put("DSL") == "DSL")
  }

  @Test("D11-remote D13-16 every row of the suitability table is there")
  func everyRowOfTheSuitabilityTableIsThere() throws {
    let packs = Packs.builtIn
    #expect(packs.remote(source: "lesson")?.suits == .poorly)
    #expect(packs.remote(source: "pupil")?.suits == .withCare)
    #expect(packs.remote(source: "walk")?.suits == .partly)
    #expect(packs.remote(source: "book")?.suits == .fairly)
    #expect(packs.remote(source: "play")?.suits == .notAtAll)
    for source in ["leader", "governor", "family", "document", "data"] {
      #expect(packs.remote(source: source)?.suits == .well, "\(source)")
    }
    #expect(packs.remote(source: "staff")?.suits == .fairly)
    #expect(packs.remote.allSatisfy { !$0.advice.isEmpty })
    #expect(packs.remote.count { $0.suits == .poorly || $0.suits == .notAtAll } == 2)
  }
}
