// Another folder on a real terminal, where a passphrase is at stake: a protected review goes on
// sealed, and a review that was protected meanwhile takes no plain words along.

import Foundation
import TerminalSupport
import TestSupport
import Testing

@Suite struct OtherFolderScreenTests {
  private let day: ReviewDay
  private var passphrase: String { "\(day.folder.path)/passphrase" }
  private var store: String { "\(day.folder.path)/home/data/reviews/harrow" }

  init() throws {
    day = try ReviewDay()
    try Data("open sesame please\n".utf8).write(
      to: URL(fileURLWithPath: "\(day.folder.path)/passphrase"))
  }

  private func make(_ extra: [String] = []) throws {
    let made = try day.start(
      [
        "new", "harrow", "--school", "Harrowmere Primary", "--date", "2024-11-19", "--focus",
        "Talk for every child",
      ] + extra)
    made.expect("You are Oak on this laptop.")
  }

  private func files(holding text: String) -> [String] {
    EndToEndTests.files(in: day.folder.path, holding: text)
  }

  @Test("I14 a stick that is pulled: the review goes on under its passphrase, and still locks")
  func aProtectedReviewGoesOnSealed() throws {
    defer { day.remove() }
    try make(["--passphrase-file", passphrase])
    let run = try day.start(["open", "harrow", "--passphrase-file", passphrase])
    run.expect("Harrowmere Primary")
    run.send("n")
    run.send("24 of 27 look at the marker")
    run.expect("look at the marker")
    try FileManager.default.moveItem(atPath: store, toPath: "\(day.folder.path)/away")
    run.send("\r")
    run.expect("this folder is gone")
    run.send("\u{1B}[19~")
    run.expect("Go on in another folder")
    run.send("\u{15}")
    run.send("\(day.folder.path)/next\r")
    run.expect("Saved, in another folder")
    run.send("\u{1B}")
    run.expectGone("Saved, in another folder")
    #expect(files(holding: "marker").isEmpty)
    run.send("\u{02}")
    run.expect("brings the screen back")
    run.send("\u{02}")
    run.expect("Locked. Passphrase:")
    run.send("open sesame please\r")
    run.expect("24 of 27 look at the marker")
    run.send("\u{11}")
    #expect(run.closeTerminal() == 0)
    #expect(files(holding: "marker").isEmpty)
    let list = try day.start(
      ["list", "\(day.folder.path)/next", "--passphrase-file", passphrase], columns: 120)
    list.expect("24 of 27 look at the marker")
  }

  @Test("I14 a stick that is pulled and plugged in again: what is saved leaves no draft behind")
  func aFolderThatComesBackHoldsNoDraftOfWhatWasSaved() throws {
    defer { day.remove() }
    try make()
    let run = try day.start(["open", "harrow"])
    run.expect("Harrowmere Primary")
    run.send("n")
    run.send("the yak typed")
    #expect(run.wait { _ in !files(holding: "the yak typed").isEmpty })
    try FileManager.default.moveItem(atPath: store, toPath: "\(day.folder.path)/away")
    run.send(" its name")
    run.expect("What you type cannot be kept")
    run.send("\r")
    run.expect("this folder is gone")
    try FileManager.default.moveItem(atPath: "\(day.folder.path)/away", toPath: store)
    run.send("\r")
    run.expectSaved()
    run.send("\u{11}")
    #expect(run.closeTerminal() == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: "\(store)/local/drafts")
    #expect(left == [])
    #expect(files(holding: "the yak typed its name").count == 1)
  }

  @Test("I14 protected by another program meanwhile: no other folder takes the plain words")
  func aReviewThatWasProtectedMeanwhileIsNotMoved() throws {
    defer { day.remove() }
    try make()
    let run = try day.start(["open", "harrow"], columns: 250)
    run.expect("Harrowmere Primary")
    run.send("n")
    run.send("half a grapefruit")
    run.expect("half a grapefruit")
    let other = try day.start(["protect", "harrow", "--yes", "--passphrase-file", passphrase])
    other.expect("protected ")
    // What was kept until then came along, sealed; this has nowhere to go.
    run.send(" and more")
    run.expect("half a grapefruit and more")
    run.send("\r")
    run.expect("another review stands here now")
    run.send("\u{1B}[19~")
    run.expect("Your text is still")
    #expect(!run.screen.text.contains("Go on in another folder"))
    run.send("\u{11}")
    run.expect("What you typed is not on the disk")
    #expect(!run.screen.text.contains("another folder"))
    run.send("\u{1B}")
    run.expect("half a grapefruit")
    #expect(files(holding: "grapefruit").isEmpty)
    run.send("\u{11}")
    run.expect("What you typed is not on the disk")
    run.send("x")
    run.expect("copy them from here: half a grapefruit and more")
    _ = run.closeTerminal()
  }
}
