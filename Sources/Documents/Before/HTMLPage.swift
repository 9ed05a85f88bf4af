// Blocks as one HTML file that prints well on A4: no script, nothing fetched, every character that
// could be markup escaped.

import Domain

/// Blocks as HTML.
public enum HTMLPage {
  /// A whole document in UTF-8.
  ///
  /// - Parameters:
  ///   - title: what the window and the printed page are called.
  ///   - language: the language of the words, as HTML names it.
  public static func text(
    of blocks: [PaperBlock], title: String, language: String = "en-GB"
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <title>\(HTMLReport.escaped(title))</title>
    <style>
    @page { size: A4; margin: 15mm }
    body { font: 11pt/1.35 sans-serif; color: #000; background: #fff }
    body { max-width: 180mm; margin: auto }
    h1 { font-size: 17pt; margin: 0 0 2mm } h2 { font-size: 12pt; margin: 4mm 0 1mm }
    h3 { font-size: 11pt; margin: 2mm 0 1mm } p, ul { margin: 0 0 2mm } ul { padding-left: 5mm }
    table { border-collapse: collapse; width: 100%; margin: 0 0 2mm; page-break-inside: auto }
    th, td { border: .3mm solid #777; padding: .7mm 1.5mm; text-align: left; vertical-align: top }
    tr, li, h2, h3 { page-break-inside: avoid } h2, h3 { page-break-after: avoid }
    </style>
    </head>
    <body>
    \(blocks.map(text).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private static func text(of block: PaperBlock) -> String {
    switch block {
    case .heading(let level, let text):
      return "<h\(min(max(level, 1), 3))>\(HTMLReport.escaped(text))</h\(min(max(level, 1), 3))>"
    case .paragraph(let text): return "<p>\(HTMLReport.escaped(text))</p>"
    case .list(let items):
      let rows = items.map { item in
        let label = item.label.map { "<strong>\(HTMLReport.escaped($0)):</strong> " } ?? ""
        let details = item.details.map { "<br>\(HTMLReport.escaped($0))" }.joined()
        return "<li>\(label)\(HTMLReport.escaped(item.text))\(details)</li>"
      }
      return "<ul>\n\(rows.joined(separator: "\n"))\n</ul>"
    case .table(let header, let rows):
      let head = header.map { "<th scope=\"col\">\(HTMLReport.escaped($0))</th>" }.joined()
      let body = rows.map { row in
        "<tr>\(row.map { "<td>\(HTMLReport.escaped($0))</td>" }.joined())</tr>"
      }
      return "<table>\n<tr>\(head)</tr>\n\(body.joined(separator: "\n"))\n</table>"
    }
  }
}
