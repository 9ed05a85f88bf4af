// `alongside session`: the feedback session without a screen. Every verb records what the session
// pane's key would; `wall` prints what the room may read, and nothing else.

import ArgumentParser
import Domain
import JSONText
import Store

struct SessionCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Lead the feedback session.",
    usage: """
      alongside session <review> [show] [--json]
      alongside session <review> begin [--minutes 60|45]
      alongside session <review> next|back|more|silence|host|team|nobody|wall|close
      alongside session <review> release [<point> ...]
      alongside session <review> agree|ask|reply|park <point> [<words>]
      alongside session <review> amend <point> <wording> [--because <words>]
      alongside session <review> hope|question|attendee|take-home|promise|advice <words> \
        [--by <who>]
      """,
    discussion: """
      Time, talk and position stand in the journal, so any of the team's laptops and the screen go \
      on where this left off. release says that wordings are checked and may be on the wall.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "What to do; show, unless given.")
  var verb: Verb = .show
  @Argument(help: ArgumentHelp("A point such as F2, or words, or both.", valueName: "value"))
  var values: [String] = []
  @Option(help: ArgumentHelp("begin: 60 or 45.", valueName: "minutes"))
  var minutes: Int?
  @Option(help: ArgumentHelp("Whose words: a role or a call-sign.", valueName: "who"))
  var by: String?
  @Option(help: ArgumentHelp("amend: what the host said.", valueName: "words"))
  var because: String?
  @Flag(help: "JSON Lines.")
  var json = false
  @OptionGroup var options: PlaceOptions

  enum Verb: String, CaseIterable, ExpressibleByArgument {
    case show, begin, next, back, more, silence, host, team, nobody, wall, close
    case release, agree, ask, reply, park, amend
    case hope, question, attendee, advice, promise
    case takeHome = "take-home"
  }

  func perform(_ out: inout Output) throws(CommandError) {
    guard verb != .show, verb != .wall else {
      let opened = try OpenedReview.open(review, in: options, for: .reading)
      try show(opened.seen, opened.clock.wallTime(), &out)
      return try opened.refuseNewer()
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let changes = try changes(in: opened.seen, callsign: opened.callsign)
    let entries = try opened.record(changes, place: "session \(verb.rawValue)")
    let state = opened.seen
    if json {
      let object = EntryObject(review: state)
      for entry in entries {
        try out.json(
          "entry", version: EntryObject.version,
          object.members(entry, state: state.state(of: entry)))
      }
    } else {
      for entry in entries where entry.event?.recordKind != nil {
        try out.line("saved \(state.name(of: entry.ref))")
      }
      for line in SessionText(state, at: opened.clock.wallTime()).head { try out.line(line) }
    }
    opened.close()
  }

  // MARK: Changes

  private func changes(in review: Review, callsign: String) throws(CommandError) -> [Change] {
    let plan = try plan()
    let session = FeedbackSession(review, wanted: plan)
    switch verb {
    case .show, .wall: return []
    case .begin:
      guard session.position == .notBegun else {
        throw refusal("the session has begun", "next, or show")
      }
      return session.goingOn(review)
    case .next: return try moved(session.goingOn(review))
    case .back: return try moved(session.goingBack())
    case .more: return try moved(session.extending())
    case .close:
      guard session.step != nil else { throw refusal("no session is on", "begin first") }
      return session.closing(review)
    case .silence: return session.beginningSilence
    case .host: return [Change(.floor(.host))]
    case .team: return [Change(.floor(.team))]
    case .nobody: return [Change(.floor(.nobody))]
    case .release: return [Change(.consented(Consent(.room, targets: try released(review))))]
    case .agree: return [try responded(.recognise, review)]
    case .ask: return [try responded(.surprised, review)]
    case .park: return [try responded(.parked, review)]
    case .reply: return [try responded(nil, review)]
    case .amend: return [try amended(review)]
    case .question:
      guard let record = review.setUp, var setUp = record.setUp else { throw .noSetUp(self.review) }
      setUp.agreement[.hostQuestion] = try words(from: 0)
      return [Change(.review(setUp), replacing: record.currentRefs)]
    case .hope: return [try word(.hope, by ?? "host")]
    case .attendee: return [try word(.attendee, by ?? "")]
    case .takeHome: return [try word(.takeHome, by ?? callsign)]
    case .promise: return [try word(.promise, by ?? "")]
    case .advice: return [try word(.advice, by ?? "")]
    }
  }

  private func plan() throws(CommandError) -> SessionPlan? {
    guard let minutes else { return nil }
    guard let plan = SessionPlan.allCases.first(where: { $0.minutes == minutes }) else {
      throw .usage(
        place: "--minutes \(minutes)", what: "no session has that length", expected: "60 or 45",
        advice: "choose one of these")
    }
    return plan
  }

  private func moved(_ changes: [Change]) throws(CommandError) -> [Change] {
    guard !changes.isEmpty else {
      throw refusal("there is nowhere to go", "a session that is on; begin, or show")
    }
    return changes
  }

  private func released(_ review: Review) throws(CommandError) -> [EntryRef] {
    var records: [Record] = []
    for name in values { records.append(try review.named(name, kind: .point)) }
    if values.isEmpty {
      records = review.pointsInOrder.filter { !$0.isContested && $0.mayLeaveTheDraft }
    }
    for record in records where record.isContested {
      throw refusal(
        "\(review.name(of: record)) has wordings side by side", "one wording; settle them first")
    }
    guard !records.isEmpty else { throw refusal("there are no points", "points to release") }
    return records.map(\.latest.ref)
  }

  private func responded(_ stance: HostStance?, _ review: Review) throws(CommandError) -> Change {
    let record = try point(review)
    guard var point = record.point else {
      throw .refused(.replacesNothing(kind: "point"), place: values[0])
    }
    let words = values.count > 1 ? try self.words(from: 1) : point.response?.text ?? ""
    point.response = HostResponse(
      stance: stance ?? point.response?.stance ?? .recognise, text: words)
    return Change(.point(point), replacing: record.currentRefs)
  }

  private func amended(_ review: Review) throws(CommandError) -> Change {
    let record = try point(review)
    guard var point = record.point else {
      throw .refused(.replacesNothing(kind: "point"), place: values[0])
    }
    point.text = try words(from: 1)
    point.response = HostResponse(stance: .corrected, text: because ?? point.response?.text ?? "")
    return Change(.point(point), replacing: record.currentRefs)
  }

  private func point(_ review: Review) throws(CommandError) -> Record {
    guard let name = values.first else {
      throw .usage(
        place: "session \(verb.rawValue)", what: "no point", expected: "a point such as F2",
        advice: "name it after \(verb.rawValue)")
    }
    let record = try review.named(name, kind: .point)
    guard !record.isContested else {
      throw refusal("\(name) has wordings side by side", "one wording; settle them first")
    }
    return record
  }

  private func word(_ sort: Word.Sort, _ by: String) throws(CommandError) -> Change {
    let text = try words(from: 0)
    return Change(.word(Word(text: text, sort: sort, by: by, due: Day(firstIn: text))))
  }

  private func words(from first: Int) throws(CommandError) -> String {
    let text = values.dropFirst(first).joined(separator: " ")
    guard text == "-" else {
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw .usage(
          place: "session \(verb.rawValue)", what: "no words", expected: "the words as said",
          advice: "write them after it, in quotation marks")
      }
      return text
    }
    var words = try InputFile("-", bytesMax: StandardInput.lineBytesMax).text()
    while let last = words.last, last.isNewline { words.removeLast() }
    return words
  }

  private func refusal(_ what: String, _ expected: String) -> CommandError {
    .usage(
      place: "session \(verb.rawValue)", what: what, expected: expected,
      advice: "\"alongside session \(review)\" shows where it is")
  }

  // MARK: Showing

  private func show(
    _ review: Review, _ now: WallTime, _ out: inout Output
  ) throws(CommandError) {
    let session = FeedbackSession(review, wanted: try plan())
    let text = SessionText(review, session, at: now)
    if verb == .wall {
      let page = ProjectorPage(session, review)
      if json {
        return try out.json(
          "wall",
          [
            "head": .string(page.head), "words": .string(page.words), "foot": .string(page.foot),
          ])
      }
      for line in [page.head, page.words, page.foot] where !line.isEmpty { try out.line(line) }
      return
    }
    if json { return try out.json("session", text.object) }
    for line in text.head + text.body { try out.line(line) }
  }
}
