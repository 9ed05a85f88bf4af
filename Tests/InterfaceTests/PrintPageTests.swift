// The notice and the pack on the screen: read, turned, and written to a file.

import Domain
import Panes
import Surface
import Testing

@testable import Interface

@Suite struct PrintPageTests {
  private static func files(_ harness: AppHarness) -> [PrintFile] {
    harness.requests.compactMap { if case .keepPage(let file) = $0 { file } else { nil } }
  }

  @Test("D11-systems the notice and the pack are read, written and named by keys")
  func thePagesAreReadWrittenAndNamedByKeys() throws {
    var harness = AppHarness()
    harness.press("7N")
    #expect(harness.text.contains("Notice for staff"))
    #expect(harness.text.contains("Teach as you normally would."))
    harness.press("w")
    let notice = try #require(Self.files(harness).last)
    #expect(notice.name == "notice" && notice.format == .html)
    #expect(notice.text.hasPrefix("<!DOCTYPE html>") && notice.text.contains("no grades"))
    harness.update(.printed(.kept("/somewhere/notice.html")))
    #expect(harness.text.contains("Written to /somewhere/notice.html"))
    // The other page is a key away, and is not said to be written.
    harness.press("<Tab>t")
    #expect(harness.text.contains("Pack for reviewers"))
    #expect(!harness.text.contains("Written to"))
    let pack = try #require(Self.files(harness).last)
    #expect(pack.name == "briefing" && pack.format == .text)
    #expect(pack.text.contains("Y4 science") && pack.text.contains("DHT, room 3, extension 12"))
    harness.update(.printed(.failed("Not written: the disk is full.")))
    #expect(harness.text.contains("Not written: the disk is full."))
    harness.press("<Esc>P")
    #expect(harness.text.contains("Pack for reviewers"))
    harness.press("<Esc>")
    #expect(harness.text.contains("┌ Review"))
    harness.update(.printed(.kept("/late")))
    #expect(harness.lastLine.contains("Written to /late"))
  }

  @Test(arguments: [(24, 80), (15, 40), (40, 120)])
  func allOfAPageIsReached(_ rows: Int, _ columns: Int) {
    var harness = AppHarness(rows: rows, columns: columns)
    harness.press("7N")
    var seen = harness.text
    for _ in 0..<40 {
      harness.press("<PgDn>")
      seen += harness.text
    }
    for words in ["Visitors", "No photos", "safeguarding lead"] {
      let holds = seen.contains(words)
      #expect(holds, "\(words)")
    }
    #expect(harness.app.draw().cursor != nil)
    #expect(harness.text.contains("w writes it"))
  }

  @Test func whatAPaneSaysOfItsRecordIsSeenOnceItIsSaved() {
    var harness = AppHarness(focus: .schedule)
    harness.press("c")
    #expect(harness.lastLine.contains("host-framed: ask how typical it is"))
    #expect(harness.lastLine.contains("saved"))
    harness.failure = "no room"
    harness.press("z")
    #expect(!harness.lastLine.contains("at a distance"))
    harness.failure = nil
    harness.press("j")
    #expect(!harness.lastLine.contains("at a distance"))
  }
}
