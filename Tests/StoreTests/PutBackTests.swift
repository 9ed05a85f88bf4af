// A backup of the whole folder put back while a program has the review open: it goes on there, what
// it saved since comes along, and what was erased since does not.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct PutBackTests {
  private static let path = "/data/review"
  private let disk = Morning.disk()
  private let at: WallTime
  private var now: Int64 { at.millisecondsSince1970 }

  init() throws { at = try Morning.at() }

  /// Takes the folder away and puts the backup in its place, as other files.
  private func putBack(_ backup: [String: [UInt8]]) {
    for (path, _) in disk.snapshot where path.hasPrefix("\(Self.path)/") {
      try? disk.remove(path)
    }
    for (path, bytes) in backup where path.hasPrefix("\(Self.path)/") {
      disk.put(bytes, at: path)
    }
  }

  private func texts(_ review: Review) -> [String] {
    review.all(.note).compactMap { record in
      if case .note(let note)? = record.current.first?.event { note.text } else { nil }
    }
  }

  private func note(_ text: String) -> Event { .note(Note(text: text, source: .lesson)) }

  @Test(arguments: [true, false])
  func whatIsSavedGoesIntoIt(_ looksFirst: Bool) throws {
    var store = try Morning.begin(on: disk)
    try store.say(note("4 of 7 hands"))
    store.keepAnchor()
    let backup = disk.snapshot
    try store.say(note("since the backup"))
    putBack(backup)
    if looksFirst {
      let isAnew = store.followPutBack(now: now, at: at)
      #expect(isAnew)
    }
    let next = try store.say(note("and on"))
    #expect(next.displayID?.description == "N03")
    #expect(texts(store.review) == ["4 of 7 hands", "since the backup", "and on"])
    #expect(texts(try Morning.open(disk).review) == texts(store.review))
    #expect(store.notices.contains { "\($0)".contains("another folder of this review stands") })
    let isAnewTwice = store.followPutBack(now: now, at: at)
    #expect(!isAnewTwice, "once is enough")
  }

  @Test func whatWasErasedSinceDoesNotComeBack() throws {
    var store = try Morning.begin(on: disk)
    let gone = try store.say(note("gullword one"))
    store.keepAnchor()
    let backup = disk.snapshot
    try store.say(note("since the backup"))
    var other = try Morning.open(disk)
    _ = try other.erase(
      [gone.ref], because: .name, requester: "host", now: now, at: at)
    putBack(backup)
    store.followPutBack(now: now, at: at)
    #expect(texts(store.review) == ["since the backup"])
    let holding = disk.snapshot.filter { $0.value.holds("gullword".utf8) }.map(\.key)
    #expect(holding.isEmpty, "\(holding)")
    #expect(texts(try Morning.open(disk).review) == ["since the backup"])
  }

  @Test func anotherReviewInItsPlaceIsLeftAlone() throws {
    let other = Morning.disk()
    _ = try Morning.begin(on: other)
    var store = try Morning.begin(on: disk)
    try store.say(note("4 of 7 hands"))
    putBack(other.snapshot)
    let before = disk.snapshot
    let isAnew = store.followPutBack(now: now, at: at)
    #expect(!isAnew)
    #expect(throws: RecordFailure.self) { try store.say(note("and on")) }
    #expect(disk.snapshot == before)
  }
}
