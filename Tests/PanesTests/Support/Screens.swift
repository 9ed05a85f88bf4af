// Golden screens: what a pane drew, compared with a file beside the tests. A missing file is
// recorded and fails, so that nobody ships a screen that nobody has looked at.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Testing

/// Compares a screen with `Screens/<name>.screen`. `RECORD_SCREENS=1` records it anew.
func expectScreen(
  _ screen: String, _ name: String, at place: SourceLocation = #_sourceLocation
) {
  let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
  let path = tests.joined(separator: "/") + "/Screens/\(name).screen"
  let recorded = contents(of: path)
  if getenv("RECORD_SCREENS") != nil || recorded == nil {
    write(screen, to: path)
    if recorded == nil, getenv("RECORD_SCREENS") == nil {
      Issue.record("no screen \(name) yet; recorded it, look at it", sourceLocation: place)
    }
    return
  }
  #expect(screen == recorded, "\(name):\n\(screen)", sourceLocation: place)
}

private func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func write(_ text: String, to path: String) {
  guard let file = fopen(path, "w") else {
    Issue.record("cannot write \(path)")
    return
  }
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  if fwrite(bytes, 1, bytes.count, file) != bytes.count { Issue.record("cannot write \(path)") }
}
