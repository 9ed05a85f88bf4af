// Small files of one laptop's own: plain JSON, or sealed around it where the review has a key.

import JSONText
import Journal
import Keyrings

/// A file of `local/` that is read and replaced whole.
enum LocalFile {
  /// The file's bytes; sealed where there is a key.
  ///
  /// - Parameters:
  ///   - json: the plain file.
  ///   - format: what its `format` says: `alongside.draft`.
  ///   - use: binds the box to its kind, so that one can't be put in another's place.
  static func bytes(
    _ json: [UInt8], format: String, as use: ReviewKey.Use, key: ReviewKey?
  ) throws(JournalError) -> [UInt8] {
    guard let key else { return json }
    var random = SystemRandomNumberGenerator()
    let salt = BoxSalt.random(using: &random)
    let box = try key.box(json, as: use, salt: salt, additional: additional(use))
    let object: JSONObject = [
      "format": .string(format), "version": 1, "salt": .string(salt.hex),
      "box": .string(String(decoding: Base64.encode(box), as: UTF8.self)),
    ]
    return object.bytes + [UInt8(ascii: "\n")]
  }

  /// The plain file; nil where it is sealed and not to be opened.
  static func opened(_ bytes: [UInt8], as use: ReviewKey.Use, key: ReviewKey?) -> [UInt8]? {
    guard let object = try? JSONReader.object(of: bytes), let text = object["box"]?.string else {
      return bytes
    }
    guard let key, let salt = object["salt"]?.string.flatMap({ BoxSalt(hex: $0) }),
      let box = Base64.decode(Array(text.utf8))
    else { return nil }
    return key.open(box, as: use, salt: salt, additional: additional(use))
  }

  /// The file for an object that says itself whether it is as it was written: it ends with a
  /// `digest` of what stands before it.
  static func digested(_ object: JSONObject) -> [UInt8] {
    var object = object
    object["digest"] = .string(ExportListFile.digest(object.bytes))
    return object.bytes + [UInt8(ascii: "\n")]
  }

  /// Whether such a file is as it was written, to the last byte.
  ///
  /// - Parameters:
  ///   - object: what was read of the bytes.
  ///   - keys: those of an older file, which has no digest and cannot say.
  static func isWhole(_ bytes: [UInt8], _ object: JSONObject, keys: Set<String>) -> Bool {
    guard let digest = object["digest"] else { return object.allSatisfy { keys.contains($0.key) } }
    guard isCanonical(bytes, object) else { return false }
    let said = JSONObject(object.filter { $0.key != "digest" }.map { ($0.key, $0.value) })
    return digest.string == ExportListFile.digest(said.bytes)
  }

  /// Whether nothing but the object and a newline stands in the bytes: no blank, no other end.
  static func isCanonical(_ bytes: [UInt8], _ object: JSONObject) -> Bool {
    bytes == object.bytes + [UInt8(ascii: "\n")]
  }

  private static func additional(_ use: ReviewKey.Use) -> [UInt8] {
    Array(use.rawValue.utf8) + [UInt8(ascii: "\n")]
  }
}
