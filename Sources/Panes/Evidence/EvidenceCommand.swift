// Every command of the evidence pane, once: its name, its keys and its words, for the key bar, the
// help and the pane itself.

import Surface

/// What can be done in the evidence pane.
enum EvidenceCommand: String, CaseIterable {
  case open = "evidence.open"
  case new = "evidence.new"
  case tag = "evidence.tag"
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
