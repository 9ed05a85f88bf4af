// What the file of a draft is called. A field may be known by words that somebody typed, such as a
// question of one's own, and they may stand in no name: a folder's names are read by anybody who
// lists it, are the same for two questions that differ in a comma, and have a length.

import Crypto
import Journal
import Keyrings

extension KeptDraft {
  /// The file's name: the field's where it is the program's own; else the pane, what the field is
  /// for, and a digest of the whole. The number of the window follows where it is not the first:
  /// `2-note.json`, `2-note.2.json`.
  /// - Parameter key: of a protected review, in which nobody without it may try out what a digest
  ///   is of; nil in an open one.
  static func fileName(_ name: String, window: Int = 1, key: ReviewKey?) -> String {
    let isOwn = name.utf8.count <= lengthMax && name.utf8.allSatisfy(isPlain)
    let stem = isOwn
      ? name.replacing(".", with: "-") : "\(purpose(of: name))-\(digest(of: name, key: key))"
    return stem + (window == 1 ? ".json" : ".\(window).json")
  }

  /// Bytes of a name that stands as it is.
  private static let lengthMax = 100
  private static let tag = "alongside/1/draft-name\n"

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The pane's number and the word behind it, both the program's: `3-answer`.
  private static func purpose(of name: String) -> String {
    let parts = name.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.allSatisfy(isDigit), parts[1].utf8.allSatisfy(isLetter)
    else { return "draft" }
    return "\(parts[0])-\(parts[1])"
  }

  private static func digest(of name: String, key: ReviewKey?) -> String {
    let said = Array((tag + name).utf8)
    let bytes = key?.code(of: said) ?? Array(SHA256.hash(data: said))
    return String((EntryHash(bytes: bytes) ?? .zero).hex.prefix(32))
  }
}
