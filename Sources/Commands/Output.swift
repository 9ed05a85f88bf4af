// Results go to standard output and words to standard error. Everything that other people wrote is
// made harmless on its way out: in text by `displayable`, in JSON by the writer's escapes.

import Domain
import JSONText
import Surface

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output, gathered so that a long list costs few writes.
struct Output {
  private var waiting: [UInt8] = []
  private static let bytesMax = 1 << 16

  static var isTerminal: Bool { isatty(1) != 0 }

  /// One line of text; whatever in it could act on a terminal, newlines included, is replaced.
  mutating func line(_ text: String) throws(CommandError) {
    try raw(displayable(text).utf8)
    try raw([0x0A])
  }

  /// One object of JSON Lines, with its schema and the schema's version before its own members.
  mutating func json(
    _ schema: String, version: Int = 1, _ members: JSONObject
  ) throws(CommandError) {
    try json(bare: Output.object(schema, version: version, members))
  }

  /// The object with its schema and the schema's version before its own members.
  static func object(_ schema: String, version: Int = 1, _ members: JSONObject) -> JSONObject {
    var object: JSONObject = [
      "schema": .string("alongside.\(schema)"), "version": .integer(Int64(version)),
    ]
    for member in members { object[member.key] = member.value }
    return object
  }

  /// One object of JSON Lines without a schema, where the contract fixes the whole object.
  mutating func json(bare object: JSONObject) throws(CommandError) {
    JSONWriter.write(object, to: &waiting)
    try raw([0x0A])
  }

  /// A whole document. Into a file or a pipe it goes as it is; a terminal gets it line by line and
  /// harmless.
  mutating func document(_ bytes: [UInt8]) throws(CommandError) {
    guard Output.isTerminal else { return try raw(bytes) }
    // A document's own marks and line ends must not show as stand-ins.
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let text = String(decoding: body.filter { $0 != 0x0D }, as: UTF8.self)
    try raw(displayable(text, keepsNewlines: true).utf8)
  }

  /// Says that a record is held back, why, and what lets it go.
  static func held(_ name: String, _ words: Identification, in review: String) {
    Output.words(
      "\(name): held back, since \"\(words.text)\" may say who somebody is (\(words.rule)); "
        + "expected words that name nobody; edit it, or, once looked at: alongside quiet "
        + "\(review) \(name) --rule \(words.rule) --because \"looked at\"")
  }

  mutating func raw(_ bytes: some Sequence<UInt8>) throws(CommandError) {
    waiting.append(contentsOf: bytes)
    if waiting.count >= Output.bytesMax { try flush() }
  }

  /// Hands over what was gathered. After an error nothing of it is tried again.
  mutating func flush() throws(CommandError) {
    guard !waiting.isEmpty else { return }
    let bytes = waiting
    waiting.removeAll(keepingCapacity: true)
    try Output.check(bytes.withUnsafeBytes { Descriptor.write($0, to: 1) })
  }

  /// - Parameter code: 0, or the system's number for why standard output took nothing.
  static func check(_ code: Int32) throws(CommandError) {
    guard code != 0 else { return }
    throw code == EPIPE ? .outputClosed : .outputFailed(because: Descriptor.reason(code))
  }

  /// Says one line on standard error; nothing in it can act on a terminal. Empty words say nothing.
  static func words(_ words: String) {
    guard !words.isEmpty else { return }
    let bytes = Array("\(displayable(words))\n".utf8)
    // With standard error gone too there is nobody left to tell.
    _ = bytes.withUnsafeBytes { Descriptor.write($0, to: 2) }
  }
}
