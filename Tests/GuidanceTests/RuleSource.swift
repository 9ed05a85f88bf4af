// The rules as they stand in the checkout, read from their YAML files, so that a failing sentence
// is named with its file and line.

import DataFile
import Foundation

@testable import Guidance

enum RuleSource {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Guidance/Rules")

  /// Every rules file, in the order of the names.
  static func fields() throws -> [Field] {
    try names().map { name in
      let url = folder.appendingPathComponent(name)
      return try YAMLReader.read(String(contentsOf: url, encoding: .utf8), file: name)
    }
  }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
  }

  /// The folder of the checkout that holds the package.
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every rules file as text, by path inside the folder.
  static func texts() throws -> [(path: String, yaml: String)] {
    try names().map { name in
      (name, try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
  }

  static let guide = Result { try Guide(fields()) }
}
