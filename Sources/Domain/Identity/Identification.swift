// Words by which somebody might be known: a name, initials, a group so small that it is nearly a
// name. They are asked about and never taken out; what leaves the team is held until somebody has
// looked.

/// A stretch of words by which somebody might be known.
public struct Identification: Hashable, Sendable {
  /// What is said of the words; also the end of the rule's id.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// A word that looks like somebody's name, with or without Mr, Mrs, Ms or Miss.
    case name
    case initials
    /// Very few people, and a need that marks them out.
    case smallGroup = "small-group"
    /// Very few people, and the class or year they are in.
    case fewInOnePlace = "few-in-one-place"
    /// A role that only one person has in a class or year.
    case oneRole = "one-role"

    /// Health, faith, ethnicity or family of one person.
    case privateMatter = "private-matter"

    /// True for names and initials.
    public var isName: Bool { self == .name || self == .initials }

    /// What `domain` 9 calls it: CF1 the names, CF2 the small groups, DP2 what is one's own.
    public var code: String {
      switch self {
      case .name, .initials: "CF1"
      case .smallGroup, .fewInOnePlace, .oneRole: "CF2"
      case .privateMatter: "DP2"
      }
    }
  }

  public var sort: Sort
  /// UTF-8 bytes from the start of the text, end exclusive.
  public var bytes: Range<Int>
  /// The words themselves.
  public var text: String

  /// What an identification is set aside by: its sort as a rule's id.
  public var rule: String { Self.rule(sort) }

  /// The ids of all sorts.
  public static var rules: Set<String> { Set(Sort.allCases.map(rule)) }

  private static func rule(_ sort: Sort) -> String { "people.\(sort.rawValue)" }
}

/// What is known of a review's own words when names are looked for.
public struct KnownWords: Hashable, Sendable {
  /// In lower case: words of the school's name, the focus, the lines, places and call-signs.
  public private(set) var words: Set<String> = []
  /// Names of places, schools, schemes and call-signs, as written, each once and no more than
  /// `namesMax`. They are words of no judgment, whatever they are made of.
  public private(set) var names: [String] = []

  public static let namesMax = 200

  public init() {}

  /// Takes in the capitalised words of a text; where several stand together they are a name.
  public mutating func add(_ text: String) {
    var run: [String] = []
    for word in TextWords.words(of: text, scalarsMax: 4_000) {
      if word.isCapital { words.insert(word.bare) }
      if !word.isCapital || !word.isJoined {
        if run.count > 1 { add(name: run) }
        run = []
      }
      if word.isCapital { run.append(word.text) }
    }
    if run.count > 1 { add(name: run) }
  }

  /// Takes in a text that is a name as a whole, such as a school's or a call-sign.
  public mutating func add(name text: String) {
    add(text)
    add(name: TextWords.words(of: text, scalarsMax: 400).map(\.text))
  }

  /// The name, and what is left without the words for what kind of place it is: people say
  /// "Harrowmere" of Harrowmere Primary School.
  private mutating func add(name run: [String]) {
    for name in [run, SpokenName.words(run)].map({ $0.joined(separator: " ") }) {
      if !name.isEmpty, !names.contains(name), names.count < Self.namesMax { names.append(name) }
    }
  }
}

/// What people call a school whose whole name ends in what kind of place it is.
public enum SpokenName {
  /// - Returns: the name without those words, as "Brilliant Minds" of "Brilliant Minds Academy";
  ///   empty where nothing would be left.
  public static func text(_ name: String) -> String {
    words(TextWords.words(of: name, scalarsMax: 400).map(\.text)).joined(separator: " ")
  }

  static func words(_ name: [String]) -> [String] {
    var name = name
    while let last = name.last, PeopleWords.institutions.contains(last.lowercased()) {
      name.removeLast()
    }
    return name
  }
}

extension IdentityScan {
  /// The look for names and small groups that a review has agreed on: its own words are no names,
  /// and its set-up may say under how many people a group is small.
  ///
  /// - Complexity: linear in the set-up, the lines and the slots.
  public init(_ review: Review) {
    let agreed = review.mergedSetUp?.agreement[.smallGroups] ?? ""
    let number = AgreementField.smallGroups.allows(agreed) ? Int(agreed) : nil
    self.init(
      known: review.knownWords, smallGroupUnder: number ?? Self.smallGroupUnderUsually)
  }
}

extension Review {
  /// The capitalised words that a review has given itself: the school, the focus, the lines of
  /// enquiry, where its people come from, places and titles of slots. The fields for the
  /// safeguarding leads are left out, since those hold names.
  ///
  /// - Complexity: linear in the set-up, the lines and the slots.
  public var knownWords: KnownWords {
    var known = KnownWords()
    if let setUp = setUp?.setUp {
      known.add(name: setUp.school)
      known.add(setUp.focus)
      for field in [AgreementField.partnership, .base, .facts] {
        if let text = setUp.agreement[field] { known.add(text) }
      }
      for member in setUp.team {
        known.add(name: member.callsign)
        if let from = member.from { known.add(name: from) }
      }
    }
    for sign in team { known.add(name: sign) }
    for line in linesOfEnquiry { known.add(line.line?.text ?? "") }
    for record in visible(.slot) {
      known.add(record.slot?.text ?? "")
      known.add(record.slot?.place ?? "")
      for part in record.slot?.parts ?? [] {
        known.add(part.text)
        known.add(part.place ?? "")
      }
    }
    return known
  }
}
