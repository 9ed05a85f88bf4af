// `alongside lint`: the guide's remarks on files, on standard input, or on a stream of texts from
// another program. It asks about words; it never changes any.

import ArgumentParser
import Domain
import Guidance
import Panes
import Runtime

extension TextKind: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {
  /// By its name, of one or of many; "parent" and "carer" are a family.
  public init?(argument: String) {
    let name = argument.lowercased()
    let names: [String: Audience] = [
      "pupils": .pupil, "leaders": .leader, "families": .family, "parent": .family,
      "parents": .family, "carer": .family, "carers": .family,
    ]
    guard let audience = Audience(rawValue: name) ?? names[name] else { return nil }
    self = audience
  }
}
extension Level: ExpressibleByArgument {}

struct LintCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Ask about judgmental words in a text.",
    discussion: """
      Reads files, or standard input, and prints path:line:column: level rule message. Only what \
      the guide is sure of is printed unless --tier says otherwise. As a prompt, each line is one. \
      With --batch standard input is JSON Lines {"text":…,"kind":…,"audience":…}, and each gets \
      one line of JSON in its place. Words by which somebody might be known are asked about on \
      standard error, with --batch in "people" beside the findings; they fail nothing.
      """)

  @Argument(help: ArgumentHelp("Files; - for standard input.", valueName: "file"))
  var files: [String] = []
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What the text is; a note, unless given.", valueName: "kind"))
  var kind: TextKind?
  @Option(
    help: ArgumentHelp(
      "Whom a prompt is for; without --as it means that the text is a prompt.",
      valueName: "audience"))
  var audience: Audience?
  @Flag(
    help: "Leave code, quotations and link targets alone, as in files named .md or .markdown.")
  var markdown = false
  @Flag(help: "JSON Lines, one object a remark.")
  var json = false
  @Flag(help: "Texts as JSON Lines in, remarks as JSON Lines out, as they come.")
  var batch = false
  @Option(help: ArgumentHelp("How sure the guide must be.", valueName: "tier"))
  var tier: TierChoice = .flag
  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "Exit with 1 when there is a remark of this level or above.", valueName: "level"))
  var failOn: Level?
  @Option(
    help: ArgumentHelp(
      "A review whose rules and set-asides count and whose own words are left alone.",
      valueName: "name"))
  var review: String?
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    // Reading comes first: meanwhile the rules are being decoded.
    let paths = files.isEmpty ? ["-"] : files
    let first = batch ? nil : Self.read(paths[0])
    let (guide, quiet) = try guideAndQuiet()
    if batch {
      guard files.isEmpty else {
        throw .usage(
          place: "--batch", what: "files were named as well",
          expected: "texts on standard input and nowhere else",
          advice: "leave the files out, or leave out --batch")
      }
      var run = LintBatch(
        guide: guide, kind: kind, audience: audience, tier: tier, failOn: failOn, quiet: quiet)
      return try run.answer(&out)
    }
    var worst = ExitStatus.done
    for (number, path) in paths.enumerated() {
      do throws(CommandError) {
        let input = try (number == 0 ? first ?? Self.read(path) : Self.read(path)).get()
        if try lint(input, at: path, with: guide, quiet, &out), worst == .done {
          worst = .refused
        }
      } catch {
        if case .outputClosed = error { throw error }
        // The other files are still worth reading.
        Output.words("\(error)")
        worst = error.status
      }
    }
    if worst != .done { throw .told(worst) }
  }

  /// A text to be read, and the bytes of a mark before it.
  private struct Input {
    let utf8: [UInt8]
    let markBytes: Int
  }

  private static func read(_ path: String) -> Result<Input, CommandError> {
    Result { () throws(CommandError) in
      let file = try InputFile(path)
      return Input(utf8: try file.utf8(), markBytes: file.markBytes)
    }
  }

  /// - Returns: true when something was found that the command is to fail on.
  private func lint(
    _ input: Input, at path: String, with guide: Guide, _ quiet: LintQuiet, _ out: inout Output
  ) throws(CommandError) -> Bool {
    let manner = LintManner(
      guide: guide, path: path, kind: kind ?? (audience == nil ? .note : .prompt),
      audience: audience, tier: tier, failOn: failOn, json: json, quiet: quiet.reading(input.utf8),
      markBytes: input.markBytes)
    let parts = LintPart.parts(
      of: input.utf8, asMarkdown: isMarkdown(path), atMost: Shares.countMax)
    let reports = Shares.map(parts) { LintReport($0, manner) }
    for report in reports { try out.raw(report.bytes) }
    for words in reports.flatMap(\.asked) { Output.words(words) }
    return reports.contains(where: \.fails)
  }

  private func isMarkdown(_ path: String) -> Bool {
    markdown || [".md", ".markdown"].contains { path.lowercased().hasSuffix($0) }
  }
}

extension LintCommand {
  /// The rules of the person and of the review that is named, if one is, and what that review wants
  /// left alone.
  private func guideAndQuiet() throws(CommandError) -> (Guide, LintQuiet) {
    guard let review else {
      let guide = OwnFiles(options.home).guide()
      return (guide, LintQuiet(as: guide))
    }
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    try opened.refuseNewer()
    let guide = opened.files(options).guide()
    return (guide, LintQuiet(opened.store.review, as: guide))
  }
}

/// Which remarks are printed.
enum TierChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case flag, check, all

  func includes(_ tier: Tier) -> Bool {
    switch self {
    case .flag: tier == .flag
    case .check: tier == .check
    case .all: true
    }
  }
}
