// Which themes there are and which one a name means: the ones compiled in, and a user's, which
// override by name. It reads texts it is given and never a disk.

import DataFile

/// All themes by name.
public struct Catalogue: Sendable {
  /// A theme of a user's file, and what is hard to read in it.
  public struct UserTheme: Hashable, Sendable {
    /// The theme itself.
    public var theme: Theme
    /// The name of the file it came from.
    public var file: String
    /// Empty for a sound theme; anything else has to be said when the theme is used.
    public var shortfalls: [Shortfall]
  }

  /// The names of the built-in themes in the order they are offered; the first is the default.
  public static let builtInNames = ["terminal", "light", "dark", "paper", "contrast", "mono"]

  /// In the order of the files; the last of a name wins.
  public let userThemes: [UserTheme]
  /// The files that were no themes, and why.
  public let troubles: [DataFileError]

  /// Reads a user's theme files.
  /// - Parameter userFiles: name and bytes, in the order in which a later one wins.
  public init(userFiles: [(file: String, bytes: [UInt8])] = []) {
    var themes: [UserTheme] = []
    var troubles: [DataFileError] = []
    for (file, bytes) in userFiles {
      do throws(DataFileError) {
        let theme = try ThemeFile.read(yaml: bytes, file: file)
        themes.append(UserTheme(theme: theme, file: file, shortfalls: theme.shortfalls()))
      } catch {
        troubles.append(error)
      }
    }
    userThemes = themes
    self.troubles = troubles
  }

  /// Every name once: the built-in ones, then a user's own in the order of the files.
  public var names: [String] {
    var names = Self.builtInNames
    for user in userThemes where !names.contains(user.theme.name) { names.append(user.theme.name) }
    return names
  }

  /// The theme of a name, a user's before a built-in one; nil when there is none.
  /// - Complexity: O(one theme); only the theme asked for is read from its table.
  public func theme(named name: String) -> Theme? {
    userThemes.last { $0.theme.name == name }?.theme ?? Self.builtIn(name)
  }

  /// The built-in theme of a name; nil when there is none.
  public static func builtIn(_ name: String) -> Theme? {
    guard let table = ThemeTables.files.first(where: { $0.name == "\(name).yaml" }) else {
      return nil
    }
    do throws(DataFileError) {
      return try ThemeFile.theme(CompactText.decode(table.text, file: table.name))
    } catch {
      // The tables are checked in and a test reads them all, so this is a mistake of ours.
      preconditionFailure("\(error)")
    }
  }

  /// The built-in theme that needs nothing: the terminal's own colours.
  public static let standard: Theme = {
    guard let theme = builtIn("terminal") else {
      preconditionFailure("Themes/terminal.yaml is not in the table")
    }
    return theme
  }()
}
