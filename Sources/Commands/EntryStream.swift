// Text to be saved, given as an argument or line by line. Each entry is durable before it is
// acknowledged, and acknowledged before the next is written or waited for.

import Domain

/// Saves one text or every line of standard input.
struct EntryStream {
  /// The text as it stands on the command line; `-` for standard input.
  let text: String
  /// What a message calls a text that was given as an argument.
  let noun: String
  /// Whether each acknowledgement is an object for programs.
  var json = false

  /// - Parameter change: makes the change for a text, as the review is when it is its turn.
  /// - Throws: what stopped it, or the status of the worst line when some were refused.
  func save(
    to opened: inout OpenedReview, _ out: inout Output,
    _ change: (String, borrowing OpenedReview) throws(CommandError) -> Change
  ) throws(CommandError) {
    defer { opened.close() }
    guard text == "-" else {
      let change = try change(text, opened)
      let entries = try opened.record([change], place: noun)
      try out.saved(entries, in: opened.store.review, json: json)
      try out.flush()
      return opened.askAboutPeople(in: change, entries)
    }
    var input = StandardInput()
    var lines = StreamedLines(json: json, people: PeopleRemarks(opened.store.review))
    var worst = ExitStatus.done
    while true {
      // Nobody waits for an answer while this waits for a line.
      if !input.hasLineWaiting { try finish(lines: &lines, in: &opened, &out) }
      guard let line = try input.next() else { break }
      do throws(CommandError) {
        switch line {
        case .fault(let error): throw error
        case .text(let words):
          if words.allSatisfy(\.isWhitespace) { continue }
          try lines.save(
            try change(words, opened), place: input.place, hasNext: input.hasLineWaiting,
            to: &opened, &out)
        }
      } catch {
        // Whatever came before this line is answered before it.
        try finish(lines: &lines, in: &opened, &out)
        if error.isLasting || lines.failedPlace != nil {
          throw stopped(by: error, at: lines.failedPlace ?? input.place, lines)
        }
        Output.words(EntryStream.words(error, at: input.place))
        if worst != .badData { worst = error.status }
      }
    }
    try finish(lines: &lines, in: &opened, &out)
    if worst != .done { throw .told(worst) }
  }

  private func finish(
    lines: inout StreamedLines, in opened: inout OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    do throws(CommandError) { try lines.finish(in: &opened, &out) } catch {
      throw stopped(by: error, at: lines.failedPlace ?? "", lines)
    }
  }

  /// Tells what is safe and what is not, since whoever sent the lines has to know.
  private func stopped(
    by error: CommandError, at place: String, _ lines: StreamedLines
  ) -> CommandError {
    Output.words(EntryStream.words(error, at: place))
    switch error {
    case .outputClosed, .outputFailed:
      // The entry is durable; only its acknowledgement could not be handed over.
      Output.words(
        "\(place): saved, but nobody took the acknowledgement; what follows was not read")
      return .told(.trouble)
    default:
      Output.words(
        "saved before \(place): \(counted(lines.savedCount, noun)); not saved: \(place) and what "
          + "follows it; send that again when this is mended")
      return .told(error.status)
    }
  }

  private static func words(_ error: CommandError, at place: String) -> String {
    let words = "\(error)"
    return words.isEmpty || words.hasPrefix("\(place):") ? words : "\(place): \(words)"
  }
}
