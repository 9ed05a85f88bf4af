// The day and the slot that panes show when nobody has chosen another: what the clock says, for the
// person at this laptop.

import Domain

extension Desk {
  /// Today when there is something on today, and otherwise the day of the review.
  ///
  /// - Complexity: linear in the slots of the review.
  public var dayInView: Day {
    let today = now.day
    for record in review.visible(.slot) where record.slot?.day == today { return today }
    return review.setUp?.setUp?.day ?? review.visible(.slot).first?.slot?.day ?? today
  }

  /// What a slot is called for the person here: `S04 Y4 science`.
  public func title(of slot: Record) -> String {
    guard let value = slot.slot else { return review.name(of: slot) }
    let part = value.part(for: callsign)?.text ?? ""
    return "\(review.name(of: slot)) \(part.isEmpty ? value.text : part)"
  }

  /// `✓`, or `x` where only ASCII can be drawn.
  public var tick: String { isASCII ? "x" : "✓" }

  /// `·` between parts of a line, or `-`.
  public var dot: String { isASCII ? "-" : "·" }
}
