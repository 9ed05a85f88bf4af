// `alongside enquiry`: lines of enquiry with everything that belongs to them.

import ArgumentParser
import Domain

struct EnquiryCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "enquiry", abstract: "Add or change a line of enquiry, in the host's words.",
    usage: """
      alongside enquiry <review> add <text> [--why <text>] [--groups <text>] [--would-change <text>]
      alongside enquiry <review> edit <L1> [<text>] [--out-of-scope <text>]
      """,
    discussion: """
      What a line is about, why it matters, which pupils are meant, what would change the school's \
      mind and what is out of scope. After the host has signed off, the host reopens first.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "add or edit.")
  var action: Action
  @Argument(help: ArgumentHelp("The words; for edit, the line's name and then its words."))
  var words: [String]
  @Option(help: ArgumentHelp("Why it matters.", valueName: "text"))
  var why: String?
  @Option(help: ArgumentHelp("Which groups of pupils are meant.", valueName: "text"))
  var groups: String?
  @Option(
    name: .customLong("would-change"),
    help: ArgumentHelp("What would change our mind.", valueName: "text"))
  var wouldChange: String?
  @Option(
    name: .customLong("out-of-scope"),
    help: ArgumentHelp("What it is not about.", valueName: "text"))
  var outOfScope: String?
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case add, edit
  }

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let state = opened.store.review
    var line = LineOfEnquiry(text: "")
    var replaces: [EntryRef] = []
    var rest = words[...]
    if action == .edit, let name = rest.popFirst() {
      let record = try state.named(name, kind: .line)
      line = record.line ?? line
      replaces = record.currentRefs
    }
    if !rest.isEmpty { line.text = rest.joined(separator: " ") }
    if let why { line.whyItMatters = EnquiryCommand.kept(why) }
    if let groups { line.groups = EnquiryCommand.kept(groups) }
    if let wouldChange { line.wouldChangeOurMind = EnquiryCommand.kept(wouldChange) }
    if let outOfScope { line.outOfScope = EnquiryCommand.kept(outOfScope) }
    let entries = try opened.record([Change(.line(line), replacing: replaces)], place: "enquiry")
    opened.close()
    try out.saved(entries, in: opened.store.review, json: saved.json)
  }

  /// Words, or nil for none: empty words take a field back.
  private static func kept(_ text: String) -> String? {
    text.contains { !$0.isWhitespace } ? text : nil
  }
}
