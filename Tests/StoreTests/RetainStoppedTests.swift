// Erasing what is due, stopped at any write: what is left is due still and is said to be.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct RetainStoppedTests {
  @Test func noThoughtIsLeftBehindByNotesThatWent() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "4 of 7 hands", source: .lesson)))
    let thought = try store.say(.thought(Thought(text: "my own", about: note.ref)))
    let due = [note.ref, thought.ref]
    let whole = disk.copy()
    var first = try Morning.open(whole)
    // The list outside the folder comes last, and stops nothing.
    first.stateFolder = nil
    let from = whole.counts[.write, default: 0]
    _ = try erase(due, in: &first)
    #expect(first.review.rawThoughts.isEmpty && first.review.rawRecords.isEmpty)
    var halves = 0
    for index in from..<whole.counts[.write, default: 0] {
      let tried = disk.copy()
      var stopped = try Morning.open(tried)
      stopped.stateFolder = nil
      tried.fault = .init(.write, index: index, code: 5, isPersistent: true)
      #expect(throws: RecordFailure.self) { try erase(due, in: &stopped) }
      tried.endProcess()
      let left = try Morning.open(tried).review
      // The next start carries out what was ordered; nobody orders the rest but a person, who has
      // to hear of it.
      if left.rawThoughts.isEmpty != left.rawRecords.isEmpty { halves += 1 }
      #expect(left.rawThoughts.isEmpty || !left.rawRecords.isEmpty, "write \(index)")
    }
    #expect(halves > 0)
  }

  private func erase(
    _ records: [EntryRef], in store: inout ReviewStore<SimulatedDisk>
  ) throws -> ErasureReceipt {
    let at = try Morning.at()
    return try store.erase(
      records, because: .retention, requester: "agreement", now: at.millisecondsSince1970, at: at)
  }
}
