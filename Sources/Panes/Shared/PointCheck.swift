// A point held against what stands behind it: quotations are in `PointCheck+Quotes`, numbers in
// `PointCheck+Counts`, how much there is in `PointCheck+Sources`, what nobody has looked at in
// `PointCheck+Contrary`. Pure: a point and the review in, remarks out, and nothing is changed or
// blocked.

import Domain
import Guidance

/// A point held against its evidence.
public struct PointCheck: Sendable {
  public let point: Point
  let review: Review
  private let guide: Guide
  private let people: IdentityScan

  /// - Parameter people: looks for names and small groups.
  public init(
    _ point: Point, in review: Review, guide: Guide, people: IdentityScan = IdentityScan()
  ) {
    self.point = point
    self.review = review
    self.guide = guide
    self.people = people
  }

  /// Everything to say of the point: of its words in their order, then of people who might be
  /// known, then of the point as a whole. What the words say already is not said again.
  public var findings: [Finding] {
    let words = onWords
    return words + identifying + remarks().filter { !$0.isSaid(by: words) }
  }

  /// What the guide is sure of, of the point's words.
  private var onWords: [Finding] {
    guide.findings(
      in: point.text, as: .feedback, protected: review.protectedText, names: people.known.names
    ).filter { $0.tier == .flag }
  }

  /// Whether the words give advice, and the host has asked for none (`domain` 12, principle 5).
  ///
  /// - Complexity: linear in the text, and in the set-up.
  public var isAdvice: Bool {
    !ownSchool.isEmpty || onWords.contains { $0.code == "PRE" }
      || guide.pointRemarks(point.text, hasEvidence: true).contains { $0.rule == "point.advice" }
  }

  /// Everything to say of the point as a whole, the strongest first.
  ///
  /// - Parameter isFinished: false while it is being written.
  /// - Complexity: linear in the text, and bounded by `NearEvidence.entriesMax` in the review.
  public func remarks(isFinished: Bool = true) -> [Finding] {
    var words = NearWords()
    return remarks(isFinished: isFinished, &words)
  }

  /// The same, with the words of the evidence at hand from one key to the next.
  func remarks(isFinished: Bool, _ words: inout NearWords) -> [Finding] {
    let hasEvidence = review.strength(of: point).supporting > 0
    let whole = guide.pointRemarks(point.text, hasEvidence: hasEvidence, isFinished: isFinished)
    let example = whole.contains { $0.rule == "point.advice" } ? [] : ownSchool
    let unfilled = unfilled
    // What a frame will point at is not there yet; once is enough to say so.
    let rest = unfilled.isEmpty ? whole : whole.filter { $0.code != "NOEV" }
    let all = guide.reworded(unfilled) + rest
      + guide.reworded(
        example + quotesNotSaid(&words) + countsNotLinked + oneSource + narrow
          + notLookedAt(&words))
    // Sorting by level keeps this order within one.
    return all.enumerated().sorted { left, right in
      left.element.level != right.element.level
        ? left.element.level > right.element.level : left.offset < right.offset
    }.map(\.element)
  }

  /// The ids of all remarks on a point as a whole.
  public static let rules: Set<String> = [
    "point.advice", "point.closed-question", "point.count-not-linked", "point.narrow",
    "point.no-question", "point.not-looked-at", "point.nothing-to-point-at", "point.one-source",
    "point.paraphrase-as-quote", "point.quote-not-linked", "point.second-question",
    "point.toothless", "point.unfilled",
  ]

  /// Names, and groups so small that they are nearly names.
  public var identifying: [Finding] {
    guide.reworded(
      Finding.onPeople(people.scan(point.text, leavesTeam: true), in: point.text))
  }

  /// The linked evidence that stands.
  var linked: [Record] {
    var seen: Set<EntryRef> = []
    return point.evidence.prefix(NearEvidence.recordsMax).compactMap { review.record($0) }
      .filter { $0.isVisible && $0.source != nil && seen.insert($0.ref).inserted }
  }
}

extension Record {
  /// What a note or an answer counted.
  var counts: [Count] { note?.counts ?? answer?.counts ?? [] }
}

extension Finding {
  /// True for a remark on words, which evidence makes a claim to discuss; false for one on a point
  /// as a whole and for one on people.
  public var isOnWords: Bool { !rule.hasPrefix("point.") && !rule.hasPrefix("people.") }

  /// Whether it is on a judgment, which is a claim to discuss once evidence stands behind it.
  /// Advice, a question and a loud word claim nothing.
  ///
  /// - Parameter text: what the remark is on; what asks is no claim whatever its words are.
  public func isClaim(in text: String) -> Bool {
    guard isOnWords, Self.claims.contains(code), code != "EMO" || level > .nudge else {
      return false
    }
    let sentence = Sentence.bytes(around: bytes, in: text)
    return !text.utf8.prefix(sentence.upperBound).reversed().prefix(3).contains(UInt8(ascii: "?"))
  }

  private static let claims: Set<String> = [
    "GRD", "EVA", "MIND", "ABS", "VAG", "LAB", "DEF", "CMP", "CAU", "SNG", "EMO", "PRA",
  ]

  /// Whether a remark on the same words says the same already.
  func isSaid(by words: [Finding]) -> Bool {
    guard rule == "point.advice" else { return false }
    return words.contains { bytes.overlaps($0.bytes) && ["PRE", "LEA", "CMP"].contains($0.code) }
  }
}
