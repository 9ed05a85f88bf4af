// The Notes pane: what was seen, heard and counted in a slot, written down as it happens. This file
// is its table of commands and hands everything on to its state.

import Domain
import Surface

/// Notes of the slot the clock says, or of one that is pinned.
public enum NotesPane: Pane {
  public static let id = PaneID.notes
  public static let title = "Notes"

  public static let commands: [Command] = [
    Command(
      "notes.save", "Save the line", help: "Saves what is typed and stays ready for the next line.",
      keys: [.enter], in: [.field], bar: "save"),
    Command(
      "notes.tag", "Lines of enquiry", help: "Chooses the lines of enquiry the note belongs to.",
      keys: [.control("t")], in: [.field], bar: "line"),
    Command(
      "notes.offer", "Take the offer",
      help: "Puts the offer, and again the next, in place of the words; draws lots in the details.",
      keys: [.control("r")], in: [.field], bar: "offer"),
    Command(
      "notes.source", "Source type", help: "Goes to the next kind of source for this note.",
      keys: [.control("o")], in: [.field], bar: "source"),
    Command(
      "notes.details", "Details of the source",
      help: "What else belongs with this kind of source: how many present, the task and so on.",
      keys: [.alt("e")], in: [.field]),
    Command(
      "notes.nextRemark", "Next remark", help: "Takes the guide's next remark in hand.",
      keys: [.alt("r"), .control("n")], in: [.field]),
    Command(
      "notes.dismiss", "Set aside",
      help: "Sets the remark in hand aside here; \"quiet\" lists what is aside for longer.",
      keys: [.control("x")], in: [.field], bar: "aside"),
    Command(
      "notes.setAside", "Set aside for longer",
      help: "Sets the remark in hand aside in this note, in the review, or with its family.",
      keys: [.alt("x")], in: [.field]),
    Command(
      "notes.shorthand", "Shorthand on or off",
      help: "Writes abbreviations out when you press space, or leaves them as typed.",
      keys: [.alt("s")], in: [.field, .list]),
    Command(
      "notes.new", "New note", help: "Opens the line for a new note, or the draft that was kept.",
      keys: [.character("n")], bar: "new"),
    Command(
      "notes.edit", "Correct", help: "Corrects the selected note; the version before it is kept.",
      keys: [.enter, .character("e")], bar: "edit"),
    Command(
      "notes.tagSelected", "Lines of enquiry of a note",
      help: "Changes which lines of enquiry the selected note belongs to.",
      keys: [.character("t")], bar: "line"),
    Command(
      "notes.ask", "Ask later", help: "Keeps a question beside the selected note.",
      keys: [.character("a")], bar: "ask"),
    Command(
      "notes.thought", "Private thought",
      help: "Keeps a thought that never leaves this laptop and is never evidence.",
      keys: [.character("p")], bar: "thought"),
    Command(
      "notes.thoughts", "Your thoughts",
      help: "Lists your private thoughts, to correct with Enter or to erase with E.",
      keys: [.character("P")]),
    Command(
      "notes.fields", "Details of a note",
      help: "What else belongs with the selected note's kind of source.",
      keys: [.character("f")]),
    Command(
      "notes.smallGroup", "Small group",
      help: "Marks the selected note as being about so few that they could be recognised.",
      keys: [.character("s")]),
    Command(
      "notes.count", "Count by keys",
      help: "Opens the counting sheet, a tally: a key for each place, counters, clocks and sweeps.",
      keys: [.character("c")]),
    Command(
      "notes.countHere", "Count by keys",
      help: "Opens the counting sheet, a tally; Esc comes back to the line being written.",
      keys: [.alt("c")], in: [.field]),
    Command(
      "notes.park", "Park, off the focus",
      help: "Parks the selected note: it is kept and listed and does not count; again unparks it.",
      keys: [.character("x")]),
    Command(
      "notes.hearsay", "Hearsay",
      help: "Marks the selected note as what others are said to have said or done; never counted.",
      keys: [.character("X")]),
    Command(
      "notes.questions", "Questions for later",
      help: "Lists the questions that were kept for later, to tick off or to ask.",
      keys: [.character("q")]),
    Command(
      "notes.parked", "What is parked", help: "Lists the notes that were parked off the focus.",
      keys: [.character("v")]),
    Command(
      "notes.tickOff", "Tick off",
      help: "Ticks a question off, or takes the tick back; unparks a note.",
      keys: [.character("x"), .character(" ")], in: [.picker], bar: "done"),
    Command(
      "notes.toPrompt", "Ask it", help: "Puts the question among the prompts of the slot at hand.",
      keys: [.character("o")], in: [.picker], bar: "ask"),
    Command(
      "notes.previousSlot", "Slot before", help: "Shows the slot before and stays on it.",
      keys: [.character("[")], bar: "earlier"),
    Command(
      "notes.nextSlot", "Slot after", help: "Shows the slot after and stays on it.",
      keys: [.character("]")]),
    Command(
      "notes.slotNow", "Slot now", help: "Follows the clock again.", keys: [.character(".")]),
    Command(
      "notes.choose", "Choose", help: "Takes what is selected.", keys: [.enter], in: [.picker],
      bar: "choose"),
    Command(
      "notes.merge", "Put versions together",
      help: "Opens all versions in one field, to make one of them.",
      keys: [.character("m")], in: [.picker]),
    Command(
      "notes.up", "Up", help: "Selects the row above.", keys: [.up, .character("k")],
      in: [.list, .picker]),
    Command(
      "notes.down", "Down", help: "Selects the row below.", keys: [.down, .character("j")],
      in: [.list, .picker]),
    Command("notes.pageUp", "Page up", help: "Goes up as far as is seen.", keys: [.pageUp]),
    Command("notes.pageDown", "Page down", help: "Goes down as far as is seen.", keys: [.pageDown]),
    Command(
      "notes.first", "First", help: "Selects the first note.", keys: [.home, .character("g")]),
    Command("notes.last", "Last", help: "Selects the last note.", keys: [.end, .character("G")]),
  ]

  public static func initial(_ desk: Desk) -> NotesState { NotesState() }

  /// The counting sheet names all of its keys, and so does the question of how far and why.
  public static func saysItsKeys(_ state: NotesState) -> Bool {
    switch state.focus {
    case .tally, .settingAside: true
    default: false
    }
  }

  public static func mode(_ state: NotesState) -> Mode { state.mode }

  public static func perform(
    _ command: CommandID, _ state: inout NotesState, _ desk: Desk
  ) -> [Effect] {
    state.perform(command, desk)
  }

  public static func type(_ key: Key, _ state: inout NotesState, _ desk: Desk) -> [Effect] {
    state.type(key, desk)
  }

  public static func paste(_ text: String, _ state: inout NotesState, _ desk: Desk) -> [Effect] {
    state.paste(text, desk)
  }

  public static func back(_ state: inout NotesState, _ desk: Desk) -> Bool { state.back() }

  public static func finish(
    _ outcome: Outcome, _ state: inout NotesState, _ desk: Desk
  ) -> [Effect] {
    state.finish(outcome, desk)
  }

  public static func settle(_ state: inout NotesState, _ desk: Desk) { state.settle(desk) }

  public static func select(_ ref: EntryRef, _ state: inout NotesState, _ desk: Desk) {
    state.select(ref, desk)
  }

  public static func drafts(_ state: NotesState) -> [Draft] { state.drafts }

  public static func openDraft(_ state: NotesState) -> Draft? { state.openDraft }

  public static func reopen(_ draft: Draft, _ state: inout NotesState, _ desk: Desk) -> Bool {
    state.reopen(draft, desk)
  }

  public static func goOn(
    with rest: String, isPrivate: Bool, _ state: inout NotesState, _ desk: Desk
  ) -> Bool {
    state.goOn(with: rest, isPrivate: isPrivate, desk)
    return true
  }

  public static func restore(_ draft: Draft, _ state: inout NotesState, _ desk: Desk) {
    state.restore(draft, desk)
  }

  public static func heading(_ state: NotesState, _ desk: Desk) -> String { state.heading(desk) }

  public static func draw(
    _ state: NotesState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    NotesView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
  }
}
