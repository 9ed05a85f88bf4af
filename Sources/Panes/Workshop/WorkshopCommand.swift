// Every command of the workshop pane, once: its name, its keys and its words.

import Surface

/// What can be done in the workshop pane.
enum WorkshopCommand: String, CaseIterable {
  case goOn = "workshop.next"
  case write = "workshop.write"
  case idea = "workshop.idea"
  case mark = "workshop.mark"
  case turns = "workshop.turns"
  case byItself = "workshop.by-itself"
  case sheet = "workshop.sheet"
  case visit = "workshop.exchange-visit"
  case why = "workshop.why"
  case vote = "workshop.vote"
  case unvote = "workshop.vote-back"
  case turnOver = "workshop.turn-over"
  case action = "workshop.action"
  case project = "workshop.project"
  case goBack = "workshop.previous"
  case moreTime = "workshop.more-time"
  case choose = "workshop.choose"
  case decide = "workshop.decide"
  case park = "workshop.park"
  case attendee = "workshop.attendee"
  case stems = "workshop.stems"
  case less = "workshop.less-effort"
  case lower = "workshop.lower-impact"
  case higher = "workshop.higher-impact"
  case more = "workshop.more-effort"
  case close = "workshop.close"
  case down = "workshop.down"
  case up = "workshop.up"
  case save = "workshop.save"

  var command: Command {
    switch self {
    case .goOn:
      make(
        "Go on", "Begins what is chosen, or goes to the next step; its time begins.",
        [.enter, .right], bar: "next")
    case .write:
      make(
        "Write down", "Keeps what the step asks for, as it is said.", [.character("n")],
        bar: "write")
    case .idea: make("Idea", "Keeps an idea, as it is said.", [.character("i")])
    case .why:
      make(
        "Why", "Adds a why below the chosen one. \"F2: ...\" rests on a point; else it is a guess.",
        [.character("w")], bar: "why")
    case .vote:
      make(
        "A dot", "Gives the chosen idea a dot, while the room has any left.", [.character("v")],
        bar: "dot")
    case .unvote:
      make("Take a dot back", "Takes a dot back from the chosen idea.", [.character("V")])
    case .turnOver:
      make(
        "Turn over", "Says the chosen cause as an aim; the tree turned over is a tree of aims.",
        [.character("T")])
    case .action:
      make("Action card", "Opens an action card; at most five.", [.character("a")], bar: "action")
    case .project:
      make(
        "Projector view", "Shows the prompt in letters for the room; the same key comes back.",
        [.character("P")], bar: "wall")
    case .goBack: make("Go back", "Goes to the step before.", [.character("b"), .left])
    case .moreTime:
      make(
        "Two more minutes", "Gives this step two more minutes, and says what it costs later.",
        [.character("+")])
    case .choose:
      make("Protocols", "Chooses a workshop, or a tool within it.", [.character("c")])
    case .mark:
      make(
        "Marks", "Keeps how many marked the chosen point ! ? or =, such as !3 ?2 =5.",
        [.character("m")])
    case .turns:
      make(
        "Who has spoken", "Counts a turn for each seat whose letter is pressed; no names.",
        [.character("o")])
    case .byItself:
      make(
        "By itself", "The next steps begin by themselves; the same key stops that.",
        [.character("A")])
    case .sheet:
      make("Wall sheet", "Shows what was agreed as it goes on the wall.", [.character("W")])
    case .visit:
      make(
        "Exchange visit", "Says of the chosen action that people visit each other for it.",
        [.character("e")])
    case .decide:
      make(
        "Decision",
        "Keeps a decision with its step; on a risk, what is done so that it does not happen.",
        [.character("d")])
    case .park:
      make("Park", "Parks the chosen idea, in its own words.", [.character("p")])
    case .attendee:
      make("Who is here", "Keeps who is in the room, by role.", [.character("t")])
    case .stems:
      make("Stems and moves", "Questions to ask, and moves for trouble.", [.character("s")])
    case .less: make("Less effort", "Moves the idea left on the grid.", [.character("h")])
    case .lower: make("Less impact", "Moves the idea down on the grid.", [.character("j")])
    case .higher: make("More impact", "Moves the idea up on the grid.", [.character("k")])
    case .more: make("More effort", "Moves the idea right on the grid.", [.character("l")])
    case .close: make("Close", "Ends the tool or the workshop that is on.", [.character("x")])
    case .down: make("Down", "The next row.", [.down])
    case .up: make("Up", "The row before.", [.up])
    case .save:
      Command(
        CommandID(rawValue), "Save", help: "Saves the words, or goes on in a card.",
        keys: [.enter], in: [.field], bar: "save")
    }
  }

  /// What may be done while the wall shows: nothing that needs words on the screen.
  var worksOnTheWall: Bool {
    switch self {
    case .project, .goOn, .goBack, .moreTime, .byItself, .down, .up: true
    default: false
    }
  }

  private func make(
    _ title: String, _ help: String, _ keys: [Key], bar: String? = nil
  ) -> Command {
    Command(CommandID(rawValue), title, help: help, keys: keys, bar: bar)
  }
}
