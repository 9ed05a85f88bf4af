// Asking before something that cannot be taken back, where there is a person to ask. Scripts are
// not asked: their command line is the answer.

import Domain

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum Confirmation {
  /// A record as it is named when asking: never its words.
  static func words(for record: Record, in review: Review) -> String {
    guard record.kind != .review else {
      return "what was agreed (\(counted(record.versionsToErase.count, "earlier version")))"
    }
    let time = record.first.at.map { ", \($0.day) \($0.time)" } ?? ""
    let versions =
      record.versions.count > 1 ? ", \(counted(record.versions.count, "version"))" : ""
    return "\(review.name(of: record)) (\(record.kind.rawValue)\(time)\(versions))"
  }

  /// Whether there is a person to ask.
  static func isAsked(isSkipped: Bool) -> Bool { !isSkipped && isatty(0) != 0 && isatty(2) != 0 }

  /// Asks at a terminal and waits for the key; elsewhere, and when told to skip it, says yes.
  static func given(
    _ names: [String], verb: String, key: String, isSkipped: Bool
  ) throws(CommandError) -> Bool {
    guard isAsked(isSkipped: isSkipped) else { return true }
    Output.words(
      "\(verb) \(names.joined(separator: ", ")) for good? Type \(key) and then Enter; anything "
        + "else leaves everything as it is.")
    var input = StandardInput()
    if case .text(key)? = try input.next() { return true }
    Output.words("Nothing was changed.")
    return false
  }
}
