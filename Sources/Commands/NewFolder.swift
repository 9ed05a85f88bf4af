// The folder of a review that is about to be made. A bare name becomes a folder of ours, so it must
// be one that lists, shells and other systems can live with.

import Store

/// Where a new review will stand.
struct NewFolder {
  let folder: StoreFolder

  /// - Throws: `usage` for a name that would make a poor folder.
  init(_ name: String, in home: Home) throws(CommandError) {
    let isPath = name.contains("/")
    let isHarmless = name.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    guard !name.isEmpty, isHarmless, isPath || !name.hasPrefix(".") && !name.hasPrefix("-"),
      isPath || name.utf8.count <= 64
    else {
      throw .usage(
        place: name.isEmpty ? "REVIEW" : name, what: "this cannot be a review's name",
        expected: "up to 64 letters, digits and hyphens, or a path with \"/\"",
        advice: "choose a name such as harrowmere-2026-11")
    }
    folder = home.folder(named: name)
  }
}
