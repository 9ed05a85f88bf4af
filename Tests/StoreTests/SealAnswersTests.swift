// A note under seal takes the answers along that hold a question which was kept with it: stopped
// anywhere, what is not sealed yet is there whole, and the same sealing again takes the rest.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct SealAnswersTests {
  private static let question = "Why did quollword leave?"

  private static func answer(_ text: String, to prompt: String) -> Answer {
    Answer(text: text, promptID: nil, prompt: prompt, speaker: "A1", source: .pupil)
  }

  private static func seal(_ disk: SimulatedDisk) throws {
    var store = try Morning.open(disk)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let notes = store.review.visible(.note).filter { $0.note?.askLater == question }
    guard !notes.isEmpty else {
      store.carryOnErasing(now: now, at: at)
      return
    }
    let answers = store.review.answers(toQuestionsOf: notes)
    _ = try store.seal(
      (notes + answers).map(\.ref), requester: "reviewer", now: now, at: at)
  }

  @Test func stoppedAnywhereTheSameSealingAgainTakesTheRest() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    var note = Note(text: "one", source: .lesson)
    note.askLater = Self.question
    try store.say(.note(note))
    try store.say(.answer(Self.answer("So.", to: Self.question)))
    try store.say(.answer(Self.answer("Other.", to: "Why not?")))
    disk.endProcess()
    let whole = disk.copy()
    let before = whole.operations
    try Self.seal(whole)
    for index in 0...whole.operations - before {
      let disk = disk.copy()
      disk.fault = .init(
        nil, index: disk.operations + index, code: SimulatedDisk.powerless, isPersistent: true)
      try? Self.seal(disk)
      disk.endProcess()
      let stopped = try Morning.open(disk)
      for entry in stopped.review.entries where entry.content == .erased {
        #expect(stopped.review.isErasureKnown(entry.ref), "stopped at \(index)")
      }
      try Self.seal(disk)
      disk.endProcess()
      for (path, bytes) in disk.snapshot where !path.contains("/sealed.") {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("quollword"), "\(path), stopped at \(index)")
      }
      let after = try Morning.open(disk)
      #expect(after.review.visible(.answer).compactMap { $0.latest.event?.text } == ["Other."])
      let now = try Morning.at().millisecondsSince1970
      let sealed = try after.sealedRecords(now: now).items
      #expect(sealed.map(\.isWholeSealed) == [true, true], "stopped at \(index)")
    }
  }
}
