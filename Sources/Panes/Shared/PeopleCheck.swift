// Names and small groups as remarks, and the look for them while somebody types: only when the
// words changed, and with the review's own words gathered once for each change of the review.

import Domain
import Guidance

/// How people who might be known are looked for in a field.
public struct PeopleCheck: Sendable {
  /// What the review's words are kept by; grows with the review.
  let entryCount: Int
  let place: String?
  let leavesTeam: Bool
  let scan: @Sendable () -> IdentityScan

  /// - Parameters:
  ///   - place: where it was observed, when that goes with the words.
  ///   - leavesTeam: true for what others will read.
  public init(_ review: Review, place: String? = nil, leavesTeam: Bool = false) {
    entryCount = review.entries.count
    self.place = place
    self.leavesTeam = leavesTeam
    scan = { IdentityScan(review) }
  }
}

/// A scan that keeps the review's words from one reading to the next.
struct PeopleReader: Sendable {
  private var scan = IdentityScan()
  private var entryCount = -1

  /// Remarks on a text, in its order.
  ///
  /// - Complexity: linear in the text, and once for each change of the review in its set-up, lines
  ///   and slots.
  mutating func read(_ text: String, _ check: PeopleCheck) -> [Finding] {
    if check.entryCount != entryCount {
      entryCount = check.entryCount
      scan = check.scan()
    }
    return scan.scan(text, place: check.place, leavesTeam: check.leavesTeam)
      .map { Finding($0, in: text) }
  }
}

extension Finding {
  /// A remark that somebody might be known by these words.
  init(_ one: Identification, in text: String) {
    let why: String
    let offer: Offer
    switch one.sort {
    case .name:
      why = "Is this somebody's name? A role or a token says as much."
      offer = Offer(meant: "a role", text: "(a role instead: a teacher, pupil A1)")
    case .initials:
      why = "Are these somebody's initials? A role or a token says as much."
      offer = Offer(meant: "a role", text: "(a role instead: a teacher, pupil A1)")
    case .smallGroup:
      why = "So few people with this need could be known. Can the number, need or class go?"
      offer = Offer(meant: "a wider group", text: "(say it without the number or the need)")
    case .fewInOnePlace:
      why = "So few people in one class could be known. Can the class go?"
      offer = Offer(meant: "no class", text: "(say \"in one class\")")
    case .oneRole:
      why = "There may be one person with this role there. Can the class go?"
      offer = Offer(meant: "no class", text: "(say \"a teacher\" or \"an adult\")")
    case .privateMatter:
      why = "Is this about one person? Health, faith, origin and family stay out of notes."
      offer = Offer(meant: "what was seen", text: "(what was done or said, without it)")
    }
    self.init(
      rule: one.rule, code: one.sort.code, category: "people", level: .ask,
      tier: .flag, bytes: one.bytes, in: text, why: why, offers: [offer])
  }
}
