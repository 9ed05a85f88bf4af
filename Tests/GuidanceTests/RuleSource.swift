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

  static let guide = Result { try Guide(fields()) }
}
