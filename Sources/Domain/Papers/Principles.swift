// A self-check against nine principles of school-to-school review, as data: for each what this
// review shows, in facts, and a question for the team. There is nothing to score.

/// One principle.
public struct ReviewPrinciple: Hashable, Sendable, Identifiable {
  public let id: String
  public let text: String
  public let question: String

  public static let all = [
    ReviewPrinciple(
      id: "outcomes", text: "Better outcomes for all pupils",
      question: "Which pupils will notice a difference, and how?"),
    ReviewPrinciple(
      id: "action", text: "Action focused", question: "What was begun within two weeks?"),
    ReviewPrinciple(
      id: "rigour", text: "Rigorous and objective",
      question: "Which point would we word differently after hearing the opposite?"),
    ReviewPrinciple(
      id: "structure", text: "Structured and robust",
      question: "Where did the day slip, and what gave?"),
    ReviewPrinciple(
      id: "evidence", text: "Expert and evidence led", question: "What did we not get to see?"),
    ReviewPrinciple(
      id: "with", text: "Done with and not to",
      question: "What did the host change, and what did they choose?"),
    ReviewPrinciple(
      id: "trust", text: "Openness and trust", question: "What was hard to say, and was it said?"),
    ReviewPrinciple(
      id: "relationships", text: "Deeper relationships",
      question: "Who would we telephone next term?"),
    ReviewPrinciple(
      id: "continuous", text: "Continuous engagement",
      question: "When do we come back, and what will we ask?"),
  ]
}

extension Paper {
  /// The self-check page.
  public static func principles(_ review: Review) -> Paper {
    var paper = Paper("Self-check at the close")
    paper.paragraph("What this review shows on each principle, and a question to talk over.")
    paper.list(
      ReviewPrinciple.all.map { principle in
        PaperItem(
          label: principle.text, review.fact(on: principle), details: [principle.question])
      })
    return paper
  }
}

extension Review {
  fileprivate func fact(on principle: ReviewPrinciple) -> String {
    let points = visible(.point)
    let actions = visible(.action).compactMap(\.action)
    let agreed = agreedPointRecords
    switch principle.id {
    case "outcomes":
      let answers = visible(.answer).count { $0.source == .pupil }
      return "\(counted(answers, "answer")) from pupils; "
        + "\(counted(words(.heard).count, "line")) written back to them."
    case "action":
      let begun = actions.count { !$0.firstStep.isEmpty }
      return "\(counted(actions.count, "action")), \(begun) with a first step."
    case "rigour":
      let looked = points.count { $0.point?.lookedForOpposite == true }
      let contrary = points.count { !($0.point?.contrary.isEmpty ?? true) }
      return "\(counted(points.count, "point")); the opposite was looked for on \(looked), and "
        + "contrary evidence is linked to \(contrary)."
    case "structure":
      let changes = entries.count { $0.kind == "shifted" }
      return "\(counted(visible(.slot).count, "slot")), \(counted(changes, "change")) of time; "
        + "\(counted(visible(.line).count, "line")) of enquiry."
    case "evidence":
      let triangulated = points.count { shape(of: $0)?.label == .triangulated }
      return "Three kinds of source and two observers are behind \(triangulated) of "
        + "\(counted(points.count, "point"))."
    case "with":
      let corrected = agreed.count { $0.point?.response?.stance == .corrected }
      let parked = points.count { $0.point?.response?.stance == .parked }
      return "The host answered \(counted(agreed.count + parked, "point")), corrected \(corrected) "
        + "and parked \(parked)."
    case "trust":
      let start = WallTime(millisecondsSince1970: 0, offsetMinutes: 0)
      let share = talkShare.seconds(at: entries.last?.at ?? start)
      return "Talk in the session: host \(share.host / 60) min, team \(share.team / 60) min; "
        + "\(counted(words(.hope).count, "hope")) kept as said."
    case "relationships":
      return "\(counted(words(.takeHome).count, "take-home")) by the reviewers."
    default:
      let visits = Set(visible(.check).compactMap(\.check?.visit)).map(\.rawValue).sorted()
      return visits.isEmpty
        ? "Nobody has come back to look yet."
        : "\(counted(visible(.check).count, "check")): \(visits.joined(separator: ", "))."
    }
  }
}
