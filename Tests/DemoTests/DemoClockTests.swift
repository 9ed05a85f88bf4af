import Demo
import Domain
import Journal
import Store
import TestSupport
import Testing

/// The worked example at a moment: what comes later has not happened yet.
@Suite struct DemoClockTests {
  /// The review as Oak's laptop holds it at a time.
  static func review(at time: String) throws -> Review {
    let folder = try TestFolder()
    defer { folder.remove() }
    let clock = try #require(TimeOfDay(time))
    return try Demo.write(
      StoreFolder("\(folder.path)/demo"), scratch: "\(folder.path)/scratch", on: PosixDisk(),
      machine: "here", until: clock
    ).review
  }

  static let lunch = Result<Review, any Error> { try review(at: "12:41") }

  @Test func nothingIsThereBeforeItHappened() throws {
    let review = try Self.lunch.get()
    #expect(review.visible(.note).count == 20)
    #expect(review.visible(.answer).count == 12)
    #expect(review.visible(.point).isEmpty)
    #expect(review.visible(.action).isEmpty)
    let morning = try Self.review(at: "09:40")
    #expect(morning.visible(.note).map { morning.callsign(of: $0.first.stamp.writer) } == [
      "Oak", "Oak", "Oak",
    ])
  }

  /// The story goes on to May 2027: that is no reason to set a clock.
  @Test func aKeptDemoSaysNothingOfThisLaptopsClock() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let place = StoreFolder("\(folder.path)/demo")
    _ = try Demo.write(
      place, scratch: "\(folder.path)/scratch", on: PosixDisk(), machine: "here", until: nil)
    let before = try Demo.moment(#require(TimeOfDay("07:00"))).millisecondsSince1970
    let store = try ReviewStore.open(place, on: PosixDisk(), machine: "here", now: before)
    let (isExample, notices) = (store.isExample, store.notices)
    let behind = store.review.clockBehind(writers: store.writers, now: before)
    #expect(isExample && behind != nil)
    #expect(!notices.contains { if case .clockBehind = $0 { true } else { false } }, "\(notices)")
  }

  /// E2: mornings only and one observer for Y1-Y2 on L2, no class-teacher voice on L3.
  @Test func theGapsAt1241AreThoseOfTheBrief() throws {
    let review = try Self.lunch.get()
    let gaps = review.linesOfEnquiry.map { line in
      review.gaps(of: line.ref).filter { !$0.isInCells }.map(\.words)
    }
    #expect(gaps == [[], ["mornings only", "Y1-Y2 one observer"], ["no class-teacher voice"]])
  }

  /// E2: S11 changed for Oak and Rowan, teacher group moved up.
  @Test func theSwapAt1241IsThatOfTheBrief() throws {
    let review = try Self.lunch.get()
    let moment = Demo.moment(Demo.openingTime)
    let proposal = try #require(review.swap(after: moment))
    let words = review.words(of: proposal)
    #expect(words.steps == [
      "S11 Oak: Y4 instead of Y6", "S11 Rowan: Y1 instead of EYFS", "S12 Teachers (4), Birch: up",
    ])
    #expect(words.agree == ["the head", "the teachers of Y4 and Y1", "Oak", "Rowan"])
    #expect(words.told == ["Y6", "EYFS"])
    #expect(words.open.isEmpty)
    #expect(proposal.swap.cost == 3)
    // Taken, the plan is what the team did that afternoon.
    let change = try #require(review.changes(for: proposal).first)
    guard case .slot(let slot) = change.event else {
      Issue.record("a slot changes")
      return
    }
    #expect(slot.parts.map(\.place) == ["Y4", "Y4-Y6", "Y1"])
    #expect(slot.parts.map(\.text) == ["Gap visit Y4", "Book look Y4-Y6", "Gap visit Y1"])
  }
}
