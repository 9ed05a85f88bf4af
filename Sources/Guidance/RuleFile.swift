// One file of rules as values: word sets, zones and rules, read from a data file. It checks what
// stands in the file; whether names of sets exist anywhere is for `Compiler`. A file in Vale's form
// is turned into ours first.

import DataFile

/// A named set of words, as written.
struct WordSet: Sendable {
  var name: String
  var words: [String]
  var forms: Forms
  /// Other sets whose written words are taken too, inflected as this set says.
  var from: [String]
  /// Other sets whose members are members of this one.
  var include: [String]
  /// For complaints.
  var place: Field

  init(_ member: Fields.Member) throws(DataFileError) {
    name = member.key
    place = member.value
    if case .scalar = member.value.node.value {
      words = Self.split(try member.value.string())
      (forms, from, include) = (.asWritten, [], [])
      return
    }
    let fields = try member.value.map(
      required: [], optional: ["about", "words", "forms", "from", "include"])
    words = Self.split(try fields.optionalString("words") ?? "")
    forms = try fields.optionalChoice("forms") ?? .asWritten
    from = Self.split(try fields.optionalString("from") ?? "")
    include = Self.split(try fields.optionalString("include") ?? "")
  }

  /// A set that could not be read: whoever names it is not told that there is none.
  init(unread member: Fields.Member) {
    (name, place) = (member.key, member.value)
    (words, forms, from, include) = ([], .asWritten, [], [])
  }

  private static func split(_ words: String) -> [String] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }
}

/// A stretch in which rules are silent, and the patterns that find it.
struct ZoneRule: Sendable {
  enum Scope: String, CaseIterable, Sendable {
    /// The words that match.
    case match
    /// The whole sentence.
    case sentence
    /// From after the match to the end of the clause.
    case rest
    /// The match and the rest of the clause.
    case onward
  }

  var zone: Zone
  var scope: Scope
  var patterns: [Placed]

  init(_ field: Field) throws(DataFileError) {
    let fields = try field.map(required: ["zone", "patterns"], optional: ["scope", "about"])
    zone = try Zone(named: try fields.field("zone"))
    scope = try fields.optionalChoice("scope") ?? .match
    patterns = try Placed.list(fields, "patterns")
  }
}

/// What one file holds.
struct RuleFile: Sendable {
  var name: String
  var sets: [WordSet] = []
  var zones: [ZoneRule] = []
  /// What the file says of rules, new or known.
  var changes: [RuleChange] = []
  /// What stands in the file and could not be kept.
  var idle: [DataFileError] = []
  /// Whether a partnership brought it.
  var isOwn = false

  /// - Throws: the first thing in the file that is not understood.
  init(_ given: Field, isOwn: Bool = false) throws(DataFileError) {
    var faults: [DataFileError] = []
    try self.init(given, isOwn: isOwn, &faults)
    if let first = faults.first { throw first }
  }

  /// What can be read of a file.
  ///
  /// - Parameter faults: takes in what a set, a zone or a rule has that is not understood.
  /// - Throws: what leaves nothing of the file.
  init(_ given: Field, isOwn: Bool, _ faults: inout [DataFileError]) throws(DataFileError) {
    self.isOwn = isOwn
    var field = given
    if ValeFile.isOne(given) { (field, idle) = try ValeFile.ours(given) }
    name = field.file
    let top = try field.map(
      required: [], optional: ["about", "sets", "zones", "defaults", "rules"])
    for member in try top["sets"]?.members() ?? [] {
      do throws(DataFileError) { sets.append(try WordSet(member)) } catch {
        faults.append(error)
        sets.append(WordSet(unread: member))
      }
    }
    for zone in try top.list("zones") {
      do throws(DataFileError) { zones.append(try ZoneRule(zone)) } catch { faults.append(error) }
    }
    let defaults = try top["defaults"]?.map(required: [], optional: RuleChange.keys)
    for field in try top.list("rules") {
      do throws(DataFileError) { changes.append(try Self.change(field, defaults)) } catch {
        faults.append(error)
      }
    }
  }

  private static func change(
    _ field: Field, _ defaults: Fields?
  ) throws(DataFileError) -> RuleChange {
    let fields = try field.map(required: ["id"], optional: RuleChange.keys + ["mute"])
    var change = RuleChange(id: try fields.string("id"), place: field)
    change.isMuted = try fields.flag("mute")
    change.defaults = defaults
    try change.read(fields)
    return change
  }
}

extension Placed {
  /// The texts of a list, each with its place; none when the key is not there.
  static func list(_ fields: Fields, _ key: String) throws(DataFileError) -> [Placed] {
    var all: [Placed] = []
    for item in try fields.list(key) {
      all.append(Placed(try item.string(), file: item.file, mark: item.mark))
    }
    return all
  }

  func error(_ wrong: String, expected: String, advice: String = "") -> DataFileError {
    DataFileError(
      file: file, mark: mark, problem: .meaning(wrong: wrong, expected: expected, advice: advice))
  }
}

extension Zone {
  /// - Throws: when the field is not the name of a zone.
  init(named field: Field) throws(DataFileError) {
    let name = try field.string()
    guard let zone = Zone.named[name] else {
      let names = Zone.named.keys.sorted()
      throw field.error(
        .notAChoice(name, near: nearest(to: name, among: names), choices: names))
    }
    self = zone
  }
}
