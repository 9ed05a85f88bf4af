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

  private func agree(
    _ store: inout ReviewStore<SimulatedDisk>, _ change: (inout ReviewSetUp) -> Void
  ) throws {
    var setUp = try #require(store.review.mergedSetUp)
    change(&setUp)
    try store.say(.review(setUp), replacing: store.review.setUp?.currentRefs ?? [])
  }

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
      #expect(review.all(.review).count == 1 && review.setUp?.isContested == true)
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
}
