// Reviews with a passphrase, as scripts see them: nothing typed is in any file, and a wrong
// passphrase costs nobody's words.

import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct HeadlessPassphraseTests {
  private let harness: Harness
  private let passphrase: String

  init() throws {
    harness = try Harness()
    passphrase = try harness.file("passphrase", "caf\u{E9} four unrelated words\n")
    let made = try harness.run(
      "new", "harrow", "--school", "Harrowmere Primary", "--date", "2024-11-19", "--focus",
      "Talk for every child", "--line", "To what extent do pupils talk?", "--passphrase-file",
      passphrase)
    try #require(made.status == 0, "\(made.err)")
  }

  /// The files of the home that hold a text, as it is or in base64 or hex.
  private func files(holding text: String) throws -> [String] {
    let plain = Data(text.utf8)
    var forms = [plain, Data(plain.map { String(format: "%02x", $0) }.joined().utf8)]
    for shift in 0..<3 {
      let shifted = (Data(count: shift) + plain).base64EncodedString()
      let form = Data(shifted.dropFirst(shift == 0 ? 0 : 4).dropLast(4).utf8)
      // Four letters stand somewhere in sealed bytes by chance.
      if form.count >= 8 { forms.append(form) }
    }
    return try Harness.contents(of: harness.home).filter { _, bytes in
      forms.contains { bytes.range(of: $0) != nil }
    }.map(\.key).sorted()
  }

  @Test("I6 what is sealed beside the journals is looked into with the passphrase")
  func verifyLooksIntoTheSealedList() throws {
    let out = harness.folder.appendingPathComponent("out.md").path
    let exported = try harness.run(
      "export", "harrow", "--as", "markdown", "--for", "team", "--out", out, "--passphrase-file",
      passphrase)
    try #require(exported.status == 0, "\(exported.err)")
    let list = harness.store("harrow").appendingPathComponent("local/exports.json")
    let whole = try String(contentsOf: list, encoding: .utf8)
    let box = try #require(whole.range(of: "\"box\":\""))
    var bytes = Data(whole.utf8)
    let place = whole.utf8.distance(from: whole.startIndex, to: box.upperBound) + 40
    bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    #expect(
      try harness.run("verify", "harrow", "--passphrase-file", passphrase).status == 0)
    try bytes.write(to: list)
    let run = try harness.run("verify", "harrow", "--passphrase-file", passphrase)
    #expect(run.status == 1)
    #expect(run.out.contains("local/exports.json: this is not as Alongside writes it"))
  }

  /// What a version replaces is sealed with its words.
  @Test func aLockedReviewIsNotSaidToHaveVersionsToDecideOn() throws {
    for text in ["room one", "room two"] {
      let run = try harness.run("agree", "harrow", "dsl", text, "--passphrase-file", passphrase)
      try #require(run.status == 0, "\(run.err)")
    }
    let doctor = try harness.run("doctor", "harrow", "--json")
    #expect(try doctor.objects().contains { $0["check"] as? String == "sealed" })
    #expect(try !doctor.objects().contains { $0["check"] as? String == "contested" })
  }

  /// Whoever changes it because somebody knew it does not leave a folder that it still opens, or
  /// hears of it.
  @Test func aPassphraseIsChangedInTheReviewsOtherFolderToo() throws {
    let other = harness.folder.appendingPathComponent("other").path
    let second = try harness.file("second", "another four unrelated words\n")
    try #require(
      try harness.run("carry-on", "harrow", other, "--passphrase-file", passphrase).status == 0)
    let old = harness.store("harrow")
    let keyring = old.appendingPathComponent("keys/keyring.json")
    let before = try Data(contentsOf: keyring)
    let change = try harness.run(
      "passphrase", other, "change", "--passphrase-file", passphrase, "--new-passphrase-file",
      second)
    #expect(change.status == 0, "\(change.err)")
    #expect(change.err.contains("\(old.path), where this review was before: so it is there too"))
    #expect(try harness.run("list", "harrow", "--passphrase-file", passphrase).status == 77)
    #expect(try harness.run("list", "harrow", "--passphrase-file", second).status == 0)
    #expect(try !harness.run("doctor", other, "--json").out.contains("other-keyring"))
    // One that was put back, or was out of reach.
    try before.write(to: keyring)
    for arguments in [["doctor", other], ["doctor", other, "--passphrase-file", second]] {
      let run = try harness.run(arguments + ["--json"], input: Data())
      #expect(run.out.contains("other-keyring") && run.out.contains(old.path), "\(run.out)")
    }
    let third = try harness.file("third", "a third of unrelated words\n")
    let again = try harness.run(
      "passphrase", other, "change", "--passphrase-file", second, "--new-passphrase-file", third)
    #expect(again.err.contains("\(old.path), where this review was before, has another keyring"))
    #expect(try Data(contentsOf: keyring) == before)
  }

  @Test func thePassphraseThatIsThereIsNotAddedAgain() throws {
    let run = try harness.run(
      "passphrase", "harrow", "add", "--passphrase-file", passphrase, "--new-passphrase-file",
      passphrase)
    #expect(run.status == 1)
    #expect(run.err.contains("opens the review already"))
    let long = try harness.file("long", String(repeating: "x", count: 1_025) + "\n")
    let tooLong = try harness.run(
      "passphrase", "harrow", "add", "--passphrase-file", passphrase, "--new-passphrase-file", long)
    #expect(tooLong.status == 65)
    #expect(tooLong.err.contains("choose a shorter one"))
  }

  @Test func thePageForAllReviewsTellsThemApart() throws {
    try harness.makeReview("open")
    let page = try harness.run("doctor", "--privacy")
    let words = page.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("In harrow a passphrase seals the words"))
    #expect(words.contains("The words of the others are not encrypted"))
    #expect(words.contains("harrow: sealed; doctor --privacy harrow"))
  }

  @Test func theWordsAreInNoFile() throws {
    // The passphrase comes first on standard input, in another spelling, and is no note.
    let saved = try harness.run(
      "note", "harrow", "--passphrase-file", "-", "-",
      input: "cafe\u{301} four unrelated words\nthe first marker\nthe second marker\n")
    #expect(saved.status == 0, "\(saved.err)")
    #expect(saved.lines == ["saved N01", "saved N02"])
    let list = try harness.run("list", "harrow", "--passphrase-file", passphrase)
    #expect(list.status == 0)
    #expect(list.out.contains("the first marker") && list.out.contains("the second marker"))
    #expect(!list.out.contains("unrelated"))
    for text in [
      "marker", "Harrowmere", "Talk for every", "To what extent", "unrelated words", "Oak",
    ] {
      #expect(try files(holding: text).isEmpty, "\(text)")
    }
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0, "the chain needs no passphrase: \(verified.err)")
    #expect(verified.out.contains("sealed, sound"))
  }

  @Test func aWrongPassphraseCostsNoWords() throws {
    let wrong = try harness.file("wrong", "four unrelated word\n")
    let before = try Harness.contents(of: harness.home)
    for arguments in [
      ["note", "harrow", "x"], ["list", "harrow"], ["undo", "harrow"], ["search", "x", "--in",
        "harrow"], ["export", "harrow", "--as", "text"], ["evidence", "harrow"],
      ["doctor", "harrow"], ["open", "harrow"], ["join", "\(harness.store("harrow").path)", "b"],
    ] {
      let refused = try harness.run(
        arguments + ["--passphrase-file", wrong], input: Data("kept by its sender\n".utf8))
      #expect(refused.status == 77, "\(arguments): \(refused.status) \(refused.err)")
      #expect(refused.out == "", "\(arguments)")
      #expect(refused.err.contains("the passphrase does not open this review"), "\(refused.err)")
    }
    let none = try harness.run("note", "harrow", "x")
    #expect(none.status == 77)
    #expect(none.err.contains("--passphrase-file FILE was expected"))
    #expect(try Harness.contents(of: harness.home) == before)
  }

  /// What is left on standard input is still there for whoever comes next.
  @Test func nothingIsReadBehindAWrongPassphrase() throws {
    let input = try harness.file("lines", "a wrong one\nwords nobody may lose\n")
    let program = try Harness.program().path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "{ '\(program)' note harrow --passphrase-file - - ; cat; } < '\(input)'",
    ]
    process.environment = ["ALONGSIDE_HOME": harness.home.path, "HOME": harness.home.path]
    let out = Pipe()
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: bytes, as: UTF8.self) == "words nobody may lose\n")
  }

  @Test func aDamagedOrPlantedKeyringIsNoWrongPassphrase() throws {
    let file = harness.store("harrow").appendingPathComponent("keys/keyring.json")
    let whole = try Data(contentsOf: file)
    for (change, words) in [
      (whole.dropLast(20), "damaged"), (Data("{}".utf8), "damaged"), (Data(), "damaged"),
      (Data(String(decoding: whole, as: UTF8.self)
        .replacingOccurrences(of: #""n":17"#, with: #""n":18"#).utf8), "damaged"),
    ] {
      try Data(change).write(to: file)
      let refused = try harness.run("list", "harrow", "--passphrase-file", passphrase)
      #expect(refused.status == 65, "\(refused.err)")
      #expect(refused.err.contains(words), "\(refused.err)")
      let doctor = try harness.run("doctor", "harrow", "--passphrase-file", passphrase)
      #expect(doctor.status == 1)
      #expect(doctor.out.contains("keyring.json"), "\(doctor.out)")
    }
    try FileManager.default.removeItem(at: file)
    let missing = try harness.run("list", "harrow", "--passphrase-file", passphrase)
    #expect(missing.status == 65)
    #expect(missing.err.contains("keys/keyring.json is missing"), "\(missing.err)")
  }

  @Test func aPlainLineAndASwappedBoxAreDamage() throws {
    try #require(try harness.run(
      "note", "harrow", "--passphrase-file", passphrase, "the first").status == 0)
    // A plain review's file, made to name this review, is planted in it.
    try harness.makeReview("plain")
    let plain = try String(contentsOf: harness.journal("plain"), encoding: .utf8)
    let folder = harness.store("harrow").appendingPathComponent("journal")
    try plain.write(
      to: folder.appendingPathComponent("aaaaaaaaaaaa.jsonl"), atomically: true, encoding: .utf8)
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 1)
    #expect(verified.out.contains("aaaaaaaaaaaa.jsonl"))
    let list = try harness.run("list", "harrow", "--passphrase-file", passphrase)
    #expect(list.out.contains("the first"))
    #expect(!list.out.contains("do adults listen"))
  }

  /// Real kills around the moment at which the keyring changes: one of the two passphrases opens
  /// the review, and every note is there. ALONGSIDE_KILL_ROUNDS asks for more rounds.
  @Test func killedWhileChangingOneOfThemOpens() throws {
    let rounds =
      ProcessInfo.processInfo.environment["ALONGSIDE_KILL_ROUNDS"].flatMap { Int($0) } ?? 5
    let files = [passphrase, try harness.file("second", "another five quite unrelated words\n")]
    let saved = try harness.run(
      "note", "harrow", "--passphrase-file", passphrase, "-", input: "one\ntwo\n")
    try #require(saved.status == 0, "\(saved.err)")
    let keys = harness.store("harrow").appendingPathComponent("keys").path
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: keys).sorted()
    }
    func list(_ index: Int) throws -> Outcome {
      try harness.run("list", "harrow", "--kind", "note", "--passphrase-file", files[index])
    }
    var random = SplitMix64(seed: 77)
    var current = 0
    for round in 0..<rounds {
      let before = try names()
      let process = try harness.prepared([
        "passphrase", "harrow", "change", "--passphrase-file", files[current],
        "--new-passphrase-file", files[1 - current],
      ])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Nearly all of the time is the derivation; what matters begins with the first new file.
      while process.isRunning, try names() == before { usleep(50) }
      usleep(UInt32.random(in: 0..<20_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      var opens = 1 - current
      var notes = try list(opens)
      if notes.status == 77 {
        opens = current
        notes = try list(opens)
      }
      #expect(notes.status == 0, "round \(round): \(notes.err)")
      #expect(notes.lines.count == 2, "round \(round)")
      #expect(try harness.run("verify", "harrow").status == 0, "round \(round)")
      current = opens
    }
    // Whichever moments the kills met, a change that is let be is one.
    let whole = try harness.run(
      "passphrase", "harrow", "change", "--passphrase-file", files[current],
      "--new-passphrase-file", files[1 - current])
    #expect(whole.status == 0, "\(whole.err)")
    #expect(try list(current).status == 77)
  }

  @Test func aSecondLaptopJoins() throws {
    let joined = try harness.run(
      "join", harness.store("harrow").path, "birch", "--as", "Birch", "--passphrase-file",
      passphrase)
    #expect(joined.status == 0, "\(joined.err)")
    let list = try harness.run("list", "birch", "--passphrase-file", passphrase)
    #expect(list.out.contains("To what extent do pupils talk?"))
    #expect(try files(holding: "Birch").isEmpty)
  }

  @Test func whatIsNoPassphraseFileIsSaid() throws {
    let empty = try harness.file("empty", "\nsecond line\n")
    let latin = harness.folder.appendingPathComponent("latin")
    try Data([0x63, 0xE9, 0x0A]).write(to: latin)
    for (file, status) in [(empty, 64), (latin.path, 65), ("/nowhere/at/all", 66)] as [(
      String, Int32
    )] {
      let refused = try harness.run("list", "harrow", "--passphrase-file", file)
      #expect(refused.status == status, "\(file): \(refused.err)")
    }
    try harness.makeReview("plain")
    let needless = try harness.run(
      "note", "plain", "--passphrase-file", "-", "-", input: "a passphrase\na note\n")
    #expect(needless.lines == ["saved N01"])
    #expect(try files(holding: "a passphrase").isEmpty)
  }
}
