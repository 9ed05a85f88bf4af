// A data file as a tree of positioned values. Rules, prompts, templates and themes are read from
// this and from nothing else, so a file on disk and a table in the program take one path.

/// A place in a data file, both counted from 1.
public struct Mark: Hashable, Sendable {
  /// The line, 1 or more.
  public var line: Int
  /// The column in Unicode scalars, 1 or more.
  public var column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A value in a data file. Scalars stay the strings they were: `no` is a word, `07` keeps its zero.
public struct Node: Hashable, Sendable {
  /// The three shapes a value has.
  public enum Value: Hashable, Sendable {
    case scalar(String)
    case list([Node])
    /// Members in the order of the file; a reader has refused duplicate keys.
    case map([Member])
  }

  /// One key of a map and its value.
  public struct Member: Hashable, Sendable {
    /// The key as written.
    public var key: String
    /// Where the key begins.
    public var keyMark: Mark
    /// What stands after the colon.
    public var value: Node

    /// A member of a map.
    public init(key: String, keyMark: Mark, value: Node) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }
  }

  /// What it is.
  public var value: Value
  /// Where it begins.
  public var mark: Mark

  /// A value at a place.
  public init(_ value: Value, at mark: Mark) {
    self.value = value
    self.mark = mark
  }
}
