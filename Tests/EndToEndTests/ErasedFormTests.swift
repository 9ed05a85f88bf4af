// A form that was opened on a record and not changed holds its words as the list does: they leave
// the screen when another program erases the record, and whatever is typed next is no command.

import Foundation
import Store
import TerminalSupport
import Testing

@Suite struct ErasedFormTests {
  private static func eraseElsewhere(_ id: String, in path: String) throws {
    let erased = try Harness().run("erase", path, id, "--because", "name", "--yes")
    try #require(erased.status == 0, "\(erased.err)")
  }

  @Test func aFormThatIsOnlyLookedAtGoesWithItsRecord() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = "\(day.folder.path)/review"
    try day.begin(path, on: "2026-11-19")
    let added = try day.start([
      "slot", path, "add", "Year 4 with Mrs Ashdown", "--start", "09:30", "--end", "10:00",
    ])
    added.expect("saved S01")
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("1")
    run.expect("Mrs Ashdown")
    run.send("e")
    run.expect("Changing S01")
    try Self.eraseElsewhere("S01", in: path)
    run.expectGone("Mrs Ashdown")
    run.expectGone("Changing S01")
    run.send("EEe goes on")
    run.expect("EEe goes on")
  }

  @Test func aCorrectionOfWhatIsErasedMeanwhileIsNotShownAsSaved() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = "\(day.folder.path)/review"
    try day.begin(path, on: "2026-11-19")
    try day.start(["note", path, "a gannet was told of"]).expect("saved N01")
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("2")
    run.expect("a gannet was told of")
    run.send("e")
    run.expect("Correct")
    run.send(" and a heron")
    run.expect("and a heron")
    try Self.eraseElsewhere("N01", in: path)
    run.send("\r")
    run.expect("Another program erased")
    run.expectGone("a gannet was told of")
    run.expect("and a heron")
    run.send("\r")
    run.expect("saved")
    let listed = try Harness().run("list", path)
    #expect(listed.out.contains("and a heron"))
    #expect(!listed.out.contains("gannet"))
  }
}
