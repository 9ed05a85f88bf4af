// What lies over the panes: the palette, the help, the search, a question, the safeguarding card.
// One at a time; Esc takes it away and leaves everything below as it was.

import Domain
import Panes
import Surface

/// What lies over the panes.
enum Overlay: Sendable {
  case palette(CommandList)
  case help(HelpList)
  case search(SearchList)
  case confirm(Confirmation, from: PaneID?)
  case safeguarding(SafeguardingCard)
  case page(any OverlayPage)
  case home(RoleHome)
  case mirror(MirrorPage)
  case setAsides(SetAsideList)

  mutating func paste(_ text: String) {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    switch self {
    case .palette(var list):
      list.filter.insert(line)
      self = .palette(list)
    case .help(var list):
      list.filter.insert(line)
      self = .help(list)
    case .search(var list):
      list.insert(line)
      self = .search(list)
    case .page(let page): self = .page(page.pasted(line))
    case .confirm, .safeguarding, .home, .mirror, .setAsides: break
    }
  }
}

/// A line to type into, in an overlay: the words, and nothing more.
struct FilterLine: Hashable, Sendable {
  private(set) var text = ""

  mutating func insert(_ words: String) { text += words.prefix(200) }

  /// True when the key was for the line.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): text.append(character)
    case .backspace, .control("h"): _ = text.popLast()
    case .control("u"): text = ""
    case .control("w"):
      while text.last?.isWhitespace == true { text.removeLast() }
      while let last = text.last, !last.isWhitespace { text.removeLast() }
    default: return false
    }
    return true
  }

  /// Words that must all occur, in small letters.
  var words: [String] { text.lowercased().split(separator: " ").map(String.init) }
}

extension App {
  mutating func pressInOverlay(_ key: Key) -> [Request] {
    guard let overlay else { return [] }
    if key == .escape {
      self.overlay = nil
      return []
    }
    switch overlay {
    case .palette(var list):
      if key == .enter {
        self.overlay = nil
        return list.chosen.map { run($0) } ?? []
      }
      list.press(key)
      self.overlay = .palette(list)
    case .help(var list):
      list.press(key)
      self.overlay = .help(list)
    case .search(var list):
      if key == .enter {
        guard let found = list.chosen(desk) else { return [] }
        self.overlay = nil
        return perform([.open(found.pane, found.ref)], from: nil)
      }
      list.press(key)
      self.overlay = .search(list)
    case .confirm(let confirmation, let pane):
      self.overlay = nil
      guard key == .character(confirmation.key) else {
        say("Nothing was changed.", .ordinary)
        return []
      }
      return perform(confirmation.then, from: pane)
    case .home(var home):
      switch key {
      case .character("r"):
        let roles = TeamRole.allCases
        let next = roles[((roles.firstIndex(of: desk.role) ?? 0) + 1) % roles.count]
        return [.record([Change(.role(next))], for: nil)]
      case .character("c"): isCoachingOff.toggle()
      case .enter:
        self.overlay = nil
        return home.chosen(desk).map { perform([$0], from: nil) } ?? []
      default:
        home.press(key, desk)
        self.overlay = .home(home)
      }
      return []
    case .mirror(var page):
      let effects = page.press(key)
      self.overlay = .mirror(page)
      return perform(effects, from: nil)
    case .setAsides(var list):
      let requests = list.press(key, desk)
      self.overlay = .setAsides(list)
      return requests
    case .safeguarding(var card):
      let requests = card.press(key, desk, in: Layout(size).overlay)
      self.overlay =
        card.wantsSeal ? .page(SealQuestion(sealCandidates)) : .safeguarding(card)
      return requests
    case .page(let page):
      let turn = page.press(key, desk)
      self.overlay = turn.next.map { .page($0) }
      if !turn.words.isEmpty { say(turn.words, .ordinary) }
      return turn.requests
    }
    return []
  }
}
