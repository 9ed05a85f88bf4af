// Why a screen cannot be opened. The words are made here; what to offer instead is for the caller.

import CTerminal
import Surface

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a terminal could not be opened. Nothing of it has been changed.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// There is no description of what `TERM` names.
  case unknownKind
  /// `TERM` is unset or `dumb`, or the terminal cannot move its cursor.
  case tooPlain
  /// The system refused; the number is an `errno`.
  case system(code: Int32)

  init(code: Int32) {
    switch Int(code) {
    case CT_NOT_A_TERMINAL: self = .notATerminal
    case CT_TERMINAL_UNKNOWN: self = .unknownKind
    case CT_TERMINAL_TOO_PLAIN: self = .tooPlain
    default: self = .system(code: code)
    }
  }

  public var description: String {
    switch self {
    case .notATerminal:
      "terminal: input or output is not a terminal; the screen needs both; "
        + "use a subcommand, or run it without pipes"
    case .unknownKind:
      "terminal: TERM names a kind that is not known here; a known one such as xterm-256color was "
        + "expected; set TERM, or use a subcommand"
    case .tooPlain:
      "terminal: it cannot move its cursor, or TERM is unset; a full-screen terminal was expected; "
        + "set TERM, or use a subcommand"
    case .system(let code):
      "terminal: \(displayable(String(cString: strerror(code)))); an open terminal was expected; "
        + "try another window"
    }
  }
}
