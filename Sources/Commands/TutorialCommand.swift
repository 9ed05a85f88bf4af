// `alongside tutorial`: the evening before. A few things to do on the invented day, each checked by
// what was done; nothing of it is kept.

import ArgumentParser

struct TutorialCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutorial", abstract: "Learn the keys in five minutes, on the demo.",
    discussion: "The line at the top says what to do. Esc leaves; nothing of it is kept.")

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var arguments = ["--tutorial", "--clock", "09:42"]
    if let given = place.homeFolder { arguments += ["--home", given] }
    if let theme = look.theme { arguments += ["--theme", theme] }
    try DemoCommand.parse(arguments).run()
  }
}
