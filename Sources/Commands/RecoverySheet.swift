// The sheet with the code that opens a review when its passphrase is forgotten.

import Domain
import Keyrings
import Surface

/// What is printed once and locked away.
struct RecoverySheet {
  /// The sheet by paragraphs, for whoever breaks them into rows.
  let paragraphs: [String]

  init(_ code: RecoveryCode, review: String, id: String, on now: WallTime) {
    paragraphs = [
      "Alongside: recovery sheet", "", "Review   \(review)", "Id       \(id)",
      "Made     \(now.day) \(now.time)", "", "    \(code)", "",
      "This code opens the review where a passphrase is asked for. Capitals, spaces and hyphens do "
        + "not matter. It is shown this once and stands in no file: print it or copy it by hand, "
        + "and lock it away from the laptop. Whoever has it and a copy of the review can read "
        + "everything. A sheet made earlier opens nothing any more.",
    ]
  }

  /// The sheet for paper and pipes, 80 columns wide.
  var lines: [String] { paragraphs.flatMap { wrapped($0, columns: 80).map(String.init) } }
}
