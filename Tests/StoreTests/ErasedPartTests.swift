// An erasing that the disk stops between its two orders, one for what is shared and one for
// thoughts: what is said to be gone is gone, what is said to be left stands, and both are named.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct ErasedPartTests {
  /// A morning with a note and a thought, and how many writes were made for it.
  private func morning() throws -> (disk: SimulatedDisk, records: [EntryRef]) {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    let thought = try store.say(.thought(Thought(text: "my own")))
    return (disk, [note.ref, thought.ref])
  }

  private func erase(
    _ records: [EntryRef], because reason: Erasure.Reason,
    in store: inout ReviewStore<SimulatedDisk>
  ) throws -> ErasureReceipt {
    let at = try Morning.at()
    return try store.erase(
      records, because: reason, requester: "host", now: at.millisecondsSince1970, at: at)
  }

  @Test(arguments: [Erasure.Reason.name, .retention], [false, true])
  func whatIsSaidToBeLeftStandsAndWhatIsSaidToBeGoneIsGone(
    _ reason: Erasure.Reason, _ isPersistent: Bool
  ) throws {
    let (disk, records) = try morning()
    let whole = disk.copy()
    var first = try Morning.open(whole)
    let from = whole.counts[.write, default: 0]
    _ = try erase(records, because: reason, in: &first)
    var parts = 0
    for index in from..<whole.counts[.write, default: 0] {
      let tried = disk.copy()
      var stopped = try Morning.open(tried)
      tried.fault = .init(.write, index: index, code: 28, isPersistent: isPersistent)
      var failure: StoreError?
      do {
        _ = try erase(records, because: reason, in: &stopped)
      } catch RecordFailure.store(let error) {
        failure = error
      }
      tried.endProcess()
      tried.fault = nil
      let store = try Morning.open(tried)
      let standing = Set(records.compactMap { store.review.record($0) }.filter {
        $0.isVisible && $0.current.contains { $0.content != .erased }
      }.filter { store.review.erasureOrder($0.ref) == nil }.map { store.review.name(of: $0) })
      switch failure {
      case .erasedInPart(let part)?:
        parts += 1
        #expect(standing == Set(part.left), "write \(index): \(part)")
        #expect(Set(part.went) == Set(["N01", "T01"]).subtracting(standing), "write \(index)")
        #expect("\(part)".hasPrefix("not erased: \(part.left[0]); it stands in every view as"))
        #expect("\(part)".contains("Erased and hidden: \(part.went[0])"), "\(part)")
        #expect((part.receipt == nil) == (part.unfinished != nil))
        #expect(part.receipt?.items.map(\.name) ?? part.went == part.went)
        #expect(part.unfinished != nil || !isPersistent)
      case .erasing?: #expect(standing.isEmpty, "write \(index)")
      case nil: #expect(standing.isEmpty, "write \(index)")
      default: #expect(standing == ["N01", "T01"], "write \(index)")
      }
    }
    #expect(parts > 0)
  }
}
