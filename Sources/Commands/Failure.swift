// How any command ends badly: words for standard error and an exit code. Commands throw it; only
// the root says it.

import Store

/// The end of a command that did not do its work.
struct Failure: Error {
  /// One line for standard error; empty where everything was said already.
  let words: String
  /// An exit code of the contract.
  let code: Int32

  init(_ words: String, code: Int32) {
    self.words = words
    self.code = code
  }

  init(_ error: CommandError) {
    self.init("\(error)", code: error.status.rawValue)
  }

  /// Why nothing was recorded.
  init(_ failure: RecordFailure) {
    self.init(CommandError(failure, place: "review"))
  }
}
