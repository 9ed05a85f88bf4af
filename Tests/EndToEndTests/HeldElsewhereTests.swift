// Another program holds the review, as one that was stopped with the lock does: no key waits for
// it on the screen, and what was to be saved is saved once, as soon as that program is gone.

import Foundation
import Journal
import TerminalSupport
import TestSupport
import Testing

@Suite struct HeldElsewhereTests {
  private let day: ReviewDay
  private var path: String { "\(day.folder.path)/review" }

  init() throws {
    day = try ReviewDay()
    try day.begin(path)
  }

  /// Holds the store's lock until it is given back.
  private func hold() throws -> () -> Void {
    let disk = PosixDisk()
    let lock = try disk.open("\(path)/local/lock", .createOrOpen)
    #expect(try disk.claim(lock))
    return {
      disk.unlock(lock)
      disk.close(lock)
    }
  }

  /// A note in its field, while another program holds the review.
  private func typing(_ words: String) throws -> (run: TerminalRun, giveBack: () -> Void) {
    let run = try day.start(["open", path])
    run.expect("Harrowmere Primary")
    run.send("2")
    run.send("n\(words)")
    run.expect(words)
    return (run, try hold())
  }

  private func entries(holding text: String) throws -> Int {
    let folder = "\(path)/journal"
    return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) {
      let bytes = FileManager.default.contents(atPath: "\(folder)/\($1)") ?? Data()
      return $0 + String(decoding: bytes, as: UTF8.self).components(separatedBy: text).count - 1
    }
  }

  /// How long it takes until something stands on the screen.
  private func seconds(_ run: TerminalRun, until text: String) -> Double {
    let clock = ContinuousClock()
    let took = clock.measure { run.expect(text) }
    return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
  }

  @Test("SG1 the card is there while a saving waits, and the words are saved once, behind it")
  func theCardWaitsForNobody() throws {
    defer { day.remove() }
    let (run, giveBack) = try typing("saw tapir words")
    run.send("\r\u{7}")
    // Half of what a saving waited for before, so that a slow machine tells the two apart.
    #expect(seconds(run, until: "Go now, in person.") < 2.5)
    run.send("\u{1b}[B\r")
    #expect(seconds(run, until: "Not noted: another program holds this review") < 2.5)
    #expect(try entries(holding: "tapir words") == 0)
    // Once more is not twice.
    run.send("\u{1b}[B\r")
    giveBack()
    run.expect("Noted: raised")
    #expect(run.wait { _ in (try? entries(holding: "tapir words")) == 1 })
    #expect(run.screen.text.contains("Go now, in person."), "the card stays in front")
    run.send("\u{1b}")
    run.expectGone("Go now, in person.")
    run.send("\u{11}")
    #expect(run.closeTerminal() == 0)
    #expect(try entries(holding: "tapir words") == 1)
    #expect(try entries(holding: "\"raised\"") == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(path)/local/drafts") == [])
  }

  @Test("CF4 one key hides the screen while a saving waits; the words are there again after it")
  func theScreenIsHiddenAtOnce() throws {
    defer { day.remove() }
    let (run, giveBack) = try typing("saw okapi words")
    run.send("\r")
    run.expect("Not saved: another program holds this review")
    run.expect("okapi words")
    run.send("\u{02}")
    let took = ContinuousClock().measure { run.expectGone("okapi words") }
    #expect(took < .milliseconds(2_500))
    giveBack()
    #expect(run.wait { _ in (try? entries(holding: "okapi words")) == 1 })
    run.expect("brings the screen back")
    run.send("\u{02}")
    run.expect("okapi words")
    run.send("\u{11}")
    #expect(run.closeTerminal() == 0)
    #expect(try entries(holding: "okapi words") == 1)
  }

  @Test("whoever goes on typing saves by the key, and what was typed is saved whole, once")
  func wordsThatWentOnAreSavedByTheKey() throws {
    defer { day.remove() }
    let (run, giveBack) = try typing("begun with a lemur")
    run.send("\r")
    run.expect("Not saved: another program holds this review")
    run.send(" and a loris")
    run.expect("Enter saves your text")
    giveBack()
    #expect(try entries(holding: "a lemur") == 0)
    run.send("\r")
    run.expectSaved()
    run.send("\u{11}")
    #expect(run.closeTerminal() == 0)
    #expect(try entries(holding: "begun with a lemur and a loris") == 1)
    #expect(try entries(holding: "a lemur") == 1)
  }

  private func drafts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/local/drafts")
  }

  @Test("SG2 what waits on the card outlives the program, and is noted with the time of the key")
  func theCardsNoteOutlivesTheProgram() throws {
    defer { day.remove() }
    let run = try day.start(["open", path])
    run.expect("Harrowmere Primary")
    let giveBack = try hold()
    run.send("\u{7}")
    run.expect("Go now, in person.")
    run.send("\u{1b}[B\r")
    run.expect("Not noted: another program holds this review")
    run.send("\u{11}")
    #expect(run.closeTerminal() == 0)
    #expect(try drafts() == ["0-noted.json"])
    let bytes = FileManager.default.contents(atPath: "\(path)/local/drafts/0-noted.json")
    let kept = String(decoding: try #require(bytes), as: UTF8.self)
    let found = try #require(kept.firstMatch(of: /"at-1":"([^"]+)"/))
    let at = String(found.1)
    // It is of no use to write more than that.
    #expect(kept.contains("\"step-1\":\"raised\""))
    #expect(kept.contains("\"by-1\":\"Oak\""))

    let held = try day.start(["open", path])
    held.expect("Not noted yet: raised")
    held.send("\u{11}")
    #expect(held.closeTerminal() == 0)
    let doctor = try day.start(["doctor", path], columns: 120)
    doctor.expect("Noted on the safeguarding card and not in the journal yet: raised")
    giveBack()
    let after = try day.start(["open", path])
    after.expect("Noted now: raised")
    after.send("\u{11}")
    #expect(after.closeTerminal() == 0)
    #expect(try entries(holding: "\"raised\"") == 1)
    #expect(try entries(holding: "\"at\":\"\(at)\",\"step\":\"raised\"") == 1)
    #expect(try drafts() == [])
  }
}
