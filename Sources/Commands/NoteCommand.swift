// `alongside note`: what was seen, heard, counted or read, from the shell.

import ArgumentParser
import Domain

struct NoteCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Save what was seen, heard, counted or read.",
    discussion: """
      Prints "saved ID" once the note is on the disk. With "-" each line of standard input is a \
      note, saved and acknowledged before the next is read; empty lines are passed over. Counts \
      such as "4 of 7" and words in quotation marks are read out of the text. Words by which \
      somebody might be known are asked about on standard error, once they are saved.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @OptionGroup var evidence: EvidenceOptions
  @Option(
    name: .customLong("field"),
    help: ArgumentHelp(
      "What else belongs with this kind of source, such as present=27; may be given again.",
      valueName: "key=value"))
  var fields: [String] = []
  @Argument(help: ArgumentHelp("The note, or - for standard input.", valueName: "text"))
  var text: String
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    // Names are looked up before the first line is taken, so that a wrong one costs no words.
    let source = try EvidencePlace(evidence, in: opened).source ?? .lesson
    _ = try values(for: source)
    try EntryStream(text: text, noun: "note", json: saved.json).save(to: &opened, &out) {
      (words, opened) throws(CommandError) in
      let place = try EvidencePlace(evidence, in: opened)
      let source = place.source ?? .lesson
      var note = Note.reading(
        words, source: source, place: place.place, slot: place.slot, lines: place.lines)
      note.fields = try values(for: source)
      return Change(.note(note), at: place.at)
    }
  }

  private func values(for source: SourceType) throws(CommandError) -> [FieldValue] {
    var values: [FieldValue] = []
    for text in fields {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let field = SourceField(rawValue: String(parts[0])),
        source.fields.contains(field)
      else {
        throw .usage(
          place: "--field \(text)", what: "not a field of \(source.rawValue) notes",
          expected: "\(source.fields.map(\.rawValue).joined(separator: ", ")), then = and a value",
          advice: "choose one of these, or another --source")
      }
      values.append(FieldValue(field, String(parts[1])))
    }
    return values
  }
}
