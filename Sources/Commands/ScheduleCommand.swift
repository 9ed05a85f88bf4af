// `alongside schedule`: the day's plan in and out, and the day running late.

import ArgumentParser
import Documents
import Domain
import JSONText
import Runtime

struct ScheduleCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Take in, give out, show or move the day's plan.",
    usage: """
      alongside schedule <review> import <file> [--dry-run]
      alongside schedule <review> export [--as ics|csv] [--out <file>] [--force]
      alongside schedule <review> shift <minutes> [--at <HH:MM>]
      alongside schedule <review> show [--json]
      alongside schedule <review> use <template>
      alongside schedule <review> check|coverage [--json]
      alongside schedule <review> squeeze [<S14>] [--at <HH:MM>] [--json]
      """,
    discussion: """
      Each event of the .ics or .csv file to import is shown with what becomes of it, and then \
      taken in; --dry-run only shows. A plan that is taken in again changes nothing, and what the \
      team entered itself is never replaced. shift says that the day runs late: the slot that is \
      on ends later and what follows moves, up to the first protected slot. For early, write -- \
      before the number: schedule REVIEW shift -- -10. use lays a template out; check names what \
      cannot work in the plan and who of the school could go along where nobody does, coverage \
      who sees which place, and squeeze what can give so that synthesis and feedback keep their \
      time.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: "import, export, shift, show, use, check, coverage or squeeze.")
  var action: Action
  @Argument(
    help: ArgumentHelp(
      "The file to import, the minutes to shift by, the template, or the slot that gives.",
      valueName: "value"))
  var value: String?
  @Flag(name: .customLong("dry-run"), help: "import: only show what would be done.")
  var dryRun = false
  @Option(name: .customLong("as"), help: ArgumentHelp("export: ics or csv.", valueName: "format"))
  var format: Format?
  @Option(help: ArgumentHelp("export: the file to write.", valueName: "file"))
  var out: String?
  @Flag(help: "export: replace a file that is there.")
  var force = false
  @Flag(help: "JSON Lines; all but export.")
  var json = false
  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: PlaceOptions

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case `import`, export, shift, show, use, check, coverage, squeeze
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case ics, csv
  }

  func perform(_ out: inout Output) throws(CommandError) {
    try checkOptions()
    switch action {
    case .import: try takeIn(&out)
    case .export: try giveOut(&out)
    case .shift: try shift(&out)
    case .show: try show(&out)
    case .use: try use(&out)
    case .check: try check(&out)
    case .coverage: try showCoverage(&out)
    case .squeeze: try squeeze(&out)
    }
  }

  /// An option that means nothing here is a slip, and could have been meant to stop something.
  private func checkOptions() throws(CommandError) {
    let misplaced: [(String, isGiven: Bool, Set<Action>)] = [
      ("--dry-run", dryRun, [.import]), ("--as", format != nil, [.export]),
      ("--out", self.out != nil, [.export]), ("--force", force, [.export]),
      ("--json", json, [.import, .shift, .show, .use, .check, .coverage, .squeeze]),
      ("--at", moment.time != nil, [.shift, .squeeze]),
      ("a value", value != nil, [.import, .shift, .use, .squeeze]),
    ]
    for (name, isGiven, actions) in misplaced where isGiven && !actions.contains(action) {
      throw .usage(
        place: "schedule \(action.rawValue)", what: "\(name) means nothing here",
        expected: "it with \(actions.map(\.rawValue).sorted().joined(separator: " or "))",
        advice: "leave it out")
    }
    if value == nil, [.import, .shift, .use].contains(action) {
      throw .usage(
        place: "schedule \(action.rawValue)", what: "nothing follows it",
        expected: action == .import
          ? "a file" : action == .use ? "a template's name" : "a number of minutes",
        advice: "\"alongside help schedule\" shows how")
    }
  }

  // MARK: In

  private func takeIn(_ out: inout Output) throws(CommandError) {
    let file = try InputFile(value ?? "-")
    var opened = try OpenedReview.open(review, in: options, for: dryRun ? .reading : .writing)
    let plan = try PlanFile(file).plan(for: opened.store.review, called: review)
    for warning in plan.warnings { Output.words("\(warning)") }
    for skipped in plan.skipped { Output.words("\(skipped.error)") }
    let state = opened.store.review
    let planned = ScheduleImport.preview(
      of: plan.events, in: state, on: ScheduleImport.days(of: state))
    for change in planned { try out.line(change.text(in: state)) }
    try out.flush()
    let changes = ScheduleImport.changes(for: planned)
    tellOfErased(planned, in: state)
    if dryRun {
      Output.words("\(changes.count) of \(plan.events.count) events would change something.")
      return
    }
    if !changes.isEmpty {
      let entries = try opened.record(changes, place: file.name)
      try out.saved(entries, in: opened.store.review, json: json)
      opened.close()
    }
    Output.words("\(changes.count) of \(plan.events.count) events changed something.")
  }

  /// Nothing says any more what an erased slot was, so that a plan which has it yet brings it back.
  private func tellOfErased(_ planned: [PlannedChange], in state: Review) {
    let added = planned.count { if case .added = $0 { true } else { false } }
    let gone = state.all(.slot).filter { state.erasureOrder($0.ref) != nil }
    guard added > 0, !gone.isEmpty else { return }
    let names = gone.map { state.name(of: $0) }.joined(separator: " ")
    Output.words(
      "\(names) \(gone.count == 1 ? "was" : "were") erased or sealed here; where the plan still "
        + "has the words, \(added == 1 ? "the one" : "one of those") that is new now may be the "
        + "same: look, and erase it again, or take it out of the plan.")
  }

  // MARK: Out

  private func giveOut(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .reading)
    let state = opened.store.review
    let format = format ?? .ics
    let bytes =
      format == .ics ? CalendarExport.bytes(of: state) : ScheduleTable.bytes(of: state)
    guard let path = self.out, path != "-" else { return try out.document(bytes) }
    try opened.giveOut(bytes, to: path, replaces: force, as: format.rawValue, for: "school")
    Output.words("wrote \(path)")
  }

  // MARK: Late

  private func shift(_ out: inout Output) throws(CommandError) {
    let typed = value ?? ""
    guard let minutes = Int(typed), minutes != 0, abs(minutes) <= 720 else {
      throw .usage(
        place: "schedule shift \(typed)", what: "not a number of minutes to move by",
        expected: "1 to 720, or the same below zero", advice: "write 10 for ten minutes late")
    }
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let before = opened.store.review
    let at = moment.given(in: before, opened.clock) ?? opened.clock.wallTime()
    guard let change = before.runningLate(by: minutes, at: at) else {
      throw .refused(.noShift, place: review)
    }
    let old = before.timeline(on: at.day, at: at.time)
    let entries = try opened.record([change], place: review)
    opened.close()
    if json { try out.saved(entries, in: opened.store.review, json: true) }
    let new = opened.store.review.timeline(on: at.day, at: at.time)
    for row in new {
      guard let was = old.first(where: { $0.record.ref == row.record.ref }),
        was.start != row.start || was.end != row.end
      else { continue }
      if json {
        try out.json(
          "moved",
          [
            "id": .string(opened.store.review.name(of: row.record)),
            "start": .string(row.start.description), "end": .string(row.end.description),
          ])
        continue
      }
      try out.line(
        "moved \(opened.store.review.name(of: row.record)) \(was.start)-\(was.end) to "
          + "\(row.start)-\(row.end)  \(row.slot.text)")
    }
    for row in new where row.overrunMinutes > 0 {
      let name = opened.store.review.name(of: row.record)
      Output.words("\(name) now reaches \(row.overrunMinutes) minutes into the next slot.")
    }
  }

  // MARK: On screen

  private func show(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    let state = opened.store.review
    let now = opened.clock.wallTime()
    let days = state.days
    for day in days {
      let rows = state.timeline(on: day, at: day == now.day ? now.time : nil)
      if days.count > 1, !json, !rows.isEmpty { try out.line("\(day)") }
      for row in rows {
        if json {
          try out.json("slot", SlotRow.members(row, in: state))
        } else {
          try out.line(SlotRow.text(row, in: state, isToday: day == now.day))
        }
      }
    }
  }
}
