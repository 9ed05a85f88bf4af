// The Swift file made of a folder: sorted, the same every time, and safe for any text.

import DataFile
import Testing

@Suite struct TableSourceTests {
  private let source = TableSource(folder: "In", output: "Out.swift", enumName: "Tables")

  @Test func anEmptyFolderGivesAnEmptyTable() throws {
    #expect(
      try source.render([]) == """
        // Made by `swift run TableMaker` from In; change the YAML there, never this file.
        // Each text is a file in the form of `CompactText`, read without a YAML parser.

        enum Tables {
          /// Paths inside the folder, sorted, and the tables.
          static let files: [(name: String, text: String)] = [
          ]
        }

        """)
  }

  @Test func filesAreSortedAndFenced() throws {
    let text = try source.render([
      (path: "b.yaml", yaml: "x: '\"\"\"## \\(y)'"), (path: "a/c.yaml", yaml: "- é"),
    ])
    #expect(
      text.hasSuffix(
        "    (name: \"a/c.yaml\", text: #\"\"\"\n[1\n'é\n\"\"\"#),\n"
          + "    (name: \"b.yaml\", text: ###\"\"\"\n{1\n:x\n'\"\"\"## \\(y)\n\"\"\"###),\n  ]\n}\n"
      ))
  }

  @Test func aMistakeNamesTheFileInTheCheckout() {
    #expect(throws: DataFileError(file: "In/a.yaml", mark: nil, problem: .empty)) {
      try source.render([(path: "a.yaml", yaml: "")])
    }
  }

  @Test func everyTableHasAPlaceOfItsOwn() {
    #expect(Set(TableSource.all.map(\.output)).count == TableSource.all.count)
    #expect(TableSource.all.map(\.enumName) == ["RuleTables", "PackTables", "ThemeTables"])
  }
}
