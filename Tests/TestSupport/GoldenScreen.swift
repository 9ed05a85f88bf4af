// Golden screens: what was drawn, compared with a file beside the tests. A missing file is recorded
// and fails, so that nobody ships a screen that nobody has looked at.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Compares screens with recorded ones.
public enum GoldenScreen {
  /// What became of a comparison.
  public enum Verdict: Hashable, Sendable {
    case same
    /// There was none; it is recorded now and wants to be looked at.
    case recordedFirst
    /// Asked for by `RECORD_SCREENS`.
    case recordedAnew
    case differs
    case cannotWrite
  }

  /// Compares with `FOLDER/NAME.screen`.
  public static func compare(_ screen: String, _ name: String, in folder: String) -> Verdict {
    let path = "\(folder)/\(name).screen"
    let recorded = contents(of: path)
    if getenv("RECORD_SCREENS") != nil {
      return write(screen, to: path) ? .recordedAnew : .cannotWrite
    }
    guard let recorded else { return write(screen, to: path) ? .recordedFirst : .cannotWrite }
    return screen == recorded ? .same : .differs
  }

  private static func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
