// The counting sheet as it is seen: the plan with a key and a number for each place, the clocks and
// counters with their keys, and what is on its way to the disk. Nothing blinks; a sweep that is due
// is a word in the heading.

import Domain
import Packs
import Surface

/// A drawing of the counting sheet.
struct TallyView {
  let sheet: TallySheet
  let desk: Desk
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let size = surface.size
    guard size.rows > 0, size.columns > 0 else { return }
    var row = 0
    func put(_ text: String, _ role: Role = .text) {
      guard row < size.rows else { return }
      surface.put(
        text, at: Position(row: row, column: 0), role: role, columns: size.columns,
        overflow: .ellipsis)
      row += 1
    }
    put(status, sheet.trouble == nil ? .strong : .alarm)
    let cursorRow = 0
    for line in plan(columns: size.columns) { put(line) }
    for line in counterLines(columns: size.columns) { put(line, .text) }
    if size.rows >= 14 { put("") }
    let room = max(0, size.rows - row - 1)
    for line in sums(columns: size.columns, limit: room) { put(line, .count) }
    if row < size.rows {
      surface.put(
        help, at: Position(row: size.rows - 1, column: 0), role: .dim, columns: size.columns,
        overflow: .ellipsis)
    }
    if isFocused {
      let text = sheet.sweep.map { "Sweep: \($0)" } ?? ""
      surface.cursor = Position(
        row: cursorRow, column: min(RowText.columns(text), size.columns - 1))
    }
  }

  /// `Sweep: 24 of 29, Enter`, or what was counted last and whether it is on the disk.
  private var status: String {
    if let sweep = sheet.sweep {
      return "Sweep: \(sweep)  looking or doing, of \(sheet.seats); Enter keeps it, Esc leaves it"
    }
    if let trouble = sheet.trouble {
      return "! \(counted(sheet.waiting.count, "tick")) not saved: \(trouble)"
    }
    if !sheet.waiting.isEmpty { return "saving \(counted(sheet.waiting.count, "tick"))" }
    var parts: [String] = []
    if let last = sheet.count.last { parts.append("kept \(last.time) \(last.mark)") }
    if let clock = sheet.count.cut.runningClock { parts.append("clock: \(clock)") }
    for name in sheet.count.cut.openSpans.keys.sorted() { parts.append("\(name) runs") }
    if let minutes = sheet.count.cut.sweepMinutes { parts.append("sweep every \(minutes) min") }
    if sheet.count.cut.isSweepDue(at: desk.now) { parts.append("SWEEP NOW: .") }
    return parts.isEmpty ? "Nothing counted yet." : parts.joined(separator: " \(desk.dot) ")
  }

  /// The plan, a row of the keyboard to a row: `q=11 2`, or where it is narrow `q"`, a stroke for
  /// one turn and two for more.
  private func plan(columns: Int) -> [String] {
    let cell = max(3, min(7, columns / 10))
    let turns = sheet.count.cut.turns
    var rows: [String] = []
    for start in stride(from: 0, to: sheet.seats, by: 10) {
      var row = ""
      for place in start..<min(start + 10, sheet.seats) {
        let count = turns[place + 1] ?? 0
        let key = TallySheet.placeKeys[place]
        if cell == 7 {
          let sign = count == 0 ? "." : count > 9 ? "+" : String(count)
          row += RowText.pad("\(key)=\(place + 1) \(sign)", to: cell)
        } else {
          row += RowText.pad("\(key)\(count == 0 ? "" : count == 1 ? "'" : "\"")", to: cell)
        }
      }
      rows.append(row)
    }
    return rows
  }

  /// `V volunteered 3  C was chosen 5`, in as many rows as it takes.
  private func counterLines(columns: Int) -> [String] {
    let cut = sheet.count.cut
    let cells = desk.packs.counters.map { counter in
      "\(counter.key) \(counter.label)\(value(of: counter.mark, cut))"
    } + ["Space pause\(value(of: "span-pause", cut))", ". sweep", "+- places"]
    var rows: [String] = []
    var row = ""
    for cell in cells {
      if !row.isEmpty, RowText.columns(row) + RowText.columns(cell) + 2 > columns {
        rows.append(row)
        row = ""
      }
      row += (row.isEmpty ? "" : "  ") + cell
    }
    if !row.isEmpty { rows.append(row) }
    return rows
  }

  private func value(of mark: String, _ cut: TallyCut) -> String {
    if mark.hasPrefix("clock-") {
      let name = String(mark.dropFirst(6))
      let seconds = cut.clocks[name] ?? 0
      let sign = cut.runningClock == name ? "*" : ""
      return seconds > 0 || !sign.isEmpty
        ? " \(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)\(sign)" : ""
    }
    if mark.hasPrefix("span-") {
      let name = String(mark.dropFirst(5))
      let count = cut.spans[name]?.count ?? 0
      return (count > 0 ? " \(count)" : "") + (cut.openSpans[name] == nil ? "" : "*")
    }
    return cut.counts[mark].map { " \($0)" } ?? ""
  }

  private func sums(columns: Int, limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    return Array(
      sheet.count.cut.sentences.flatMap { RowText.wrap($0, columns: columns) }.prefix(limit))
  }

  private var help: String {
    "Backspace takes back  < > minutes between sweeps  Enter note  Esc leave"
  }
}
