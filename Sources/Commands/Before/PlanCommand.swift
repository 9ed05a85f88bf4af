// `alongside plan`: the evidence plan, row by row, with what has come of each so far.

import ArgumentParser
import Domain
import JSONText

struct PlanCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Show or write the evidence plan.",
    usage: """
      alongside plan <review> [--json]
      alongside plan <review> add <text> --line <L1> --source <type> [--place <code>] …
      alongside plan <review> edit <P1> [<text>] [--place <code>] …
      """,
    discussion: """
      A row says for one line of enquiry what kind of source is looked at, where, by whom, in \
      which slot and what for, and which consent or cover must be arranged.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "add or edit; without it the plan is shown.")
  var action: EnquiryCommand.Action?
  @Argument(help: ArgumentHelp("What it is for; for edit, the row's name and then the words."))
  var words: [String] = []
  @Option(help: ArgumentHelp("The line of enquiry.", valueName: "L1"))
  var line: String?
  @Option(help: ArgumentHelp("The kind of source.", valueName: "type"))
  var source: SourceType?
  @Option(help: ArgumentHelp("A place code such as Y4.", valueName: "code"))
  var place: String?
  @Option(help: ArgumentHelp("Who goes; may be given again.", valueName: "callsign"))
  var who: [String] = []
  @Option(help: ArgumentHelp("The slot it is done in.", valueName: "S04"))
  var slot: String?
  @Option(help: ArgumentHelp("Consent or cover to arrange.", valueName: "text"))
  var needs: String?
  @Flag(help: "JSON Lines, one object a row.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    guard let action else {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      return try list(opened.store.review, &out)
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let state = opened.store.review
    var rest = words[...]
    var record: Record?
    if action == .edit, let name = rest.popFirst() { record = try state.named(name, kind: .plan) }
    let old = record?.planRow
    guard
      let ref = try line.map({ (name) throws(CommandError) in try state.named(name, kind: .line).ref
        }) ?? old?.line,
      let source = source ?? old?.source
    else {
      throw .usage(
        place: "plan add", what: "a row is for one line and one kind of source",
        expected: "--line and --source", advice: "write --line L1 --source lesson")
    }
    var row = old ?? PlanRow(text: "", line: ref, source: source)
    row.line = ref
    row.source = source
    if !rest.isEmpty { row.text = rest.joined(separator: " ") }
    if let place { row.place = place.isEmpty ? nil : place }
    if !who.isEmpty { row.who = who }
    if let slot { row.slot = try state.named(slot, kind: .slot).ref }
    if let needs { row.needs = needs.isEmpty ? nil : needs }
    let entries = try opened.record(
      [Change(.plan(row), replacing: record?.currentRefs ?? [])], place: "plan")
    opened.close()
    try out.saved(entries, in: opened.store.review, json: json)
  }

  private func list(_ state: Review, _ out: inout Output) throws(CommandError) {
    for record in state.evidencePlan {
      guard let row = record.planRow else { continue }
      let gathered = state.gathered(for: row)
      if json {
        try out.json(
          "plan-row",
          [
            "id": .string(state.name(of: record)), "line": .string(state.name(of: row.line)),
            "source": .string(row.source.rawValue), "text": .string(row.text),
            "place": row.place.map { .string($0) } ?? .null,
            "who": .array(row.who.map { .string($0) }),
            "slot": row.slot.map { .string(state.name(of: $0)) } ?? .null,
            "needs": row.needs.map { .string($0) } ?? .null,
            "gathered": .integer(Int64(gathered)),
          ])
      } else {
        let parts = [
          row.place ?? "", row.who.joined(separator: " "),
          row.slot.map { state.name(of: $0) } ?? "", row.needs.map { "(\($0))" } ?? "",
          gathered == 0 ? "nothing yet" : "\(gathered) so far",
        ].filter { !$0.isEmpty }
        try out.line(
          "\(state.name(of: record)) \(state.name(of: row.line)) \(row.source.rawValue)  "
            + "\(row.text)  "
            + parts.joined(separator: "  "))
      }
    }
  }
}
