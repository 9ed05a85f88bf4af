// A frame that was put into a point and is not filled in yet.

import Domain
import Guidance

extension PointCheck {
  /// The first place of a frame that is still to be filled in. With a slot left in it a point is
  /// for nobody's ears, and it is not released; dots may also be the writer's own.
  public var unfilled: [Finding] {
    let slots = FrameSlots.slots(in: point.text)
    guard let first = slots.first ?? FrameSlots.gaps(in: point.text).first else { return [] }
    let utf8 = point.text.utf8
    let bytes = utf8.distance(from: utf8.startIndex, to: first.lowerBound)
      ..< utf8.distance(from: utf8.startIndex, to: first.upperBound)
    let gaps = FrameSlots.gaps(in: point.text).isEmpty ? [] : ["\"…\""]
    let names = slots.prefix(3).map { "\(point.text[$0])" } + gaps
    let words = "\(names.joined(separator: " ")) \(names.count == 1 ? "is" : "are")"
    return [
      Finding(
        rule: "point.unfilled", code: "NOEV", category: "evidence",
        level: slots.isEmpty ? .nudge : .ask, tier: .flag, bytes: bytes, in: point.text,
        why: "\(words) still to be filled in. What stands there, or can it go?")
    ]
  }
}
