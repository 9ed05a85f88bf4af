// Writes the tables that are compiled into the program from the YAML files in the checkout. Run
// from the root of the package after a rule, pack or theme has changed: `swift run TableMaker`;
// another root can be given: `swift run TableMaker /path/to/package`.

import DataFile
import Foundation
import Guidance

let root = URL(
  fileURLWithPath: CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : ".",
  isDirectory: true)

/// The YAML files below a folder, by path inside it; nil when there is no such folder.
func yamlFiles(below folder: URL) throws -> [(path: String, yaml: String)]? {
  // A folder that is a link lists as empty, which would empty its table.
  let folder = folder.resolvingSymlinksInPath()
  guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
  var files: [(path: String, yaml: String)] = []
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
  where path.hasSuffix(".yaml") {
    let file = folder.appendingPathComponent(path)
    files.append((path: path, yaml: try String(contentsOf: file, encoding: .utf8)))
  }
  return files
}

/// A table: the folder it is made of, the file it goes into and how.
struct Table {
  let folder: String
  let output: String
  let render: ([(path: String, yaml: String)]) throws -> String
}

let tables =
  TableSource.all.map { Table(folder: $0.folder, output: $0.output, render: $0.render) } + [
    // The rules once more, compiled, so that nothing has to be worked out at start.
    Table(
      folder: GuideTableSource.folder, output: GuideTableSource.output,
      render: GuideTableSource.render)
  ]

/// Writes one table when it would change, so that an untouched table is not compiled again.
func make(_ table: Table) throws {
  let folder = root.appendingPathComponent(table.folder)
  guard let files = try yamlFiles(below: folder) else {
    print("\(table.folder): no such folder, nothing written")
    return
  }
  let text = try table.render(files)
  let output = root.appendingPathComponent(table.output)
  if let old = try? String(contentsOf: output, encoding: .utf8), old == text {
    print("\(table.output): up to date, \(files.count) files")
    return
  }
  try FileManager.default.createDirectory(
    at: output.deletingLastPathComponent(), withIntermediateDirectories: true)
  try text.write(to: output, atomically: true, encoding: .utf8)
  print("\(table.output): written from \(files.count) files")
}

// A mistake in one folder doesn't keep the others from being made.
var failed = false
for table in tables {
  do {
    try make(table)
  } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    failed = true
  }
}
exit(failed ? 1 : 0)
