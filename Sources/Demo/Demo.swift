// The worked example of the domain brief: Harrowmere Primary School on 19 November 2026, with three
// reviewers, from arrival to the impact visit in May. Everyone and everything in it is invented.

import Domain
import Journal
import Store

/// The demo review.
public enum Demo {
  /// 19 November 2026, a Thursday.
  public static let day: Day = {
    guard let day = Day(year: 2026, month: 11, day: 19) else {
      preconditionFailure("19 November 2026 is a day")
    }
    return day
  }()

  /// The gap check over lunch, 12:41: the moment that shows the product well.
  public static let openingTime: TimeOfDay = {
    guard let time = TimeOfDay(hour: 12, minute: 41) else {
      preconditionFailure("12:41 is a time of day")
    }
    return time
  }()

  /// When everybody has gone home; a clock from here on shows what followed as well.
  public static let closingTime: TimeOfDay = {
    guard let time = TimeOfDay(hour: 16, minute: 35) else {
      preconditionFailure("16:35 is a time of day")
    }
    return time
  }()

  /// What the demo's clock shows at a time of the day.
  public static func moment(_ time: TimeOfDay) -> WallTime {
    guard let moment = WallTime(day: day, seconds: time.minutes * 60, offsetMinutes: 0) else {
      preconditionFailure("a time of day is within the day")
    }
    return moment
  }

  /// Writes the whole example into a new store, as Oak's laptop holds it.
  ///
  /// - Parameters:
  ///   - folder: must not be there yet.
  ///   - scratch: an empty folder for the other two laptops; the caller takes it away.
  ///   - machine: a digest of this machine's id.
  ///   - until: the demo's clock, after which nothing is written, since it has not happened yet;
  ///     nil for the whole example, the workshop and what came of it included.
  public static func write<D: Disk>(
    _ folder: StoreFolder, scratch: String, on disk: D, machine: String, until: TimeOfDay? = nil
  ) throws(RecordFailure) -> ReviewStore<D> {
    guard let dawn = DemoTeam<D>.moment(day, "07:50") else {
      preconditionFailure("07:50 is a time")
    }
    var team = try DemoTeam(
      folder, scratch: scratch, on: disk, setUp: DemoAgreement.setUp, lines: DemoAgreement.lines,
      machine: machine, at: dawn, until: until.map { moment($0) })
    try DemoSchedule.plan(&team)
    try DemoPlan.agree(&team)
    try team.carry("07:58")
    try DemoPlan.start(&team)
    try DemoMorning.record(&team)
    try team.carry("10:32")
    try DemoTalks.record(&team)
    try team.carry("12:32")
    try DemoAfternoon.record(&team)
    try team.carry("14:10")
    try DemoFeedback.record(&team)
    try DemoSession.record(&team)
    try team.carry("16:30")
    try DemoAfterwards.handOver(&team)
    try DemoWorkshop.record(&team)
    try DemoAfterwards.comeBack(&team)
    return team.finish()
  }
}
