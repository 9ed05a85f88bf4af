// Undo after a deed that no undo takes back: it says so, and takes nothing older in its place.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct LastingDeedTests {
  let disk = Morning.disk()

  private func undo(_ store: inout ReviewStore<SimulatedDisk>) throws -> Refusal? {
    let at = try Morning.at()
    do throws(RecordFailure) {
      _ = try store.undo(now: at.millisecondsSince1970, at: at)
      return nil
    } catch {
      if case .refused(let refusal) = error { return refusal }
      throw error
    }
  }

  @Test func undoStopsAtAnErasing() throws {
    var store = try Morning.begin(on: disk)
    try store.say(.note(Note(text: "first", source: .lesson)))
    let second = try store.say(.note(Note(text: "second", source: .lesson)))
    _ = try store.erase([second.ref])
    #expect(try undo(&store) == .lastWasErasing)
    #expect(store.review.visible(.note).count == 1)
    // What is done after it can be undone as ever.
    try store.say(.note(Note(text: "third", source: .lesson)))
    #expect(try undo(&store) == nil)
    #expect(try undo(&store) == .lastWasErasing)
    #expect(store.review.visible(.note).compactMap(\.note?.text) == ["first"])
  }

  @Test func redoSaysThatWhatWasUndoneIsErased() throws {
    var store = try Morning.begin(on: disk)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let note = try store.say(.note(Note(text: "first", source: .lesson)))
    #expect(try undo(&store) == nil)
    _ = try store.erase([note.ref])
    let before = store.review.entries.count
    do throws(RecordFailure) {
      _ = try store.redo(now: now, at: at)
      Issue.record("nothing came back, and it was said to")
    } catch {
      guard case .refused(.undoneIsErased) = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(store.review.entries.count == before)
    // What is undone after it comes back as ever.
    try store.say(.note(Note(text: "second", source: .lesson)))
    #expect(try undo(&store) == nil)
    _ = try store.redo(now: now, at: at)
    #expect(store.review.visible(.note).compactMap(\.note?.text) == ["second"])
  }

  @Test("SG2 undo leaves a step of safeguarding alone, and what was before it")
  func undoStopsAtARaising() throws {
    var store = try Morning.begin(on: disk)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    try store.say(.safeguarding(SafeguardingStep(step: .raised, role: "", by: "Oak")))
    #expect(try undo(&store) == .lastWasSafeguarding)
    #expect(store.review.linesOfEnquiry.count == 1)
    #expect(store.review.openConcerns.count == 1)
    _ = try store.takeBackRaising(now: now, at: at)
    #expect(store.review.openConcerns.isEmpty)
    #expect(store.review.safeguardingSteps.count == 1, "that it was noted stays")
    do throws(RecordFailure) {
      _ = try store.takeBackRaising(now: now, at: at)
      Issue.record("taken back twice")
    } catch {
      guard case .refused(.noRaisingToTakeBack) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }
}
