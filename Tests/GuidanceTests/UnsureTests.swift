// Where the words may be somebody else's, or of a visitor's own errand, a remark goes to the quiet
// tier; the same words about the school stay where everybody sees them.

import DataFile
import Testing

@testable import Guidance

@Suite struct UnsureTests {
  private static func tiers(_ text: String, as kind: TextKind = .feedback) -> Set<Tier> {
    Set(Guide.builtIn.findings(in: text, as: kind).map(\.tier))
  }

  @Test(arguments: [
    "I know very little about the scheme.", "We had too few forms for the last interview.",
    "Both of us were slow to find the hall.", "My notes from the hall are a mess.",
    "Three of the notes in the box complain of poor food.",
    "The view from the office was that families like the app.",
    "In the words of one governor, the budget is a mess.",
    "A group of Year 10 students put it like this: lessons are better when there is talk.",
    "The clock in the foyer is dull.", "A bad trolley stood by the door.",
    "There is just one plug socket in the hut.",
    "The class novel has a cruel headmistress and a brave orphan.",
    "Trips need to be approved by the trust six weeks ahead.",
    "As one lunchtime supervisor has it, the bell is the problem.",
    "I took poor notes in the hall because it was dark.",
    "Pupils had to spot the weak argument in three letters about zoos.",
    "The strongest kite of the year fell in the pond.",
    "Runners should wait behind the rope until called.",
  ])
  func whatMayBeNoJudgmentIsQuiet(_ text: String) {
    #expect(!Self.tiers(text).contains(.flag))
  }

  @Test(arguments: [
    "We saw weak questioning in two of the rooms.", "I found the plenary confusing.",
    "We were impressed by the choir.", "Our visit was a pleasure from start to end.",
    "We had a wonderful morning in the early years.",
    "One last point: the corridors are drab.", "Marking: patchy.",
    "The policy on marking is not fit for purpose.", "The teacher is cruel.",
    "Pupils gave poor reasons for their choice.", "Too few pupils read at home.",
    "Leaders need to monitor phonics more closely.",
    "The strongest part of the day was the reading.", "We agree that behaviour is good.",
    "Teachers should wait longer after a question.", "We came across weak planning in two rooms.",
    "Teaching in the sixth form is outstanding.", "A great deal of time is spent on tests.",
    "She told me happily that she had read it.", "In Y4 behaviour 8/10, pace slow.",
    "Note: teaching is weak in maths.", "Summary: the pace was dull.",
  ])
  func whatJudgesTheSchoolIsFlagged(_ text: String) {
    #expect(Self.tiers(text).contains(.flag))
  }

  /// What is remarked on keeps its words and its why; only the tier tells the two apart.
  @Test func theRemarkIsTheSame() throws {
    let quiet = try #require(Guide.builtIn.findings(in: "My notes on talk are poor.").last)
    let loud = try #require(Guide.builtIn.findings(in: "The notes on talk are poor.").last)
    #expect(quiet.tier == .check)
    #expect(loud.tier == .flag)
    #expect(quiet.text == loud.text)
    #expect(quiet.level == loud.level)
    #expect(quiet.why == loud.why)
  }

  @Test func aRuleCanBeSureAllTheSame() throws {
    let zone = "zones:\n  - {zone: unsure, patterns: [zippy start]}\n"
    func tiers(_ even: String) throws -> [Tier] {
      let rule = """
        rules:
          - id: ours.zippy
            code: EVA
            category: evaluative
            why: What was seen of it?
            patterns: [zippy]
            even: [\(even)]

        """
      let guide = try Guide.builtIn.adding([YAMLReader.read(rule + zone, file: "own.yaml")])
      return guide.findings(in: "A zippy start.").map(\.tier)
    }
    #expect(try tiers("phrase") == [.check])
    #expect(try tiers("unsure") == [.flag])
  }

  /// A prompt is said aloud; what is wrong with it is wrong whoever's errand it is.
  @Test func promptsAreNotQuieter() {
    #expect(Self.tiers("Why is the clock in the foyer so dull?", as: .prompt) == [.flag])
  }
}
