// What a text is about, as far as its letters tell: words that carry meaning without their endings,
// pairs of words, and the people it speaks of. It knows a handful of words that stand for one thing
// in a school and no more of their meaning.

import Domain

/// What a text is about.
struct Subject: Hashable, Sendable {
  /// People a judgment may be about, who are heard from in different places.
  enum People: Hashable, Sendable {
    case pupil, teacher, assistant, midday, leader, governor, family
  }

  /// Stems of words that tell what it is about.
  private(set) var terms: Set<String> = []
  /// Stems that stand in every note.
  private(set) var common: Set<String> = []
  /// What its words stand for, such as `~talk` for speaking and discussing.
  private(set) var things: Set<String> = []
  /// Two stems side by side: `hand up`.
  private(set) var pairs: Set<String> = []
  private(set) var people: Set<People> = []
  /// Figures with what they count: `14 word`, `6 pair`, `40 s`.
  private(set) var counted: Set<String> = []
  /// Its telling words as they are written: "pairs" and "pair" are two.
  private(set) var forms: Set<String> = []
  /// Stems by which two texts are told to be about the same: none that any note of a school may
  /// have, no numbers, and no measures such as the words of "24 words".
  private(set) var telling: Set<String> = []

  /// Telling stems before the first verb: what the text is about, where others tell more of it.
  private(set) var leading: Set<String> = []

  /// The school years it names; see `SchoolYears.named`.
  let years: Set<Int>

  /// The most of a text that is looked at, from its start.
  static let wordsMax = 200

  /// - Complexity: linear in the text, of which `wordsMax` words are looked at.
  init(_ text: String = "") {
    years = SchoolYears.named(in: text)
    var before: String?
    var year = false
    var number: String?
    var isOf = false
    var wasNumber = false
    var isLeading = true
    var figure: String?
    var kind = ""
    for word in Self.words(of: text) {
      if let figure { addCounted(word, figure) }
      figure = year ? nil : SubjectWords.figure(word)
      if word == "staff" { addStaff(kind) }
      if ["teaching", "support"].contains(word) { kind += " \(word)" }
      if VerbWords.auxiliaries.contains(word) { isLeading = false }
      if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        // "Year 4" is Y4, and "24 of 27" says which count it is.
        if year { add("y" + word, &before) }
        if isOf, let number { add("\(number)of\(word)", &before) }
        (year, isOf, number) = (false, false, word)
        before = nil
        wasNumber = true
        continue
      }
      let isMeasure = wasNumber && SubjectWords.measures.contains(word)
      wasNumber = false
      isOf = word == "of" && number != nil
      if !isOf { number = nil }
      year = word == "year"
      guard !SubjectWords.empty.contains(word) else {
        if !SubjectWords.articles.contains(word) { before = nil }
        continue
      }
      add(word, &before)
      if isLeading, terms.contains(SubjectWords.stem(word)) {
        leading.insert(SubjectWords.stem(word))
      }
      forms.insert(word)
      if !isMeasure { addTelling(word) }
    }
  }

  /// What a figure counts, unless it is a handful of people or a time, which stand everywhere.
  private mutating func addCounted(_ word: String, _ figure: String) {
    let stem = SubjectWords.stem(word)
    guard word == "s" || !SubjectWords.empty.contains(word), !SubjectWords.times.contains(stem),
      SubjectWords.people[stem] == nil || (Int(figure) ?? 0) > 4,
      !word.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return }
    counted.insert("\(figure) \(stem)")
  }

  /// "Teaching and support staff" are the teachers and the assistants.
  private mutating func addStaff(_ kind: String) {
    if kind.hasSuffix("support") { people.insert(.assistant) }
    if kind.contains("teaching") { people.insert(.teacher) }
  }

  private mutating func addTelling(_ word: String) {
    let stem = SubjectWords.stem(word)
    if stem.count > 2, terms.contains(stem), !SubjectWords.stray.contains(stem),
      !word.contains(where: \.isNumber)
    {
      telling.insert(stem)
    }
  }

  /// True where no word tells what it is about.
  var namesNothing: Bool { terms.isEmpty && things.isEmpty && people.isEmpty }

  /// Whether a stem names a year or a stage.
  static func isPlace(_ term: String) -> Bool {
    ["y", "ks"].contains { lead in
      term.hasPrefix(lead) && term.utf8.count > lead.utf8.count
        && term.utf8.dropFirst(lead.utf8.count).allSatisfy { (0x30...0x39).contains($0) }
    } || ["recept", "nurser", "eyfs", "grader", "grade"].contains(term)
  }

  private mutating func add(_ word: String, _ before: inout String?) {
    let stem = SubjectWords.stem(word)
    if let one = SubjectWords.people[stem] { people.insert(one) }
    if let thing = SubjectWords.things[stem] { things.insert(thing) }
    let isCommon = SubjectWords.common.contains(stem)
    if isCommon {
      common.insert(stem)
    } else if SubjectWords.people[stem] == nil {
      terms.insert(stem)
    }
    if let other = before, Self.isTelling(other, stem) { pairs.insert("\(other) \(stem)") }
    before = stem
  }

  /// Whether a pair says something: one word of it does, or it is such as "go first".
  private static func isTelling(_ one: String, _ other: String) -> Bool {
    if !SubjectWords.common.contains(one) || !SubjectWords.common.contains(other) { return true }
    return SubjectWords.order.contains(other) && SubjectWords.people[one] == nil
  }

  /// Words in small letters; "pre-teaching" is one word and its two parts.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    let parts = text.lowercased().split {
      !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-"
    }
    for part in parts.prefix(wordsMax) {
      let bare = part.split { $0 == "'" || $0 == "’" }
      // "don't" says nothing by itself; "pupil's" is a pupil.
      guard let first = bare.first, bare.count < 2 || ["s", ""].contains(bare[1]) else { continue }
      let pieces = first.split(separator: "-").map(String.init)
      if pieces.count > 1 { words.append(pieces.joined()) }
      words += pieces
    }
    return words
  }
}
