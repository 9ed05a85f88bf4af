// `alongside join`: this laptop's own store for a review that another laptop began. What is read
// there is hostile until checked, and nothing there changes.

import ArgumentParser
import Domain
import Journal
import Keyrings
import Runtime
import Store

struct JoinCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Make this laptop's store for a review that another one began.",
    discussion: """
      FROM is a copy of the other laptop's review folder, or an exchange folder. It is only read.
      """)

  @Argument(help: ArgumentHelp("The folder to join from.", valueName: "from"))
  var source: String
  @Argument(
    help: ArgumentHelp(
      "A name for the review on this laptop; the folder's own, unless given.", valueName: "review"))
  var review: String?
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who writes here; the first free one of Oak, Birch, Rowan …, unless given.",
      valueName: "callsign"))
  var callsign: Callsign?
  @OptionGroup var saved: SavedOptions
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let disk = PosixDisk()
    let clock = SystemClock()
    let from = StoreFolder(source)
    guard (try? disk.status(at: from.path)) ?? nil != nil else { throw .noFile(source) }
    let name = review ?? from.name
    let folder = try NewFolder(
      name, in: options.home,
      advice: "give it a name here: alongside join FROM harrowmere-2026-11"
    ).folder
    let protection = try options.unlocker.protection(of: from, name: source)
    let team = try teamThere(from, on: disk, now: clock.now(), protection?.key)
    let chosen = callsign?.text ?? Callsign.free(in: team)
    var opened: OpenedReview
    do throws(RecordFailure) {
      opened = OpenedReview(
        name,
        made: try ReviewStore.join(
          from: from, folder, on: disk, callsign: chosen, machine: Machine.digest(),
          now: clock.now(), at: clock.wallTime(), protection: protection,
          stateFolder: options.home.state))
    } catch {
      throw CommandError(error, place: source)
    }
    opened.close()
    try out.made(folder, callsign: chosen, json: saved.json)
    let joining = opened.store.joining
    for file in joining?.files ?? [] {
      if saved.json {
        try out.json("took", ["file": .string(file)])
      } else {
        try out.line("took \(file)")
      }
    }
    if let restored = joining?.restored, restored > 0 {
      Output.words(
        "\(source): \(counted(restored, "record")) that had been erased or sealed on this laptop "
          + "\(restored == 1 ? "has its" : "have their") words there, as when a backup is put "
          + "back; they did not come along; see that they go there too")
    }
    for words in joining?.leftOut ?? [] { Output.words("left out: \(words)") }
    for torn in joining?.cut ?? [] { Output.words(CutCopy.words(torn)) }
    if team.contains(chosen) {
      Output.words(
        "\(chosen) writes on another laptop too; if that is not you, join again with --as")
    }
    Output.words("You are \(chosen) on this laptop. Next: \"alongside open \(name)\".")
  }

  /// The call-signs in the folder. Opening a store changes nothing in it.
  private func teamThere(
    _ folder: StoreFolder, on disk: PosixDisk, now: Int64, _ key: ReviewKey?
  ) throws(CommandError) -> [String] {
    do throws(StoreError) {
      let there = try ReviewStore.open(folder, on: disk, machine: "", now: now, key: key)
      if there.isLocked { throw StoreError.keyringMissing(folder.path) }
      return there.review.team
    } catch {
      throw .store(error)
    }
  }
}
