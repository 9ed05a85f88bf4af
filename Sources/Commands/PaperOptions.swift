// How a page is given out: in which form and where. The same for every command that makes one.

import ArgumentParser
import Documents
import Domain
import JSONText

/// `--as`, `--out`, `--force` and `--json` for a page.
struct PaperOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("text, markdown or html; text, unless given.", valueName: "format"))
  var format: Format = .text
  @Option(
    help: ArgumentHelp("The file to write; standard output, unless given.", valueName: "file"))
  var out: String?
  @Flag(help: "Replace a file that is there.")
  var force = false
  @Flag(help: "JSON Lines, one object for each piece of the page.")
  var json = false

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html
  }

  /// - Parameters:
  ///   - review: what people call the review, for what is said of words held back.
  ///   - opened: the review it comes of, which lists the file.
  ///   - drawn: the review whose talk by seat an HTML page shows as a picture; nil for none.
  func give(
    _ paper: Paper, of review: String, from opened: inout OpenedReview, to out: inout Output,
    talkIn drawn: Review? = nil
  ) throws(CommandError) {
    for one in paper.held { Output.held(one.name, one.words, in: review) }
    if json {
      for block in paper.blocks { try out.json("paper", PaperOptions.object(block)) }
      return
    }
    let bytes: [UInt8] =
      switch format {
      case .text: Array(TextReport.text(of: paper).utf8)
      case .markdown: Array(MarkdownReport.text(of: paper).utf8)
      case .html: Array(HTMLReport.text(of: paper, talkIn: drawn).utf8)
      }
    guard let path = self.out, path != "-" else { return try out.document(bytes) }
    try opened.giveOut(bytes, to: path, replaces: force, as: format.rawValue, for: "school")
    Output.words("wrote \(path)")
  }

  /// A piece of a page for other programs.
  static func object(_ block: PaperBlock) -> JSONObject {
    switch block {
    case .heading(let level, let text):
      ["piece": "heading", "level": .integer(Int64(level)), "text": .string(text)]
    case .paragraph(let text): ["piece": "paragraph", "text": .string(text)]
    case .list(let items):
      [
        "piece": "list",
        "items": .array(
          items.map { item in
            [
              "label": item.label.map { .string($0) } ?? .null, "text": .string(item.text),
              "details": .array(item.details.map { .string($0) }),
            ]
          }),
      ]
    case .table(let header, let rows):
      [
        "piece": "table", "header": .array(header.map { .string($0) }),
        "rows": .array(rows.map { .array($0.map { .string($0) }) }),
      ]
    }
  }
}
