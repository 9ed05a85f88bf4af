// Words that were to be erased and still stand in a file of this folder: which file, which line,
// and what takes them out.

import Domain

extension Complaint {
  private static let placesMax = 8

  /// Nil where nothing holds any.
  static func held(_ lines: [HeldLine]) -> Complaint? {
    if lines.isEmpty { return nil }
    let places = lines.prefix(placesMax).map(\.place).joined(separator: ", ")
    let more = lines.count > placesMax ? " and \(lines.count - placesMax) more" : ""
    let isOne = lines.count == 1
    return Complaint(
      "erasing-unfinished", .care,
      "\(counted(lines.count, "line")) that \(isOne ? "was" : "were") to be erased still "
        + "\(isOne ? "holds its" : "hold their") words in this folder: \(places)\(more).",
      safe: "They are shown nowhere.",
      advice: "Open the review once, or save a line: erasing goes on where it was interrupted. "
        + "Where they come back, a carrier brings them: take that copy away where it comes from.")
  }
}
