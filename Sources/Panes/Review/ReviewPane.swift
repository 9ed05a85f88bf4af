// The review pane: what was agreed before the day and what follows it. This file is its table of
// commands and its wiring; what they do is in the updates, how it looks in the view.

import Domain
import Surface

/// Focus, lines of enquiry, agreement, team, actions, and records that need somebody to look.
public enum ReviewPane: Pane {
  public static let id = PaneID.review
  public static let title = "Review"

  public static let commands: [Command] = [
    Command(
      "review.open", "Change or open",
      help: "Changes the selected row; where two laptops changed one thing, shows both.",
      keys: [.enter, .character("e")], bar: "change"),
    Command(
      "review.new", "New",
      help: "Adds a line of enquiry; among the team a person, among the actions an action.",
      keys: [.character("n")], bar: "new"),
    Command(
      "review.action", "New action", help: "Adds an action agreed at the workshop.",
      keys: [.character("a")], bar: "action"),
    Command(
      "review.details", "What belongs to the line",
      help: "Why the selected line of enquiry matters, whom it means, what would change our mind.",
      keys: [.character("o")]),
    Command(
      "review.ready", "Team ready",
      help: "Marks the team ready; every visit needs a host partner or a reason why not.",
      keys: [.character("R")]),
    Command(
      "review.signOff", "Host signs off",
      help: "The host stands behind focus and lines; once more and the host reopens them.",
      keys: [.character("S")]),
    Command(
      "review.start", "Start the day",
      help: "Marks the day started; the safeguarding contacts and the host's sign-off come first.",
      keys: [.character("B")]),
    Command(
      "review.close", "Close the day",
      help: "Marks the day closed, once every safeguarding concern is handed over.",
      keys: [.character("C")]),
    Command(
      "review.notice", "Notice for staff",
      help: "Shows the page that tells the school's staff what will happen; w writes it to a file.",
      keys: [.character("N")]),
    Command(
      "review.pack", "Pack for reviewers",
      help: "Shows the page a reviewer carries: contacts, focus, day, plan; w writes it to a file.",
      keys: [.character("P")]),
    Command(
      "review.keep", "Keep this version",
      help: "Where two laptops changed the same thing: the selected version stands, all are kept.",
      keys: [.character("s")], bar: "keep"),
    Command(
      "review.remove", "Take off the team",
      help: "Takes the selected person off the team; what they wrote stays.",
      keys: [.character("d")]),
    Command(
      "review.down", "Down", help: "Selects the next row.", keys: [.down, .character("j")]),
    Command(
      "review.up", "Up", help: "Selects the row before.", keys: [.up, .character("k")]),
    Command(
      "review.pageDown", "Page down", help: "Goes down as far as is seen.", keys: [.pageDown]),
    Command("review.pageUp", "Page up", help: "Goes up as far as is seen.", keys: [.pageUp]),
    Command(
      "review.first", "First row", help: "Selects the first row.",
      keys: [.home, .character("g")]),
    Command(
      "review.last", "Last row", help: "Selects the last row.", keys: [.end, .character("G")]),
    Command(
      "review.section", "Next section", help: "Goes to the next section.",
      keys: [.character("]")]),
    Command(
      "review.sectionBefore", "Section before", help: "Goes to the section before.",
      keys: [.character("[")]),
    Command(
      "review.save", "Save", help: "Saves the field; in a form it goes on to the next value.",
      keys: [.enter], in: [.field], bar: "save"),
    Command(
      "review.saveForm", "Save the form", help: "Saves the form from any of its values.",
      keys: [.control("s")], in: [.field], bar: "all"),
  ]

  public static func initial(_ desk: Desk) -> ReviewState {
    var state = ReviewState()
    state.digest.catchUp(desk.review)
    return state
  }

  public static func mode(_ state: ReviewState) -> Mode { state.isTyping ? .field : .list }

  /// `Harrowmere Primary · 2026-11-19`.
  public static func heading(_ state: ReviewState, _ desk: Desk) -> String {
    guard let setUp = desk.review.setUp?.setUp else { return "not set up yet" }
    return [setUp.school, setUp.day.description].filter { !$0.isEmpty }
      .joined(separator: " \(desk.dot) ")
  }

  public static func settle(_ state: inout ReviewState, _ desk: Desk) {
    state.digest.catchUp(desk.review)
    if case .words(let target) = state.focus {
      state.words[target]?.field.columns = desk.room.columns
    }
  }

  public static func drafts(_ state: ReviewState) -> [Draft] { state.drafts }

  public static func held(_ state: ReviewState) -> [Draft] { state.held }

  public static func restore(_ draft: Draft, _ state: inout ReviewState, _ desk: Desk) {
    state.restore(draft, desk)
  }
}
