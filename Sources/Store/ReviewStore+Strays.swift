// Files in a store's folder that no erasing looks into, because they are none of this program's:
// an editor's copy, a carrier's unfinished one, another review's journal, a second name of one of
// ours. They may hold anything, and so they are named; whose they are, a person has to say.

import Domain
import JSONText
import Journal

extension ReviewStore {
  /// How deep and how many: a store is small, and whatever is not is no store.
  private static var depthMax: Int { 6 }
  private static var countMax: Int { 200 }

  /// What is in the store's folder and not looked into, as paths within it, sorted; a folder ends
  /// with a slash. What has a second name outside is followed by words that say so. Changes
  /// nothing.
  public func strays() -> [String] {
    let exports = Set(listedExports().map(\.path))
    var found: [String] = []
    look(in: "", depth: 0, exports, &found)
    return (found + halfMadeBeside()).map { Self.harmless($0) }.sorted()
  }

  /// A name is foreign too: one with a line's end in it must write no line of its own on a receipt.
  private static func harmless(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    return isPlain ? path : String(JSONValue.string(path).text.dropFirst().dropLast())
  }

  private enum Place { case ours, folder, stray }

  private func look(
    in inner: String, depth: Int, _ exports: Set<String>, _ found: inout [String]
  ) {
    guard depth <= Self.depthMax else { return found.append(inner) }
    for name in ((try? disk.list("\(folder.path)/\(inner)")) ?? []).sorted() {
      guard found.count < Self.countMax else { return }
      let path = inner + name
      guard let status = (try? disk.status(at: "\(folder.path)/\(path)")) ?? nil else { continue }
      let isFolder = status.kind == .folder
      switch status.kind == .link || status.kind == .other
        ? .stray : place(of: name, in: inner, isFolder: isFolder, exports)
      {
      case .folder: look(in: path + "/", depth: depth + 1, exports, &found)
      case .stray: found.append(isFolder ? path + "/" : path)
      case .ours where !isFolder && status.links > 1:
        found.append("\(path) (the file has another name besides)")
      case .ours: break
      }
    }
  }

  private func place(
    of name: String, in inner: String, isFolder: Bool, _ exports: Set<String>
  ) -> Place {
    func file(_ isOurs: Bool) -> Place { isOurs && !isFolder ? .ours : .stray }
    switch inner {
    case "":
      if isFolder { return ["journal", "local"].contains(name) ? .folder : besides(name) }
      return file(name == "review.json")
    case "journal/": return file(journal.looksInto(name))
    case "local/":
      if isFolder {
        // The cache goes as a whole.
        if name == "cache" { return .ours }
        return OwnNames.localFolders.contains(name) ? .folder : .stray
      }
      return file(OwnNames.isLocalFile(name) || privateJournal.looksInto(name))
    case "local/receipts/": return file(FiledReceipt.isOne(name))
    case "local/pages/": return file(exports.contains { $0.hasSuffix("/local/pages/\(name)") })
    // All that is in these is looked into.
    default: return file(true)
    }
  }

  /// Keys and packs hold nothing of what was written in a review.
  private func besides(_ name: String) -> Place {
    ["keys", "packs"].contains(name) ? .ours : .stray
  }

  /// Stores that a killed program left half-made under another name may be of this review; those
  /// that say so are taken away, or named as such.
  private func halfMadeBeside() -> [String] {
    ((try? disk.list(folder.parent)) ?? []).filter { name in
      guard HalfMade<D>.isOne(name) else { return false }
      let beside = StoreFolder("\(folder.parent)/\(name)")
      guard ((try? disk.status(at: beside.path)) ?? nil)?.kind == .folder else { return false }
      let id = (try? StoreFolder.readID(in: beside, on: disk)) ?? nil
      return id == nil
    }.map { "../\($0)/" }
  }
}
