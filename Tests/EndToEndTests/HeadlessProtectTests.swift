// `protect` and `passphrase` as scripts see them, and killed at any moment.

import Foundation
import Testing

@Suite struct HeadlessProtectTests {
  private let harness: Harness
  private let first: String
  private let second: String

  init() throws {
    harness = try Harness()
    first = try harness.file("first", "the first passphrase\n")
    second = try harness.file("second", "the second passphrase\n")
  }

  private func makeNotes(_ count: Int) throws {
    try harness.makeReview()
    let notes = (1...count).map { "marker number \($0)\n" }.joined()
    try #require(try harness.run("note", "harrow", "-", input: notes).status == 0)
  }

  private func holding(_ text: String) throws -> [String] {
    try Harness.contents(of: harness.home).filter { $1.range(of: Data(text.utf8)) != nil }
      .map(\.key)
  }

  @Test func protectSealsAReviewWithEntries() throws {
    try makeNotes(3)
    try #require(try harness.run("edit", "harrow", "N02", "marker, corrected").status == 0)
    let plain = try harness.run("list", "harrow", "--all")
    let done = try harness.run("protect", "harrow", "--passphrase-file", first)
    #expect(done.status == 0, "\(done.err)")
    #expect(done.err.contains("let the others join again"))
    #expect(try holding("marker").isEmpty)
    #expect(try holding("Harrowmere").isEmpty)
    let sealed = try harness.run("list", "harrow", "--all", "--passphrase-file", first)
    // All but which writer joined: everything is written anew.
    func records(_ list: Outcome) -> [Substring] {
      list.out.split(separator: "\n").filter { !$0.hasPrefix("joined ") }
    }
    #expect(records(sealed) == records(plain) && records(plain).count > 3)
    #expect(try harness.run("verify", "harrow").status == 0)
    let twice = try harness.run("protect", "harrow", "--passphrase-file", second)
    #expect(twice.status == 1)
    #expect(twice.err.contains("has a passphrase already"))
    let none = try harness.run("protect", "nowhere", "--passphrase-file", first)
    #expect(none.status == 66)
  }

  @Test func whatStaysPlainIsNamed() throws {
    try makeNotes(3)
    let out = harness.home.deletingLastPathComponent().appendingPathComponent("team.txt").path
    try #require(
      try harness.run("export", "harrow", "--as", "text", "--for", "team", "--out", out).status
        == 0)
    let pages = harness.store("harrow").appendingPathComponent("local/pages")
    func putPage() throws {
      try FileManager.default.createDirectory(
        at: pages, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data("Harrowmere".utf8).write(to: pages.appendingPathComponent("notice.html"))
    }
    try putPage()
    let done = try harness.run("protect", "harrow", "--passphrase-file", first)
    #expect(done.status == 0, "\(done.err)")
    #expect(done.err.contains("went with the unprotected store: notice.html."))
    #expect(done.err.contains("to be read without the passphrase: \(out)."))
    #expect(try holding("Harrowmere").isEmpty)
    try putPage()
    let found = try harness.run("doctor", "harrow", "--json", "--passphrase-file", first).objects()
      .filter { ($0["check"] as? String)?.hasPrefix("plain-") == true }
    #expect(found.compactMap { $0["check"] as? String } == ["plain-pages", "plain-documents"])
    #expect(found.first.map { "\($0)".contains("notice.html") } == true)
    // Without the passphrase the list of documents is not read; the pages lie there all the same.
    let locked = try harness.run("doctor", "harrow", "--json").objects()
    #expect(locked.contains { $0["check"] as? String == "plain-pages" })
  }

  @Test func passphrasesAreAddedChangedAndRemoved() throws {
    try harness.makeReview()
    try #require(
      try harness.run("protect", "harrow", "--passphrase-file", first).status == 0)
    // The first line of standard input opens, the second is the new one.
    let added = try harness.run(
      "passphrase", "harrow", "add", "--passphrase-file", "-", "--new-passphrase-file", "-",
      input: "the first passphrase\nthe second passphrase\n")
    #expect(added.status == 0, "\(added.err)")
    for file in [first, second] {
      #expect(try harness.run("list", "harrow", "--passphrase-file", file).status == 0)
    }
    let third = try harness.file("third", "the third passphrase\n")
    let changed = try harness.run(
      "passphrase", "harrow", "change", "--passphrase-file", first, "--new-passphrase-file", third)
    #expect(changed.status == 0, "\(changed.err)")
    #expect(try harness.run("list", "harrow", "--passphrase-file", first).status == 77)
    #expect(try harness.run("list", "harrow", "--passphrase-file", third).status == 0)
    let own = try harness.run(
      "passphrase", "harrow", "remove", "2", "--passphrase-file", second)
    #expect(own.status == 64, "not the one that was given")
    let removed = try harness.run(
      "passphrase", "harrow", "remove", "2", "--passphrase-file", third)
    #expect(removed.status == 0, "\(removed.err)")
    #expect(try harness.run("list", "harrow", "--passphrase-file", second).status == 77)
    #expect(
      try harness.run("passphrase", "harrow", "list").lines == ["1  passphrase"])
    let before = try Harness.contents(of: harness.home)
    let wrong = try harness.run(
      "passphrase", "harrow", "change", "--passphrase-file", first, "--new-passphrase-file", second)
    #expect(wrong.status == 77)
    #expect(try Harness.contents(of: harness.home) == before)
  }

  @Test func theRecoverySheetOpensUntilThereIsAnother() throws {
    try harness.makeReview()
    try #require(
      try harness.run("protect", "harrow", "--passphrase-file", first).status == 0)
    var codes: [String] = []
    for _ in 0..<2 {
      let sheet = try harness.run("passphrase", "harrow", "recovery", "--passphrase-file", first)
      #expect(sheet.status == 0, "\(sheet.err)")
      let line = try #require(sheet.lines.first { $0.hasPrefix("    ") })
      codes.append(line.trimmingCharacters(in: .whitespaces))
      #expect(try holding(codes[codes.count - 1]).isEmpty, "the code is in no file")
    }
    let open = try harness.run(
      "list", "harrow", "--passphrase-file", "-", input: codes[1].uppercased() + "\n")
    #expect(open.status == 0, "\(open.err)")
    let old = try harness.run("list", "harrow", "--passphrase-file", "-", input: codes[0] + "\n")
    #expect(old.status == 77)
  }

  @Test func whoLostThePassphraseReplacesItByTheSheetAndKeepsTheSheet() throws {
    try harness.makeReview()
    try #require(
      try harness.run("protect", "harrow", "--passphrase-file", first).status == 0)
    let sheet = try harness.run("passphrase", "harrow", "recovery", "--passphrase-file", first)
    let line = try #require(sheet.lines.first { $0.hasPrefix("    ") })
    let code = try harness.file("code", line.trimmingCharacters(in: .whitespaces) + "\n")
    func change(to file: String) throws -> Outcome {
      try harness.run(
        "passphrase", "harrow", "change", "--passphrase-file", code, "--new-passphrase-file", file)
    }
    let changed = try change(to: second)
    #expect(changed.status == 0, "\(changed.err)")
    #expect(changed.err.contains("the recovery sheet still does"), "\(changed.err)")
    #expect(
      try harness.run("passphrase", "harrow", "list").lines
        == ["1  passphrase", "2  recovery sheet"])
    func opens(_ file: String) throws -> Bool {
      try harness.run("list", "harrow", "--passphrase-file", file).status == 0
    }
    #expect(try opens(second) && opens(code))
    #expect(try !opens(first), "the lost one")
    // Of two passphrases nobody can tell which one was lost.
    try #require(
      try harness.run(
        "passphrase", "harrow", "add", "--passphrase-file", second, "--new-passphrase-file", first
      ).status == 0)
    let third = try harness.file("third", "the third passphrase\n")
    let added = try change(to: third)
    #expect(added.status == 0, "\(added.err)")
    #expect(added.err.contains("the 2 passphrases of before"), "\(added.err)")
    #expect(try opens(first) && opens(second) && opens(third) && opens(code))
  }

  /// Real kills at moments all along the way: one of the two stores is whole, and every note there.
  @Test func killedAtAnyMomentNothingIsLost() throws {
    try makeNotes(40)
    let start = Date()
    try FileManager.default.copyItem(
      at: harness.store("harrow"), to: harness.store("measure"))
    try #require(
      try harness.run("protect", "measure", "--passphrase-file", first).status == 0)
    let whole = Date().timeIntervalSince(start)
    var kills = 0
    var isProtected = false
    for round in 0..<16 where !isProtected {
      let process = try harness.prepared(["protect", "harrow", "--passphrase-file", first])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Nearly all of the time is the derivation; the files are written in the last part of it.
      Thread.sleep(forTimeInterval: whole * (0.6 + 0.03 * Double(round)))
      if process.isRunning { kills += 1 }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let plain = try harness.run("list", "harrow", "--kind", "note")
      let list =
        plain.status == 77
        ? try harness.run("list", "harrow", "--kind", "note", "--passphrase-file", first) : plain
      isProtected = plain.status == 77
      #expect(list.status == 0, "round \(round): \(list.err)")
      #expect(list.lines.count == 40, "round \(round)")
      #expect(try harness.run("verify", "harrow").status == 0, "round \(round)")
    }
    #expect(kills > 0 || isProtected)
    if isProtected { #expect(try holding("marker").isEmpty) }
  }
}
