// The receipt of an erasing or a sealing on the screen: to read, and to write to a file that can be
// printed. There is no word of what is gone in it.

import Domain
import Panes
import Surface

/// A receipt to scroll through.
struct ReceiptPage: OverlayPage, Hashable {
  let lines: [String]
  /// The record that went under seal and may be handed over; nil for an erasing.
  var sealed: EntryRef?
  var name = ""
  /// The file it was written to; nil while it was not.
  var keptAt: String?
  var top = 0

  /// What the labels of a receipt take.
  private static let labelColumns = 14

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    var next = self
    if let top = PageSheet.scrolled(top, by: key, count: lines.count) {
      next.top = top
      return .stay(next)
    }
    switch key {
    case .character("w") where keptAt == nil:
      return PageTurn(next: self, requests: [.erasure(.keepReceipt(lines))])
    case .character("o"):
      guard let sealed else { return .stay(self) }
      return .stay(HandOverQuestion(record: sealed, name: name))
    case .enter: return .close()
    default: return .stay(self)
    }
  }

  func sheet(_ desk: Desk) -> PageSheet {
    let keep = keptAt == nil ? "w writes it to a file. " : ""
    let handOver = sealed == nil ? "" : "o shows the words once, to hand them over. "
    var sheet = PageSheet(
      title: lines.first ?? "Receipt", keys: "\(handOver)\(keep)Arrows scroll, Esc goes back.")
    if let keptAt { sheet.add("Written to \(keptAt)", .saved) }
    for line in lines.dropFirst() { sheet.add(desk.put(line), hang: Self.labelColumns) }
    sheet.top = top
    return sheet
  }
}
