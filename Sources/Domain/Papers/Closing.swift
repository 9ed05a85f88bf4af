// The end of the day: reviewers leave with actions and take-homes and not with notes. Rows that a
// person ticks, rows that the review answers itself, and the erase date read out.

/// The end-of-day checklist of a review.
public struct Closing: Sendable {
  /// The row as text, and whether it is done.
  public struct Row: Hashable, Sendable {
    /// Nil for a row that the review answers itself.
    public let item: ClosingItem?
    public let text: String
    public let isDone: Bool
  }

  public let rows: [Row]

  public init(_ review: Review) {
    let ticked = review.tickedOff
    rows = ClosingItem.allCases.map { item in
      Row(item: item, text: Closing.text(item, review), isDone: ticked.contains(item))
    } + [Closing.concerns(review)]
  }

  private static func text(_ item: ClosingItem, _ review: Review) -> String {
    switch item {
    case .eraseDate:
      guard let term = review.retention else { return "\(item.label): no date is agreed yet" }
      return "\(item.label): raw notes go on \(term.day)"
    case .takeHomes:
      let missing = review.withoutTakeHome
      return missing.isEmpty || review.tickedOff.contains(item)
        ? item.label : "No take-home yet from \(missing.joined(separator: ", "))"
    default: return item.label
    }
  }

  private static func concerns(_ review: Review) -> Row {
    let isOpen = !review.openConcerns.isEmpty
    return Row(
      item: nil,
      text: isOpen
        ? "A safeguarding concern is raised and not handed over: the day cannot close"
        : "No safeguarding concern is open", isDone: !isOpen)
  }

  public var isDone: Bool { rows.allSatisfy(\.isDone) }

  public var paper: Paper {
    var paper = Paper("End of the day")
    paper.list(rows.map { PaperItem(label: $0.isDone ? "[x]" : "[ ]", $0.text) })
    paper.paragraph(isDone ? "Everything is seen to." : "Not everything is seen to yet.")
    return paper
  }
}

extension Review {
  /// The rows of the end-of-day checklist that are done: ticked one by one, named when the day was
  /// closed, or answered by what every reviewer said they take home.
  public var tickedOff: Set<ClosingItem> {
    var ticked = Set(
      consents.compactMap { entry -> ClosingItem? in
        guard case .consented(let consent)? = entry.event, consent.of == .closing,
          !isWithdrawn(entry.ref)
        else { return nil }
        return ClosingItem(named: consent.item)
      })
    for entry in standing.closed.values {
      if case .stage(let step)? = entry.event { ticked.formUnion(step.done) }
    }
    if !signatories.isEmpty, withoutTakeHome.isEmpty { ticked.insert(.takeHomes) }
    return ticked
  }

  /// Call-signs of reviewers who have not said what they take home.
  var withoutTakeHome: [String] {
    let signs = Set(words(.takeHome).map(\.by))
    return signatories.filter { !signs.contains($0) }
  }
}
