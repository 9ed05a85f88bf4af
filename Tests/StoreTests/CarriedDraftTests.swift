// A draft that came along into another folder: once it is saved or dropped there, its words are in
// the folder that was left no more, and an erasing never says so while they are.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct CarriedDraftTests {
  private let disk = Morning.disk()
  private let place = StoreFolder("/stick/review")

  init() { disk.prepare(folders: ["/stick"]) }

  private func draft(_ text: String, at: String = "x", name: String = "2-note") -> KeptDraft {
    KeptDraft(name: name, text: text, context: [:], at: at)
  }

  /// A draft that came along and was typed on.
  private func scene() throws -> ReviewStore<SimulatedDisk> {
    let old = try Morning.begin(on: disk)
    try old.keep(draft("halfword of it"))
    let at = try Morning.at()
    let next = try old.carryOn(
      to: place, now: at.millisecondsSince1970, at: at, withDrafts: true)
    try next.keep(draft("halfword of it, and more", at: "y"))
    return next
  }

  private func holding(in folder: String) -> [String] {
    disk.snapshot.filter {
      $0.key.hasPrefix(folder) && String(decoding: $0.value, as: UTF8.self).contains("halfword")
    }.map(\.key)
  }

  @Test func oneThatWasSavedGoesThereToo() throws {
    var next = try scene()
    next.settleCarriedDrafts()
    #expect(holding(in: "/data").count == 1, "it is typed on, and stays as it was")
    try next.say(.note(Note(text: "halfword of it, and more", source: .lesson)))
    next.forgetDraft("2-note")
    #expect(holding(in: "/data") == [])
    #expect(disk.bytes(of: "/stick/review/local/carried-drafts.json") == nil)
  }

  @Test func whereItIsAwayTheErasingFindsIt() throws {
    var next = try scene()
    let now = try Morning.at().millisecondsSince1970
    try disk.rename("/data/review", to: "/data/away")
    let note = try next.say(.note(Note(text: "halfword of it, and more", source: .lesson)))
    next.forgetDraft("2-note")
    try disk.rename("/data/away", to: "/data/review")
    disk.refusing = ("/data/review/local/drafts", 30)
    #expect(try next.erase([note.ref]).foldersLeft.map(\.fate) == [.holding])
    #expect(next.foldersLeft(now: now).map(\.fate) == [.holding])
    disk.refusing = nil
    let at = try Morning.at()
    disk.endProcess()
    next = try Morning.open(disk, place.path)
    next.settleFolders(now: now, at: at)
    #expect(holding(in: "/") == [])
    #expect(next.foldersLeft(now: now).map(\.fate) == [.erased])
  }

  @Test func wordsThatNobodySavedHereStay() throws {
    let next = try scene()
    let old = try Morning.open(disk)
    // Typed on in the old folder, and one of which nothing came along.
    try old.keep(draft("halfword of it, here", at: "z"))
    try old.keep(draft("another halfword", name: "3-answer"))
    next.forgetDraft("2-note")
    #expect(Set(old.keptDrafts().map(\.text)) == ["halfword of it, here", "another halfword"])
    // Where the drafts here cannot be told, none there is taken for needless.
    let whole = try scene2()
    disk.put([1], at: "\(whole.folder.drafts)/2-other.json")
    whole.forgetDraft("2-note")
    #expect(old.keptDrafts().count == 2)
  }

  private func scene2() throws -> ReviewStore<SimulatedDisk> {
    let at = try Morning.at()
    return try Morning.open(disk).carryOn(
      to: StoreFolder("/stick/second"), now: at.millisecondsSince1970, at: at, withDrafts: true)
  }

  /// A screen that moves has its fields at hand, and keeps them in the new folder itself.
  @Test func aScreenThatMovedTakesItsOwnWindowsAlong() throws {
    let old = try Morning.begin(on: disk)
    try old.keep(draft("halfword of it"))
    disk.put(
      try draft("halfword of another window").file(nil),
      at: "\(old.folder.drafts)/2-note.2.json")
    let at = try Morning.at()
    let next = try old.carryOn(to: place, now: at.millisecondsSince1970, at: at)
    next.noteCarriedDrafts(from: old.folder.path, window: 1)
    #expect(holding(in: "/data").map { $0.hasSuffix("/2-note.2.json") } == [true])
  }
}
