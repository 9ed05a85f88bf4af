// `alongside slot`: one row of the day, made or changed value by value.

import ArgumentParser
import Domain

extension SlotMode: ExpressibleByArgument {}

struct SlotCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "slot", abstract: "Add or change a slot of the day.",
    usage: """
      alongside slot <review> add <text> --start <HH:MM> --end <HH:MM> [--part <part>]...
      alongside slot <review> edit <S04> [--host-partner <who> | --no-partner-because <text>] …
      alongside slot <review> began|ended|lost <S04> [--at <HH:MM>]
      """,
    discussion: """
      A part says who does what, where, and which kind of evidence is expected: "Oak: Y6 history \
      @Y6 (lesson)". began and ended keep when it really was; lost keeps when a connection was lost.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "add, edit, began, ended or lost.")
  var action: Action
  @Argument(help: ArgumentHelp("What it is called; else the slot's name and then the words."))
  var words: [String]
  @Option(help: ArgumentHelp("When it starts.", valueName: "HH:MM"))
  var start: TimeOfDay?
  @Option(help: ArgumentHelp("When it ends.", valueName: "HH:MM"))
  var end: TimeOfDay?
  @Option(help: ArgumentHelp("The day; the review's, unless given.", valueName: "YYYY-MM-DD"))
  var date: Day?
  @Option(help: ArgumentHelp("Where.", valueName: "code"))
  var place: String?
  @Option(name: .customLong("part"), help: ArgumentHelp("Who does what; may be given again."))
  var parts: [String] = []
  @Option(
    name: .customLong("line"),
    help: ArgumentHelp("A line of enquiry; may be given again.", valueName: "L1"))
  var lines: [String] = []
  @Option(name: .customLong("host-partner"), help: "Who of the host goes along, a role.")
  var hostPartner: String?
  @Option(name: .customLong("no-partner-because"), help: "Why nobody of the host goes along.")
  var because: String?
  @Option(help: "site, remote or async.")
  var mode: SlotMode?
  @Flag(help: "Running late never pushes or shortens it.")
  var protected = false
  @Option(
    help: ArgumentHelp(
      "Minutes at its beginning that are for getting there.", valueName: "minutes"))
  var moving: Int?
  @Flag(name: .customLong("host-framed"), help: "The host held the camera.")
  var hostFramed = false
  @OptionGroup var moment: MomentOptions
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func validate() throws {
    if let moving, !(0...Slot.movingMinutesMax).contains(moving) {
      throw ValidationError(
        "--moving \(moving): not a number of minutes to move; 0 to 60 were expected")
    }
  }

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case add, edit, began, ended, lost
  }

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let state = opened.store.review
    var rest = words[...]
    var record: Record?
    if action != .add {
      record = try state.named(rest.popFirst() ?? "", kind: .slot)
    }
    var slot: Slot
    if let known = record?.slot { slot = known } else { slot = try fresh(state) }
    if !rest.isEmpty { slot.text = rest.joined(separator: " ") }
    try fill(&slot, state)
    let at = moment.given(in: state, opened.clock) ?? opened.clock.wallTime()
    switch action {
    case .add, .edit: break
    case .began:
      slot.began = at.time
      if let ended = slot.ended, ended < at.time { slot.ended = nil }
    case .ended: slot.ended = at.time
    case .lost: slot.connectionLost.append(at.time)
    }
    let entries = try opened.record(
      [Change(.slot(slot), replacing: record?.currentRefs ?? [])], place: "slot")
    opened.close()
    try out.saved(entries, in: opened.store.review, json: saved.json)
  }

  private func fresh(_ state: Review) throws(CommandError) -> Slot {
    guard let day = date ?? state.mergedSetUp?.day else { throw .noSetUp(review) }
    guard let start, let end else {
      throw .usage(
        place: "slot add", what: "no times", expected: "--start and --end",
        advice: "write --start 09:30 --end 10:00")
    }
    return Slot(text: "", day: day, start: start, end: end)
  }

  private func fill(_ slot: inout Slot, _ state: Review) throws(CommandError) {
    if let date { slot.day = date }
    if let start { slot.start = start }
    if let end { slot.end = end }
    if let place { slot.place = place.isEmpty ? nil : place }
    if !lines.isEmpty { slot.lines = try state.lines(named: lines) }
    if let hostPartner { slot.hostPartner = hostPartner.isEmpty ? nil : hostPartner }
    if let because { slot.noPartnerBecause = because.isEmpty ? nil : because }
    if let mode { slot.mode = mode }
    if protected { slot.isProtected = true }
    if hostFramed { slot.isHostFramed = true }
    if let moving { slot.movingMinutes = moving }
    if !parts.isEmpty {
      var read: [SlotPart] = []
      for part in parts { read.append(try SlotCommand.part(part)) }
      slot.parts = read
    }
  }

  /// Reads `Oak Birch: Y6 history @Y6 (lesson)`.
  private static func part(_ text: String) throws(CommandError) -> SlotPart {
    let halves = text.split(separator: ":", maxSplits: 1)
    guard halves.count == 2 else {
      throw .usage(
        place: "--part \(text)", what: "it does not say who", expected: "who: what @place (type)",
        advice: "write it like \"Oak: Y6 history @Y6 (lesson)\"; \"all:\" is the whole team")
    }
    let who = halves[0].split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    var part = SlotPart(who: who.map { $0.lowercased() } == ["all"] ? [] : who, text: "")
    var words = halves[1].split(separator: " ").map(String.init)
    if let last = words.last, last.hasPrefix("("), last.hasSuffix(")") {
      guard let source = SourceType(rawValue: String(last.dropFirst().dropLast())) else {
        throw .usage(
          place: "--part \(text)", what: "\(last) is no kind of source",
          expected: SourceType.allCases.map(\.rawValue).joined(separator: ", "),
          advice: "choose one of these")
      }
      part.source = source
      words.removeLast()
    }
    if let at = words.lastIndex(where: { $0.hasPrefix("@") }) {
      part.place = words[at...].joined(separator: " ").dropFirst().description
      words.removeSubrange(at...)
    }
    part.text = words.joined(separator: " ")
    return part
  }
}
