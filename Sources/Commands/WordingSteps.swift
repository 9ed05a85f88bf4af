// `alongside point REVIEW wording`: the wording check without a screen. It goes on where the screen
// left it, and the screen where this did.

import Domain
import JSONText

struct WordingSteps {
  private let review: String
  private let step: String?
  private let options: PlaceOptions
  private let json: Bool

  init(_ review: String, _ step: String?, _ options: PlaceOptions, json: Bool) {
    self.review = review
    self.step = step
    self.options = options
    self.json = json
  }

  func perform(_ out: inout Output) throws(CommandError) {
    guard let step else {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      try show(opened.seen, opened.clock.wallTime(), &out)
      return try opened.refuseNewer()
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let changes = try changes(step, opened.seen)
    _ = try opened.record(changes, place: "point wording \(step)")
    try show(opened.seen, opened.clock.wallTime(), &out)
    opened.close()
  }

  private func changes(_ step: String, _ state: Review) throws(CommandError) -> [Change] {
    let check = WordingCheck(state)
    let changes: [Change]
    switch step {
    case "begin": changes = check.point == nil ? check.beginning : []
    case "keep":
      if let point = check.point.flatMap({ state.record($0) }), point.isContested {
        throw .usage(
          place: "point wording keep", what: "\(state.name(of: point)) has wordings side by side",
          expected: "one wording",
          advice: "settle them: alongside point \(review) edit \(state.name(of: point)) TEXT")
      }
      if let point = check.point.flatMap({ state.record($0) }),
        let refusal = point.heldInDraft(as: state.name(of: point))
      {
        throw .refused(refusal, place: "point wording keep")
      }
      changes = check.goingOn(state, keeping: true)
    case "next": changes = check.goingOn(state, keeping: false)
    case "back": changes = check.goingBack
    case "more": changes = check.extending()
    case "stop": changes = check.stopping
    default:
      throw .usage(
        place: "point wording \(step)", what: "no such step",
        expected: "begin, keep, next, back, more or stop", advice: "choose one of these")
    }
    guard changes.isEmpty else { return changes }
    throw .usage(
      place: "point wording \(step)",
      what: check.points.isEmpty
        ? "there are no points"
        : check.point == nil ? "no wording check is on" : "the check is on, or at its first point",
      expected: check.point == nil ? "points, and begin first" : "another step",
      advice: "\"alongside point \(review) wording\" shows where it is")
  }

  private func show(
    _ state: Review, _ now: WallTime, _ out: inout Output
  ) throws(CommandError) {
    let check = WordingCheck(state)
    let open = check.open(state).map { state.name(of: $0) }
    let position: String =
      switch check.position {
      case .notBegun: "not-begun"
      case .at: "on"
      case .done: "done"
      }
    if json {
      return try out.json(
        "wording",
        [
          "position": .string(position),
          "point": check.point.map { .string(state.name(of: $0)) } ?? .null,
          "seconds": check.timer.map { .integer(Int64($0.seconds)) } ?? .null,
          "remaining": check.timer.map { .integer(Int64(max(0, $0.remaining(at: now)))) } ?? .null,
          "ends": .string(check.expectedEnd(at: now).description),
          "open": .array(open.map { .string($0) }),
        ])
    }
    if let point = check.point, let record = state.record(point) {
      let reading = check.timer?.reading(at: now) ?? ""
      try out.line(
        "wording check: \(state.name(of: point)), \(check.number ?? 0) of \(check.points.count); "
          + "\(reading); ends \(check.expectedEnd(at: now).time)")
      for entry in record.current { try out.line(entry.event?.text ?? "") }
    } else {
      try out.line("wording check: \(check.position == .done ? "over" : "not begun")")
    }
    if !open.isEmpty { try out.line("not for the room yet: \(open.joined(separator: " "))") }
  }
}
