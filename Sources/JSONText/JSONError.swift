// Why some bytes are not JSON, and where. The words are made here and nowhere else.

/// The first fault the reader met.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    case byteOrderMark
    case endsTooSoon
    case unexpected(byte: UInt8)
    case trailingBytes
    case badNumber
    case badEscape
    case controlCharacter(byte: UInt8)
    case loneSurrogate
    case badUTF8
    case tooDeep(limit: Int)
    case duplicateKey(String)
    case notAnObject
  }

  public let fault: Fault
  /// The byte at which it was noticed, counted from 0.
  public let offset: Int

  public init(_ fault: Fault, at offset: Int) {
    self.fault = fault
    self.offset = offset
  }

  public var description: String {
    "byte \(offset): \(what); expected JSON (RFC 8259); "
      + "mend the file or take it from its source again"
  }

  private var what: String {
    switch fault {
    case .byteOrderMark: "a byte order mark stands before the JSON"
    case .endsTooSoon: "the text ends in the middle of a value"
    case .unexpected(let byte): "unexpected \(JSONError.shown(byte))"
    case .trailingBytes: "more bytes follow the value"
    case .badNumber: "this is no JSON number"
    case .badEscape: "this escape does not exist"
    case .controlCharacter(let byte): "\(JSONError.shown(byte)) stands unescaped in a string"
    case .loneSurrogate: "half a surrogate pair stands alone"
    case .badUTF8: "these bytes are not UTF-8"
    case .tooDeep(let limit): "values are nested more than \(limit) deep"
    case .duplicateKey(let key): "the key \(JSONValue.string(key).text) occurs twice"
    case .notAnObject: "this value is not an object"
    }
  }

  // Foreign bytes reach a terminal through messages, so only printable ASCII is shown as itself.
  private static func shown(_ byte: UInt8) -> String {
    if byte > 0x20 && byte < 0x7F { return "\"\(Character(Unicode.Scalar(byte)))\"" }
    let hex = String(byte, radix: 16)
    return "byte 0x" + (byte < 16 ? "0" : "") + hex
  }
}
