// How a command ends, as scripts see it. These numbers are the contract of the command line; no
// other number leaves the program.

/// An exit code.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  /// A check that was asked for failed, or the review said no.
  case refused = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  /// The disk or another device failed.
  case trouble = 74
  case locked = 75
  case noPassphrase = 77
  case interrupted = 130

  /// The status for a number of the contract; any other number is trouble.
  init(code: Int32) { self = ExitStatus(rawValue: code) ?? .trouble }
}
