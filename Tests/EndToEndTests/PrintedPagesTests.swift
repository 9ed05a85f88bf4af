// The notice and the pack written from the screen of the built program: whole, private to this
// person, replaced by the next, and said where; and what is said when they cannot be written.

import Foundation
import TerminalSupport
import Testing

@Suite struct PrintedPagesTests {
  @Test("D11-systems the notice and the pack are written from the screen")
  func theNoticeAndThePackAreWrittenFromTheScreen() throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let path = "\(day.folder.path)/review"
    try day.begin(path)
    let run = try day.start(["open", path])
    run.expect("┌ Notes")
    run.send("7")
    run.expect("┌ Review")
    run.send("N")
    run.expect("Notice for staff")
    run.send("w")
    run.expect("Written to")
    let pages = "\(path)/local/pages"
    let notice = "\(pages)/notice-2024-11-19.html"
    let html = try #require(FileManager.default.contents(atPath: notice))
    let text = String(decoding: html, as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
    #expect(text.contains("Talk for every child"))
    for (file, mode) in [(notice, 0o600), (pages, 0o700)] {
      let found = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(found as? Int == mode, "\(file)")
    }
    run.send("\t")
    run.expect("Pack for reviewers")
    run.send("t")
    run.expect("Written to")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: pages).sorted()
        == ["briefing-2024-11-19.txt", "notice-2024-11-19.html"], "no leftovers")
    // Where the folder cannot be, it is said, and how to do it elsewhere; nothing else is touched.
    try FileManager.default.removeItem(atPath: pages)
    try Data("in the way".utf8).write(to: URL(fileURLWithPath: pages))
    run.send("w")
    run.expect("Not written:")
    run.expect("--out")
    #expect(FileManager.default.contents(atPath: pages) == Data("in the way".utf8))
    run.send("\u{1B}")
    run.expectGone("Pack for reviewers")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
  }
}
