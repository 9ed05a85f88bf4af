// What a writer of points is offered in place of a judgment, for those without a screen: it asks
// the very field in which points are written. It is offered and never put in by itself.

import Domain
import Guidance

/// A judgment, the evidence nearest to it, and what could stand in its place.
public struct Repair: Sendable {
  /// The remark that asks.
  public let finding: Finding
  /// The nearest evidence, which the repair is made of unless the sentence had facts of its own;
  /// nil where none is near.
  public let evidence: NearEvidence?
  /// Whether the remark is one that evidence answers.
  public let asksForEvidence: Bool
  /// The sentence after it.
  public let text: String

  /// What `^R` would put in place of a sentence in a new point. Nil where nothing is remarked on,
  /// or what is remarked on has no offer that can be put in.
  ///
  /// - Parameter lines: the lines of enquiry to look on; none for any.
  public static func offered(
    for sentence: String, on lines: [EntryRef] = [], _ desk: Desk
  ) -> Repair? {
    var composer = Composer(kind: .feedback, text: sentence, guide: desk.guide)
    let read = { (composer: inout Composer) in
      composer.settle(
        protected: desk.protectedText, people: PeopleCheck(desk.review, leavesTeam: true)
      ) { sentence, words in
        NearEvidence.nearest(
          to: NearEvidence.Place(text: sentence, around: sentence, lines: lines), desk, &words)
      }
    }
    read(&composer)
    // Of a sentence that judges and names somebody, the name is mended and the verdict would stay.
    if composer.remark?.isOnPeople == true, composer.takeWordsInHand() { read(&composer) }
    guard let finding = composer.remark, let offer = composer.offers.first(where: \.isTakeable)
    else { return nil }
    let near = composer.near.first { $0.ref == offer.evidence } ?? composer.near.first
    let asks = composer.needsEvidence
    composer.takeOffer()
    for _ in 1..<Composer.remarksMax {
      read(&composer)
      guard !composer.remarks.isEmpty else { break }
      composer.nextRemark()
      read(&composer)
      guard composer.takeOffer() else { break }
    }
    // Where the sentence goes as a whole, it is said that it does.
    return Repair(
      finding: finding, evidence: near, asksForEvidence: asks,
      text: composer.isEmpty ? offer.text : composer.text)
  }

  /// An open question for what a code of judgment asks about.
  public static func question(for code: String) -> String { OpenQuestion.text(for: code) }

  /// The same, where there is no evidence for it to be about.
  public static func questionAlone(for code: String) -> String { OpenQuestion.alone(for: code) }
}
