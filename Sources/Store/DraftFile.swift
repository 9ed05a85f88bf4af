// What is being typed, kept on disk so that no way out of the program loses it. One small file for
// each field, replaced whole; it goes when the words are saved.

import JSONText
import Journal
import Keyrings

/// A field's words as they were when the program last had a moment to keep them.
public struct KeptDraft: Hashable, Sendable {
  /// The pane's number and the field's name: `2-note`.
  public var name: String
  public var text: String
  public var context: [String: String]
  /// Whether a person typed it, rather than chose it.
  public var isTyped: Bool
  /// When it was kept, as people read it: `2026-11-19T09:41:07+00:00`.
  public var at: String

  public init(
    name: String, text: String, context: [String: String], at: String, isTyped: Bool = true
  ) {
    self.name = name
    self.text = text
    self.context = context
    self.at = at
    self.isTyped = isTyped
  }
}

extension KeptDraft {
  /// Questions of one's own that are kept to be asked: they were saved with Enter, and stand in no
  /// journal. A prompt of a pack is kept by its id.
  public var ownQuestions: Int {
    guard name.contains("-queue-") else { return 0 }
    return text.split(whereSeparator: \.isNewline).count { $0.hasPrefix("=") }
  }

  /// The file's bytes; sealed where there is a key.
  func file(_ key: ReviewKey?) throws(JournalError) -> [UInt8] {
    try LocalFile.bytes(json, format: "alongside.draft", as: .draft, key: key)
  }

  /// Reads a file; nil for what is no draft, or sealed and not to be opened.
  init?(file bytes: [UInt8], key: ReviewKey?) {
    guard let json = LocalFile.opened(bytes, as: .draft, key: key) else { return nil }
    self.init(json: json)
  }

  var json: [UInt8] {
    let object: JSONObject = [
      "format": "alongside.draft", "version": 1, "name": .string(name), "at": .string(at),
      "text": .string(text), "typed": .bool(isTyped),
      "context": .object(
        JSONObject(
          context.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) })),
    ]
    return LocalFile.digested(object)
  }

  /// Whether a file is a draft as it was written; one of an earlier version cannot say. Where it is
  /// not, the words in it are read all the same.
  static func isWhole(file bytes: [UInt8], key: ReviewKey?) -> Bool {
    guard let json = LocalFile.opened(bytes, as: .draft, key: key), KeptDraft(json: json) != nil,
      let object = try? JSONReader.object(of: json)
    else { return false }
    return object["digest"] == nil || LocalFile.isWhole(json, object, keys: [])
  }

  init?(json bytes: [UInt8]) {
    guard let object = try? JSONReader.object(of: bytes),
      object["format"]?.string == "alongside.draft", let name = object["name"]?.string,
      let text = object["text"]?.string
    else { return nil }
    self.name = name
    self.text = text
    at = object["at"]?.string ?? ""
    isTyped = object["typed"]?.bool ?? true
    var context: [String: String] = [:]
    for member in object["context"]?.object ?? JSONObject() {
      context[member.key] = member.value.string
    }
    self.context = context
  }

  /// The window that a file's name is of; nil for what is no draft's name.
  static func window(ofFile name: String) -> Int? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.last == "json", !parts[0].isEmpty else { return nil }
    if parts.count == 2 { return 1 }
    guard parts.count == 3, let window = Int(parts[1]), window > 1 else { return nil }
    return window
  }
}
