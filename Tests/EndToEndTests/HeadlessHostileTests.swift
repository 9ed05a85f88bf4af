// A folder that comes from somebody else, with links, pipes and lists in it that no Alongside wrote
// here: nothing outside it is read, changed or taken away, and what can be read still is.

import Foundation
import TestSupport
import Testing

@Suite struct HeadlessHostileTests {
  let harness: Harness
  private let files = FileManager.default

  init() throws {
    harness = try Harness()
    try harness.makeReview()
    try #require(try harness.run("note", "harrow", "lemur alone").status == 0)
  }

  private func local(_ name: String) -> String { harness.store("harrow").path + "/local/" + name }

  /// One that came on a stick, with `local` leading into another review's.
  @Test func aLinkInThePlaceOfAFolderIsNotFollowed() throws {
    let stick = harness.folder.appending(path: "stick").path
    try files.copyItem(atPath: harness.store("harrow").path, toPath: stick)
    try files.removeItem(atPath: stick + "/local")
    try files.createSymbolicLink(
      atPath: stick + "/local", withDestinationPath: harness.store("harrow").path + "/local")
    let before = try Harness.contents(of: harness.home)
    for arguments in [
      ["note", stick, "hi"], ["erase", stick, "N01", "--because", "name", "--yes"],
      ["list", stick],
    ] {
      let run = try harness.run(arguments, input: Data())
      #expect(run.status == 65, "\(arguments): \(run.err)")
      #expect(run.err.contains("links are not followed"), "\(run.err)")
      #expect(try Harness.contents(of: harness.home) == before, "\(arguments)")
    }
    #expect(try harness.run("verify", stick).out.contains("local: this is no folder"))
  }

  @Test func aPipeAsReviewJSONTakesNoLineAndIsMended() throws {
    let path = harness.store("harrow").path + "/review.json"
    try files.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    let list = try harness.run("list", "harrow", "--kind", "note")
    #expect(list.status == 0 && list.out.contains("lemur alone"), "\(list.err)")
    #expect(try harness.run("verify", "harrow").status == 1)
    let mended = try harness.run("doctor", "harrow", "--mend")
    #expect(mended.status == 0, "\(mended.err) \(mended.out)")
    #expect(try harness.run("verify", "harrow").status == 0)
  }

  @Test(arguments: ["anchor.json", "device.json", "exports.json"])
  func aPipeBesideTheJournalsKeepsNoneFromBeingChecked(_ name: String) throws {
    try? files.removeItem(atPath: local(name))
    #expect(mkfifo(local(name), 0o600) == 0)
    let run = try harness.run("verify", "harrow")
    #expect(run.status == 1, "\(run.err)")
    #expect(run.out.contains("local/\(name): "), "\(run.out)")
    #expect(run.out.contains("lines, sound"), "\(run.out)")
  }

  /// The list names any file that whoever made it likes; this laptop's secret marks its own lines.
  @Test func aListThatThisLaptopDidNotWriteTakesNoFileAway() throws {
    let mine = harness.folder.appending(path: "mine.txt").path
    let export = ["export", "harrow", "--as", "text", "--for", "team", "--out", mine]
    try #require(try harness.run(export, input: Data()).status == 0)
    let secret = try #require(
      try Harness.contents(of: harness.home).keys.first { $0.hasSuffix("exports.key") })
    #expect(!secret.contains("reviews"))
    let other = harness.folder.appending(path: "other").path
    try files.copyItem(atPath: harness.home.path, toPath: other)
    let key = try #require(
      files.enumerator(atPath: other)?.compactMap { $0 as? String }.first {
        $0.hasSuffix("exports.key")
      })
    try files.removeItem(atPath: "\(other)/\(key)")
    let erase = ["erase", "harrow", "N01", "--because", "name", "--yes"]
    let elsewhere = try harness.run(
      erase, input: Data(), environment: ["ALONGSIDE_HOME": other])
    #expect(elsewhere.status == 0, "\(elsewhere.err)")
    #expect(elsewhere.out.contains("\(mine) holds the words"), "\(elsewhere.out)")
    #expect(files.fileExists(atPath: mine))
    let here = try harness.run(erase, input: Data())
    #expect(here.status == 0 && here.out.contains("held the words and is gone"), "\(here.out)")
    #expect(!files.fileExists(atPath: mine))
  }

  @Test func aDocumentThatComesBackIsNamedAndThenTakenAway() throws {
    let path = harness.folder.appending(path: "t.txt").path
    let export = ["export", "harrow", "--as", "text", "--for", "team", "--out", path]
    try #require(try harness.run(export, input: Data()).status == 0)
    try files.moveItem(atPath: path, toPath: path + ".away")
    let erased = try harness.run("erase", "harrow", "N01", "--because", "name", "--yes")
    #expect(erased.out.contains("is not there now"), "\(erased.out)")
    try files.moveItem(atPath: path + ".away", toPath: path)
    let doctor = try harness.run("doctor", "harrow", "--json")
    #expect(doctor.out.contains("t.txt holds words that were erased"), "\(doctor.out)")
    let saved = try harness.run("note", "harrow", "again")
    #expect(saved.err.contains("t.txt: it held words"), "\(saved.err)")
    #expect(!files.fileExists(atPath: path))
    #expect(try !harness.run("doctor", "harrow", "--json").out.contains("t.txt"))
  }

  @Test func wordsThatDoNotStandAreSaidToBeThere() throws {
    _ = try harness.run("edit", "harrow", "N01", "a pupil alone")
    let found = try harness.run("search", "lemur", "--in", "harrow")
    #expect(found.status == 0 && found.out.isEmpty)
    #expect(found.err.contains("withdrawn or written over: N01;"), "\(found.err)")
    #expect(try !harness.run("search", "pupil", "--in", "harrow").err.contains("written over"))
  }

  @Test func whatWasSetAsideIsErasedByItsName() throws {
    let quiet = try harness.run("quiet", "harrow", "--family", "praise", "--because", "wholelemur")
    #expect(quiet.status == 0, "\(quiet.err)")
    let entries = try harness.run("list", "harrow", "--all", "--json").objects()
    let entry = try #require(entries.first { $0["kind"] as? String == "set-aside" })
    let name = try #require(entry["entry"] as? String)
    let erased = try harness.run("erase", "harrow", name, "--because", "name", "--yes")
    #expect(erased.status == 0 && erased.out.contains("1 remark set aside"), "\(erased.err)")
    for (name, bytes) in try Harness.contents(of: harness.home) {
      #expect(bytes.range(of: Data("wholelemur".utf8)) == nil, "\(name)")
    }
  }
}
