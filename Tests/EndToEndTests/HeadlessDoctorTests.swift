// `doctor` as a person or a script meets it: one complaint for each thing that is wrong, none where
// nothing is, and no byte changed.

import Domain
import Foundation
import Store
import Testing

@Suite struct HeadlessDoctorTests {
  @Test func aReviewInOrderHasNothingToSay() throws {
    let home = try DoctorHome()
    let before = try Harness.contents(of: home.harness.home)
    let run = try home.harness.run("doctor", "harrow")
    #expect(run.out == "harrow: nothing is wrong (1 file, 3 sound lines).\n")
    #expect(run.err == "")
    #expect(run.status == 0)
    let objects = try home.harness.run("doctor", "--json").objects()
    #expect(objects.count == 1)
    #expect(objects.first?["schema"] as? String == "alongside.doctor")
    #expect(objects.first?["sound"] as? Bool == true)
    #expect(try home.harness.run("doctor", "harrow", "--privacy").status == 0)
    #expect(try Harness.contents(of: home.harness.home) == before)
  }

  @Test func aHomeWithoutReviewsIsInOrder() throws {
    let harness = try Harness()
    let run = try harness.run("doctor")
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("No review is on this laptop yet"))
    #expect(try harness.run("doctor", "may").status == 66)
  }

  @Test func damageFailsAndIsExplained() throws {
    let home = try DoctorHome()
    let journal = try home.harness.journal("harrow")
    var bytes = try Data(contentsOf: journal)
    let place = try #require(bytes.range(of: Data("Seventeen".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "Z")
    try bytes.write(to: journal)
    let run = try home.harness.run("doctor", "harrow")
    #expect(run.status == 1)
    #expect(run.lines.first?.hasPrefix("harrow: ") == true)
    let words = run.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Line 3 of \(journal.lastPathComponent) was changed after it was saved"))
    #expect(run.out.contains("Safe: Every other sound line is read."))
    #expect(run.out.contains("Do: The sound entries are shown"))
    #expect(try home.findings().found.contains("damage damage"))
    #expect(try home.harness.run("doctor").status == 1)
  }

  @Test func aStoreThatCannotBeReadDoesNotHideAnother() throws {
    let home = try DoctorHome()
    try home.harness.makeReview("other")
    try home.put("{}", at: "review.json")
    let run = try home.harness.run("doctor")
    #expect(run.status == 1)
    #expect(run.out.contains("review.json: this is not as Alongside writes it"))
    #expect(run.out.contains("other: nothing that was saved is damaged"))
  }

  /// Words typed into one field in two windows are two drafts.
  @Test func draftsOfEveryWindowAreCounted() throws {
    let home = try DoctorHome()
    for name in ["2-note.json", "2-note.2.json"] {
      try home.put(
        #"{"format":"alongside.draft","version":1,"name":"2-note","at":"2026","text":"half"}"#,
        at: "local/drafts/\(name)")
    }
    // Questions of one's own are no drafts, and no date takes them.
    try home.put(
      #"{"format":"alongside.draft","version":1,"name":"3-queue-none","at":"2026","#
        + #""text":"T01-P1\n=What did stoatword say?","typed":false}"#,
      at: "local/drafts/3-queue-none.json")
    #expect(try home.harness.run("doctor", "harrow").out.contains("2 drafts kept"))
    #expect(try home.findings().found.contains("note own-questions"))
    let retained = try home.harness.run("retain", "harrow")
    #expect(retained.err.contains("1 question of your own, kept to be asked, stays in local"))
    #expect(retained.err.contains("2 drafts, typed and not saved, stay"))
  }

  /// What was done to a review in order, and the complaint it earns.
  struct Case: CustomTestStringConvertible, Sendable {
    let expected: [String]
    let prepare: @Sendable () throws -> DoctorHome
    var testDescription: String { expected.joined(separator: ", ") }

    init(_ expected: String..., prepare: @escaping @Sendable () throws -> DoctorHome) {
      self.expected = expected
      self.prepare = prepare
    }

    /// In order but for what is put there.
    static func adding(
      _ expected: String..., at path: String, _ text: String = "x", mode: Int = 0o600
    ) -> Case {
      Case(expected: expected) {
        let home = try DoctorHome()
        try home.put(text, at: path, mode: mode)
        return home
      }
    }

    init(expected: [String], prepare: @escaping @Sendable () throws -> DoctorHome) {
      self.expected = expected
      self.prepare = prepare
    }
  }

  static let files: [Case] = [
    .adding("care permissions", at: "packs/own.yaml", mode: 0o644),
    .adding("note leftovers", at: "local/.anchor.json.9f8e.tmp"),
    .adding("note torn-kept", at: "local/torn/3f9a1c20b7d4.jsonl.90.00ff00ff"),
    .adding("care cut-line", at: "local/torn/3f9a1c20b7d4.jsonl.90.00ff00ff", "{}\n"),
    .adding("note torn-kept", at: "local/torn/3f9a1c20b7d4.jsonl.90.00ff00ff", "{}\u{0}\n"),
    .adding("care synced-folder", at: ".stfolder/x"),
    .adding("care synced-folder", at: ".git/HEAD"),
    .adding(
      "note drafts", at: "local/drafts/2-note.json",
      #"{"format":"alongside.draft","version":1,"name":"2-note","at":"2026","text":"half"}"#),
    Case("note torn-tail") {
      let home = try DoctorHome()
      let journal = try home.harness.journal("harrow")
      try (try Data(contentsOf: journal) + Data("{\"head\":".utf8)).write(to: journal)
      return home
    },
    Case("note anchor") {
      let home = try DoctorHome()
      try FileManager.default.removeItem(
        at: home.store.appendingPathComponent("local/anchor.json"))
      return home
    },
    Case("care links") {
      let home = try DoctorHome()
      try FileManager.default.createSymbolicLink(
        atPath: home.store.appendingPathComponent("elsewhere").path,
        withDestinationPath: "review.json")
      return home
    },
  ]

  static let words: [Case] = [
    Case("care clock") { try DoctorHome(clockAheadMinutes: 600) },
    Case("care contacts") { try DoctorHome(agreement: [.dsl: " "]) },
    Case("note contacts") { try DoctorHome(daysAhead: -2, agreement: [.dsl: " "]) },
    Case("care erase-by") { try DoctorHome(daysAhead: -40) },
    Case("care erase-by") {
      try DoctorHome(agreement: [.eraseBy: "by \(DoctorHome.day(-3)), as agreed"])
    },
    Case("note erase-by") { try DoctorHome(daysAhead: 3, agreement: [.eraseBy: "\(DoctorHome.day(5))"]) },
    Case("care safeguarding-open") {
      let home = try DoctorHome()
      try home.change([.safeguarding(SafeguardingStep(step: .raised, role: "", by: "Oak"))])
      return home
    },
    Case() {
      let home = try DoctorHome()
      try home.change([
        .safeguarding(SafeguardingStep(step: .raised, role: "", by: "Oak")),
        .safeguarding(SafeguardingStep(step: .handedOver, role: "DSL", by: "Oak")),
      ])
      return home
    },
  ]

  static let moved = Case("note moved") {
    let home = try DoctorHome()
    let device = home.store.appendingPathComponent("local/device.json")
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: device)) as? [String: Any])
    object["machine"] = String(repeating: "a", count: 64)
    object["digest"] = nil
    try JSONSerialization.data(withJSONObject: object).write(to: device)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: device.path)
    return home
  }

  /// A machine without an id, such as a fresh container, cannot tell itself from another.
  @Test(.enabled(if: !Machine.digest().isEmpty, "this machine has no /etc/machine-id"))
  func aFolderFromAnotherLaptopIsNoted() throws { try eachThingIsComplainedAboutOnce(Self.moved) }

  @Test(arguments: files + words)
  func eachThingIsComplainedAboutOnce(_ given: Case) throws {
    let home = try given.prepare()
    let before = try Harness.contents(of: home.store)
    let (found, status) = try home.findings()
    #expect(found == given.expected)
    #expect(status == 0)
    #expect(try Harness.contents(of: home.store) == before)
    let run = try home.harness.run("doctor", "harrow")
    #expect(run.lines.allSatisfy { $0.count <= 80 || $0.contains("/") }, "\(run.out)")
    #expect(run.lines.count <= 48)
  }

  /// The frozen review of version 1, in which much is open, copied to where doctor looks.
  private func frozen(without droppedLines: Int = 0) throws -> DoctorHome {
    let home = try DoctorHome()
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("StoreTests/Fixtures/version-1")
    try FileManager.default.removeItem(at: home.store)
    try FileManager.default.copyItem(at: fixture, to: home.store)
    guard droppedLines > 0 else { return home }
    try FileManager.default.removeItem(at: home.store.appendingPathComponent("local/anchor.json"))
    let journal = home.store.appendingPathComponent("journal/3f9a1c20b7d4.jsonl")
    let lines = try Data(contentsOf: journal).split(separator: 0x0A).dropLast(droppedLines)
    try Data(lines.joined(separator: [0x0A]) + [0x0A]).write(to: journal)
    return home
  }

  @Test func whatWaitsForADecisionIsSaid() throws {
    let home = try frozen()
    let found = try home.findings().found
    for expected in [
      "care cut-copy", "note drafts", "note contested", "note unknown-kinds",
      "note erased-elsewhere",
    ] {
      #expect(found.contains(expected), "\(expected): \(found)")
    }
    #expect(!found.contains { $0.hasPrefix("damage") }, "\(found)")
    #expect(!found.contains("note erased-without-order"))
    let all = try home.harness.run("doctor", "harrow", "--json").out
    #expect(all.contains("still be on the laptops of Birch, and on"))
    #expect(all.contains("stand side by side: N01."))
    // The same before the order to erase has arrived.
    let early = try frozen(without: 5).findings().found
    #expect(early.contains("note erased-without-order"), "\(early)")
    #expect(!early.contains("note erased-elsewhere"))
  }

  @Test func wordsThatShouldBeGoneAreCounted() throws {
    let home = try DoctorHome()
    let list = try home.harness.run("list", "harrow", "--kind", "note", "--json").objects()
    let note = try #require((list.first?["ref"] as? String).flatMap { EntryRef(hex: $0) })
    let journal = try home.harness.journal("harrow")
    let before = try Data(contentsOf: journal)
    try home.change([
      .erased(Erasure(targets: [note], record: note, reason: .name, requester: "host"))
    ])
    // As if the program had been stopped behind the order: the words stand there again.
    let ordered = try Data(contentsOf: journal).split(separator: 0x0A)
      .dropFirst(before.split(separator: 0x0A).count)
    try (before + Data(ordered.joined(separator: [0x0A])) + [0x0A]).write(to: journal)
    #expect(try home.findings().found == ["care erasing-unfinished"])
  }

  /// A copy that a carrier brought beside the journal, with words that are gone from it: doctor says
  /// in which file and line, verify says so too and calls it no damage, and the next save ends it.
  @Test(arguments: [false, true])
  func aCopyThatStillHoldsErasedWordsIsNamed(isFirst: Bool) throws {
    let home = try DoctorHome()
    let journal = try home.harness.journal("harrow")
    let before = try Data(contentsOf: journal)
    #expect(
      try home.harness.run("erase", "harrow", "N01", "--because", "mistake").status == 0)
    // Read before the journal itself, or after it.
    let name = isFirst ? "0-copy.jsonl" : "zz-copy.jsonl"
    let copy = journal.deletingLastPathComponent().appendingPathComponent(name)
    try before.write(to: copy)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy.path)
    let line = before.split(separator: 0x0A).count
    #expect(try home.findings().found.contains("care erasing-unfinished"))
    let words = try home.harness.run("doctor", "harrow").out
    #expect(words.contains("journal/\(name):\(line)"), "\(words)")
    let verified = try home.harness.run("verify", "harrow")
    #expect(verified.status == 0)
    #expect(
      verified.out.contains("journal/\(name):\(line): it still holds words that were to be erased"),
      "\(verified.out)")
    let last = try #require(try home.harness.run("verify", "harrow", "--json").objects().last)
    #expect((last["holds-erased"] as? [[String: Any]])?.first?["line"] as? Int == line)
    #expect(last["sound"] as? Bool == true)
    let list = try home.harness.run("list", "harrow", "--all").out
    #expect(!list.contains("Seventeen"))
    #expect(try home.harness.run("note", "harrow", "another").status == 0)
    #expect(try home.findings().found == [])
    #expect(try Data(contentsOf: copy).range(of: Data("Seventeen".utf8)) == nil)
    let sound = try home.harness.run("verify", "harrow").out
    #expect(!sound.contains("still holds"))
  }

  /// The last saved line, unreadable: the anchor knows better than to call that a torn write.
  @Test func aSavedLineThatBreaksOffIsDamageAndNotATornWrite() throws {
    let home = try DoctorHome()
    let journal = try home.harness.journal("harrow")
    try (try Data(contentsOf: journal)).dropLast(100).write(to: journal)
    #expect(try home.findings().found == ["damage damage"])
    let verified = try home.harness.run("verify", "harrow")
    #expect(verified.status == 1)
    #expect(verified.out.contains(":3: the file breaks off here"))
    #expect(verified.out.contains("entry 3 was seen in it before"))
    #expect(!verified.out.contains("nothing that was saved is missing"))
  }

  @Test func aReviewThatWasNeverFinishedIsNamed() throws {
    let home = try DoctorHome()
    let half = home.store.deletingLastPathComponent().appendingPathComponent(".may.9f8e7d.tmp")
    try FileManager.default.createDirectory(at: half, withIntermediateDirectories: true)
    let run = try home.harness.run("doctor")
    #expect(run.status == 0)
    #expect(run.out.contains(half.path))
    #expect(try home.harness.run("doctor", "--json").objects().last?["check"] as? String
      == "half-made")
  }

  @Test func aReviewInsideACarriersFolderIsNamed() throws {
    let harness = try Harness()
    let folder = harness.folder.appendingPathComponent("OneDrive - Our School/harrow")
    let made = try harness.run(
      "new", folder.path, "--school", "Harrowmere", "--date", "2030-01-01")
    try #require(made.status == 0, "\(made.err)")
    let run = try harness.run("doctor", folder.path)
    #expect(run.status == 0)
    #expect(run.out.contains("which OneDrive may carry to other machines"))
  }

  @Test func manyDamagesDoNotScrollTheRestAway() throws {
    let home = try DoctorHome()
    let journal = try home.harness.journal("harrow")
    let lines = String(repeating: "no entry\n", count: 200)
    try (Data(lines.utf8) + (try Data(contentsOf: journal))).write(to: journal)
    let run = try home.harness.run("doctor", "harrow")
    #expect(run.status == 1)
    #expect(run.lines.count <= 48, "\(run.out)")
    #expect(run.out.contains("more findings; \"alongside doctor --json\" lists every one"))
    #expect(try home.findings().found.count { $0 == "damage damage" } == 200)
  }
}
