// A protected review on a real terminal: unlocking, hiding, locking, and nothing on the screen or in
// any file while it is locked.

import Foundation
import TerminalSupport
import TestSupport
import Testing

@Suite struct LockedScreenTests {
  private let day: ReviewDay
  private var home: String { "\(day.folder.path)/home" }
  private var passphrase: String { "\(day.folder.path)/passphrase" }

  init() throws {
    day = try ReviewDay()
    try Data("open sesame please\n".utf8).write(
      to: URL(fileURLWithPath: "\(day.folder.path)/passphrase"))
    let made = try day.start([
      "new", "harrow", "--school", "Harrowmere Primary", "--date", "2024-11-19", "--focus",
      "Talk for every child", "--passphrase-file", "\(day.folder.path)/passphrase",
    ])
    made.expect("You are Oak on this laptop.")
  }

  private func files(holding text: String) -> [String] {
    EndToEndTests.files(in: home, holding: text)
  }

  /// What other programs of this machine can see of one.
  private func visibleOutside(_ pid: Int32) -> String {
    ["cmdline", "environ", "comm", "status"].map { name in
      let bytes = FileManager.default.contents(atPath: "/proc/\(pid)/\(name)") ?? Data()
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }

  @Test func unlockHideLockAndGoOn() throws {
    defer { day.remove() }
    let run = try day.start(["open", "harrow"])
    run.expect("Locked. Passphrase:")
    #expect(!run.screen.text.contains("Harrowmere"))
    run.send("open sesame\r")
    run.expect("This does not open it.")
    #expect(!run.screen.text.contains("sesame"))
    run.send("open sesame please\r")
    run.expect("Harrowmere Primary")
    run.send("n")
    run.send("24 of 27 look at the marker")
    run.expect("24 of 27 look at the marker")
    run.send("\u{02}")
    run.expect("brings the screen back")
    #expect(!run.screen.text.contains("marker"))
    #expect(!run.screen.text.contains("Harrowmere"))
    #expect(files(holding: "marker").isEmpty, "what is typed is kept, and sealed")
    // A hand on the keyboard brings nothing back; the card opens all the same.
    run.send("xyz\r")
    run.send("\u{07}")
    run.expect("Go now, in person.")
    #expect(!run.screen.text.contains("marker"))
    run.send("\u{07}\u{02}")
    run.expect("Locked. Passphrase:")
    run.send("open sesame please\r")
    run.expect("24 of 27 look at the marker")
    run.send("\r")
    run.expectSaved()
    run.send("\u{11}")
    #expect(run.closeTerminal() == 0)
    for text in ["marker", "Harrowmere", "Talk for every", "sesame"] {
      #expect(files(holding: text).isEmpty, "\(text): \(files(holding: text))")
    }
    let list = try day.start(["list", "harrow", "--passphrase-file", passphrase], columns: 120)
    list.expect("24 of 27 look at the marker")
  }

  /// However soon keys come behind the one that hides, none of them reaches the review.
  @Test func whatComesInOneBurstWithTheHideKeyGoesToTheLockedScreen() throws {
    defer { day.remove() }
    let run = try day.start(["open", "harrow"])
    run.expect("Locked. Passphrase:")
    run.send("open sesame please\r")
    run.expect("Harrowmere Primary")
    run.send("\u{02}\u{02}")
    run.expect("Locked. Passphrase:")
    run.send("open sesame please\r")
    run.expect("Harrowmere Primary")
    run.send("\u{02}\u{02}open sesame please\rnall of it was heard")
    run.expect("all of it was heard")
    run.send("\r")
    run.expectSaved()
    run.send("\u{11}")
    #expect(run.closeTerminal() == 0)
    let list = try day.start(["list", "harrow", "--passphrase-file", passphrase], columns: 120)
    list.expect("all of it was heard")
    #expect(!list.screen.text.contains("sesame"))
  }

  @Test func aSignalWhileThePassphraseIsAskedForEndsTheProgramFromTheHomeScreenToo() throws {
    defer { day.remove() }
    let program = try #require(ReviewDay.program)
    // The shell outlives the signal and says how the program ended.
    let run = try day.start(shell: "trap : TERM; '\(program)'; echo \"ended with $?\"")
    run.expect("> harrow")
    run.send("\r")
    run.expect("Locked. Passphrase:")
    run.signal(SIGTERM)
    run.expect("ended with 130")
    #expect(run.modesKept == [])
  }

  /// Killed while it is locked, the program has kept what was being typed.
  @Test func aKillWhileLockedLosesNoWords() throws {
    defer { day.remove() }
    let run = try day.start(["open", "harrow", "--passphrase-file", passphrase])
    run.expect("Harrowmere Primary")
    run.send("n")
    run.send("half a sentence of the marker")
    run.expect("half a sentence of the marker")
    run.send("\u{02}")
    run.expect("brings the screen back")
    // The screen is blank first; what is typed is kept right after that.
    let draft = "\(home)/data/reviews/harrow/local/drafts/2-note.json"
    for _ in 0..<600 where !FileManager.default.fileExists(atPath: draft) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    run.signal(SIGKILL)
    _ = run.closeTerminal()
    #expect(files(holding: "marker").isEmpty)
    let again = try day.start(["open", "harrow"])
    again.expect("Locked. Passphrase:")
    again.send("open sesame please\r")
    again.expect("Kept from")
    again.expect("half a sentence")
  }

  @Test func theFirstPromptIsLeftByEscape() throws {
    defer { day.remove() }
    let run = try day.start(["open", "harrow"])
    run.expect("Locked. Passphrase:")
    run.send("half")
    run.send("\u{1B}")
    #expect(run.closeTerminal() == 0)
  }

  /// Asked at a terminal, a passphrase is not shown, and nothing is read before it is right. One
  /// that does not open is asked for again, three times in all.
  @Test func aCommandAsksWithoutEcho() throws {
    defer { day.remove() }
    let program = try #require(ReviewDay.program)
    let note = "'\(program)' note harrow 'a note of the marker'; echo ended $?"
    let run = try day.start(shell: "\(note); \(note); \(note); stty -a", rows: 60, columns: 200)
    func asked(_ times: Int) throws {
      let isAsked = run.wait { $0.text.components(separatedBy: "Passphrase of").count == times + 1 }
      try #require(isAsked, "asked \(times) times: \(run.screen.text)")
    }
    try asked(1)
    run.send("open sesame please\r")
    run.expect("saved N01")
    run.expect("ended 0")
    // Two mistakes cost nothing.
    try asked(2)
    run.send("open sesame\r")
    try asked(3)
    run.expect("nothing is lost. Check capitals and the keyboard")
    run.send("OPEN SESAME PLEASE\r")
    try asked(4)
    run.send("open sesame please\r")
    run.expect("saved N02")
    // A third ends it, with the exit code that says why.
    for time in 5...7 {
      try asked(time)
      run.send("open sesame\r")
    }
    run.expect("does not open this review")
    run.expect("ended 77")
    #expect(!run.screen.text.contains("sesame"))
    // The terminal is given back as it was.
    run.expect(" echo ")
    _ = run.closeTerminal()
  }

  /// A mistake in a new passphrase, typed twice, is asked for again too.
  @Test func aNewPassphraseTypedDifferentlyIsAskedForAgain() throws {
    defer { day.remove() }
    let program = try #require(ReviewDay.program)
    let made = "'\(program)' new other --school Tarnholt --date 2024-11-19 --as Oak"
    let given = try day.start(shell: "\(made); '\(program)' protect other; echo ended $?")
    given.expect("New passphrase of other:")
    given.send("four unrelated words\r")
    given.expect(", again:")
    given.send("four unrelated birds\r")
    given.expect("The two are not the same; nothing was made or changed.")
    given.send("four unrelated words\r")
    let isAsked = given.wait { $0.text.components(separatedBy: ", again:").count == 3 }
    #expect(isAsked, "\(given.screen.text)")
    given.send("four unrelated words\r")
    given.expect("Erase the unprotected store of other")
    _ = given.closeTerminal()
  }

  @Test func nothingStandsInTheProcessList() throws {
    defer { day.remove() }
    #if os(Linux)
      let run = try day.start(["open", "harrow", "--passphrase-file", passphrase])
      run.expect("Harrowmere Primary")
      run.send("n")
      run.send("the marker of a note")
      run.expect("the marker of a note")
      let walk = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap(Int32.init)
      let own = walk.filter { visibleOutside($0).contains(day.folder.path) }
      #expect(!own.isEmpty)
      for pid in own {
        let seen = visibleOutside(pid)
        for word in ["sesame", "marker", "Harrowmere"] { #expect(!seen.contains(word), "\(word)") }
        let limits = FileManager.default.contents(atPath: "/proc/\(pid)/limits") ?? Data()
        let core = String(decoding: limits, as: UTF8.self).split(separator: "\n")
          .first { $0.hasPrefix("Max core file size") }
        #expect(core?.contains(" 0 ") == true, "\(core ?? "")")
      }
    #endif
  }
}
