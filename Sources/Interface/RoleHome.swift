// What one role needs now: a few lines, each a way into a pane. What a role may see is not decided
// here but by `Sight`: the desk holds no more than that.

import Domain
import Panes
import Surface

/// The home of a role.
struct RoleHome: Hashable, Sendable {
  private var row = 0

  /// A line of the home and where it leads.
  struct Item: Hashable, Sendable {
    var words: String
    var leadsTo: PaneID
    var isUrgent = false
  }

  mutating func press(_ key: Key, _ desk: Desk) {
    let count = RoleHome.items(desk).count
    switch key {
    case .down, .character("j"): row = min(row + 1, max(0, count - 1))
    case .up, .character("k"): row = max(0, row - 1)
    default: break
    }
  }

  func chosen(_ desk: Desk) -> Effect? {
    let items = RoleHome.items(desk)
    return items.indices.contains(row) ? .show(items[row].leadsTo) : nil
  }

  func draw(_ desk: Desk, isCoached: Bool, on surface: inout Surface, in rect: Rect) {
    surface.fill(rect)
    surface.frame(rect, title: "What you need now, as \(desk.role.words)", isFocused: true)
    let width = rect.columns - 4
    let column = rect.column + 2
    var line = rect.row + 1
    let keys = wrapped(
      "Enter goes there, r changes your role, c coaching \(isCoached ? "off" : "on"), Esc back.",
      columns: max(1, width))
    let bottom = max(line + 1, rect.row + rect.rows - 1 - keys.count)
    let items = RoleHome.items(desk)
    let visible = Selection(row: row).visible(rows: bottom - line, count: items.count)
    for index in visible {
      let item = items[index]
      let words = (index == row ? "> " : "  ") + item.words
      let role: Role = index == row ? .selection : item.isUrgent ? .warning : .text
      surface.put(
        words, at: Position(row: line, column: column), role: role, columns: width,
        overflow: .ellipsis)
      if index == row { surface.cursor = Position(row: line, column: column) }
      line += 1
    }
    if isCoached, let tip = Coaching.tip(desk) {
      line += 1
      for part in wrapped("Tip: \(tip)", columns: max(1, width)) where line < bottom {
        surface.put(part, at: Position(row: line, column: column), role: .dim, columns: width)
        line += 1
      }
    }
    for (step, part) in keys.enumerated() where bottom + step < rect.row + rect.rows - 1 {
      surface.put(
        part, at: Position(row: bottom + step, column: column), role: .dim, columns: width)
    }
  }

  /// What the role at this laptop needs, the most pressing first.
  static func items(_ desk: Desk) -> [Item] {
    switch desk.role {
    case .lead: leading(desk)
    case .reviewer: [now(desk)] + gathering(desk) + gaps(desk)
    case .noteTaker:
      [now(desk), Item(words: "Words as they are said, with speaker tokens", leadsTo: .prompts)]
        + gathering(desk)
    case .champion: champion(desk)
    case .host: host(desk)
    }
  }

  private static func now(_ desk: Desk) -> Item {
    Item(words: NowLine.text(desk, columns: 70), leadsTo: .schedule)
  }

  private static func gathering(_ desk: Desk) -> [Item] {
    let own = (desk.review.visible(.note) + desk.review.visible(.answer)).filter {
      desk.writers.contains($0.first.stamp.writer)
    }.count
    return [Item(words: "Notes and answers of yours so far: \(own)", leadsTo: .notes)]
  }

  private static func gaps(_ desk: Desk) -> [Item] {
    desk.review.linesOfEnquiry.filter { desk.review.gapMap.groups($0.ref) < 2 }.map { line in
      let items = desk.review.gapMap.items(line.ref)
      let name = desk.review.name(of: line)
      return Item(
        words: items == 0
          ? "Nothing on \(name) yet" : "\(name) rests on one kind of source, \(items) in all",
        leadsTo: .evidence, isUrgent: true)
    }
  }

  private static func leading(_ desk: Desk) -> [Item] {
    let review = desk.review
    let readiness = review.readiness
    let standing = review.standing
    var items: [Item] = []
    let open = review.openConcerns.count
    if open > 0 {
      items.append(
        Item(
          words: "\(open) safeguarding concern not handed over", leadsTo: .review, isUrgent: true))
    }
    items += readiness.missingContacts.map {
      Item(words: desk.put("\($0.label): not yet agreed"), leadsTo: .review, isUrgent: true)
    }
    items += readiness.withoutPartner.map {
      Item(words: "\(review.name(of: $0)) has no host partner", leadsTo: .schedule, isUrgent: true)
    }
    if standing.signedOff == nil {
      items.append(Item(words: "The host has not signed off yet", leadsTo: .review))
    }
    items += readiness.unheard.map {
      Item(words: "No \($0.words) is planned to be heard", leadsTo: .review)
    }
    let conflicts = review.conflicts(on: desk.dayInView).count
    if conflicts > 0 {
      items.append(
        Item(words: "\(conflicts) things in the plan cannot work well", leadsTo: .schedule))
    }
    items.append(now(desk))
    return items + gaps(desk)
  }

  private static func champion(_ desk: Desk) -> [Item] {
    let review = desk.review
    let question = review.agreed(.hostQuestion) ?? "not chosen yet"
    return [
      Item(words: "The host's question: \(question)", leadsTo: .review),
      Item(
        words: "\(review.visible(.point).count) points agreed with the host", leadsTo: .feedback),
      Item(words: "Workshop: \(review.agreed(.workshopDate) ?? "no date yet")", leadsTo: .review),
      Item(words: "\(review.visible(.action).count) actions so far", leadsTo: .review),
    ]
  }

  private static func host(_ desk: Desk) -> [Item] {
    let review = desk.review
    let standing = review.standing
    let signed =
      standing.signedOff == nil
      ? "Focus and lines of enquiry wait for your sign-off" : "Focus and lines are signed off"
    return [
      Item(words: signed, leadsTo: .review, isUrgent: standing.signedOff == nil), now(desk),
      Item(words: "\(review.visible(.point).count) points you have answered", leadsTo: .feedback),
      Item(words: "\(review.visible(.action).count) actions agreed", leadsTo: .review),
    ]
  }
}
