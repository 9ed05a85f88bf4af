// What `^R` puts in for a remark on a point as a whole: the nearest evidence where nothing can be
// pointed at, a sentence on how little it rests on, the open question it lacks. One at a time, and
// only what is shown.

import Domain
import Guidance

/// An offer for a point as a whole.
enum PointOffer: Hashable {
  case evidence(NearEvidence)
  case limit(String)
  case question(String)

  /// The first offer for what is remarked; nil where no remark has one that can be put in.
  static func first(for remarks: [Finding], _ near: [NearEvidence]) -> PointOffer? {
    for remark in remarks {
      switch remark.rule {
      case "point.one-source", "point.narrow":
        if let offer = remark.offers.first { return .limit(offer.text) }
      case "point.no-question":
        if let offer = remark.offers.first { return .question(offer.text) }
      default:
        if remark.isBare, let first = near.first { return .evidence(first) }
      }
    }
    return nil
  }

  /// The remark it answers.
  func isFor(_ remark: Finding) -> Bool {
    switch self {
    case .evidence: remark.isBare
    case .limit: remark.rule == "point.one-source" || remark.rule == "point.narrow"
    case .question: remark.rule == "point.no-question"
    }
  }
}

extension Finding {
  /// Whether it asks for something to point at, which evidence answers.
  var isBare: Bool { code == "NOEV" && rule != "point.unfilled" }
}

extension PointDraft {
  /// The offer for the point as a whole; nil while a remark on its words has one, and while ^R goes
  /// round the offers of the one before.
  var offer: PointOffer? {
    let isFree = composer.remarks.isEmpty && composer.offerTurn == nil
    return isFree ? PointOffer.first(for: pointRemarks, near) : nil
  }

  /// Puts an offer in, and says what was done.
  mutating func take(_ offer: PointOffer) -> String {
    switch offer {
    case .evidence(let near):
      cite(near)
      return "\(near.name) is linked."
    case .limit(let sentence):
      composer.replaceAll(with: LimitSentence.put(sentence, into: composer.text))
      return "How little it rests on is said."
    case .question(let question):
      let text = composer.text.trimmed
      composer.replaceAll(with: text.isEmpty ? question : "\(text) \(question)")
      return "A question to end in; put it in your words."
    }
  }
}
