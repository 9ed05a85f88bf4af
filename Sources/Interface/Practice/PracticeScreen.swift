// Practising the evening before: a scene of the worked example goes by at a chosen speed, one
// writes notes in the ordinary field, and looks at them beside a practised reviewer's. A value like
// the whole screen is; what it asks of the world comes back as requests.

import Domain
import Guidance
import Packs
import Panes
import Surface

/// What reaches practice from outside.
public enum PracticeMsg: Hashable, Sendable {
  case key(Key)
  case pasted(String)
  case resized(Size)
  /// What the steady clock shows, in milliseconds; to be told before every other message.
  case ticked(Int64)
  /// What came of keeping a text.
  case kept(String, isWarning: Bool)
}

/// What practice cannot do by itself.
public enum PracticeRequest: Hashable, Sendable {
  /// Back to where practice was begun from.
  case leave
  case quit
  /// Put a text into a file that has this in its name.
  case keep(text: String, name: String)
  case suspend, bell, redraw
}

/// The screen of practice.
public struct PracticeScreen: Sendable {
  /// What is in front.
  enum Stage: Hashable, Sendable {
    case scenes
    /// The speeds of a scene, by its place.
    case speeds(Int)
    case replay(Int)
    case comparison(Int)
  }

  /// What lies over it.
  enum Cover: Sendable {
    case help(HelpList)
    case safeguarding(SafeguardingCard)
    case confirm(Confirmation)
  }

  public internal(set) var size: Size
  let scenes: [Scene]
  let keyMap: KeyMap
  let guide: Guide
  let packs: Packs
  let isASCII: Bool
  var stage = Stage.scenes
  var cover: Cover?
  var isHidden = false
  /// Whether the safeguarding card is up over a blank screen.
  var isCardOverNothing = false
  /// The latest go through each scene, by its name.
  var runs: [String: PracticeRun] = [:]
  var page = ComparisonPage()
  var sceneRow = Selection()
  var speedRow = Selection()
  var words = ""
  var wordsRole = Role.status
  /// What the steady clock showed last, in milliseconds.
  var now: Int64

  /// - Parameters:
  ///   - chosen: a scene to begin with, one of those in the packs; nil for the list of them.
  ///   - speed: the speed for it; nil for the list of speeds.
  public init(
    chosen: Scene? = nil, speed: PracticeSpeed? = nil, guide: Guide, packs: Packs, size: Size,
    keyMap: KeyMap = KeyMap(), isASCII: Bool = false, now: Int64
  ) {
    scenes = packs.scenes
    self.guide = guide
    self.packs = packs
    self.size = size
    self.keyMap = keyMap
    self.isASCII = isASCII
    self.now = now
    guard let chosen, let place = scenes.firstIndex(where: { $0.name == chosen.name }) else {
      return
    }
    sceneRow.select(place)
    showSpeeds(place)
    if let speed { begin(place, speed) }
  }

  // MARK: Messages

  /// Takes a message in.
  public mutating func update(_ msg: PracticeMsg) -> [PracticeRequest] {
    switch msg {
    case .key(let key): return press(key)
    case .pasted(let text):
      guard case .replay(let place) = stage, cover == nil, !isHidden else { return [] }
      return change(place) { $0.paste(text) }
    case .resized(let size):
      self.size = size
      return []
    case .ticked(let now):
      tick(max(now, self.now))
      return []
    case .kept(let words, let isWarning):
      say(words, isWarning ? .warning : .saved)
      return []
    }
  }

  /// To be called once no key waits: the guide reads here.
  public mutating func settle() {
    guard case .replay(let place) = stage else { return }
    let room = layout.notesInside.size
    withRun(place) { $0.settle(room: room) }
  }

  /// How long the screen stays as it is, in milliseconds; nil until a key comes.
  public var waitMilliseconds: Int? {
    guard case .replay(let place) = stage, let run = run(place) else { return nil }
    return run.wait(at: now).map { Int($0) }
  }

  /// What would make the screen look different by itself: drawn anew only when this changes.
  public var moment: Moment {
    guard case .replay(let place) = stage, let run = run(place) else {
      return Moment(minute: 0, happenings: 0, isOver: false)
    }
    return Moment(
      minute: run.desk.now.time.minutes, happenings: run.shown(at: now).count,
      isOver: run.isOver(at: now))
  }

  /// A moment of a replay, as far as it can be seen.
  public struct Moment: Hashable, Sendable {
    let minute: Int
    let happenings: Int
    let isOver: Bool
  }

  /// Stops the clock, as when the program is suspended.
  public mutating func pause() {
    guard case .replay(let place) = stage, let run = run(place), !run.clock.isPaused,
      !run.isOver(at: now)
    else { return }
    let time = now
    withRun(place) { $0.pause(at: time) }
    say("Paused. \(keyName("practice.pause", place)) goes on.", .status)
  }

  // MARK: Runs

  func run(_ place: Int) -> PracticeRun? {
    scenes.indices.contains(place) ? runs[scenes[place].name] : nil
  }

  mutating func withRun(_ place: Int, _ body: (inout PracticeRun) -> Void) {
    guard scenes.indices.contains(place), var run = runs[scenes[place].name] else { return }
    // Taken out first, so that it is changed in place.
    runs[scenes[place].name] = nil
    body(&run)
    runs[scenes[place].name] = run
  }

  /// Changes a run and tells what it says.
  mutating func change(
    _ place: Int, _ body: (inout PracticeRun) -> [PracticeRun.News]
  ) -> [PracticeRequest] {
    var news: [PracticeRun.News] = []
    withRun(place) { news = body(&$0) }
    var requests: [PracticeRequest] = []
    for item in news {
      switch item {
      case .say(let words, let urgency): say(words, urgency == .warning ? .warning : .status)
      case .confirm(let confirmation): cover = .confirm(confirmation)
      case .bell: requests.append(.bell)
      }
    }
    return requests
  }

  /// Begins a scene anew. What was written in it before is kept beside it.
  mutating func begin(_ place: Int, _ speed: PracticeSpeed) {
    let scene = scenes[place]
    var earlier = runs[scene.name]?.earlier ?? []
    if let written = runs[scene.name]?.writtenAndTyped, !written.isEmpty { earlier.append(written) }
    guard
      let run = PracticeRun(
        scene, speed: speed, earlier: earlier, guide: guide, packs: packs, isASCII: isASCII,
        now: now)
    else { return }
    runs[scene.name] = run
    stage = .replay(place)
    say("n opens the line for a note. Nothing of it goes into a review.", .status)
  }

  private mutating func tick(_ time: Int64) {
    now = time
    guard case .replay(let place) = stage, let run = run(place) else { return }
    let wasOver = run.desk.now.seconds >= run.scene.end
    withRun(place) { $0.tick(time) }
    if !wasOver, self.run(place)?.isOver(at: time) == true { sayOver(place) }
  }

  mutating func sayOver(_ place: Int) {
    say("The scene is over. \(keyName("practice.compare", place)) shows both notes.", .status)
  }

  mutating func say(_ words: String, _ role: Role) {
    self.words = words
    wordsRole = role
  }

  /// A key of a command, as it works where one is.
  func keyName(_ id: CommandID, _ place: Int) -> String {
    let mode = run(place)?.notes.mode ?? .list
    let keys = keyMap.binding(id)?.keys ?? []
    return (keys.first { KeyMap.canBeCommand($0, of: .practice, in: mode) } ?? keys.first)?.name
      ?? ":"
  }
}
