// `alongside edit`: other words for a record. The old ones stay in the journal as a version; all
// that is not words stays as it is.

import ArgumentParser
import Domain

struct EditCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Correct the words of a record.",
    discussion: """
      The new version replaces the current ones, and also settles a record that two people \
      changed. Earlier versions stay and are shown by "alongside show". With "-" the whole of \
      standard input is the text.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "The record, such as N12, or WRITER:SEQ.")
  var id: String
  @Argument(help: ArgumentHelp("The new words, or - for standard input.", valueName: "text"))
  var text: String
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let record = try opened.store.review.named(id)
    guard record.isVisible else {
      throw .refused(.replacesNothing(kind: record.kind.rawValue), place: id)
    }
    guard let event = record.latest.event?.with(text: try words()) else {
      throw .usage(
        place: id, what: "it was written by a newer version", expected: "a record this one knows",
        advice: "install the newer Alongside to change it")
    }
    let change = Change(event, replacing: record.currentRefs)
    let entries = try opened.record([change], place: id)
    try out.saved(entries, in: opened.store.review, json: saved.json)
    try out.flush()
    opened.askAboutPeople(in: change, entries)
    opened.close()
  }

  private func words() throws(CommandError) -> String {
    guard text == "-" else { return text }
    var words = try InputFile("-", bytesMax: StandardInput.lineBytesMax).text()
    while let last = words.last, last.isNewline { words.removeLast() }
    return words
  }
}

extension Event {
  /// The same with other words; quotes and counts are read anew where the kind has them. Nil for
  /// events that have no words.
  fileprivate func with(text: String) -> Event? {
    switch self {
    case .review(var setUp):
      setUp.focus = text
      return .review(setUp)
    case .line(var line):
      line.text = text
      return .line(line)
    case .slot(var slot):
      slot.text = text
      return .slot(slot)
    case .note(var note):
      note.text = text
      note.quotes = Reading.quotes(in: text)
      note.counts = Reading.counts(in: text)
      return .note(note)
    case .answer(var answer):
      answer.text = text
      answer.counts = Reading.counts(in: text)
      return .answer(answer)
    case .thought(var thought):
      thought.text = text
      return .thought(thought)
    case .point(var point):
      point.text = text
      return .point(point)
    case .action(var action):
      action.text = text
      return .action(action)
    case .word(var word):
      word.text = text
      return .word(word)
    case .check(var check):
      check.text = text
      return .check(check)
    case .plan(var row):
      row.text = text
      return .plan(row)
    case .joined, .shifted, .undone, .met, .erased, .safeguarding, .timer, .floor, .consented,
      .agreed, .stage, .role, .setAside, .tally:
      return nil
    }
  }
}
