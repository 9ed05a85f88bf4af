// YAML text to a positioned tree, for files that somebody sent or edited. Limits come before
// parsing, and every refusal names a place; what the values mean is for the rooms above.

import Yams

/// Reads a YAML file of somebody else's making.
///
/// What is read is a small part of YAML: one document of maps, lists and texts. Anchors, aliases,
/// several documents, duplicate keys and control characters are refused. Tags are ignored, since a
/// scalar stays the text it was.
///
///     let root = try YAMLReader.read("title: Day\n", file: "day.yaml")
///     let title = try root.map(required: ["title"]).string("title")
public enum YAMLReader {
  /// The largest file that is read, in bytes.
  public static let bytesMax = 1 << 20
  /// The deepest nesting that is read; the root is level 1.
  public static let depthMax = 32

  /// Reads the bytes of a file.
  /// - Parameter file: the name for complaints.
  /// - Throws: the first thing wrong.
  /// - Complexity: O(bytes).
  public static func read(
    bytes: some Sequence<UInt8>, file: String
  ) throws(DataFileError) -> Field {
    var text = Array(bytes)
    guard text.count <= bytesMax else {
      let problem = DataFileError.Problem.tooLarge(bytes: text.count, limit: bytesMax)
      throw DataFileError(file: file, mark: nil, problem: problem)
    }
    // A byte order mark would count as a column of the first line.
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    try SourceCheck.check(text, file: file)
    return try parse(String(decoding: text, as: UTF8.self), file: file)
  }

  /// Reads the text of a file.
  /// - Parameter file: the name for complaints.
  /// - Throws: the first thing wrong.
  /// - Complexity: O(bytes).
  public static func read(_ text: String, file: String) throws(DataFileError) -> Field {
    try read(bytes: text.utf8, file: file)
  }

  private static func parse(_ text: String, file: String) throws(DataFileError) -> Field {
    let parser: Parser
    let root: Yams.Node?
    do {
      // The encoding is said because Yams would otherwise ask the environment, and the basic
      // resolver because scalars stay texts.
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch {
      throw complaint(error, text: text, file: file)
    }
    guard let root else { throw DataFileError(file: file, mark: nil, problem: .empty) }
    // A node holds its anchor weakly and only the parser holds it at all: without the parser every
    // anchor, and with it every alias, would go unseen.
    defer { withExtendedLifetime(parser) {} }
    return Field(try convert(root, depth: 1, file: file), file: file)
  }

  private static func convert(
    _ node: Yams.Node, depth: Int, file: String
  ) throws(DataFileError) -> Node {
    let mark = Mark(node.mark)
    func refuse(_ problem: DataFileError.Problem) -> DataFileError {
      DataFileError(file: file, mark: mark, problem: problem)
    }
    guard depth <= depthMax else { throw refuse(.tooDeep(limit: depthMax)) }
    switch node {
    case .scalar(let scalar):
      guard scalar.anchor == nil else { throw refuse(.alias) }
      // An escape such as "\x1b" is plain ASCII in the file and a control character here.
      if let control = scalar.string.unicodeScalars.first(where: SourceCheck.isRefused) {
        throw refuse(.controlCharacter(control.value))
      }
      return Node(.scalar(scalar.string), at: mark)
    case .sequence(let sequence):
      guard sequence.anchor == nil else { throw refuse(.alias) }
      var items: [Node] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try convert(item, depth: depth + 1, file: file)) }
      return Node(.list(items), at: mark)
    case .mapping(let mapping):
      guard mapping.anchor == nil else { throw refuse(.alias) }
      var members: [Node.Member] = []
      members.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let word = try convert(key, depth: depth + 1, file: file)
        guard case .scalar(let name) = word.value else {
          throw DataFileError(file: file, mark: word.mark, problem: .keyIsNotText)
        }
        let value = try convert(value, depth: depth + 1, file: file)
        members.append(Node.Member(key: name, keyMark: word.mark, value: value))
      }
      return Node(.map(members), at: mark)
    case .alias:
      throw refuse(.alias)
    }
  }

  /// The parser's complaint in our words.
  private static func complaint(_ error: any Error, text: String, file: String) -> DataFileError {
    func say(_ problem: DataFileError.Problem, _ mark: Yams.Mark?) -> DataFileError {
      DataFileError(file: file, mark: mark.map { Mark($0) }, problem: problem)
    }
    switch error as? YamlError {
    case .scanner(_, let words, let mark, _):
      return say(SourceCheck.hasTab(line: mark.line, of: text) ? .tab : .syntax(words), mark)
    case .parser(_, let words, let mark, _):
      // libyaml stops at a thousand levels by itself, before our own count can.
      return say(words.contains("nesting") ? .tooDeep(limit: depthMax) : .syntax(words), mark)
    case .composer(_, let words, let mark, _):
      return say(words.contains("another document") ? .severalDocuments : .alias, mark)
    case .duplicatedKeysInMapping(let keys, let context):
      return say(.duplicateKey(keys.first ?? ""), context.mark)
    case .reader(let words, _, _, _):
      return say(.syntax(words), nil)
    case .memory:
      return say(.tooDeep(limit: depthMax), nil)
    default:
      return say(.syntax("unreadable"), nil)
    }
  }
}

extension Mark {
  fileprivate init(_ mark: Yams.Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
