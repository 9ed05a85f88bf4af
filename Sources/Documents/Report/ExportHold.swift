// What is held back from those outside the team: words by which somebody might be known, until a
// person has looked at them. On the screen they are asked about and never blocked; a document that
// has left cannot be asked for again.

import Domain

/// Decides what a document for the school holds back.
public struct ExportHold: Sendable {
  private let review: Review
  private let scan: IdentityScan

  /// - Complexity: linear in the set-up, the lines and the slots.
  public init(_ review: Review) {
    self.review = review
    scan = IdentityScan(known: review.knownWords)
  }

  /// The words that hold a version back; none where it may go. What somebody has looked at and set
  /// aside in the record does not hold it back any more.
  public func words(in entry: Entry, of record: Record) -> [Identification] {
    let texts: [String]
    switch entry.event {
    case .point(let point): texts = [point.text, point.response?.text ?? ""]
    case .action(let action):
      texts = [action.text, action.firstStep, action.howWeWillKnow, action.stopDoing ?? ""]
    default: return []
    }
    // Actions have owners, which are roles that one person has; that is what they are for.
    let isAction = record.kind == .action
    return texts.flatMap { scan.scan($0, leavesTeam: true) }.filter { one in
      (!isAction || one.sort.isName)
        && !review.silence.holds(
          rule: one.rule, phrase: one.text, family: "people", in: record.ref)
    }
  }

  /// Whether a version is held back.
  func holds(_ entry: Entry, of record: Record) -> Bool {
    !words(in: entry, of: record).isEmpty
  }

  /// Everything that a document for the school holds back, in the order of the review.
  ///
  /// - Complexity: linear in the points and actions.
  public var held: [(record: Record, words: [Identification])] {
    (review.visible(.point) + review.visible(.action)).compactMap { record in
      let readable = ExportRules.readable(record, by: .school)
      let words = readable.flatMap { self.words(in: $0.0, of: record) }
      return words.isEmpty ? nil : (record, words)
    }
  }
}
