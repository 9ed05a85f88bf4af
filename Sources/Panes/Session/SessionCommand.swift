// Every command of the session pane, once: its name, its keys and its words.

import Surface

/// What can be done in the session pane.
enum SessionCommand: String, CaseIterable {
  case goOn = "session.next"
  case agree = "session.agree"
  case amend = "session.amend"
  case more = "session.tell-more"
  case park = "session.park"
  case project = "session.project"
  case goBack = "session.previous"
  case write = "session.write"
  case attendee = "session.attendee"
  case advice = "session.advice"
  case silence = "session.silence"
  case hostTalks = "session.host-talks"
  case teamTalks = "session.team-talks"
  case nobodyTalks = "session.nobody-talks"
  case moreTime = "session.more-time"
  case release = "session.release"
  case plan = "session.plan"
  case down = "session.down"
  case up = "session.up"
  case save = "session.save"

  var command: Command {
    switch self {
    case .goOn:
      make(
        "Go on",
        "Goes to the next point or step; its time begins. The last one locks the wordings.",
        [.enter, .character("n"), .right], bar: "next")
    case .agree:
      make(
        "Host agrees", "The host recognises the facts of this point.", [.character("a")],
        bar: "agree")
    case .amend:
      make(
        "Amend", "Corrects a fact: a new wording beside the old one, then the host's words on it.",
        [.character("m")], bar: "amend")
    case .more:
      make(
        "Tell us more", "The host is surprised or wants to look; keeps their words.",
        [.character("t")], bar: "more")
    case .park:
      make(
        "Park", "The host parks this point; it leaves the wall and the summary.",
        [.character("p")], bar: "park")
    case .project:
      make(
        "Projector view", "Fills the screen with what the room may read; the same key comes back.",
        [.character("P")], bar: "wall")
    case .goBack:
      make("Go back", "Goes to the point or step before.", [.character("b"), .left])
    case .write:
      make(
        "Write down",
        "Keeps words as said: a hope, a reply, the question, a take-home, what will be written.",
        [.character("w")])
    case .attendee:
      make(
        "Who will be there", "Keeps a role that will be in the room at the workshop.",
        [.character("i")])
    case .advice:
      make(
        "Advice the host asked for", "Keeps a piece of advice; only what the host asked for.",
        [.character("v")])
    case .silence:
      make("A minute of silence", "Begins a minute of silence.", [.character("s")])
    case .hostTalks: make("Host talks", "The host has the floor.", [.character("h")])
    case .teamTalks: make("Team talks", "A reviewer has the floor.", [.character("r")])
    case .nobodyTalks:
      make("Nobody talks", "Stops the tally of who talks.", [.character(" ")])
    case .moreTime:
      make(
        "Two more minutes",
        "Gives this step two more minutes, and says when the session ends then.",
        [.character("+")])
    case .release:
      make(
        "Release for the room",
        "Says that these very wordings may be on the wall; other words need it again.",
        [.character("R")])
    case .plan:
      make("60 or 45 minutes", "Chooses the length before the session begins.", [.character("l")])
    case .down: make("Down", "The next rows.", [.down, .character("j"), .pageDown])
    case .up: make("Up", "The rows before.", [.up, .character("k"), .pageUp])
    case .save:
      Command(
        CommandID(rawValue), "Save", help: "Saves the words.", keys: [.enter], in: [.field],
        bar: "save")
    }
  }

  /// What may be done while the wall shows: nothing that needs words on the screen.
  var worksOnTheWall: Bool {
    switch self {
    case .write, .amend, .more, .attendee, .advice, .save: false
    default: true
    }
  }

  private func make(
    _ title: String, _ help: String, _ keys: [Key], bar: String? = nil
  ) -> Command {
    Command(CommandID(rawValue), title, help: help, keys: keys, bar: bar)
  }
}
