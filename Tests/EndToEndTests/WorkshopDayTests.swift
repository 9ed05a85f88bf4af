// The workshop of the worked example by keys in a real terminal: its time over a kill and a start
// anew, the root, and the same five actions. Domain 3 (workshop), 7, 13.3.

import Domain
import Foundation
import Journal
import Store
import TerminalSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized) struct WorkshopDayTests {
  private static let cards = [
    (
      "Each year group tallies who speaks in one lesson a week for four weeks", "F2", "EL",
      "Share tally sheet, 7 Dec", "2027-01-29", "Share of identified pupils speaking"
    ),
    (
      "\"Partner B first\" turn rule tried in Y1-Y2", "F3", "Y2 lead", "Agree wording, 8 Dec",
      "2027-01-22", "Both speak in 5 of 6 pairs, three visits"
    ),
    (
      "One-page guide to the adult's part in class talk, written with TAs", "F5",
      "SC and TA rep", "Meet, 10 Dec", "2027-01-15", "TAs describe the same two choices"
    ),
    (
      "Half-termly half-page for governors on who talks", "F6", "DHT",
      "Agree its headings, 14 Dec", "2027-02-05", "Governors ask about it, minuted"
    ),
    (
      "Y4 and Y6 teachers visit each other; two visit Pellwick", "F7", "HT",
      "Book cover, 11 Dec", "2027-02-12", "Each names one thing kept, one dropped"
    ),
  ]

  private static let root =
    "we never agreed who chooses the speaker, each of us carried on as before"

  private static func review(_ path: String) throws -> Review {
    try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0).review
  }

  private static func holds(_ text: String, in folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains {
      FileManager.default.contents(atPath: "\(folder)/\($0)")?.range(of: Data(text.utf8)) != nil
    }
  }

  @Test func domain3TheWorkshopByKeysEndsInItsFiveActions() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = "\(day.folder.path)/harrowmere"
    let first = try day.start(["demo", "--at", path, "--clock", "16:30"])
    first.expect("┌ Notes")
    first.send("6")
    first.expect("Workshop · not begun")
    first.send("\r")
    first.expect("120 min Improvement workshop")
    first.send("\r")
    first.expect("Purpose  8 min left")
    // As the handover card said who will be there.
    first.expect("14 people, 12 beyond")
    for step in ["Gallery", "What stands out", "Why might this be"] {
      first.send("\r")
      first.expect("Workshop · \(step)")
    }
    first.send("nF2: turns are chosen in different ways\r")
    first.expect("(F2)")
    first.send("w")
    first.expect("Why is that")
    first.send("\(Self.root)\r")
    first.expect("(guess)")
    first.send("ihalf an id")
    first.expect("half an id")
    let drafts = "\(path)/local/drafts"
    #expect(first.wait { _ in Self.holds("half an id", in: drafts) })
    first.signal(SIGKILL)
    _ = first.closeTerminal()

    // Five minutes later by the wall's clock, which nobody counted.
    let run = try day.start(["demo", "--at", path, "--clock", "16:35"])
    run.expect("Workshop · Why might this be")
    run.expect("20 min left")
    run.send("i")
    run.expect("half an id")
    run.send("ea\r")
    run.expect("half an idea")
    for (number, card) in Self.cards.enumerated() {
      run.send("a")
      run.expect("New action")
      for value in [card.0, card.1, card.2, card.3, card.4, card.5] { run.send("\(value)\r") }
      run.send("\r")
      run.expect("X\(number + 1) \(card.0.prefix(30))")
    }
    run.send("a")
    run.expect("New action")
    run.send("More\rF1\rEL\rBegin, 7 Dec\r2027-01-29\rIt is seen\r\r")
    run.expect("There are 5 actions already")
    run.send("\u{1B}")
    run.expectGone("New action")
    run.send("W")
    run.expect("What we agreed")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })

    let review = try Self.review(path)
    let actions = review.visible(.action).compactMap(\.action)
    #expect(actions.count == 5)
    for (action, card) in zip(actions, Self.cards) {
      #expect(action.text == card.0)
      #expect(action.from.map { review.name(of: $0) } == card.1)
      #expect([action.owner, action.firstStep, action.howWeWillKnow] == [card.2, card.3, card.5])
      #expect(action.by == Day(card.4))
    }
    let board = WorkshopBoard(review)
    #expect(board.roots.compactMap { $0.word?.text } == [Self.root])
    #expect(review.ownersBeyondLeaders.beyond == 3)
  }

  /// A protocol is a data file: one in a folder of one's own is led by keys like those that are built
  /// in, and its time is the same on a smaller screen, after a kill and on the laptop's next start.
  @Test func domain7AProtocolFromAFolderIsPlayedByKeysAndKeepsItsTime() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let packs = "\(day.folder.path)/home/config/packs"
    try FileManager.default.createDirectory(atPath: packs, withIntermediateDirectories: true)
    try Data(
      """
      pack: protocols
      protocols:
        - id: fishbowl
          title: Fishbowl
          steps:
            - {id: inside, title: Inside, minutes: 42, prompt: What do you see?, keeps: fact}
            - {id: outside, title: Outside, minutes: 8, prompt: What did you hear?}

      """.utf8
    ).write(to: URL(fileURLWithPath: "\(packs)/ours.yaml"))
    let path = "\(day.folder.path)/harrowmere"
    let first = try day.start(["demo", "--at", path, "--clock", "16:30"])
    first.expect("┌ Notes")
    first.send("6")
    first.expect("Workshop · not begun")
    first.send("c")
    first.expect("min")
    first.send(String(repeating: "\u{1B}[B", count: 40))
    first.expect("> 50 min  Fishbowl")
    first.send("\r")
    first.expect("Workshop · Fishbowl: Inside")
    first.expect("Next: Outside. What did you hear?")
    first.send("n")
    first.expect("Enter save")
    first.send("Three hands in a minute\r")
    first.expect("Fact, 1")
    let end = Self.end(first.screen)
    #expect(end != nil)
    first.resize(rows: 15, columns: 40)
    first.expect("Fishbowl: Inside")
    first.resize(rows: 40, columns: 120)
    first.expect("Next: Outside. What did you hear?")
    #expect(
      first.wait { Self.end($0) == end }, "what is on the wall does not move with the window")
    first.signal(SIGKILL)
    _ = first.closeTerminal()

    // Ten minutes later nobody has touched a key: the same step, the same end, less time.
    let run = try day.start(["demo", "--at", path, "--clock", "16:40"])
    run.expect("┌ Notes")
    run.send("6")
    run.expect("Workshop · Fishbowl: Inside")
    run.expect("32 min left")
    #expect(run.wait { Self.end($0) == end })
    run.send("+")
    run.expect("Two more minutes here: it ends at")
    run.expect("34 min left")
    run.send("\r")
    run.expect("Workshop · Fishbowl: Outside")
    run.send("\r")
    run.expect("Workshop · not begun")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    let word = try Self.review(path).visible(.word).compactMap(\.word).last { $0.sort == .fact }
    #expect(word?.text == "Three hands in a minute")
    #expect(word?.step == "fishbowl/inside")
  }

  /// The oldest laptop of the partnership: 80 by 24, no colour, no network; every pane is there, and
  /// the two views for a room are.
  @Test("P8 the demo runs at 80 by 24 without a colour")
  func theDemoRunsAt80By24WithoutAColour() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let run = try day.start(["demo", "--clock", "16:30"], ["NO_COLOR=1"])
    run.expect("┌ Notes")
    for (key, pane) in [
      ("1", "Schedule"), ("3", "Prompts"), ("4", "Evidence"), ("5", "Feedback"),
      ("6", "Workshop"), ("7", "Review"), ("8", "Session"), ("9", "After"),
    ] {
      run.send(key)
      run.expect("┌ \(pane)")
    }
    run.send("6P")
    run.expectGone("┌ ")
    run.send("P")
    run.expect("┌ Workshop")
    #expect(!run.screen.hasSeenColour)
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
  }

  /// `17:20` of "ends 17:20".
  private static func end(_ screen: MiniTerminal) -> String? {
    screen.text.firstMatch(of: /ends (\d\d:\d\d)/).map { String($0.output.1) }
  }
}
