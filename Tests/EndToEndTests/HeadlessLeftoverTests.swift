// What lies where no erasing comes, as a script sees it: it is named on the receipt and by doctor.

import Foundation
import Testing

@Suite struct HeadlessLeftoverTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    _ = try harness.run("note", "harrow", "-", input: "4 of 7 hands\na secret of the class\n")
  }

  private func findings(_ check: String, _ review: String = "harrow") throws -> [String] {
    try harness.run("doctor", review, "--json").objects()
      .filter { $0["check"] as? String == check }.compactMap { $0["what"] as? String }
  }

  private func erase(_ review: String = "harrow") throws -> Outcome {
    try harness.run("erase", review, "N02", "--because", "name")
  }

  @Test func strangersAndSecondNamesAreNamed() throws {
    #expect(try findings("strays").isEmpty)
    let journal = try harness.journal("harrow")
    let copy = journal.deletingLastPathComponent().appendingPathComponent("old.jsonl.bak")
    try FileManager.default.copyItem(at: journal, to: copy)
    let outside = harness.home.deletingLastPathComponent().appendingPathComponent("linked")
    try FileManager.default.linkItem(at: journal, to: outside)
    let name = "journal/\(journal.lastPathComponent) (the file has another name besides)"
    #expect(try findings("strays").first?.hasSuffix("\(name), journal/old.jsonl.bak.") == true)
    let receipt = try erase()
    #expect(receipt.status == 0, "\(receipt.err)")
    for stray in [name, "journal/old.jsonl.bak"] {
      #expect(receipt.out.contains("\(stray) is not looked into and may hold the words"))
    }
    #expect(try findings("strays").first?.hasSuffix(": journal/old.jsonl.bak.") == true)
  }

  @Test func anOwnFileWithAnotherNameIsCalledThatAndNotDamaged() throws {
    let outside = harness.home.deletingLastPathComponent().appendingPathComponent("linked")
    try FileManager.default.linkItem(at: try harness.journal("harrow"), to: outside)
    let run = try harness.run("note", "harrow", "more")
    #expect(run.out == "saved N03\n")
    #expect(run.err.contains("has another name besides") && !run.err.contains("damaged"))
  }

  @Test func adviceOnAFileThatNeverLeavesNamesNoOtherLaptop() throws {
    try #require(try harness.run("seal", "harrow", "N02").status == 0)
    let sealed = harness.store("harrow").appendingPathComponent("local/sealed.jsonl")
    var bytes = try Data(contentsOf: sealed)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: sealed)
    let found = try harness.run("doctor", "harrow", "--json").objects()
      .filter { $0["check"] as? String == "damage" }.compactMap { $0["do"] as? String }
    // The line itself, and that the file ends before what was seen in it.
    #expect(found.count == 2)
    #expect(
      found.allSatisfy { $0.contains("only a backup of it can have another copy") }, "\(found)")
  }

  /// As after a kill between the two folders: one was not there when the other was erased in.
  @Test(arguments: [false, true], [false, true])
  func whatWasErasedInOneFolderIsFinishedInTheOther(_ isSealing: Bool, _ isAhead: Bool) throws {
    let place = harness.home.deletingLastPathComponent().appendingPathComponent("next").path
    #expect(try harness.run("carry-on", "harrow", place).status == 0)
    let (here, there) = isAhead ? ("harrow", place) : (place, "harrow")
    let folder = isAhead ? place : harness.store("harrow").path
    try FileManager.default.moveItem(atPath: folder, toPath: folder + ".away")
    let deed = isSealing
      ? try harness.run("seal", here, "N02", "--yes") : try erase(here)
    #expect(deed.status == 0, "\(deed.err)")
    try FileManager.default.moveItem(atPath: folder + ".away", toPath: folder)
    // Nobody has written in it since, and it is shown nowhere all the same.
    for command in [["list", there], ["show", there, "N02"], ["export", there, "--as", "text"]] {
      let run = try harness.run(command, input: Data())
      #expect(!run.out.contains("a secret of the class"), "\(command): \(run.out)")
    }
    #expect(try harness.run("list", there).out.contains("4 of 7 hands"))
    #expect(try harness.run("search", "secret", "--in", there).out.isEmpty)
    if isSealing {
      let list = try harness.run("seal", here, "--list")
      #expect(list.out.contains("0 records under seal") && list.out.contains("NOT sealed yet"))
      #expect(list.out.contains(folder), "\(list.out)")
    }
    #expect(
      try harness.run("verify", here).out.contains(
        "\(folder): this other folder of the review still holds words that were erased here"))
    #expect(
      try harness.run("verify", there).out.contains(
        "words that were erased in this other folder of the review are still here, and shown nowhere"))
    #expect(try findings("folder-left", here).first?.contains("still holds words") == true)
    #expect(try findings("folder-orders", there).first?.contains("are still in files here") == true)
    // Whichever of the two somebody writes in next.
    let note = try harness.run("note", isSealing ? here : there, "later")
    #expect(note.status == 0 && note.err.contains("gone"), "\(note.err)")
    for review in [here, there] {
      #expect(!(try harness.run("list", review).out.contains("a secret of the class")))
      #expect(try findings("folder-left", review).isEmpty)
      #expect(try findings("folder-orders", review).isEmpty)
      let verify = try harness.run("verify", review)
      #expect(verify.status == 0 && !verify.out.contains("other folder"), "\(verify.out)")
    }
    if isSealing {
      #expect(try harness.run("seal", here, "--list").out.hasPrefix("1 record under seal"))
    }
  }

  @Test func theFolderAReviewCameFromIsErasedToo() throws {
    let place = harness.home.deletingLastPathComponent().appendingPathComponent("next").path
    #expect(try harness.run("carry-on", "harrow", place).status == 0)
    let receipt = try erase(place)
    let old = harness.store("harrow").path
    #expect(
      receipt.out.contains("came from   \(old), where this review was before: gone there too"),
      "\(receipt.out)")
    for folder in [old, place] {
      #expect(
        try !Harness.contents(of: URL(fileURLWithPath: folder)).contains {
          $0.value.range(of: Data("a secret of the class".utf8)) != nil
        })
    }
    #expect(try harness.run("verify", "harrow").status == 0)
    #expect(try findings("folder-left", place).isEmpty)
  }

  @Test func aCopiedFolderIsSaidToBeOneAndWritesUnderAnotherName() throws {
    let (store, copy) = (harness.store("harrow"), harness.store("copy"))
    let journal = try harness.journal("harrow")
    try FileManager.default.copyItem(at: store, to: copy)
    #expect(try findings("copied", "harrow").isEmpty)
    #expect(try findings("copied", "copy").count == 1)
    let before = try Data(contentsOf: journal)
    let run = try harness.run("note", "copy", "in the copy")
    #expect(run.status == 0)
    #expect(
      run.err.contains("This folder is a copy of \(store.path), which goes on as before"),
      "\(run.err)")
    #expect(
      try Data(contentsOf: copy.appendingPathComponent("journal/\(journal.lastPathComponent)"))
        == before)
    #expect(try findings("copied", "copy").isEmpty)
    // Moved, it is the same folder under another name.
    let moved = harness.store("moved")
    try FileManager.default.moveItem(at: store, to: moved)
    let on = try harness.run("note", "moved", "where it went")
    #expect(on.status == 0 && !on.err.contains("This folder"), "\(on.err)")
    #expect(
      try Data(contentsOf: moved.appendingPathComponent("journal/\(journal.lastPathComponent)"))
        .count > before.count)
  }

  @Test func aPathIsToldWithoutItsDots() throws {
    let parent = harness.home.deletingLastPathComponent().path
    let run = try harness.run("carry-on", "harrow", "\(parent)/.//./next/")
    #expect(run.out.contains("made \(parent)/next\n"), "\(run.out)")
    let note = "\(harness.store("harrow").path)/local/carried-on.json"
    #expect(try String(contentsOfFile: note, encoding: .utf8).contains("\"\(parent)/next\""))
  }

  @Test func aFolderLeftThatIsNotThereIsNamed() throws {
    let place = harness.home.deletingLastPathComponent().appendingPathComponent("next").path
    #expect(try harness.run("carry-on", "harrow", place).status == 0)
    let old = harness.store("harrow")
    try FileManager.default.moveItem(
      at: old, to: harness.home.deletingLastPathComponent().appendingPathComponent("away"))
    let receipt = try erase(place).out
    #expect(receipt.contains("\(old.path), where this review was before, is not there"))
    #expect(try findings("folder-left", place).count == 1)
  }

  @Test func aProtectedReviewsReceiptDoesNotSayTheSchool() throws {
    let first = try harness.file("first", "the first passphrase\n")
    #expect(try erase().out.contains("Harrowmere Primary"))
    try #require(try harness.run("protect", "harrow", "--passphrase-file", first).status == 0)
    for arguments in [["N01"], ["L1", "--json"]] {
      let receipt = try harness.run(
        ["erase", "harrow"] + arguments + ["--because", "name", "--passphrase-file", first],
        input: Data())
      #expect(receipt.status == 0, "\(receipt.err)")
      #expect(!receipt.out.contains("Harrowmere") && receipt.out.contains("harrow"))
    }
  }

  @Test func aCopyThatWasStoppedHalfWayIsNamedUntilTheNextSave() throws {
    let store = harness.store("harrow")
    let half = harness.folder.appendingPathComponent(".next.0123abcd.tmp")
    try FileManager.default.copyItem(at: store, to: half)
    let note =
      #"{"format":"alongside.carried-on","version":1,"begun":["\#(harness.folder.path)/next"]}"#
    try Data((note + "\n").utf8).write(to: store.appendingPathComponent("local/carried-on.json"))
    #expect(try findings("half-copy").count == 1)
    let verify = try harness.run("verify", "harrow")
    #expect(verify.status == 0 && verify.out.contains("\(half.path): a copying of this review"))
    #expect(try harness.run("list", "harrow").err.isEmpty)
    #expect(try harness.run("note", "harrow", "more").status == 0)
    #expect(!FileManager.default.fileExists(atPath: half.path))
    #expect(try findings("half-copy").isEmpty)
  }

  @Test func aKilledJoinIsSweptByTheNextThatWrites() throws {
    let half = harness.home.appendingPathComponent("data/reviews/.harrow.0123abcd.tmp")
    for folder in ["journal", "local"] {
      try FileManager.default.createDirectory(
        at: half.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(
      at: try harness.journal("harrow"), to: half.appendingPathComponent("journal/x.jsonl"))
    // Without a lock it may be an older program's, still at it.
    #expect(try harness.run("note", "harrow", "more").status == 0)
    #expect(FileManager.default.fileExists(atPath: half.path))
    try Data().write(to: half.appendingPathComponent("local/lock"))
    #expect(try harness.run("note", "harrow", "more").status == 0)
    #expect(!FileManager.default.fileExists(atPath: half.path))
  }
}
