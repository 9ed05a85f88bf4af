// How the evidence pane looks: the map as a table where nine columns fit, one line of enquiry at a
// time where they do not, and the list behind a cell. The map is drawn from the review's own
// counts, so its cost does not grow with the notes.

import Domain
import Surface

/// A drawing of the evidence pane.
struct EvidenceView {
  let state: EvidenceState
  let desk: Desk
  let isFocused: Bool

  /// Nine columns of eight and a label of four.
  private static let tableColumns = 76

  func draw(on surface: inout Surface) {
    if let page = state.sheet {
      EvidenceSheetView(page: page, desk: desk, isFocused: isFocused).draw(on: &surface)
    } else if state.listed != nil {
      CellListView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
    } else if surface.size.columns >= Self.tableColumns {
      GapTableView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
    } else {
      GapColumnView(state: state, desk: desk, isFocused: isFocused).draw(on: &surface)
    }
  }

  /// What the signs mean, and whose letters these are.
  static func legend(_ initials: Initials) -> String {
    ". none  ! single  ~ one half of the day  \(initials.legend)"
  }

  static func unlinkedWords(_ count: Int) -> String {
    count == 0
      ? "no line yet: nothing"
      : "no line yet: \(counted(count, "item")). Enter lists, t tags."
  }
}

extension GapCell {
  /// The role that goes with the sign; the sign says the same.
  var role: Role {
    if items == 0 { return .dim }
    return items == 1 || isSkewed ? .warning : .count
  }
}
