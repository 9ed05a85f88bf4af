// `alongside routine`: the team's timed meetings, such as the gap check at lunch and the synthesis,
// step by step. The timer is the journal's, so every screen of this laptop shows the same.

import ArgumentParser
import Domain
import JSONText
import Packs

struct RoutineCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "routine", abstract: "Show the team's timed routines, and go through their steps.",
    usage: """
      alongside routine <review> [<lunch>] [--json]
      alongside routine <review> <lunch> next|more|stop [--at <HH:MM>]
      """,
    discussion: """
      next begins the first step, and then each that follows; more adds a minute to the step that \
      runs; stop ends it. Without an action the steps are listed, with what is left of the one \
      that runs.
      """)

  @Argument(help: "The review's name, or a path with \"/\".")
  var review: String
  @Argument(help: ArgumentHelp("The routine's name, such as lunch.", valueName: "name"))
  var name: String?
  @Argument(help: "next, more or stop.")
  var action: Action?
  @Flag(help: "JSON Lines, one object a step.")
  var json = false
  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: PlaceOptions

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case next, more, stop
  }

  func perform(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(
      review, in: options, for: action == nil ? .reading : .writing)
    let packs = opened.files(options).packs()
    let at = moment.given(in: opened.store.review, opened.clock) ?? opened.clock.wallTime()
    var routines = packs.routines
    if let name {
      routines = routines.filter { $0.name == name }
      guard !routines.isEmpty else {
        throw .usage(
          place: "routine \(name)", what: "no routine is called that",
          expected: packs.routines.map(\.name).joined(separator: ", "),
          advice: "choose one of these")
      }
    }
    guard let action else {
      for routine in routines { try show(routine, opened.store.review, at, &out) }
      return
    }
    guard let routine = routines.first else { return }
    let timer = opened.store.review.timers[routine.name].flatMap { $0.isRunning(at: at) ? $0 : nil }
    guard let step = step(action, of: routine, timer) else {
      throw .usage(
        place: "routine \(routine.name) \(action.rawValue)",
        what: timer == nil ? "no step is running" : "there is no step after this one",
        expected: timer == nil ? "next to begin" : "stop to end it",
        advice: "nothing was changed")
    }
    let entries = try opened.record([Change(.timer(step), at: at)], place: "routine")
    opened.close()
    try out.saved("\(routine.name) \(step.step) \(step.change.rawValue)", as: entries, json: json)
  }

  /// Nil where there is nothing to do so with.
  private func step(_ action: Action, of routine: Routine, _ timer: RoomTimer?) -> TimerStep? {
    switch action {
    case .next:
      let here = timer.flatMap { timer in routine.steps.firstIndex { $0.id == timer.step } }
      let next = here.map { $0 + 1 } ?? 0
      guard routine.steps.indices.contains(next) else { return nil }
      let step = routine.steps[next]
      return TimerStep(run: routine.name, step: step.id, .started, seconds: step.minutes * 60)
    case .more:
      return timer.map { TimerStep(run: routine.name, step: $0.step, .extended, seconds: 60) }
    case .stop:
      return timer.map { TimerStep(run: routine.name, step: $0.step, .stopped) }
    }
  }

  private func show(
    _ routine: Routine, _ state: Review, _ at: WallTime, _ out: inout Output
  ) throws(CommandError) {
    let timer = state.timers[routine.name].flatMap { $0.isRunning(at: at) ? $0 : nil }
    if !json { try out.line("\(routine.name)  \(routine.title), \(routine.minutes) min") }
    for step in routine.steps {
      let here = timer.flatMap { $0.step == step.id ? $0 : nil }
      if json {
        try out.json(
          "routine",
          [
            "routine": .string(routine.name), "step": .string(step.id),
            "minutes": .integer(Int64(step.minutes)), "text": .string(step.text),
            "seconds-left": here.map { .integer(Int64($0.remaining(at: at))) } ?? .null,
          ])
      } else {
        let left = here.map { "  (\($0.reading(at: at)))" } ?? ""
        try out.line("\(here == nil ? " " : ">") \(step.minutes) min  \(step.text)\(left)")
      }
    }
  }
}
