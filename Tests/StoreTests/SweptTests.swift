// This laptop's own journal file replaced by an older copy of itself while a program has the review
// open: what was saved is kept beside it, and where it cannot be, that is what is said.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct SweptTests {
  private static let journal = "/data/review/journal"
  private let disk = Morning.disk()

  /// A store that saved a note.
  private func begin() throws -> ReviewStore<SimulatedDisk> {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    return store
  }

  /// The only journal file as it stands.
  private func ownFile() throws -> (name: String, bytes: [UInt8]) {
    let name = try #require(try disk.list(Self.journal).first)
    return (name, try bytes(name))
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try #require(try WholeFile.read("\(Self.journal)/\(name)", limit: 1 << 20, on: disk))
  }

  private func texts(_ review: Review) -> [String] {
    review.all(.note).compactMap { record in
      if case .note(let note)? = record.current.first?.event { note.text } else { nil }
    }
  }

  @Test(arguments: [true, false])
  func whatASyncToolSweptAwayIsKeptBesideIt(_ looksFirst: Bool) throws {
    var store = try begin()
    let (name, older) = try ownFile()
    try store.say(.note(Note(text: "swept away", source: .lesson)))
    try disk.replaceFile(name, in: Self.journal, with: older)
    if looksFirst {
      _ = try store.catchUp(now: try Morning.at().millisecondsSince1970)
      // Whoever leaves now has it too.
      #expect(texts(try Morning.open(disk).review) == ["4 of 7 hands", "swept away"])
    }
    let next = try store.say(.note(Note(text: "and on", source: .lesson)))
    #expect(next.displayID?.description == "N03")
    let words = store.notices.map { "\($0)" }
    #expect(words.contains { $0.contains("what was saved is kept in journal/") }, "\(words)")
    #expect(words.contains { $0.contains("stands in journal/") }, "\(words)")
    #expect(!words.contains { $0.contains("on this screen only") }, "\(words)")
    let again = try Morning.open(disk)
    #expect(texts(again.review) == ["4 of 7 hands", "swept away", "and on"])
    #expect(again.notices.isEmpty, "\(again.notices)")
    #expect(try bytes(name) == older)
  }

  @Test func aFileThatIsGoneIsKeptToo() throws {
    var store = try begin()
    let (name, _) = try ownFile()
    try disk.remove("\(Self.journal)/\(name)")
    try store.say(.note(Note(text: "and on", source: .lesson)))
    #expect(!store.notices.contains { "\($0)".contains("on this screen only") })
    #expect(texts(try Morning.open(disk).review) == ["4 of 7 hands", "and on"])
  }

  @Test func whatWasOverwrittenInItsPlaceIsNamedAndNotCalledSafe() throws {
    var store = try begin()
    let (name, older) = try ownFile()
    try store.say(.note(Note(text: "swept away", source: .lesson)))
    let handle = try disk.open("\(Self.journal)/\(name)", .append)
    try disk.truncate(handle, to: Int64(older.count))
    disk.close(handle)
    try store.say(.note(Note(text: "and on", source: .lesson)))
    let said = try #require(
      store.notices.map { "\($0)" }.first { $0.contains("goes into a new file") })
    #expect(said.contains("N02: on this screen only, and in no file here any more"), "\(said)")
    #expect(!said.contains("nothing is lost"), "\(said)")
    let next = try #require(store.review.all(.note).last)
    #expect(store.review.name(of: next) == "N03")
  }

  @Test func wordsThatWereErasedDoNotComeBackWithIt() throws {
    var store = try begin()
    let (name, older) = try ownFile()
    let gone = try store.say(.note(Note(text: "swept goneword", source: .lesson)))
    var other = try Morning.open(disk)
    let at = try Morning.at()
    _ = try other.erase(
      [gone.ref], because: .name, requester: "host", now: at.millisecondsSince1970, at: at)
    try disk.replaceFile(name, in: Self.journal, with: older)
    _ = try store.catchUp(now: at.millisecondsSince1970)
    for file in try disk.list(Self.journal) {
      let text = String(decoding: try bytes(file), as: UTF8.self)
      #expect(!text.contains("goneword"), "\(file)")
    }
    #expect(texts(try Morning.open(disk).review) == ["4 of 7 hands"])
  }
}
