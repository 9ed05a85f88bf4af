// The Schedule pane: where one must be now and next, as the day really runs. This file is its table
// of commands and hands everything on to its state.

import Domain
import Surface

/// The day as a timeline.
public enum SchedulePane: Pane {
  public static let id = PaneID.schedule
  public static let title = "Schedule"

  public static let commands: [Command] = [
    Command(
      "schedule.save", "Next", help: "Goes to the next field, and saves the slot after the last.",
      keys: [.enter], in: [.field], bar: "next"),
    Command(
      "schedule.open", "Open in Notes", help: "Shows the notes of the selected slot.",
      keys: [.enter], bar: "notes"),
    Command(
      "schedule.late", "Five minutes late",
      help: "What is on ends five minutes later and what follows moves, up to a fixed slot.",
      keys: [.character("="), .character("+")], bar: "5 late"),
    Command(
      "schedule.early", "Five minutes early",
      help: "What is on ends five minutes earlier and what follows moves, up to a fixed slot.",
      keys: [.character("-")]),
    Command(
      "schedule.began", "Began now", help: "Says that the selected slot began this minute.",
      keys: [.character("b")], bar: "began"),
    Command(
      "schedule.ended", "Finished now", help: "Says that the selected slot ended this minute.",
      keys: [.character("f")]),
    Command(
      "schedule.team", "Mine or the team's",
      help: "Shows everybody's part of every slot, or only yours.", keys: [.character("m")],
      bar: "team"),
    Command(
      "schedule.new", "New slot", help: "Opens a form for a new slot of this day.",
      keys: [.character("n")], bar: "new"),
    Command(
      "schedule.edit", "Change the slot", help: "Opens a form with the selected slot.",
      keys: [.character("e")], bar: "edit"),
    Command(
      "schedule.squeeze", "What has to give",
      help: "Shortens what can give, so that synthesis and feedback keep their time.",
      keys: [.character("%")]),
    Command(
      "schedule.check", "What cannot work",
      help: "Tells what cannot work in this day's plan, one thing at each press.",
      keys: [.character("!")]),
    Command(
      "schedule.coverage", "Who sees what",
      help: "Shows which years and places who sees, and what was taken there.",
      keys: [.character("v")]),
    Command(
      "schedule.template", "Day from a template",
      help: "Lays out a day from a template; for a review that has no slots yet.",
      keys: [.character("t")]),
    Command(
      "schedule.lost", "Connection lost",
      help: "Keeps that the connection of the selected slot was lost this minute.",
      keys: [.character("x")]),
    Command(
      "schedule.mode", "On site or at a distance",
      help: "Turns the selected slot from on site to at a distance, to at any time, and back.",
      keys: [.character("z")]),
    Command(
      "schedule.framed", "Host-framed",
      help: "Marks the selected slot: the host held the camera and chose what was seen.",
      keys: [.character("c")]),
    Command(
      "schedule.partner", "Host partner",
      help: "Sends somebody of the school along who is free then; again, the next who is.",
      keys: [.character("p")]),
    Command(
      "schedule.way", "Way inside",
      help: "Sets five minutes of the selected slot apart for getting there, or none again.",
      keys: [.character("w")]),
    Command(
      "schedule.previousDay", "Day before", help: "Shows the day before that has slots.",
      keys: [.character("<")]),
    Command(
      "schedule.nextDay", "Day after", help: "Shows the day after that has slots.",
      keys: [.character(">")]),
    Command(
      "schedule.now", "Now", help: "Goes back to today and to what is on.",
      keys: [.character(".")]),
    Command("schedule.up", "Up", help: "Selects the slot above.", keys: [.up, .character("k")]),
    Command(
      "schedule.down", "Down", help: "Selects the slot below.", keys: [.down, .character("j")]),
    Command("schedule.pageUp", "Page up", help: "Goes up as far as is seen.", keys: [.pageUp]),
    Command(
      "schedule.pageDown", "Page down", help: "Goes down as far as is seen.", keys: [.pageDown]),
    Command(
      "schedule.first", "First", help: "Selects the day's first slot.",
      keys: [.home, .character("g")]),
    Command(
      "schedule.last", "Last", help: "Selects the day's last slot.", keys: [.end, .character("G")]),
  ]

  public static func initial(_ desk: Desk) -> ScheduleState { ScheduleState() }

  public static func mode(_ state: ScheduleState) -> Mode { state.form == nil ? .list : .field }

  public static func perform(
    _ command: CommandID, _ state: inout ScheduleState, _ desk: Desk
  ) -> [Effect] {
    state.perform(command, desk)
  }

  public static func type(_ key: Key, _ state: inout ScheduleState, _ desk: Desk) -> [Effect] {
    _ = state.form?.form.handle(key)
    return []
  }

  public static func paste(
    _ text: String, _ state: inout ScheduleState, _ desk: Desk
  ) -> [Effect] {
    guard state.form != nil else {
      return [.say("A paste goes into a field: press n for a new slot first.")]
    }
    state.form?.form.paste(text)
    return []
  }

  public static func back(_ state: inout ScheduleState, _ desk: Desk) -> Bool {
    state.leaveForm()
  }

  public static func finish(
    _ outcome: Outcome, _ state: inout ScheduleState, _ desk: Desk
  ) -> [Effect] {
    state.finish(outcome, desk)
  }

  public static func select(_ ref: EntryRef, _ state: inout ScheduleState, _ desk: Desk) {
    state.select(ref, desk)
  }

  public static func drafts(_ state: ScheduleState) -> [Draft] { state.drafts }

  public static func held(_ state: ScheduleState) -> [Draft] { state.held }

  public static func restore(_ draft: Draft, _ state: inout ScheduleState, _ desk: Desk) {
    state.restore(draft, desk)
  }

  public static func heading(_ state: ScheduleState, _ desk: Desk) -> String {
    state.heading(desk)
  }

  public static func draw(
    _ state: ScheduleState, _ desk: Desk, isFocused: Bool, on surface: inout Surface
  ) {
    ScheduleView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
  }
}
