// Where things stand while practising: what there is to see and hear beside the notes where there
// is room, else above them. Every width keeps the last two lines for keys and what is said.

import Surface

/// The places of practice on a screen of a given size.
struct PracticeLayout: Hashable, Sendable {
  let size: Size
  /// What there is to see and hear.
  let happenings: Rect
  let notes: Rect
  /// Whether what happens has a frame.
  let hasFrames: Bool
  let keyBar: Int
  let status: Int
  /// Everything between the first line and the last two.
  let body: Rect
  let cover: Rect

  init(_ size: Size) {
    self.size = size
    keyBar = size.rows - 2
    status = size.rows - 1
    body = Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
    hasFrames = size.rows >= 18
    let isWide = size.columns >= Layout.wideColumns
    if isWide {
      let columns = size.columns * 2 / 5
      happenings = Rect(row: 1, column: 0, rows: body.rows, columns: columns)
      notes = Rect(row: 1, column: columns, rows: body.rows, columns: size.columns - columns)
    } else {
      let rows = hasFrames ? body.rows * 2 / 5 : body.rows / 3
      happenings = Rect(row: 1, column: 0, rows: rows, columns: size.columns)
      notes = Rect(row: 1 + rows, column: 0, rows: body.rows - rows, columns: size.columns)
    }
    cover = Layout(size).overlay
  }

  var notesInside: Rect { notes.inside }

  // MARK: Both notes

  /// The boxes of a comparison: two notes and what happened. Where there is room for one alone it
  /// is the one looked at, and the details stand under it.
  struct Boxes: Hashable, Sendable {
    var own: Rect?
    var practised: Rect?
    var happenings: Rect?
    /// For what there is to say of the selected row, without a frame of its own; nil where it
    /// stands in the box of happenings.
    var details: Rect?
  }

  func boxes(_ side: ComparisonPage.Side) -> Boxes {
    func part(_ row: Int, _ rows: Int, column: Int = 0, columns: Int? = nil) -> Rect {
      Rect(row: body.row + row, column: column, rows: rows, columns: columns ?? body.columns)
    }
    if size.columns >= Layout.wideColumns {
      let (half, rows) = (body.columns / 2, body.rows / 2)
      return Boxes(
        own: part(0, rows, columns: half),
        practised: part(0, rows, column: half, columns: body.columns - half),
        happenings: part(rows, body.rows - rows))
    }
    if hasFrames && size.columns >= 60 {
      let rows = body.rows * 2 / 7
      return Boxes(
        own: part(0, rows), practised: part(rows, rows),
        happenings: part(rows * 2, body.rows - rows * 2))
    }
    let rows = body.rows / 2
    let (top, rest) = (part(0, rows), part(rows, body.rows - rows))
    switch side {
    case .own: return Boxes(own: top, details: rest)
    case .practised: return Boxes(practised: top, details: rest)
    case .happenings: return Boxes(happenings: part(0, body.rows))
    }
  }
}

extension PracticeScreen {
  var layout: PracticeLayout { PracticeLayout(size) }
}
