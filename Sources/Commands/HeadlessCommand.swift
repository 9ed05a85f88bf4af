// What every command that opens no screen has in common: results are gathered and handed over, and
// trouble becomes one line of words and an exit code of the contract.

import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A command without a screen.
protocol HeadlessCommand: ParsableCommand {
  /// Does the work; what it prints is handed over when it returns, also after an error.
  mutating func perform(_ out: inout Output) throws(CommandError)
}

extension HeadlessCommand {
  mutating func run() throws {
    // A reader that goes away is noticed when writing and ends the command quietly.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is an error to be said.
    signal(SIGXFSZ, SIG_IGN)
    var out = Output()
    do throws(CommandError) {
      try perform(&out)
      try out.flush()
    } catch {
      // What was found before the trouble is still a result; the first trouble is the one to tell.
      try? out.flush()
      throw Failure(error)
    }
  }
}
