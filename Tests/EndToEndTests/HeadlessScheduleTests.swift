// The day's plan in and out from the shell, and the day running late.

import Foundation
import Testing

@Suite struct HeadlessScheduleTests {
  let harness: Harness

  init() throws {
    harness = try Harness()
    try harness.makeReview()
  }

  private let table = """
    start,end,what,place,lines
    09:30,10:00,Y4 science,room 7,L1
    10:02,10:30,Y3 English,room 2,L1 L2
    14:10,14:55,Synthesis,,
    """

  @Test func aTableIsShownFirstAndThenTakenIn() throws {
    let path = try harness.file("plan.csv", table)
    let before = try Harness.contents(of: harness.store("harrow"))
    let dry = try harness.run("schedule", "harrow", "import", path, "--dry-run")
    #expect(dry.status == 0)
    #expect(
      dry.out == """
        add 09:30-10:00 Y4 science, room 7, L1
        add 10:02-10:30 Y3 English, room 2, L1 L2
        add 14:10-14:55 Synthesis

        """)
    #expect(dry.err == "3 of 3 events would change something.\n")
    #expect(try Harness.contents(of: harness.store("harrow")) == before)
    let taken = try harness.run("schedule", "harrow", "import", path)
    #expect(taken.status == 0)
    #expect(taken.lines == dry.lines + ["saved S01", "saved S02", "saved S03"])
    let again = try harness.run("schedule", "harrow", "import", path)
    #expect(again.lines.allSatisfy { $0.hasPrefix("keep S0") })
    #expect(again.err == "0 of 3 events changed something.\n")
    #expect(
      try harness.run("schedule", "harrow", "show").out == """
        S01 09:30-10:00  Y4 science  room 7 L1
        S02 10:02-10:30  Y3 English  room 2 L1 L2
        S03 14:10-14:55  Synthesis  protected

        """)
  }

  @Test func aCalendarIsToldByWhatIsInIt() throws {
    let path = try harness.file(
      "plan.txt",
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      BEGIN:VEVENT\r
      UID:a@example\r
      DTSTART;TZID=Europe/Paris:20241119T103000\r
      DTEND;TZID=Europe/Paris:20241119T110000\r
      SUMMARY:Y4 science\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      UID:b@example\r
      DTSTART;TZID=../../etc/passwd:20241119T120000\r
      DTEND;TZID=../../etc/passwd:20241119T123000\r
      SUMMARY:Lunch\r
      END:VEVENT\r
      END:VCALENDAR\r

      """)
    let taken = try harness.run("schedule", "harrow", "import", path)
    #expect(taken.status == 0)
    #expect(
      taken.lines == [
        "add 09:30-10:00 Y4 science", "add 12:00-12:30 Lunch", "saved S01", "saved S02",
      ])
    #expect(taken.err.contains("the time zone “../../etc/passwd” is not known"))
  }

  /// Nothing tells any more what an erased slot was.
  @Test func aPlanThatStillHasAnErasedSlotIsSaid() throws {
    let path = try harness.file("plan.csv", table)
    let first = try harness.run("schedule", "harrow", "import", path)
    #expect(!first.err.contains("erased"))
    #expect(try harness.run("erase", "harrow", "S02", "--because", "name").status == 0)
    let again = try harness.run("schedule", "harrow", "import", path, "--dry-run")
    #expect(again.err.contains("S02 was erased or sealed here"), "\(again.err)")
    #expect(again.err.contains("the one that is new now may be the same"), "\(again.err)")
  }

  @Test func whatGoesOutComesInAsNothingNew() throws {
    _ = try harness.run("schedule", "harrow", "import", try harness.file("plan.csv", table))
    for format in ["ics", "csv"] {
      let path = harness.folder.appendingPathComponent("out.\(format)").path
      let out = try harness.run("schedule", "harrow", "export", "--as", format, "--out", path)
      #expect(out.status == 0)
      #expect(out.out == "")
      #expect(out.err == "wrote \(path)\n")
      let back = try harness.run("schedule", "harrow", "import", path)
      #expect(back.lines.allSatisfy { $0.hasPrefix("keep ") }, "\(format): \(back.out)")
      #expect(back.lines.count == 3)
    }
  }

  @Test func runningLateMovesWhatFollowsUpToWhatIsProtected() throws {
    _ = try harness.run("schedule", "harrow", "import", try harness.file("plan.csv", table))
    let moved = try harness.run("schedule", "harrow", "shift", "10", "--at", "09:50")
    #expect(moved.status == 0)
    #expect(
      moved.out == """
        moved S01 09:30-10:00 to 09:30-10:10  Y4 science
        moved S02 10:02-10:30 to 10:12-10:40  Y3 English

        """)
    let rows = try harness.run("schedule", "harrow", "show", "--json").objects()
    #expect(rows.map { $0["start"] as? String } == ["09:30", "10:12", "14:10"])
    #expect(rows.map { $0["planned-start"] as? String } == ["09:30", "10:02", "14:10"])
    let back = try harness.run("schedule", "harrow", "shift", "--at", "09:50", "--", "-10")
    #expect(back.lines.first == "moved S01 09:30-10:10 to 09:30-10:00  Y4 science")
    #expect(try harness.run("undo", "harrow").out == "undone: running late\n")
  }

  @Test(arguments: [
    (["shift", "10", "--at", "18:00"], Int32(1), "harrow: Nothing is left today that could move."),
    (["shift", "0"], 64, "schedule shift 0: not a number of minutes to move by;"),
    (["shift", "soon"], 64, "schedule shift soon: not a number of minutes to move by;"),
    (["shift"], 64, "schedule shift: nothing follows it; expected a number of minutes;"),
    (["import"], 64, "schedule import: nothing follows it; expected a file;"),
    (["import", "missing.csv"], 66, "missing.csv: there is no such file;"),
    (["show", "--dry-run"], 64, "schedule show: --dry-run means nothing here;"),
    (["move"], 64, "move: no such action; expected one of import, export,"),
  ])
  func mistakesAreNamed(arguments: [String], status: Int32, words: String) throws {
    let refused = try harness.run(["schedule", "harrow"] + arguments, input: Data())
    #expect(refused.status == status, "\(refused.err)")
    #expect(refused.err.hasPrefix(words), "\(refused.err)")
    #expect(refused.out == "")
  }

  @Test func whatIsNoPlanIsBadData() throws {
    let path = try harness.file("plan.csv", "colour,shape\nred,round\n")
    let refused = try harness.run("schedule", "harrow", "import", path)
    #expect(refused.status == 65)
    #expect(refused.err.contains("expected start, end and what"))
  }
}
