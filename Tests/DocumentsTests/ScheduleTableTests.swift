// Tables: read as spreadsheets write them, written so that no spreadsheet computes them.

import Domain
import TestSupport
import Testing

@testable import Documents

@Suite struct ScheduleTableTests {
  func plan(_ text: String) throws -> PlanDocument {
    try ScheduleTable.read(Array(text.utf8), file: "plan.csv", day: TestReview.day)
  }

  func problem(_ bytes: [UInt8]) -> DocumentError.Problem? {
    do throws(DocumentError) {
      _ = try ScheduleTable.read(bytes, file: "f", day: TestReview.day)
      return nil
    } catch { return error.problem }
  }

  @Test(arguments: [",", ";", "\t"], ["\r\n", "\n", "\r"])
  func separatorsLineEndsAndMarks(separator: String, end: String) throws {
    let rows = [
      ["Room", "TITLE", "From", "Until", "Date"],
      ["Hall", "\"Walk, \"\"quiet\"\"; all\ntogether\"", "9:05", "09.25", "19/11/2026"],
      ["", "Lunch", "12:30 pm", "1:05 PM", ""],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: end)
    for mark in ["", "\u{FEFF}"] {
      #expect(
        try plan(mark + text).events.map { shown($0) } == [
          "2026-11-19 09:05-09:25 Walk, \"quiet\"; all\ntogether @ Hall",
          "2026-11-19 12:30-13:05 Lunch",
        ])
    }
  }

  @Test func aSeparatorMayBeSaid() throws {
    let text = "sep=;\r\nstart;what\r\n09:00;a,b,c\r\n"
    #expect(try plan(text).events.map(\.title) == ["a,b,c"])
  }

  @Test func oneColumnOfTimesWillDo() throws {
    let text = "time,activity\n09:30-10:00,A\n10:02 \u{2013} 10:27,B\n11:00,C\n"
    #expect(
      try plan(text).events.map { shown($0) } == [
        "2026-11-19 09:30-10:00 A", "2026-11-19 10:02-10:27 B", "2026-11-19 11:00-11:00 C",
      ])
  }

  @Test func badRowsAreSkippedWithTheirPlace() throws {
    let text =
      "start,end,what,day\n25:00,10:00,A,\n09:00,soon,B,\n09:00,08:00,C,\n09:00,,,\n"
      + "09:00,10:00,D,2026-02-30\n09:00,10:00,E,\n"
    let plan = try plan(text)
    #expect(plan.events.map(\.title) == ["E"])
    #expect(
      plan.skipped.map(\.error.description) == [
        "plan.csv:2:1: start “25:00” cannot be read; expected a time such as 09:30; "
          + "correct this cell",
        "plan.csv:3:2: end “soon” cannot be read; expected a time such as 10:00; "
          + "correct this cell",
        "plan.csv:4:2: end “08:00” cannot be read; expected a time not before the start; "
          + "correct this cell",
        "plan.csv:5:3: what “” cannot be read; expected a few words; correct this cell",
        "plan.csv:6:4: day “2026-02-30” cannot be read; expected 2026-11-19 or 19/11/2026; "
          + "correct this cell",
      ])
  }

  @Test(arguments: [
    ("", "plan.csv:1: the table is empty; expected a row of column names; add start, end and what"),
    (
      "\n\n , \n",
      "plan.csv:1: the table is empty; expected a row of column names; add start, end and what"
    ),
    (
      "a,b\n",
      "plan.csv:1: no column start, what (found: a, b); expected start, end and what; "
        + "rename the columns"
    ),
    (
      "start,what\n09:00,\"x\n",
      "plan.csv:2:2: a quotation mark opens here and never closes; expected a second one; "
        + "correct this cell"
    ),
    (
      "start,what\n09:00,\"x\"y\n",
      "plan.csv:2:2: text follows a closing quotation mark; expected a separator; "
        + "double the marks inside"
    ),
    (
      "start,what\n09:00,\0\n",
      "plan.csv:2: the text is not UTF-8; expected UTF-8; save it again and choose UTF-8"
    ),
  ])
  func whatIsNoTableIsAnError(text: String, words: String) {
    let error = #expect(throws: DocumentError.self) { try plan(text) }
    #expect(error?.description == words)
  }

  @Test func limitsHold() {
    let head = Array("start,what\n".utf8)
    #expect(problem([0xFF, 0xFE]) == .notUTF8)
    #expect(problem(head + [0xE9]) == .notUTF8)
    let rows = head + Array(String(repeating: "9:00,x\n", count: 10_001).utf8)
    #expect(problem(rows) == .tooManyRows(limit: 10_000))
    #expect(problem(head + [UInt8](repeating: 0x2C, count: 300)) == .tooManyColumns(limit: 200))
    let long = head + [UInt8](repeating: 0x41, count: (1 << 20) + 1)
    #expect(problem(long) == .lineTooLong(limit: 1 << 20))
    let large = (8 << 20) + 1
    #expect(
      problem([UInt8](repeating: 0x41, count: large)) == .tooLarge(bytes: large, limit: 8 << 20))
  }

  @Test func aSecondImportChangesNothingAndTheTeamsWordWins() throws {
    var test = TestReview()
    let events = try plan(
      "start,end,what,room,who,lines,host\n09:30,10:00,Visit,R1,\"Oak, Birch\",L1,DHT\n"
        + "09:30,10:00,Visit,R2,Rowan: reading,L2 L9,\n"
    ).events
    #expect(ScheduleImport.changes(for: test.take(events)).count == 2)
    #expect(ScheduleImport.changes(for: test.take(events)).isEmpty)
    #expect(test.slot("S01").parts == [SlotPart(who: ["Oak", "Birch"], text: "Visit")])
    #expect(test.slot("S02").parts == [SlotPart(who: ["Rowan"], text: "reading")])
    #expect(test.slot("S02").lines == [test.ref("L2")])
    #expect(test.slot("S01").hostPartner == "DHT")
    var slot = test.slot("S01")
    slot.start = TimeOfDay("09:40")!
    test.record(Change(.slot(slot), replacing: [test.ref("S01")]))
    #expect(ScheduleImport.changes(for: test.take(events)).isEmpty)
    #expect(test.slot("S01").start == TimeOfDay("09:40"))
    let moved = try plan("start,end,what,room\n09:30,10:05,Visit,R2\n").events
    #expect(
      test.take(moved).map { $0.text(in: test.review) }
        == ["change S02 Visit: ends 10:05, was 10:00"])
  }

  @Test func ourOwnTableTakenBackChangesNothing() throws {
    for seed in UInt64(1)...60 {
      var random = SplitMix64(seed: seed)
      var test = TestReview()
      test.take(try read(Fixtures.outlook).events)
      let starts = [
        "=", "'=", "+", "-", "@", "\t=", "\u{FF1D}", "''-", "'", "", "\u{200B}=", "\n=",
      ]
      for _ in 0..<6 {
        let text = starts.randomElement(using: &random)! + CalendarWriterTests.randomText(&random)
        let start = TimeOfDay(minutes: Int.random(in: 480..<900, using: &random))!
        var slot = Slot(
          text: text + "x", day: TestReview.day, start: start, end: start.adding(minutes: 25),
          place: starts.randomElement(using: &random)!, lines: [test.ref("L1")])
        slot.isCancelled = Bool.random(using: &random)
        test.record(Change(.slot(slot)))
      }
      let bytes = ScheduleTable.bytes(of: test.review)
      let plan = try ScheduleTable.read(bytes, file: "own.csv", day: TestReview.day)
      #expect(plan.skipped.isEmpty && plan.events.count == 10, "seed \(seed)")
      let planned = ScheduleImport.preview(
        of: plan.events, in: test.review, on: ScheduleImport.days(of: test.review))
      #expect(
        ScheduleImport.changes(for: planned).isEmpty,
        "seed \(seed): \(planned.map { $0.text(in: test.review) })")
    }
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n=1", "\u{A0}=1", "\u{FEFF}=1", "＝1",
    "＋1", "－1", "＠1", "=\u{301}1", "'=1", "-\u{FE0F}", "\u{200B}@x",
  ])
  func formulasAreGuardedAndComeBack(text: String) {
    let guarded = FormulaGuard.guarded(text)
    #expect(guarded.utf8.first == UInt8(ascii: "'"))
    #expect(FormulaGuard.unguarded(guarded) == text)
  }

  @Test(arguments: ["", "x", "'", "'x", "\"=", "1-1", "a@b", " ", "''x", "‘=", "Oak: =1"])
  func otherTextIsLeftAlone(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }

  @Test func cutAndDamagedAtEveryByteNothingTraps() {
    let bytes = Array(
      "start;end;what;who\r\n09:30;10:00;\"W \"\"a\"\"\nb\";Oak: ŷ\r\n9:5;;'=x;\r\n".utf8)
    var good = 0
    for length in 0...bytes.count where problem(Array(bytes[..<length])) == nil { good += 1 }
    for index in bytes.indices {
      for byte in [UInt8(0), 0x0A, 0x0D, 0x22, 0x27, 0x2C, 0x3B, 0xFF] {
        var damaged = bytes
        damaged[index] = byte
        if problem(damaged) == nil { good += 1 }
      }
    }
    #expect(good > bytes.count)
  }

  @Test func notesAreOneRowForEachVersionAndAllQuoted() throws {
    var test = TestReview()
    let ref = test.record(
      Change(
        .note(
          .reading(
            "=HYPERLINK(\"x\") 4 of 7 spoke", source: .lesson, place: "Y4", lines: [test.ref("L2")])
        )))
    test.record(Change(.note(Note(text: "-5 pupils", source: .walk)), replacing: [ref]), by: "Oak")
    test.record(Change(.note(Note(text: "gone", source: .walk)), replacing: [ref]), by: "Birch")
    test.record(
      Change(
        .answer(
          Answer(
            text: "Sometimes\nshe does", promptID: nil, prompt: "What do you do?", speaker: "A2",
            source: .pupil))))
    let bytes = EvidenceTable.bytes(of: test.review)
    let rows = try TableReader.rows(of: bytes, file: "f")
    #expect(rows.map { $0.cells.count } == [14, 14, 14, 14])
    #expect(rows[1].cells[11] == "'-5 pupils" && rows[1].cells[13] == "contested")
    #expect(rows[2].cells[3] == "Birch")
    #expect(rows[3].cells[9] == "A2" && rows[3].cells[10] == "verbatim")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("HYPERLINK"))
    #expect(rows[0].cells.first == "id")
  }

  /// Whoever prints a table gives every byte of it to a terminal.
  @Test func nothingInACellSteersATerminal() throws {
    var writer = TableWriter(header: ["a"])
    writer.row(["\u{1b}]0;x\u{07}b\u{9b}2J\u{8}c\u{202e}d\r\ne\tCaf\u{e9} d\u{175}r\u{0}"])
    let text = String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
    let bad = text.unicodeScalars.filter {
      PlainText.isSteering($0) && !["\r", "\n", "\t"].contains($0)
    }
    #expect(bad.isEmpty)
    #expect(text.contains("\u{fffd}d\ne\tCaf\u{e9} d\u{175}r"))
    #expect(!text.dropFirst(5).dropLast(2).contains("\r"))
  }
}
