// The fixtures on disk, found from where this file stands, and copies of them to write to.

import Foundation
import Journal
import Store
import TestSupport
import Testing

/// A store that is frozen beside the tests.
struct FrozenStore {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  let url: URL

  init(_ name: String) { url = Self.fixtures.appendingPathComponent(name) }

  var folder: StoreFolder { StoreFolder(url.path) }

  /// Every file below it, by path.
  func files() throws -> [String: [UInt8]] {
    let walk = try #require(FileManager.default.enumerator(atPath: url.path))
    var files: [String: [UInt8]] = [:]
    while let name = walk.nextObject() as? String {
      let file = url.appendingPathComponent(name)
      guard walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      files[name] = Array(try Data(contentsOf: file))
    }
    return files
  }

  /// Writes files as a store; only ever used for the fixture of a version that is not out yet, and
  /// for copies.
  static func write(_ files: [String: [UInt8]], to folder: URL) throws {
    for (name, bytes) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  /// A copy that may be written to.
  func copy(in place: TestFolder, _ name: String = "copy") throws -> StoreFolder {
    let target = URL(fileURLWithPath: place.path).appendingPathComponent(name)
    try Self.write(try files(), to: target)
    return StoreFolder(target.path)
  }

  /// What is expected of it, frozen beside it.
  func expected() throws -> String {
    try String(contentsOf: URL(fileURLWithPath: url.path + ".txt"), encoding: .utf8)
  }
}
