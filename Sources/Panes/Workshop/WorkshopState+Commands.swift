// What the keys of the workshop pane do. Each asks for entries of the journal; nothing of a
// workshop is kept here.

import Domain
import Packs
import Surface

extension WorkshopState {
  mutating func perform(_ command: WorkshopCommand, _ desk: Desk) -> [Effect] {
    let run = WorkshopRun.current(desk.review, desk.packs, at: desk.now)
    if isProjecting, !command.worksOnTheWall {
      return [.say("Words are written in the other view; P leaves the wall.")]
    }
    switch command {
    case .project:
      isProjecting.toggle()
      wallPage = 0
    case .goOn: return goOn(run, desk)
    case .goBack: return move(run.goingBack)
    case .close: return move(run.closing)
    case .moreTime:
      guard !run.extending.isEmpty else { return move([]) }
      return [.record(run.extending), .say(run.cost(at: desk.now))]
    case .byItself: return turnByItself(run, desk)
    case .choose:
      show(.protocols)
      let uses = run.step?.uses
      if let place = desk.packs.protocols.firstIndex(where: { $0.id == uses }) { chosen = place }
    case .stems: show(.stems)
    case .sheet: show(.sheet)
    case .down: step(by: 1, desk)
    case .up: step(by: -1, desk)
    case .write: return write(run, desk)
    case .idea: return begin(.word(.idea), desk)
    case .decide:
      let risk = selection(desk).flatMap { $0.word?.sort == .risk ? $0.ref : nil }
      return begin(risk.map { .prevent($0) } ?? .word(.decision), desk)
    case .mark: return beginMarks(desk)
    case .turns: writing = .turns
    case .visit: return changeVisit(desk)
    case .attendee: return begin(.word(.attendee), desk)
    case .why:
      let cause = selection(desk).flatMap { $0.word?.sort == .cause ? $0.ref : nil }
      return begin(.why(cause), desk)
    case .vote:
      let dots = WorkshopBoard(desk.review).dots(each: run.dotsEach(desk.packs))
      if let refusal = dots.refusal(of: 1) { return [.say(refusal)] }
      return changeIdea(desk) { $0.votes += 1 }
    case .unvote:
      guard selection(desk)?.word?.votes != 0 else { return [.say("It has no dot.")] }
      return changeIdea(desk) { $0.votes -= 1 }
    case .turnOver: return turnOver(desk)
    case .park: return changeIdea(desk) { $0.sort = .later }
    case .less: return place(desk, effort: -1, impact: 0)
    case .more: return place(desk, effort: 1, impact: 0)
    case .lower: return place(desk, effort: 0, impact: -1)
    case .higher: return place(desk, effort: 0, impact: 1)
    case .action:
      if card == nil { card = .action(nil, desk.review) }
      writing = .card
    case .save: return save(run, desk)
    }
    return []
  }

  // MARK: Moving

  private mutating func show(_ page: Page) {
    self.page = self.page == page ? .board : page
    scroll = 0
  }

  private mutating func goOn(_ run: WorkshopRun, _ desk: Desk) -> [Effect] {
    wallPage = 0
    guard page == .protocols || run.step == nil else {
      let words = run.step?.keeps == .cause ? WorkshopBoard(desk.review).personsInWords : nil
      return move(run.goingOn) + (words.map { [.say($0)] } ?? [])
    }
    guard page == .protocols, desk.packs.protocols.indices.contains(chosen) else {
      guard !isProjecting else { return move([]) }
      page = .protocols
      chosen = desk.packs.protocols.firstIndex { $0.id == "workshop-120" } ?? 0
      return []
    }
    page = .board
    return [.record(WorkshopRun.beginning(desk.packs.protocols[chosen]))]
  }

  private func move(_ changes: [Change]) -> [Effect] {
    changes.isEmpty
      ? [.say("There is nowhere to go; Enter begins, c chooses a protocol.")] : [.record(changes)]
  }

  private func turnByItself(_ run: WorkshopRun, _ desk: Desk) -> [Effect] {
    let changes = run.turningByItself(at: desk.now)
    guard !changes.isEmpty else {
      return [.say("No step is to come that could begin by itself.")]
    }
    let words =
      run.goesByItself ? "Enter begins the next step." : "The next steps begin by themselves."
    return [.record(changes), .say(words)]
  }

  private mutating func step(by step: Int, _ desk: Desk) {
    if isProjecting {
      wallPage = max(0, min(99, wallPage + step))
      return
    }
    switch page {
    case .protocols:
      chosen = max(0, min(desk.packs.protocols.count - 1, chosen + step))
      return
    case .stems, .sheet:
      scroll = max(0, scroll + step)
      return
    case .board: break
    }
    let rows = WorkshopState.rows(desk)
    guard !rows.isEmpty else { return }
    let place = selected.flatMap { ref in rows.firstIndex { $0.ref == ref } }
    selected = rows[max(0, min(rows.count - 1, place.map { $0 + step } ?? 0))].ref
  }

  /// What can be chosen on the board, in the order it is drawn.
  static func rows(_ desk: Desk) -> [Record] {
    let board = WorkshopBoard(desk.review)
    let points = showsPoints(WorkshopRun.current(desk.review, desk.packs, at: desk.now))
    return (points ? board.points : []) + board.tree.map(\.record) + board.aims.map(\.record)
      + board.ideasInOrder
      + otherSorts.flatMap { $0 == .decision ? board.decisions : board.words($0) }
      + desk.review.visible(.action)
  }

  /// What stands below the ideas.
  static let otherSorts: [Word.Sort] = [.fact, .bright, .risk, .decision, .later, .attendee]

  /// The points are read before a workshop begins, and where a step asks for them.
  static func showsPoints(_ run: WorkshopRun) -> Bool {
    run.step == nil || run.step?.shows == .points
  }

  func selection(_ desk: Desk) -> Record? {
    selected.flatMap { desk.review.record($0) }.flatMap { $0.isVisible ? $0 : nil }
  }

  // MARK: Ideas

  private func changeIdea(_ desk: Desk, _ change: (inout Word) -> Void) -> [Effect] {
    guard let record = selection(desk), var word = record.word, word.sort == .idea else {
      return [.say("Choose an idea with the arrow keys first.")]
    }
    guard !record.isContested else {
      return [.say("This idea has versions side by side; settle them first.")]
    }
    change(&word)
    return [.record([Change(.word(word), replacing: record.currentRefs)])]
  }

  private func place(_ desk: Desk, effort: Int, impact: Int) -> [Effect] {
    changeIdea(desk) { word in
      let old = word.placing ?? Placing()
      word.placing = Placing(effort: old.effort + effort, impact: old.impact + impact)
    }
  }

  // MARK: Writing

  private mutating func write(_ run: WorkshopRun, _ desk: Desk) -> [Effect] {
    switch run.step?.keeps {
    case .cause?: return begin(.why(nil), desk)
    case .aim?: return turnOver(desk)
    case .action?: return perform(.action, desk)
    case let keeps?: return begin(.word(Word.Sort(rawValue: keeps.rawValue) ?? .idea), desk)
    case nil: return begin(.word(.idea), desk)
    }
  }

  mutating func begin(_ target: Field, _ desk: Desk) -> [Effect] {
    if fields[target] == nil { fields[target] = WordsField(target.label(desk), text: "") }
    fields[target]?.field.columns = desk.room.columns
    writing = .field(target)
    return []
  }

  private mutating func save(_ run: WorkshopRun, _ desk: Desk) -> [Effect] {
    switch writing {
    case nil: return []
    case .card?: return saveCard(desk)
    case .turns?:
      writing = nil
      return []
    case .field(let target)?:
      let text = fields[target]?.field.text.trimmed ?? ""
      guard !text.isEmpty else { return [.say("Nothing to save yet; Esc leaves the field.")] }
      var word: Word
      var said: [Effect] = []
      switch target {
      case .word(let sort): word = Word(text: text, sort: sort)
      case .aim(let cause): return saveAim(text, of: cause, run, desk)
      case .prevent(let risk): word = Word(text: text, sort: .decision, about: risk)
      case .marks(let point): return saveMarks(text, of: point, desk)
      case .why(let under):
        word = WorkshopState.cause(text, desk)
        word.about = under
        if let missing = WorkshopState.unknownPoint(in: text, desk) {
          said = [.say("\(missing) is no agreed point here, so this is kept as a guess.")]
        } else if let question = WorkshopBoard(desk.review).question(on: word.text) {
          said = [.say(question)]
        }
      }
      word.step = run.stepName
      pending = .field(target)
      return [.record([Change(.word(word))])] + said
    }
  }

  /// `F2: words` rests on the point F2, when the room may read it; anything else is a guess.
  private static func cause(_ text: String, _ desk: Desk) -> Word {
    guard let colon = text.firstIndex(of: ":"),
      case .record(let record) = desk.review.find(String(text[..<colon])),
      record.kind == .point, desk.review.projectableText(record.ref) != nil
    else { return Word(text: text, sort: .cause) }
    var word = Word(text: String(text[text.index(after: colon)...]).trimmed, sort: .cause)
    word.evidence = [record.ref]
    return word
  }

  /// The name before a colon that looks like a point and is none that the room may read.
  private static func unknownPoint(in text: String, _ desk: Desk) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    guard name.first == "F" || name.first == "f", name.count > 1,
      name.dropFirst().allSatisfy(\.isNumber), cause(text, desk).evidence.isEmpty
    else { return nil }
    return String(name)
  }

  private mutating func saveCard(_ desk: Desk) -> [Effect] {
    guard var form = card else { return [] }
    if form.next() {
      card = form
      return []
    }
    switch form.action(desk, replacing: []) {
    case .failure(let problem): form.complain(about: problem.row, problem.words)
    case .success(let change):
      pending = .card
      return [.record([change])]
    }
    card = form
    return []
  }

  mutating func finish(_ outcome: Outcome) -> [Effect] {
    guard let done = pending else { return [] }
    pending = nil
    guard case .recorded(let entries) = outcome else { return [] }
    switch done {
    case .card:
      card = nil
      if let entry = entries.last { selected = entry.ref }
    case .turns: break
    case .field(let target):
      fields[target] = nil
      if case .marks = target { break }
      // What prevents a risk stands under it, and the risk is what one goes on from.
      if case .prevent(let risk) = target {
        selected = risk
        break
      }
      if let entry = entries.last { selected = entry.ref }
    }
    if writing == done { writing = nil }
    return []
  }
}
