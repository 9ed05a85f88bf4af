// `alongside action`: action cards without a screen. A card that lacks something is not kept, and
// each thing it lacks is said in a line of its own.

import ArgumentParser
import Domain
import JSONText

struct ActionCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Keep action cards, at most five.",
    usage: """
      alongside action <review> [list] [--json]
      alongside action <review> add <text> --from F2 --owner <role> --first-step <words> \
        --by 2027-01-29 --know <words> [--stop <words>] [--exchange-visit]
      alongside action <review> edit <id> [<text>] [--owner <role>] ...
      """,
    discussion: """
      A card has an owner's role, a first step with a day within two weeks of the workshop (7 Dec \
      will do), a day by which it is done, how we will know, and the point it comes from.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "list, add or edit.")
  var verb: Verb = .list
  @Argument(help: ArgumentHelp("The text; for edit an ID such as X1 first.", valueName: "value"))
  var values: [String] = []
  @Option(help: ArgumentHelp("The point it comes from.", valueName: "F2"))
  var from: String?
  @Option(help: ArgumentHelp("Who sees to it: a role, never a name.", valueName: "role"))
  var owner: String?
  @Option(help: ArgumentHelp("What happens first, with its day.", valueName: "words"))
  var firstStep: String?
  @Option(help: ArgumentHelp("When it is done.", valueName: "day"))
  var by: String?
  @Option(help: ArgumentHelp("How we will know.", valueName: "words"))
  var know: String?
  @Option(help: ArgumentHelp("What we stop doing to make room.", valueName: "words"))
  var stop: String?
  @Flag(
    inversion: .prefixedNo, help: "Whether people of the schools visit each other for it.")
  var exchangeVisit: Bool?
  @Flag(help: "JSON Lines.")
  var json = false
  @OptionGroup var options: PlaceOptions

  enum Verb: String, CaseIterable, ExpressibleByArgument {
    case list, add, edit
  }

  func perform(_ out: inout Output) throws(CommandError) {
    if verb == .list {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      try list(opened.store.review, &out)
      return try opened.refuseNewer()
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let change = try change(in: opened.store.review, today: opened.clock.wallTime().day)
    for entry in try opened.record([change], place: "action \(verb.rawValue)") {
      let state = opened.store.review
      if json {
        try out.json(
          "entry", version: EntryObject.version,
          EntryObject(review: state).members(entry, state: state.state(of: entry)))
      } else {
        try out.line("saved \(state.name(of: entry.ref))")
      }
    }
    opened.close()
  }

  private func change(in review: Review, today: Day) throws(CommandError) -> Change {
    var action = Action(
      text: "", from: nil, owner: "", firstStep: "", by: nil, howWeWillKnow: "")
    var record: Record?
    let wanted = verb == .add ? 1...1 : 1...2
    guard wanted.contains(values.count) else {
      throw .usage(
        place: "action \(verb.rawValue)", what: "\(values.count) values given",
        expected: verb == .add
          ? "the text of the action" : "an ID such as X1, and a text if wanted",
        advice: "quote a text that has blanks in it")
    }
    if verb == .edit {
      let found = try review.named(values[0], kind: .action)
      guard let value = found.action, !found.isContested else {
        throw .usage(
          place: "action edit \(values[0])", what: "this card has versions side by side",
          expected: "one version", advice: "settle them first")
      }
      (record, action) = (found, value)
    }
    if verb == .add || values.count == 2 { action.text = values[values.count - 1] }
    if let from { action.from = try review.named(from, kind: .point).ref }
    if let owner { action.owner = owner }
    if let firstStep { action.firstStep = firstStep }
    if let know { action.howWeWillKnow = know }
    if let stop { action.stopDoing = stop.isEmpty ? nil : stop }
    if let exchangeVisit { action.isExchangeVisit = exchangeVisit }
    if let by {
      guard let day = Day(by) else {
        throw .usage(
          place: "--by \(by)", what: "not a day", expected: "a day such as 2027-01-29",
          advice: "write it with year, month and day")
      }
      action.by = day
    }
    let gaps = review.gaps(in: action, replacing: record?.ref, today: today)
    guard gaps.isEmpty else {
      for gap in gaps { Output.words("action \(verb.rawValue): \(gap.explanation)") }
      throw .told(.refused)
    }
    return Change(.action(action), replacing: record?.currentRefs ?? [])
  }

  private func list(_ review: Review, _ out: inout Output) throws(CommandError) {
    for record in review.visible(.action) {
      guard let action = record.action else { continue }
      let from = action.from.map { review.name(of: $0) } ?? ""
      if json {
        try out.json(
          "action",
          [
            "id": .string(review.name(of: record)), "text": .string(action.text),
            "from": .string(from), "owner": .string(action.owner),
            "first-step": .string(action.firstStep),
            "by": action.by.map { .string($0.description) } ?? .null,
            "know": .string(action.howWeWillKnow),
            "exchange-visit": .bool(action.isExchangeVisit),
            "stop": action.stopDoing.map { .string($0) } ?? .null,
          ])
      } else {
        let by = action.by.map { ", by \($0)" } ?? ""
        try out.line("\(review.name(of: record)) \(action.text)")
        try out.line("   \(from), \(action.owner)\(by); first: \(action.firstStep)")
        try out.line("   we will know because: \(action.howWeWillKnow)")
      }
    }
    if !json, let words = WorkshopBoard(review).ownersInWords { try out.line(words) }
  }
}
