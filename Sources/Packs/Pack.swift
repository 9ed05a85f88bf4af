// A pack is one data file: prompts, a day, protocols, words of a nation or rules. This says what
// kinds there are and reads a file as the kind it says it is; where the file came from is for
// others to know.

import DataFile

/// What a pack holds, as its `pack:` key says.
public enum PackKind: String, CaseIterable, Hashable, Sendable {
  case prompts, day, shorthand, words, remote, counters, routine, protocols, scene
  /// Rules of the guide; read by the guide, only recognised here.
  case rules
}

/// One pack, read and checked.
public struct Pack: Hashable, Sendable {
  /// What was in the file.
  public enum Content: Hashable, Sendable {
    case prompts(PromptPack)
    case day(DayTemplate)
    case shorthand(Shorthand)
    /// How one nation says things.
    case words(NationWords)
    /// What suits a review at a distance.
    case remote([RemoteActivity])
    case counters([Counter])
    case routine(Routine)
    case protocols([RoomProtocol])
    case scene(Scene)
    /// The file says `pack: rules`; its rules are for the guide to read.
    case rules
  }

  /// The `name:` of the file, or its file name without the ending. A user's pack replaces a
  /// built-in one of the same kind and name.
  public var name: String
  /// What was in the file, checked.
  public var content: Content

  /// Which kind of pack it is.
  public var kind: PackKind {
    switch content {
    case .prompts: .prompts
    case .day: .day
    case .shorthand: .shorthand
    case .words: .words
    case .remote: .remote
    case .counters: .counters
    case .routine: .routine
    case .protocols: .protocols
    case .scene: .scene
    case .rules: .rules
    }
  }

  /// Reads a pack of any kind from YAML somebody wrote.
  /// - Parameter file: the file's name, shown in complaints and used where the pack has no name.
  /// - Throws: the first thing wrong, with its place; an unknown kind names the kinds there are.
  public init(yaml bytes: some Sequence<UInt8>, file: String) throws(DataFileError) {
    try self.init(YAMLReader.read(bytes: bytes, file: file))
  }

  /// Reads a pack of any kind from a data file's root.
  public init(_ root: Field) throws(DataFileError) {
    let members = try root.members()
    guard let kindField = members.first(where: { $0.key == "pack" })?.value else {
      throw root.error(.missingKey("pack"))
    }
    let kind: PackKind = try kindField.choice()
    let nameField = members.first { $0.key == "name" }?.value
    name = try nameField?.string() ?? Self.stem(of: root.file)
    switch kind {
    case .prompts: content = .prompts(try PromptPack(root))
    case .day: content = .day(try DayTemplate(root, name: name))
    case .shorthand: content = .shorthand(try Shorthand(root))
    case .words: content = .words(try NationWords(root))
    case .remote: content = .remote(try RemoteActivity.all(root))
    case .counters: content = .counters(try Counter.list(root))
    case .routine: content = .routine(try Routine(root, name: name))
    case .protocols: content = .protocols(try RoomProtocol.all(in: root))
    case .scene: content = .scene(try Scene(root, name: name))
    case .rules: content = .rules
    }
  }

  /// A file of rules, which may do without saying that it is one: what is in it tells.
  /// - Throws: when its `name:` is no text.
  public init(rulesIn root: Field) throws(DataFileError) {
    let nameField = try root.members().first { $0.key == "name" }?.value
    name = try nameField?.string() ?? Self.stem(of: root.file)
    content = .rules
  }

  /// A file's name without folders and without its ending.
  private static func stem(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
