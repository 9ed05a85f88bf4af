// Where the things of a review stand. The layout is that of `design` 4: `review.json` and
// `journal/` may be carried about, `local/` never leaves the laptop.

import JSONText
import Journal

/// The paths of one store.
public struct StoreFolder: Hashable, Sendable {
  /// The store itself, without a slash at the end.
  public let path: String

  public init(_ path: String) {
    var trimmed = path
    while trimmed.count > 1 && trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.path = trimmed
  }

  public var name: String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }
  public var journal: String { "\(path)/journal" }
  public var local: String { "\(path)/local" }
  public var drafts: String { "\(path)/local/drafts" }
  public var packs: String { "\(path)/packs" }
  var reviewFile: String { "\(path)/review.json" }
  var keys: String { "\(path)/keys" }
  public var keyring: String { "\(path)/keys/keyring.json" }

  /// What `review.json` holds.
  static func reviewJSON(_ id: ReviewID) -> [UInt8] {
    let object: JSONObject = [
      "format": "alongside.review", "version": 1, "id": .string(id.hex),
    ]
    return object.bytes + [UInt8(ascii: "\n")]
  }

  static var reviewBytesMax: Int { 4096 }

  /// Reads `review.json`; nil where the folder has none.
  static func readID(in folder: StoreFolder, on disk: some Disk) throws(StoreError) -> ReviewID? {
    if disk.isOdd(folder.reviewFile, limit: reviewBytesMax) {
      throw .notAStore(folder.path, because: "what stands as review.json is no small file")
    }
    guard let bytes = try disk.wholeFile(folder.reviewFile, limit: reviewBytesMax) else {
      return nil
    }
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == "alongside.review", let version = object["version"]?.integer
    else {
      throw .notAStore(folder.path, because: "review.json is not as Alongside writes it")
    }
    guard version <= 1 else { throw .newerStore(folder.path, version: version) }
    guard let id = object["id"]?.string.flatMap({ ReviewID(hex: $0) }) else {
      throw .notAStore(folder.path, because: "review.json names no review")
    }
    return id
  }
}
