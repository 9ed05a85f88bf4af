// `alongside handover`: the card for the improvement champion. A card that is too vague is refused,
// with everything that is missing.

import ArgumentParser
import Domain

struct HandoverCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover", abstract: "The handover card for the improvement champion.",
    discussion: """
      Agreed points, the host's question, who will be in the room, what to tread carefully around \
      and what is being done already. While one of them is missing or vague nothing is handed over \
      and the exit code is 1; --draft shows the card as far as it goes. Where there is nothing to \
      say, say so: --careful none.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Option(
    name: .customLong("careful"),
    help: ArgumentHelp(
      "Add what to tread carefully around; may be given again.", valueName: "text"))
  var sensitivities: [String] = []
  @Option(
    name: .customLong("doing"),
    help: ArgumentHelp("Add what the school does already; may be given again.", valueName: "text"))
  var underWay: [String] = []
  @Option(
    name: .customLong("attendee"),
    help: ArgumentHelp("Add a role that will be there; may be given again.", valueName: "text"))
  var attendees: [String] = []
  @Flag(help: "Show the card although something is missing.")
  var draft = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let words =
      sensitivities.map { Word(text: $0, sort: .sensitivity) }
      + underWay.map { Word(text: $0, sort: .underWay) }
      + attendees.map { Word(text: $0, sort: .attendee) }
    var opened = try OpenedReview.open(
      review, in: options, for: words.isEmpty ? .reading : .writing)
    if !words.isEmpty {
      let changes = words.map { Change(.word($0)) }
      for entry in try opened.record(changes, place: "handover") {
        Output.words("saved \(opened.store.review.name(of: entry.ref))")
      }
      opened.close()
    }
    let card = Handover(opened.seen)
    for gap in card.gaps { Output.words("handover \(review): \(gap.explanation)") }
    guard let page = draft ? card.draft : card.paper else {
      Output.words("Nothing was handed over; the champion would have to guess.")
      throw .told(.refused)
    }
    try paper.give(page, of: review, from: &opened, to: &out)
  }
}
