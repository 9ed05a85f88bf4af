// Writes the tables that are compiled into the program from the YAML files in the checkout. Run
// from the root of the package after a rule, pack or theme has changed: `swift run TableMaker`;
// another root can be given: `swift run TableMaker /path/to/package`.

import DataFile
import Foundation

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

/// Writes one table when it would change, so that an untouched table is not compiled again.
func make(_ source: TableSource) throws {
  let folder = root.appendingPathComponent(source.folder)
  guard let files = try yamlFiles(below: folder) else {
    print("\(source.folder): no such folder, nothing written")
    return
  }
  let text = try source.render(files)
  let output = root.appendingPathComponent(source.output)
  if let old = try? String(contentsOf: output, encoding: .utf8), old == text {
    print("\(source.output): up to date, \(files.count) files")
    return
  }
  try FileManager.default.createDirectory(
    at: output.deletingLastPathComponent(), withIntermediateDirectories: true)
  try text.write(to: output, atomically: true, encoding: .utf8)
  print("\(source.output): written from \(files.count) files")
}

// A mistake in one folder doesn't keep the others from being made.
var failed = false
for source in TableSource.all {
  do {
    try make(source)
  } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    failed = true
  }
}
exit(failed ? 1 : 0)
