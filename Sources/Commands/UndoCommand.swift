// `alongside undo` and `alongside redo`: this laptop's latest deed taken back, and given back. Both
// are entries like any other; nothing leaves the journal.

import ArgumentParser
import Domain
import Store

struct UndoCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back this laptop's latest deed in a review.")

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let entries = try opened.undo()
    opened.close()
    try Deed.say("undone", entries, in: opened.store.review, json: saved.json, &out)
    Output.words("\"alongside redo \(review)\" brings it back.")
  }
}

struct RedoCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back what the latest undo took.")

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let entries = try opened.redo()
    opened.close()
    try Deed.say("redone", entries, in: opened.store.review, json: saved.json, &out)
  }
}

/// What an undo or a redo was about.
private enum Deed {
  static func say(
    _ what: String, _ entries: [ReviewEntry], in review: Review, json: Bool, _ out: inout Output
  ) throws(CommandError) {
    let name = name(of: entries, in: review)
    if json {
      try out.json(what, ["deed": .string(name)])
    } else {
      try out.line("\(what): \(name)")
    }
  }

  static func name(of entries: [ReviewEntry], in review: Review) -> String {
    guard var target = targets(of: entries.last).first else { return "nothing" }
    // A redo names an undo; what people know is the deed behind it.
    if let deed = targets(of: review.entry(target)).first { target = deed }
    return review.deedName(target)
  }

  private static func targets(of entry: ReviewEntry?) -> [EntryRef] {
    if case .undone(let targets)? = entry?.event { targets } else { [] }
  }
}
