// What was noted on the safeguarding card and waits for the journal: it comes back as it was, under
// seal in a protected review, is written once, and goes with nobody's words.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct KeptStepTests {
  private let at: WallTime

  init() throws { at = try Morning.at("2026-11-19T09:41:07+00:00") }

  private var raised: KeptStep {
    KeptStep(SafeguardingStep(step: .raised, role: "", by: "Oak"), at: at)
  }

  private var handedOver: KeptStep {
    KeptStep(SafeguardingStep(step: .handedOver, role: "DSL", by: "Oak"), at: at)
  }

  private func unwritten(
    _ steps: [KeptStep], in store: borrowing ReviewStore<SimulatedDisk>
  ) -> [KeptStep] {
    store.unwritten(steps, now: at.millisecondsSince1970)
  }

  @Test func stepsComeBackInOrder() throws {
    let draft = KeptDraft(steps: [raised, handedOver], at: "2026-11-19T09:41:08+00:00")
    let read = try #require(KeptDraft(file: try draft.file(nil), key: nil))
    #expect(read.steps == [raised, handedOver])
    #expect(read.isOfCard)
    #expect(!read.isTyped)
    #expect(KeptDraft(name: "2-note", text: "", context: draft.context, at: "").steps == [])
  }

  @Test func whatWasWrittenIsNotWrittenAgain() throws {
    var store = try Morning.begin(on: Morning.disk())
    #expect(unwritten([raised, handedOver], in: store) == [raised, handedOver])
    _ = try store.record(
      [Change(.safeguarding(raised.step), at: at)], now: at.millisecondsSince1970,
      at: try Morning.at("2026-11-19T10:20:00+00:00"))
    #expect(unwritten([raised, handedOver], in: store) == [handedOver])
    let later = KeptStep(raised.step, at: try Morning.at("2026-11-19T09:41:08+00:00"))
    #expect(unwritten([later], in: store) == [later], "another concern is another")
  }

  @Test("SG2 what waits in two folders of one laptop is written once", arguments: [false, true])
  func whatWasWrittenInAnotherFolderIsNotWrittenAgain(_ isOldFirst: Bool) throws {
    let disk = Morning.disk()
    disk.prepare(folders: ["/stick"])
    let now = at.millisecondsSince1970
    let first = try Morning.begin(on: disk)
    try first.keep(KeptDraft(steps: [raised, handedOver], at: at.description))
    let second = try first.carryOn(
      to: StoreFolder("/stick/review"), now: now, at: at, withDrafts: true)
    #expect(second.takeUpDrafts().flatMap(\.steps) == [raised, handedOver])
    let paths = ["/data/review", "/stick/review"]
    let (here, there) = isOldFirst ? (paths[0], paths[1]) : (paths[1], paths[0])
    var writing = try Morning.open(disk, here)
    #expect(unwritten([raised, handedOver], in: writing) == [raised, handedOver])
    _ = try writing.record([Change(.safeguarding(raised.step), at: at)], now: now, at: at)
    let other = try Morning.open(disk, there)
    #expect(unwritten([raised, handedOver], in: other) == [handedOver])
    // A stick that is away tells nothing, and a concern is rather noted twice than not at all.
    disk.removeAll(here)
    #expect(unwritten([raised, handedOver], in: try Morning.open(disk, there)).count == 2)
  }

  @Test func inAProtectedReviewNothingOfItIsPlain() throws {
    let disk = Morning.disk()
    let store = try Protected.begin(on: disk)
    try store.keep(KeptDraft(steps: [raised, handedOver], at: at.description))
    let bytes = try #require(
      try WholeFile.read("/data/review/local/drafts/0-noted.json", limit: 1 << 20, on: disk))
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["raised", "handed", "DSL", "09:41:07"] { #expect(!text.contains(word)) }
    let again = try Protected.open(disk, key: try Protected.protection().key)
    #expect(again.takeUpDrafts().flatMap(\.steps) == [raised, handedOver])
  }

  /// A note of one word that the steps have as well must not take them along.
  @Test func itGoesWithNobodysWords() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "raised", source: .lesson)))
    try store.keep(KeptDraft(steps: [raised], at: at.description))
    let now = at.millisecondsSince1970
    _ = try store.erase([note.ref], because: .mistake, requester: "writer", now: now, at: at)
    #expect(store.takeUpDrafts().flatMap(\.steps) == [raised])
  }
}
