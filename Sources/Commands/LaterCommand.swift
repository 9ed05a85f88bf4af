// `alongside later`: questions kept beside notes until somebody can be asked, and ticked off when
// they were.

import ArgumentParser
import Domain
import JSONText

struct LaterCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "later", abstract: "Keep questions to ask later, list them, tick them off.",
    usage: """
      alongside later <review> [--json]
      alongside later <review> <id> <question>
      alongside later <review> <id> --asked | --open
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: ArgumentHelp("The note the question came from.", valueName: "id"))
  var id: String?
  @Argument(help: ArgumentHelp("The question; empty takes it off.", valueName: "question"))
  var question: String?
  @Flag(help: "It was asked.")
  var asked = false
  @Flag(help: "It has still to be asked.")
  var open = false
  @Flag(help: "JSON Lines.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    guard let id else {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      return try list(opened.seen, &out)
    }
    guard question != nil || asked || open, !(asked && open) else {
      throw .usage(
        place: "later \(id)", what: "what to do is not said",
        expected: "a question, --asked or --open", advice: "one of them")
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let record = try opened.store.review.named(id, kind: .note)
    guard var note = record.note, record.isVisible else {
      throw .refused(.replacesNothing(kind: RecordKind.note.rawValue), place: id)
    }
    if let question {
      note.askLater = question.contains { !$0.isWhitespace } ? question : nil
      note.isAsked = false
    }
    guard note.askLater != nil || question != nil else {
      throw .usage(
        place: id, what: "no question is kept beside it", expected: "a note with one",
        advice: "\"alongside later \(review)\" lists them")
    }
    if asked { note.isAsked = true }
    if open { note.isAsked = false }
    let entries = try opened.record(
      [Change(.note(note), replacing: record.currentRefs)], place: id)
    opened.close()
    try out.saved(entries, in: opened.store.review, json: json)
  }

  private func list(_ state: Review, _ out: inout Output) throws(CommandError) {
    for record in state.visible(.note) {
      guard let note = record.note, let question = note.askLater else { continue }
      let name = state.name(of: record)
      if json {
        try out.json(
          "later",
          ["id": .string(name), "question": .string(question), "asked": .bool(note.isAsked)])
      } else {
        try out.line("\(name)  \(note.isAsked ? "asked" : "open ")  \(question)")
      }
    }
  }
}
