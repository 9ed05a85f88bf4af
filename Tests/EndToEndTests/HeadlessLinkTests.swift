// Folders that are reached by a link, as a person's documents or a stick often are: reviews are
// made there, opened there and carried on there like anywhere else.

import Foundation
import Testing

@Suite struct HeadlessLinkTests {
  let harness: Harness
  private let files = FileManager.default

  init() throws { harness = try Harness() }

  private func done(_ arguments: String..., home: String? = nil) throws -> Outcome {
    let run = try harness.run(
      arguments, input: Data(), environment: home.map { ["ALONGSIDE_HOME": $0] } ?? [:])
    #expect(run.status == 0, "\(arguments): \(run.err)")
    return run
  }

  /// A folder, and a link to it.
  private func linked(_ name: String) throws -> (real: String, link: String) {
    let real = harness.folder.appending(path: "real-\(name)").path
    let link = harness.folder.appending(path: name).path
    try files.createDirectory(atPath: real, withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: link, withDestinationPath: real)
    return (real, link)
  }

  @Test func reviewsAreMadeInAFolderBehindALink() throws {
    try harness.makeReview()
    let (real, link) = try linked("docs")
    _ = try done("new", "\(link)/new", "--school", "H", "--date", "2026-11-30")
    _ = try done("join", harness.store("harrow").path, "\(link)/join")
    _ = try done("carry-on", "harrow", "\(link)/on")
    for name in ["new", "join", "on"] {
      #expect(files.fileExists(atPath: "\(real)/\(name)/review.json"))
      _ = try done("note", "\(link)/\(name)", "a word")
      _ = try done("verify", "\(link)/\(name)")
    }
  }

  @Test(arguments: ["", "/data", "/data/reviews"])
  func aHomeThatIsALinkTakesAReview(_ part: String) throws {
    let (_, link) = try linked("elsewhere")
    let home = harness.folder.appending(path: "at-home").path
    let place = home + part
    try files.createDirectory(
      atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: place, withDestinationPath: link)
    _ = try done("new", "first", "--school", "H", "--date", "2026-11-30", home: home)
    _ = try done("note", "first", "a word", home: home)
    #expect(try done("list", "first", home: home).out.contains("a word"))
  }

  @Test func aReviewThatIsItselfALinkIsOpenedWhereItStands() throws {
    try harness.makeReview()
    let real = harness.folder.appending(path: "moved").path
    try files.moveItem(atPath: harness.store("harrow").path, toPath: real)
    try files.createSymbolicLink(
      atPath: harness.store("harrow").path, withDestinationPath: real)
    _ = try done("note", "harrow", "goneword x")
    #expect(try done("list", "harrow").out.contains("goneword"))
    _ = try done("erase", "harrow", "N01", "--because", "name", "--yes")
    #expect(try done("doctor").out.contains("harrow"))
    let word = harness.folder.appending(path: "word").path
    try Data("a passphrase of length\n".utf8).write(to: URL(fileURLWithPath: word))
    _ = try done("protect", "harrow", "--yes", "--passphrase-file", word)
    #expect(files.fileExists(atPath: "\(real)/keys/keyring.json"))
    // Nothing is left beside the link or the store.
    #expect(try files.contentsOfDirectory(atPath: harness.folder.path).filter {
      $0.hasPrefix(".")
    } == [])
    #expect(try files.contentsOfDirectory(atPath: harness.home.path + "/data/reviews")
      == ["harrow"])
  }
}
