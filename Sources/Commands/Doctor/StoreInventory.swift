// What stands in one store, as somebody who answers for it has to list it: the exact path, who may
// read it, what kind of thing it is and how many. Counts only; no word is read out.

import Domain
import JSONText
import Journal

/// What one store holds.
struct StoreInventory {
  /// One kind of thing in one place.
  struct Item {
    /// The path within the store.
    let place: String
    /// As in `0600`, the widest of its files; empty where there is none.
    let mode: String
    let files: Int
    let what: String
  }

  let name: String
  let path: String
  let mode: String
  let isProtected: Bool
  let items: [Item]
  /// Documents that were written out, as paths.
  let documents: [String]
  /// Other folders in which the whole review was carried on, as paths.
  let otherFolders: [String]
  private let erased: Int

  init(_ examination: Examination, on disk: PosixDisk) {
    name = examination.name
    let folder = examination.folder
    path = FileFacts.real(folder.path)
    mode = FileFacts(folder.path)?.octal ?? ""
    let walk = FolderWalk(folder.path, on: disk)
    isProtected = FileFacts("\(folder.path)/keys/keyring.json") != nil
    documents = Set(examination.documents).sorted()
    otherFolders = examination.otherFolders
    erased = examination.review.entries.count { $0.content == .erased }
    let lines = examination.lines
    let gone = erased == 0 ? "" : ", \(erased) erased"
    items = [
      ("review.json", "a random id, nothing else"),
      ("journal", "records, schedule: \(counted(lines, "line"))\(gone)"),
      ("keys", "the review's key, sealed by a passphrase"),
      ("packs", "the review's own prompts and rules; plain"),
      ("local/private.jsonl", "own thoughts; never shared or exported"),
      ("local/sealed.jsonl", "for the safeguarding lead; hidden"),
      ("local/drafts", "typed, or noted on the card, not saved yet"),
      ("local/torn", "cut ends of journals; half sentences"),
      ("local/cache", "can be made again; may hold words"),
      ("local/pages", "notices and packs to print; contacts"),
      ("local/exports.json", "where documents were written to"),
      ("local/receipts", "receipts of erasings; none of the words"),
      ("local/mirror.json", "own habits with words, as numbers"),
      ("local/anchor.json", "how many lines each journal had"),
      ("local/device.json", "call-sign, random ids, machine's digest"),
    ].map { place, what in
      let whole = "\(folder.path)/\(place)"
      let files = walk.facts.filter {
        !$0.isFolder && ($0.path == whole || $0.path.hasPrefix("\(whole)/"))
      }
      let widest = files.max { $0.mode & 0o077 < $1.mode & 0o077 }
      return Item(place: place, mode: widest?.octal ?? "", files: files.count, what: what)
    }
  }

  /// The store in full; what is not there is said to be not there.
  var paragraphs: [String] {
    let missing = missing
    return ["    \(path)  \(mode)"]
      + items.filter { $0.files > 0 }.map { item in
        "      \(padded(item.place, 19)) \(padded("\(item.files) x \(item.mode)", 9)) \(item.what)"
      } + (missing.isEmpty ? [] : ["Not there: \(missing)."])
      + (documents.isEmpty
        ? []
        : ["Written out of it, each to be looked for where it was written:"]
          + documents.map { "      \($0)" })
      + (otherFolders.isEmpty
        ? []
        : ["Carried on whole, thoughts, drafts and sealed lines among it, in:"]
          + otherFolders.map { "      \($0)" })
  }

  /// What is not there, by place; what would stand in `local/` by its name in it.
  private var missing: String {
    let places = items.filter { $0.files == 0 }.map(\.place)
    let inLocal = places.filter { $0.hasPrefix("local/") }.map { String($0.dropFirst(6)) }
    let rest = places.filter { !$0.hasPrefix("local/") }
    let parts = [rest.joined(separator: ", ")]
      + (inLocal.isEmpty ? [] : ["in local/: " + inLocal.joined(separator: ", ")])
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The store in a line of its own.
  var summary: String {
    let files = items.reduce(0) { $0 + $1.files }
    return "    \(path)  \(mode), \(counted(files, "file"))"
  }

  var members: JSONObject {
    [
      "review": .string(name), "path": .string(path), "mode": .string(mode),
      "documents": .array(documents.map { .string($0) }),
      "otherFolders": .array(otherFolders.map { .string($0) }),
      "protected": .bool(isProtected), "erased": .integer(Int64(erased)),
      "places": .array(
        items.map {
          [
            "place": .string($0.place), "mode": .string($0.mode),
            "files": .integer(Int64($0.files)), "what": .string($0.what),
          ]
        }),
    ]
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.utf8.count))
  }
}
