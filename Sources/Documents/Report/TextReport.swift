// A report as plain text: no markup, lines of at most 78 characters where words allow, so that it
// reads the same in an e-mail, on paper and through a screen reader.

import Domain

/// Reports as plain text.
public enum TextReport {
  /// UTF-8 text, ending with a newline.
  public static func text(of report: Report) -> String { text(of: report.blocks) }

  /// UTF-8 text, ending with a newline.
  public static func text(of blocks: [PaperBlock]) -> String {
    blocks.map { text(of: $0) }.joined(separator: "\n\n") + "\n"
  }

  /// - Parameter audience: The school, unless somebody says otherwise.
  public static func text(of review: Review, for audience: ExportAudience = .school) -> String {
    text(of: Report(of: review, for: audience))
  }

  private static func text(of block: PaperBlock) -> String {
    switch block {
    case .heading(let level, let text):
      level == 1 ? PlainText.line(text).uppercased() : PlainText.line(text)
    case .paragraph(let text): wrapped(text, first: "", rest: "")
    case .list(let items):
      items.map { item in
        let label = item.label.map { "\($0): " } ?? ""
        return
          ([wrapped(label + item.text, first: "- ", rest: "  ")]
          + item.details.map { wrapped($0, first: "    ", rest: "    ") }).joined(separator: "\n")
      }.joined(separator: "\n")
    case .table(let header, let rows):
      rows.map { row in
        let cells = zip(header, row).filter { !PlainText.line($1).isEmpty }
        return wrapped(
          cells.map { $0 == header.first ? $1 : "\($0): \($1)" }.joined(
            separator: "; "),
          first: "  ", rest: "    ")
      }.joined(separator: "\n")
    }
  }

  private static func wrapped(_ text: String, first: String, rest: String) -> String {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in PlainText.line(text).split(separator: " ") {
      if !isEmpty && line.count + word.count + 1 > 78 {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
