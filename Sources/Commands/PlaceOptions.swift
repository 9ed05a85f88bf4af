// What every command accepts about where things are and how they are locked. Which folders follow
// from it is the store's business.

import ArgumentParser
import Journal
import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `--home` and `--passphrase-file`.
struct PlaceOptions: ParsableArguments {
  @Option(
    name: .customLong("home"),
    help: ArgumentHelp(
      "One folder for everything: config, data, state and cache.",
      discussion: "Without it ALONGSIDE_HOME counts, and else the XDG folders.", valueName: "dir"))
  var homeFolder: String?

  @Option(
    name: .customLong("passphrase-file"),
    help: ArgumentHelp(
      "For a review with a passphrase: the file whose first line it is, or - for standard input's.",
      valueName: "file"))
  var passphraseFile: String?

  /// The folders of this person.
  var home: Home {
    Home(home: homeFolder) { name in getenv(name).map { String(cString: $0) } }
  }

  /// The store of a review that must be there.
  /// - Throws: `noSuchReview`, naming those that are.
  func existing(_ name: String) throws(CommandError) -> StoreFolder {
    do throws(StoreError) {
      return try home.existing(name, on: PosixDisk())
    } catch {
      throw .store(error)
    }
  }

  /// What opens protected reviews during one command.
  var unlocker: Unlocker { Unlocker(passphraseFile) }
}
