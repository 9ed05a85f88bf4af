// Pages of the domain in the forms a report has. Nothing is decided here: a page is what it is.

import Domain

extension MarkdownReport {
  /// A page as Markdown, ending with a newline.
  public static func text(of paper: Paper) -> String {
    text(of: paper.blocks)
  }
}

extension TextReport {
  /// A page as plain text, ending with a newline.
  public static func text(of paper: Paper) -> String {
    text(of: paper.blocks)
  }
}
