// `alongside mirror`: a person's own habits with words, from a file that never leaves this laptop.

import ArgumentParser
import Domain
import JSONText
import Panes
import Store

struct MirrorCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "mirror", abstract: "Show your own habits with words; they never leave here.",
    discussion: """
      Which families of remarks your typing brought, how many you changed or set aside, and how \
      many of your notes count or quote. Numbers only, in local/mirror.json of the review's \
      folder; no export, no merge and no exchange has them.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Flag(help: "One JSON object.")
  var json = false
  @Flag(help: "Take the numbers away; they can't be brought back.")
  var clear = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    if clear {
      do throws(StoreError) { try opened.store.clearMirror() } catch { throw .store(error) }
      Output.words("The mirror is cleared.")
      return
    }
    let mirror = opened.store.mirror()
    let precision = opened.store.review.precision(of: opened.store.writers)
    guard json else {
      for line in MirrorWords.lines(mirror, precision) { try out.line(line) }
      return
    }
    let families = mirror.ranked.map { family, tally -> JSONValue in
      [
        "family": .string(family), "met": .integer(Int64(tally.met)),
        "changed": .integer(Int64(tally.changed)), "setAside": .integer(Int64(tally.setAside)),
      ]
    }
    try out.json(
      "mirror",
      [
        "texts": .integer(Int64(mirror.texts)), "notes": .integer(Int64(precision.notes)),
        "counting": .integer(Int64(precision.counting)),
        "quoting": .integer(Int64(precision.quoting)), "families": .array(families),
      ])
  }
}
