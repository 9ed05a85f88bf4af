// The checked-in table is what the theme files give today.

import DataFile
import Foundation
import Testing

@testable import Theme

@Suite struct ThemeTableTests {
  @Test func theTableIsFresh() throws {
    let source = TableSource.themes
    var root = URL(fileURLWithPath: #filePath)
    for _ in 1...3 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent(source.folder).resolvingSymlinksInPath()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    let files = try paths.map { path in
      (
        path: path,
        yaml: try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      )
    }
    let table = try String(contentsOf: root.appendingPathComponent(source.output), encoding: .utf8)
    let isFresh = try source.render(files) == table
    #expect(
      isFresh, "\(source.output) is older than \(source.folder); run `\(TableSource.command)`")
  }

  @Test func theCatalogueListsTheFolder() {
    #expect(ThemeTables.files.map(\.name) == Catalogue.builtInNames.sorted().map { "\($0).yaml" })
  }
}
