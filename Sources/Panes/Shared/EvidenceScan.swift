// Finds notes and answers by what they are. A scan is made only when somebody asks for a list, and
// whoever asks keeps the result until the review changes; nothing here is done per key.

import Domain

/// Looking through the evidence of a review.
enum EvidenceScan {
  /// The notes and answers that stand and match, in clock order.
  ///
  /// - Complexity: linear in the entries of the review.
  static func all(in review: Review, where matches: (Record) -> Bool) -> [EntryRef] {
    var found: [EntryRef] = []
    for entry in review.entries where entry.isEvidence {
      guard let record = review.record(entry.ref), record.ref == entry.ref, record.isVisible,
        matches(record)
      else { continue }
      found.append(record.ref)
    }
    return found
  }
}

extension Entry {
  /// True for versions of notes and answers.
  var isEvidence: Bool {
    kind == RecordKind.note.rawValue || kind == RecordKind.answer.rawValue
  }
}

extension Record {
  /// True when no line counts this: it is on none, or it was parked.
  var isOffLine: Bool { lineRefs.isEmpty || aside == .parked }

  /// True when this is tagged with a line of enquiry, by whichever version of the line.
  func isOn(_ line: EntryRef, _ review: Review) -> Bool {
    lineRefs.contains { $0 == line || review.record($0)?.ref == line }
  }
}
