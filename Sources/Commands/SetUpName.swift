// What is agreed, as `erase` names it: all of it, whose earlier versions go, or one field of it,
// which is emptied first so that the words in it are in earlier versions only.

import Domain
import Store

/// `review`, or `review:FIELD`.
enum SetUpName {
  case whole
  case field(String)

  /// Nil for a name of something else.
  init?(_ id: String) {
    if id == "review" {
      self = .whole
    } else if id.hasPrefix("review:") {
      self = .field(String(id.dropFirst(7)))
    } else {
      return nil
    }
  }

  /// The record of the set-up.
  /// - Throws: usage for a field that there is not, or that no review can be without.
  func record(
    in opened: borrowing OpenedReview, named review: String
  ) throws(CommandError) -> Record {
    guard let record = opened.store.review.setUp, var setUp = opened.store.review.mergedSetUp else {
      throw .noSetUp(review)
    }
    if case .field(let field) = self {
      guard !["school", "date", "nation"].contains(field) else {
        throw .usage(
          place: "review:\(field)", what: "no review can be without it",
          expected: "another field, or review",
          advice: "write what is right with \"alongside agree \(review) \(field)\", then erase "
            + "review")
      }
      try AgreeCommand.set(field, to: "", in: &setUp)
    }
    return record
  }
}

extension OpenedReview {
  /// Empties fields of what is agreed, in one version; those that are empty already are left. What
  /// two laptops agreed side by side is put together, so that none of it goes with the words.
  mutating func empty(_ fields: [String], of review: String) throws(CommandError) {
    guard !fields.isEmpty, let before = store.review.mergedSetUp else { return }
    var setUp = before
    for field in fields { try AgreeCommand.set(field, to: "", in: &setUp) }
    let isSplit = store.review.setUp?.isContested ?? false
    guard setUp != before || isSplit || !store.review.heldFields.isEmpty else { return }
    let refs = store.review.setUp?.currentRefs ?? []
    _ = try record([Change(.review(setUp), replacing: refs)], place: "review")
  }
}
