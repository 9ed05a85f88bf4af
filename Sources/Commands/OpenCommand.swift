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

  func run() throws {
    let home = place.home
    let folder = try place.existing(review)
    var setUp = ScreenSetUp(home: home, themeName: look.theme)
    setUp.loadPacks(in: folder)
    let protection = try place.unlocker.protection(of: folder, name: review)
    var store = try ScreenCommands.open(folder, protection?.key)
    try ScreenCommands.show(&store, setUp.session(clock: SystemClock(), focus: .notes))
  }
}

/// How the screen looks.
struct LookOptions: ParsableArguments {
  @Option(help: "A theme's name; \"alongside theme list\" shows them.")
  var theme: String?
}
