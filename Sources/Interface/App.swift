// The whole screen as a value: panes, what has the focus, what lies over them, and the line at the
// bottom. `update` takes a message and returns what the world must do; `draw` makes the surface.

import Domain
import Panes
import Surface

/// The screen of one open review.
public struct App: Sendable {
  /// What all panes look at. The runtime moves the review in and out of it around store calls.
  public var desk: Desk
  public internal(set) var panes: [any AnyPane]
  public internal(set) var focus: Int
  /// The pane shown beside the schedule on a wide screen when the schedule has the focus.
  var lastBesideSchedule: Int
  /// The pane a line is being captured from, to which one returns; nil while none is.
  var capturesFrom: Int?
  var overlay: Overlay?
  /// True while the screen is blank.
  public internal(set) var isHidden = false
  /// True while the safeguarding card is up over a blank screen.
  var isCardOverNothing = false
  public internal(set) var size: Size
  public let keyMap: KeyMap
  var status = StatusLine()
  /// What the pane that covers the screen said to its last key.
  var coveredWords = ""
  /// The whole review, while this role may see only part of it; nil while the desk has it all.
  var whole: Review?
  /// How many entries it had when the desk's was made of it, and for whom.
  var wholeEntries = 0
  var shownSight: Sight?
  /// How often the store changed the review; whatever is kept of a drawing is only good for one of
  /// them.
  var changes = 0
  /// The same when the desk's review was made of the whole one.
  var shownChanges = 0
  /// What is learned the evening before; nil when nobody is learning.
  var tutorial: Tutorial?
  /// True when whoever sits here wants no more coaching; kept like a draft.
  var isCoachingOff = false
  /// What a pane says of a record it asked for; shown once that is durable, and not otherwise.
  var wordsOfRecord: String?
  /// The last key, and the one whose save came to nothing.
  private var lastKey: Key?
  private var failedKey: Key?
  /// What a blank screen says once it was to be left with words that are not on the disk.
  var hiddenWords: String?
  /// What was told of the review and its files, until the program ends.
  var told = ToldList()

  public init(desk: Desk, size: Size, keyMap: KeyMap = KeyMap(), focus: PaneID = .notes) {
    self.desk = desk
    self.size = size
    self.keyMap = keyMap
    panes = Registry.panes(desk)
    let index = panes.firstIndex { $0.id == focus } ?? 0
    self.focus = index
    lastBesideSchedule = panes[index].id == .schedule ? min(1, panes.count - 1) : index
  }

  /// Takes a message in.
  public mutating func update(_ msg: Msg) -> [Request] {
    defer { goOnLearning() }
    switch msg {
    case .key(let key):
      // A key for what lies over the panes is not for the pane that its deed is of.
      lastKey = overlay == nil && !isHidden ? key : nil
      return press(key)
    case .pasted(let text):
      return paste(text)
    case .resized(let size):
      self.size = size
      return []
    case .ticked(let now):
      let sign = desk.review.timerSign(from: desk.now, to: now)
      desk.now = now
      guard let sign else { return [] }
      say(sign, .ordinary)
      return [.bell]
    case .outcome(let outcome, let pane):
      return finish(outcome, for: pane)
    case .said(let words, let urgency):
      say(words, urgency)
      return []
    case .told(let words, let urgency):
      tell(Told(words: words, urgency: urgency, at: desk.now))
      return []
    case .recovered(let words):
      tell(Told(words: words, urgency: .warning, at: desk.now, isTyped: true))
      return []
    case .othersWrote(let entries):
      if let words = OthersWrote.words(entries, desk) { say(words, .ordinary) }
      return []
    case .erasure(let news):
      show(news)
      return []
    case .otherFolder(let news):
      show(news)
      return []
    case .drafts(let news):
      show(news)
      return []
    case .printed(let news):
      show(news)
      return []
    }
  }

  /// To be called once no key waits: the guide reads here, so typing ahead costs it nothing.
  public mutating func settle() {
    desk.room = Layout(size).main.inside.size
    status.settle()
    panes[focus].settle(desk)
    if case .search(var search)? = overlay {
      search.settle(desk)
      overlay = .search(search)
    }
  }

  /// Everything that is being typed, in all panes, by the names under which it is kept.
  public var drafts: [String: Draft] {
    var drafts: [String: Draft] = [:]
    if isCoachingOff {
      drafts["0-coaching"] = Draft(name: "coaching", text: "off", isTyped: false)
    }
    for pane in panes {
      for draft in pane.drafts where !draft.text.isEmpty {
        drafts["\(pane.id.rawValue)-\(draft.name)"] = draft
      }
    }
    return drafts
  }

  /// Whether the safeguarding card is what is looked at.
  public var isCardOpen: Bool { if case .safeguarding? = overlay { true } else { false } }

  /// Whether a field is open.
  public var isTyping: Bool { focused.mode == .field }

  /// Puts a kept draft back into its pane; false where no pane takes it.
  public mutating func restore(_ draft: Draft, keptAs name: String) -> Bool {
    if name == "0-coaching" {
      isCoachingOff = draft.text == "off"
      return true
    }
    guard let digits = name.split(separator: "-").first, let number = Int(digits),
      let index = panes.firstIndex(where: { $0.id.rawValue == number })
    else { return false }
    panes[index].restore(draft, desk)
    guard draft.isTyped else { return true }
    focus = index
    if panes[index].id != .schedule { lastBesideSchedule = index }
    return true
  }

  /// Lets go of everything that was read of the review; what is being typed stays in its fields.
  public mutating func closeReview() {
    desk.review = Review()
    // What this role may not see is in memory all the same.
    whole = nil
    shownSight = nil
    if case .safeguarding? = overlay {} else { overlay = nil }
    status.clear()
    told.forgetTyped()
  }

  /// Lets the panes see that the review is closed: what they worked out of it goes too. It needs
  /// memory of its own, so it comes after what was freed before has been overwritten.
  public mutating func settleClosed() {
    for index in panes.indices { panes[index].settle(desk) }
  }

  /// Shows the screen again.
  public mutating func reveal() {
    isHidden = false
    hiddenWords = nil
    isCardOverNothing = false
  }

  /// Presses the key again whose save came to nothing, while its field is still open: what it asks
  /// of the world is asked anew.
  public mutating func saveAgain() -> [Request] {
    overlay = nil
    guard let key = failedKey, focused.mode == .field else { return [] }
    failedKey = nil
    lastKey = key
    return press(key)
  }

  /// Whether that key would be pressed in the very field of that pane.
  public func canSaveAgain(for pane: PaneID) -> Bool {
    failedKey != nil && focused.id == pane && focused.mode == .field
  }

  /// The same of the key that is being taken.
  public func canPressAgain(for pane: PaneID) -> Bool {
    lastKey != nil && focused.id == pane && focused.mode == .field
  }

  /// The same behind whatever lies over the panes, which stays there: the safeguarding card, a
  /// screen that is hidden.
  public mutating func saveAgainBehind() -> [Request] {
    let (over, hidden) = (overlay, isHidden)
    isHidden = false
    defer {
      isHidden = hidden
      if let over { overlay = over }
    }
    return saveAgain()
  }

  mutating func say(_ words: String, _ urgency: Urgency) {
    status.say(words, urgency, at: desk.now)
  }

  /// Says what must not be missed: what gives way to something worse is counted at its side.
  private mutating func tell(_ news: Told) {
    told.add(news)
    say(news.words, news.urgency)
  }

  private mutating func finish(_ outcome: Outcome, for pane: PaneID?) -> [Request] {
    let words = wordsOfRecord
    wordsOfRecord = nil
    switch outcome {
    case .recorded:
      say("saved \(desk.now.clock)", .saved)
      if let words { say(words, .ordinary) }
    case .refused(let words): say(desk.put(words), .warning)
    case .notSaved(let words):
      say("Not saved: \(words)", .grave)
      if pane != nil { failedKey = lastKey }
    }
    guard let pane else {
      if case .safeguarding(var card)? = overlay {
        card.finish(outcome)
        overlay = .safeguarding(card)
      }
      return []
    }
    guard let index = panes.firstIndex(where: { $0.id == pane }) else { return [] }
    var effects = panes[index].finish(outcome, desk)
    if case .recorded = outcome, pane == .notes, capturesFrom != nil {
      // The field is ready for the next line; a capture is one line.
      _ = panes[index].back(desk)
      returnFromCapture()
    }
    if case .recorded = outcome {} else {
      // It is said already, and with the weight it has.
      effects.removeAll { if case .say = $0 { true } else { false } }
    }
    return perform(effects, from: pane)
  }
}

/// Says in a few words what other laptops or programs brought.
enum OthersWrote {
  static func words(_ entries: [Entry], _ desk: Desk) -> String? {
    let others = entries.filter { !desk.writers.contains($0.stamp.writer) && $0.kind != "met" }
    guard !others.isEmpty else { return nil }
    let signs = Set(others.map { desk.review.callsign(of: $0.stamp.writer) }).sorted()
    return "\(others.count) new from \(signs.joined(separator: ", "))"
  }
}
