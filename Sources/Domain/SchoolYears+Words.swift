// School years as people write them in a sentence: "Y4", "Year six", "Key Stage 1", "KS2",
// "Reception", "sixth graders", "years 3 and 4". From them it is told whether a note was made where
// a sentence speaks of.

extension SchoolYears {
  /// The years a text names, 0 for those before Year 1; empty where it names none.
  ///
  /// - Complexity: linear in the text.
  public static func named(in text: String) -> Set<Int> {
    var reader = YearWords(text)
    return reader.read()
  }
}

/// The words of a text, read one after the other.
private struct YearWords {
  private var words: [(text: String, followsDash: Bool)] = []
  private var at = 0
  private var found: Set<Int> = []

  init(_ text: String) {
    var word = ""
    var isDashed = false
    func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    for character in text.lowercased() + " " {
      if isPart(character) {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        words.append((word, isDashed))
        isDashed = false
      }
      word = ""
      if "-–—".contains(character) { isDashed = true } else if character != " " { isDashed = false }
    }
  }

  mutating func read() -> Set<Int> {
    while at < words.count {
      if let years = stage() ?? year() { found.formUnion(years) } else { at += 1 }
    }
    return found
  }

  private func word(_ ahead: Int = 0) -> String {
    words.indices.contains(at + ahead) ? words[at + ahead].text : ""
  }

  // MARK: Stages

  /// "Reception", "KS1", "upper key stage two", "infants".
  private mutating func stage() -> ClosedRange<Int>? {
    switch (word(), word(1)) {
    case ("eyfs", _): at += 1
    case ("reception", "desk"), ("reception", "area"), ("reception", "office"),
      ("nursery", "rhyme"), ("nursery", "rhymes"):
      return nil
    case ("reception", _), ("nursery", _):
      // Whoever signs in does so at a desk.
      if at > 0, ["at", "school", "main"].contains(words[at - 1].text) { return nil }
      at += 1
    case ("early", "years"), ("foundation", "stage"), ("foundation", "phase"): at += 2
    case ("infants", _), ("infant", _):
      at += 1
      return 1...2
    case ("juniors", _), ("junior", _):
      at += 1
      return 3...6
    case ("sixth", "form"), ("sixth", "former"), ("sixth", "formers"):
      at += 2
      return 12...13
    default: return keyStage()
    }
    return 0...0
  }

  private mutating func keyStage() -> ClosedRange<Int>? {
    var number = ""
    var length = 1
    if word().hasPrefix("ks"), word().count <= 4 {
      number = word().dropFirst(2).filter { $0 != "s" }
      if number.isEmpty { (number, length) = (word(1), 2) }
    } else if word() == "key", word(1) == "stage" {
      (number, length) = (word(2), 3)
    }
    guard let stage = Self.number(number), (0...5).contains(stage) else { return nil }
    let half = at > 0 ? words[at - 1].text : ""
    at += length
    switch stage {
    case 0: return 0...0
    case 1: return 1...2
    case 2: return half == "lower" ? 3...4 : half == "upper" ? 5...6 : 3...6
    case 3: return 7...9
    case 4: return 10...11
    default: return 12...13
    }
  }

  // MARK: Years

  /// "Y4", "Y4-Y6", "Year six", "years 3 and 4", "sixth graders".
  private mutating func year() -> ClosedRange<Int>? {
    guard let first = oneYear() else { return nil }
    let isRange = at < words.count && words[at].followsDash || word() == "to"
    guard isRange else { return first...first }
    let before = at
    if word() == "to" { at += 1 }
    if let last = oneYear() ?? plainNumber(), last >= first { return first...last }
    at = before
    return first...first
  }

  private mutating func oneYear() -> Int? {
    let text = word()
    if ["year", "yr", "grade", "blwyddyn", "y"].contains(text), let year = Self.number(word(1)) {
      at += 2
      return year
    }
    if text == "years" || text == "yrs" || text == "grades", let year = Self.number(word(1)) {
      at += 2
      // "Years 3, 4 and 5".
      while let next = Self.number(word(["and", "or"].contains(word()) ? 1 : 0)),
        at < words.count, !words[at].followsDash
      {
        found.insert(next)
        at += ["and", "or"].contains(word()) ? 2 : 1
      }
      return year
    }
    if ["grade", "grader", "graders", "graders'"].contains(word(1)), let year = Self.ordinal(text) {
      at += 2
      return year
    }
    guard text.first == "y" else { return nil }
    var code = text.hasPrefix("yr") ? text.dropFirst(2) : text.dropFirst()
    // "The Y6s", and the class Y4b.
    if let last = code.last, last.isLetter { code.removeLast() }
    guard !code.isEmpty, code.allSatisfy(\.isNumber), let year = Self.number(String(code)) else {
      return nil
    }
    at += 1
    return year
  }

  private mutating func plainNumber() -> Int? {
    guard let year = Self.number(word()) else { return nil }
    at += 1
    return year
  }

  /// A number that can be a year's or a stage's.
  private static func number(_ word: String) -> Int? {
    let value = names.firstIndex(of: word) ?? (word.count <= 2 ? Int(word) : nil)
    return value.flatMap { (0...13).contains($0) ? $0 : nil }
  }

  private static func ordinal(_ word: String) -> Int? {
    if let place = ordinals.firstIndex(of: word) { return place + 1 }
    guard ["st", "nd", "rd", "th"].contains(word.suffix(2)) else { return nil }
    return number(String(word.dropLast(2)))
  }

  private static let names = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]
}
