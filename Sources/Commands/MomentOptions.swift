// When something was seen or heard: now, unless `--at` says otherwise.

import ArgumentParser
import Domain
import Runtime

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension TimeOfDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// `--at HH:MM`.
struct MomentOptions: ParsableArguments {
  @Option(
    name: .customLong("at"),
    help: ArgumentHelp(
      "When it was; now, unless given.",
      discussion: """
        A time is meant on today's date where today is a day of the review, and else on the \
        review's own date, so that notes can be entered the evening after.
        """, valueName: "HH:MM"))
  var time: TimeOfDay?

  /// The moment meant; nil where no time was given.
  func given(in review: Review, _ clock: SystemClock) -> WallTime? {
    guard let time else { return nil }
    let now = clock.wallTime()
    let day = review.days.contains(now.day) ? now.day : review.setUp?.setUp?.day ?? now.day
    return MomentOptions.wallTime(day, time, offsetMinutes: now.offsetMinutes) ?? now.at(time)
  }

  /// The offset is that of the day meant, which may lie on the other side of a clock change.
  private static func wallTime(_ day: Day, _ time: TimeOfDay, offsetMinutes: Int) -> WallTime? {
    var wall = WallTime(day: day, seconds: time.minutes * 60, offsetMinutes: offsetMinutes)
    for _ in 0..<2 {
      guard let moment = wall else { return nil }
      wall = WallTime(
        day: day, seconds: time.minutes * 60,
        offsetMinutes: SystemClock.offsetMinutes(at: moment.millisecondsSince1970))
    }
    return wall
  }
}
