// Which YAML folder the guide's own table is made of and what the Swift file looks like. It touches
// no disk: the tool hands it files, and a test compares what it gives with what is checked in.

import DataFile

/// The table that `Guide.builtIn` is decoded from.
public enum GuideTableSource {
  /// The folder read, from the root of the package.
  public static let folder = "Sources/Guidance/Rules"
  /// The Swift file written, from the root of the package.
  public static let output = "Sources/Guidance/Tables/BuiltInTable.swift"

  /// The Swift file for the folder's files.
  /// - Parameter files: the path inside the folder and the YAML text, in any order.
  /// - Returns: the whole file; the same for the same files.
  /// - Throws: the first thing wrong with a file, or a pattern that is none.
  public static func render(
    _ files: [(path: String, yaml: String)]
  ) throws(DataFileError) -> String {
    var all: [RuleFile] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      all.append(try RuleFile(try YAMLReader.read(file.yaml, file: "\(folder)/\(file.path)")))
    }
    var encoder = GuideTableEncoder()
    encoder.encode(try RuleBook(try RuleFiles(all)))
    return """
      // Made by `\(TableSource.command)` from \(folder); change the YAML there, never this file.
      // The texts are in the form of `GuideTable`.

      extension GuideTable {
        /// The rules that come with the program.
        static let builtIn = GuideTable(
          words: ##\"\"\"
      \(encoder.words)
      \"\"\"##,
          texts: ##\"\"\"
      \(encoder.texts.joined(separator: "\n"))
      \"\"\"##,
          sets: ##\"\"\"
      \(String(decoding: encoder.sets, as: UTF8.self))
      \"\"\"##,
          classes: ##\"\"\"
      \(encoder.classes)
      \"\"\"##,
          elements: ##\"\"\"
      \(encoder.elements)
      \"\"\"##,
          patterns: ##\"\"\"
      \(encoder.patterns)
      \"\"\"##,
          numbers: ##\"\"\"
      \(encoder.numberLines)
      \"\"\"##)
      }

      """
  }
}
