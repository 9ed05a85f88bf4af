// Text to be saved, given as an argument or line by line. Each entry is durable before it is
// acknowledged, and acknowledged before the next line is read.

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
      return try save(try change(text, opened), place: noun, to: &opened, &out)
    }
    var input = StandardInput()
    var saved = 0
    var worst = ExitStatus.done
    while let line = try input.next() {
      do throws(CommandError) {
        switch line {
        case .fault(let error): throw error
        case .text(let words):
          if words.allSatisfy(\.isWhitespace) { continue }
          try save(try change(words, opened), place: input.place, to: &opened, &out)
          saved += 1
        }
      } catch {
        if error.isLasting { throw stopped(by: error, at: input.place, saved: saved) }
        Output.words(EntryStream.words(error, at: input.place))
        if worst != .badData { worst = error.status }
      }
    }
    if worst != .done { throw .told(worst) }
  }

  private func save(
    _ change: Change, place: String, to opened: inout OpenedReview, _ out: inout Output
  ) throws(CommandError) {
    let entries = try opened.record([change], place: place)
    try out.saved(entries, in: opened.store.review, json: json)
    try out.flush()
  }

  /// Tells what is safe and what is not, since whoever sent the lines has to know.
  private func stopped(by error: CommandError, at place: String, saved: Int) -> CommandError {
    Output.words(EntryStream.words(error, at: place))
    switch error {
    case .outputClosed, .outputFailed:
      // The entry is durable; only its acknowledgement could not be handed over.
      Output.words(
        "\(place): saved, but nobody took the acknowledgement; what follows was not read")
      return .told(.trouble)
    default:
      Output.words(
        "saved before \(place): \(counted(saved, noun)); not saved: \(place) and what follows it; "
          + "send that again when this is mended")
      return .told(error.status)
    }
  }

  private static func words(_ error: CommandError, at place: String) -> String {
    let words = "\(error)"
    return words.isEmpty || words.hasPrefix("\(place):") ? words : "\(place): \(words)"
  }
}
