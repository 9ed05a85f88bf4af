// What a point's evidence says about its words: quotations that nobody is known to have said, one
// source told as a pattern, evidence on the same line that nobody has looked at, people who might
// be known. Pure: a point and the review in, remarks out, and nothing is changed or blocked.

import Domain
import Guidance

/// A point held against its evidence.
public struct PointCheck: Sendable {
  public let point: Point
  private let review: Review
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
    let words = guide.findings(
      in: point.text, as: .feedback, protected: review.protectedText
    ).filter { $0.tier == .flag }
    return words + identifying + remarks().filter { !$0.isSaid(by: words) }
  }

  /// Everything to say of the point as a whole, the strongest first.
  ///
  /// - Parameter isFinished: false while it is being written.
  /// - Complexity: linear in the text, and bounded by `NearEvidence.entriesMax` in the review.
  public func remarks(isFinished: Bool = true) -> [Finding] {
    let hasEvidence = review.strength(of: point).supporting > 0
    let all =
      guide.pointRemarks(point.text, hasEvidence: hasEvidence, isFinished: isFinished)
      + quotesNotSaid + oneSource + narrow + notLookedAt
    // Sorting by level keeps this order within one.
    return all.enumerated().sorted { left, right in
      left.element.level != right.element.level
        ? left.element.level > right.element.level : left.offset < right.offset
    }.map(\.element)
  }

  /// Names, and groups so small that they are nearly names.
  public var identifying: [Finding] {
    people.scan(point.text, leavesTeam: true).map { Finding($0, in: point.text) }
  }

  // MARK: Quotations

  /// Quotations of two words or more that the linked evidence has as somebody's paraphrase, or not
  /// at all.
  public var quotesNotSaid: [Finding] {
    let evidence = linked
    guard !evidence.isEmpty else { return [] }
    var said: [String] = []
    var written: [(name: String, text: String)] = []
    for record in evidence {
      let text = record.latest.event?.text ?? ""
      if record.answer?.isVerbatim == true {
        said.append(Self.bare(text))
      } else {
        said += Reading.quotes(in: text).map(Self.bare)
        written.append((review.name(of: record), Self.bare(text)))
      }
    }
    return Reading.quoteRanges(in: point.text).compactMap { range in
      let parts = Self.parts(of: point.text[range])
      guard parts.contains(where: { $0.contains(" ") }) else { return nil }
      if parts.allSatisfy({ part in said.contains { $0.contains(part) } }) { return nil }
      let source = written.first { one in parts.allSatisfy { one.text.contains($0) } }
      let utf8 = point.text.utf8
      let bytes = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
        ..< utf8.distance(from: utf8.startIndex, to: range.upperBound)
      let words = RowText.cut(String(point.text[range]), columns: 30)
      let why =
        source.map {
          "\"\(words)\": \($0.name) has this as a reviewer's words, not as words said."
        } ?? "\"\(words)\" is not in the linked evidence. Who said it?"
      return Finding(
        rule: source == nil ? "point.quote-not-linked" : "point.paraphrase-as-quote",
        code: "HEA", category: "evidence", level: .ask, tier: .flag, bytes: bytes, in: point.text,
        why: why,
        offers: [Offer(meant: "a paraphrase", text: "(leave the quotation marks out)")])
    }
  }

  /// A quotation's pieces between dots, without marks and case.
  private static func parts(of quote: Substring) -> [String] {
    quote.replacing("...", with: "…").split(separator: "…").map { bare(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// Letters and digits in lower case with single blanks, so that marks make no difference.
  private static func bare(_ text: String) -> String {
    let kept = text.lowercased().filter { $0 != "'" && $0 != "’" }
    return kept.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  // MARK: How much stands behind it

  /// One item, or one kind of source from one observer, without a word about how little that is.
  public var oneSource: [Finding] {
    guard review.strength(of: point).label == .single, !hasLimit else { return [] }
    let names = linked.prefix(3).map { review.name(of: $0) }.joined(separator: " ")
    return [
      Finding(
        rule: "point.one-source", code: "SNG", category: "evidence", level: .ask, tier: .flag,
        bytes: 0..<point.text.utf8.count, in: point.text,
        why: "Only \(names) stands behind this. Say how little that is, or find a second source.",
        offers: limitOffers)
    ]
  }

  /// One kind of source, or one observer, without a word about it (`domain` 13, 13: books are
  /// over-read).
  public var narrow: [Finding] {
    let strength = review.strength(of: point)
    guard strength.label == .corroborated,
      strength.groups.count == 1 || strength.observers.count == 1, !hasLimit, !limitOffers.isEmpty
    else { return [] }
    let kind = strength.groups.first?.rawValue ?? ""
    let what =
      strength.groups.count == 1
      ? "One kind of source, \(kind), stands behind this." : "One of us saw or heard all of this."
    return [
      Finding(
        rule: "point.narrow", code: "SNG", category: "evidence", level: .nudge, tier: .flag,
        bytes: 0..<point.text.utf8.count, in: point.text, why: "\(what) Would you say so?",
        offers: limitOffers)
    ]
  }

  private var limitOffers: [Offer] {
    LimitSentence.text(for: point, in: review).map { [Offer(meant: "its limit", text: $0)] } ?? []
  }

  /// Whether the words say how little they rest on.
  private var hasLimit: Bool { Self.saysItsLimit(point.text) }

  /// Whether a text says how little it rests on.
  static func saysItsLimit(_ text: String) -> Bool {
    let words = " \(bare(text)) "
    return [
      " one visit", " one short", " short visit", " one lesson", " one conversation",
      " comes from ", " come from ", " in one ", " one of ", " a pupil ", " a child ",
      " one pupil ", " one teacher ", " one leader ", " hold it lightly", " one source ",
      " one morning ", " one afternoon ", " on one day ", " only saw ", " we met ",
      " books show ", " part of what ", " place once ", " by one of us ",
      " that one of us ", " were told ", " not see it ",
    ].contains { words.contains($0) }
  }

  // MARK: The devil's note

  /// Evidence on the same line that the point does not cite, from another class or with opposite
  /// counts, as long as nobody looked for the opposite.
  public var notLookedAt: [Finding] {
    guard let found = devilsNote else { return [] }
    let name = review.name(of: found)
    let text = RowText.cut(found.latest.event?.text ?? "", columns: 40)
    let place = (found.note?.place ?? found.answer?.place).map { " \($0)" } ?? ""
    return [
      Finding(
        rule: "point.not-looked-at", code: "SNG", category: "evidence", level: .nudge,
        tier: .flag, bytes: 0..<point.text.utf8.count, in: point.text,
        why: "\(name)\(place) is on this line and not cited: \(text) Does it say something else?",
        offers: [])
    ]
  }

  /// The note or answer that speaks most clearly on the same line and is not cited; nil when there
  /// is none, or somebody has looked.
  public var devilsNote: Record? {
    guard !point.lookedForOpposite, point.contrary.isEmpty, let line = point.line else {
      return nil
    }
    let evidence = linked
    guard !evidence.isEmpty else { return nil }
    let cited = Set(evidence.map(\.ref))
    let places = Set(evidence.compactMap { $0.note?.place ?? $0.answer?.place })
    var words = NearEvidence.contentWords(point.text)
    for record in evidence {
      words.formUnion(NearEvidence.contentWords(record.latest.event?.text ?? ""))
    }
    let shares = evidence.flatMap(\.counts).map { $0.n * 100 / $0.of }
    let here = review.record(line)?.ref ?? line
    var best: (score: Int, record: Record)?
    for record in NearEvidence.latest(in: review, on: [here]) where !cited.contains(record.ref) {
      let shared = NearEvidence.contentWords(record.latest.event?.text ?? "")
        .intersection(words).count
      guard shared > 0 else { continue }
      let place = record.note?.place ?? record.answer?.place
      let isElsewhere = place.map { !places.contains($0) } ?? false
      let isOpposite = record.counts.contains { count in
        shares.contains { abs($0 - count.n * 100 / count.of) >= 40 }
      }
      guard isElsewhere || isOpposite else { continue }
      let score = min(shared, 5) * 2 + (isOpposite ? 3 : 0) + (isElsewhere ? 2 : 0)
      if best.map({ score > $0.score }) ?? true { best = (score, record) }
    }
    return best?.record
  }

  /// The linked evidence that stands.
  private var linked: [Record] {
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

  /// Whether a remark on the same words says the same already.
  func isSaid(by words: [Finding]) -> Bool {
    guard rule == "point.advice" else { return false }
    return words.contains { bytes.overlaps($0.bytes) && ["PRE", "LEA", "CMP"].contains($0.code) }
  }
}
