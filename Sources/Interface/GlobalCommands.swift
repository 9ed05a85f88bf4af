// What can be done from everywhere. The table has the same form as a pane's, so that palette, help
// and key list need to know only one.

import Panes

/// The commands that belong to no pane.
public enum GlobalCommands {
  static let everywhere: Set<Mode> = [.list, .field, .picker]

  /// All of them, the panes' own keys first.
  public static let table: [Command] =
    PaneID.allCases.compactMap(paneCommand) + [
      Command(
        "pane.next", "Next pane", help: "Goes to the next pane; what you are typing stays there.",
        keys: [.tab], in: everywhere),
      Command(
        "pane.previous", "Previous pane", help: "Goes to the pane before.", keys: [.backTab],
        in: everywhere),
      Command(
        "capture", "Capture a line",
        help: "Opens the line for a note from any pane; saved or left, one is back where one was.",
        keys: [.alt("n"), .function(2)], in: everywhere),
      Command(
        "undo", "Undo", help: "Takes back your latest saved deed. Undo is itself kept.",
        keys: [.character("u"), .control("z")], bar: "undo"),
      Command(
        "redo", "Redo", help: "Takes back the latest undo.",
        keys: [.character("U"), .control("y")]),
      Command(
        "search", "Search", help: "Finds words in everything that is visible, as you type.",
        keys: [.character("/")], bar: "search"),
      Command(
        "help", "Help", help: "Shows what the keys do here; type to search.",
        keys: [.character("?"), .function(1)], bar: "help"),
      Command(
        "palette", "Commands", help: "Lists every command with its key; type a word of it.",
        keys: [.character(":"), .control("p")], in: everywhere, bar: "more"),
      Command(
        "safeguarding", "Safeguarding card",
        help: "What to say, what not to say and whom to go to, now and in person.",
        keys: [.control("g")], in: everywhere, bar: "safeguarding"),
      Command(
        "home", "What I need now",
        help: "What your role needs now; there r changes the role and c switches coaching off.",
        keys: [.character("H")]),
      Command(
        "hide", "Hide the screen", help: "Blanks the screen at once; the same key brings it back.",
        keys: [.function(9), .control("b")], in: everywhere, bar: "hide"),
      Command(
        "erase", "Erase what is selected",
        help: "Asks why, and takes the selected record's words away for good, with a receipt.",
        keys: [.character("E")]),
      Command(
        "erase-due", "Erase what is due",
        help: "Raw notes are retained for a time: takes away those past it, with a receipt.",
        keys: [], in: everywhere),
      Command(
        "receipts", "Receipts",
        help: "Lists the receipts that were written to a file, to read again or to print.",
        keys: [], in: everywhere),
      Command(
        "seal", "Put words under seal",
        help: "After a safeguarding stop: hides what was typed or is selected from everything.",
        keys: [.character("S")], in: everywhere),
      Command(
        "sealed", "What is under seal",
        help: "Lists what is under seal, hands it over once, and erases it when the lead says so.",
        keys: [], in: everywhere),
      Command(
        "told", "What you were told",
        help: "Lists every warning since the review was opened, such as damage, the worst first.",
        keys: [.function(3)], in: everywhere),
      Command(
        "mirror", "Your own habits with words",
        help: "Which families of words you typed and changed; it never leaves this laptop.",
        keys: [], in: everywhere),
      Command(
        "set-asides", "Remarks set aside",
        help: "Lists what you told the guide to leave alone; a key revives it.", keys: [],
        in: everywhere),
      Command(
        "elsewhere", "Go on in another folder",
        help: "When this folder cannot take a line: copies the review and saves there what waits.",
        keys: [.function(8)], in: everywhere),
      Command(
        "redraw", "Draw the screen anew", help: "For a screen that something else wrote on.",
        keys: [.control("l")], in: everywhere),
      Command(
        "suspend", "Suspend", help: "Back to the shell; fg brings Alongside back.", keys: [],
        in: everywhere),
      Command(
        "quit", "Quit", help: "Ends Alongside. Everything is saved; what you are typing is kept.",
        keys: [.control("q")], in: everywhere, bar: "quit"),
    ]

  /// Commands whose keys win over everything, overlays included.
  static let urgent: Set<CommandID> = ["safeguarding", "hide", "quit"]

  /// The command that goes to a pane; nil for a pane that this version does not have.
  static func paneCommand(_ pane: PaneID) -> Command? {
    guard let table = Registry.tables.first(where: { $0.pane == pane }) else { return nil }
    return Command(
      CommandID("pane.\(pane.rawValue)"), table.title, help: "Goes to \(table.title).",
      keys: [.character(Character(String(pane.rawValue)))])
  }
}
