// Every command of the feedback pane, once: its name, its keys and its words. The key bar, the help
// and the pane's own switch all come from here, so none of them can know more than the others.

import Surface

/// What can be done in the feedback pane.
enum FeedbackCommand: String, CaseIterable {
  case open = "feedback.open"
  case new = "feedback.new"
  case edit = "feedback.edit"
  case evidence = "feedback.evidence"
  case contrary = "feedback.contrary"
  case respond = "feedback.respond"
  case versions = "feedback.versions"
  case opposite = "feedback.opposite"
  case about = "feedback.about"
  case sort = "feedback.sort"
  case wording = "feedback.wording"
  case rehearse = "feedback.rehearse"
  case later = "feedback.later"
  case before = "feedback.before"
  case moreTime = "feedback.more-time"
  case move = "feedback.move"
  case down = "feedback.down"
  case up = "feedback.up"
  case pageDown = "feedback.page-down"
  case pageUp = "feedback.page-up"
  case first = "feedback.first"
  case last = "feedback.last"
  case save = "feedback.save"
  case offer = "feedback.offer"
  case line = "feedback.line"
  case draftEvidence = "feedback.draft-evidence"
  case nextRemark = "feedback.next-remark"
  case dismiss = "feedback.dismiss"
  case setAside = "feedback.set-aside"
  case done = "feedback.done"
  case supporting = "feedback.supporting"
  case against = "feedback.against"
  case everyLine = "feedback.every-line"
  case pickDown = "feedback.pick-down"
  case pickUp = "feedback.pick-up"
  case pickPageDown = "feedback.pick-page-down"
  case pickPageUp = "feedback.pick-page-up"

  var command: Command {
    switch self {
    case .open:
      make("Open", "Opens the point, or shows a piece of evidence in full.", [.enter], bar: "open")
    case .new:
      make(
        "New point", "Starts a point under the line of enquiry that is selected.",
        [.character("n")], bar: "new")
    case .edit:
      make(
        "Edit the wording", "Opens the point's words; saving adds a version, all are kept.",
        [.character("e")], bar: "edit")
    case .evidence:
      make(
        "Link evidence", "Picks the notes and answers that the point rests on.",
        [.character("a")], bar: "link")
    case .contrary:
      make(
        "Link contrary evidence", "Picks notes and answers that say something else.",
        [.character("c")], bar: "against")
    case .respond:
      make(
        "Host's response", "Notes how the host took the point, and their words.",
        [.character("r")], bar: "host")
    case .versions:
      make(
        "All wordings", "Shows every wording from the first to the last, with what was remarked.",
        [.character("v")])
    case .opposite:
      make(
        "Looked for the opposite",
        "Marks that somebody looked for evidence of the opposite, and shows what is not cited.",
        [.character("o")])
    case .about:
      make(
        "Whom the claim is about", "Pupils, support staff or leaders: were they heard?",
        [.character("w")])
    case .sort:
      make(
        "Works or puzzles", "Says whether the point shows something that works or puzzles.",
        [.character("s")])
    case .wording:
      make(
        "Wording check",
        "Reads every point aloud in its time; Enter then says that a wording is for the room.",
        [.character("t")])
    case .rehearse:
      make(
        "Rehearse as the reader",
        "Shows the words alone, and what may be asked of them, with what we would answer.",
        [.character("p")])
    case .later:
      make(
        "Leave for later", "Wording check: goes on without saying that this wording is ready.",
        [.character("x")])
    case .before:
      make("Back", "Wording check: the point before.", [.character("b")])
    case .moreTime:
      make(
        "Two more minutes", "Wording check: more time for this point, and a later end.",
        [.character("+")])
    case .move:
      make("Move to a line", "Moves the point to another line of enquiry.", [.character("m")])
    case .down: make("Down", "The next row.", [.down, .character("j")])
    case .up: make("Up", "The row before.", [.up, .character("k")])
    case .pageDown: make("Page down", "As far on as is seen.", [.pageDown])
    case .pageUp: make("Page up", "As far back as is seen.", [.pageUp])
    case .first: make("First", "The first row.", [.home, .character("g")])
    case .last: make("Last", "The last row.", [.end, .character("G")])
    case .save:
      make("Save", "Saves the words as a new version.", [.enter], in: .field, bar: "save")
    case .offer:
      make(
        "Take the offer", "Puts the offer in place of the words; again for the next offer.",
        [.control("r")], in: .field, bar: "offer")
    case .line:
      make(
        "Line", "Says which line of enquiry the point is on.", [.control("t")], in: .field,
        bar: "line")
    case .draftEvidence:
      make(
        "Link evidence", "Picks evidence for the point that is being written.",
        [.control("o")], in: .field, bar: "link")
    case .nextRemark:
      make("Next remark", "Takes the next remark in hand.", [.alt("r"), .control("n")], in: .field)
    case .dismiss:
      make(
        "Set aside",
        "Sets the remark in hand aside in this field; \"quiet\" lists what is aside for longer.",
        [.control("x")], in: .field, bar: "aside")
    case .setAside:
      make(
        "Set aside for longer",
        "Sets the remark in hand aside in this point, in the review, or with its family.",
        [.alt("x")], in: .field)
    case .done:
      make("Done", "Takes what is picked.", [.enter], in: .picker, bar: "done")
    case .supporting:
      make(
        "For the point", "Picks the row as evidence, or takes it off.", [.character(" ")],
        in: .picker, bar: "for")
    case .against:
      make(
        "Contrary", "Picks the row as contrary evidence, or takes it off.",
        [.character("-"), .control("x")], in: .picker, bar: "against")
    case .everyLine:
      make(
        "Every line", "Shows the evidence of every line of enquiry, or of this one.",
        [.character("*")], in: .picker, bar: "all")
    case .pickDown: make("Down", "The next row.", [.down], in: .picker)
    case .pickUp: make("Up", "The row before.", [.up], in: .picker)
    case .pickPageDown: make("Page down", "As far on as is seen.", [.pageDown], in: .picker)
    case .pickPageUp: make("Page up", "As far back as is seen.", [.pageUp], in: .picker)
    }
  }

  private func make(
    _ title: String, _ help: String, _ keys: [Key], in mode: Mode = .list, bar: String? = nil
  ) -> Command {
    Command(CommandID(rawValue), title, help: help, keys: keys, in: [mode], bar: bar)
  }
}
