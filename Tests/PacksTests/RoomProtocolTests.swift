// The protocols there are, their lengths, and that a file adds one. Domain 7 (workshop plans and
// tool catalogue).

import DataFile
import Testing

@testable import Packs

@Suite struct RoomProtocolTests {
  @Test(arguments: [60, 90, 120, 180])
  func domain7AWorkshopOfALengthTakesThatLong(_ minutes: Int) throws {
    let plan = try #require(Packs.builtIn.roomProtocol("workshop-\(minutes)"))
    #expect(plan.isPlan)
    #expect(plan.minutes == minutes)
    #expect(plan.steps.contains { $0.keeps == .action })
    for step in plan.steps {
      if let tool = step.uses { #expect(Packs.builtIn.roomProtocol(tool) != nil, "\(tool)") }
    }
  }

  @Test func domain7TheTwoHoursAreTheTableOfTheWorkshop() throws {
    let plan = try #require(Packs.builtIn.roomProtocol("workshop-120"))
    #expect(plan.steps.map(\.minutes) == [8, 12, 12, 25, 5, 10, 16, 14, 8, 8, 2])
    let short = try #require(Packs.builtIn.roomProtocol("workshop-90"))
    #expect(!short.steps.contains { $0.id == "break" || $0.id == "pre-mortem" })
  }

  @Test("D11-tools every tool of the catalogue is there with its times", arguments: [
    ("grow", [5, 10, 8, 5]), ("five-whys", [20]), ("fishbone", [5, 12, 8]),
    ("problem-tree", [25, 35, 15]), ("effort-impact", [2, 5, 15, 5, 3]), ("affinity", [12, 8, 5]),
    ("pre-mortem", [3, 5, 10, 7]), ("appreciative", [15, 10, 15, 10]),
    ("tuning", [5, 15, 5, 3, 10, 5, 5]), ("rounds", [20, 15, 10, 15]), ("ladder", [5, 5, 5, 5]),
    ("lesson-study", [5, 15, 10]), ("one-two-four-all", [1, 2, 4, 5]),
    ("fifteen-percent", [5, 9, 15]), ("dot-vote", [5]), ("round", [10]),
  ])
  func domain7EveryToolOfTheCatalogueIsThere(_ id: String, _ minutes: [Int]) throws {
    let tool = try #require(Packs.builtIn.roomProtocol(id))
    #expect(tool.steps.map(\.minutes) == minutes)
    #expect(!tool.isPlan)
  }

  /// Power imbalance: whoever leads writes first and talks after, and the room as well.
  @Test("D13-14 writing alone comes before talking")
  func writingAloneComesBeforeTalking() throws {
    for id in ["one-two-four-all", "fifteen-percent", "pre-mortem", "tuning"] {
      let steps = try #require(Packs.builtIn.roomProtocol(id)).steps
      let alone = try #require(steps.firstIndex { ["alone", "write"].contains($0.id) })
      let said = try #require(steps.firstIndex { $0.keeps != nil })
      #expect(alone < said, "\(id): what is kept was first written alone")
    }
    let teacher = Packs.builtIn.roomProtocol("lesson-study")?.steps.first?.id
    #expect(teacher == "teacher", "the teacher of the lesson speaks before any visitor")
  }

  /// Three dots each, as the protocol's own file says and no code.
  @Test func domain7HowManyDotsAPersonHasIsInTheFile() throws {
    #expect(Packs.builtIn.roomProtocol("dot-vote")?.steps.map(\.dots) == [3])
    for minutes in [60, 90, 120, 180] {
      let plan = try #require(Packs.builtIn.roomProtocol("workshop-\(minutes)"))
      #expect(plan.steps.first { $0.id == "choose" }?.dots == 3)
    }
    let five = Self.own.replacing("keeps: idea", with: "keeps: idea, dots: 5")
    let packs = Packs.builtIn.adding([try Pack(yaml: five.utf8, file: "ours.yaml")])
    #expect(packs.roomProtocol("fishbowl")?.steps.first?.dots == 5)
    let many = Self.own.replacing("keeps: idea", with: "keeps: idea, dots: 21")
    #expect(throws: DataFileError.self) { try Pack(yaml: many.utf8, file: "ours.yaml") }
  }

  @Test func domain7TheProblemTreeIsTurnedOver() {
    #expect(Packs.builtIn.roomProtocol("problem-tree")?.steps.last?.keeps == .aim)
  }

  static let own = """
    pack: protocols
    name: ours
    protocols:
      - id: fishbowl
        title: Fishbowl
        steps:
          - {id: inside, title: Inside, minutes: 12, prompt: What do you see?, keeps: idea}
    """

  @Test("D11-local-sets a file adds a protocol and replaces one of its name")
  func aFileAddsAProtocolAndReplacesOneOfItsName() throws {
    let pack = try Pack(yaml: Self.own.utf8, file: "ours.yaml")
    let packs = Packs.builtIn.adding([pack])
    #expect(packs.roomProtocol("fishbowl")?.steps.first?.keeps == .idea)
    #expect(packs.protocols.count == Packs.builtIn.protocols.count + 1)
    let other = Self.own.replacing("id: fishbowl", with: "id: round")
    let replaced = Packs.builtIn.adding([try Pack(yaml: other.utf8, file: "ours.yaml")])
    #expect(replaced.roomProtocol("round")?.title == "Fishbowl")
    #expect(replaced.protocols.count == Packs.builtIn.protocols.count)
  }

  @Test func aStepOfNoLengthIsComplainedOfByItsPlace() {
    let wrong = Self.own.replacing("minutes: 12", with: "minutes: 0")
    #expect(throws: DataFileError.self) { try Pack(yaml: wrong.utf8, file: "ours.yaml") }
  }
}
