// What the evidence pane puts in front of the map when asked: the swap, the checks on the points, a
// routine of the team, and sorting. Each is made when it is opened and when the review has changed.

import Domain
import Packs
import Surface

/// A page of the evidence pane.
enum EvidenceSheet: Sendable {
  /// The cheapest swap; nil where nothing is missing.
  case swap(SwapProposal?)
  /// Every point with what the checks say.
  case checks(CheckList)
  /// The steps of a routine, by the name of its pack.
  case routine(String)
  /// Items of a line of enquiry, put on piles by digits.
  case sort(PileSort)
}

/// The points and what is remarked on each, worked out once for each change of the review.
struct CheckList: Sendable {
  struct Row: Sendable {
    let point: EntryRef
    let head: String
    let remarks: [EvidenceRemark]
  }

  private(set) var rows: [Row] = []
  var selection = Selection()

  init(_ review: Review) {
    rows = review.visible(.point).compactMap { record in
      guard let point = record.point else { return nil }
      let strength = review.strength(of: point)
      return Row(
        point: record.ref, head: "\(review.name(of: record))  \(strength.summary)",
        remarks: review.remarks(on: point))
    }
  }

  var selected: Row? { selection.clamped(count: rows.count).map { rows[$0] } }
}

/// Items of a line being sorted: which pile each is on.
struct PileSort: Sendable {
  let line: EntryRef
  /// The items of the line, in clock order.
  private(set) var items: [EntryRef]
  private(set) var piles: EvidencePiles
  var selection = Selection()

  init(_ line: EntryRef, _ items: [EntryRef], piles: EvidencePiles = EvidencePiles()) {
    self.line = line
    self.items = items
    self.piles = piles
  }

  var selected: EntryRef? { selection.clamped(count: items.count).map { items[$0] } }

  /// Puts the selected item on a pile, 0 takes it off, and goes on to the next.
  mutating func put(on pile: Int) {
    guard let selected else { return }
    piles[selected] = pile == 0 ? nil : pile
    selection.move(by: 1, count: items.count)
  }

  /// The items of the selected item's pile, in clock order; empty where it is on none.
  var pile: [EntryRef] {
    guard let selected, let pile = piles[selected] else { return [] }
    return items.filter { piles[$0] == pile }
  }
}
