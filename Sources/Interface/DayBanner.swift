// The line that stays at the top while a day goes on without its safeguarding contacts (`domain` 9,
// SG4): notes are taken all the same, and nobody can overlook what is missing.

import Domain
import Panes

/// What must be said for as long as it is so.
enum DayBanner {
  /// Nil when nothing is missing, or today is no day of the review.
  static func text(_ desk: Desk) -> String? {
    guard let setUp = desk.review.mergedSetUp, desk.dayInView == desk.now.day else { return nil }
    let missing = AgreementField.contacts.filter {
      !(setUp.agreement[$0] ?? "").contains { !$0.isWhitespace }
    }
    guard !missing.isEmpty else { return nil }
    let words = missing.map { field -> String in
      switch field {
      case .dsl: "safeguarding lead"
      case .deputyDSL: "deputy"
      case .firstAid: "first aid"
      default: "fire route"
      }
    }
    let list = words.joined(separator: ", ")
    // Where the list is long, what to do about it may not be what is cut off.
    return desk.put(
      missing.count < 4
        ? "! Not filled in: \(list). Review, key 7" : "! Fill in, key 7: \(list)")
  }
}
