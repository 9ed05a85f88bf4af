// The rows of the review pane, section by section. They say what a row is about; the words in it
// are read from the review when it is drawn.

import Domain

/// What a row of the review pane is about.
enum ReviewRow: Hashable, Sendable {
  case heading(Section)
  /// A safeguarding contact that is not agreed yet.
  case missing(AgreementField)
  case field(SetUpField)
  case line(EntryRef)
  case member(String)
  case action(EntryRef)
  case plan(EntryRef)
  /// Something to know, such as what the day still lacks.
  case words(String)
  case contested(EntryRef)
  /// One of a contested record's versions, while they are shown.
  case version(record: EntryRef, version: EntryRef)
  case newer, locked

  enum Section: String, CaseIterable, Hashable, Sendable {
    case focus = "Focus"
    case lines = "Lines of enquiry"
    case agreement = "Agreement"
    case selfReview = "Self-review"
    case plan = "Evidence plan"
    case before = "Before the day"
    case team = "Team"
    case actions = "Actions"
    case carryOver = "Carry-over"
    case records = "Records"
  }
}

/// A value of the set-up that can be changed by itself.
enum SetUpField: Hashable, Sendable {
  case school, day, nation, focus
  case agreed(AgreementField)
  case selfReview(SelfReviewField)

  var label: String {
    switch self {
    case .school: "School"
    case .day: "Date"
    case .nation: "Words of"
    case .focus: "Focus, in the host's words"
    case .agreed(let field): field.label
    case .selfReview(let field): field.label
    }
  }

  /// What drafts call it.
  var name: String {
    switch self {
    case .school: "school"
    case .day: "date"
    case .nation: "nation"
    case .focus: "focus"
    case .agreed(let field): "agreed-\(field.rawValue)"
    case .selfReview(let field): "self-review-\(field.rawValue)"
    }
  }

  static let all: [SetUpField] =
    [.school, .day, .nation, .focus] + AgreementField.allCases.map { .agreed($0) }
    + SelfReviewField.allCases.map { .selfReview($0) }

  init?(name: String) {
    guard let field = Self.all.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  func value(in setUp: ReviewSetUp) -> String {
    switch self {
    case .school: setUp.school
    case .day: setUp.day.description
    case .nation: setUp.nation == .wales ? "Wales" : "England"
    case .focus: setUp.focus
    case .agreed(let field): setUp.agreement[field] ?? ""
    case .selfReview(let field): setUp.selfReview[field] ?? ""
    }
  }
}

extension ReviewRow {
  /// All rows as the review stands.
  ///
  /// - Complexity: linear in lines, team, actions and contested records.
  static func rows(_ desk: Desk, _ digest: ReviewDigest, shown: Set<EntryRef>) -> [ReviewRow] {
    let review = desk.review
    let setUp = ReviewSetUp.merged(desk)
    var rows: [ReviewRow] = [AgreementField.dsl, .deputyDSL].filter {
      (setUp.agreement[$0] ?? "").isEmpty
    }.map { .missing($0) }
    rows.append(.heading(.focus))
    rows += [.field(.school), .field(.day), .field(.nation), .field(.focus)]
    rows.append(.heading(.lines))
    rows += review.linesOfEnquiry.map { .line($0.ref) }
    rows.append(.heading(.agreement))
    rows += AgreementField.allCases.filter { $0 != .hostQuestion }.map { .field(.agreed($0)) }
    rows.append(.heading(.selfReview))
    rows += SelfReviewField.allCases.map { .field(.selfReview($0)) }
    rows.append(.heading(.plan))
    rows += review.evidencePlan.map { .plan($0.ref) }
    rows.append(.heading(.before))
    rows += ReadinessWords.lines(review.readiness, review.standing, review).map { .words($0) }
    rows.append(.heading(.team))
    rows += team(desk, setUp).map { .member($0) }
    rows.append(.heading(.actions))
    rows += review.visible(.action).map { .action($0.ref) }
    rows.append(.heading(.carryOver))
    rows.append(.field(.agreed(.hostQuestion)))
    if !digest.contested.isEmpty || digest.newer > 0 || digest.locked > 0 {
      rows.append(.heading(.records))
    }
    for ref in digest.contested {
      rows.append(.contested(ref))
      guard shown.contains(ref), let record = review.record(ref) else { continue }
      rows += record.current.map { .version(record: ref, version: $0.ref) }
    }
    if digest.newer > 0 { rows.append(.newer) }
    if digest.locked > 0 { rows.append(.locked) }
    return rows
  }

  /// Those who were named, in the order they were, then whoever joined besides.
  private static func team(_ desk: Desk, _ setUp: ReviewSetUp) -> [String] {
    let named = setUp.team.map(\.callsign)
    return named + desk.review.team.filter { !named.contains($0) }
  }
}
