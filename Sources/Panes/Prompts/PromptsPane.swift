// The prompts pane: what to ask next, and what was said. This file is its table of commands and its
// wiring; what they do is in the updates, how it looks in the views.

import Domain
import Surface

/// Prompts for the group at hand, and their answers.
public enum PromptsPane: Pane {
  public static let id = PaneID.prompts
  public static let title = "Prompts"

  public static let commands: [Command] = listCommands + fieldCommands + pickerCommands

  public static func initial(_ desk: Desk) -> PromptsState { PromptsState() }

  public static func mode(_ state: PromptsState) -> Mode {
    switch state.focus {
    case .list: .list
    case .answer, .own: .field
    case .picker: .picker
    }
  }

  public static func drafts(_ state: PromptsState) -> [Draft] { state.drafts }

  /// `S07 Pupil group A · 12 min left · 3 not asked`.
  public static func heading(_ state: PromptsState, _ desk: Desk) -> String {
    let group = state.group(desk)
    guard let row = group.row else { return "no slot" }
    var parts = [desk.title(of: row.record)]
    switch row.phase {
    case .now: parts.append("\(row.minutesLeft(at: desk.now.time)) min left")
    case .next: parts.append("in \(row.minutesUntil(at: desk.now.time)) min")
    case .past: parts.append("over")
    case .later: parts.append("\(row.start)")
    }
    let list = PromptsList(state, desk, group)
    if let unasked = list.unasked {
      parts.append("\(unasked) not asked")
      // Across the team: what somebody else asked in this slot need not be asked again.
      if list.unaskedByAll != unasked { parts.append("\(list.unaskedByAll) by nobody") }
      if row.phase == .now, unasked > 0 {
        parts.append("\(row.minutesLeft(at: desk.now.time) / unasked) min each")
      }
    }
    return parts.joined(separator: " \(desk.dot) ")
  }

  private static let listCommands: [Command] = [
    Command(
      "prompts.answer", "Write an answer",
      help: "Opens the answer field for the prompt at hand.", keys: [.character("n")],
      bar: "answer"),
    Command(
      "prompts.open", "Open",
      help: "Opens the answer field of a prompt, or an answer for correction.", keys: [.enter]),
    Command(
      "prompts.probe", "Follow-up",
      help: "Shows a follow-up to the prompt at hand; again shows the next.",
      keys: [.character("b")], bar: "follow"),
    Command(
      "prompts.pick", "Choose prompts",
      help: "Chooses prompts for this slot from the whole bank.", keys: [.character("a")],
      bar: "choose"),
    Command(
      "prompts.own", "Prompt of one's own",
      help: "Writes a prompt in your own words and puts it among this slot's.",
      keys: [.character("o")], bar: "own"),
    Command(
      "prompts.edit", "Correct an answer",
      help: "Corrects the selected answer; the version before it is kept.",
      keys: [.character("e")], bar: "correct"),
    Command(
      "prompts.opening", "Opening words",
      help: "Hides what is said before the first prompt, or shows it again.",
      keys: [.character("x")]),
    Command(
      "prompts.young", "Youngest first",
      help: "Puts prompts that suit ages four to seven (°) first, or back in their order.",
      keys: [.character("y")]),
    Command(
      "prompts.audience", "Whom one talks with",
      help: "Goes through pupils, staff, leaders and families for this slot.",
      keys: [.character("w")], bar: "who"),
    Command(
      "prompts.drop", "Take off the slot's prompts",
      help: "Takes the selected prompt off this slot's list; it stays in the bank.",
      keys: [.character("d")]),
    Command(
      "prompts.raise", "Ask earlier", help: "Moves the selected prompt up among this slot's.",
      keys: [.character("K")]),
    Command(
      "prompts.lower", "Ask later", help: "Moves the selected prompt down among this slot's.",
      keys: [.character("J")]),
    Command(
      "prompts.slotBefore", "Slot before", help: "Shows the prompts of your slot before this one.",
      keys: [.character("[")]),
    Command(
      "prompts.slotAfter", "Slot after", help: "Shows the prompts of your slot after this one.",
      keys: [.character("]")]),
    Command(
      "prompts.clock", "Slot by the clock", help: "Goes back to the slot that is on now.",
      keys: [.character("c")]),
    Command(
      "prompts.down", "Down", help: "Selects the next row.", keys: [.down, .character("j")]),
    Command(
      "prompts.up", "Up", help: "Selects the row before.", keys: [.up, .character("k")]),
    Command(
      "prompts.pageDown", "Page down", help: "Goes down as far as is seen.", keys: [.pageDown],
      in: [.list, .picker]),
    Command(
      "prompts.pageUp", "Page up", help: "Goes up as far as is seen.", keys: [.pageUp],
      in: [.list, .picker]),
    Command(
      "prompts.first", "First row", help: "Selects the first row.",
      keys: [.home, .character("g")]),
    Command(
      "prompts.last", "Last row", help: "Selects the last row.", keys: [.end, .character("G")]),
  ]

  private static let fieldCommands: [Command] = [
    Command(
      "prompts.save", "Save", help: "Saves the answer, or adds the prompt being written.",
      keys: [.enter], in: [.field], bar: "save"),
    Command(
      "prompts.speaker", "Who speaks",
      help: "Then a digit for a pupil of the group, a letter for another group, or a role code.",
      keys: [.control("s")], in: [.field], bar: "speaker"),
    Command(
      "prompts.verbatim", "As said, or a paraphrase",
      help: "Changes between the words as said (\") and a paraphrase (~).", keys: [.control("v")],
      in: [.field], bar: "as said"),
    Command(
      "prompts.probeHere", "Follow-up",
      help: "Shows a follow-up above the field; again shows the next.", keys: [.control("o")],
      in: [.field], bar: "follow"),
    Command(
      "prompts.tag", "Lines of enquiry", help: "Tags the answer with lines of enquiry.",
      keys: [.control("t")], in: [.field], bar: "line"),
    Command(
      "prompts.offer", "Take the offer",
      help: "Puts the guide's offer in place of the words it remarks on; again takes the next.",
      keys: [.control("r")], in: [.field]),
    Command(
      "prompts.nextRemark", "Next remark", help: "Takes the guide's next remark in hand.",
      keys: [.alt("r"), .control("n")], in: [.field]),
    Command(
      "prompts.notThisOne", "Set aside",
      help: "Sets the guide's remark in hand aside for this field.",
      keys: [.control("x"), .alt("x")], in: [.field]),
  ] + (1...9).map { number in
    Command(
      speaker(number), "Speaker \(number)", help: "The next answer is by speaker \(number).",
      keys: [.alt(Character("\(number)"))], in: [.field])
  }

  private static let pickerCommands: [Command] = [
    Command(
      "prompts.take", "Choose", help: "Chooses the selected prompt, or puts it back.",
      keys: [.enter, .character(" ")], in: [.picker], bar: "choose"),
    Command(
      "prompts.pickLine", "Line of enquiry",
      help: "Narrows the bank to what bears on a line of enquiry; again takes the next line.",
      keys: [.control("t")], in: [.picker], bar: "line"),
    Command(
      "prompts.pickDown", "Down", help: "Selects the next prompt.", keys: [.down], in: [.picker]),
    Command(
      "prompts.pickUp", "Up", help: "Selects the prompt before.", keys: [.up], in: [.picker]),
  ]

  /// The command that names a pupil by number.
  static func speaker(_ number: Int) -> CommandID { CommandID("prompts.speaker\(number)") }
}
