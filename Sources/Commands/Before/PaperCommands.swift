// `alongside notice` and `alongside briefing`: the page for staff and the page a reviewer
// carries, as text or as one HTML file for A4.

import ArgumentParser
import Documents
import Domain

/// What a page is written as.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html
}

struct PageOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "text or html; text, unless given.")
  var format = PageFormat.text
  @Option(
    help: ArgumentHelp("The file to write; standard output, unless given.", valueName: "file"))
  var out: String?
  @Flag(help: "Replace a file that is there.")
  var force = false
  @Flag(help: "JSON Lines, one object for each piece of the page.")
  var json = false

  func write(
    _ blocks: [PaperBlock], title: String, from opened: inout OpenedReview, _ output: inout Output
  ) throws(CommandError) {
    if json {
      for block in blocks { try output.json("paper", PaperOptions.object(block)) }
      return
    }
    let text =
      format == .html
      ? HTMLPage.text(of: blocks, title: title) : TextReport.text(of: blocks)
    guard let path = out, path != "-" else { return try output.document(Array(text.utf8)) }
    try opened.giveOut(
      Array(text.utf8), to: path, replaces: force, as: format.rawValue, for: "school")
    Output.words("wrote \(path)")
  }
}

struct NoticeCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "The page that tells the school's staff what will happen.")

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @OptionGroup var page: PageOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .reading)
    let words = opened.words
    let blocks = BeforePages.notice(of: opened.store.review, say: words.put)
    try page.write(blocks, title: "Visitors", from: &opened, &out)
  }
}

struct BriefingCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "The page a reviewer carries: contacts, focus, the day, the evidence plan.")

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @OptionGroup var page: PageOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .reading)
    let words = opened.words
    let blocks = BeforePages.pack(of: opened.store.review, say: words.put)
    try page.write(blocks, title: "Review day", from: &opened, &out)
  }
}
