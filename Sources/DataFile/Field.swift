// Reading a value as what it should be: text, a number, a choice, a list. Each reader either gives
// the value or says where and what it found instead. It knows shapes, never what a file is about.

/// A value of a data file together with the file's name, so that every complaint says where.
public struct Field: Hashable, Sendable {
  /// The file's name for complaints.
  public let file: String
  /// The value itself.
  public let node: Node

  /// The value as read from the named file.
  public init(_ node: Node, file: String) {
    self.node = node
    self.file = file
  }

  /// Where the value begins.
  public var mark: Mark { node.mark }

  /// A complaint about this value.
  public func error(_ problem: DataFileError.Problem) -> DataFileError {
    DataFileError(file: file, mark: node.mark, problem: problem)
  }

  /// A complaint in a room's own words: what is wrong, what was expected, what one can do.
  public func error(_ wrong: String, expected: String, advice: String = "") -> DataFileError {
    error(.meaning(wrong: wrong, expected: expected, advice: advice))
  }

  /// The text, without white space at its ends; never empty.
  /// - Throws: `.wrongShape` for a list or map, `.blank` for nothing.
  public func string() throws(DataFileError) -> String {
    guard case .scalar(let text) = node.value else {
      throw error(.wrongShape(found: node.shape, expected: "one text"))
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw error(.blank) }
    return trimmed
  }

  /// A whole number in a range, written in decimal digits.
  /// - Throws: `.notAnInteger`, or as `string()`.
  public func integer(in range: ClosedRange<Int>) throws(DataFileError) -> Int {
    let text = try string()
    guard let value = Int(text), range.contains(value) else {
      throw error(.notAnInteger(text, range: range))
    }
    return value
  }

  /// `yes` or `no` (also `true` or `false`).
  /// - Throws: `.notYesOrNo`, or as `string()`.
  public func flag() throws(DataFileError) -> Bool {
    switch try string() {
    case "yes", "true": return true
    case let text:
      guard text == "no" || text == "false" else { throw error(.notYesOrNo(text)) }
      return false
    }
  }

  /// One of an enumeration's raw values.
  /// - Throws: `.notAChoice` with the nearest choice, or as `string()`.
  public func choice<Choice>(_ type: Choice.Type = Choice.self) throws(DataFileError) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      let choices = Choice.allCases.map(\.rawValue)
      throw error(.notAChoice(text, near: nearest(to: text, among: choices), choices: choices))
    }
    return choice
  }

  /// The items of a list; an empty list is fine.
  /// - Throws: `.wrongShape` for a text or map.
  public func list() throws(DataFileError) -> [Field] {
    guard case .list(let items) = node.value else {
      throw error(.wrongShape(found: node.shape, expected: "a list"))
    }
    return items.map { Field($0, file: file) }
  }

  /// The texts of a list, each trimmed and not empty.
  /// - Throws: as `list()` and `string()`.
  public func strings() throws(DataFileError) -> [String] {
    var texts: [String] = []
    for item in try list() { texts.append(try item.string()) }
    return texts
  }

  /// The members of a map whose keys are free, in the order of the file.
  /// - Throws: `.wrongShape` for a text or list.
  public func members() throws(DataFileError) -> [Fields.Member] {
    guard case .map(let members) = node.value else {
      throw error(.wrongShape(found: node.shape, expected: "a map of keys and values"))
    }
    return members.map {
      Fields.Member(key: $0.key, keyMark: $0.keyMark, value: Field($0.value, file: file))
    }
  }

  /// The members of a map whose keys are fixed.
  /// - Throws: `.unknownKey` at a key that is neither required nor optional, `.missingKey` at the
  ///   map, `.wrongShape` for a text or list.
  public func map(
    required: [String], optional: [String] = []
  ) throws(DataFileError) -> Fields {
    let members = try members()
    let allowed = required + optional
    for member in members where !allowed.contains(member.key) {
      let near = nearest(to: member.key, among: allowed)
      throw DataFileError(
        file: file, mark: member.keyMark,
        problem: .unknownKey(member.key, near: near, allowed: allowed))
    }
    for key in required where !members.contains(where: { $0.key == key }) {
      throw error(.missingKey(key))
    }
    return Fields(whole: self, members: members)
  }
}

extension Node {
  /// This value as a field of the named file: the way into the typed readers.
  public func field(in file: String) -> Field { Field(self, file: file) }

  /// The shape in words, for complaints.
  var shape: String {
    switch value {
    case .scalar(let text): text.trimmed.isEmpty ? "nothing" : "the text \(quoted(text))"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

extension String {
  /// Without ASCII white space at the ends.
  var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else {
      return self
    }
    guard let start = utf8.firstIndex(where: { !isBlank($0) }),
      let end = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start...end])
  }
}
