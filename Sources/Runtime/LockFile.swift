// When a review with a passphrase locks itself: `lock.yaml` in the config folder, `minutes: 10`.

import DataFile

/// Reads lock files.
public enum LockFile {
  /// Minutes without a key; 0 never locks.
  ///
  /// - Throws: `DataFileError` with file, line and column.
  public static func minutes(_ bytes: [UInt8], file: String) throws(DataFileError) -> Int {
    let root = try YAMLReader.read(bytes: bytes, file: file)
    let field = try root.map(required: ["minutes"], optional: []).members[0].value
    guard let minutes = Int(try field.string()), (0...1_440).contains(minutes) else {
      throw field.error(
        "\(quoted(try field.string())) is no number of minutes", expected: "0 to 1440",
        advice: "0 never locks; without this file a review locks after 10 minutes")
    }
    return minutes
  }
}
