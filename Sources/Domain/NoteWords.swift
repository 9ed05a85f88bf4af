// What two texts about the same moment may have in common: words said, counts, numbers with what
// they count, and the words that carry meaning. It compares letters and knows no meaning.

/// A text taken apart for comparing.
struct NoteWords: Hashable, Sendable {
  /// Something in a text that can be checked.
  enum Fact: Hashable, Sendable {
    /// Words in quotation marks, in small letters.
    case quote([String])
    /// So many of so many.
    case count(n: String, of: String)
    /// A number, and what it counts: the next telling word, of which `isNext` says whether it
    /// stands right behind the number; empty where none follows soon.
    case number(String, of: String, isNext: Bool)

    /// `"think first"`, `4 of 7`, `6 hands`.
    var words: String {
      switch self {
      case .quote(let words): "\"\(words.joined(separator: " "))\""
      case .count(let n, let of): "\(n) of \(of)"
      case .number(let n, let of, let isNext):
        of.isEmpty ? n : isNext ? "\(n) \(of)" : "\(n) ... \(of)"
      }
    }
  }

  /// All words in small letters, numbers in digits.
  let words: [String]
  /// In the order of the text, each once.
  let facts: [Fact]
  /// Words that carry meaning, without their endings.
  let stems: Set<String>
  private let numbers: Set<String>
  /// Those of all words, the most common ones too.
  private let allStems: Set<String>

  /// How many words of a quotation in a row make it the same words.
  static let quotedWordsMin = 3

  /// - Complexity: linear in the text.
  init(_ text: String) {
    words = Self.words(of: text)
    // "One" is as often somebody as it is a number; as the latter it answers to a 1.
    numbers = Set(words.filter(Self.isNumber) + (words.contains("one") ? ["1"] : []))
    stems = Set(words.filter(Self.saysSomething).map(Self.stem))
    allStems = Set(words.map(Self.stem))
    let quoted = Reading.quotes(in: text).map(Self.words).filter { !$0.isEmpty }
    var facts = quoted.map(Fact.quote)
    var rest = words[...]
    // What stands in a quotation is one thing; its numbers are no counts of the writer's.
    for quote in quoted {
      guard let place = Self.place(of: quote, in: Array(rest)) else { continue }
      facts += Self.counted(rest.prefix(place))
      rest = rest.dropFirst(place + quote.count)
    }
    facts += Self.counted(rest)
    var seen: Set<Fact> = []
    self.facts = facts.filter { seen.insert($0).inserted }
  }

  /// Whether a fact of another text is in this one too: three words of a quotation in a row, one of
  /// which says something, or all of a shorter one; both numbers of a count; a number with what it
  /// counts, or beside another word the texts share.
  ///
  /// - Complexity: linear in this text.
  func has(_ fact: Fact, of other: NoteWords) -> Bool {
    switch fact {
    case .quote(let quote): return hasRun(of: quote)
    case .count(let n, let of): return numbers.contains(n) && numbers.contains(of)
    case .number(let n, let of, _):
      guard numbers.contains(n) else { return false }
      if !of.isEmpty, allStems.contains(Self.stem(of)) { return true }
      return !stems.isDisjoint(with: other.stems) || of.isEmpty && other.stems.isEmpty
    }
  }

  /// What both have of a fact that this text has too, as it can be shown.
  ///
  /// - Complexity: linear in this text, times the words of a quotation.
  func shared(_ fact: Fact) -> String {
    guard case .quote(let quote) = fact else { return fact.words }
    var longest = quote[..<0]
    for start in quote.indices {
      for place in words.indices {
        var length = 0
        while start + length < quote.count, place + length < words.count,
          quote[start + length] == words[place + length]
        { length += 1 }
        if length > longest.count { longest = quote[start..<start + length] }
      }
    }
    return Fact.quote(Array(longest)).words
  }

  private func hasRun(of quote: [String]) -> Bool {
    let length = min(Self.quotedWordsMin, quote.count)
    guard length > 0, words.count >= length else { return false }
    let all = (0...(quote.count - length)).map { Array(quote[$0..<$0 + length]) }
    let telling = all.filter { $0.contains(where: Self.saysSomething) }
    let runs = Set(telling.isEmpty ? all : telling)
    return (0...(words.count - length)).contains { runs.contains(Array(words[$0..<$0 + length])) }
  }

  // MARK: Reading

  private static func counted(_ words: some Collection<String>) -> [Fact] {
    let words = Array(words)
    var facts: [Fact] = []
    var index = 0
    while index < words.count {
      defer { index += 1 }
      guard isNumber(words[index]) else { continue }
      let isOut = words.dropFirst(index + 1).starts(with: ["out", "of"])
      let next = index + (isOut ? 3 : 2)
      if next < words.count, words[next - 1] == "of", isNumber(words[next]) {
        facts.append(.count(n: words[index], of: words[next]))
        index = next
        continue
      }
      let behind = words.dropFirst(index + 1).prefix(3).prefix { !isNumber($0) }
      let thing = behind.first { saysSomething($0) || counted.contains($0) }
      facts.append(
        .number(words[index], of: thing ?? "", isNext: thing != nil && thing == behind.first))
    }
    return facts
  }

  private static func place(of quote: [String], in words: [String]) -> Int? {
    guard !quote.isEmpty, words.count >= quote.count else { return nil }
    return (0...(words.count - quote.count)).first {
      words[$0] == quote[0] && words[$0..<$0 + quote.count].elementsEqual(quote)
    }
  }

  /// Words and numbers; `4/7` is read as `4 of 7`, and an apostrophe stays in its word.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      while word.last == "'" { word.removeLast() }
      if !word.isEmpty { words.append(digits[word] ?? word) }
      word = ""
    }
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        // 2s is two seconds.
        if character.isLetter, !word.isEmpty, isNumber(word) { end() }
        word.append(character)
      } else if character == "'" || character == "’", !word.isEmpty {
        word.append("'")
      } else {
        let isShare = character == "/" && !word.isEmpty && isNumber(word)
        end()
        if isShare { words.append("of") }
      }
    }
    end()
    return words
  }

  private static func saysSomething(_ word: String) -> Bool {
    word.count > 1 && !isNumber(word) && !common.contains(word)
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// A word without the endings of plural and time: hands and hand, pointed and pointing.
  private static func stem(_ word: String) -> String {
    var stem = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    for ending in ["ing", "ed", "s"] where stem.hasSuffix(ending) {
      guard stem.utf8.count - ending.utf8.count >= 3, !stem.hasSuffix("ss") else { break }
      stem.removeLast(ending.count)
      break
    }
    if stem.utf8.count > 3, stem.last == "e" { stem.removeLast() }
    return stem
  }

  /// Without "one", which is as often somebody.
  private static let digits = [
    "zero": "0", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
  ]

  /// What is in every note or is but a letter, and may be counted all the same.
  private static let counted: Set<String> = [
    "pupil", "pupils", "child", "children", "teacher", "teachers", "s", "m",
  ]

  /// Words that are in every note and so say nothing of which one it is.
  private static let common = Set(
    """
    a about after again all also am an and another any are as asked asks at be been before being \
    but by can child children class could did do does for from had has have he her here him his \
    how i if in into is it its me more my near no not of off on one or other our out over own \
    pupil pupils said same say says see she so some t ta than that the their them then there \
    they this those to too under until up was we were what when where which while who why with \
    you your teacher
    """.split(separator: " ").map(String.init))
}
