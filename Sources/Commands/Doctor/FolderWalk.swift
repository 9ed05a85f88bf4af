// Every file and folder of a store, for looking at and nothing else. It does not follow links, and
// it stops somewhere: a store is small, and whatever is not is no store.

import Journal

/// What stands below a folder.
struct FolderWalk {
  /// In the order of their paths, the folder itself first.
  let facts: [FileFacts]

  private static var filesMax: Int { 20_000 }
  private static var depthMax: Int { 8 }

  init(_ folder: String, on disk: PosixDisk) {
    var found: [FileFacts] = []
    FolderWalk.look(at: folder, on: disk, depth: 0, &found)
    facts = found
  }

  private static func look(
    at path: String, on disk: PosixDisk, depth: Int, _ found: inout [FileFacts]
  ) {
    guard found.count < filesMax, depth <= depthMax, let facts = FileFacts(path) else { return }
    found.append(facts)
    guard facts.isFolder else { return }
    for name in ((try? disk.list(path)) ?? []).sorted() {
      look(at: "\(path)/\(name)", on: disk, depth: depth + 1, &found)
    }
  }

  /// Whether a name is one that an interrupted replacement leaves: `.NAME.HEX.tmp`.
  static func isLeftover(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".")
    guard name.hasPrefix("."), parts.count >= 3, parts.last == "tmp" else { return false }
    let unique = parts[parts.count - 2]
    return (1...16).contains(unique.utf8.count) && unique.allSatisfy(\.isHexDigit)
  }
}
