// `alongside export`: a review as a document for somebody. For the school, unless said otherwise:
// what is not meant to leave the team is left out by the documents themselves.

import ArgumentParser
import Documents
import Domain

struct ExportCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Give out a review as a document.",
    discussion: """
      For the school it holds the focus, the lines of enquiry, the day, the points the host has \
      answered and the actions; for the team also notes, answers and every wording. Thoughts and \
      safeguarding never leave.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("markdown, html, text, json, csv or ics.", valueName: "format"))
  var format: String
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "school, team, class:CODE or partnership; the school, unless given.", valueName: "audience"))
  var audience = ExportAudience.school.rawValue
  @Option(
    help: ArgumentHelp("The file to write; standard output, unless given.", valueName: "file"))
  var out: String?
  @Flag(help: "Replace a file that is there.")
  var force = false
  @OptionGroup var options: PlaceOptions

  private enum Format: String, CaseIterable {
    case markdown, text, json, csv, ics, html
  }

  /// Parts of the contract that later versions do.
  private static let laterFormats = ["docx", "odt", "pdf", "qdc"]

  func perform(_ out: inout Output) throws(CommandError) {
    let format = try chosenFormat()
    if audience.hasPrefix("class:") { return try giveClass(format, &out) }
    if audience == "partnership" { return try giveThemes(format, &out) }
    let audience = try chosenAudience()
    if format == .csv, audience == .school {
      throw .usage(
        place: "--as csv", what: "the table holds notes and answers, which are the team's",
        expected: "--for team with it", advice: "for the school take markdown, text, json or ics")
    }
    var opened = try OpenedReview.open(review, in: options, for: .reading)
    try opened.refuseNewer()
    if audience == .team, !Sight(opened.role).seesAll {
      throw .teamOnly("--for \(audience)", opened.role)
    }
    let bytes = document(of: opened.seen, format, audience)
    if audience == .school, format != .ics { sayHeld(opened.seen) }
    guard let path = self.out, path != "-" else { return try out.document(bytes) }
    try opened.giveOut(
      bytes, to: path, replaces: force, as: format.rawValue, for: audience.rawValue)
    Output.words("wrote \(path), for the \(audience.rawValue)")
  }

  /// Names what is held back, why, and what lets it go.
  private func sayHeld(_ state: Review) {
    for (record, words) in ExportHold(state).held {
      if let first = words.first { Output.held(state.name(of: record), first, in: review) }
    }
  }

  /// Everything that was written about one class, for whoever teaches it.
  private func giveClass(_ format: Format, _ out: inout Output) throws(CommandError) {
    let code = String(audience.dropFirst("class:".count))
    guard !code.isEmpty, [.markdown, .text, .html].contains(format) else {
      throw .usage(
        place: "--for \(audience)", what: "a class's page is words on a class",
        expected: "a class code, and markdown, text or html",
        advice: "write --as text --for class:Y4")
    }
    var opened = try OpenedReview.open(review, in: options, for: .reading)
    try opened.refuseNewer()
    guard Sight(opened.role).seesAll else { throw .teamOnly("--for \(audience)", opened.role) }
    try give(ClassPage(code, in: opened.seen).paper, format, to: code, &opened, &out)
  }

  /// What the review was about, for the partnership, where the host has said yes.
  private func giveThemes(_ format: Format, _ out: inout Output) throws(CommandError) {
    guard [.markdown, .text, .html].contains(format) else {
      throw .usage(
        place: "--for partnership", what: "the partnership's page is words on a review",
        expected: "markdown, text or html", advice: "write --as text --for partnership")
    }
    var opened = try OpenedReview.open(review, in: options, for: .reading)
    try opened.refuseNewer()
    guard let page = ThemesPage(opened.seen)?.paper else {
      throw .themesNotShared(review)
    }
    try give(page, format, to: "the partnership", &opened, &out)
  }

  private func give(
    _ page: Paper, _ format: Format, to whom: String, _ opened: inout OpenedReview,
    _ out: inout Output
  ) throws(CommandError) {
    for one in page.held { Output.held(one.name, one.words, in: review) }
    let text =
      switch format {
      case .html: HTMLReport.text(of: page)
      case .markdown: MarkdownReport.text(of: page)
      default: TextReport.text(of: page)
      }
    let bytes = Array(text.utf8)
    guard let path = self.out, path != "-" else { return try out.document(bytes) }
    try opened.giveOut(bytes, to: path, replaces: force, as: format.rawValue, for: audience)
    Output.words("wrote \(path), for \(whom)")
  }

  private func document(
    of review: Review, _ format: Format, _ audience: ExportAudience
  ) -> [UInt8] {
    switch format {
    case .markdown: Array(MarkdownReport.text(of: review, for: audience).utf8)
    case .text: Array(TextReport.text(of: review, for: audience).utf8)
    case .json: RecordLines.bytes(of: review, for: audience)
    case .csv: EvidenceTable.bytes(of: review)
    case .ics: CalendarExport.bytes(of: review)
    case .html: Array(HTMLReport.text(of: review, for: audience).utf8)
    }
  }

  private func chosenFormat() throws(CommandError) -> Format {
    if let known = Format(rawValue: format) { return known }
    let expected = "expected \(Format.allCases.map(\.rawValue).joined(separator: ", "))"
    if ExportCommand.laterFormats.contains(format) {
      throw .notInThisVersion("--as \(format)", instead: "\(expected); take one of these")
    }
    throw .usage(
      place: "--as \(format)", what: "no such format",
      expected: Format.allCases.map(\.rawValue).joined(separator: ", "),
      advice: "choose one of these")
  }

  private func chosenAudience() throws(CommandError) -> ExportAudience {
    if let known = ExportAudience(rawValue: audience) { return known }
    if audience == "archive" {
      throw .notInThisVersion(
        "--for \(audience)", instead: "expected school or team; take one of these")
    }
    throw .usage(
      place: "--for \(audience)", what: "nobody is called that", expected: "school or team",
      advice: "choose one of these")
  }
}
