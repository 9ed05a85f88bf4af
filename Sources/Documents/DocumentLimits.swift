// How much a document may hold. Checked before, or while, it is read, so that no file somebody
// sends can exhaust the laptop.

/// Limits on documents that are read.
public enum DocumentLimits {
  public static var fileBytesMax: Int { 8 << 20 }
  /// One line after unfolding, or one row of a table.
  public static var lineBytesMax: Int { 1 << 20 }
  public static var depthMax: Int { 16 }
  public static var componentsMax: Int { 10_000 }
  /// Of one component; exception dates count one by one.
  public static var propertiesMax: Int { 1_000 }
  /// Of all repeating events of a file together, on the days asked for.
  public static var occurrencesMax: Int { 1_000 }
  public static var identityBytesMax: Int { 1_000 }
  public static var rowsMax: Int { 10_000 }
  public static var columnsMax: Int { 200 }

  static func check(_ bytes: [UInt8], file: String) throws(DocumentError) {
    if bytes.count > fileBytesMax {
      throw DocumentError(
        file: file, problem: .tooLarge(bytes: bytes.count, limit: fileBytesMax))
    }
    let start = bytes.prefix(2)
    if start == [0xFE, 0xFF] || start == [0xFF, 0xFE] {
      throw DocumentError(file: file, line: 1, problem: .notUTF8)
    }
  }

  /// Where the text starts: behind a byte order mark, if there is one.
  static func textStart(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
