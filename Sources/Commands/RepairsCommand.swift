// `alongside repairs`: sentences that judge, each with the nearest evidence of a review and what
// the screen offers in its place. For a person to read; nothing is written.

import ArgumentParser
import Domain
import Guidance
import JSONText
import Panes
import Runtime

struct RepairsCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "repairs", abstract: "Show what your evidence offers in place of judgments.",
    discussion: """
      Each line of the file, or of standard input, is a sentence; "L2: " before it says on which \
      line of enquiry to look. For each the guide's strongest remark is printed, the nearest note \
      or answer, and what ^R would put in place of the sentence in a point: one made of it that \
      ends in an open question, or the question alone where nothing is near.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: ArgumentHelp("A file; standard input, unless given.", valueName: "file"))
  var file = "-"
  @Flag(help: "JSON Lines, one object a sentence.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let text = try InputFile(file).text()
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    try opened.refuseNewer()
    let own = opened.files(options)
    let desk = Desk(
      review: opened.store.review, now: opened.clock.wallTime(), callsign: opened.callsign,
      writers: opened.store.writers, guide: own.guide(), packs: own.packs())
    for line in text.split(whereSeparator: \.isNewline) {
      let (sentence, lines) = try Self.parsed(line, desk.review)
      guard !sentence.isEmpty else { continue }
      try print(sentence, Repair.offered(for: sentence, on: lines, desk), desk.review, &out)
    }
  }

  /// A sentence, and the line of enquiry named before it.
  private static func parsed(
    _ line: Substring, _ review: Review
  ) throws(CommandError) -> (String, [EntryRef]) {
    let parts = line.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let id = DisplayID(String(parts[0])), id.kind == .line {
      return (String(parts[1].drop { $0 == " " }), try review.lines(named: [String(parts[0])]))
    }
    return (String(line), [])
  }

  private func print(
    _ sentence: String, _ repair: Repair?, _ review: Review, _ out: inout Output
  ) throws(CommandError) {
    if json {
      var object: JSONObject = ["sentence": .string(sentence)]
      if let repair {
        object["rule"] = .string(repair.finding.rule)
        if let evidence = repair.evidence { object["evidence"] = .string(evidence.name) }
        object["repair"] = .string(repair.text)
      }
      return try out.json("repair", object)
    }
    try out.line(sentence)
    guard let repair else { return try out.line("  nothing is remarked on that has an offer") }
    try out.line("  \(repair.finding.code) \"\(repair.finding.text)\": \(repair.finding.why)")
    if let evidence = repair.evidence {
      try out.line("  \(evidence.name), \(evidence.by): \(evidence.text)")
    } else if repair.asksForEvidence {
      try out.line("  no note is near this one yet")
    }
    try out.line("  > \(repair.text)")
  }
}
