// `alongside list`: the entries of a review, one a line.

import ArgumentParser
import Domain
import Store

struct ListCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what is in a review, in the order it was written.",
    discussion: """
      Shows what stands: current versions, and both where two people changed one thing. --all adds \
      versions that were replaced, withdrawn or erased, who joined and met whom, each with the \
      WRITER:SEQ by which it can be erased, and your private thoughts.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Option(
    help: ArgumentHelp(
      "Only this kind: review, line, slot, note, answer, point, action, thought, joined …",
      valueName: "kind"))
  var kind: String?
  @Flag(help: "Also what no longer stands, and what is no record.")
  var all = false
  @Flag(help: "JSON Lines, one object an entry.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .listing)
    let review = opened.seen
    try checkKind(in: review)
    let words = opened.words
    let row = EntryRow(review, say: words.put)
    let object = EntryObject(review: review)
    for entry in review.entries where isWanted(entry) {
      let state = review.state(of: entry)
      guard all || state == .current || state == .contested else { continue }
      if json {
        try out.json(
          "entry", version: EntryObject.version, object.members(entry, state: state))
      } else {
        try out.line(row.text(entry, state: state, isAddressed: all))
      }
    }
    try opened.refuseNewer()
  }

  private func isWanted(_ entry: ReviewEntry) -> Bool {
    if let kind { return entry.kind == kind }
    if all { return true }
    if case .newer = entry.content { return true }
    // A thought is nobody else's business, and a list is easily shown around.
    return RecordKind(rawValue: entry.kind).map { $0 != .thought } ?? false
  }

  private func checkKind(in review: Review) throws(CommandError) {
    guard let kind, !ListCommand.kinds.contains(kind),
      !review.entries.contains(where: { $0.kind == kind })
    else { return }
    throw .usage(
      place: "--kind \(kind)", what: "no such kind",
      expected: "one of \(ListCommand.kinds.joined(separator: ", "))",
      advice: "choose one of these")
  }

  private static let kinds =
    RecordKind.allCases.map(\.rawValue)
    + [
      "joined", "shifted", "undone", "met", "erased", "safeguarding", "timer", "tally", "floor",
      "consented",
      "agreed",
    ]
}
