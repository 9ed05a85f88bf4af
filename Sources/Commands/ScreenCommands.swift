// What all commands that open the screen share: running a session on a store and turning its end
// into an exit code.

import ArgumentParser
import Domain
import Interface
import Journal
import Keyrings
import Panes
import Runtime
import Store
import Terminal

enum ScreenCommands {
  /// Gets at the key of a review: from the file that was named, else from the person.
  /// - Returns: nil when the person left without opening it; `key` is nil in a review without a
  ///   passphrase.
  /// - Throws: `Failure`, and an exit code where a signal ended the asking.
  static func unlock(
    _ folder: StoreFolder, named name: String, _ place: PlaceOptions, _ session: SessionSetUp
  ) throws -> (key: ReviewKey?, Void)? {
    let file = KeyringFile(folder, on: PosixDisk())
    do {
      // A damaged keyring is said before a screen opens for nothing.
      guard place.passphraseFile == nil, try file.read() != nil else {
        return (try place.unlocker.protection(of: folder, name: name)?.key, ())
      }
      switch try UnlockSession.ask(file, session) {
      case .unlocked(let key): return (key, ())
      case .closed(let end):
        try follow(end)
        return nil
      }
    } catch let error as StoreError {
      throw Failure(CommandError.store(error))
    } catch let error as TerminalError {
      throw Failure("\(error)", code: 64)
    } catch let error as CommandError {
      throw Failure(error)
    }
  }

  /// Opens a review, and where that fails shows why before the program ends with it: somebody may
  /// need the safeguarding card from there.
  ///
  /// - Parameter session: how the screen is opened; nil where something else shows the trouble.
  /// - Throws: what `body` throws, and an exit code where a signal ended the screen.
  static func explaining(_ session: SessionSetUp?, _ body: () throws -> Void) throws {
    do { try body() } catch let failure as Failure {
      // Without a terminal there is nothing to show it on, and a wrong passphrase is no damage.
      guard let session, ![64, 77].contains(failure.code) else { throw failure }
      let end: SessionEnd
      do throws(TerminalError) { end = try TroubleSession.show(failure.words, session) } catch {
        throw failure
      }
      try follow(end)
      throw failure
    }
  }

  /// Opens a review's store.
  static func open(
    _ folder: StoreFolder, _ key: ReviewKey? = nil, of home: Home
  ) throws -> ReviewStore<PosixDisk> {
    do throws(StoreError) {
      var store = try ReviewStore.open(
        folder, on: PosixDisk(), machine: Machine.digest(), now: SystemClock().now(), key: key)
      // Whoever gets here has given the passphrase, where anything was there for it to open.
      if store.isLocked { throw StoreError.keyringMissing(folder.path) }
      store.stateFolder = home.state
      return store
    } catch {
      throw Failure("\(error)", code: error.exitCode)
    }
  }

  /// Shows a store until the person leaves, and exits as `design` 7 says for a signal.
  static func show(
    _ store: inout ReviewStore<PosixDisk>, _ setUp: SessionSetUp
  ) throws {
    let now = setUp.clock.wallTime()
    store.carryOnErasing(now: setUp.clock.now(), at: now)
    store.settleFolders(now: setUp.clock.now(), at: now)
    store.hideErasedElsewhere(now: setUp.clock.now())
    // A demo's day is not today's, and there is nothing of anybody's in it.
    if !setUp.clock.isDemo { store.remindOfRetention(on: now.day) }
    let began = store.folder
    let end: SessionEnd
    do throws(TerminalError) { end = try Session.run(&store, setUp) } catch {
      throw Failure("\(error)", code: 64)
    }
    if store.folder != began {
      Output.words(
        "This review is in \(store.folder.path) now. "
          + "Next time: alongside open \(store.folder.path)")
    }
    if case .unkept(let words, let because, _) = end {
      sayUnkept(words, because: because, of: store)
    }
    try follow(end)
  }

  /// Says what no folder took. The words stand there to be copied, but not those of a protected
  /// review, which are for no scrollback.
  private static func sayUnkept(
    _ unkept: [UnkeptWords], because: String, of store: borrowing ReviewStore<PosixDisk>
  ) {
    for words in unkept {
      let rest = store.isProtected
        ? "they are gone, as this review has a passphrase" : "copy them from here: \(words.text)"
      Output.words(
        "\(store.folder.path): words typed in \(words.pane) are in no file (\(because)); a folder "
          + "that takes them was expected; \(rest)")
    }
  }

  /// Ends the program where a signal ended its screen. A closed terminal is nobody's mistake; an
  /// interruption has its own code.
  static func follow(_ end: SessionEnd) throws {
    switch end {
    case .quit: break
    case .signal(let cause): if cause != .hangup { throw ExitCode(130) }
    case .unkept(_, _, let cause):
      throw ExitCode(cause == nil || cause == .hangup ? ExitStatus.trouble.rawValue : 130)
    }
  }
}
