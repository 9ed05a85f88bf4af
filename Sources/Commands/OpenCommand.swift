// `alongside open REVIEW`: the review on the whole screen.

import ArgumentParser
import Journal
import Runtime
import Store

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a review on the whole screen.")

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: LookOptions

  @Argument(help: "A review's name, or a path with \"/\".")
  var review: String

  func run() throws { try run(showsTrouble: true) }

  /// - Parameter showsTrouble: whether a review that cannot be opened gets a screen that says so,
  ///   from which the safeguarding card opens; the home screen says it on its own.
  /// - Throws: `Failure`, also after that screen.
  func run(showsTrouble: Bool) throws {
    let home = place.home
    let folder = try place.existing(review)
    var setUp = ScreenSetUp(home: home, themeName: look.theme)
    setUp.loadPacks(in: folder)
    let session = setUp.session(clock: SystemClock(), focus: .notes)
    try ScreenCommands.explaining(showsTrouble ? session : nil) {
      guard let opened = try ScreenCommands.unlock(folder, named: review, place, session) else {
        return
      }
      var store = try ScreenCommands.open(folder, opened.key, of: home)
      try ScreenCommands.show(&store, session)
    }
  }
}

/// How the screen looks.
struct LookOptions: ParsableArguments {
  @Option(help: "A theme's name; \"alongside theme list\" shows them.")
  var theme: String?
}
