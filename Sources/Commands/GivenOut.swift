// The one way in which a command gives out words of a review as a file: the file is put on the
// review's list before it is written, so that an erasing finds it. A command that wrote a file by
// itself would leave words lying where nobody looks.

import Domain

extension OpenedReview {
  /// Writes a document whole, or not at all.
  ///
  /// - Parameters:
  ///   - path: where somebody asked for it.
  ///   - replaces: whether a file that stands there may go.
  ///   - format: `markdown`, `csv` …
  ///   - audience: `school`, `team` …
  /// - Throws: `fileStands`, `insideReview` or `cannotWrite`, and what stands there is as it was,
  ///   as is the list of all but the last; `unsure` where it is written and a power cut may undo
  ///   that.
  mutating func giveOut(
    _ bytes: [UInt8], to path: String, replaces: Bool, as format: String, for audience: String
  ) throws(CommandError) {
    let file = ResultFile(path: path, replaces: replaces)
    try file.checkFree()
    listExport(file.absolutePath, format: format, audience, bytes)
    try file.write(bytes)
  }
}
