// What may be on a wall. Whatever a projector shows comes through `projectableText`, and there is
// no other way: private, sealed, erased, unsettled and unagreed words have none.

extension Review {
  /// The words of a record that a whole room may read; nil where it may not.
  ///
  /// A point may be shown once its one wording was released for the room, or once the host has
  /// taken it; parked ones are not shown again. The host's own words always may.
  public func projectableText(_ ref: EntryRef) -> String? {
    guard let record = record(ref), !record.isContested, let position = record.currentPositions.last
    else { return nil }
    let entry = record.versions[position]
    guard !entry.isPrivate else { return nil }
    switch entry.event {
    case .line(let line): return line.text
    case .review(let setUp): return setUp.focus
    case .action(let action): return action.text
    case .word(let word): return word.sort == .promise ? word.text : nil
    case .point(let point):
      if let response = point.response { return response.stance == .parked ? nil : point.text }
      return isReleased(record) ? point.text : nil
    default: return nil
    }
  }

  /// The host's question for the workshop, which is theirs to show.
  public var projectableQuestion: String? {
    guard let record = setUp, !record.isContested,
      let question = record.setUp?.agreement[.hostQuestion], !question.isEmpty
    else { return nil }
    return question
  }

  /// The host's words on a point that may be shown, and how they took it.
  public func projectableResponse(_ ref: EntryRef) -> HostResponse? {
    projectableText(ref) == nil ? nil : record(ref)?.point?.response
  }

  /// Whether the team has said that this very wording may be read in the room.
  public func isReleased(_ record: Record) -> Bool {
    !record.isContested && record.isVisible
      && !consenting(.room, to: [record.latest.ref]).isEmpty
  }
}

extension Record {
  /// Whether a point may be released for the room: no point leaves the draft without evidence
  /// (`domain` 12, principle 9), nor with a slot of a frame that nobody has filled in.
  public var mayLeaveTheDraft: Bool {
    point.map { !$0.evidence.isEmpty && FrameSlots.slots(in: $0.text).isEmpty } ?? true
  }

  /// Why a point may not; nil where it may.
  public func heldInDraft(as name: String) -> Refusal? {
    guard !mayLeaveTheDraft, let point else { return nil }
    guard !point.evidence.isEmpty else { return .nothingBehind([name]) }
    let slots = FrameSlots.slots(in: point.text).prefix(3).map { String(point.text[$0]) }
    return .unfilled(name: name, slots: slots)
  }
}

/// One screen of the projector, as words.
public struct ProjectorPage: Hashable, Sendable {
  /// A few words above: which step or which line of enquiry.
  public var head: String
  /// What the room reads.
  public var words: String
  /// Below it: how the host took it.
  public var foot: String

  /// A page of a workshop: what the room is asked, and what comes next. Words of a protocol, the
  /// host's own question and the ground rules; nothing of the review's evidence.
  ///
  /// - Parameters:
  ///   - prompt: what the protocol asks; empty before a workshop begins.
  ///   - withQuestion: whether the school's question stands above it.
  ///   - withRules: whether the ground rules stand below it.
  public init(
    step: String, asking prompt: String, next: String?, withQuestion: Bool, withRules: Bool,
    of review: Review
  ) {
    head = step
    let parts = [
      withQuestion ? review.projectableQuestion ?? "" : "", prompt,
      withRules ? review.groundRulesInWords : "",
    ]
    words = parts.filter { !$0.isEmpty }.joined(separator: "\n")
    foot = next.map { "Next: \($0)" } ?? ""
  }

  /// - Complexity: linear in the points.
  public init(_ session: FeedbackSession, _ review: Review) {
    let focus = review.setUp.flatMap { review.projectableText($0.ref) } ?? ""
    guard let step = session.step else {
      head = ""
      words = focus
      foot = session.position == .closed ? "Thank you." : ""
      return
    }
    head = step.title
    words = step.shown
    foot = ""
    switch step.id {
    case "welcome":
      if !focus.isEmpty { head = focus }
      words = review.groundRulesInWords
      if let day = review.retention?.day { foot = "Raw notes are erased on \(day)." }
    case SessionPlan.pointsID:
      guard let ref = session.point, let record = review.record(ref) else {
        words = "Nothing to read yet."
        return
      }
      let line = record.point?.line.flatMap { review.projectableText($0) }
      head = [review.name(of: record), line].compactMap { $0 }.joined(separator: "  ")
      words = review.projectableText(ref) ?? "This point is not for the wall."
      if let response = review.projectableResponse(ref) {
        foot = "Host: \(response.stance.rawValue)"
          + (response.text.isEmpty ? "" : ". \(response.text)")
      }
    case "question":
      if let question = review.projectableQuestion { words = question }
    case "written":
      let promises = review.visible(.word).compactMap { record -> String? in
        guard let text = review.projectableText(record.ref) else { return nil }
        return record.word?.due.map { "\(text), by \($0)" } ?? text
      }
      if !promises.isEmpty { words = promises.joined(separator: ". ") }
    default: break
    }
  }
}
