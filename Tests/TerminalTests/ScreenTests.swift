// The real thing on a pseudo-terminal: what only a terminal can show. After each run the terminal
// must be as it was before.

import TerminalSupport
import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized) struct ScreenTests {
  @Test func startsAndQuits() throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.expect("twoHundredFiftySix wide 漢字 … ✓")
    #expect(run.screen.isAlternate && run.screen.marksPastes)
    run.send("hé漢")
    run.expect("hé漢")
    run.expect("the cursor follows") { $0.row == 6 && $0.column == 6 }
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
    #expect(run.screen.hasSeenColour)
  }

  @Test func typingSendsLittle() throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.send("\u{1B}[C")
    run.expect("key right")
    for letter in "abc" {
      let before = run.output.count
      run.send(String(letter))
      run.expect("key character(\"\(letter)\")")
      run.expect("the cursor is back") { $0.row == 6 }
      // The letter and the probe's own line about it; a repaint would be thousands.
      #expect(run.output.count - before < 120)
    }
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
  }

  @Test func followsTheSize() throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.resize(rows: 30, columns: 100)
    run.expect("Probe 30x100")
    run.expect("resized 30x100")
    run.resize(rows: 8, columns: 30)
    run.expect("Probe 8x30")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 200), (50, 3)])
  func survivesAnyWindow(_ rows: Int, _ columns: Int) throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.resize(rows: rows, columns: columns)
    run.send("x\u{1B}[A")
    run.resize(rows: 24, columns: 80)
    run.expect("resized 24x80")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
  }

  @Test(arguments: [(SIGTERM, "terminated"), (SIGINT, "interrupted"), (SIGHUP, "hangup")])
  func endsInOrderOnASignal(_ signal: Int32, _ word: String) throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.signal(signal)
    run.expect("quit \(word) bye")
    run.expectAllGivenBack(code: 0)
  }

  @Test(arguments: [[], ["--deaf"]])
  func endsWhenTheTerminalIsGone(_ arguments: [String]) throws {
    let probe = try #require(TerminalRun.probePath)
    let run = try TerminalRun.started(
      [probe] + arguments, rows: 24, columns: 80,
      environment: ["TERM=xterm-256color", "LANG=C.UTF-8"])
    run.expect("Probe 24x80")
    // Deaf to SIGHUP, it must notice from what it reads.
    #expect(run.closeTerminal() == 0)
  }

  @Test(arguments: [("\u{1B}OP", "the probe was asked to trap"), ("\u{1B}OQ", "code=1")])
  func aCrashGivesTheTerminalBack(_ key: String, _ word: String) throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.send(key)
    run.expect("the end")
    #expect(run.screen.text.contains(word), "\(run.screen.text)")
    let code = run.screen.text.split(separator: "\n").first { $0.hasPrefix("code=") }
    let number = try #require(code.flatMap { Int($0.dropFirst(5)) })
    #expect(number > 128, "ended by a signal")
    run.expectAllGivenBack(code: number)
  }

  @Test func standardErrorWaitsForTheEnd() throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.send("\u{1B}OSx")
    run.expect("key character(\"x\")")
    #expect(!run.screen.text.contains("a stray line"))
    run.send("\u{11}")
    run.expect("a stray line")
    run.expectAllGivenBack(code: 0)
  }

  @Test func aPasteIsOneText() throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    let text = "one\rtwo " + String(repeating: "word ", count: 2_000)
    run.send("\u{1B}[200~\(text)\u{1B}[201~")
    run.expect("pasted \(text.utf8.count)")
    run.send("x")
    run.expect("key character(\"x\")")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
  }

  @Test func aBurstLosesNothing() throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.send(String(repeating: "abcd ", count: 600) + "Z")
    run.expect("key character(\"Z\"), 3001 bytes")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
  }

  @Test func escapeIsAKeyAndAltIsNot() throws {
    let run = try TerminalRun.watched()
    run.expect("Probe 24x80")
    run.send("\u{1B}")
    run.expect("key escape")
    run.send("\u{1B}b")
    run.expect("key alt(\"b\")")
    run.send("\u{1B}[1;5C")
    run.expect("key wordRight")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
  }

  @Test func stopsAndGoesOnUnderAShell() throws {
    let run = try TerminalRun.shell()
    run.expect("ready>")
    run.send("stty -g > /dev/null; \(try #require(TerminalRun.probePath))\n")
    run.expect("Probe 24x80")
    for (step, letter) in [("by itself", "a"), ("from outside", "b"), ("by force", "c")] {
      let isForced = step == "by force"
      if step == "by itself" { run.send("\u{1B}OR") }
      if step == "from outside" { run.signal(SIGTSTP) }
      if isForced { run.signal(SIGSTOP) }
      run.expect("the shell has the terminal, stopped \(Comment(rawValue: step))") {
        isForced ? $0.text.contains("ready>") : !$0.isAlternate && $0.text.contains("Stopped")
      }
      // By force there was no time to leave the screen; that is made up for afterwards.
      if !isForced { run.expectModesGivenBack() }
      run.send("fg\n")
      run.expect("drawn again, \(Comment(rawValue: step))") {
        $0.isAlternate && $0.marksPastes && $0.text.contains("Probe 24x80")
          && (!isForced || $0.text.contains("resized 24x80"))
      }
      run.send(letter)
      run.expect("key character(\"\(letter)\")")
    }
    run.send("\u{11}")
    run.expect("bye")
    run.expectModesGivenBack()
    run.send("exit\n")
  }

  @Test func noColourMeansNone() throws {
    let run = try TerminalRun.watched(["NO_COLOR=1"])
    run.expect("monochrome wide")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
    #expect(!run.screen.hasSeenColour)
  }

  @Test func aPlainTerminalIsMonochrome() throws {
    let run = try TerminalRun.watched(term: "vt100")
    run.expect("monochrome wide 漢字 … ✓")
    run.send("abc")
    run.expect("key character(\"c\")")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
    #expect(!run.screen.hasSeenColour)
  }

  @Test func theCLocaleDrawsAllTheSame() throws {
    let run = try TerminalRun.watched(["LANG=C", "LC_ALL=C"])
    run.expect("wide 漢字 … ✓")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
  }

  @Test func asciiIsASCII() throws {
    let run = try TerminalRun.watched(["PROBE_ASCII=1"])
    run.expect("ascii wide ? ?  ~ v")
    run.expect("+ Probe 24x80 -")
    run.send("\u{11}")
    run.expectAllGivenBack(code: 0)
    #expect(run.output.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func refusesWhatItCannotUse(_ term: String) throws {
    let run = try TerminalRun.watched(columns: 200, term: term)
    run.expect("error: terminal:")
    run.expectAllGivenBack(code: 2)
    #expect(run.output.allSatisfy { $0 != 0x1B }, "nothing was sent to it")
  }

  @Test func refusesAPipe() throws {
    let probe = try #require(TerminalRun.probePath)
    let run = try TerminalRun.started(
      ["/bin/sh", "-c", "echo x | \(probe); echo the end"], rows: 24, columns: 200,
      environment: ["TERM=xterm-256color"])
    run.expect("error: terminal: input or output is not a terminal")
    run.expect("the end")
  }
}
