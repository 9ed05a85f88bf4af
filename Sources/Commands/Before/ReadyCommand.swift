// `alongside ready`, `signoff` and `day`: the marks a review passes on its way through the day.

import ArgumentParser
import Domain
import JSONText

struct ReadyCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "ready", abstract: "Show what the review still lacks, or mark the team ready.",
    discussion: """
      --mark is refused while a visit has neither a host partner nor a reason why not, and while \
      there is no focus, no line of enquiry or no slot. Groups that nobody plans to hear are named \
      as a warning. Exit 1 where something is missing and --check is given.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Flag(help: "Mark the team ready.")
  var mark = false
  @Flag(help: "Exit 1 unless the day could start.")
  var check = false
  @Flag(help: "JSON.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: mark ? .writing : .reading)
    if mark {
      let entries = try opened.record(
        [Change(.stage(StageStep(.ready, by: opened.callsign)))], place: review)
      opened.close()
      try out.saved("ready", as: entries, json: json)
    }
    let state = opened.store.review
    let readiness = state.readiness
    let standing = state.standing
    if json {
      try out.json("readiness", members(readiness, standing, state))
    } else if !mark {
      let words = opened.words
      for line in ReadinessWords.lines(readiness, standing, state) { try out.line(words.put(line)) }
    }
    for heard in readiness.unheard where mark {
      Output.words("No \(heard.words) is planned to be heard.")
    }
    if check, !readiness.isReady || !readiness.missingContacts.isEmpty || standing.signedOff == nil
    {
      throw .told(.refused)
    }
  }

  private func members(
    _ readiness: Readiness, _ standing: Standing, _ state: Review
  ) -> JSONObject {
    [
      "ready": .bool(standing.ready != nil), "can-be-ready": .bool(readiness.isReady),
      "signed-off": .bool(standing.signedOff != nil),
      "changed-since": .array(
        standing.changedSince.map { .string($0.kind == .review ? "focus" : state.name(of: $0)) }),
      "missing": .array(readiness.missing.map { .string($0.rawValue) }),
      "missing-contacts": .array(readiness.missingContacts.map { .string($0.rawValue) }),
      "without-partner": .array(readiness.withoutPartner.map { .string(state.name(of: $0)) }),
      "unheard": .array(readiness.unheard.map { .string($0.rawValue) }),
      "unplanned": .array(readiness.unplanned.map { .string(state.name(of: $0)) }),
      "open-concerns": .integer(Int64(state.openConcerns.count)),
    ]
  }
}

struct SignOffCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoff", abstract: "The host stands behind focus and lines of enquiry.",
    discussion: """
      Afterwards nobody changes them until the host reopens them with --reopen. Only a role is \
      kept, never a name. The day starts after this.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Option(help: ArgumentHelp("The host's role, such as HT.", valueName: "role"))
  var by: String
  @Flag(help: "The host takes the sign-off back, so that words can be changed.")
  var reopen = false
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    guard let role = HostRole(named: by) else {
      throw .usage(
        place: "--by", what: "not a role of the host's",
        expected: HostRole.allCases.map(\.rawValue).joined(separator: ", "),
        advice: "what is signed goes to every laptop, so it takes no name; nothing was changed")
    }
    let by = role.rawValue
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let step =
      reopen
      ? StageStep(.reopened, by: by)
      : StageStep(.signedOff, by: by, seen: opened.store.review.wordsToSignOff)
    let entries = try opened.record([Change(.stage(step))], place: review)
    opened.close()
    try out.saved(step.stage.rawValue, as: entries, json: saved.json)
    let words = opened.words
    for field in opened.store.review.readiness.missing where !reopen {
      Output.words(words.put("Not yet agreed: \(field.label)."))
    }
  }
}

extension ClosingItem: ExpressibleByArgument {}

struct DayCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "day", abstract: "Start or close the review day.",
    usage: """
      alongside day <review> start [--date <YYYY-MM-DD>] [--at <HH:MM>]
      alongside day <review> close [--date <YYYY-MM-DD>] [--done <item>]... [--at <HH:MM>]
      """,
    discussion: """
      start needs the safeguarding contacts, first aid and fire route, and the host's sign-off. \
      close is refused while a safeguarding concern is not handed over; it reads out what was \
      agreed about the notes, and what of the end-of-day checklist (paper, plan, stick, badges, \
      erase-date, thanks, take-homes) is ticked neither with --done nor with "after closing".
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "start or close.")
  var action: Action
  @Option(help: ArgumentHelp("The day meant; the review's, unless given.", valueName: "YYYY-MM-DD"))
  var date: Day?
  @Option(help: "close: what is seen to; may be given again.")
  var done: [ClosingItem] = []
  @OptionGroup var moment: MomentOptions
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case start, close
  }

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let state = opened.store.review
    let today = opened.clock.wallTime().day
    let own = state.mergedSetUp?.day
    guard let day = date ?? (state.days.contains(today) ? today : own) else {
      throw .noSetUp(review)
    }
    let step = StageStep(
      action == .start ? .started : .closed, day: day, by: opened.callsign,
      done: ClosingItem.allCases.filter(done.contains))
    let at = moment.given(in: state, opened.clock)
    let entries = try opened.record([Change(.stage(step), at: at)], place: review)
    opened.close()
    try out.saved("\(step.stage.rawValue) \(day)", as: entries, json: saved.json)
    guard action == .close else { return }
    for line in ClosingWords.lines(opened.store.review) {
      if saved.json { Output.words(line) } else { try out.line(line) }
    }
    for row in Closing(opened.store.review).rows where !row.isDone {
      Output.words("Not ticked: \(row.text).")
    }
  }
}
