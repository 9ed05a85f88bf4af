// What helps a room along, by keys: dots that end, causes turned over, moves for trouble, a protocol
// from a file of one's own. Domain 7 (tool catalogue, champion's stems), 11 (McLuhan and Heifetz).

import Domain
import Packs
import Surface
import TestSupport
import Testing

@testable import Panes

@Suite struct WorkshopRoomPaneTests {
  private static func said(_ pane: PaneHarness<WorkshopPane>) -> String? {
    pane.effects.compactMap { if case .say(let words) = $0 { words } else { nil } }.last
  }

  /// Three dots each, for two people six, and not one more until one is taken back.
  @Test func domain7DotsEndWhenTheRoomHasGivenThem() {
    var pane = WorkshopPaneTests.harness()
    pane.press("tHT, teacher<Enter>iPartner B first<Enter>vvvvvv")
    #expect(pane.desk.review.visible(.word).last?.word?.votes == 6)
    #expect(pane.text(60, 76).contains("6 of 6 dots given, 3 each"))
    pane.press("v")
    #expect(Self.said(pane)?.hasPrefix("All 6 dots are given: 3 for each of 2 people.") == true)
    #expect(pane.desk.review.visible(.word).last?.word?.votes == 6)
    pane.press("Vv")
    #expect(pane.desk.review.visible(.word).last?.word?.votes == 6)
    pane.press("VVVVVVV")
    #expect(pane.desk.review.visible(.word).last?.word?.votes == 0)
    #expect(Self.said(pane) == "It has no dot.")
  }

  /// The limit is the file's: with five each there are ten.
  @Test func domain7ADotLimitComesFromTheProtocolsFile() throws {
    let own = """
      pack: protocols
      protocols:
        - id: dot-vote
          title: Our dots
          steps: [{id: vote, title: Vote, minutes: 4, prompt: Where?, keeps: idea, dots: 5}]
      """
    var pane = WorkshopPaneTests.harness()
    pane.desk.packs = pane.desk.packs.adding([try Pack(yaml: own.utf8, file: "ours.yaml")])
    pane.press("tHT, teacher<Enter>iPartner B first<Enter>" + String(repeating: "v", count: 12))
    #expect(pane.desk.review.visible(.word).last?.word?.votes == 10)
    #expect(pane.text(60, 76).contains("10 of 10 dots given, 5 each"))
  }

  /// A protocol is a data file: it is chosen, led, written in and left by keys, and no code knows it.
  @Test func domain7AProtocolOfOnesOwnIsPlayedByKeys() throws {
    let own = """
      pack: protocols
      protocols:
        - id: fishbowl
          title: Fishbowl
          note: Four inside, the others listen.
          steps:
            - {id: inside, title: Inside, minutes: 12, prompt: What do you see?, keeps: fact}
            - {id: outside, title: Outside, minutes: 8, prompt: What did you hear?, shows: seats}
      """
    var pane = WorkshopPaneTests.harness()
    pane.desk.packs = pane.desk.packs.adding([try Pack(yaml: own.utf8, file: "ours.yaml")])
    pane.press("c")
    for _ in pane.desk.packs.protocols { pane.press("<Down>") }
    #expect(pane.text(30, 76).contains("20 min  Fishbowl"))
    pane.press("<Enter>")
    #expect(pane.pane.heading(pane.desk) == "Fishbowl: Inside")
    #expect(pane.text(18, 76).contains("Inside  12 min left"))
    #expect(pane.text(18, 76).contains("Next: Outside. What did you hear?"))
    #expect(pane.text(18, 76).contains("Four inside, the others listen."))
    pane.press("nThree hands in a minute<Enter>")
    let word = pane.desk.review.visible(.word).last?.word
    #expect(word?.sort == .fact && word?.step == "fishbowl/inside")
    pane.press("+")
    #expect(
      Self.said(pane)
        == "Two more minutes here: it ends at 15:52, or \"Outside\" has 6 minutes instead of 8.")
    pane.press("P")
    #expect(pane.text(24, 80).contains("12") || pane.text(24, 80).contains("14"))
    pane.press("P<Enter>")
    #expect(pane.pane.heading(pane.desk) == "Fishbowl: Outside")
    #expect(pane.text(18, 76).contains("Turns by seat"))
    pane.press("<Enter>")
    #expect(pane.desk.review.runningTimers(at: pane.desk.now).isEmpty)
  }

  /// Ground rules are offered as the workshop begins, on the leader's view and on the wall, as the
  /// host has them.
  @Test("D11-culture the ground rules are read out at the beginning")
  func theGroundRulesAreReadOutAtTheBeginning() throws {
    var pane = WorkshopPaneTests.harness()
    pane.press("<Enter><Enter>")
    #expect(pane.text(18, 76).contains("- Anyone may say: can you show me that?"))
    pane.press("P")
    let wall = pane.text(40, 50).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(wall.contains("No names of pupils or staff."))
    pane.press("P")
    var setUp = try #require(pane.desk.review.setUp?.setUp)
    setUp.agreement[.groundRules] = "We begin on time; Phones stay outside"
    pane.receive(
      .review(setUp), from: "Oak", replacing: pane.desk.review.setUp?.currentRefs ?? [])
    #expect(pane.text(18, 76).contains("- Phones stay outside"))
    #expect(!pane.text(18, 76).contains("can you show me that"))
    pane.press("<Enter>")
    #expect(!pane.text(18, 76).contains("Phones stay outside"))
  }

  /// Whoever leads for the first time reads which keys a step is about.
  @Test func eachStepSaysItsKeys() {
    var pane = WorkshopPaneTests.harness()
    pane.press("<Enter><Enter><Enter>")
    #expect(pane.text(18, 76).contains("m keeps its marks."))
    pane.press("<Enter><Enter>")
    #expect(pane.text(18, 76).contains("T turns it over into an aim."))
    #expect(!pane.text(18, 40).contains("T turns it over"), "a narrow screen has no room for it")
    pane.press("wHands go up first<Enter>")
    #expect(pane.text(18, 76).contains("W1 Hands go up first (guess)"))
  }

  /// Leaving the whys while a branch ends in a person says so; it is never silently a cause.
  @Test func domain7LeavingTheWhysNamesWhatEndsInAPerson() {
    var pane = WorkshopPaneTests.harness()
    pane.press("<Enter><Enter><Enter><Enter><Enter>wThe head decides<Enter><Enter>")
    #expect(pane.pane.heading(pane.desk) == "Break")
    #expect(Self.said(pane)?.hasPrefix("W1 ends in a person and is no cause yet") == true)
  }

  @Test func domain7TheTreeIsTurnedOverByKeys() {
    var pane = WorkshopPaneTests.harness()
    pane.press("T")
    #expect(Self.said(pane) == "There is no cause to turn over; w writes one.")
    pane.press("wA few pupils speak<Enter>wHands go up first<Enter>")
    pane.press("TNames are drawn first<Enter>")
    // Nothing chosen that is a cause: the trunk is next.
    pane.press("TEvery pupil speaks<Enter>")
    let text = pane.text(60, 76)
    #expect(text.contains("Turned over, 2"))
    let trunk = text.range(of: "Every pupil speaks")
    let branch = text.range(of: "  Names are drawn first")
    #expect(trunk != nil && branch != nil)
    if let trunk, let branch { #expect(trunk.lowerBound < branch.lowerBound) }
    pane.press("T")
    #expect(pane.mode == .list, "both are turned over; there is nothing to write on")
  }

  @Test func anAimHalfWrittenIsKeptAndComesBack() {
    var pane = WorkshopPaneTests.harness()
    pane.press("wHands go up first<Enter>TNames are<Esc>")
    let drafts = pane.pane.drafts
    #expect(drafts.map(\.text) == ["Names are"])
    var other = PaneHarness(WorkshopPane.self, pane.desk)
    for draft in drafts { other.pane.restore(draft, other.desk) }
    other.press("T drawn<Enter>")
    #expect(WorkshopBoard(other.desk.review).aims.count == 1)
    #expect(other.desk.review.visible(.word).last?.word?.text == "Names are drawn")
  }

  /// The adaptive question stands among the stems, and the room is asked it.
  @Test("D11-adaptive is this a known fix or something to learn")
  func isThisAKnownFixOrSomethingToLearn() throws {
    var pane = WorkshopPaneTests.harness()
    pane.press("s")
    #expect(pane.text(40, 76).contains("Is this a known fix, or something to learn?"))
    for minutes in [60, 90, 120, 180] {
      let plan = try #require(pane.desk.packs.roomProtocol("workshop-\(minutes)"))
      let step = plan.steps.first { $0.id == "options" }
      #expect(step?.prompt.contains("a known fix, or something to learn?") == true)
    }
  }

  /// Domain 7: each trouble has its move, one key away, and nothing is said of who makes it.
  @Test(arguments: [
    ("One voice leads", "write first"),
    ("Blame", "what in the routine makes that likely?"),
    ("A rush to fix", "one more why"),
    ("It is not so", "which fact would you like to check?"),
    ("It is no use", "bright spots"),
    ("The head speaks first", "the head speaks last"),
  ])
  func domain7TroubleHasItsMove(_ trouble: String, _ move: String) {
    var pane = WorkshopPaneTests.harness()
    pane.press("<Enter><Enter>s")
    #expect(pane.text(40, 76).contains("\(trouble): \(move)"))
    pane.press("<Esc>")
    #expect(!pane.text(40, 76).contains("\(trouble): \(move)"))
    #expect(pane.recorded.count == 1, "it is read and records nothing")
  }
}
