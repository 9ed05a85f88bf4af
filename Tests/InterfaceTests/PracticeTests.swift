// Practising: a scene goes by at its speed, notes are written in the ordinary field, and both are
// compared. D11-first (practice with the worked example), domain 14 (day replay).

import Domain
import Guidance
import Packs
import Surface
import TestSupport
import Testing

@testable import Interface

@Suite struct PracticeTests {
  @Test("D11-first a scene is chosen, gone through, and compared")
  func aSceneIsChosenGoneThroughAndCompared() {
    var practice = PracticeHarness()
    #expect(practice.text.contains("> Pupil group B"))
    practice.press("jjj<Enter>")
    #expect(practice.text.contains("> 10 times as fast: about 3 min"))
    practice.press("<Enter>")
    #expect(practice.head.hasSuffix("practice 09:30 x10"))
    #expect(practice.text.contains("7 places are marked on the seating plan"))
    practice.wait(14.5)
    #expect(practice.head.hasSuffix("practice 09:32 x10"))
    #expect(practice.text.contains("Why did the bulb go out?"))
    #expect(!practice.text.contains("Think first"), "what is to come is not there yet")
    practice.press("n\"Why did the bulb go out?\" then 6 hands<Enter>")
    #expect(practice.written("y4-science") == ["09:32 \"Why did the bulb go out?\" then 6 hands"])
    practice.press("<F7>")
    #expect(practice.text.contains("A practised reviewer's"))
    #expect(practice.text.contains("in both: \"why did the bulb go out\", 6 hands"))
    practice.press("<Tab>")
    #expect(practice.text.contains("Not in yours: \"think first\", 2 s, 5 s, 17 hands"))
    practice.press("<Tab>")
    #expect(practice.text.contains("What there was to see and hear"))
    practice.press("<Esc><Esc><Esc>")
    #expect(practice.text.contains("Y4 science, a circuit  30 min  begun"))
    practice.press("<Esc>")
    #expect(practice.requests == [.leave])
  }

  @Test(arguments: [(1, 140.0), (2, 70), (5, 28), (10, 14), (60, 2.5)])
  func theSpeedIsTheOneThatWasChosen(_ times: Int, _ seconds: Double) {
    var practice = PracticeHarness("y4-science", speed: .times(times))
    practice.wait(seconds - 1.0 / Double(times) - 0.2)
    let isTooEarly = practice.text.contains("Why did the bulb go out?")
    practice.wait(0.4 + 1.0 / Double(times))
    #expect(practice.text.contains("Why did the bulb go out?"))
    #expect(times == 60 || !isTooEarly)
  }

  @Test func aPauseKeepsTheTimeAndTheLineBeingTyped() {
    var practice = PracticeHarness("y4-science", speed: .times(10))
    practice.wait(14.5)
    practice.press("nsix ha")
    practice.press("<F5>")
    #expect(practice.head.hasSuffix("09:32 paused"))
    #expect(practice.said == "Paused. F5 goes on.")
    practice.wait(500)
    #expect(practice.head.hasSuffix("09:32 paused"))
    #expect(practice.screen.waitMilliseconds == nil)
    practice.press("nds<F5>")
    #expect(practice.text.contains("six hands"))
    practice.wait(6)
    #expect(practice.head.hasSuffix("09:33 x10"))
    practice.press("<Enter><Esc>p")
    #expect(practice.said == "Paused. p goes on.")
    #expect(practice.written("y4-science") == ["09:32 six hands"])
  }

  @Test func oneGoesFromHappeningToHappeningByAKey() {
    var practice = PracticeHarness("y4-science", speed: .steps)
    practice.wait(1000)
    #expect(practice.head.hasSuffix("09:30 by steps"), "nothing comes by itself")
    #expect(practice.screen.waitMilliseconds == nil)
    practice.press("   ")
    #expect(practice.text.contains("After 2 s she asks"))
    practice.press("n6 hands<F6><Enter>")
    #expect(practice.text.contains("The battery's gone"), "also while a line is being typed")
    #expect(practice.written("y4-science") == ["09:32 6 hands"])
    practice.press("<Esc>" + String(repeating: " ", count: 20))
    #expect(practice.head.hasSuffix("10:00 over"))
    #expect(practice.said == "The scene is over. w shows both notes.")
    practice.press(" n still writing<Enter>")
    #expect(practice.written("y4-science").count == 2, "one may write on when it is over")
  }

  @Test func aResizeAndEverythingThatCoversTheScreenKeepTheTime() {
    var practice = PracticeHarness("y4-science", speed: .times(10))
    practice.wait(7)
    let (rows, columns) = (24, 80)
    for size in [(15, 40), (40, 120), (12, 30), (6, 20), (3, 3), (rows, columns)] {
      practice.resize(size.0, size.1)
      practice.wait(1)
    }
    #expect(practice.head.hasSuffix("practice 09:32 x10"), "7 s and 6 s are 130 s of the scene")
    for cover in ["<C-g>", "?", "<F9>"] {
      practice.press(cover)
      practice.wait(100)
      practice.press(cover == "<F9>" ? "<F9>" : "<Esc>")
      #expect(practice.head.hasSuffix("practice 09:32 paused"), "\(cover)")
      practice.press("p")
    }
    #expect(practice.head.hasSuffix("practice 09:32 x10"))
  }

  @Test func aHiddenScreenShowsNothingAndTakesNothing() {
    var practice = PracticeHarness("y4-science", speed: .times(1))
    practice.press("n<F9>abc")
    let words = practice.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == "F9 brings the screen back")
    practice.press("<F9>")
    #expect(practice.text.contains("Practice"))
    #expect(!practice.text.contains("abc"))
  }

  @Test("SG1 the card comes up over a hidden scene, and Esc leaves it hidden", arguments: [
    (24, 80), (40, 120), (15, 40),
  ])
  func theCardComesUpOverAHiddenScene(_ rows: Int, _ columns: Int) {
    var practice = PracticeHarness("y4-science", speed: .times(1))
    practice.resize(rows, columns)
    practice.press("n17 hands<F9><C-g>")
    #expect(practice.text.contains("Go now, in person."))
    #expect(!practice.text.contains("17 hands") && !practice.text.contains("Practice"))
    practice.press("abc<Enter><Esc>")
    #expect(!practice.text.contains("Go now"))
    #expect(practice.text.contains("brings the screen"), "it is hidden still")
    practice.press("<F9>")
    #expect(practice.text.contains("17 hands") && !practice.text.contains("abc"))
  }

  @Test("SG1 the card comes up while practising, and notes nothing")
  func theCardComesUp() {
    var practice = PracticeHarness("pupil-group-b", speed: .times(1))
    practice.press("nhalf<C-g>")
    #expect(practice.text.contains("Safeguarding"))
    practice.press("<Down><Enter><Esc>")
    #expect(practice.text.contains("half"))
    #expect(practice.screen.runs["pupil-group-b"]?.desk.review.openConcerns.isEmpty == true)
  }

  @Test func escBacksOutOneLevelAndLosesNothing() {
    var practice = PracticeHarness("y4-science", speed: .times(5))
    practice.wait(3)
    practice.press("nfirst<Enter>half a line<Esc>")
    #expect(practice.text.contains("draft kept: half a line"))
    practice.press("<Esc>")
    #expect(practice.text.contains("> Go on at 09:30, with what you have written"))
    practice.wait(60)
    practice.press("<Esc>k<Enter>")
    #expect(practice.text.contains("times as fast"), "another scene")
    practice.press("<Esc>j<Enter><Enter>")
    #expect(practice.head.hasSuffix("09:30 x5"), "gone on with where it was left")
    practice.press("n")
    #expect(practice.text.contains("half a line"))
    practice.press("<Enter>")
    #expect(practice.written("y4-science") == ["09:30 first", "09:30 half a line"])
  }

  @Test func goingOverItAgainKeepsWhatWasWritten() throws {
    var practice = PracticeHarness("y4-science", speed: .steps)
    practice.press("  nfirst time<Enter>unsaved<F7>")
    #expect(practice.said.hasPrefix("Your unfinished line is kept"))
    practice.press("rk<Down><Down><Enter>")
    #expect(practice.head.hasSuffix("09:30 x2"))
    #expect(practice.written("y4-science").isEmpty)
    practice.press("nsecond<Enter><F7>s")
    guard case .keep(let text, let name)? = practice.requests.last else {
      Issue.record("no text was asked to be kept")
      return
    }
    #expect(name == "y4-science")
    for words in ["09:30  second", "09:31  first time", "09:31  unsaved", "go 1", "not in yours"] {
      #expect(text.contains(words), "\(words) in \(text)")
    }
    practice.update(.kept("Kept in /tmp/x", isWarning: false))
    #expect(practice.text.contains("Kept in /tmp/x"))
  }

  @Test func theNoteFieldIsTheOneOfAnyReview() {
    var practice = PracticeHarness("y4-science", speed: .times(1))
    practice.press("nThe pupils were really engaged")
    #expect(practice.text.contains("^R"), "the guide remarks and offers")
    practice.press("<C-t>")
    #expect(practice.text.contains("L2"))
    practice.press("<Esc><Esc>c")
    #expect(practice.text.contains("sweep"), "and there is the counting sheet")
    practice.press("<Esc>n<C-u>mine<Enter><Esc>u")
    #expect(practice.written("y4-science").isEmpty)
    practice.press("U")
    #expect(practice.written("y4-science") == ["09:30 mine"])
    practice.press("uuuuu")
    #expect(practice.said == "Nothing of yours is left to undo.")
    #expect(practice.text.contains("S01 Y4 science"), "the scene itself is nobody's deed")
  }

  @Test func nothingOfAReviewIsWithinReach() {
    var practice = PracticeHarness("y4-science", speed: .times(1))
    for key in ["1", "/", "<C-p>", "E", "<F8>"] {
      practice.press(key)
      #expect(practice.said.hasPrefix("That belongs to a review"), "\(key)")
    }
    #expect(practice.requests.isEmpty)
    practice.press("<C-q>")
    #expect(practice.requests == [.quit])
  }

  @Test func theHelpHasTheKeysOfWhatIsInFront() {
    var practice = PracticeHarness("y4-science", speed: .times(1), rows: 60, columns: 120)
    practice.press("?")
    #expect(practice.text.contains("Help · Practice"))
    for words in ["Pause or go on", "Next happening", "New note", "Count by keys"] {
      #expect(practice.text.contains(words), "\(words)")
    }
    practice.press("<Esc>w?")
    #expect(practice.text.contains("Keep as a text"))
    #expect(!practice.text.contains("New note"))
  }

  /// Whatever is pressed, at whatever size and time: nothing traps, the cursor is on the screen,
  /// and what was written in earlier goes stays.
  @Test(arguments: UInt64(1)...12)
  func nothingThatIsPressedBreaksIt(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .function(5), .function(6),
      .function(7), .function(9), .control("g"), .control("t"), .control("r"), .control("u"),
      .alt("c"), .alt("e"), .pageUp, .home, .backspace,
    ]
    var practice = PracticeHarness()
    var kept = 0
    for step in 0..<400 {
      if Bool.random(using: &random) {
        practice.update(.key(keys.randomElement(using: &random) ?? .enter))
      } else {
        let letter = "jknwpr s+-?x6\"of7 c".randomElement(using: &random) ?? "j"
        practice.update(.key(.character(letter)))
      }
      if step % 9 == 0 { practice.wait(Double.random(in: 0...40, using: &random)) }
      if step % 23 == 0 {
        practice.resize(
          Int.random(in: 1...45, using: &random), Int.random(in: 1...130, using: &random))
      }
      let (surface, size) = (practice.screen.draw(), practice.screen.size)
      let cursor = surface.cursor ?? Position(row: -1, column: -1)
      #expect(
        (0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column),
        "seed \(seed), step \(step): \(cursor) on \(size)")
      let all = practice.screen.runs.values.flatMap { $0.earlier.joined() }.count
      #expect(all >= kept, "seed \(seed), step \(step): what was written before is gone")
      kept = all
    }
  }

  @Test func aPasteIsText() {
    var practice = PracticeHarness("y4-science", speed: .times(1))
    practice.press("n")
    practice.update(.pasted("6 hands\u{1B}[2J up"))
    practice.press("<Enter>")
    #expect(practice.written("y4-science").count == 1)
    #expect(!practice.text.contains("\u{1B}"))
  }

  @Test func theRemarksOnOnesOwnNotesComeWithAnOffer() {
    var practice = PracticeHarness("y4-science", speed: .steps)
    practice.press("  nThe pupils were really engaged<Enter><F7>")
    #expect(practice.text.contains("engaged: "))
    #expect(practice.text.contains("perhaps ("))
  }

  /// What is practised is shown and never counted up.
  @Test(arguments: ["y4-science", "y1-partners", "pupil-group-b", "teaching-assistants"])
  func nothingIsRated(_ name: String) throws {
    let scene = try #require(Packs.builtIn.scene(named: name))
    let some = scene.notes.prefix(2).map { TimedText(second: $0.second, text: $0.text) }
    let page = ComparisonPage(scene, written: Array(some), guide: .builtIn)
    for line in PracticeText.compared(page) {
      for word in ["%", "score", "grade", "points", "rank", "correct", "missed", "well done"] {
        let isScene = (scene.happenings.map(\.text) + scene.notes.map(\.text)).contains {
          $0.lowercased().contains(word)
        }
        #expect(isScene || !line.lowercased().contains(word), "\(line)")
      }
    }
  }

  /// The practised notes are ones the guide has nothing to say of, every one of them catches
  /// something that happened, and whoever writes the same has nothing left over.
  @Test(arguments: Packs.builtIn.scenes)
  func thePractisedNotesAreSound(_ scene: Scene) {
    let notes = scene.notes.map { TimedText(second: $0.second, text: $0.text) }
    let page = ComparisonPage(scene, written: notes, guide: .builtIn)
    for (place, note) in notes.enumerated() {
      #expect(page.remarks[place].isEmpty, "\(note.text): \(page.remarks[place].map(\.rule))")
      #expect(!page.comparison.catches(ofOwn: place).isEmpty, "\(note.text)")
    }
    #expect(page.comparison.leftOver == notes.map { _ in [] })
  }

  @Test(arguments: [(24, 80), (40, 120), (15, 40)])
  func screens(_ rows: Int, _ columns: Int) {
    var practice = PracticeHarness(rows: rows, columns: columns)
    let name = "\(columns)x\(rows)"
    expectScreen(practice.text, "practice-scenes-\(name)")
    practice.press("jjj<Enter>")
    expectScreen(practice.text, "practice-speeds-\(name)")
    practice.press("<Enter>")
    practice.wait(21)
    practice.press("n\"Why did the bulb go out?\" 6 hands, then 17 hands<Enter>")
    practice.press("Everybody was really engaged")
    expectScreen(practice.text, "practice-replay-\(name)")
    practice.press("<Enter><F7>")
    expectScreen(practice.text, "practice-own-\(name)")
    practice.press("j")
    expectScreen(practice.text, "practice-remark-\(name)")
    practice.press("<Tab>")
    expectScreen(practice.text, "practice-practised-\(name)")
    practice.press("<Tab>jj")
    expectScreen(practice.text, "practice-happenings-\(name)")
  }
}
