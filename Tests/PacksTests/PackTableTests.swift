// The checked-in table is what the pack files give today.

import DataFile
import Foundation
import Testing

@testable import Packs

@Suite struct PackTableTests {
  @Test func theTableIsFresh() throws {
    let source = TableSource.packs
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

  @Test func everyBuiltInPackHasItsFilesName() throws {
    for (file, pack) in zip(PackTables.files, Packs.builtIn.packs) {
      #expect(file.name.hasSuffix("/\(pack.name).yaml"), "\(file.name)")
    }
  }
}
