// The receipts that were written to a file: which there are, and each to be read again. Printing is
// the business of whatever prints text; what it needs is the file's name.

import Domain
import Panes
import Surface

/// The receipts of this review, the latest first.
struct ReceiptsPage: OverlayPage, Hashable {
  let files: [ReceiptFile]
  var row = 0

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    var next = self
    guard files.indices.contains(row) else { return .stay(self) }
    switch key {
    case .down, .character("j"): next.row = min(row + 1, files.count - 1)
    case .up, .character("k"): next.row = max(row - 1, 0)
    case .enter:
      return .stay(ReceiptPage(lines: files[row].lines, keptAt: files[row].path))
    default: break
    }
    return .stay(next)
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(title: "Receipts", keys: "Esc goes back.")
    guard !files.isEmpty else {
      sheet.add("No receipt was written to a file here: w on a receipt does it. What was erased is "
        + "listed by \"alongside list REVIEW --kind erased\".")
      return sheet
    }
    for (index, file) in files.enumerated() {
      sheet.add(
        "\(index == row ? ">" : " ") \(Self.words(file))", index == row ? .selection : .text,
        isChosen: index == row, hang: 2)
    }
    sheet.add("")
    sheet.add("In \(Self.folder(files[0].path)), to print", .dim)
    sheet.keys = "Enter shows it; Esc goes back."
    return sheet
  }

  /// When it was written, by its name, and what it says was done.
  private static func words(_ file: ReceiptFile) -> String {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let gone = file.lines.first { $0.hasPrefix("  gone") }?.dropFirst(14)
    return [name, file.lines.first ?? "", gone.map(String.init) ?? ""].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  private static func folder(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}
