// Which YAML folders are compiled into the program, and what the Swift file made of each looks
// like. It touches no disk: the tool hands it files, and tests compare what it gives.

/// A folder of YAML files and the Swift file that holds them as compact tables.
public struct TableSource: Hashable, Sendable {
  /// The folder read, from the root of the package, with every folder inside it.
  public var folder: String
  /// The Swift file written, from the root of the package.
  public var output: String
  /// The enum in that file, whose `files` are the tables.
  public var enumName: String

  /// A table of any folder; the program has the three below.
  public init(folder: String, output: String, enumName: String) {
    self.folder = folder
    self.output = output
    self.enumName = enumName
  }

  /// The rules of the guide.
  public static let rules = TableSource(
    folder: "Sources/Guidance/Rules", output: "Sources/Guidance/Tables/RuleTables.swift",
    enumName: "RuleTables")
  /// Prompts, days and shorthand.
  public static let packs = TableSource(
    folder: "Sources/Packs/Data", output: "Sources/Packs/Tables/PackTables.swift",
    enumName: "PackTables")
  /// The built-in themes.
  public static let themes = TableSource(
    folder: "Themes", output: "Sources/Theme/Tables/ThemeTables.swift",
    enumName: "ThemeTables")

  /// Every table of the program.
  public static let all = [rules, packs, themes]

  /// What to run when a table and its folder differ; for the text of a failing test.
  public static let command = "swift run TableMaker"

  /// The Swift file for a folder's files.
  /// - Parameter files: the path inside the folder and the YAML text, in any order.
  /// - Returns: the whole file, the tables sorted by path; the same for the same files.
  /// - Throws: the first thing wrong with a file.
  public func render(
    _ files: [(path: String, yaml: String)]
  ) throws(DataFileError) -> String {
    var text = """
      // Made by `\(Self.command)` from \(folder); change the YAML there, never this file.
      // Each text is a file in the form of `CompactText`, read without a YAML parser.

      enum \(enumName) {
        /// Paths inside the folder, sorted, and the tables.
        static let files: [(name: String, text: String)] = [

      """
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let root = try YAMLReader.read(file.yaml, file: "\(folder)/\(file.path)")
      let table = CompactText.encode(root.node)
      let fence = Self.fence(for: table)
      text += "    (name: \"\(file.path)\", text: \(fence)\"\"\"\n\(table)\n\"\"\"\(fence)),\n"
    }
    return text + "  ]\n}\n"
  }

  /// As many number signs as keep a raw literal from ending or escaping inside the table.
  private static func fence(for table: String) -> String {
    var longest = 0
    var run = 0
    for byte in table.utf8 {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "#", count: longest + 1)
  }
}
