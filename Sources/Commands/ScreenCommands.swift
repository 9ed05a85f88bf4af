// What all commands that open the screen share: running a session on a store and turning its end
// into an exit code.

import ArgumentParser
import Domain
import Journal
import Keyrings
import Panes
import Runtime
import Store
import Terminal

enum ScreenCommands {
  /// Opens a review's store.
  static func open(
    _ folder: StoreFolder, _ key: ReviewKey? = nil
  ) throws -> ReviewStore<PosixDisk> {
    do throws(StoreError) {
      return try ReviewStore.open(
        folder, on: PosixDisk(), machine: Machine.digest(), now: SystemClock().now(), key: key)
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
    // A demo's day is not today's, and there is nothing of anybody's in it.
    if !setUp.clock.isDemo { store.remindOfRetention(on: now.day) }
    let end: SessionEnd
    do throws(TerminalError) { end = try Session.run(&store, setUp) } catch {
      throw Failure("\(error)", code: 64)
    }
    // A closed terminal is nobody's mistake; an interruption has its own code.
    if case .signal(let cause) = end, cause != .hangup { throw ExitCode(130) }
  }
}
