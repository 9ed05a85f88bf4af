// A head who types no commands: a passphrase given, changed and recovered from the home screen.

import Foundation
import TerminalSupport
import TestSupport
import Testing

@Suite struct PassphraseByKeysTests {
  private func open(_ run: TerminalRun, with passphrase: String) {
    run.send("\r")
    run.expect("Locked. Passphrase:")
    run.send("\(passphrase)\r")
  }

  /// Types on the screen for another passphrase, each line once its own is asked for.
  private func change(_ run: TerminalRun, _ present: String, to new: String) {
    run.send("P")
    run.expect("> The present passphrase")
    run.send("\(present)\r")
    run.expect("> New passphrase")
    run.send("\(new)\r")
    run.expect("> The same again")
    run.send("\(new)\r")
  }

  @Test func givenChangedAndRecoveredOnTheHomeScreen() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let made = try day.start([
      "new", "harrow", "--school", "Harrowmere Primary", "--date", "2024-11-19", "--focus",
      "Talk for every child",
    ])
    made.expect("You are Oak on this laptop.")
    let data = "\(day.folder.path)/home"
    #expect(!files(in: data, holding: "Talk for every child").isEmpty)

    let run = try day.start([])
    run.expect("> harrow")
    run.send("P")
    run.expect("> New passphrase")
    run.send("\u{1B}")
    run.expect("> harrow")
    #expect(!files(in: data, holding: "Talk for every child").isEmpty, "Esc changes nothing")

    run.send("P")
    run.expect("> New passphrase")
    run.send("open sesame please\r")
    run.expect("> The same again")
    // Pressed again while it takes its moment: the page with what was done stays to be read.
    run.send("open sesame please\r\r\r")
    run.expect("sealed; the copy without a passphrase is erased")
    for words in ["Talk for every child", "Harrowmere", "sesame"] {
      #expect(files(in: data, holding: words).isEmpty, "\(words)")
    }
    run.send("\r")
    run.expect("> harrow")
    open(run, with: "open sesame please")
    run.expect("Harrowmere Primary")
    run.send("\u{11}")
    run.expect("> harrow")

    change(run, "not this one", to: "quite another sesame")
    run.expect("This does not open it; nothing was changed.")
    run.send("open sesame please\r\r\r")
    run.expect("The new passphrase opens harrow from now on")
    run.send("\r")
    run.expect("> harrow")
    open(run, with: "open sesame please")
    run.expect("This does not open it.")
    run.send("quite another sesame\r")
    run.expect("Harrowmere Primary")
    run.send("\u{11}")
    run.expect("> harrow")

    change(run, "quite another sesame", to: "")
    run.expect("opens nothing any more.")
    let code = try #require(
      run.screen.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .first { $0.contains("-") && $0.count > 20 && !$0.contains(" ") },
      "a code on the sheet: \(run.screen.text)")
    run.send("\r")
    run.expect("> harrow")
    open(run, with: code)
    run.expect("Harrowmere Primary")
    run.send("\u{11}")
    run.expect("> harrow")
    #expect(files(in: data, holding: code).isEmpty)
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
  }

  @Test func aReviewThatCannotBeBegunKeepsItsForm() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let made = try day.start([
      "new", "st-jude-s-primary-2024-11", "--school", "St Jude's", "--date", "2024-11-19",
    ])
    made.expect("You are Oak on this laptop.")
    let run = try day.start([])
    run.expect("New review")
    run.send("n")
    run.expect("Day of the review")
    run.send("St Jude's Primary\r\u{15}2024-11-21\rWho talks\rOak\r")
    run.expect("st-jude-s-primary-2024-11")
    run.expect("Who talks")
    #expect(run.screen.text.contains("> Your call-sign"), "\(run.screen.text)")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
  }
}
