// How a composer looks: rows of text with remarked words marked, and under them the remarks and the
// offer in hand. Where there is little room the text keeps its rows and remarks give way.

import Guidance
import Surface

extension Composer {
  /// The rows the text and its remarks would like at a width.
  public func height(width: Int) -> Int {
    let detail = Self.detailMax(width: width)
    return field.rowCount(width: max(1, width))
      + underRows(width: max(1, width), detail: detail).count
  }

  /// Draws the text and, as far as they fit, its remarks. With the focus, the cursor is the caret.
  public func draw(on surface: inout Surface, in rect: Rect, isFocused: Bool) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    // Laid out once for this width; a field that was told its width has nothing to do here.
    var field = field
    field.columns = rect.columns
    let wanted = field.rowCount(width: rect.columns)
    // Remarks get what the text leaves, and up to three rows where they have to share.
    let room = max(0, max(rect.rows - wanted, min(3, rect.rows - 2)))
    var all = underRows(width: rect.columns, detail: Self.detailMax(width: rect.columns))
    for detail in (1..<Self.detailMax(width: rect.columns)).reversed() where all.count > room {
      all = underRows(width: rect.columns, detail: detail)
    }
    let under = all.count <= room ? all : urgent(all, room: room)
    let textRect = Rect(
      row: rect.row, column: rect.column, rows: min(rect.rows - under.count, wanted),
      columns: rect.columns)
    surface.draw(field, in: textRect, showsCursor: isFocused)
    markWords(of: field, on: &surface, in: textRect)
    for (step, row) in under.enumerated() {
      row.draw(on: &surface, row: textRect.row + textRect.rows + step, in: rect)
    }
  }

  /// What is shown where not everything fits: the remark in hand and its offer before the others.
  private func urgent(_ rows: [UnderRow], room: Int) -> [UnderRow] {
    let heads = rows.filter { $0.rank < UnderRow.continued }
    let kept = Set(heads.sorted { $0.rank < $1.rank }.prefix(room).map(\.number))
    return heads.filter { kept.contains($0.number) }.map { head in
      // What goes on in a row that is left out says so.
      let next = head.number + 1
      let goesOn = rows.indices.contains(next) && rows[next].rank == UnderRow.continued
      return goesOn ? head.goingOn : head
    }
  }

  private func markWords(of field: TextField, on surface: inout Surface, in rect: Rect) {
    guard !remarks.isEmpty else { return }
    let all = field.rows(width: rect.columns)
    let visible = field.visibleRows(width: rect.columns, height: rect.rows)
    for (line, number) in visible.enumerated() where all.indices.contains(number) {
      let row = all[number]
      let end = row.start + row.text.utf8.count
      for remark in remarks {
        let bytes = max(remark.bytes.lowerBound, row.start)..<max(
          max(remark.bytes.lowerBound, row.start), min(remark.bytes.upperBound, end))
        guard !bytes.isEmpty, bytes.upperBound <= end else { continue }
        let from = row.text.utf8.index(row.text.startIndex, offsetBy: bytes.lowerBound - row.start)
        let to = row.text.utf8.index(row.text.startIndex, offsetBy: bytes.upperBound - row.start)
        let column = DisplayWidth.columns(of: row.text[..<from])
        surface.setRole(
          Rect(
            row: rect.row + line, column: rect.column + column, rows: 1,
            columns: DisplayWidth.columns(of: row.text[from..<to])),
          .finding)
      }
    }
  }

  /// How many rows an offer may take where there is room: what will stand there is read before the
  /// key is pressed, and a note of ordinary length with its question fits.
  private static func detailMax(width: Int) -> Int { width < 60 ? 8 : 4 }

  /// How many rows the question of a remark may take.
  private static let questionRowsMax = 4

  /// What stands under the text.
  ///
  /// - Parameter detail: the most rows of an offer, and one less than those of a remark, as long as
  ///   those are no more than `questionRowsMax`.
  private func underRows(width: Int, detail: Int) -> [UnderRow] {
    var rows: [UnderRow] = []
    func add(_ pieces: [(text: String, role: Role)], rank: Int) {
      rows.append(UnderRow(number: rows.count, rank: rank, pieces: pieces))
    }
    if field.refusedScalars > 0 {
      add([("That did not fit: \(field.refusedScalars) characters too many.", .warning)], rank: 0)
    }
    if let turn = offerTurn {
      let again = turn.count > 1 ? "^R another, " : ""
      let back = turn.number > 1 ? "offer \(turn.number - 1)" : "what you wrote"
      let next = remarks.isEmpty ? "" : ", Alt-r the next remark"
      add(
        [("offer \(turn.number) of \(turn.count): \(again)^Z \(back)\(next)", .offer)], rank: 1)
    }
    let inHand = remark
    let label = remarks.map { min(RowText.columns($0.text), 16) }.max() ?? 0
    for finding in remarks {
      let isInHand = finding == inHand
      let name = RowText.cut(finding.text, columns: 16)
      let pad = String(repeating: " ", count: max(0, label - RowText.columns(name)) + 2)
      let words = RowText.wrap(
        finding.why, columns: max(12, width - label - 2),
        limit: min(detail + 1, Self.questionRowsMax))
      add(
        [(name, .finding), (pad + (words.first ?? ""), .dim)],
        rank: isInHand ? 1 : 3)
      for more in words.dropFirst() {
        add([(String(repeating: " ", count: label + 2) + more, .dim)], rank: UnderRow.continued)
      }
      // While one offer is looked at, ^R means the next of its kind.
      if isInHand, offerTurn == nil { addOffers(width: width, detail) { add($0, rank: $1) } }
    }
    return rows
  }

  /// What can be done about the remark in hand.
  private func addOffers(
    width: Int, _ detail: Int, _ add: (_ pieces: [(text: String, role: Role)], _ rank: Int) -> Void
  ) {
    if let offer = offers.first(where: \.isTakeable) ?? offers.first {
      // A row that is wrapped loses some columns at its end.
      let room = width - 4
      let words = offer.shown(columns: detail > 1 ? detail * (room - 6) : room)
      let rows = detail > 1 ? RowText.wrap(words, columns: room, limit: detail) : [words]
      add([(offer.isTakeable ? "^R  " : "    ", .key), (rows.first ?? "", .offer)], 2)
      for more in rows.dropFirst() { add([("    " + more, .offer)], UnderRow.continued) }
      let gone = alsoTaken(by: offer)
      if !gone.isEmpty {
        let words = gone.prefix(2).map { "\"\(RowText.cut($0, columns: 24))\"" }
        add([("    It takes \(words.joined(separator: " and ")) out as well.", .dim)], 3)
      }
    }
    if let noted = notedAlready {
      let room = width - 20 - RowText.columns(noted.origin)
      let words = RowText.cut(noted.text, columns: max(12, room))
      add([("noted already: \"\(words)\" (\(noted.origin))", .dim)], 4)
    } else if let heldBack {
      add([("\(heldBack.name) is near; somebody might be known by its words.", .dim)], 4)
    } else if needsEvidence, kind == .feedback, near.isEmpty {
      add([("No note is near this one yet.", .dim)], 4)
    }
  }
}

/// One row under the text, in pieces of one role.
private struct UnderRow {
  /// Its place among the rows.
  let number: Int
  /// Lower ranks stay where there is little room.
  let rank: Int
  let pieces: [(text: String, role: Role)]

  /// The rank of a row that only goes on with the one above.
  static let continued = 9

  /// The same with a mark that there is more.
  var goingOn: UnderRow {
    var pieces = pieces
    if let last = pieces.popLast() { pieces.append(("\(last.text) …", last.role)) }
    return UnderRow(number: number, rank: rank, pieces: pieces)
  }

  func draw(on surface: inout Surface, row: Int, in rect: Rect) {
    var column = 0
    for piece in pieces {
      column += surface.put(
        piece.text, at: Position(row: row, column: rect.column + column), role: piece.role,
        columns: rect.columns - column, overflow: .ellipsis)
    }
  }
}
