// Of whom an offer speaks. The guide's frames speak of pupils; where a sentence is about staff,
// governors or families alone, its writer saw or heard those.

import Guidance

/// The people a sentence is about, for the frames offered in its place.
enum OfferGroup {
  /// The offers as they are for a sentence: "<n> of <N> staff said" where it speaks of staff. What
  /// only pupils do, such as sitting at the guided table, is left out if another offer is left.
  static func speaking(of sentence: String, _ offers: [Offer]) -> [Offer] {
    guard let group = group(of: sentence) else { return offers }
    let others = offers.filter { offer in !pupilsOnly.contains { offer.text.contains($0) } }
    return (others.isEmpty ? offers : others).map { offer in
      var offer = offer
      for (pupil, other) in [("A pupil ", group.one + " "), ("pupils", group.all)] {
        offer.text = offer.text.replacing(pupil, with: other)
      }
      return offer
    }
  }

  private static func group(of sentence: String) -> (all: String, one: String)? {
    let words = Set(TurningWords.words(of: sentence))
    guard words.isDisjoint(with: pupils) else { return nil }
    return groups.first { !words.isDisjoint(with: $0.words) }.map { ($0.all, $0.one) }
  }

  private static let pupils: Set<String> = [
    "pupil", "pupils", "child", "children", "student", "students", "boys", "girls", "class", "boy",
    "girl", "learners", "kids",
  ]
  private static let groups: [(words: Set<String>, all: String, one: String)] = [
    (["governors", "trustees"], "governors", "A governor"),
    (["families", "parents", "carers"], "parents and carers", "A parent"),
    (["leaders", "slt"], "leaders", "A leader"),
    (["staff", "teachers", "tas", "adults"], "staff", "A member of staff"),
  ]
  private static let pupilsOnly = ["guided table", "had written"]
}
