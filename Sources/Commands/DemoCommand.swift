// `alongside demo`: the worked example on the whole screen, written anew each time into a folder
// that goes when the screen closes, unless `--at` says where to keep it.

import ArgumentParser
import Demo
import Domain
import Journal
import Runtime
import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open a worked example to look at and practise with; nothing of it is kept.",
    discussion: """
      The review, the school and everyone in it are invented. Whatever you type goes when you \
      leave, unless --at names a folder to keep it in; "alongside open" opens that folder as well. \
      What the example's people did after the demo's clock is not there yet; a clock from 16:35 \
      on, and --at without a screen or a clock, have all of it.
      """)

  @OptionGroup var place: PlaceOptions
  @OptionGroup var look: LookOptions

  @Option(help: "Keep the demo's review in this folder.")
  var at: String?

  @Option(help: "What the demo's clock shows, HH:MM.")
  var clock: String?

  @Flag(help: .hidden)
  var tutorial = false

  func run() throws {
    var time = Demo.openingTime
    if let clock {
      guard let given = TimeOfDay(clock) else {
        throw Failure(
          "--clock \(clock): this is not a time; HH:MM was expected, such as 12:41", code: 64)
      }
      time = given
    }
    let isTerminal = isatty(0) == 1 && isatty(1) == 1
    guard isTerminal || at != nil else {
      throw Failure(
        "demo: input or output is not a terminal; the demo's screen needs both; with --at DIR it "
          + "is written there and read with \"alongside list DIR\"", code: 64)
    }
    let scratch = try TemporaryFolder(near: nil)
    defer { scratch.remove() }
    let folder = StoreFolder(at ?? "\(scratch.path)/harrowmere-2026-11")
    var setUp = ScreenSetUp(home: place.home, themeName: look.theme)
    setUp.loadPacks(in: folder)
    let isWhole = time >= Demo.closingTime || (clock == nil && !isTerminal)
    let greeting = "A demo, all invented: try anything. ? shows the keys."
    var session = setUp.session(
      clock: SystemClock(demoStartingAt: Demo.moment(time)),
      focus: tutorial ? .schedule : clock == nil ? .evidence : .notes,
      greeting: tutorial ? nil : greeting)
    session.isTutorial = tutorial
    try ScreenCommands.explaining(isTerminal ? session : nil) {
      var store = try open(
        folder, scratch: scratch.path, on: PosixDisk(), until: isWhole ? nil : time)
      guard isTerminal else {
        Output.words("The demo is in \(folder.path); read it with: alongside list \(folder.path)")
        return
      }
      try ScreenCommands.show(&store, session)
    }
  }

  /// The demo that is there already, or a new one.
  private func open(
    _ folder: StoreFolder, scratch: String, on disk: PosixDisk, until: TimeOfDay?
  ) throws -> ReviewStore<PosixDisk> {
    if at != nil, (try? disk.status(at: "\(folder.path)/review.json")) ?? nil != nil {
      return try ScreenCommands.open(folder, of: place.home)
    }
    do throws(RecordFailure) {
      return try Demo.write(
        folder, scratch: scratch, on: disk, machine: Machine.digest(), until: until)
    } catch {
      throw Failure(error)
    }
  }
}
