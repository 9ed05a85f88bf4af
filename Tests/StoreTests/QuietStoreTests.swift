// What is set aside, and the mirror, on the disk: in private files only, there after a restart, and
// gone when they are to go.

import Domain
import Journal
import Store
import TestSupport
import Testing

@Suite struct QuietStoreTests {
  private static let setAside = SetAside(
    .words(rule: "mind.engaged", phrase: "wholly engaged"), because: "a term here")

  private func holds(_ disk: SimulatedDisk, _ words: String, in folder: String) -> Bool {
    disk.files(in: folder).contains { name in
      let bytes = disk.bytes(of: "\(folder)/\(name)") ?? []
      return String(decoding: bytes, as: UTF8.self).contains(words)
    }
  }

  @Test func whatIsSetAsideStaysPrivateAndSurvives() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let entry = try store.say(.setAside(Self.setAside))
    #expect(entry.isPrivate)
    #expect(!holds(disk, "wholly engaged", in: "/data/review/journal"))
    #expect(holds(disk, "wholly engaged", in: "/data/review/local"))
    var again = try Morning.open(disk)
    #expect(again.review.standingSetAsides.map(\.value) == [Self.setAside])
    try again.say(.undone([entry.ref]))
    #expect(try Morning.open(disk).review.standingSetAsides.isEmpty)
    #expect(!holds(disk, "undone", in: "/data/review/journal"))
  }

  @Test func erasingARecordTakesWhatWasSetAsideForItAlong() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "They were wholly engaged.", source: .lesson)))
    try store.say(.setAside(Self.setAside))
    _ = try store.erase([note.ref])
    try Erased.check(disk, "wholly engaged")
    #expect(store.review.standingSetAsides.isEmpty)
    #expect(try Morning.open(disk).review.silence == Silence())
  }

  @Test func whatWasRevivedGoesWithTheRecordAsWell() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let note = try store.say(.note(Note(text: "They were wholly engaged.", source: .lesson)))
    let own = try store.say(
      .setAside(
        SetAside(
          .words(rule: "mind.engaged", phrase: "phraselemur"), in: note.ref,
          because: "reasonlemur")))
    try store.say(.undone([own.ref]))
    let receipt = try store.erase([note.ref])
    #expect(receipt.setAsides == 1)
    try Erased.check(disk, "phraselemur")
    try Erased.check(disk, "reasonlemur")
    #expect(try Morning.open(disk).review.rawSetAsides.isEmpty)
  }

  @Test func aReasonForTheWholeReviewGoesByItsNameAndByTheDate() throws {
    let disk = Morning.disk()
    var store = try Morning.begin(on: disk)
    let at = try Morning.at()
    let now = at.millisecondsSince1970
    let family = try store.say(.setAside(SetAside(.family("praise"), because: "wholelemur")))
    let name = "\(family.stamp.writer.hex):\(family.stamp.seq)"
    #expect(store.review.setAside(named: name)?.entry.ref == family.ref)
    let receipt = try store.erase(
      [], setAsides: [family.ref], because: .name, requester: "host", now: now, at: at)
    #expect(receipt.setAsides == 1)
    try Erased.check(disk, "wholelemur")
    #expect(store.review.setAside(named: name) == nil)
    try store.say(.setAside(SetAside(.family("praise"), because: "duelemur")))
    _ = try store.erase([], because: .retention, requester: "agreement", now: now, at: at)
    try Erased.check(disk, "duelemur")
  }

  @Test func theMirrorIsNumbersInOneFileThatGoes() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    #expect(store.mirror() == Mirror())
    var news = Mirror()
    news.texts = 1
    news.families["praise"] = Mirror.Tally(met: 2, changed: 1, setAside: 1)
    try store.reflect(news)
    try store.reflect(news)
    let kept = try Morning.open(disk).mirror()
    #expect(kept.texts == 2)
    #expect(kept.families["praise"] == Mirror.Tally(met: 4, changed: 2, setAside: 2))
    #expect(!holds(disk, "praise", in: "/data/review/journal"))
    try store.clearMirror()
    #expect(disk.bytes(of: "/data/review/local/mirror.json") == nil)
    #expect(store.mirror().isEmpty)
    try store.clearMirror()
  }

  @Test func aMirrorThatCannotBeReadIsEmpty() throws {
    let disk = Morning.disk()
    let store = try Morning.begin(on: disk)
    disk.put(Array("{\"format\":\"alongside.mirror\",\"texts\":\"x\"".utf8),
      at: "/data/review/local/mirror.json")
    #expect(store.mirror() == Mirror())
  }
}
