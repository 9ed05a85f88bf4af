// A surface as text, for tests that compare screens and for exports. It knows letters for roles and
// nothing about how roles look.

extension Surface {
  /// The glyphs, rows joined by newlines, blanks at the end of each row left out.
  ///
  /// - Complexity: O(rows × columns).
  public var text: String {
    joinedRows { cell, row in
      if cell.form != .trailing { cell.forEachScalar { row.append($0) } }
    }
  }

  /// The roles, one letter a cell and `.` for ordinary text, rows joined by newlines, dots at the
  /// end of each row left out. A line for each role in use follows: its letter and its name.
  ///
  /// - Complexity: O(rows × columns).
  public var roles: String {
    var result = joinedRows(trimming: ".") { cell, row in row.append(cell.role.letter) }
    for role in Role.allCases where role != .text {
      if packed.contains(where: { $0.role == role }) {
        result += "\n\(role.letter) \(role.rawValue)"
      }
    }
    return result
  }

  private func joinedRows(
    trimming blank: Unicode.Scalar = " ",
    _ append: (PackedCell, inout String.UnicodeScalarView) -> Void
  ) -> String {
    var result = String.UnicodeScalarView()
    for row in 0..<size.rows {
      var line = String.UnicodeScalarView()
      for index in row * size.columns..<(row + 1) * size.columns { append(packed[index], &line) }
      while line.last == blank { line.removeLast() }
      if row > 0 { result.append("\n") }
      result.append(contentsOf: line)
    }
    return String(result)
  }
}

extension Role {
  /// The letter that stands for the role in the golden form; each role has its own.
  public var letter: Unicode.Scalar {
    switch self {
    case .text: "."
    case .dim: "d"
    case .strong: "s"
    case .title: "t"
    case .focusTitle: "T"
    case .border: "b"
    case .focusBorder: "B"
    case .selection: "X"
    case .quietSelection: "x"
    case .key: "k"
    case .keyLabel: "l"
    case .status: "u"
    case .saved: "v"
    case .warning: "w"
    case .alarm: "A"
    case .now: "N"
    case .past: "p"
    case .finding: "f"
    case .offer: "o"
    case .quote: "q"
    case .count: "c"
    case .tag: "g"
    case .field: "e"
    case .banner: "n"
    case .match: "m"
    }
  }
}
