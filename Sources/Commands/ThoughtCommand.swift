// `alongside thought`: what one makes of something, kept apart from what was seen. A thought stays
// on this laptop, is never evidence, and is in no export or exchange.

import ArgumentParser
import Domain
import JSONText

struct ThoughtCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "thought", abstract: "Keep a private thought, or show your own.",
    discussion: """
      Without words it shows the thoughts of this laptop, which has nobody else's. A thought never \
      leaves it and never counts as evidence. With "-" each line of standard input is a thought.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: ArgumentHelp("The thought, or - for standard input.", valueName: "text"))
  var text: String?
  @Option(help: ArgumentHelp("The note, answer or point it is about.", valueName: "id"))
  var about: String?
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    guard let text else {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      return try list(opened.store.review, &out)
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let target: EntryRef?
    if let about { target = try opened.store.review.named(about).ref } else { target = nil }
    try EntryStream(text: text, noun: "thought", json: saved.json).save(to: &opened, &out) {
      (words, opened) throws(CommandError) in
      Change(.thought(Thought(text: words, about: target)), at: opened.clock.wallTime())
    }
  }

  private func list(_ state: Review, _ out: inout Output) throws(CommandError) {
    for record in state.visible(.thought) {
      guard let thought = record.thought else { continue }
      let name = state.name(of: record)
      let about = thought.about.flatMap { state.record($0) }.map { state.name(of: $0) }
      if saved.json {
        try out.json(
          "thought",
          [
            "id": .string(name), "about": about.map { .string($0) } ?? .null,
            "text": .string(thought.text),
          ])
      } else {
        try out.line("\(name)  \(about.map { "\($0)  " } ?? "")\(thought.text)")
      }
    }
  }
}
