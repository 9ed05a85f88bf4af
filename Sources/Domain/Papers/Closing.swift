// The end of the day: reviewers leave with actions and take-homes and not with notes. Rows that a
// person ticks, rows that the review answers itself, and the erase date read out.

/// One row of the end-of-day checklist.
public struct LeavingItem: Hashable, Sendable, Identifiable {
  public let id: String
  public let text: String

  /// What a person has to do and say so.
  public static let all = [
    LeavingItem(id: "paper-back", text: "Paper notes are handed back or shredded here"),
    LeavingItem(id: "plan-back", text: "Seating plans and lists are handed back"),
    LeavingItem(id: "stick-wiped", text: "Memory sticks are wiped"),
    LeavingItem(id: "badges-back", text: "Badges and keys are handed back"),
    LeavingItem(id: "erase-read", text: "The erase date is read out"),
    LeavingItem(id: "thanks", text: "Everyone who gave time is thanked"),
  ]
}

/// The checklist of a review.
public struct Closing: Sendable {
  /// The row as text, and whether it is done.
  public struct Row: Hashable, Sendable {
    /// Nil for a row that the review answers itself.
    public let item: LeavingItem?
    public let text: String
    public let isDone: Bool
  }

  public let rows: [Row]

  public init(_ review: Review) {
    let erase = review.retention.map { " (\($0.day))" } ?? ""
    var rows = LeavingItem.all.map { item in
      Row(
        item: item, text: item.text + (item.id == "erase-read" ? erase : ""),
        isDone: review.isClosed(item.id))
    }
    let signs = Set(review.words(.takeHome).map(\.by))
    let missing = review.signatories.filter { !signs.contains($0) }
    rows.append(
      Row(
        item: nil,
        text: missing.isEmpty
          ? "Every reviewer has said what they take home"
          : "No take-home yet from \(missing.joined(separator: ", "))", isDone: missing.isEmpty))
    let raised = review.safeguardingSteps.count { $0.event.isStep(.raised) }
    let handed = review.safeguardingSteps.count { $0.event.isStep(.handedOver) }
    rows.append(
      Row(
        item: nil,
        text: raised > handed
          ? "A safeguarding concern is raised and not handed over: the day cannot close"
          : "No safeguarding concern is open", isDone: raised <= handed))
    self.rows = rows
  }

  public var isDone: Bool { rows.allSatisfy(\.isDone) }

  public var paper: Paper {
    var paper = Paper("End of the day")
    paper.list(rows.map { PaperItem(label: $0.isDone ? "[x]" : "[ ]", $0.text) })
    paper.paragraph(isDone ? "The day is closed." : "The day is not closed yet.")
    return paper
  }
}

extension Event? {
  fileprivate func isStep(_ step: SafeguardingStep.Step) -> Bool {
    if case .safeguarding(let value)? = self { value.step == step } else { false }
  }
}
