// `alongside summary`: the written summary, from agreed text only, and a reviewer's yes to it.

import ArgumentParser
import Domain

struct SummaryCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "The written summary, and saying yes to it.",
    discussion: """
      It is put together from agreed points alone. --confirm says yes as the reviewer of this \
      laptop; once a wording changes, every yes is wanted again. --for-sending refuses, with exit \
      code 1, until every reviewer has said yes.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Flag(help: "Say yes to it as it stands.")
  var confirm = false
  @Flag(name: .customLong("for-sending"), help: "Only when every reviewer has said yes.")
  var forSending = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: confirm ? .writing : .reading)
    if confirm {
      guard let change = Summary(opened.seen).confirming else {
        Output.words(
          "summary \(review): no point is agreed yet; expected one that the host has answered; "
            + "nothing was confirmed")
        throw .told(.refused)
      }
      _ = try opened.record([change], place: "summary --confirm")
      opened.close()
    }
    let summary = Summary(opened.seen)
    if forSending, !summary.isConfirmed {
      let awaited = summary.awaited.joined(separator: ", ")
      Output.words(
        "summary \(review): not confirmed by \(awaited.isEmpty ? "anybody" : awaited); expected "
          + "every reviewer's yes; run \"alongside summary \(review) --confirm\" on their laptops")
      throw .told(.refused)
    }
    for one in summary.paper.longSentences {
      let place = one.place.isEmpty ? "" : " \(one.place)"
      Output.words(
        "summary\(place): a sentence of \(one.words) words, \"\(one.beginning)\"; expected "
          + "\(LongSentence.wordsMax) or fewer; it is easier to read as two")
    }
    try paper.give(summary.paper, of: review, from: &opened, to: &out)
  }
}
