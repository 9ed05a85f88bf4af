// A page made before the day, on the screen: the notice for staff or the pack that a reviewer
// carries. It is read here as it will stand on paper, and written to a file to print or to send.

import Documents
import Domain
import Panes
import Surface

/// A page to print, as it is kept on the disk.
public struct PrintFile: Hashable, Sendable {
  /// `notice` or `briefing`, what commands call it.
  public var name: String
  /// How it is written, and the end of the file's name.
  public var format: Format
  public var text: String

  public enum Format: String, Hashable, Sendable {
    case html, text = "txt"
  }
}

/// What came of keeping it.
public enum PrintNews: Hashable, Sendable {
  case kept(String)
  case failed(String)
}

extension PrintedPage {
  /// What the page is called as a command, a file and a title.
  fileprivate var name: String {
    switch self {
    case .notice: "notice"
    case .pack: "briefing"
    }
  }

  fileprivate var title: String {
    switch self {
    case .notice: "Visitors"
    case .pack: "Review day"
    }
  }

  fileprivate func blocks(_ desk: Desk) -> [PaperBlock] {
    switch self {
    case .notice: BeforePages.notice(of: desk.review, say: desk.put)
    case .pack: BeforePages.pack(of: desk.review, say: desk.put)
    }
  }
}

/// The page on the screen.
struct PrintPage: OverlayPage, Hashable {
  let page: PrintedPage
  private let lines: [PageSheet.Line]
  /// What came of writing it: the file it stands in, or why it does not.
  var news: PrintNews?
  private var top = 0

  init(_ page: PrintedPage, _ desk: Desk) {
    self.page = page
    lines = Array(page.blocks(desk).map(Self.lines).joined(separator: [Self.blank]))
  }

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    var next = self
    let columns = desk.room.columns < 60 ? 32 : 60
    let rows = lines.reduce(0) { $0 + wrapped($1.text, columns: columns).count }
    if let top = PageSheet.scrolled(top, by: key, count: rows) {
      next.top = top
      return .stay(next)
    }
    switch key {
    case .character("w"): return PageTurn(next: self, requests: [.keepPage(file(.html, desk))])
    case .character("t"): return PageTurn(next: self, requests: [.keepPage(file(.text, desk))])
    case .tab: return .stay(PrintPage(page == .notice ? .pack : .notice, desk))
    case .enter: return .close()
    default: return .stay(self)
    }
  }

  private static let blank = PageSheet.Line(text: "", role: .text)

  /// A block as lines that the page wraps for its width.
  private static func lines(of block: PaperBlock) -> [PageSheet.Line] {
    switch block {
    case .heading(_, let text): [PageSheet.Line(text: text, role: .strong)]
    case .paragraph(let text): [PageSheet.Line(text: text, role: .text)]
    case .list(let items):
      items.flatMap { item in
        let label = item.label.map { "\($0): " } ?? ""
        return [PageSheet.Line(text: "- \(label)\(item.text)", role: .text, hang: 2)]
          + item.details.map { PageSheet.Line(text: "    \($0)", role: .text, hang: 4) }
      }
    case .table(let header, let rows):
      rows.map { row in
        let cells = zip(header, row).enumerated().filter { !$1.1.isEmpty }.map { index, cell in
          index == 0 ? cell.1 : "\(cell.0): \(cell.1)"
        }
        return PageSheet.Line(text: "  \(cells.joined(separator: "; "))", role: .text, hang: 4)
      }
    }
  }

  private func file(_ format: PrintFile.Format, _ desk: Desk) -> PrintFile {
    let blocks = page.blocks(desk)
    return PrintFile(
      name: page.name, format: format,
      text: format == .html
        ? HTMLPage.text(of: blocks, title: page.title) : TextReport.text(of: blocks))
  }

  func sheet(_ desk: Desk) -> PageSheet {
    let other = page == .notice ? "the pack for reviewers" : "the notice for staff"
    var sheet = PageSheet(
      title: page == .notice ? "Notice for staff" : "Pack for reviewers",
      keys: "w writes it as a page to print, t as plain text. Tab shows \(other). Arrows scroll, "
        + "Esc goes back.")
    switch news {
    case .kept(let path)?: sheet.add("Written to \(path)", .saved)
    case .failed(let words)?: sheet.add(words, .warning)
    case nil: break
    }
    sheet.lines += lines
    sheet.top = top
    return sheet
  }
}

extension App {
  /// Says where the page stands now, on the page itself while it is still up.
  mutating func show(_ news: PrintNews) {
    guard case .page(let page)? = overlay, var print = page as? PrintPage else {
      switch news {
      case .kept(let path): return say("Written to \(path).", .ordinary)
      case .failed(let words): return say(words, .warning)
      }
    }
    print.news = news
    overlay = .page(print)
  }
}
