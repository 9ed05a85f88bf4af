// `alongside theme`: which themes there are, whether they can be read on a screen, and base16
// schemes made into themes.

import ArgumentParser
import DataFile
import JSONText
import Journal
import Theme

struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "List, check and import themes.",
    subcommands: [ThemeListCommand.self, ThemeCheckCommand.self, ThemeImportCommand.self])
}

struct ThemeListCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the themes there are; the first is the standard one.")

  @Flag(help: "JSON Lines, one object a theme.")
  var json = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let catalogue = OwnFiles(options.home).themes()
    for trouble in catalogue.troubles { Output.words("\(trouble)") }
    for name in catalogue.names {
      guard let theme = catalogue.theme(named: name) else { continue }
      let own = catalogue.userThemes.last { $0.theme.name == name }
      if json {
        try out.json(
          "theme",
          [
            "name": .string(name), "summary": .string(theme.summary),
            "background": .string(theme.background.rawValue),
            "file": own.map { .string($0.file) } ?? .null,
            "shortfalls": .integer(Int64(own?.shortfalls.count ?? 0)),
          ])
      } else {
        let note = own.map { " (\($0.file))" } ?? ""
        try out.line("\(name)  \(theme.summary)\(note)")
      }
    }
  }
}

struct ThemeCheckCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check whether themes can be read on a screen.",
    discussion: """
      Without files it checks the built-in themes and yours. Exits with 1 when one fails.
      """)

  @Argument(help: ArgumentHelp("Theme files.", valueName: "file"))
  var files: [String] = []
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    var worst = ExitStatus.done
    var themes: [(name: String, shortfalls: [Shortfall])] = []
    if files.isEmpty {
      let catalogue = OwnFiles(options.home).themes()
      for name in Catalogue.builtInNames {
        if let theme = Catalogue.builtIn(name) { themes.append((name, theme.shortfalls())) }
      }
      for user in catalogue.userThemes { themes.append((user.file, user.shortfalls)) }
      for trouble in catalogue.troubles {
        Output.words("\(trouble)")
        worst = .badData
      }
    }
    for path in files {
      do throws(CommandError) {
        themes.append((path, try ThemeCheckCommand.theme(in: InputFile(path)).shortfalls()))
      } catch {
        Output.words("\(error)")
        worst = error.status
      }
    }
    for (name, shortfalls) in themes {
      if shortfalls.isEmpty { try out.line("\(name): sound") }
      for shortfall in shortfalls { try out.line("\(name): \(shortfall)") }
      if !shortfalls.isEmpty, worst == .done { worst = .refused }
    }
    if worst != .done { throw .told(worst) }
  }

  private static func theme(in file: InputFile) throws(CommandError) -> Theme {
    do throws(DataFileError) {
      return try ThemeFile.read(yaml: file.bytes, file: file.name)
    } catch {
      throw .dataFile(error)
    }
  }
}

struct ThemeImportCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a theme of a base16 scheme.",
    discussion: """
      Writes a theme file into your themes folder. Colours that could not be read are moved until \
      they can be.
      """)

  @Argument(help: ArgumentHelp("A base16 scheme in YAML.", valueName: "file"))
  var file: String
  @Flag(help: "Replace a theme of yours of the same name.")
  var force = false
  @OptionGroup var options: PlaceOptions

  func perform(_ out: inout Output) throws(CommandError) {
    let source = try InputFile(file, bytesMax: YAMLReader.bytesMax)
    let made: Base16.Import
    do throws(DataFileError) {
      made = try Base16.read(yaml: source.bytes, file: source.name)
    } catch {
      throw .dataFile(error)
    }
    let folder = OwnFiles(options.home).themesFolder
    do throws(DiskError) { try PosixDisk().makeFolders(to: folder) } catch {
      throw .cannotWrite(folder, because: error.reason, isFull: error.isFull)
    }
    let path = "\(folder)/\(made.theme.name).yaml"
    try ResultFile(path: path, replaces: force).write(Array(made.yaml.utf8))
    try out.line("saved \(path)")
    if !made.mended.isEmpty {
      Output.words("moved for contrast: \(made.mended.map(\.rawValue).joined(separator: ", "))")
    }
    for shortfall in made.theme.shortfalls() { Output.words("\(made.theme.name): \(shortfall)") }
    Output.words("ALONGSIDE_THEME=\(made.theme.name) uses it.")
  }
}

extension PosixDisk {
  /// Makes a folder and those above it that are missing.
  func makeFolders(to path: String) throws(DiskError) {
    if path.isEmpty || path == "/" { return }
    if try status(at: path) != nil { return }
    if let slash = path.lastIndex(of: "/") { try makeFolders(to: String(path[..<slash])) }
    try makeFolder(path)
  }
}
