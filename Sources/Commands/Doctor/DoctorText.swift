// Findings as people read them: the gravest first, wrapped for a terminal of 80 columns, and never
// so many of one kind that they scroll the others away.

import Domain
import Surface

/// Findings in words.
enum DoctorText {
  private static let columns = 78
  private static let labelColumns = 9
  /// Findings of one gravity shown in full; the rest is counted.
  private static let shownMax = 5

  /// One store's findings.
  static func lines(_ examination: Examination) -> [String] {
    var lines = rows(headline(examination), columns: columns)
    for gravity in Complaint.Gravity.allCases {
      let found = examination.complaints.filter { $0.gravity == gravity }
      lines += found.prefix(shownMax).flatMap(DoctorText.lines)
      guard found.count > shownMax else { continue }
      let rest = counted(found.count - shownMax, "more finding")
      lines.append("  \(gravity.label): \(rest); \"alongside doctor --json\" lists every one")
    }
    return lines
  }

  /// One finding.
  static func lines(_ complaint: Complaint) -> [String] {
    let label = "  \(complaint.gravity.label)"
    let gap = String(repeating: " ", count: max(1, labelColumns + 2 - label.utf8.count))
    var lines = paragraph(complaint.what, first: label + gap)
    if !complaint.safe.isEmpty { lines += paragraph("Safe: \(complaint.safe)") }
    if !complaint.advice.isEmpty { lines += paragraph("Do: \(complaint.advice)") }
    return lines
  }

  private static func headline(_ examination: Examination) -> String {
    let checked = "\(counted(examination.files, "file")), "
      + "\(counted(examination.lines, "sound line"))"
    let start = "\(examination.name): "
    guard !examination.complaints.isEmpty else { return "\(start)nothing is wrong (\(checked))." }
    let damaged = examination.complaints.count { $0.gravity == .damage }
    let verdict = damaged == 0 ? "nothing that was saved is damaged"
      : "\(counted(damaged, "place")) damaged"
    return "\(start)\(verdict) (\(checked))."
  }

  private static func paragraph(_ text: String, first: String? = nil) -> [String] {
    let margin = String(repeating: " ", count: labelColumns + 2)
    return rows(text, columns: columns - labelColumns - 2).enumerated().map { index, row in
      (index == 0 ? first ?? margin : margin) + row
    }
  }

  /// Text in rows, broken between words only: half a path must never look like a whole one.
  static func rows(_ text: String, columns: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    var used = 0
    for word in text.split(separator: " ") {
      let width = DisplayWidth.columns(of: word)
      if !row.isEmpty && used + 1 + width > columns {
        rows.append(row)
        row = ""
        used = 0
      }
      if !row.isEmpty {
        row += " "
        used += 1
      }
      row += word
      used += width
    }
    return rows + [row]
  }
}
