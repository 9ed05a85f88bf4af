// The members of a map whose keys were checked, read by key. A key that is not there is either the
// given default or a complaint that names the map's place.

/// The members of one map.
public struct Fields: Sendable {
  /// One key and its value.
  public struct Member: Sendable {
    /// The key as written.
    public let key: String
    /// Where the key begins.
    public let keyMark: Mark
    /// What stands after the colon.
    public let value: Field
  }

  /// The map itself, for complaints about all of it.
  public let whole: Field
  /// In the order of the file.
  public let members: [Member]

  /// The value of a key; nil when the file does not have it.
  /// - Complexity: O(keys of this map).
  public subscript(key: String) -> Field? {
    members.first { $0.key == key }?.value
  }

  /// The value of a key that must be there.
  /// - Throws: `.missingKey`.
  public func field(_ key: String) throws(DataFileError) -> Field {
    guard let field = self[key] else { throw whole.error(.missingKey(key)) }
    return field
  }

  /// The text of a key that must be there; trimmed, never empty.
  public func string(_ key: String) throws(DataFileError) -> String {
    try field(key).string()
  }

  /// The text of a key; nil when the key is not there.
  public func optionalString(_ key: String) throws(DataFileError) -> String? {
    try self[key]?.string()
  }

  /// The items of a key; none when the key is not there.
  public func list(_ key: String) throws(DataFileError) -> [Field] {
    try self[key]?.list() ?? []
  }

  /// The texts of a key; none when the key is not there.
  public func strings(_ key: String) throws(DataFileError) -> [String] {
    try self[key]?.strings() ?? []
  }

  /// The number of a key that must be there.
  public func integer(_ key: String, in range: ClosedRange<Int>) throws(DataFileError) -> Int {
    try field(key).integer(in: range)
  }

  /// The number of a key; nil when the key is not there.
  public func optionalInteger(
    _ key: String, in range: ClosedRange<Int>
  ) throws(DataFileError) -> Int? {
    try self[key]?.integer(in: range)
  }

  /// Yes or no; the default when the key is not there.
  public func flag(_ key: String, default absent: Bool = false) throws(DataFileError) -> Bool {
    try self[key]?.flag() ?? absent
  }

  /// One of an enumeration's raw values, for a key that must be there.
  public func choice<Choice>(
    _ key: String, _ type: Choice.Type = Choice.self
  ) throws(DataFileError) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    try field(key).choice(type)
  }

  /// One of an enumeration's raw values; nil when the key is not there.
  public func optionalChoice<Choice>(
    _ key: String, _ type: Choice.Type = Choice.self
  ) throws(DataFileError) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    try self[key]?.choice(type)
  }

  /// A list of an enumeration's raw values; none when the key is not there.
  public func choices<Choice>(
    _ key: String, _ type: Choice.Type = Choice.self
  ) throws(DataFileError) -> [Choice]
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    var chosen: [Choice] = []
    for item in try list(key) { chosen.append(try item.choice(type)) }
    return chosen
  }
}
