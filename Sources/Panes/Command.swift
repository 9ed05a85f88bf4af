// What a pane can do, as data. Palette, key bar, help and `keys list` are drawn from these tables
// and from nothing else, so no key can exist that nobody can find.

import Surface

/// A command's name in key files and in the palette: `notes.new`.
public struct CommandID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let name: String
  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.name = name }
  public var description: String { name }
  public static func < (left: CommandID, right: CommandID) -> Bool { left.name < right.name }
}

/// What the keys mean right now.
public enum Mode: String, CaseIterable, Hashable, Sendable {
  /// Moving about; letters and digits are commands.
  case list
  /// Typing; every printable key is text.
  case field
  /// Choosing from a list the pane put up.
  case picker
}

/// Something a person can do.
public struct Command: Hashable, Sendable, Identifiable {
  public let id: CommandID
  /// A few words, as in a menu: "New note".
  public let title: String
  /// One sentence for the help.
  public let help: String
  /// Default keys; a key file may give others.
  public let keys: [Key]
  public let modes: Set<Mode>
  /// A word or two for the key bar; nil keeps it off the bar.
  public let barLabel: String?

  public init(
    _ id: CommandID, _ title: String, help: String, keys: [Key], in modes: Set<Mode> = [.list],
    bar: String? = nil
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.keys = keys
    self.modes = modes
    barLabel = bar
  }
}
