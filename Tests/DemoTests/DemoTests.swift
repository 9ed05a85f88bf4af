import Demo
import Domain
import Journal
import Store
import TestSupport
import Testing

/// The worked example as the store holds it: everything of the brief is there, on disk and in force.
@Suite struct DemoTests {
  static let disk = PosixDisk()

  /// What a demo's store holds once it is written; writing it takes a while, so it is done once.
  struct Written: Sendable {
    let review: Review
    let notices: [Notice]
    let callsign: String
  }

  static let written = Result<Written, any Error> {
    let folder = try TestFolder()
    defer { folder.remove() }
    let store = try Demo.write(
      StoreFolder("\(folder.path)/demo"), scratch: "\(folder.path)/scratch", on: disk,
      machine: "here")
    return Written(review: store.review, notices: store.notices, callsign: store.callsign)
  }

  static func withDemo(_ body: (Written) throws -> Void) throws { try body(try written.get()) }

  @Test func everythingOfTheExampleIsThere() throws {
    try Self.withDemo { store in
      let review = store.review
      #expect(review.visible(.slot).count == 16)
      #expect(review.visible(.note).map { review.name(of: $0) }.sorted()
        == (1...25).map { "N\($0 < 10 ? "0" : "")\($0)" })
      #expect(review.visible(.answer).count == 15)
      #expect(review.visible(.point).count == 8)
      #expect(review.visible(.action).count == 5)
      #expect(review.linesOfEnquiry.count == 3)
      #expect(review.team == ["Birch", "Oak", "Rowan"])
      #expect(store.notices.isEmpty)
      #expect(store.callsign == "Oak")
    }
  }

  @Test func strengthsAreThoseOfTheBrief() throws {
    try Self.withDemo { store in
      let review = store.review
      let labels = review.visible(.point).map { record in
        "\(review.name(of: record)) \(record.point.map { review.strength(of: $0).label.rawValue } ?? "")"
      }
      #expect(labels.sorted() == [
        "F1 triangulated", "F2 triangulated", "F3 corroborated", "F4 corroborated",
        "F5 corroborated", "F6 triangulated", "F7 corroborated", "F8 single",
      ])
    }
  }

  @Test func pointsKeepEveryWording() throws {
    try Self.withDemo { store in
      guard case .record(let point) = store.review.find("F6") else {
        Issue.record("F6 must be there")
        return
      }
      #expect(point.versions.count == 3)
      #expect(point.versions[0].event?.text == "Leaders don't monitor impact well enough.")
      #expect(point.point?.text.contains("11 of 14 teachers") == true)
      #expect(point.point?.response?.stance == .corrected)
    }
  }

  /// The plan is that of the brief: five minutes for the way are inside every slot, and from the
  /// pupil groups to lunch nobody has a pause for 98 minutes.
  @Test func theDayIsSignedOffAndStartedAndHasOnlyTheConflictsOfTheBrief() throws {
    try Self.withDemo { store in
      let review = store.review
      #expect(review.standing.signedOff != nil && review.standing.changedSince.isEmpty)
      #expect(review.standing.started[Demo.day] != nil)
      let readiness = review.readiness
      #expect(readiness.isReady && readiness.missing.isEmpty && readiness.withoutPhone.isEmpty)
      #expect(readiness.unheard.isEmpty && readiness.unplanned.isEmpty)
      #expect(
        review.conflicts(on: Demo.day)
          == ["Birch", "Oak", "Rowan"].map { .noPause($0, minutes: 98, from: 10 * 60 + 50) })
    }
  }

  /// Rowan's laptop stays at home: the map, the strength and the swap are of what the others have.
  @Test("D11-resilience the day goes on with one reviewer missing")
  func theDayGoesOnWithOneReviewerMissing() throws {
    try Self.withDemo { store in
      let rowan = Set(store.review.callsigns.filter { $0.value == "Rowan" }.map(\.key))
      let noon = Demo.moment(Demo.openingTime)
      let before = store.review.entries.filter { entry in
        entry.at.map { $0.millisecondsSince1970 <= noon.millisecondsSince1970 } ?? false
      }
      let review = Review(before.filter { !rowan.contains($0.stamp.writer) })
      #expect(review.team == ["Birch", "Oak"])
      for line in review.linesOfEnquiry {
        let cell = review.gapMap.cell(line.ref, .lesson)
        #expect(cell.items > 0 && !review.observers(of: cell).contains("Rowan"))
      }
      let words = try #require(review.swap(after: noon).map { review.words(of: $0) })
      #expect(!words.closes.isEmpty && !words.steps.isEmpty)
    }
  }

  @Test func theConcernLeftNoWords() throws {
    try Self.withDemo { store in
      let steps = store.review.safeguardingSteps
      #expect(steps.map { $0.at?.time.description } == ["11:14", "11:19"])
      #expect(store.review.search("disclosure").isEmpty)
    }
  }

  @Test func theWrittenDemoOpensAgainAndVerifies() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let path = StoreFolder("\(folder.path)/demo")
    let first = try Demo.write(
      path, scratch: "\(folder.path)/scratch", on: Self.disk, machine: "here")
    let states = first.review.entries.map { "\($0.ref) \(first.review.state(of: $0))" }
    let again = try ReviewStore.open(path, on: Self.disk, machine: "here", now: 0)
    #expect(again.review.entries.map { "\($0.ref) \(again.review.state(of: $0))" } == states)
    #expect(again.notices.filter(\.isGrave).isEmpty)
  }

  /// Lines cut off right after the demo was written are missed: its anchor names the last of them.
  @Test func aLineCutOffTheDemoIsMissed() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let path = StoreFolder("\(folder.path)/demo")
    let store = try Demo.write(
      path, scratch: "\(folder.path)/scratch", on: Self.disk, machine: "here")
    let lines = store.review.entries.count
    let names = try Self.disk.list(path.journal)
    #expect(names.count == 3)
    for name in names {
      let file = "\(path.journal)/\(name)"
      let whole = try #require(try WholeFile.read(file, limit: 1 << 24, on: Self.disk))
      let last = try #require(whole.dropLast().lastIndex(of: 0x0A))
      try WholeFile.replace(
        name, in: path.journal, with: Array(whole[...last]), unique: "0", on: Self.disk)
      let again = try ReviewStore.open(path, on: Self.disk, machine: "here", now: 0)
      #expect(again.review.entries.count == lines - 1)
      let isMissed = again.notices.contains { $0.isGrave }
      #expect(isMissed, "\(name)")
      try WholeFile.replace(name, in: path.journal, with: whole, unique: "1", on: Self.disk)
    }
  }
}
