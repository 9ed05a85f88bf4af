// What the store has to tell besides entries: damage, clocks, a new writer. Words for people; what
// to do stands in each.

import Journal

/// Something to tell the person at this laptop.
public enum Notice: Hashable, Sendable, CustomStringConvertible {
  case damage(String)
  case clockAhead(callsign: String, minutes: Int)
  case movedMachine
  case newWriter(because: String)
  case tornTail(String)

  public var description: String {
    switch self {
    case .damage(let words): words
    case .clockAhead(let callsign, let minutes):
      "\(callsign)'s laptop clock is \(minutes) minutes ahead of this one; its entries are kept in "
        + "their order; check both clocks"
    case .movedMachine:
      "This folder comes from another laptop; what you write here goes into a file of its own"
    case .newWriter(let because): because
    case .tornTail(let words): words
    }
  }

  /// True for what puts words at risk, and so must not scroll away.
  public var isGrave: Bool {
    if case .damage = self { true } else { false }
  }
}

extension Beginning.Reason {
  /// Why what is written goes into a new file from here on, in words for people.
  var words: String {
    let rest = "what you write goes into a new file beside the old one; nothing is lost"
    return switch self {
    case .asked: "This laptop writes here for the first time; \(rest)"
    case .damaged: "This laptop's own journal file is damaged; \(rest). \"verify\" names the lines"
    case .behindKnown(let known, let seq):
      "This laptop's own journal had \(known) entries and has \(seq) now, as after a restored "
        + "backup; \(rest). Another laptop or stick may still have the missing ones"
    case .forked: "This laptop's journal has two histories, as after a copied folder; \(rest)"
    case .notDurable: "The last save could not be made durable; \(rest)"
    }
  }
}
