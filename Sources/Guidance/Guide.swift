// The guide: text in, remarks out. It knows rules and words; it knows nothing of reviews, evidence
// or screens, and it never rewrites anything.

import DataFile

/// A set of rules ready to read text with.
///
///     let remarks = Guide.builtIn.findings(in: "Teaching is outstanding.")
///     remarks[0].code  // "GRD"
public struct Guide: Sendable {
  /// The rules that come with the program, decoded from a table on first use.
  public static let builtIn = Guide(table: GuideTable.builtIn)

  let book: RuleBook
  private let source: Source

  /// Where the rules' own texts are, which reading does not need.
  private enum Source: Sendable {
    /// Compiled in; read again only for those who ask for them.
    case builtIn
    case files([RuleFile], RuleFiles)
  }

  /// The rules that speak, in the order of the files.
  /// - Complexity: O(rules), but asking the built-in guide for the first time reads all its files.
  public var rules: [Rule] { together.rules.filter { !$0.isMuted } }

  /// What own files say that does nothing, such as a mute of a rule that isn't there; the rest of
  /// those files counts.
  public var idle: [DataFileError] { together.idle }

  /// What own files say of remarks that no pattern finds.
  var wholes: [String: WholeRule] {
    if case .files(_, let together) = source { together.wholes } else { [:] }
  }

  /// All rules, by the numbers that the book has for them.
  var together: RuleFiles {
    switch source {
    case .builtIn: BuiltInFiles.together
    case .files(_, let together): together
    }
  }

  /// A guide of rules files; later files add, reword or mute rules of earlier ones.
  /// - Throws: the first thing that does not fit, with file, line and column.
  public init(_ fields: [Field]) throws(DataFileError) {
    var files: [RuleFile] = []
    for field in fields { files.append(try RuleFile(field)) }
    try self.init(files: files)
  }

  private init(files: [RuleFile]) throws(DataFileError) {
    let together = try RuleFiles(files)
    source = .files(files, together)
    book = try RuleBook(together)
  }

  private init(table: GuideTable) {
    source = .builtIn
    book = RuleBook(table)
  }

  /// This guide with a partnership's own files on top: a rule with a known id changes only the
  /// fields it writes down, one with a new id is added, `mute: yes` silences one. Where an own rule
  /// and another mark the same words the own one speaks; the words that a muted rule would remark
  /// on are left without a remark.
  /// - Throws: the first thing that does not fit, with file, line and column.
  public func adding(_ fields: [Field]) throws(DataFileError) -> Guide {
    var all =
      switch source {
      case .builtIn: BuiltInFiles.files
      case .files(let files, _): files
      }
    for field in fields { all.append(try RuleFile(field, isOwn: true)) }
    return try Guide(files: all)
  }

  /// All that does not fit of a partnership's own files, for whoever writes them: in the order of
  /// the files, and of their lines. What can be told only of rules that fit is not among it.
  /// - Complexity: as `adding`.
  public func faults(adding fields: [Field]) -> [DataFileError] {
    var all =
      switch source {
      case .builtIn: BuiltInFiles.files
      case .files(let files, _): files
      }
    var faults: [DataFileError] = []
    for field in fields {
      do throws(DataFileError) {
        all.append(try RuleFile(field, isOwn: true, &faults))
      } catch {
        faults.append(error)
      }
    }
    _ = RuleBook.compiler(of: RuleFiles(all, &faults), &faults)
    let order = Dictionary(
      fields.enumerated().map { ($0.element.file, $0.offset) }, uniquingKeysWith: { old, _ in old })
    func place(_ fault: DataFileError) -> (Int, Int, Int) {
      (order[fault.file] ?? 0, fault.mark?.line ?? 0, fault.mark?.column ?? 0)
    }
    var seen: Set<DataFileError> = []
    return faults.filter { seen.insert($0).inserted }.sorted { place($0) < place($1) }
  }

  /// All remarks on a text, both tiers, in the order of the text; no two overlap.
  /// - Parameters:
  ///   - audience: whom a prompt is for; nil means anyone.
  ///   - protected: wordings that are never remarked on, such as the school's own focus.
  ///   - names: names of people, places and schemes, which are words of no judgment.
  /// - Complexity: O(text), with a bound on the work for each word.
  public func findings(
    in text: String, as kind: TextKind = .feedback, audience: Audience? = nil,
    protected: [String] = [], names: [String] = []
  ) -> [Finding] {
    findings(
      in: Array(text.utf8), as: kind, audience: audience, protected: protected, names: names)
  }

  /// The same of a text that is well-formed UTF-8 already.
  public func findings(
    in utf8: [UInt8], as kind: TextKind = .feedback, audience: Audience? = nil,
    protected: [String] = [], names: [String] = []
  ) -> [Finding] {
    var passage = Passage(
      utf8, book: book, kind: kind, audience: audience, protected: protected, names: names)
    return passage.findings()
  }

  /// The strongest remarks, in the order of the text: by tier, level, and place.
  ///
  /// A word that only makes the next one louder is left out where that one has a remark of its own:
  /// "really engaged" needs one look and not two.
  public static func strongest(_ findings: [Finding], limit: Int = 3) -> [Finding] {
    let starts = Set(findings.filter { $0.code != "INT" }.map(\.bytes.lowerBound))
    let ranked = findings.filter { finding in
      finding.code != "INT" || !starts.contains(finding.bytes.upperBound + 1)
    }.sorted { left, right in
      if left.tier != right.tier { return left.tier == .flag }
      if left.level != right.level { return left.level > right.level }
      return left.bytes.lowerBound < right.bytes.lowerBound
    }
    return ranked.prefix(max(0, limit)).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }
}
