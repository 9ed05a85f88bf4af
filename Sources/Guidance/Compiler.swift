// Gives words and sets their numbers and turns pattern texts into elements. It is thrown away when
// a rule book is built.

import DataFile

/// Patterns in one flat row of elements.
struct PatternList: Sendable {
  var elements: [Element] = []
  var patterns: [CompiledPattern] = []

  /// The same, with the anchor of each pattern chosen.
  func choosingAnchors(_ counts: WordCounts) -> PatternList {
    var list = self
    for number in patterns.indices { list.patterns[number].chooseAnchor(elements, counts) }
    return list
  }
}

struct Compiler {
  var vocabulary = Vocabulary(capacity: 1 << 14)
  var marks: MarkWords
  private(set) var patterns = PatternList()
  /// The sets that have names, as traits.
  private(set) var setNumbers: [String: Int32] = [:]
  private var members: [[Int32]] = []
  private var choices: [String: Int32] = [:]
  /// The sets that any name belongs to, too, as traits.
  private var nameSets: [Int32] = []

  /// Words that rules list with an `'s` behind them: their numbers, and what stands before it.
  private var possessives: [Int32: String] = [:]

  init() { marks = MarkWords(&vocabulary) }

  mutating func lexicon() -> Lexicon {
    Lexicon(vocabulary: vocabulary, members: withPossessives(), nameSets: nameSets)
  }

  /// Where `'s` is a verb behind a word, that form is a word of its own.
  private static let contracted: Set<String> = [
    "it", "he", "she", "that", "what", "who", "there", "here", "where", "how", "let", "one", "when",
    "why",
  ]

  /// The sets, with "school's" in each that holds "school". Text writes the form for the word, and
  /// a rule that names it must not take it away from the others.
  private mutating func withPossessives() -> [[Int32]] {
    var formsOf: [Int32: [Int32]] = [:]
    for (form, word) in possessives.sorted(by: { $0.key < $1.key }) {
      formsOf[number(word), default: []].append(form)
    }
    return members.map { words in
      let forms = words.flatMap { formsOf[$0] ?? [] }
      return forms.isEmpty ? words : Set(words + forms).sorted()
    }
  }

  // MARK: Sets

  /// Takes in the sets.
  ///
  /// - Parameter faults: takes in what does not fit, which is then left out of its set.
  mutating func add(_ sets: [WordSet], _ faults: inout [DataFileError]) {
    var written: [String: [String]] = [:]
    for set in sets { written[set.name] = set.words }
    let known = sets.map(\.name).sorted()
    for set in sets {
      var words: [Int32] = []
      for name in set.from {
        guard let others = written[name] else {
          faults.append(Self.unknown(name, set.place.file, set.place.mark, known))
          continue
        }
        for word in others { add(word, as: set.forms, to: &words) }
      }
      for word in set.words where word != "-" {
        do throws(DataFileError) {
          add(try Self.folded(word, of: set), as: set.forms, to: &words)
        } catch {
          faults.append(error)
        }
      }
      setNumbers[set.name] = append(words)
      if let tooMuch {
        faults.append(
          set.place.error(tooMuch.what, expected: tooMuch.bound, advice: tooMuch.advice))
        return
      }
    }
    // Included sets may stand anywhere, so they are joined when all are there; in order, twice,
    // so that a set which includes a set that includes a third has all of it.
    for pass in 0..<3 {
      for set in sets {
        for name in set.include {
          guard let own = setNumbers[set.name], let other = setNumbers[name] else {
            if pass == 0 {
              faults.append(Self.unknown(name, set.place.file, set.place.mark, known))
            }
            continue
          }
          setWords(of: own, to: Set(words(of: own) + words(of: other)).sorted())
        }
      }
    }
  }

  /// A word of a set as texts are read.
  private static func folded(_ word: String, of set: WordSet) throws(DataFileError) -> String {
    guard !word.utf8.contains(UInt8(ascii: "-")) else {
      throw set.place.error(
        "\(word) has a hyphen", expected: "a set holds single words",
        advice: "write a pattern of two words")
    }
    guard let folded = Letters.folded(word) else {
      throw set.place.error(
        "\(word) matches no word", expected: "words are made of Latin letters",
        advice: "write it as texts here write it, or leave it out")
    }
    return folded
  }

  private static func unknown(
    _ set: String, _ file: String, _ mark: Mark, _ known: [String]
  ) -> DataFileError {
    .unknown("set", set, among: known, all: RuleHelp.setsCommand, file: file, mark: mark)
  }

  private mutating func add(_ word: String, as forms: Forms, to words: inout [Int32]) {
    for form in Inflection.forms(of: word, as: forms) { words.append(number(form)) }
  }

  /// Adds a set of words.
  /// - Returns: its trait.
  private mutating func append(_ words: [Int32]) -> Int32 {
    members.append(words)
    return Trait.firstSet + Int32(members.count - 1)
  }

  private func words(of set: Int32) -> [Int32] { members[Int(set - Trait.firstSet)] }

  private mutating func setWords(of set: Int32, to words: [Int32]) {
    members[Int(set - Trait.firstSet)] = words
  }

  /// The number of a word in the vocabulary.
  private mutating func number(_ word: String) -> Int32 {
    let kept = Spelling.kept(word)
    let number = vocabulary.number(of: kept)
    if kept.hasSuffix("'s"), !Self.contracted.contains(String(kept.dropLast(2))) {
      possessives[number] = String(kept.dropLast(2))
    }
    if kept != word { vocabulary.alias(word, for: number) }
    for spelling in Spelling.others(of: kept) where Spelling.kept(spelling) == kept {
      vocabulary.alias(spelling, for: number)
    }
    return number
  }

  // MARK: Patterns

  /// Compiles one pattern; where it starts with something that may be left out, once with it and
  /// once without, so that every pattern has a first word to be found by.
  mutating func compile(_ placed: Placed, owner: Int) throws(DataFileError) {
    for text in PatternText.withEndsApart(placed.text) {
      try compile(text, placed, owner: owner)
    }
    if let tooMuch {
      throw placed.error(tooMuch.what, expected: tooMuch.bound, advice: tooMuch.advice)
    }
  }

  /// As many words, and as many sets and choices of words, as all rules together can have.
  static let wordsMax = 60_000

  /// What is to be said when the rules have more words than there are numbers for; else nil.
  private var tooMuch: (what: String, bound: String, advice: String)? {
    guard vocabulary.count > Self.wordsMax || members.count > Self.wordsMax else { return nil }
    return (
      "all rules together have too many words", "at most \(Self.wordsMax) were expected",
      "take out words that no lesson has, or use fewer files of rules"
    )
  }

  private mutating func compile(
    _ text: String, _ placed: Placed, owner: Int
  ) throws(DataFileError) {
    let (pattern, trouble) = PatternText.parse(text)
    if let trouble {
      throw placed.error(
        trouble, expected: "a row of words, <sets> and marks was expected",
        advice: "\(RuleHelp.command) explains them")
    }
    var variants: [[Element]] = [[]]
    var taken = false
    var weight: Int32 = 0
    for part in pattern.parts {
      var element = try self.element(part, at: placed)
      if part.use == .take, part.kind.takesWord {
        if part.least > 0 { weight += part.kind == .word ? 3 : part.kind == .set ? 2 : 1 }
        if !taken, part.least == 0 {
          let without = variants
          element.least = 1
          variants = variants.map { $0 + [element] } + without
          continue
        }
        taken = true
      }
      variants = variants.map { $0 + [element] }
    }
    // A remark on any word at all is the least telling there is: whatever names its words wins.
    if pattern.remarksOnAnyWord { weight -= 100 }
    for elements in variants {
      let start = Int32(patterns.elements.count)
      patterns.elements += elements
      patterns.patterns.append(
        CompiledPattern(
          elements: start..<(start + Int32(elements.count)), owner: Int32(owner), weight: weight))
    }
  }

  private mutating func element(_ part: PatternText.Part, at placed: Placed) throws(DataFileError)
    -> Element
  {
    var element = Element(kind: .word, use: part.use)
    element.least = part.least
    element.most = part.most
    switch part.kind {
    case .word, .set: element.number = try set(part, at: placed)
    case .name: element.number = Trait.name
    case .anyWord: element.number = Trait.anyWord
    case .ending:
      let place = TokenFlags.endings.firstIndex { part.sets.first == $0.name }
      element.number = Trait.firstEnding + Int32(place ?? 0)
    case .gap:
      element.kind = .gap
      element.number = part.gap
    case .start: element.kind = .start
    case .end: element.kind = .end
    case .open: element.kind = .open
    case .close: element.kind = .close
    }
    return element
  }

  /// The trait of a set, or of the choice of words and sets that stands in a pattern.
  private mutating func set(_ part: PatternText.Part, at placed: Placed) throws(DataFileError)
    -> Int32
  {
    if !part.orName, part.words.isEmpty, part.sets.count == 1,
      let number = setNumbers[part.sets[0]]
    {
      return number
    }
    let sets = part.sets + (part.orName ? ["name"] : [])
    let key = (part.words + sets.map { "<" + $0 }).joined(separator: "|")
    if let number = choices[key] { return number }
    var words: [Int32] = []
    for word in part.words { words.append(self.number(word)) }
    for name in part.sets {
      guard let number = setNumbers[name] else {
        throw Self.unknown(name, placed.file, placed.mark, setNumbers.keys.sorted())
      }
      words += self.words(of: number)
    }
    let number = append(words)
    choices[key] = number
    if part.orName { nameSets.append(number) }
    return number
  }
}
