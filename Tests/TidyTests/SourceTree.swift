// The project's own files, found from where this file stands.

import Foundation

enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Paths of files under a folder, relative to the root, sorted.
  static func files(under folder: String, endings: [String]) -> [String] {
    let start = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { name in endings.contains { name.hasSuffix($0) } }
      .map { "\(folder)/\($0)" }.sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Whether a file holds a word anywhere.
  static func holds(_ path: String, _ word: String) throws -> Bool {
    try Data(contentsOf: root.appendingPathComponent(path)).range(of: Data(word.utf8)) != nil
  }

  static let swift = files(under: "Sources", endings: [".swift"])
}
