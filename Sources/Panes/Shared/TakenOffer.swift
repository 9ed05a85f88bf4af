// An offer that was put in, and what the next press of the key puts in its place. Its question goes
// to the end of the text, so that a point asks behind what it tells.

import Domain

/// The words of one offer, with the text behind them where that is put in again.
struct OfferedWords: Hashable, Sendable {
  /// Those of the offer itself.
  let own: String
  /// All that is put in.
  let text: String
  /// How many bytes of it come before the text that stood behind.
  let told: Int

  /// - Parameter rest: what stood behind them and is put in again as it was.
  init(_ own: String, _ rest: String) {
    self.own = own
    text = own + rest
    told = own.utf8.count
  }

  /// Words that end in a question, which goes behind the rest of the text.
  init(_ own: String, askingBehind rest: String) {
    self.own = own
    let words = own.trimmed
    let last = Sentence.bytes(around: words.utf8.count - 1..<words.utf8.count, in: words)
    let lead = String(decoding: words.utf8.prefix(last.lowerBound), as: UTF8.self).trimmed
    let question = String(decoding: words.utf8.dropFirst(last.lowerBound), as: UTF8.self)
    let joint = lead.isEmpty ? "" : rest.first == "\n" ? "\n" : " "
    text = "\(lead)\(joint)\(EvidenceFrame.ended(rest.trimmed)) \(question)"
    told = lead.utf8.count
  }
}

/// The offers one remark brought, and which of them stands in the text.
struct TakenOffer: Sendable {
  /// The words themselves come last.
  let choices: [OfferedWords]
  /// What each choice is made of; nil for a frame and for the words themselves.
  let evidence: [EntryRef?]
  var turn: Int
  /// What was put in, with what stood behind it where that was put in again.
  var bytes: Range<Int>
  /// The whole text as it was left; another text means that the writer went on.
  var text: String

  var place: Int { turn % choices.count }
  var choice: OfferedWords { choices[place] }

  /// Where the offer's own words end, so that the next remark is the first behind them.
  var end: Int { bytes.lowerBound + choice.told }
}
