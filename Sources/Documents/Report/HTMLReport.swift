// A report as one HTML file that prints well on A4 and reads on a telephone: no script, nothing
// from elsewhere, and every text from people escaped. A browser that opens it has nothing to fetch
// and nothing to run.

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
  ///
  /// - Parameter review: whose workshop's talk by seat is drawn on it; nil for no picture.
  public static func text(of paper: Paper, talkIn review: Review? = nil) -> String {
    document(
      paper.blocks, figures: review.flatMap { Figure.talkAtWorkshop($0) }.map { [$0] } ?? [],
      isForWall: paper.isForWall)
  }

  /// - Parameters:
  ///   - title: what the window is called; nil for the first heading.
  ///   - language: of the words, as HTML names it.
  static func document(
    _ blocks: [PaperBlock], figures: [Figure], title: String? = nil, language: String = "en-GB",
    isForWall: Bool = false
  ) -> String {
    var heading = "Alongside"
    for case .heading(1, let text) in blocks { heading = text }
    let body = blocks.map { html(of: $0.withoutEmptyColumns) } + figures.map { figure in
      "<figure>\n<figcaption>\(escaped(figure.title))</figcaption>\n\(figure.svg)\n</figure>"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width">
      <title>\(escaped(title ?? heading))</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body\(isForWall ? " class=\"wall\"" : "")>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static func html(of block: PaperBlock) -> String {
    switch block {
    case .heading(let level, let text):
      let tag = "h\(min(max(level, 1), 3))"
      return "<\(tag)>\(escaped(text))</\(tag)>"
    case .paragraph(let text): return "<p>\(escaped(text))</p>"
    case .list(let items):
      return "<ul>\n\(items.map { html(of: $0) }.joined(separator: "\n"))\n</ul>"
    case .table(let header, let rows):
      let head = header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
      // Where a screen is narrow each cell stands on a line of its own, under its column's name.
      let body = rows.map { row in
        let cells = zip(row, header).map { cell, name in
          "<td data-label=\"\(escaped(name))\">\(breakable(cell))</td>"
        }
        return "<tr>\(cells.joined())</tr>"
      }
      return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
        + "\(body.joined(separator: "\n"))\n</tbody>\n</table>"
    }
  }

  private static func html(of item: PaperItem) -> String {
    let label = item.label.map { "<strong>\(escaped($0))\(colon(after: $0))</strong> " } ?? ""
    let details = item.details.map { "<div class=\"detail\">\(escaped($0))</div>" }.joined()
    let start = item.details.isEmpty ? "<li>" : "<li class=\"card\">"
    return "\(start)\(label)\(escaped(item.text))\(details)</li>"
  }

  /// Text of a cell: a word too long for a column may be broken, and no other.
  private static func breakable(_ text: String) -> String {
    let longest = 24
    return PlainText.line(text).split(separator: " ").map { word in
      guard word.count > longest else { return escaped(String(word)) }
      var rest = word[...]
      var pieces: [String] = []
      while !rest.isEmpty {
        pieces.append(escaped(String(rest.prefix(longest))))
        rest = rest.dropFirst(longest)
      }
      return pieces.joined(separator: "<wbr/>")
    }.joined(separator: " ")
  }

  /// Words are told from what follows them; the name of a record and a tick stand by themselves.
  private static func colon(after label: String) -> String {
    let isName = label.prefixMatch(of: /[A-Z]{1,2}[0-9]+(,|\.|$)/) != nil
    return isName || label.hasPrefix("[") ? "" : ":"
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
