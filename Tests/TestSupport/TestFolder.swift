// A private folder for one test, gone when the test is.

import Journal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that nothing else uses.
public struct TestFolder: Sendable {
  public let path: String

  public init() throws {
    var template = Array("/tmp/alongside-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw DiskError(.makeFolder, "/tmp", code: errno)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes the folder away with everything in it.
  public func remove() { Self.remove(path) }

  private static func remove(_ path: String) {
    let disk = PosixDisk()
    guard let status = (try? disk.status(at: path)) ?? nil else { return }
    if status.kind == .folder {
      for name in (try? disk.list(path)) ?? [] { remove("\(path)/\(name)") }
    }
    try? disk.remove(path)
  }
}
