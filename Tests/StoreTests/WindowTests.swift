// What is typed in two windows, while another program erases, or protects, the store under them.

import Domain
import Journal
import Keyrings
import TestSupport
import Testing

@testable import Store

@Suite struct WindowTests {
  private func draft(_ text: String, _ name: String = "2-note", at: String = "09:41:07")
    -> KeptDraft
  {
    KeptDraft(name: name, text: text, context: [:], at: "2026-11-19T\(at)+00:00")
  }

  @Test func twoWindowsKeepApartAndNothingIsLostWhenBothAreKilled() throws {
    let disk = Morning.disk()
    var first = try Morning.begin(on: disk)
    first.enterWindow()
    var second = try Morning.open(disk)
    second.enterWindow()
    #expect(first.notices.isEmpty)
    #expect(second.notices == [.otherWindow])
    try first.keep(draft("the first window's words"))
    try second.keep(draft("the second window's words", at: "09:41:09"))
    try second.keep(draft("only in the second", "3-answer"))
    // What is saved in one takes nothing from the other.
    #expect(first.takeUpDrafts().map(\.text) == ["the first window's words"])
    disk.restart(.lost)
    var third = try Morning.open(disk)
    third.enterWindow()
    #expect(third.notices.isEmpty)
    let taken = third.takeUpDrafts().map(\.text)
    #expect(taken == ["the first window's words", "only in the second"])
    third.forgetDraft("2-note")
    third.forgetDraft("3-answer")
    third.leaveWindow()
    var fourth = try Morning.open(disk)
    fourth.enterWindow()
    #expect(fourth.takeUpDrafts().map(\.text) == ["the second window's words"])
    fourth.forgetDraft("2-note")
    #expect(disk.files(in: "/data/review/local/drafts").isEmpty)
  }

  @Test func aWindowLeavesAnothersHalfWrittenFileAlone() throws {
    let disk = Morning.disk()
    var first = try Morning.begin(on: disk)
    first.enterWindow()
    let temporary = "/data/review/local/drafts/.2-note.json.1f.tmp"
    disk.put(draft("on its way").json, at: temporary)
    var second = try Morning.open(disk)
    second.enterWindow()
    #expect(second.takeUpDrafts().isEmpty)
    #expect(disk.bytes(of: temporary) != nil)
    first.leaveWindow()
    #expect(second.takeUpDrafts().map(\.text) == ["on its way"])
    #expect(disk.files(in: "/data/review/local/drafts") == ["2-note.2.json"])
  }

  @Test(arguments: [false, true])
  func aCorrectionOfWhatAnotherProgramErasedIsRefused(isThought: Bool) throws {
    let disk = Morning.disk()
    let at = try Morning.at()
    func event(_ text: String) -> Event {
      isThought
        ? .thought(Thought(text: text)) : .note(Note(text: text, source: .lesson))
    }
    var screen = try Morning.begin(on: disk)
    let record = try screen.say(event("a secret was told here"))
    screen.enterWindow()
    var command = try Morning.open(disk)
    _ = try command.erase(
      [record.ref], because: .request, requester: "host", now: at.millisecondsSince1970, at: at)
    // It has not looked since, and would have it saved and gone at once.
    let correction = Change(
      event("a secret was told here, and what I add"), replacing: [record.ref])
    var refusal: Refusal?
    do throws(RecordFailure) {
      _ = try screen.record([correction], now: at.millisecondsSince1970, at: at)
    } catch {
      if case .refused(let why) = error { refusal = why }
    }
    #expect(refusal == .replacesNothing(kind: record.kind))
    let isAsked = screen.hasErasedSince
    #expect(isAsked)
    // A line of its own is saved as ever.
    let own = try screen.say(event("what I add"))
    #expect(screen.review.record(own.ref)?.isVisible == true)
  }

  @Test func whatAnotherProgramErasesGoesFromTheFieldsAsWell() throws {
    let disk = Morning.disk()
    let at = try Morning.at()
    var screen = try Morning.begin(on: disk)
    let note = try screen.say(.note(Note(text: "a secret was told here", source: .lesson)))
    screen.enterWindow()
    let copy = draft("and a secret was told here, again")
    let about = KeptDraft(
      name: "2-correction-\(note.ref.hex.prefix(12))", text: "half", context: [:], at: "x")
    let other = draft("something else", "3-answer")
    for kept in [copy, about, other] { try screen.keep(kept) }
    var command = try Morning.open(disk)
    _ = try command.erase(
      [note.ref], because: .request, requester: "host", now: at.millisecondsSince1970, at: at)
    _ = try screen.catchUp(now: at.millisecondsSince1970)
    let isAsked = screen.hasErasedSince
    #expect(isAsked)
    #expect(screen.drafts(erasedAmong: [copy, about, other]) == [copy.name, about.name])
    let isAskedAgain = screen.hasErasedSince
    #expect(!isAskedAgain)
    // A screen that was killed before it looked leaves the draft to the next one.
    try screen.keep(about)
    disk.endProcess()
    var next = try Morning.open(disk)
    next.enterWindow()
    #expect(next.takeUpDrafts().map(\.name) == ["3-answer"])
    #expect(disk.files(in: "/data/review/local/drafts") == ["3-answer.json"])
  }

  @Test func whatAPersonAddedToWordsThatAnotherProgramErasesIsTheirs() throws {
    let disk = Morning.disk()
    let at = try Morning.at()
    var screen = try Morning.begin(on: disk)
    let note = try screen.say(.note(Note(text: "a secret was told here", source: .lesson)))
    screen.enterWindow()
    var command = try Morning.open(disk)
    _ = try command.erase(
      [note.ref], because: .request, requester: "host", now: at.millisecondsSince1970, at: at)
    _ = try screen.catchUp(now: at.millisecondsSince1970)
    func rest(_ text: String) -> String {
      screen.rest(
        of: KeptDraft(
          name: "2-correction", text: text, context: ["original": "a secret was told here"],
          at: "x"))
    }
    #expect(rest("a secret was told here and mango ") == "and mango")
    #expect(rest("Then a secret was told here") == "Then")
    #expect(rest("a secret was told here, yes, a secret was told here") == "")
    #expect(rest("a mango was told here") == "")
  }

  @Test func nothingPlainIsWrittenBesideAProtectedStoreByAWindowOfTheOldOne() throws {
    let disk = Morning.disk()
    let at = try Morning.at()
    var screen = try Morning.begin(on: disk)
    try screen.say(.note(Note(text: "the plain marker", source: .lesson)))
    let protection = try Protected.protection()
    _ = try ProtectedTwin(
      of: StoreFolder("/data/review"), on: disk, now: at.millisecondsSince1970
    ).protect(protection) { _ in true }
    let before = disk.snapshot
    #expect(throws: StoreError.self) { try screen.keep(draft("another plain marker")) }
    #expect(throws: StoreError.self) { _ = try screen.keepReceipt(["plain marker"], at: at) }
    #expect(throws: StoreError.self) { try screen.reflect(Mirror()) }
    #expect(throws: StoreError.self) {
      _ = try screen.keepPage(
        Array("plain marker".utf8), named: "notice.txt", format: "txt", at: at,
        root: "/data/review")
    }
    screen.anchorLags = true
    screen.keepAnchor()
    screen.keepDevice()
    screen.forgetDraft("2-note")
    #expect(disk.snapshot == before)
  }
}
