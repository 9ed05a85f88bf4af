// The way of a key: hidden screen, urgent commands, overlay, the focused pane's commands, global
// commands, and last the pane itself, for which it is typing.

import Domain
import Panes
import Surface

extension App {
  var focused: any AnyPane { panes[focus] }

  mutating func press(_ key: Key) -> [Request] {
    desk.room = Layout(size).main.inside.size
    told.saw(status.words)
    status.age()
    let mode = overlay == nil ? focused.mode : .field
    let global = keyMap.globalCommand(for: key, mode: mode)
    if isHidden { return pressHidden(key, global) }
    if let global, GlobalCommands.urgent.contains(global) { return run(global) }
    if overlay != nil { return pressInOverlay(key) }
    if focused.coversScreen { return pressCovered(key, mode) }
    if key == .escape {
      status.clear()
      let hadSomething = panes[focus].back(desk)
      if !hadSomething { leaveTutorial() }
      if focused.id == .notes, focused.mode == .list { returnFromCapture() }
      return []
    }
    if let command = keyMap.command(for: key, in: focused.id, mode: mode) {
      return perform(panes[focus].perform(command, desk), from: focused.id)
    }
    if let global { return run(global) }
    return perform(panes[focus].type(key, desk), from: focused.id)
  }

  /// Only what hid the screen brings it back: a hand on the keyboard must not. The safeguarding
  /// card comes up alone, over nothing.
  private mutating func pressHidden(_ key: Key, _ global: CommandID?) -> [Request] {
    switch global {
    case "hide"?:
      reveal()
      return []
    case "quit"?: return [hiddenWords == nil ? .quit : .leave]
    case "safeguarding"?:
      isCardOverNothing = true
      return run("safeguarding")
    default: break
    }
    guard isCardOverNothing else { return [] }
    let requests = pressInOverlay(key)
    if case .safeguarding? = overlay { return requests }
    isCardOverNothing = false
    return requests
  }

  /// Before a whole room only the pane's own keys work: nothing else may come to the screen.
  private mutating func pressCovered(_ key: Key, _ mode: Mode) -> [Request] {
    coveredWords = ""
    if key == .escape {
      _ = panes[focus].back(desk)
      if focused.coversScreen { coveredWords = wayOffTheWall }
      return []
    }
    guard let command = keyMap.command(for: key, in: focused.id, mode: mode) else {
      // Whoever looks for another pane, or for help, is told how to get there.
      if keyMap.globalCommand(for: key, mode: mode) != nil { coveredWords = wayOffTheWall }
      return []
    }
    let effects = panes[focus].perform(command, desk)
    for case .say(let words) in effects where focused.coversScreen { coveredWords = words }
    return perform(effects, from: focused.id)
  }

  private var wayOffTheWall: String {
    let key = keyMap.binding(focused.id == .session ? "session.project" : "workshop.project")?
      .keys.first?.name
    return "\(key ?? "P") leaves the wall; the other panes and the help are behind it."
  }

  mutating func paste(_ text: String) -> [Request] {
    if isHidden || focused.coversScreen && overlay == nil { return [] }
    if overlay != nil {
      overlay?.paste(text)
      return []
    }
    return perform(panes[focus].paste(text, desk), from: focused.id)
  }

  /// Does a command, wherever it belongs.
  mutating func run(_ id: CommandID) -> [Request] {
    guard let binding = keyMap.binding(id) else { return [] }
    if case .pane(let pane) = binding.owner {
      show(pane)
      return perform(panes[focus].perform(id, desk), from: pane)
    }
    switch id {
    case "pane.next": go(to: (focus + 1) % panes.count)
    case "pane.previous": go(to: (focus + panes.count - 1) % panes.count)
    case "capture": return capture()
    case "undo": return [.undo]
    case "redo": return [.redo]
    case "search": return perform([.search], from: nil)
    case "help": return perform([.help], from: nil)
    case "palette": return perform([.palette], from: nil)
    case "safeguarding": return perform([.safeguarding], from: nil)
    case "home": showHome()
    case "hide": return perform([.hide], from: nil)
    case "erase": askToErase()
    case "erase-due": askToEraseDue()
    case "seal": overlay = .page(SealQuestion(sealCandidates))
    case "receipts": return [.erasure(.listReceipts)]
    case "sealed": return [.erasure(.listSealed)]
    case "told":
      overlay = .page(ToldPage(told: told.worstFirst))
      told.sawAll()
    case "mirror": overlay = .mirror(MirrorPage())
    case "set-asides": overlay = .setAsides(SetAsideList())
    case "elsewhere": return [.otherFolder(.suggest)]
    case "redraw": return [.redraw]
    case "suspend": return [.suspend]
    case "quit": return [.quit]
    default:
      if let pane = PaneID.allCases.first(where: { "pane.\($0.rawValue)" == id.name }) {
        show(pane)
      }
    }
    return []
  }

  /// Performs what can be done here and hands on what cannot.
  mutating func perform(_ effects: [Effect], from pane: PaneID?) -> [Request] {
    var requests: [Request] = []
    var hasRecord = false
    for effect in effects {
      switch effect {
      case .record(let changes):
        requests.append(.record(changes, for: pane))
        hasRecord = true
      case .setAside(let setAside):
        requests.append(.record([Change(.setAside(setAside))], for: nil))
      case .reflect(let news):
        guard !news.isEmpty else { continue }
        desk.mirror.add(news)
        requests.append(.reflect(news))
      case .clearMirror:
        desk.mirror = Mirror()
        requests.append(.clearMirror)
      case .undo: requests.append(.undo)
      case .redo: requests.append(.redo)
      case .say(let words) where hasRecord: wordsOfRecord = words
      case .say(let words): say(words, .ordinary)
      case .show(let pane): show(pane)
      case .open(let pane, let ref):
        show(pane)
        if focused.id == pane { panes[focus].select(ref, desk) }
      case .start(let pane, let command):
        show(pane)
        if focused.id == pane {
          requests += perform(panes[focus].perform(command, desk), from: pane)
        }
      case .hand(let words, let pane):
        show(pane)
        if focused.id == pane {
          requests += perform(panes[focus].receive(words, desk), from: pane)
        }
      case .confirm(let confirmation): overlay = .confirm(confirmation, from: pane)
      case .print(let page): overlay = .page(PrintPage(page, desk))
      case .palette:
        overlay = .palette(CommandList(
            keyMap, focused: focused.id, mode: focused.saysItsKeys ? nil : focused.mode))
      case .help:
        overlay = .help(
          HelpList(keyMap, pane: focused.id, title: focused.title, mode: focused.mode))
      case .search: overlay = .search(SearchList())
      case .safeguarding: overlay = .safeguarding(SafeguardingCard(desk))
      case .hide:
        isHidden = true
        // Words that are shown once, to be handed over, do not come back with the screen.
        if case .page(let page)? = overlay, page is HandOverPage { overlay = nil }
      case .suspend: requests.append(.suspend)
      case .quit: requests.append(.quit)
      case .bell: requests.append(.bell)
      case .redraw: requests.append(.redraw)
      }
    }
    return requests
  }

  mutating func show(_ pane: PaneID) {
    if let index = panes.firstIndex(where: { $0.id == pane }) { go(to: index) }
  }

  /// Opens the line for a note from wherever one is. What was open in Notes is left as Esc leaves
  /// it, and loses nothing.
  private mutating func capture() -> [Request] {
    guard let notes = panes.firstIndex(where: { $0.id == .notes }) else { return [] }
    let from = focus
    if from != notes {
      var steps = 0
      while panes[notes].mode != .list, steps < 4, panes[notes].back(desk) { steps += 1 }
      go(to: notes)
      capturesFrom = from
    }
    return perform(panes[notes].perform("notes.new", desk), from: .notes)
  }

  /// Back to where the capture began.
  mutating func returnFromCapture() {
    guard let from = capturesFrom else { return }
    go(to: from)
  }

  private mutating func go(to index: Int) {
    capturesFrom = nil
    focus = index
    if panes[index].id != .schedule { lastBesideSchedule = index }
  }
}
