// Pages of the domain in the forms a report has. Nothing is decided here: a page is what it is.

import Domain

extension ReportBlock {
  /// The same piece of a page.
  init(_ block: PaperBlock) {
    switch block {
    case .heading(let level, let text): self = .heading(level: level, text)
    case .paragraph(let text): self = .paragraph(text)
    case .list(let items):
      self = .list(items.map { ReportItem(label: $0.label, $0.text, details: $0.details) })
    case .table(let header, let rows): self = .table(header: header, rows: rows)
    }
  }
}

extension MarkdownReport {
  /// A page as Markdown, ending with a newline.
  public static func text(of paper: Paper) -> String {
    text(of: paper.blocks.map(ReportBlock.init))
  }
}

extension TextReport {
  /// A page as plain text, ending with a newline.
  public static func text(of paper: Paper) -> String {
    text(of: paper.blocks.map(ReportBlock.init))
  }
}
