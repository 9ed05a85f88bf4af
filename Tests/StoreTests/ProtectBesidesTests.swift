// What lies beside the entries when a review is protected: receipts lose the school's name, pages
// to print go, and what was given out before is named.

import Domain
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct ProtectBesidesTests {
  let disk = Morning.disk()
  private let folder = StoreFolder("/data/review")

  private func protect() throws -> Protecting {
    let now = try Morning.at().millisecondsSince1970
    let twin = ProtectedTwin(of: folder, on: disk, now: now)
    return try #require(try twin.protect(try Protected.protection()) { _ in true })
  }

  @Test func aKeptReceiptLosesTheSchool() throws {
    let store = try Morning.begin(on: disk)
    let lines = [
      "Receipt: erased", "  review      review, Harrowmere", "  at          2026-11-19 09:30:00",
      "  came from   /old/Harrowmere, where this review was before: gone there too",
    ]
    _ = try store.keepReceipt(lines, at: try Morning.at())
    _ = try protect()
    #expect(Protected.files(disk, holding: "Harrowmere").isEmpty)
    let path = "/data/review/local/receipts/receipt-2026-11-19-093000.txt"
    let kept = String(decoding: try #require(disk.bytes(of: path)), as: UTF8.self)
    #expect(
      kept == """
        Receipt: erased
          review      review
          at          2026-11-19 09:30:00
          came from   /old/the school, where this review was before: gone there too

        """)
  }

  @Test func pagesGoAndAreNamedAndNoLongerListed() throws {
    var store = try Morning.begin(on: disk)
    let at = try Morning.at()
    _ = try store.keepPage(
      Array("<p>Harrowmere</p>".utf8), named: "notice.html", format: "html", at: at,
      root: folder.path)
    disk.prepare(folders: ["/out"])
    disk.put(Array("words".utf8), at: "/out/there.md")
    for name in ["there.md", "gone.md"] {
      try store.listExport(
        "/out/\(name)", format: "markdown", audience: "team", at: at, bytes: Array("words".utf8))
    }
    disk.endProcess()
    let done = try protect()
    #expect(done.pages == ["notice.html"])
    #expect(done.documents == ["/out/there.md"])
    #expect(done.lines > 0)
    #expect(Protected.files(disk, holding: "Harrowmere").isEmpty)
    let after = try Protected.open(disk, key: try Protected.protection().key)
    #expect(after.listedExports().map(\.path).sorted() == ["/out/gone.md", "/out/there.md"])
  }

  @Test func whatWasAgreedToIsWhatIsSaidToHaveBeenDone() throws {
    _ = try Morning.begin(on: disk)
    let now = try Morning.at().millisecondsSince1970
    var asked: Protecting?
    let twin = ProtectedTwin(of: folder, on: disk, now: now)
    let done = try twin.protect(try Protected.protection()) {
      asked = $0
      return true
    }
    #expect(asked == done)
  }
}
