// Every command of the after pane, once: its name, its keys and its words.

import Surface

/// What can be done in the after pane.
enum AfterCommand: String, CaseIterable {
  case open = "after.open"
  case yes = "after.yes"
  case check = "after.check"
  case careful = "after.careful"
  case doing = "after.doing"
  case attendee = "after.attendee"
  case heard = "after.heard"
  case question = "after.open-question"
  case ofClass = "after.class"
  case down = "after.down"
  case up = "after.up"
  case pageDown = "after.page-down"
  case pageUp = "after.page-up"
  case save = "after.save"
  case saveForm = "after.save-form"

  var command: Command {
    switch self {
    case .open:
      make(
        "Open or tick", "Opens the page; ticks a row of the end of the day; traces an action.",
        [.enter, .character(" ")], bar: "open")
    case .yes:
      make(
        "Yes to the summary", "Says that the summary as it stands says what was agreed.",
        [.character("y")], bar: "yes")
    case .check:
      make(
        "Check an action", "Notes what became of the selected action, then and now.",
        [.character("t")], bar: "check")
    case .careful:
      make(
        "Tread carefully", "For the handover: what the champion should be careful around.",
        [.character("c")], bar: "careful")
    case .doing:
      make(
        "Being done already", "For the handover: what the school does already.",
        [.character("d")], bar: "doing")
    case .attendee:
      make(
        "Who will be there", "For the handover: a role that will be in the room.",
        [.character("i")], bar: "who")
    case .heard: make("For pupils", "Writes a line of what we heard.", [.character("w")])
    case .question:
      make("Open question", "Keeps a question for the next review.", [.character("o")])
    case .ofClass:
      make(
        "A class's page", "Shows every note on a class code and none on another.",
        [.character("f")])
    case .down: make("Down", "The next row.", [.down, .character("j")])
    case .up: make("Up", "The row before.", [.up, .character("k")])
    case .pageDown: make("Page down", "As far on as is seen.", [.pageDown])
    case .pageUp: make("Page up", "As far back as is seen.", [.pageUp])
    case .save:
      Command(
        CommandID(rawValue), "Save", help: "Saves the words; in a form it goes to the next row.",
        keys: [.enter], in: [.field], bar: "save")
    case .saveForm:
      Command(
        CommandID(rawValue), "Save the form", help: "Saves the form from any of its rows.",
        keys: [.control("s")], in: [.field], bar: "all")
    }
  }

  private func make(
    _ title: String, _ help: String, _ keys: [Key], bar: String? = nil
  ) -> Command {
    Command(CommandID(rawValue), title, help: help, keys: keys, bar: bar)
  }
}
