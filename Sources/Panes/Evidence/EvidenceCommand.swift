// Every command of the evidence pane, once: its name, its keys and its words, for the key bar, the
// help and the pane itself.

import Surface

/// What can be done in the evidence pane.
enum EvidenceCommand: String, CaseIterable {
  case open = "evidence.open"
  case new = "evidence.new"
  case tag = "evidence.tag"
  case swap = "evidence.swap"
  case checks = "evidence.checks"
  case opposite = "evidence.opposite"
  case routine = "evidence.routine"
  case extend = "evidence.extend"
  case sort = "evidence.sort"
  case left = "evidence.left"
  case down = "evidence.down"
  case up = "evidence.up"
  case right = "evidence.right"
  case pageDown = "evidence.page-down"
  case pageUp = "evidence.page-up"
  case first = "evidence.first"
  case last = "evidence.last"

  var command: Command {
    switch self {
    case .open:
      make(
        "List", "Lists what a cell of the map holds; on a row, opens the note or answer.", [.enter],
        bar: "list")
    case .new: make("New note", "Starts a note.", [.character("n")], bar: "note")
    case .tag:
      make(
        "Tag with a line", "Puts a note or answer that has no line yet on one, by its digit.",
        [.character("t")], bar: "line")
    case .swap:
      make(
        "Swap", "The cheapest change to what is left today that closes a gap; people agree first.",
        [.character("w")], bar: "swap")
    case .checks:
      make(
        "Checks", "Shows how strong each point is and what the twelve checks say of its evidence.",
        [.character("c")], bar: "checks")
    case .opposite:
      make(
        "Look for the opposite",
        "Opens the selected point with what its line holds and it does not cite.",
        [.character("o")])
    case .routine:
      make(
        "Routine", "Leads through the gap check at lunch or the synthesis, a timed step at a time.",
        [.character("r")])
    case .extend: make("One minute more", "Gives the step that runs a minute.", [.character("+")])
    case .sort:
      make(
        "Sort", "Puts what is on the line on piles by digits; Enter makes a point of a pile.",
        [.character("s")])
    case .left: make("Left", "The kind of source to the left.", [.left, .character("h")])
    case .down: make("Down", "The next line of enquiry, or the next row.", [.down, .character("j")])
    case .up: make("Up", "The line of enquiry before, or the row before.", [.up, .character("k")])
    case .right: make("Right", "The kind of source to the right.", [.right, .character("l")])
    case .pageDown: make("Page down", "As far on as is seen.", [.pageDown])
    case .pageUp: make("Page up", "As far back as is seen.", [.pageUp])
    case .first:
      make("First", "The first line of enquiry, or the first row.", [.home, .character("g")])
    case .last: make("Last", "The last line of enquiry, or the last row.", [.end, .character("G")])
    }
  }

  private func make(_ title: String, _ help: String, _ keys: [Key], bar: String? = nil) -> Command {
    Command(CommandID(rawValue), title, help: help, keys: keys, bar: bar)
  }
}
