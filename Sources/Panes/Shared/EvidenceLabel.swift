// How a note or an answer is named in one row: its id, when, who and where, and its words. What was
// withdrawn or erased is named and never quoted.

import Domain

/// One piece of evidence in words.
struct EvidenceLabel: Hashable, Sendable {
  /// "N06 09:41 Oak Y6"
  var stamp: String
  /// What it says; empty when it does not stand.
  var text: String
  /// False when it was withdrawn, erased, or is not on this laptop.
  var stands: Bool

  init(_ ref: EntryRef, _ review: Review) {
    guard let record = review.record(ref) else {
      self.init(stamp: "evidence that is not on this laptop yet", text: "", stands: false)
      return
    }
    self.init(record, review)
  }

  init(_ record: Record, _ review: Review) {
    let name = review.name(of: record)
    guard record.isVisible else {
      let fate = record.states.contains(.erased) ? "erased" : "withdrawn"
      self.init(stamp: "\(name) \(fate)", text: "", stands: false)
      return
    }
    var words = [name]
    if let at = record.latest.at { words.append(at.time.description) }
    words.append(review.callsign(of: record.first.stamp.writer))
    switch record.latest.event {
    case .note(let note):
      if let place = note.place, !place.isEmpty { words.append(place) }
    case .answer(let answer):
      if !answer.speaker.isEmpty { words.append(answer.speaker) }
    default:
      break
    }
    self.init(
      stamp: words.joined(separator: " "), text: record.latest.readableText, stands: true)
  }

  private init(stamp: String, text: String, stands: Bool) {
    self.stamp = stamp
    self.text = text
    self.stands = stands
  }
}

extension Entry {
  /// What a person may read of an entry; words in brackets where there is nothing to read.
  var readableText: String {
    switch content {
    case .event(let event): event.text
    case .erased: "(erased)"
    case .locked: "(locked: open the review with its passphrase)"
    case .newer(let text): "\(text) (written by a newer version)"
    }
  }
}
