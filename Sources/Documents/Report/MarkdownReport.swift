// A report as Markdown. Text from people is one line of text and nothing else: whatever it holds,
// it makes no heading, list, link, image, table cell or HTML.

import Domain

/// Reports as Markdown.
public enum MarkdownReport {
  /// UTF-8 Markdown (CommonMark with tables), ending with a newline.
  public static func text(of report: Report) -> String {
    text(of: report.blocks)
  }

  static func text(of blocks: [PaperBlock]) -> String {
    blocks.map { text(of: $0.withoutEmptyColumns) }.joined(separator: "\n\n") + "\n"
  }

  /// - Parameter audience: The school, unless somebody says otherwise.
  public static func text(of review: Review, for audience: ExportAudience = .school) -> String {
    text(of: Report(of: review, for: audience))
  }

  private static func text(of block: PaperBlock) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: min(max(level, 1), 6)) + " " + MarkdownText.escaped(text)
    case .paragraph(let text): MarkdownText.escaped(text)
    case .list(let items): items.map { text(of: $0) }.joined(separator: "\n")
    case .table(let header, let rows):
      ([row(header), "|" + String(repeating: " --- |", count: header.count)] + rows.map { row($0) })
        .joined(separator: "\n")
    }
  }

  private static func text(of item: PaperItem) -> String {
    let label = item.label.map { "**\(MarkdownText.escaped($0))** " } ?? ""
    let details = item.details.map { "\n  - \(MarkdownText.escaped($0))" }.joined()
    return "- \(label)\(MarkdownText.escaped(item.text))\(details)"
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { MarkdownText.escaped($0) }.joined(separator: " | ") + " |"
  }
}

/// Text from people, made harmless in Markdown.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    let scalars = Array(PlainText.line(text).unicodeScalars)
    // A number can only begin a list at the start of a line: `1.` or `1)`.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$":
        out.append("\\")
        out.append(scalar)
      case "+", "-", "=":
        if index == 0 { out.append("\\") }
        out.append(scalar)
      case ".", ")":
        if index == digits && digits > 0 { out.append("\\") }
        if scalar == ".", endsWithWWW(out) { out.append("\u{2060}") }
        out.append(scalar)
      case ":", "@":
        out.append(scalar)
        // Several programs make links of bare addresses, and undo escapes before they look. A word
        // joiner is not seen and keeps them from it.
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        if scalar == "@" ? next != " " : next == "/" { out.append("\u{2060}") }
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static func endsWithWWW(_ text: String.UnicodeScalarView) -> Bool {
    String(text.suffix(3)).lowercased() == "www"
  }
}
