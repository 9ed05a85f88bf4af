// `alongside practice`: the evening before. A scene of the worked example goes by, one writes
// notes, and sees them beside a practised reviewer's. No review is opened and none is touched.

import ArgumentParser
import Domain
import Interface
import Journal
import Packs
import Runtime
import Store
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Practise taking notes on a replayed scene, and compare them.",
    usage: """
      alongside practice [<scene>] [--speed <1-60|step>]
      alongside practice list [--json]
      alongside practice show <scene> [--json]
      alongside practice compare <scene> <file|-> [--json]
      """,
    discussion: """
      Without list, show or compare it opens the screen. Scenes are data: a file that says "pack: \
      scene" in the packs folder of your config adds one, and "alongside pack check" checks it. \
      Nothing is rated, and nothing goes into a review. Exits with 64 for a scene or a speed that \
      there is not, 65 for a line of notes without a time, 66 for a file that is not there.
      """,
    subcommands: [
      PracticeReplayCommand.self, PracticeListCommand.self, PracticeShowCommand.self,
      PracticeCompareCommand.self,
    ],
    defaultSubcommand: PracticeReplayCommand.self)
}

struct PracticeReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Replay a scene on the screen and write notes.")

  @Argument(help: "A scene's name; \"alongside practice list\" shows them.")
  var scene: String?
  @Option(help: "How fast, 1 to 60 times, or step for from one happening to the next.")
  var speed: String?
  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var setUp = ScreenSetUp(home: place.home, themeName: look.theme)
    setUp.loadPacks(in: nil)
    let chosen: Scene?
    let given: PracticeSpeed?
    do throws(CommandError) {
      chosen = try scene.map { name throws(CommandError) in try setUp.packs.practised(on: name) }
      given = try speed.map(Self.read)
    } catch {
      throw Failure(error)
    }
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure(
        "practice: input or output is not a terminal; the replay needs both; without a screen: "
          + "alongside practice show SCENE, alongside practice compare SCENE FILE", code: 64)
    }
    let session = setUp.session(clock: SystemClock(), focus: .notes)
    let end: SessionEnd
    do throws(TerminalError) {
      end = try PracticeSession.run(session, chosen: chosen, speed: given, keep: keep)
    } catch {
      throw Failure("\(error)", code: 64)
    }
    try ScreenCommands.follow(end)
  }

  private static func read(_ text: String) throws(CommandError) -> PracticeSpeed {
    guard let speed = PracticeSpeed(text) else {
      throw .usage(
        place: "--speed \(text)", what: "this is no speed",
        expected: "a whole number from 1 to \(PracticeSpeed.timesMax), or step",
        advice: "10 shows half an hour in three minutes")
    }
    return speed
  }

  /// Writes a text into the practice folder beside the reviews.
  private func keep(_ text: String, _ name: String) -> (words: String, isWarning: Bool) {
    let now = SystemClock().wallTime()
    let time = now.clock.filter { $0 != ":" }
    let folder = "\(place.home.data)/practice"
    do throws(CommandError) {
      do throws(DiskError) { try PosixDisk().makeFolders(to: folder) } catch {
        throw .cannotWrite(folder, because: error.reason, isFull: error.isFull)
      }
      let file = ResultFile(path: "\(folder)/\(name)-\(now.day)-\(time).txt", replaces: false)
      try file.write(Array(text.utf8))
      return ("Kept in \(file.path)", false)
    } catch {
      return ("\(error)", true)
    }
  }
}

extension Packs {
  /// The scene a person named.
  /// - Throws: `usage`, with those there are.
  func practised(on name: String) throws(CommandError) -> Scene {
    if let scene = scene(named: name) { return scene }
    throw .usage(
      place: "practice \(name)", what: "no scene is called that",
      expected: "one of \(scenes.map(\.name).joined(separator: ", "))",
      advice: "\"alongside practice list\" says what each is")
  }
}
