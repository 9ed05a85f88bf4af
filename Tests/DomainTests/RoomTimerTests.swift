// Timers of a session: what the journal says and the wall's time, and nothing else.

import Domain
import TestSupport
import Testing

@Suite struct RoomTimerTests {
  private static func wall(_ clock: String) throws -> WallTime {
    try #require(WallTime("2026-11-19T\(clock)+00:00"))
  }

  private static func review(_ steps: [(String, TimerStep)]) -> Review {
    var maker = EntryMaker()
    return Review(
      steps.map { maker.entry(.timer($0.1), at: "2026-11-19T\($0.0)+00:00") })
  }

  private static let hopes = TimerStep(run: "feedback", step: "hopes", seconds: 300)

  @Test func aTimerKeepsItsTimeWhateverHappensInBetween() throws {
    let timer = try #require(Self.review([("15:29:00", Self.hopes)]).timers["feedback"])
    // The machine slept from here to there; nobody counted.
    #expect(timer.reading(at: try Self.wall("15:29:00")) == "5 min left")
    #expect(timer.reading(at: try Self.wall("15:32:30")) == "2 min left")
    #expect(timer.reading(at: try Self.wall("15:33:15")) == "50 s left")
    #expect(timer.reading(at: try Self.wall("15:34:00")) == "time is up")
    #expect(timer.reading(at: try Self.wall("15:37:10")) == "3 min over")
    // Another offset on the same moment is the same moment.
    let summer = try #require(WallTime("2026-11-19T16:33:15+01:00"))
    #expect(timer.reading(at: summer) == "50 s left")
  }

  @Test func aClockSetBackNeverGivesMoreThanTheWholeTime() throws {
    let timer = try #require(Self.review([("15:29:00", Self.hopes)]).timers["feedback"])
    #expect(timer.remaining(at: try Self.wall("15:20:00")) == 300)
  }

  @Test func theSignsComeAtFourFifthsAndAtTheEnd() throws {
    let review = Self.review([("15:29:00", Self.hopes)])
    let timer = try #require(review.timers["feedback"])
    #expect(timer.stage(at: try Self.wall("15:32:59")) == .going)
    #expect(timer.stage(at: try Self.wall("15:33:00")) == .nearlyOver)
    #expect(timer.stage(at: try Self.wall("15:34:00")) == .over)
    let sign = review.timerSign(
      from: try Self.wall("15:33:50"), to: try Self.wall("15:34:00"))
    #expect(sign == "hopes: time is up")
    #expect(
      review.timerSign(from: try Self.wall("15:34:00"), to: try Self.wall("15:34:50")) == nil)
  }

  @Test func twoMoreMinutesAndTheNextStep() throws {
    let more = TimerStep(run: "feedback", step: "hopes", .extended, seconds: 120)
    let late = TimerStep(run: "feedback", step: "welcome", .extended, seconds: 600)
    let review = Self.review([("15:29:00", Self.hopes), ("15:31:00", more), ("15:31:30", late)])
    let timer = try #require(review.timers["feedback"])
    #expect(timer.seconds == 420)
    #expect(timer.addedSeconds == 120)
    let next = TimerStep(run: "feedback", step: "points", seconds: 480)
    let gone = Self.review([("15:29:00", Self.hopes), ("15:31:00", more), ("15:36:00", next)])
    #expect(gone.timers["feedback"]?.step == "points")
    #expect(gone.timers["feedback"]?.seconds == 480)
  }

  @Test func aStoppedTimerStandsStill() throws {
    let stop = TimerStep(run: "feedback", step: "hopes", .stopped)
    let review = Self.review([("15:29:00", Self.hopes), ("15:31:00", stop)])
    let timer = try #require(review.timers["feedback"])
    #expect(timer.elapsed(at: try Self.wall("16:00:00")) == 120)
    #expect(review.runningTimers(at: try Self.wall("15:31:10")).isEmpty)
    #expect(review.millisecondsToTimerChange(at: try Self.wall("15:31:10")) == nil)
  }

  /// Between two changes nothing is drawn, and at the change something is.
  @Test func whatIsShownChangesExactlyWhenItSaysItWill() throws {
    let timer = RoomTimer(
      run: "r", step: "s", startedAt: try Self.wall("15:29:00"), seconds: 430)
    let start = timer.startedAt.millisecondsSince1970
    for second in 0..<700 {
      func at(_ second: Int) -> WallTime {
        WallTime(millisecondsSince1970: start + Int64(second) * 1000, offsetMinutes: 0)
      }
      let wait = try #require(timer.secondsToChange(at: at(second)))
      func shown(_ second: Int) -> String {
        "\(timer.reading(at: at(second))) \(timer.stage(at: at(second)))"
      }
      #expect(wait > 0)
      #expect(shown(second + wait) != shown(second), "\(second)")
      #expect(shown(second + wait - 1) == shown(second), "\(second)")
    }
  }

  @Test func aTimerNobodyStoppedDoesNotKeepTheLaptopAwake() throws {
    let review = Self.review([("08:00:00", Self.hopes)])
    #expect(review.millisecondsToTimerChange(at: try Self.wall("20:00:00")) == nil)
  }

  @Test func theOrderOfArrivalDoesNotMatter() throws {
    var maker = EntryMaker()
    var entries = [
      maker.entry(.timer(Self.hopes), at: "2026-11-19T15:29:00+00:00"),
      maker.entry(
        .timer(TimerStep(run: "feedback", step: "hopes", .extended, seconds: 60)), by: 2,
        at: "2026-11-19T15:30:00+00:00"),
      maker.entry(
        .timer(TimerStep(run: "feedback", step: "hopes", .stopped)),
        at: "2026-11-19T15:32:00+00:00"),
      maker.entry(.floor(.team), by: 2, at: "2026-11-19T15:33:00+00:00"),
      maker.entry(.floor(.host), at: "2026-11-19T15:35:00+00:00"),
    ]
    let whole = Review(entries)
    var random = SplitMix64(seed: 7)
    for _ in 0..<20 {
      entries.shuffle(using: &random)
      var review = Review()
      for entry in entries { review.apply(entry) }
      #expect(review.timers == whole.timers)
      #expect(review.talkShare == whole.talkShare)
    }
  }

  private static var followed: TimerStep {
    var step = TimerStep(run: "workshop", step: "all/alone", seconds: 60)
    step.then = [
      TimerStep.Follower(step: "all/pairs", seconds: 120),
      TimerStep.Follower(step: "all/fours", seconds: 240),
    ]
    return step
  }

  /// Domain 7: it runs with nobody touching it, and each step rings when it begins and ends.
  @Test func domain7StepsFollowByThemselvesWithTheirOwnTimeAndSign() throws {
    let review = Self.review([("15:30:00", Self.followed)])
    let timer = try #require(review.timers["workshop"])
    #expect(timer.current(at: try Self.wall("15:30:59")).step == "all/alone")
    let pairs = timer.current(at: try Self.wall("15:31:00"))
    #expect(pairs.step == "all/pairs")
    #expect(pairs.reading(at: try Self.wall("15:31:00")) == "2 min left")
    let fours = timer.current(at: try Self.wall("15:40:00"))
    #expect(fours.step == "all/fours")
    #expect(fours.reading(at: try Self.wall("15:40:00")) == "3 min over")
    #expect(
      review.timerSign(from: try Self.wall("15:30:55"), to: try Self.wall("15:31:00"))
        == "pairs: 2 min left")
    #expect(
      review.timerSign(from: try Self.wall("15:32:30"), to: try Self.wall("15:32:36"))
        == "pairs: 30 s left")
    #expect(review.runningTimers(at: try Self.wall("15:33:30")).map(\.step) == ["all/fours"])
    #expect(review.millisecondsToTimerChange(at: try Self.wall("15:30:57")) == 3_000)
  }

  @Test func domain7AStepThatFollowedIsExtendedAndStoppedAsItself() throws {
    let more = TimerStep(run: "workshop", step: "all/pairs", .extended, seconds: 120)
    let longer = Self.review([("15:30:00", Self.followed), ("15:32:00", more)])
    let timer = try #require(longer.timers["workshop"])
    #expect(timer.current(at: try Self.wall("15:34:59")).step == "all/pairs")
    #expect(timer.current(at: try Self.wall("15:35:00")).step == "all/fours")
    let stop = TimerStep(run: "workshop", step: "all/pairs", .stopped)
    let stopped = Self.review([("15:30:00", Self.followed), ("15:32:00", stop)])
    #expect(stopped.runningTimers(at: try Self.wall("15:36:00")).isEmpty)
    #expect(
      stopped.timers["workshop"]?.current(at: try Self.wall("15:50:00")).step == "all/pairs")
  }
}

@Suite struct TalkShareTests {
  private static func share(_ turns: [(String, Floor)]) -> TalkShare {
    var maker = EntryMaker()
    return Review(
      turns.map { maker.entry(.floor($0.1), at: "2026-11-19T\($0.0)+00:00") }
    ).talkShare
  }

  @Test func aTurnLastsUntilTheNext() throws {
    let now = try #require(WallTime("2026-11-19T15:40:00+00:00"))
    let share = Self.share([
      ("15:30:00", .team), ("15:32:00", .host), ("15:35:00", .nobody), ("15:39:00", .team),
    ])
    #expect(share.seconds(at: now) == (180, 180))
    #expect(share.teamPercent(at: now) == 50)
    #expect(!share.isTeamHeavy(at: now))
    let later = try #require(WallTime("2026-11-19T15:40:10+00:00"))
    #expect(share.isTeamHeavy(at: later))
  }

  @Test func nobodyIsNudgedInTheFirstTwoMinutes() throws {
    let share = Self.share([("15:30:00", .team)])
    #expect(!share.isTeamHeavy(at: try #require(WallTime("2026-11-19T15:31:00+00:00"))))
    #expect(share.isTeamHeavy(at: try #require(WallTime("2026-11-19T15:32:00+00:00"))))
  }

  @Test func aTurnLeftOpenOvernightIsNotTalk() throws {
    let share = Self.share([("15:30:00", .host)])
    let next = try #require(WallTime("2026-11-20T09:00:00+00:00"))
    #expect(share.seconds(at: next) == (15 * 60, 0))
  }
}
