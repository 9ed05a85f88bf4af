// What the keys of the session pane do. Each asks for entries of the journal; nothing of a session
// is kept here.

import Domain
import Surface

extension SessionState {
  mutating func perform(_ command: SessionCommand, _ desk: Desk) -> [Effect] {
    let session = FeedbackSession(desk.review, wanted: wanted)
    if isProjecting, !command.worksOnTheWall {
      return [.say("Words are written in the presenter's view; P leaves the wall.")]
    }
    switch command {
    case .project:
      isProjecting.toggle()
      scroll = 0
      return []
    case .down: scroll += 1
    case .up: scroll = max(0, scroll - 1)
    case .goOn: return move(session.goingOn(desk.review), session)
    case .goBack: return move(session.goingBack(), session)
    case .plan:
      guard session.position == .notBegun else {
        return [.say("The session has begun; its length stays.")]
      }
      wanted = session.plan == .hour ? .short : .hour
    case .moreTime: return moreTime(session, desk)
    case .silence:
      return session.step == nil ? notBegun : [.record(session.beginningSilence)]
    case .hostTalks: return [.record([Change(.floor(.host))])]
    case .teamTalks: return [.record([Change(.floor(.team))])]
    case .nobodyTalks: return [.record([Change(.floor(.nobody))])]
    case .release: return release(session, desk)
    case .agree: return respond(.recognise, session, desk)
    case .park: return respond(.parked, session, desk)
    case .more: return begin(session.point.map { .reply($0, .surprised) }, desk)
    case .amend: return begin(session.point.map { .amend($0) }, desk)
    case .attendee: return begin(.word(.attendee), desk)
    case .advice: return begin(.word(.advice), desk)
    case .write: return begin(wordsOfStep(session, desk), desk)
    case .save: return save(desk)
    }
    return []
  }

  private var notBegun: [Effect] { [.say("Enter begins the session.")] }

  private mutating func move(_ changes: [Change], _ session: FeedbackSession) -> [Effect] {
    guard !changes.isEmpty else {
      return [
        .say(session.position == .closed ? "The session is closed." : "This is the beginning.")
      ]
    }
    scroll = 0
    return [.record(changes)]
  }

  private func moreTime(_ session: FeedbackSession, _ desk: Desk) -> [Effect] {
    let changes = session.extending()
    guard !changes.isEmpty else { return notBegun }
    let end = session.expectedEnd(at: desk.now)
    let later = WallTime(
      millisecondsSince1970: end.millisecondsSince1970 + 120_000, offsetMinutes: end.offsetMinutes)
    return [.record(changes), .say("Two more minutes here: the session ends at \(later.time).")]
  }

  private func respond(
    _ stance: HostStance, _ session: FeedbackSession, _ desk: Desk
  ) -> [Effect] {
    guard let ref = session.point, let record = desk.review.record(ref), var point = record.point
    else { return [.say("No point is up.")] }
    guard !record.isContested else {
      return [.say("This point has wordings side by side; settle them in the feedback pane.")]
    }
    // What the host takes may be shown: nothing gets before a room by a key pressed by chance.
    guard !isProjecting || stance == .parked || desk.review.projectableText(ref) != nil else {
      return [
        .say("This point is not on the wall: P leaves the wall, and R there releases its wording.")
      ]
    }
    point.response = HostResponse(stance: stance, text: point.response?.text ?? "")
    return [.record([Change(.point(point), replacing: record.currentRefs)])]
  }

  /// Releases the point that is up, or before the session every settled point.
  private func release(_ session: FeedbackSession, _ desk: Desk) -> [Effect] {
    let wanted = session.point.flatMap { desk.review.record($0) }.map { [$0] } ?? session.points
    let records = wanted.filter {
      !$0.isContested && $0.mayLeaveTheDraft && !desk.review.isReleased($0)
    }
    guard !records.isEmpty else {
      let held = wanted.lazy.compactMap { $0.heldInDraft(as: desk.review.name(of: $0)) }.first
      switch held {
      case .nothingBehind:
        return [.say("Nothing to release: no point leaves the draft without evidence.")]
      case .some(let refusal): return [.say(refusal.explanation)]
      case nil:
        return [.say("Nothing to release: settle wordings that stand side by side first.")]
      }
    }
    return [
      .record([Change(.consented(Consent(.room, targets: records.map(\.latest.ref))))]),
      .say("For the room: \(records.map { desk.review.name(of: $0) }.joined(separator: " "))."),
    ]
  }

  /// What `w` writes in the step that is on.
  private func wordsOfStep(_ session: FeedbackSession, _ desk: Desk) -> Field? {
    if let point = session.point {
      let stance = desk.review.record(point)?.point?.response?.stance
      return .reply(point, stance ?? .recognise)
    }
    switch session.step?.id {
    case "question": return .question
    case "take-homes": return .word(.takeHome)
    case "written": return .word(.promise)
    case nil where session.position == .closed: return .word(.promise)
    default: return .word(.hope)
    }
  }

  // MARK: Fields

  mutating func begin(_ target: Field?, _ desk: Desk) -> [Effect] {
    guard let target else { return [.say("No point is up.")] }
    if fields[target] == nil {
      var text = ""
      var replaces: [EntryRef] = []
      switch target {
      case .word: break
      case .question:
        text = desk.review.setUp?.setUp?.agreement[.hostQuestion] ?? ""
        replaces = desk.review.setUp?.currentRefs ?? []
      case .amend(let ref), .reply(let ref, _):
        guard let record = desk.review.record(ref), let point = record.point else { return [] }
        if case .amend = target { text = point.text } else { text = point.response?.text ?? "" }
        replaces = record.currentRefs
      }
      fields[target] = WordsField(target.label(desk), text: text, replaces: replaces)
    }
    fields[target]?.field.columns = desk.room.columns
    writing = target
    return []
  }

  private mutating func save(_ desk: Desk) -> [Effect] {
    guard let target = writing, let field = fields[target] else { return [] }
    guard let change = change(target, field, desk) else {
      return [.say("Nothing to save yet; Esc leaves the field.")]
    }
    pending = target
    return [.record([change])]
  }

  private func change(_ target: Field, _ field: WordsField, _ desk: Desk) -> Change? {
    let text = field.field.text.trimmed
    switch target {
    case .word(let sort):
      return text.isEmpty ? nil : Change(.word(Word.said(text, sort, desk)))
    case .question:
      var setUp = ReviewSetUp.merged(desk)
      setUp.agreement[.hostQuestion] = text.isEmpty ? nil : text
      return Change(.review(setUp), replacing: desk.review.setUp?.currentRefs ?? [])
    case .amend(let ref):
      guard var point = desk.review.record(ref)?.point, !text.isEmpty else { return nil }
      point.text = text
      point.response = HostResponse(stance: .corrected, text: point.response?.text ?? "")
      return Change(.point(point), replacing: field.replaces)
    case .reply(let ref, let stance):
      guard let record = desk.review.record(ref), var point = record.point else { return nil }
      point.response = HostResponse(stance: stance, text: text)
      return Change(.point(point), replacing: field.replaces)
    }
  }

  mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    guard let target = pending else { return [] }
    pending = nil
    guard case .recorded = outcome else { return [] }
    fields[target] = nil
    if writing == target { writing = nil }
    // A correction is heard together with the words that made it.
    if case .amend(let point) = target { return begin(.reply(point, .corrected), desk) }
    return []
  }
}

extension Word {
  /// Words as somebody types them: `Birch: ...` says whose they are, a date when they are due.
  static func said(_ text: String, _ sort: Word.Sort, _ desk: Desk) -> Word {
    var text = text
    var by = sort == .takeHome ? desk.callsign : ""
    if sort == .takeHome, let colon = text.firstIndex(of: ":") {
      let sign = String(text[..<colon])
      let team = desk.review.setUp?.setUp?.team.map(\.callsign) ?? []
      if (team + desk.review.team).contains(sign) {
        by = sign
        text = String(text[text.index(after: colon)...]).trimmed
      }
    }
    if sort == .hope { by = "host" }
    return Word(text: text, sort: sort, by: by, due: Day(firstIn: text))
  }
}
