// Erasing in the set-up while two laptops change it without knowing of each other: what both agreed
// stays in every view, and words that were erased do not come back with a field that was carried
// over.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct SetUpTeamErasureTests {
  let disk = Morning.disk()
  private let birchPath = "/data/birch"
  private let name = "Mrs Wombatsurname of the office"

  private func join(_ oak: borrowing ReviewStore<SimulatedDisk>) throws
    -> ReviewStore<SimulatedDisk>
  {
    let at = try Morning.at()
    return try ReviewStore.join(
      from: oak.folder, StoreFolder(birchPath), on: disk, callsign: "Birch", machine: "two",
      now: at.millisecondsSince1970, at: at)
  }

  private func take(
    _ store: inout ReviewStore<SimulatedDisk>, from path: String
  ) throws {
    let now = try Morning.at().millisecondsSince1970
    _ = try store.takeJournals(from: StoreFolder(path), now: now)
  }

  @Test("I1 what two laptops agreed side by side stays, whatever earlier versions are erased")
  func bothStand() throws {
    var oak = try Morning.begin(on: disk)
    try agree(&oak) { $0.agreement[.facts] = name }
    try agree(&oak) { $0.agreement[.facts] = "fine" }
    var birch = try join(oak)
    try agree(&oak) { $0.agreement[.dsl] = "DHT, room 2" }
    try agree(&oak) { $0.selfReview[.tried] = "talk partners" }
    try agree(&birch) { $0.selfReview[.puzzles] = "who speaks" }
    try take(&oak, from: birchPath)
    let before = try #require(oak.review.mergedSetUp)
    _ = try oak.erase([try #require(oak.review.setUp?.ref)])
    try take(&birch, from: oak.folder.path)
    let fresh = try Morning.open(disk)
    for review in [oak.review, birch.review, fresh.review] {
      #expect(review.mergedSetUp == before)
      #expect(review.agreed(.dsl) == "DHT, room 2" && review.agreed(.facts) == "fine")
      #expect(review.all(.review).count == 1 && review.setUp?.isContested == false)
    }
    try Erased.check(disk, "Wombatsurname")
    try Erased.check(disk, "Wombatsurname", in: birchPath)
    // The next change puts them together, and an erasing then leaves what it says.
    try agree(&oak) { $0.selfReview[.phase] = "primary" }
    _ = try oak.erase([try #require(oak.review.setUp?.ref)])
    let setUp = try #require(try Morning.open(disk).review.mergedSetUp)
    #expect(setUp.selfReview[.tried] == "talk partners")
    #expect(setUp.selfReview[.puzzles] == "who speaks" && setUp.selfReview[.phase] == "primary")
  }

  /// Oak has emptied and erased a field; Birch has changed another without knowing.
  private func unknowing(
    _ change: (inout ReviewSetUp) -> Void = { $0.agreement[.dsl] = "DHT, room 2" }
  ) throws -> Team {
    var oak = try Morning.begin(on: disk)
    try agree(&oak) { $0.agreement[.facts] = name }
    var birch = try join(oak)
    try agree(&oak) { $0.agreement[.facts] = nil }
    _ = try oak.erase([try #require(oak.review.setUp?.ref)])
    try agree(&birch, change)
    try take(&oak, from: birchPath)
    return Team(oak: oak, birch: birch)
  }

  /// Two laptops' stores.
  private struct Team: ~Copyable {
    var oak: ReviewStore<SimulatedDisk>
    var birch: ReviewStore<SimulatedDisk>
  }

  @Test("I13 an erased name does not come back with an unknowing change, and goes from it")
  func anErasedNameStaysAway() throws {
    var team = try unknowing()
    #expect(team.oak.review.agreed(.facts) == nil && team.oak.review.agreed(.dsl) == "DHT, room 2")
    #expect(team.oak.review.heldFields.map(\.fields) == [["facts"]])
    #expect(
      team.oak.notices.contains(
        .fieldsHeld(callsign: "Birch", fields: ["facts"], areSealed: false)))
    for entry in team.oak.review.entries {
      guard case .review(let setUp)? = team.oak.review.shown(entry).event else { continue }
      #expect(setUp.agreement[.facts] == nil)
    }
    // Birch's laptop takes it out of its own once it knows.
    try take(&team.birch, from: team.oak.folder.path)
    #expect(team.birch.review.agreed(.facts) == nil)
    #expect(team.birch.review.agreed(.dsl) == "DHT, room 2")
    #expect(team.birch.review.heldFields.isEmpty)
    try Erased.check(disk, "Wombatsurname", in: birchPath)
    try take(&team.oak, from: birchPath)
    try Erased.check(disk, "Wombatsurname")
    let again = try Morning.open(disk)
    #expect(again.notices.isEmpty, "\(again.notices)")
    #expect(again.review.agreed(.facts) == nil && again.review.agreed(.dsl) == "DHT, room 2")
    #expect(again.review.setUp?.isContested == false)
  }

  @Test func whoeverIsToldTakesItOutAnew() throws {
    var team = try unknowing()
    // What "erase REVIEW review:facts" does where the field is empty already.
    try agree(&team.oak) { $0.agreement[.facts] = nil }
    _ = try team.oak.erase([try #require(team.oak.review.setUp?.ref)])
    try Erased.check(disk, "Wombatsurname")
    #expect(team.oak.review.heldFields.isEmpty && team.oak.review.agreed(.dsl) == "DHT, room 2")
    // Birch has changed more meanwhile, and still does not know.
    try agree(&team.birch) { $0.selfReview[.puzzles] = "who speaks" }
    try take(&team.oak, from: birchPath)
    #expect(team.oak.review.agreed(.facts) == nil)
    #expect(team.oak.review.mergedSetUp?.selfReview[.puzzles] == "who speaks")
    try take(&team.birch, from: team.oak.folder.path)
    try take(&team.oak, from: birchPath)
    let reviews = [
      try Morning.open(disk).review, try Morning.open(disk, birchPath, machine: "two").review,
    ]
    for review in reviews {
      #expect(review.agreed(.facts) == nil && review.heldFields.isEmpty)
      #expect(review.mergedSetUp?.selfReview[.puzzles] == "who speaks")
      #expect(review.agreed(.dsl) == "DHT, room 2")
    }
    try Erased.check(disk, "Wombatsurname")
    try Erased.check(disk, "Wombatsurname", in: birchPath)
  }

  @Test func newWordsForTheFieldAreNobodysErasedOnes() throws {
    let team = try unknowing { $0.agreement[.facts] = "two classes a year" }
    #expect(team.oak.review.agreed(.facts) == "two classes a year")
    #expect(team.oak.review.heldFields.isEmpty)
  }

  /// A program that does not know of fields writes neither which it changed nor which are erased.
  @Test func versionsOfEarlierProgramsAreTakenForCarriedOver() throws {
    let team = try unknowing { $0.agreement[.facts] = "two classes a year" }
    let entries = team.oak.review.entries.map { entry -> ReviewEntry in
      guard case .review(var setUp)? = entry.event else { return entry }
      setUp.changed = nil
      return ReviewEntry(
        stamp: entry.stamp, kind: entry.kind, at: entry.at, replaces: entry.replaces,
        content: .event(.review(setUp)))
    }
    let review = Review(entries)
    #expect(review.agreed(.facts) == nil && review.heldFields.map(\.fields) == [["facts"]])
    let orders = entries.map { entry -> ReviewEntry in
      guard case .erased(var erasure)? = entry.event else { return entry }
      erasure.fields = []
      return ReviewEntry(
        stamp: entry.stamp, kind: entry.kind, at: entry.at, content: .event(.erased(erasure)))
    }
    #expect(Review(orders).agreed(.facts) == "two classes a year")
  }
}
