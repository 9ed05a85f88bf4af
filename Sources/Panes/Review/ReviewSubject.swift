// Which record the review pane is about, for commands that belong to no pane.

import Domain

extension ReviewPane {
  public static func subject(_ state: ReviewState, _ desk: Desk) -> EntryRef? {
    let rows = state.rows(desk)
    guard rows.indices.contains(state.place(in: rows)) else { return nil }
    return switch rows[state.place(in: rows)] {
    case .line(let ref), .action(let ref), .contested(let ref), .version(let ref, _): ref
    case .field, .missing: desk.review.setUp?.ref
    default: nil
    }
  }

  public static func subjectField(_ state: ReviewState, _ desk: Desk) -> String? {
    let rows = state.rows(desk)
    guard rows.indices.contains(state.place(in: rows)) else { return nil }
    return switch rows[state.place(in: rows)] {
    case .missing(let field), .field(.agreed(let field)): field.rawValue
    case .field(.selfReview(let field)): field.rawValue
    case .field(.focus): "focus"
    default: nil
    }
  }
}
