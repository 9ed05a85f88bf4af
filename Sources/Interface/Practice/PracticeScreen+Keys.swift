// The way of a key while practising: what is urgent, what lies over the screen, the keys of
// practice, and last the Notes pane's own, which are those of any review.

import Domain
import Panes
import Surface

extension PracticeScreen {
  mutating func press(_ key: Key) -> [PracticeRequest] {
    let mode = cover == nil ? mode : .field
    let global = keyMap.globalCommand(for: key, mode: mode)
    if isHidden { return pressHidden(key, global) }
    switch global {
    case "quit"?: return [.quit]
    case "hide"?:
      pause()
      isHidden = true
      return []
    case "safeguarding"?:
      pause()
      openCard()
      return []
    default: break
    }
    if cover != nil { return pressInCover(key) }
    if key == .escape { return back() }
    words = ""
    let here = commands
    if let command = keyMap.practiceCommands(for: key, mode: mode).first(where: here.contains) {
      return perform(command)
    }
    if case .replay(let place) = stage {
      if let command = keyMap.command(for: key, in: .notes, mode: mode) {
        return change(place) { $0.perform(command) }
      }
      if global == nil { return change(place) { $0.type(key) } }
    }
    return runGlobal(global)
  }

  /// Only what hid the screen brings it back: a hand on the keyboard must not. The safeguarding
  /// card comes up alone, over nothing.
  private mutating func pressHidden(_ key: Key, _ global: CommandID?) -> [PracticeRequest] {
    switch global {
    case "hide"?:
      isHidden = false
      isCardOverNothing = false
    case "quit"?: return [.quit]
    case "safeguarding"?:
      isCardOverNothing = true
      openCard()
    default:
      guard isCardOverNothing else { break }
      let requests = pressInCover(key)
      if case .safeguarding? = cover {} else { isCardOverNothing = false }
      return requests
    }
    return []
  }

  private mutating func openCard() {
    cover = .safeguarding(SafeguardingCard(coverDesk, noting: .onPaper))
  }

  /// What the keys mean now.
  var mode: Mode {
    switch stage {
    case .scenes, .speeds: .picker
    case .replay(let place): run(place)?.notes.mode ?? .list
    case .comparison: .list
    }
  }

  /// The commands of what is in front.
  var commands: Set<CommandID> {
    let table =
      switch stage {
      case .scenes, .speeds: PracticeCommands.choosing
      case .replay: PracticeCommands.replaying
      case .comparison: PracticeCommands.comparing
      }
    return Set(table.map(\.id))
  }

  private mutating func runGlobal(_ command: CommandID?) -> [PracticeRequest] {
    switch command {
    case "help"?:
      pause()
      var isReplay = false
      if case .replay = stage { isReplay = true }
      cover = .help(HelpList(keyMap, practising: commands, withNotes: isReplay))
    case "redraw"?: return [.redraw]
    case "suspend"?: return [.suspend]
    case "capture"?:
      if case .replay(let place) = stage { return change(place) { $0.perform("notes.new") } }
    case "undo"?:
      if case .replay(let place) = stage { return change(place) { $0.undo() } }
    case "redo"?:
      if case .replay(let place) = stage { return change(place) { $0.redo() } }
    case nil: break
    default: say("That belongs to a review. ? shows the keys of practice.", .warning)
    }
    return []
  }

  private mutating func pressInCover(_ key: Key) -> [PracticeRequest] {
    if key == .escape {
      cover = nil
      return []
    }
    switch cover {
    case .help(var list)?:
      list.press(key)
      cover = .help(list)
    case .confirm(let confirmation)?:
      cover = nil
      guard key == .character(confirmation.key), case .replay(let place) = stage else {
        say("Nothing was changed.", .status)
        return []
      }
      return change(place) { $0.take(confirmation.then) }
    case .safeguarding(var card)?:
      _ = card.press(key, coverDesk, in: Layout(size).overlay)
      cover = .safeguarding(card)
    case nil: break
    }
    return []
  }

  /// Backs out one level; nothing is lost.
  private mutating func back() -> [PracticeRequest] {
    words = ""
    switch stage {
    case .scenes: return [.leave]
    case .speeds: stage = .scenes
    case .comparison(let place): stage = .replay(place)
    case .replay(let place):
      var isBack = false
      withRun(place) { isBack = $0.back() }
      guard !isBack else { return [] }
      pause()
      words = ""
      showSpeeds(place)
    }
    return []
  }

  private mutating func perform(_ command: CommandID) -> [PracticeRequest] {
    switch stage {
    case .scenes:
      move(command, &sceneRow, count: scenes.count)
      if command == "practice.choose", let place = sceneRow.clamped(count: scenes.count) {
        showSpeeds(place)
      }
    case .speeds(let place):
      move(command, &speedRow, count: speedRows(place).count)
      if command == "practice.choose" { chooseSpeed(place) }
    case .replay(let place): replay(command, place)
    case .comparison(let place): return compare(command, place)
    }
    return []
  }

  private func move(_ command: CommandID, _ row: inout Selection, count: Int) {
    switch command {
    case "practice.up", "practice.noteUp": row.move(by: -1, count: count)
    case "practice.down", "practice.noteDown": row.move(by: 1, count: count)
    default: break
    }
  }

  // MARK: Speeds

  /// What can be chosen for a scene; nil is going on where it was left.
  func speedRows(_ place: Int) -> [PracticeSpeed?] {
    (run(place) == nil ? [] : [nil]) + PracticeSpeed.offered.map(Optional.some)
  }

  mutating func showSpeeds(_ place: Int) {
    stage = .speeds(place)
    // Ten times is what one evening has room for; what was begun is gone on with.
    speedRow = Selection(row: run(place) == nil ? 3 : 0)
  }

  private mutating func chooseSpeed(_ place: Int) {
    let rows = speedRows(place)
    guard let row = speedRow.clamped(count: rows.count) else { return }
    guard let speed = rows[row] else {
      stage = .replay(place)
      let time = now
      withRun(place) { $0.goOn(at: time) }
      return
    }
    begin(place, speed)
  }

  // MARK: A scene going by

  private mutating func replay(_ command: CommandID, _ place: Int) {
    guard let run = run(place) else { return }
    let time = now
    switch command {
    case "practice.pause":
      if run.clock.isPaused {
        withRun(place) { $0.goOn(at: time) }
        say("It goes on, \(run.clock.speed.words).", .status)
      } else {
        pause()
      }
    case "practice.step":
      guard !run.isOver(at: time) else { return sayOver(place) }
      withRun(place) { $0.step(at: time) }
      if self.run(place)?.isOver(at: time) == true { sayOver(place) }
    case "practice.faster", "practice.slower":
      let speed = run.clock.speed.next(faster: command == "practice.faster")
      withRun(place) { $0.set(speed, at: time) }
      say("The scene goes by \(speed.words).", .status)
    case "practice.compare":
      pause()
      words = ""
      let hadField = run.notes.mode != .list
      withRun(place) { $0.leaveField() }
      showComparison(place)
      if hadField, self.run(place)?.notes.drafts.isEmpty == false {
        say("Your unfinished line is kept: Esc, n goes on with it.", .status)
      }
    default: break
    }
  }

  // MARK: Both notes

  private mutating func showComparison(_ place: Int) {
    guard let run = run(place) else { return }
    page = ComparisonPage(run.scene, written: run.written, guide: guide)
    stage = .comparison(place)
  }

  private mutating func compare(_ command: CommandID, _ place: Int) -> [PracticeRequest] {
    switch command {
    case "practice.side": page.turn(by: 1)
    case "practice.previousSide": page.turn(by: -1)
    case "practice.noteUp": page.move(by: -1)
    case "practice.noteDown": page.move(by: 1)
    case "practice.again":
      stage = .speeds(place)
      speedRow = Selection(row: 1)
      say("Choose a speed to go over it again; these notes are kept.", .status)
    case "practice.keep":
      guard let run = run(place) else { return [] }
      return [
        .keep(
          text: PracticeText.kept(page, earlier: run.earlier).joined(separator: "\n") + "\n",
          name: run.scene.name)
      ]
    default: break
    }
    return []
  }

  /// A desk for what lies over everything; a review need not be open for it.
  var coverDesk: Desk {
    let review = Review()
    let time = WallTime(millisecondsSince1970: 0, offsetMinutes: 0)
    return Desk(
      review: review, now: time, callsign: PracticeReview.callsign, writers: [], guide: guide,
      packs: packs, isASCII: isASCII)
  }
}
