// The guide in the feedback pane: quiet remarks, offers that mend, a claim where there is evidence
// and a question where there is none. And the tables of commands, whose keys must not collide.

import Domain
import Panes
import Surface
import Testing

@Suite struct FeedbackGuideTests {
  let scene: FeedbackScene = {
    var scene = FeedbackScene()
    scene.addPoints()
    return scene
  }()

  @Test func remarksAreQuietAndNeverMoreThanThree() {
    var pane = scene.feedback()
    pane.press("jjnReally outstanding, really engaged, really outstanding.")
    let text = pane.text(18, 76)
    let whys = ["loudness, no content", "a grade word", "a guess at minds", "Nothing here can be"]
    let count = whys.reduce(0) { $0 + text.components(of: $1) }
    #expect((1...3).contains(count), "\(text)")
  }

  @Test func anOfferTakenLeavesThePointWithoutThatRemark() {
    var pane = scene.feedback()
    pane.press("jjnPupils were engaged")
    #expect(pane.text(18, 76).contains("a guess at minds"))
    #expect(pane.text(18, 76).contains("^R"))
    pane.press("<C-r>")
    #expect(!pane.text(18, 76).contains("engaged"))
    #expect(!pane.text(18, 76).contains("a guess at minds"))
    pane.press("<C-z>")
    #expect(pane.text(18, 76).contains("Pupils were engaged"))
  }

  @Test func aJudgmentIsAClaimWithEvidenceAndAQuestionWithout() {
    var pane = scene.feedback()
    pane.press("jjnPupils were engaged")
    #expect(pane.text(18, 76).contains("A question to you: what did you see, hear or count?"))
    // That something is to be pointed at is said once.
    #expect(!pane.text(18, 76).contains("Nothing here can be pointed at yet."))
    pane.press("<C-o><Space><Enter>")
    #expect(pane.text(18, 76).contains("With N04 linked this is a claim to discuss."))
    #expect(pane.text(18, 76).contains("Pupils were engaged"))
  }

  @Test func aPointWithNothingToPointAtIsAskedForIt() {
    var pane = scene.feedback()
    pane.press("jjnSticks and pauses")
    #expect(pane.text(18, 76).contains("Nothing here can be pointed at yet."))
    pane.press("<C-r>")
    let text = pane.text(18, 76)
    #expect(!text.contains("Nothing here can be pointed at yet."))
    #expect(text.contains("Sticks and pauses \"Why did the bulb go out?\" 2 s pause, 6 hands."))
    #expect(text.contains("Evidence: N03"))
  }

  @Test func linkedEvidenceAnswersThatRemarkUntilItIsWithdrawn() {
    var pane = scene.feedback()
    pane.press("jjnSticks and pauses<C-o><Space><Enter>")
    #expect(!pane.text(18, 76).contains("Nothing here can be pointed at yet."))
    pane.receive(.undone([scene.ref("A01")]), from: "Birch")
    #expect(pane.text(18, 76).contains("Nothing here can be pointed at yet."))
  }

  @Test func aSecondQuestionIsRemarkedOn() {
    var pane = scene.feedback()
    pane.press("jjn6 of 9 spoke. What helps? How long?")
    #expect(pane.text(18, 76).contains("Two questions are hard to answer at once."))
  }

  @Test func theHostsWordsAreNotRemarkedOn() {
    var pane = scene.feedback()
    pane.press("jr1Really outstanding<C-r>")
    #expect(!pane.text(18, 76).contains("a grade word"))
    pane.press("<Enter>")
    #expect(
      pane.point("F2")?.response == HostResponse(stance: .recognise, text: "Really outstanding"))
  }
}

@Suite struct FeedbackAndEvidenceCommandTests {
  @Test(arguments: [FeedbackPane.commands, EvidencePane.commands])
  func keysAreFreeAndTheBarIsShort(_ commands: [Command]) {
    for mode in Mode.allCases {
      let here = commands.filter { $0.modes.contains(mode) }
      let keys = here.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "two commands on one key in \(mode)")
      #expect(here.count { $0.barLabel != nil } <= 7)
      for key in keys {
        switch key {
        case .character(let character):
          #expect(mode != .field && !"0123456789?:/uU".contains(character))
        case .control(let character):
          #expect(!"zypgbqaefkuwdhj".contains(character), "^\(character)")
        default:
          #expect(key != .escape && key != .tab && key != .backTab)
        }
      }
    }
    #expect(commands.allSatisfy { ($0.barLabel ?? "").count <= 8 && !$0.help.isEmpty })
    #expect(Set(commands.map(\.id)).count == commands.count)
  }
}

extension String {
  /// How often another text occurs.
  func components(of other: String) -> Int {
    var count = 0
    var rest = Substring(self)
    while let found = rest.firstRange(of: other) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
