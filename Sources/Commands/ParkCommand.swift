// `alongside park`: notes and answers that are not counted, because they are off the focus or
// because somebody said them about somebody else. They stay, and can be taken back.

import ArgumentParser
import Domain
import JSONText

struct ParkCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "park", abstract: "Set notes and answers aside, or list what is set aside.",
    discussion: """
      What is parked lies off the focus; with --hearsay it is what somebody said about others. \
      Neither is counted as evidence, both stay in the review, and --back takes them back among \
      what counts. Without an ID it lists what is set aside.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: ArgumentHelp("Notes or answers, such as N12.", valueName: "id"))
  var ids: [String] = []
  @Flag(help: "It is hearsay.")
  var hearsay = false
  @Flag(help: "Back among what counts.")
  var back = false
  @Flag(help: "JSON Lines.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if hearsay && back {
      throw ValidationError(
        "--hearsay and --back: they do not go together; one of them was expected")
    }
  }

  func perform(_ out: inout Output) throws(CommandError) {
    guard !ids.isEmpty else {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      return try list(opened.seen, &out)
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let state = opened.store.review
    let aside: Aside? = back ? nil : hearsay ? .hearsay : .parked
    var changes: [Change] = []
    for id in ids {
      let record = try state.named(id)
      guard let event = record.setAside(aside) else {
        throw .usage(
          place: id, what: "not a note or an answer", expected: "one such as N12 or A03",
          advice: "\"alongside list \(review)\" shows them")
      }
      changes.append(Change(event, replacing: record.currentRefs))
    }
    let entries = try opened.record(changes, place: "park")
    opened.close()
    try out.saved(entries, in: opened.store.review, json: json)
  }

  private func list(_ state: Review, _ out: inout Output) throws(CommandError) {
    for record in state.visible(.note) + state.visible(.answer) {
      guard let aside = record.aside else { continue }
      let words = record.latest.event?.text ?? ""
      if json {
        try out.json(
          "aside",
          [
            "id": .string(state.name(of: record)), "aside": .string(aside.rawValue),
            "text": .string(words),
          ])
      } else {
        try out.line("\(state.name(of: record))  \(aside.rawValue)  \(words)")
      }
    }
  }
}

extension Record {
  /// The note or answer as it would be set aside, or counted for nil; nil for other records.
  fileprivate func setAside(_ aside: Aside?) -> Event? {
    guard isVisible else { return nil }
    if var note {
      note.aside = aside
      return .note(note)
    }
    if var answer {
      answer.aside = aside
      return .answer(answer)
    }
    return nil
  }
}
