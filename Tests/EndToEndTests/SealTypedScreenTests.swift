// SG3 on the real program: what is typed goes under seal from its field. On a full disk it stays in
// the field and in no view; killed half-way it is named, and the next program finishes it.

import Foundation
import TerminalSupport
import Testing

@Suite struct SealTypedScreenTests {
  private let day: ReviewDay
  private let program: String
  private var path: String { "\(day.folder.path)/review" }

  init() throws {
    day = try ReviewDay()
    program = try #require(ReviewDay.program)
    try day.begin(path)
    let saved = try day.start(["note", path, "24 of 27 looking at the board"])
    saved.expect("saved N01")
  }

  /// What a command prints, once its last words are there.
  private func told(_ arguments: [String], _ words: String) throws -> String {
    let run = try day.start(arguments, rows: 40, columns: 120)
    run.expect(words)
    return run.screen.text
  }

  private func type(_ text: String, _ run: TerminalRun) {
    run.expect("24 of 27")
    run.send("n\(text)")
    // The last word alone: the field breaks its lines where it likes.
    run.expect(text.split(separator: " ").last.map(String.init) ?? text)
  }

  private func seal(_ run: TerminalRun) {
    run.send("\u{7}")
    run.expect("Go now, in person.")
    run.send("\u{1b}[B\u{1b}[B\r")
    run.expect("Which?")
    run.send("1")
    run.expect("y puts it under seal")
    run.send("y")
  }

  private var kept: String { "\(path)/local/drafts/2-note.json" }

  /// A line with these words fits into three blocks of 512 bytes, and one with what is said of them
  /// under seal does not: whatever was saved before that would be there.
  @Test func onAFullDiskTheWordsStayInTheirField() throws {
    defer { day.remove() }
    let long = "elkword child said " + String(repeating: "and said more ", count: 64) + "zebraend"
    let run = try day.start(shell: "ulimit -f 3; exec '\(program)' open '\(path)'")
    type(long, run)
    #expect(run.wait { _ in FileManager.default.fileExists(atPath: kept) })
    seal(run)
    run.expect("Not done: the disk is full. Nothing was changed.")
    run.send("\u{1b}")
    run.expect("zebraend")
    #expect(files(in: path, holding: "elkword") == ["local/drafts/2-note.json"])
  }

  @Test func killedHalfWayItIsNamedAndFinished() throws {
    defer { day.remove() }
    let run = try day.start(["open", path])
    type("elkword child said", run)
    #expect(run.wait { _ in FileManager.default.fileExists(atPath: kept) })
    let before = try #require(FileManager.default.contents(atPath: kept))
    seal(run)
    run.expect("Receipt: sealed")
    run.expect("U01  what was typed and not saved")
    run.signal(9)
    try before.write(to: URL(fileURLWithPath: kept))
    #expect(files(in: path, holding: "elkword").count == 2)
    let list = try told(["seal", path, "--list"], "HALF sealed")
    #expect(list.contains("0 records under seal"))
    _ = try told(["doctor", path], "U01 is half sealed")
    // The next program that writes finishes it, and nothing of it comes back into the field.
    let next = try day.start(["open", path])
    next.expect("24 of 27")
    #expect(!next.screen.text.contains("Kept from"))
    next.send("\u{11}")
    #expect(next.closeTerminal() != nil)
    #expect(files(in: path, holding: "elkword") == ["local/sealed.jsonl"])
    #expect(try told(["doctor", path], "review").contains("half sealed") == false)
    _ = try told(["erase", path, "U01", "--because", "name", "--yes"], "U01 is sealed")
    _ = try told(["seal", path, "u01", "--hand-over"], "elkword child said")
    _ = try told(["seal", path, "--list"], "U01  typed and never saved, sealed")
    _ = try told(
      ["erase", path, "U01", "--because", "safeguarding", "--dsl-says-erase", "--yes"],
      "Receipt: erased")
    #expect(files(in: path, holding: "elkword") == [])
  }
}
