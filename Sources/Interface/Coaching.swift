// A sentence for somebody on a first review, for what is on now. It can be switched off; it is
// about the work and never about the person.

import Domain
import Panes

/// Coaching for a first review.
enum Coaching {
  /// What helps now; nil for roles that gather nothing.
  static func tip(_ desk: Desk) -> String? {
    guard Sight(desk.role).seesAll else { return nil }
    let row = desk.review.slotNow(at: desk.now, for: desk.callsign)
    guard let row else {
      return
        "Read the focus and the lines again; then ask whoever leads what you are to look at first."
    }
    switch row.slot.part(for: desk.callsign)?.source {
    case .lesson?:
      return
        "Stay long enough to see the task change. Write what is said and count: so many of so many."
    case .walk?:
      return "Carry one question through every room, and write the same thing down in each."
    case .pupil?:
      return "Begin with \"tell me about\". If a child tells you something worrying, stop: Ctrl-G."
    case .staff?, .leader?, .governor?, .family?:
      return
        "One asks while one writes. Write the words as they are said, with a token and no name."
    case .book?: return "Choose the sample yourself, and write down how many of how many."
    case .document?, .data?: return "Note title, date and page; and what it cannot show."
    case .environment?, .play?:
      return "Count who is there and who uses what, before you read meaning in."
    case nil:
      return "Say your strongest fact and your biggest doubt; then what would prove you wrong."
    }
  }
}
