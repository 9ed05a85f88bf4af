// Which names in a store's folder are this program's. One list for all who ask: what is named as a
// stray, what may go with a store that is protected, what a half-made store may hold.

import Journal

/// The names this program gives in a store's folder.
enum OwnNames {
  /// In the store's folder itself.
  static let parts: Set<String> = ["review.json", "journal", "local", "keys", "packs"]
  /// Folders in `local/`.
  static let localFolders: Set<String> = ["drafts", "torn", "receipts", "pages", "cache"]

  /// Whether a file in `local/` is this program's, or on the way to be; the private journal's files
  /// apart, of which only their content tells whose they are.
  static func isLocalFile(_ name: String) -> Bool {
    localFiles.contains(WholeFile.target(ofTemporary: name) ?? name)
      || name.hasPrefix("\(ExportListFile.name).damaged") || isJournal(name, "sealed")
      || isWindowLock(name)
  }

  /// Whether a file is named as a journal of that stem: `private.jsonl`, `private.<writer>.jsonl`.
  static func isJournal(_ name: String, _ stem: String) -> Bool {
    name == "\(stem).jsonl" || (name.hasPrefix("\(stem).") && name.hasSuffix(".jsonl"))
  }

  static func windowLock(_ window: Int) -> String { "window-\(window).lock" }

  private static let localFiles: Set<String> = [
    "lock", "device.json", "anchor.json", ExportListFile.name, CarriedOnNote.name,
    CarriedDrafts.name, "mirror.json", SwitchNames.stemName,
  ]

  private static func isWindowLock(_ name: String) -> Bool {
    guard name.hasPrefix("window-"), name.hasSuffix(".lock") else { return false }
    return Int(name.dropFirst(7).dropLast(5)).map { windowLock($0) == name } ?? false
  }
}
