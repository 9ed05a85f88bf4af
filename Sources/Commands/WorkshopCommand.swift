// `alongside workshop`: the workshop without a screen. Every verb records what the workshop pane's
// key would.

import ArgumentParser
import Domain
import JSONText
import Packs
import Panes

struct WorkshopCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: "Lead the improvement workshop.",
    usage: """
      alongside workshop <review> [show|plan|stems|wall] [--json]
      alongside workshop <review> talk [--as text|markdown|html] [--out <file>]
      alongside workshop <review> sheet [--as text|markdown|html] [--out <file>]
      alongside workshop <review> begin <protocol>
      alongside workshop <review> next|back|more|by-itself|close
      alongside workshop <review> idea|risk|fact|bright-spot|later|attendee <words>
      alongside workshop <review> decision <words> [--under <risk>]
      alongside workshop <review> why <words> [--under W3] [--evidence F2]...
      alongside workshop <review> aim <words> --under W3
      alongside workshop <review> vote|unvote <idea> [<dots>]
      alongside workshop <review> place <idea> <effort> <impact>
      alongside workshop <review> mark <point> '!3 ?2 =5'
      alongside workshop <review> turn <seat>
      """,
    discussion: """
      plan lists the protocols there are, yours among them; a workshop is one of them. Ideas are \
      kept as they are said. A why without --evidence is a guess, and its branch does not end in a \
      person; an aim is a cause turned over. There are as many dots as the protocol gives each \
      person in the room. Effort and impact are 1 to 5. A decision --under a risk is what keeps \
      it from happening. A seat is a letter. talk shows who has spoken, by seat; sheet is the \
      sheet for the wall. Their HTML prints on A4. stems has questions to ask, and moves for \
      trouble.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "What to do; show, unless given.")
  var verb: Verb = .show
  @Argument(help: ArgumentHelp("What the verb needs, in its order.", valueName: "value"))
  var values: [String] = []
  @Option(help: ArgumentHelp("why, aim, decision: what it belongs to.", valueName: "id"))
  var under: String?
  @Option(help: ArgumentHelp("why: a point it rests on; may be given again.", valueName: "F2"))
  var evidence: [String] = []
  @OptionGroup var paper: PaperOptions
  @OptionGroup var options: PlaceOptions

  enum Verb: String, CaseIterable, ExpressibleByArgument {
    case show, plan, stems, wall, talk, sheet, begin, next, back, more, close
    case idea, risk, fact, decision, later, attendee, why, aim, vote, unvote, place, mark, turn
    case bright = "bright-spot"
    case byItself = "by-itself"
  }

  var json: Bool { paper.json }

  func perform(_ out: inout Output) throws(CommandError) {
    if [.show, .plan, .stems, .wall, .talk, .sheet].contains(verb) {
      var opened = try OpenedReview.open(review, in: options, for: .reading)
      let packs = opened.files(options).packs()
      try show(&opened, packs, &out)
      return try opened.refuseNewer()
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let packs = opened.files(options).packs()
    let run = WorkshopRun.current(opened.store.review, packs, at: opened.clock.wallTime())
    let changes = try changes(in: opened.store.review, packs, run, opened.clock.wallTime())
    if verb == .more, !json { try out.line(run.cost(at: opened.clock.wallTime())) }
    let entries = try opened.record(changes, place: "workshop \(verb.rawValue)")
    let (state, now) = (opened.store.review, opened.clock.wallTime())
    for entry in entries {
      if json {
        try out.json(
          "entry", version: EntryObject.version,
          EntryObject(review: state).members(entry, state: state.state(of: entry)))
      } else if case .word(let word)? = entry.event {
        try out.line("saved \(state.name(of: entry.ref))")
        if word.sort == .cause, let question = WorkshopBoard(state).question(on: word.text) {
          try out.line(question)
        }
      } else {
        try out.line(Self.words(WorkshopRun.current(state, packs, at: now), now))
      }
    }
    opened.close()
  }

  // MARK: Changes

  private func changes(
    in review: Review, _ packs: Packs, _ run: WorkshopRun, _ now: WallTime
  ) throws(CommandError) -> [Change] {
    switch verb {
    case .show, .plan, .stems, .wall, .talk, .sheet: return []
    case .begin:
      guard let value = packs.roomProtocol(values.first ?? "") else {
        throw misuse(
          "no protocol of that name", "one of \(packs.protocols.map(\.id).joined(separator: ", "))")
      }
      return WorkshopRun.beginning(value)
    case .next:
      let words = run.step?.keeps == .cause ? WorkshopBoard(review).personsInWords : nil
      if let words { Output.words(words) }
      return try moved(run.goingOn)
    case .back: return try moved(run.goingBack)
    case .more: return try moved(run.extending)
    case .close: return try moved(run.closing)
    case .byItself: return try moved(run.turningByItself(at: now))
    case .idea: return [try said(.idea, run)]
    case .risk: return [try said(.risk, run)]
    case .bright: return [try said(.bright, run)]
    case .fact: return [try said(.fact, run)]
    case .decision: return [try said(.decision, run, about: try risk(review))]
    case .later: return [try said(.later, run)]
    case .attendee: return [try said(.attendee, run)]
    case .why:
      var word = Word(text: try words(), sort: .cause)
      word.step = run.stepName
      if under != nil { word.about = try cause(review).ref }
      for name in evidence { word.evidence.append(try review.named(name, kind: .point).ref) }
      return [Change(.word(word))]
    case .aim: return [try aim(review, run)]
    case .vote, .unvote: return [try voting(review, packs, run)]
    case .place:
      var (record, word) = try idea(review)
      guard values.count == 3, let effort = Int(values[1]), let impact = Int(values[2]),
        Placing.range.contains(effort), Placing.range.contains(impact)
      else { throw misuse("no place on the grid", "an idea, its effort and its impact, 1 to 5") }
      word.placing = Placing(effort: effort, impact: impact)
      return [Change(.word(word), replacing: record.currentRefs)]
    case .mark: return try marking(review)
    case .turn:
      guard let change = WorkshopRoom(review).turn(of: values.first ?? "", in: review) else {
        throw misuse("no seat of that name", "a letter, A to Z")
      }
      return [change]
    }
  }

  /// A cause turned over.
  private func aim(_ review: Review, _ run: WorkshopRun) throws(CommandError) -> Change {
    WorkshopBoard(review).turning(
      try cause(review), into: try words(), step: run.stepName)
  }

  /// The why that is named with `--under`.
  private func cause(_ review: Review) throws(CommandError) -> Record {
    guard let under else { throw misuse("no why is named", "--under and a why such as W3") }
    let record = try review.named(under, kind: .word)
    guard record.word?.sort == .cause else {
      throw misuse("\(under) is no why", "a why such as W3")
    }
    return record
  }

  /// Dots given to an idea or taken back; no more than there are.
  private func voting(
    _ review: Review, _ packs: Packs, _ run: WorkshopRun
  ) throws(CommandError) -> Change {
    var (record, word) = try idea(review)
    guard let dots = values.count > 1 ? Int(values[1]) : 1, (1...99).contains(dots) else {
      throw misuse("\(values[1]) is no number of dots", "1 to 99")
    }
    let all = WorkshopBoard(review).dots(each: run.dotsEach(packs))
    if verb == .vote, let refusal = all.refusal(of: dots) {
      Output.words("workshop vote: \(refusal)")
      throw .told(.refused)
    }
    guard verb == .vote || dots <= word.votes else {
      throw misuse("it has \(counted(word.votes, "dot"))", "no more than that")
    }
    word.votes += verb == .vote ? dots : -dots
    return Change(.word(word), replacing: record.currentRefs)
  }

  /// The marks of a point at the gallery.
  private func marking(_ review: Review) throws(CommandError) -> [Change] {
    guard let name = values.first, values.count > 1,
      let counts = WorkshopBoard.counts(inMarks: values.dropFirst().joined(separator: " "))
    else { throw misuse("no point and its marks", "a point and how many made each: F2 '!3 =5'") }
    let changes = WorkshopBoard(review).marking(try review.named(name, kind: .point), counts)
    guard !changes.isEmpty else { throw misuse("it has these marks already", "other numbers") }
    return changes
  }

  /// The risk a decision is to prevent; nil where none is given.
  private func risk(_ review: Review) throws(CommandError) -> EntryRef? {
    guard let under else { return nil }
    let record = try review.named(under, kind: .word)
    guard record.word?.sort == .risk else { throw misuse("\(under) is not a risk", "a risk") }
    return record.ref
  }

  private func said(
    _ sort: Word.Sort, _ run: WorkshopRun, about: EntryRef? = nil
  ) throws(CommandError) -> Change {
    var word = Word(text: try words(), sort: sort, about: about)
    word.step = run.stepName
    return Change(.word(word))
  }

  private func words() throws(CommandError) -> String {
    let text = values.joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw misuse("no words", "the words as they were said")
    }
    return text
  }

  private func idea(_ review: Review) throws(CommandError) -> (Record, Word) {
    guard let name = values.first else { throw misuse("no idea", "an idea such as W3") }
    let record = try review.named(name, kind: .word)
    guard let word = record.word, word.sort == .idea, !record.isContested else {
      throw misuse("\(name) is not an idea with one wording", "an idea such as W3")
    }
    return (record, word)
  }

  private func moved(_ changes: [Change]) throws(CommandError) -> [Change] {
    guard !changes.isEmpty else {
      throw misuse("there is nowhere to go", "a workshop that is on; begin workshop-120")
    }
    return changes
  }

  private func misuse(_ what: String, _ expected: String) -> CommandError {
    .usage(
      place: "workshop \(verb.rawValue)", what: what, expected: expected,
      advice: "\"alongside workshop \(review)\" shows where it is")
  }
}
