// All wordings of a point on a page, from the first to the last, with what the guide remarked on in
// each. What was erased is named and not shown.

import Domain
import Surface

/// The wordings of a point, oldest first.
struct VersionSheet {
  private(set) var sheet = Sheet()

  init(_ record: Record, _ state: FeedbackState, _ desk: Desk, columns: Int) {
    let wordings = record.wordings
    for (place, wording) in wordings.enumerated() {
      if place > 0 { sheet.add("") }
      let (entry, fate) = wording
      var title = place == 0 ? "first wording" : "wording \(place + 1)"
      switch fate {
      case .current: title += place == 0 ? ", the only one" : ", as it stands"
      case .replaced: break
      case .withdrawn: title += ", withdrawn"
      case .erased: title += ", erased"
      case .contested: title += ", side by side with another"
      }
      sheet.add(
        [.init(VersionSheet.stamp(entry, desk.review) + "  ", .dim), .init(title, .title)],
        isStop: true)
      guard fate != .erased else { continue }
      let text = entry.readableText
      sheet.add(
        wrapped: text, fate == .replaced || fate == .withdrawn ? .past : .strong, columns: columns,
        stops: Sheet.stops(for: text) - 1)
      let flags = state.flags[entry.ref] ?? ""
      if !flags.isEmpty {
        sheet.add(wrapped: "remarked: \(flags)", .finding, indent: 2, columns: columns)
      }
    }
  }

  /// When and by whom: "14:02 Oak".
  static func stamp(_ entry: Entry, _ review: Review) -> String {
    let sign = review.callsign(of: entry.stamp.writer)
    return entry.at.map { "\($0.time) \(sign)" } ?? sign
  }
}
