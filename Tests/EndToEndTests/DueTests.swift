// What is due to be erased, on a real terminal: marked on the home screen, and gone from every file
// after a word in the palette and a key.

import TerminalSupport
import Testing

@Suite struct DueTests {
  @Test("DP3 marked on the home screen, erased from the palette with a receipt")
  func markedAndErased() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    for (name, date) in [("harrow", "2024-11-19"), ("later", "2999-01-01")] {
      let made = try day.start(["new", name, "--school", "Harrowmere", "--date", date, "--as", "Oak"])
      made.expect("You are Oak on this laptop.")
      let saved = try day.start(["note", name, "24 of 27 of the marker"])
      saved.expect("saved N01")
    }
    let run = try day.start([])
    run.expect("> harrow  ! notes are due")
    #expect(!run.screen.text.contains("later  !"))
    run.send("\r")
    run.expect("24 of 27 of the marker")
    run.send(":erase what is due\r")
    run.expect("1 record of notes and answers")
    run.send("e")
    run.expect("Receipt: erased")
    run.expect("retention")
    let home = "\(day.folder.path)/home/data/reviews/harrow"
    #expect(files(in: home, holding: "marker").isEmpty)
    run.send("\u{1b}")
    run.expectGone("Receipt: erased")
    run.send(":erase what is due\r")
    run.expect("None of the notes and answers has its words any more.")
    run.send("\u{11}")
    run.expect("> harrow")
    run.expectGone("notes are due")
  }

  /// A role that may not see raw notes can see to it that they go.
  @Test func theChampionErasesWhatIsDueUnseen() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let made = try day.start([
      "new", "harrow", "--school", "Harrowmere", "--date", "2024-11-19", "--as", "Oak",
    ])
    made.expect("You are Oak on this laptop.")
    for arguments in [["note", "harrow", "24 of 27 of the marker"], ["role", "harrow", "champion"]] {
      let done = try day.start(arguments)
      done.expect("saved")
    }
    let run = try day.start(["open", "harrow"])
    // What is needed now stands over the notes at first.
    run.expect("Esc back")
    run.send("\u{1b}")
    run.expectGone("Esc back")
    run.send(":erase what is due\r")
    run.expect("1 record of notes and answers")
    #expect(!run.screen.text.contains("marker"))
    run.send("e")
    run.expect("Receipt: erased")
    let home = "\(day.folder.path)/home/data/reviews/harrow"
    #expect(files(in: home, holding: "marker").isEmpty)
  }
}
