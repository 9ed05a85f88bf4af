// The file that the list of documents stands in. It says itself whether it is as it was written:
// one wrong byte in a path would let a document with erased words lie where nobody looks.

import Crypto
import JSONText
import Journal
import Keyrings

/// What was found where the list should be.
enum ExportListFile {
  case none
  case whole([ListedExport])
  /// Not as it was written, with what can be read of it all the same.
  case damaged([ListedExport])
  /// There, and the disk does not give it now; why.
  case unread(because: String)

  static let name = "exports.json"

  var files: [ListedExport] {
    switch self {
    case .none, .unread: []
    case .whole(let files), .damaged(let files): files
    }
  }

  /// - Parameter bytes: the file's; nil where there is none.
  init(_ bytes: [UInt8]?, key: ReviewKey?) {
    guard let bytes else {
      self = .none
      return
    }
    guard let json = LocalFile.opened(bytes, as: .exports, key: key),
      let object = try? JSONReader.object(of: json),
      object["format"]?.string == "alongside.exports", object["version"]?.integer == 1,
      let list = object["files"]?.array
    else {
      self = .damaged([])
      return
    }
    let files = list.compactMap { $0.object.flatMap { ListedExport($0) } }
    // A list of an older version has no digest of its own.
    let isOld = object.allSatisfy { ["format", "version", "files"].contains($0.key) }
    let isWhole =
      isOld
      || object["digest"]?.string == Self.digest(of: list) && LocalFile.isCanonical(json, object)
    self = isWhole && files.count == list.count ? .whole(files) : .damaged(files)
  }

  /// The file for a list; sealed where there is a key.
  static func bytes(
    _ files: [ListedExport], key: ReviewKey?
  ) throws(JournalError) -> [UInt8] {
    let list = files.map { JSONValue.object($0.object) }
    let object: JSONObject = [
      "format": "alongside.exports", "version": 1, "files": .array(list),
      "digest": .string(digest(of: list)),
    ]
    return try LocalFile.bytes(
      object.bytes + [UInt8(ascii: "\n")], format: "alongside.exports", as: .exports, key: key)
  }

  private static func digest(of list: [JSONValue]) -> String {
    digest(JSONObject([("files", .array(list))]).bytes)
  }

  /// SHA-256 in hex.
  static func digest(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0\(hex)" : hex
    }.joined()
  }
}
