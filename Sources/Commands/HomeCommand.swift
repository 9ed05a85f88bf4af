// `alongside` alone: the reviews on this laptop, a new one, or the demo.

import ArgumentParser
import Domain
import Interface
import Journal
import Runtime
import Store
import Surface
import Terminal

struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "Show your reviews and open one.", shouldDisplay: false)

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let home = place.home
    let setUp = ScreenSetUp(home: home, themeName: look.theme)
    let clock = SystemClock()
    var screen = HomeScreen(
      reviews: [], today: clock.wallTime().day, size: Size(rows: 24, columns: 80))
    var form = NewReviewForm(in: home.state, on: PosixDisk())
    if let texts = form.kept() { screen.restore(form: texts) }
    if let trouble = setUp.troubles.first { screen.say(trouble) }
    while true {
      let names = home.reviewNames(on: PosixDisk())
      screen.show(names)
      screen.mark(home.troubles(names, on: PosixDisk()))
      let choice: HomeScreen.Choice
      do throws(TerminalError) {
        choice = try HomeSession.choose(
          on: &screen, theme: setUp.theme, noColour: ScreenSetUp.noColour,
          asciiOnly: ScreenSetUp.asciiOnly, isPlain: ScreenSetUp.isPlain,
          reviews: names, look: { reminder(of: $0, in: home, clock) },
          keep: { form.keep($0, at: clock.wallTime()) })
      } catch {
        throw Failure("\(error)", code: 64)
      }
      screen.say("")
      do {
        switch choice {
        case .quit: return
        case .demo: try DemoCommand.parse(arguments()).run()
        case .tutorial: try TutorialCommand.parse(arguments()).run()
        case .passphrase(let name):
          let folder = home.store(named: name, on: PosixDisk())
          try HomePassphrase(name: name, folder: folder, state: home.state, clock: clock)
            .ask(setUp.session(clock: clock, focus: .notes))
        case .practice: try PracticeReplayCommand.parse(arguments()).run()
        case .open(let name): try open(name)
        case .begin(let review):
          try begin(review, in: home, clock)
          screen.show(home.reviewNames(on: PosixDisk()), begun: review.name)
          form.keep(nil, at: clock.wallTime())
          try open(review.name)
        }
      } catch let failure as Failure {
        screen.say(failure.words)
      }
    }
  }

  /// What of a review's raw notes has to go; nil for a review that is locked or cannot be read:
  /// opening it says more.
  private func reminder(
    of name: String, in home: Home, _ clock: SystemClock
  ) -> RetentionTerm.Reminder? {
    let store = try? ReviewStore.open(
      home.store(named: name, on: PosixDisk()), on: PosixDisk(), machine: Machine.digest(),
      now: clock.now())
    return store?.review.retentionReminder(on: clock.wallTime().day)
  }

  /// What keeps a review shut is said on the home screen, from which the card opens too.
  private func open(_ name: String) throws {
    try OpenCommand.parse(arguments() + [name]).run(showsTrouble: false)
  }

  /// The options given to this command, for the one that takes over.
  private func arguments() -> [String] {
    var arguments: [String] = []
    if let given = place.homeFolder { arguments += ["--home", given] }
    if let theme = look.theme { arguments += ["--theme", theme] }
    return arguments
  }

  private func begin(_ review: HomeScreen.NewReview, in home: Home, _ clock: SystemClock) throws {
    let setUp = ReviewSetUp(
      school: review.school, day: review.day, focus: review.focus,
      team: [TeamMember(callsign: review.callsign, role: .lead)])
    do throws(RecordFailure) {
      _ = try ReviewStore.begin(
        home.folder(named: review.name), on: PosixDisk(), setUp: setUp, lines: [],
        callsign: review.callsign, machine: Machine.digest(), now: clock.now(),
        at: clock.wallTime())
    } catch {
      throw Failure(error)
    }
  }
}
