// The journal of version 1 that every later build must read: two writers, every kind, an edit, a
// record that two people changed, an undo and its undo, an erased note, letters beyond ASCII, a
// conflict copy and a torn end. It was written once by this code and is frozen beside it.

import Domain
import JSONText
import struct Journal.EntryHash
import Testing

@testable import Store

/// What the fixture was made from.
struct Version1 {
  private var oak: FixtureChain
  private var birch: FixtureChain
  private var own: FixtureChain
  /// Every event written, by its reference.
  private(set) var events: [EntryRef: Event] = [:]
  private var minute = 0

  static let review = "5eed0fa1e11e5a01"

  init() throws {
    oak = try FixtureChain(review: Self.review, writer: "3f9a1c20b7d4", seed: 1)
    birch = try FixtureChain(review: Self.review, writer: "b17c4e0a9d25", seed: 2)
    own = try FixtureChain(review: Self.review, writer: "77aa01c4e9f0", seed: 3)
    try write()
  }

  /// The store's files by path.
  var files: [String: [UInt8]] {
    let birchLines = birch.lines()
    let torn = birchLines + Array(birchLines.prefix(90))
    return [
      "review.json": Array("\(about)\n".utf8),
      "journal/3f9a1c20b7d4.jsonl": oak.lines(),
      "journal/b17c4e0a9d25.jsonl": torn,
      "journal/b17c4e0a9d25.sync-conflict-20261119-124100-ABCDEFG.jsonl": birch.lines(3),
      "local/private.jsonl": own.lines(),
      "local/device.json": Array("\(device)\n".utf8),
      "local/anchor.json": Array("\(anchor)\n".utf8),
      "local/drafts/2-note.json": Array("\(draft)\n".utf8),
    ]
  }

  private var anchor: String {
    let files = [oak, birch].map { chain in
      #""\#(chain.writer.hex).jsonl":{"seq":\#(chain.entries.count),"hash":"#
        + #""\#(chain.entries.last?.hash.hex ?? "")"}"#
    }
    return #"{"format":"alongside.anchor","version":1,"files":{\#(files.joined(separator: ","))}}"#
  }

  private var draft: String {
    #"{"format":"alongside.draft","version":1,"name":"2-note","at":"2026-11-19T09:02:07+00:00","#
      + #""text":"6 of 27 h","typed":true,"context":{"slot":"S01"}}"#
  }

  private var about: String {
    #"{"format":"alongside.review","version":1,"id":"\#(Self.review)"}"#
  }

  private var device: String {
    #"{"format":"alongside.device","version":1,"callsign":"Oak","machine":"","writers":"#
      + #"["3f9a1c20b7d4","77aa01c4e9f0"],"writer":"3f9a1c20b7d4","private":"77aa01c4e9f0"}"#
  }

  /// Entries come a minute apart, from half past eight on 19 November 2026.
  private mutating func next() throws -> (at: WallTime, clock: Int64) {
    minute += 1
    let day = try #require(Day("2026-11-19"))
    let at = try #require(
      WallTime(day: day, seconds: (8 * 60 + 30 + minute) * 60 + 7, offsetMinutes: 0))
    return (at, at.millisecondsSince1970 + 123)
  }

  private mutating func say(
    _ event: Event, _ id: String? = nil, replacing: [EntryRef] = [],
    by chain: WritableKeyPath<Version1, FixtureChain> = \.oak
  ) throws -> EntryRef {
    let (at, clock) = try next()
    let data = EntryCoding.data(
      of: event, at: at, id: try id.map { try #require(DisplayID($0)) }, replaces: replacing)
    let ref = EntryRef(try self[keyPath: chain].add(event.kind, data.bytes, clock: clock))
    events[ref] = event
    return ref
  }

  /// An entry that this version knows nothing of.
  private mutating func say(_ kind: String, raw data: String) throws {
    _ = try oak.add(kind, Array(data.utf8), clock: try next().clock)
  }

  private mutating func write() throws {
    _ = try say(.joined(Joined(callsign: "Oak")))
    _ = try say(.review(try Self.setUp()))
    let line = try say(
      .line(
        LineOfEnquiry(
          text: "To what extent do pupils use new words in longer answers?",
          whyItMatters: "Writing follows talk.", groups: "Y2, Y5",
          wouldChangeOurMind: "Long answers without the words", outOfScope: "Reading ages")), "L1")
    let slot = try say(.slot(try Self.slot(line)), "S01")
    let first = try say(.note(try Self.note("“Pam?” – 2 s. Tŷ Mawr 🙂", slot, line)), "N01")
    let birchJoined = try say(.joined(Joined(callsign: "Birch")), by: \.birch)
    _ = try say(.met([writer(oak): Tip(seq: 5, ref: first)]), by: \.birch)
    let answer = try say(
      .answer(
        Answer(
          text: "You have to say because.", promptID: "T01-P1", prompt: "What helps you talk?",
          speaker: "A2", source: .pupil, isVerbatim: false, place: "Y5", slot: slot, lines: [line],
          counts: [try #require(Count(label: "nodded", n: 2, of: 4))])), "A01", by: \.birch)
    let doomed = try say(.note(try Self.note("A name stood here.", nil, nil)), "N02")
    let edited = try say(
      .note(try Self.note("“Pam?” – 3 s.", slot, line)), replacing: [first])
    _ = try say(
      .note(try Self.note("“Pam?” – 2 s, twice.", slot, line)), replacing: [first], by: \.birch)
    let slip = try say(.note(try Self.note("Wrong room.", slot, nil)), "N03")
    let undone = try say(.undone([slip]))
    _ = try say(.undone([undone]))
    _ = try say(.met([writer(birch): Tip(seq: 3, ref: answer)]))
    let point = try say(.point(Self.point(line, [edited, answer], [slip])), "F1")
    _ = try say(
      .action(
        Action(
          text: "Try “think first” in every class", from: point, owner: "EL",
          firstStep: "Show it at briefing", by: Day("2026-12-03"),
          howWeWillKnow: "Count hands again", stopDoing: "Hands up only")), "X1")
    _ = try say(.shifted(Shift(minutes: 10, extending: slot, slots: [])))
    _ = try say(.shifted(Shift(minutes: -5, slots: [slot])))
    _ = try say(
      .erased(Erasure(targets: [doomed], record: doomed, reason: .name, requester: "host")))
    _ = try say(.safeguarding(SafeguardingStep(step: .raised, role: "", by: "Oak")))
    _ = try say(.safeguarding(SafeguardingStep(step: .handedOver, role: "DSL", by: "Oak")))
    try say("weather", raw: #"{"at":"2026-11-19T09:00:00Z","text":"Rain","mm":[1,{"n":null}]}"#)
    try say(
      "note",
      raw: #"{"at":"2026-11-19T09:01:00+00:00","id":"N04","text":"Kept.","source":"walk","#
        + #""x":true}"#)
    _ = try say(.note(try Self.note("Tŷ Mawr, 24 of 27 look up.", nil, nil)), "N02", by: \.birch)
    _ = try say(.joined(Joined(callsign: "Birch", after: birchJoined)), by: \.birch)
    let thought = try say(.thought(Thought(text: "Too fast, me?", about: first)), "T01", by: \.own)
    _ = try say(.thought(Thought(text: "No.")), replacing: [thought], by: \.own)
    oak.erase(EntryHash(doomed))
  }

  private func writer(_ chain: FixtureChain) -> ReviewWriter { ReviewWriter(chain.writer) }
}

extension Version1 {
  static func setUp() throws -> ReviewSetUp {
    var agreement: [AgreementField: String] = [:]
    // Fields that came later are left out where they say nothing.
    let later: Set<AgreementField> = [
      .lawfulBasis, .copies, .offLimits, .smallGroups, .shareThemes, .groundRules,
    ]
    for field in AgreementField.allCases where !later.contains(field) {
      agreement[field] = "About \(field.rawValue)"
    }
    agreement[.eraseBy] = "2026-12-17"
    return ReviewSetUp(
      school: "Ysgol Tŷ Mawr", day: try #require(Day("2026-11-19")), focus: "Talk for every child",
      nation: .wales,
      team: [
        TeamMember(callsign: "Oak", role: .lead, from: "head, Pellwick"),
        TeamMember(callsign: "Birch", role: .noteTaker),
      ], agreement: agreement)
  }

  static func slot(_ line: EntryRef) throws -> Slot {
    Slot(
      text: "Y5 science", day: try #require(Day("2026-11-19")),
      start: try #require(TimeOfDay("09:30")), end: try #require(TimeOfDay("10:00")), place: "R7",
      parts: [
        SlotPart(who: ["Oak"], text: "Sit with B", place: "R7", source: .lesson),
        SlotPart(text: "Walk"),
      ], lines: [line], hostPartner: "DHT", mode: .remote, isProtected: true,
      began: TimeOfDay("09:31"), ended: TimeOfDay("09:59"),
      calendarUID: "a@b", calendarSequence: 2, isCancelled: true)
  }

  static func note(_ text: String, _ slot: EntryRef?, _ line: EntryRef?) throws -> Note {
    guard let line else { return Note(text: text, source: .walk) }
    return Note(
      text: text, source: .lesson, place: "Y5", slot: slot, lines: [line], quotes: ["Pam?"],
      counts: [try #require(Count(label: "hands up", n: 6, of: 27))],
      fields: [FieldValue(.phase, "start"), FieldValue(.present, "27")],
      askLater: "Who waits?", sensitivity: .smallGroup)
  }

  static func point(_ line: EntryRef, _ evidence: [EntryRef], _ contrary: [EntryRef]) -> Point {
    Point(
      text: "Longer answers came after a pause.", line: line, evidence: evidence,
      contrary: contrary, about: .supportStaff, lookedForOpposite: true,
      response: HostResponse(stance: .corrected, text: "In Y5, yes."))
  }
}
