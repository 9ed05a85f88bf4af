// A report as one HTML file that prints well on A4: no script, nothing from elsewhere, and every
// text from people escaped. A browser that opens it has nothing to fetch and nothing to run.

import Domain

/// Reports as HTML.
public enum HTMLReport {
  /// One complete document in UTF-8, ending with a newline.
  ///
  /// - Parameter audience: The school, unless somebody says otherwise.
  public static func text(of review: Review, for audience: ExportAudience = .school) -> String {
    let report = Report(of: review, for: audience)
    return document(report.blocks, figures: Figure.all(of: review, for: audience))
  }

  /// A page of its own.
  public static func text(of paper: Paper) -> String {
    document(paper.blocks, figures: [])
  }

  private static func document(_ blocks: [PaperBlock], figures: [Figure]) -> String {
    var title = "Alongside"
    for case .heading(1, let text) in blocks { title = text }
    let body = blocks.map { html(of: $0) } + figures.map { figure in
      "<figure>\n<figcaption>\(escaped(figure.title))</figcaption>\n\(figure.svg)\n</figure>"
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width">
      <title>\(escaped(title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static let style = """
    @page { size: A4; margin: 18mm 16mm; }
    body { font: 11pt/1.45 Georgia, "Liberation Serif", serif; color: #111; background: #fff;
      max-width: 178mm; margin: 1em auto; padding: 0 1em; overflow-wrap: anywhere; }
    h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 .5em; }
    h2 { font-size: 13pt; margin: 1.2em 0 .3em; }
    h3 { font-size: 11pt; margin: 1em 0 .2em; }
    h1, h2, h3 { break-after: avoid; font-family: "Liberation Sans", Arial, sans-serif; }
    ul { padding-left: 1.2em; margin: .3em 0; }
    li, tr, figure { break-inside: avoid; }
    li { margin: .25em 0; }
    .detail { color: #444; font-size: 10pt; }
    table { border-collapse: collapse; width: 100%; font-size: 9.5pt; margin: .5em 0; }
    th, td { border: 1px solid #888; padding: .2em .4em; text-align: left; vertical-align: top; }
    thead { display: table-header-group; }
    figure { margin: 1em 0; }
    figcaption { font-weight: bold; margin-bottom: .3em; }
    svg { max-width: 100%; height: auto; }
    @media print { body { margin: 0; padding: 0; max-width: none; } }
    """

  private static func html(of block: PaperBlock) -> String {
    switch block {
    case .heading(let level, let text):
      let tag = "h\(min(max(level, 1), 3))"
      return "<\(tag)>\(escaped(text))</\(tag)>"
    case .paragraph(let text): return "<p>\(escaped(text))</p>"
    case .list(let items):
      let rows = items.map { item in
        let label = item.label.map { "<strong>\(escaped($0))</strong> " } ?? ""
        let details = item.details.map { "<div class=\"detail\">\(escaped($0))</div>" }.joined()
        return "<li>\(label)\(escaped(item.text))\(details)</li>"
      }
      return "<ul>\n\(rows.joined(separator: "\n"))\n</ul>"
    case .table(let header, let rows):
      let head = header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
      let body = rows.map { row in
        "<tr>" + row.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>"
      }
      return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
        + "\(body.joined(separator: "\n"))\n</tbody>\n</table>"
    }
  }

  /// Text from people, harmless in HTML: one line, nothing that steers, no markup.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in PlainText.line(text).unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
