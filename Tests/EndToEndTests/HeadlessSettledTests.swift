// Damage that is history: whoever did what they were told is told so, and neither a command nor a
// script meets it as trouble for ever.

import Foundation
import Testing

@Suite struct HeadlessSettledTests {
  let home: DoctorHome
  var harness: Harness { home.harness }

  init() throws { home = try DoctorHome() }

  private func words(_ run: Outcome) -> String {
    run.out.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func anotherCopyBesideADamagedFileMakesItWhole() throws {
    let journal = try harness.journal("harrow")
    let name = journal.lastPathComponent
    let good = try Data(contentsOf: journal)
    var bad = good
    let place = try #require(bad.range(of: Data("Seventeen".utf8)))
    bad[place.lowerBound] = UInt8(ascii: "Z")
    try bad.write(to: journal)
    #expect(try harness.run("list", "harrow").err.contains("\(name):3:"))
    #expect(try harness.run("verify", "harrow").status == 1)
    try good.write(to: journal.deletingLastPathComponent().appendingPathComponent("backup.jsonl"))

    let list = try harness.run("list", "harrow")
    #expect(list.out.contains("Seventeen"))
    #expect(list.err == "")
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 0, "\(verified.out)")
    #expect(verified.out.contains("\(name):3: the words were changed;"))
    #expect(verified.out.contains("backup.jsonl has the very entries"))
    #expect(verified.out.contains("; whole again from another file: 2 places\n"))
    let objects = try harness.run("verify", "harrow", "--json").objects()
    #expect(objects.last?["sound"] as? Bool == true)
    #expect(objects.last?["damages"] as? Int == 0)
    let doctor = try harness.run("doctor", "harrow")
    #expect(doctor.status == 0)
    #expect(words(doctor).contains(
      "Line 3 of \(name) was changed after it was saved, and cannot be shown. It is whole again: "
        + "backup.jsonl has the very entries."))
    #expect(try home.findings().found.contains("note whole-again"))
    // The next save goes into a file of a new writer, and says so once.
    #expect(try harness.run("note", "harrow", "next").err.contains("goes into a new file"))
    #expect(try harness.run("note", "harrow", "after").err == "")
    #expect(try harness.run("doctor", "harrow").status == 0)
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  @Test func twoHistoriesAreHistoryOnceTheirWriterHasGoneOn() throws {
    let journal = try harness.journal("harrow")
    let files = FileManager.default
    let old = try Data(contentsOf: journal)
    let anchor = home.store.appendingPathComponent("local/anchor.json")
    let oldAnchor = try Data(contentsOf: anchor)
    try #require(try harness.run("note", "harrow", "after the backup").status == 0)
    let newer = try Data(contentsOf: journal)
    try old.write(to: journal)
    try oldAnchor.write(to: anchor)
    try #require(try harness.run("note", "harrow", "after it was put back").status == 0)
    let folder = journal.deletingLastPathComponent()
    try newer.write(to: folder.appendingPathComponent("newer.jsonl"))
    try #require(files.fileExists(atPath: folder.path))

    // Nobody has gone on yet.
    #expect(try harness.run("list", "harrow").err.contains("has two histories from entry 4 on"))
    #expect(try harness.run("doctor", "harrow").status == 1)
    #expect(try harness.run("note", "harrow", "on").status == 0)
    let list = try harness.run("list", "harrow", "--kind", "note")
    #expect(list.err == "")
    #expect(list.lines.count == 4)
    let doctor = try harness.run("doctor", "harrow")
    #expect(doctor.status == 0, "\(doctor.out)")
    #expect(words(doctor).contains("has gone on under a new name"))
    #expect(try home.findings().found.contains("note two-histories"))
    // Who wrote a file anew leaves nothing but this to be seen.
    let verified = try harness.run("verify", "harrow")
    #expect(verified.status == 1)
    #expect(verified.out.contains("has two histories from entry 4 on"))
  }
}
