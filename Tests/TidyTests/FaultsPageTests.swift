// The page of faults names the tests that hold its rows; a test that is not there holds nothing.

import Testing

@Suite struct FaultsPageTests {
  private static let page = "Sources/Journal/Journal.docc/Faults.md"

  /// The words between backticks in the last column of each row.
  private static func tests() throws -> [String] {
    try SourceTree.text(page).split(separator: "\n").filter { $0.hasPrefix("| ") }
      .compactMap { $0.split(separator: "|").last.map(String.init) }
      .flatMap { cell in
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
      }
  }

  @Test func everyTestItNamesIsThere() throws {
    let names = try Self.tests()
    #expect(names.count > 20)
    let files = SourceTree.files(under: "Tests", endings: [".swift"])
    for name in names {
      let parts = name.split(separator: ".", maxSplits: 1)
      let suite = String(parts[0])
      let places = try files.filter { path in
        try path.hasSuffix("/\(suite).swift") || SourceTree.holds(path, "struct \(suite) ")
      }
      #expect(!places.isEmpty, "\(name): no suite of this name")
      guard parts.count == 2 else { continue }
      let function = "func " + parts[1].prefix { $0 != "…" }
      let isThere = try places.contains { try SourceTree.holds($0, function) }
      #expect(isThere, "\(name): no test of this name")
    }
  }
}
