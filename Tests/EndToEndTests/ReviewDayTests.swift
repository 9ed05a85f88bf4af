// A review day typed through a real terminal: notes, answers, a point, a kill in the middle, and the
// same screen again afterwards.

import Domain
import Foundation
import Journal
import Store
import TerminalSupport
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized) struct ReviewDayTests {
  private static func begin(_ day: ReviewDay) throws -> String {
    let path = "\(day.folder.path)/review"
    let at = try #require(WallTime("2026-11-19T08:00:00+00:00"))
    let setUp = ReviewSetUp(
      school: "Harrowmere", day: at.day, focus: "Talk for every child",
      agreement: [.dsl: "DHT, room 3"])
    _ = try ReviewStore.begin(
      StoreFolder(path), on: PosixDisk(), setUp: setUp,
      lines: ["To what extent do pupils use new words?"], callsign: "Oak", machine: "",
      now: at.millisecondsSince1970, at: at)
    return path
  }

  private static func texts(_ path: String) throws -> [String] {
    let store = try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0)
    return store.review.visible(.note).compactMap(\.note?.text)
  }

  @Test func notesTypedAreThereAfterAKillInTheMiddleOfTyping() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("n")
    for index in 1...20 {
      run.send("\(index) of 27 looking at the board\r")
      run.expect("\(index) of 27 looking")
    }
    run.send("half a line that was being ty")
    run.expect("that was being ty")
    let kept = "\(path)/local/drafts"
    #expect(run.wait { _ in Self.holds("being ty", in: kept) })
    run.signal(SIGKILL)
    _ = run.closeTerminal()
    #expect(try Self.texts(path) == (1...20).map { "\($0) of 27 looking at the board" })

    // Also where something else is to be said on opening: a file of keys that cannot be read.
    let config = "\(day.folder.path)/home/config"
    try FileManager.default.createDirectory(atPath: config, withIntermediateDirectories: true)
    try Data("notes.new: [".utf8).write(to: URL(fileURLWithPath: "\(config)/keys.yaml"))
    let again = try day.start(["open", path])
    again.expect("Kept from")
    again.expect("half a line that was being ty")
    again.send("n")
    again.expect("New note")
    again.send("ped\r")
    again.expectSaved()
    again.send("\u{11}")
    #expect(again.wait { !$0.isAlternate })
    #expect(try Self.texts(path).last == "half a line that was being typed")
    #expect(!Self.holds("being ty", in: kept))
  }

  @Test func answersAndPointsTypedAreThereVerifiedAndExported() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("3")
    run.expect("┌ Prompts")
    run.send("n")
    run.expect("as said")
    run.send("\u{1B}1")
    run.expect("A1")
    for number in 1...4 {
      run.send("I look at card \(number)\r")
      #expect(run.wait { _ in Self.count(.answer, path) == number })
    }
    run.send("\u{1B}")
    run.expectGone("Esc leave")
    run.send("5")
    run.expect("┌ Feedback")
    for number in 1...2 {
      run.send("n")
      run.expect("Esc leave")
      run.send("In \(number) of 7 rooms pupils spoke first. What might help?\r")
      run.expect("F\(number) is saved")
      run.expectGone("Esc leave")
    }
    run.send("n")
    run.expect("Esc leave")
    run.send("half a point")
    run.expect("half a point")
    run.signal(SIGKILL)
    _ = run.closeTerminal()
    #expect(Self.count(.answer, path) == 4)
    #expect(Self.count(.point, path) == 2)
    let harness = try Harness()
    #expect(try harness.run("verify", path).status == 0)
    let markdown = try harness.run("export", path, "--as", "markdown", "--for", "team")
    #expect(markdown.status == 0)
    #expect(markdown.out.contains("I look at card 4"))
    #expect(markdown.out.contains("In 2 of 7 rooms pupils spoke first"))
  }

  private static func count(_ kind: RecordKind, _ path: String) -> Int {
    let store = try? ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0)
    return store?.review.visible(kind).count ?? -1
  }

  /// Words that another program took out of a file leave a screen at which nobody is: no key is
  /// pressed, and no line comes that would tell.
  @Test func wordsThatGoMeanwhileLeaveAnIdleScreen() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let saved = try day.start(["note", path, "the marker of a note"])
    saved.expect("saved N01")
    let run = try day.start(["open", path])
    run.expect("the marker of a note")
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/journal")
    let file = "\(path)/journal/\(try #require(names.first))"
    let whole = try String(contentsOfFile: file, encoding: .utf8)
    let lines = whole.split(separator: "\n").map { line -> String in
      guard line.contains("marker"), let body = line.range(of: ",\"body\":") else {
        return String(line)
      }
      return "\(line[..<body.upperBound])null}"
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(
      to: URL(fileURLWithPath: "\(file).new"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(file).new")
    try #require(rename("\(file).new", file) == 0)
    run.expectGone("the marker of a note")
  }

  @Test func wordsErasedAndSealedOnTheScreenAreInNoOtherFile() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("nMia was named in this one\r")
    run.expect("Mia was named")
    run.send("she told me about home and")
    #expect(run.wait { _ in Self.holds("about home", in: "\(path)/local/drafts") })
    run.send("\u{7}")
    run.expect("Safeguarding")
    run.send("\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\r")
    run.expect("1  what is typed in Notes")
    run.send("1")
    run.expect("y puts it under seal")
    run.send("y")
    run.expect("Receipt: sealed")
    #expect(Self.filesHolding("about home", in: day.folder.path) == ["sealed.jsonl"])
    run.send("\u{1b}")
    run.expectGone("Receipt")
    run.send("E")
    run.expect("Erase N01")
    run.send("n")
    run.expect("e erases N01 for good")
    run.send("e")
    run.expect("Receipt: erased")
    run.send("w")
    run.expect("Written to")
    #expect(Self.filesHolding("Mia was named", in: day.folder.path).isEmpty)
    run.send("\u{1b}")
    run.expectGone("Receipt")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    #expect(try Self.texts(path).isEmpty)
    #expect(Self.filesHolding("about home", in: day.folder.path) == ["sealed.jsonl"])
  }

  @Test func aFolderThatIsGoneIsLeftForAnotherWithTheLineSaved() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("nfirst of all\r")
    run.expect("first of all")
    run.expectSaved()
    let disk = PosixDisk()
    try disk.rename(path, to: "\(day.folder.path)/away")
    run.send("precious words\r")
    run.expect("Not saved: this folder is gone.")
    run.expect("F8: another folder")
    run.expect("precious words")
    run.send("\u{1b}[19~")
    run.expect("Go on in another folder")
    let place = "\(day.folder.path)/other"
    run.send("\u{15}\(place)\r")
    run.expect("Saved, in another folder")
    #expect(try disk.status(at: path) == nil)
    run.send("\r")
    run.expectGone("Saved, in another")
    run.send("and the next\r")
    run.expect("and the next")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    #expect(try Self.texts(place) == ["first of all", "precious words", "and the next"])
  }

  @Test func aConcernThatCouldNotBeNotedTakesNoWordsAwayFromTheField() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("nfirst of all\r")
    run.expectSaved()
    let disk = PosixDisk()
    try disk.rename(path, to: "\(day.folder.path)/away")
    run.send("precious words\r")
    run.expect("Not saved: this folder is gone.")
    run.send("\u{7}")
    run.expect("Go now, in person.")
    run.send("\u{1b}[B\r")
    run.expect("Not noted")
    run.send("\u{1b}")
    run.expectGone("Go now, in person.")
    run.send("\u{1b}[19~")
    run.expect("Go on in another folder")
    let place = "\(day.folder.path)/other"
    run.send("\u{15}\(place)\r")
    run.expect("Saved, in another folder")
    run.send("\r")
    run.expectGone("Saved, in another")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    #expect(try Self.texts(place) == ["first of all", "precious words"])
    let raised = Self.filesHolding("\"raised\"", in: "\(place)/journal")
    #expect(raised.count == 1)
  }

  @Test func noWayOutLosesWordsThatAFolderThatIsGoneNoLongerHolds() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let program = try #require(ReviewDay.program)
    let run = try day.start(shell: "'\(program)' open '\(path)'; echo \"ended $?\"; sleep 60")
    run.expect("┌ Notes")
    run.send("nprecious words")
    #expect(run.wait { _ in Self.holds("precious words", in: "\(path)/local/drafts") })
    try FileManager.default.removeItem(atPath: path)
    run.send("\u{1b}")
    run.expect("draft not on the disk yet: precious words")
    run.send("\u{11}")
    run.expect("Leaving now would lose")
    run.send("\u{1b}[19~")
    run.expect("Go on in another folder")
    // The question is left, and leaving still asks.
    run.send("\u{1b}")
    run.expectGone("Go on in another folder")
    run.send("\u{11}")
    run.expect("Leaving now would lose")
    run.send("x")
    run.expect("copy them from here: precious words")
    run.expect("ended 74")
  }

  @Test func escLeavesTheFieldAndLosesNothing() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("nnot yet saved")
    run.expect("not yet saved")
    run.send("\u{1B}")
    run.expect("draft kept")
    run.send("n")
    run.expect("New note")
    run.send("\r")
    run.expectSaved()
    // Esc and a key at once would be Alt and the key.
    run.send("\u{1B}")
    run.expectGone("New note")
    run.send("u")
    run.expect("Undone")
    run.send("U")
    run.expect("Redone")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    #expect(run.modesKept == [])
    #expect(try Self.texts(path) == ["not yet saved"])
  }

  @Test func aPasteIsTextAndNeverCommands() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("n\u{1B}[200~first\rsecond\nq\u{11}\u{1B}[201~")
    run.expect("second")
    run.send("\r")
    run.expectSaved()
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    let saved = try Self.texts(path)
    #expect(saved.count == 1)
    #expect(saved.first?.hasPrefix("first\nsecond\nq") == true)
  }

  @Test(
    "AC1 the screen fits and follows a change of size",
    arguments: [(24, 80), (40, 120), (15, 40)])
  func theScreenFitsAndFollowsASizeChange(_ rows: Int, _ columns: Int) throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let run = try day.start(["open", path], rows: rows, columns: columns)
    run.expect("Notes")
    run.resize(rows: 20, columns: 60)
    run.send("7")
    run.expect("Review")
    run.send("\u{07}")
    run.expect("DHT, room 3")
    run.send("\u{1B}")
    run.expectGone("Go now, in person")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    #expect(run.modesKept == [])
  }

  @Test("AC1 a screen that is read aloud has no frames, and nothing beside anything")
  func aPlainScreenHasNoFrames() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let program = try #require(ReviewDay.program)
    let run = try day.start(
      shell: "ALONGSIDE_PLAIN=1 exec '\(program)' open '\(path)'", rows: 30, columns: 120)
    run.expect("Notes")
    run.send("nT\u{177} Mawr: 4 of 7\r")
    run.expectSaved()
    run.expect("T\u{177} Mawr: 4 of 7")
    let drawn = run.screen.text.unicodeScalars.filter { (0x2500...0x259F).contains($0.value) }
    #expect(drawn.isEmpty, "\(run.screen.text)")
    #expect(!run.screen.text.contains("Schedule \u{B7}"), "one pane at a time: \(run.screen.text)")
    run.resize(rows: 30, columns: 130)
    run.send("\u{1B}")
    // Words that come, and not words that go: those are gone from a screen that is half painted anew
    // too, and with an Esc still on its way the next key would be another one.
    run.expect("n new")
    run.send("7")
    run.expect("Review")
    #expect(!run.screen.text.contains("Schedule \u{B7}"))
  }

  @Test func hostileWordsNeverActOnTheTerminal() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = try Self.begin(day)
    let at = try #require(WallTime("2026-11-19T09:00:00+00:00"))
    var store = try ReviewStore.open(StoreFolder(path), on: PosixDisk(), machine: "", now: 0)
    let words = "\u{1B}]52;c;aGVsbG8=\u{07}\u{1B}[2J\u{9B}31mred\u{202E}evil\u{7F}"
    try store.record(
      [Change(.line(LineOfEnquiry(text: words))), Change(.note(Note(text: words, source: .lesson)))],
      now: at.millisecondsSince1970, at: at)
    let run = try day.start(["open", path])
    run.expect("Notes")
    run.send("7")
    run.expect("evil")
    run.send("4")
    run.expect("Evidence")
    run.send("/evil")
    run.expect("Find: evil")
    run.send("\u{1B}")
    run.expectGone("Find: evil")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    let text = String(decoding: run.output, as: UTF8.self)
    #expect(!text.contains("\u{1B}]52"))
    #expect(!text.unicodeScalars.contains("\u{9B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(!text.unicodeScalars.contains("\u{7F}"))
  }

  @Test func theHomeScreenBeginsAReviewAndOpensIt() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let run = try day.start([])
    run.expect("New review")
    run.send("n")
    run.expect("Day of the review")
    run.send("St Jude's Primary\r\r\rOak\r")
    run.expect("┌ Notes")
    run.send("n6 of 7 tables\r")
    run.expectSaved()
    run.send("\u{11}")
    // Leaving a review comes back to the reviews.
    run.expect("> st-jude-s-primary")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
    let reviews = "\(day.folder.path)/home/data/reviews"
    let name = try #require(try PosixDisk().list(reviews).first)
    #expect(try Self.texts("\(reviews)/\(name)") == ["6 of 7 tables"])
  }

  @Test func theTutorialBeginsOnTheHomeScreenAndComesBackToIt() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let run = try day.start([])
    run.expect("Learn the keys")
    run.send("t")
    run.expect("Tutorial 1 of 8")
    run.send("\u{11}")
    run.expect("Learn the keys")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
  }

  /// The names of the files below a folder that hold some words.
  private static func filesHolding(_ words: String, in folder: String) -> [String] {
    files(in: folder, holding: words).compactMap { $0.split(separator: "/").last.map(String.init) }
  }

  private static func holds(_ words: String, in folder: String) -> Bool {
    let disk = PosixDisk()
    for name in (try? disk.list(folder)) ?? [] where !name.hasPrefix(".") {
      let bytes = (try? WholeFile.read("\(folder)/\(name)", limit: 1 << 20, on: disk)) ?? nil
      if String(decoding: bytes ?? [], as: UTF8.self).contains(words) { return true }
    }
    return false
  }
}
