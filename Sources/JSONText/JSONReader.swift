// Reads JSON as other programs write it (RFC 8259, UTF-8), strictly and within limits: what a
// second reader could take differently (duplicate keys, lone surrogates, a mark) is refused.

/// Reads one JSON value from bytes.
public struct JSONReader {
  /// How deep arrays and objects may be nested.
  public static var depthMax: Int { 64 }

  /// The value that these bytes are.
  /// - Throws: `JSONError` with the first fault and its offset.
  /// - Complexity: linear in the bytes; objects with many members cost their sorting besides.
  public static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try value(of: bytes[...])
  }

  /// The value that these bytes are. Offsets in errors count from the start of the slice.
  public static func value(of bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONError> in
      var parser = JSONParser(bytes: buffer)
      do throws(JSONError) { return .success(try parser.whole()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// The value that this text is.
  public static func value(of text: String) throws(JSONError) -> JSONValue {
    try value(of: Array(text.utf8))
  }

  /// The object that these bytes are.
  /// - Throws: `JSONError`, also where the value is no object.
  public static func object(of bytes: [UInt8]) throws(JSONError) -> JSONObject {
    guard let object = try value(of: bytes).object else { throw JSONError(.notAnObject, at: 0) }
    return object
  }
}
