// The two forms of the review pane, a person of the team and an action: their rows, and how what
// was typed becomes a change. A row that cannot be read is named; nothing typed is dropped.

import Domain

/// A value that cannot be what its row is for.
struct FormProblem: Error, Hashable {
  let row: String
  let words: String
}

extension Form {
  // MARK: A person of the team

  static func member(_ member: TeamMember?) -> Form {
    Form(
      member.map { "\($0.callsign) in the team" } ?? "New in the team",
      [
        Row(
          "callsign", label: "Call-sign, not a name", text: member?.callsign ?? "",
          example: "e.g. Oak"),
        Row("role", label: "Role", text: member?.role.words ?? "", example: "e.g. reviewer"),
        Row(
          "from", label: "Where they work", text: member?.from ?? "",
          example: "e.g. Harrowmere"),
      ])
  }

  /// The set-up with this person in the place of the one who was there, or at the end.
  func member(replacing callsign: String?, _ desk: Desk) -> Result<Change, FormProblem> {
    let sign = value("callsign")
    guard !sign.isEmpty else {
      return .failure(FormProblem(row: "callsign", words: "Give a call-sign, such as Oak."))
    }
    let roles = TeamRole.allCases.map(\.words).joined(separator: ", ")
    let said = value("role").lowercased()
    guard let role = TeamRole.allCases.first(where: { $0.words == said || $0.rawValue == said })
    else { return .failure(FormProblem(row: "role", words: "Roles are \(roles).")) }
    var setUp = ReviewSetUp.merged(desk)
    if sign != callsign, setUp.team.contains(where: { $0.callsign == sign }) {
      return .failure(FormProblem(row: "callsign", words: "\(sign) is in the team already."))
    }
    let from = value("from")
    let member = TeamMember(callsign: sign, role: role, from: from.isEmpty ? nil : from)
    if let callsign, let place = setUp.team.firstIndex(where: { $0.callsign == callsign }) {
      setUp.team[place] = member
    } else {
      setUp.team.append(member)
    }
    return .success(Change(.review(setUp), replacing: desk.review.setUp?.currentRefs ?? []))
  }

  // MARK: An action

  static func action(_ action: (record: Record, action: Action)?, _ review: Review) -> Form {
    let value = action?.action
    let name = action.map { review.name(of: $0.record) }
    return Form(
      name.map { "Action \($0)" } ?? "New action",
      [
        Row("what", label: "What", text: value?.text ?? ""),
        Row("from", label: "From point", text: value?.from.map { review.name(of: $0) } ?? ""),
        Row("owner", label: "Owner, a role", text: value?.owner ?? "", example: "e.g. Y4 lead"),
        Row(
          "first", label: "First step, its day", text: value?.firstStep ?? "",
          example: "e.g. share the sheet, 7 Dec"),
        Row(
          "by", label: "By (year-month-day)", text: value?.by?.description ?? "",
          example: "e.g. 2026-12-18"),
        Row("know", label: "How we will know", text: value?.howWeWillKnow ?? ""),
        Row("stop", label: "What we stop doing", text: value?.stopDoing ?? ""),
      ])
  }

  /// What the card would record, or what it lacks: the first thing in the order of the card.
  func action(_ desk: Desk, replacing: [EntryRef]) -> Result<Change, FormProblem> {
    let review = desk.review
    let old = replacing.first.flatMap { review.record($0) }
    var from: EntryRef?
    let point = value("from")
    if !point.isEmpty {
      switch review.find(point) {
      case .record(let record) where record.kind == .point: from = record.ref
      case .ambiguous(let names):
        let words = "More than one is called that: \(firstOf(names, separator: " or "))."
        return .failure(FormProblem(row: "from", words: words))
      default:
        return .failure(
          FormProblem(row: "from", words: "\(point) is no point here; they look like F2."))
      }
    }
    var by: Day?
    if !value("by").isEmpty {
      by = Day(value("by"))
      guard by != nil else {
        return .failure(FormProblem(row: "by", words: "A date looks like 2027-01-29."))
      }
    }
    let stop = value("stop")
    var action = Action(
      text: value("what"), from: from, owner: value("owner"), firstStep: value("first"), by: by,
      howWeWillKnow: value("know"), stopDoing: stop.isEmpty ? nil : stop)
    action.isExchangeVisit = old?.action?.isExchangeVisit ?? false
    let gaps = review.gaps(in: action, replacing: old?.ref, today: desk.now.day)
    if let gap = gaps.first {
      return .failure(FormProblem(row: gap.row, words: gap.explanation))
    }
    return .success(Change(.action(action), replacing: replacing))
  }
}

extension ActionGap {
  /// The row of the card to put right.
  fileprivate var row: String {
    switch self {
    case .tooMany, .words: "what"
    case .point: "from"
    case .owner: "owner"
    case .firstStep, .firstStepDay, .firstStepOutside: "first"
    case .by, .byBeforeFirstStep: "by"
    case .know: "know"
    }
  }
}
