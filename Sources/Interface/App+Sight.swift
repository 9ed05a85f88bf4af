// What the screen may show. Panes read the desk and nothing else, so the desk gets a review that
// holds only what this role may see; the whole one is kept aside for the store.

import Domain
import Panes

extension App {
  /// Puts up what the role at this laptop needs now.
  public mutating func showHome() { overlay = .home(RoleHome()) }

  /// Whether somebody begins who does not gather evidence, and so needs another way in.
  public var beginsAtHome: Bool { !Sight(desk.role).seesAll }

  /// Lends the whole review, for as long as the store works on it. What the desk shows is made anew
  /// by `lookAgain`.
  public mutating func lendReview(_ body: (inout Review) -> Void) {
    guard var review = whole else { return body(&desk.review) }
    whole = nil
    body(&review)
    whole = review
  }

  /// Shows what the role at this laptop may see now.
  ///
  /// - Parameter changes: how often the store has changed the review; words can go from it without
  ///   an entry that comes.
  /// - Complexity: constant for those who see all; else linear in the journal when it has grown,
  ///   which is once for every line that is saved and never for a key.
  public mutating func lookAgain(after changes: Int = 0) {
    self.changes = changes
    desk.role = (whole ?? desk.review).role(of: desk.writers, called: desk.callsign)
    let sight = Sight(desk.role)
    if sight.seesAll {
      if let review = whole {
        desk.review = review
        whole = nil
        wholeEntries = 0
      }
      return
    }
    if whole == nil { whole = desk.review }
    guard let review = whole,
      review.entries.count != wholeEntries || sight != shownSight || changes != shownChanges
    else { return }
    desk.review = sight.review(review)
    wholeEntries = review.entries.count
    shownSight = sight
    shownChanges = changes
  }
}
