// A sentence for a point made of one note or answer: where it was seen or heard, and its own words
// and counts. Nothing is added that the evidence does not hold, and nobody is named.

import Domain

/// Frames filled from evidence.
enum EvidenceFrame {
  /// The most characters a frame takes over from its evidence.
  static let charactersMax = 220

  /// "In one lesson we saw: …", with the sentence that counts or quotes most; nil where a record
  /// has no words to take over.
  ///
  /// - Parameter words: the words it should be about; see `NearEvidence.contentWords`.
  /// - Complexity: linear in the record's words.
  static func sentence(from record: Record, about words: Set<String> = []) -> String? {
    guard let text = record.latest.event?.text, let source = record.source else { return nil }
    if let answer = record.answer, answer.isVerbatim { return said(text, source) }
    guard let clause = clause(of: text, about: words) else { return nil }
    if let place = countedPlace(clause) {
      return "\(place.count) we \(verb(source)): \(place.what)."
    }
    let own = firstPerson(clause)
    // What somebody said was heard, wherever it was.
    let verb = isSpoken(clause) ? "heard" : verb(source)
    let words = own.isOurs ? "we \(own.text)" : "we \(verb): \(own.text)"
    return ended("\(setting(source)) \(words)")
  }

  // MARK: Words said

  /// `A pupil told us: "…"`
  private static func said(_ text: String, _ source: SourceType) -> String? {
    let quote = (Reading.quotes(in: text).first ?? text).trimmed
    guard !quote.isEmpty, quote.count <= charactersMax else { return nil }
    return "\(speaker(source)) told us: \"\(quote)\""
  }

  private static func speaker(_ source: SourceType) -> String {
    switch source.group {
    case .pupil: "A pupil"
    case .leader: "A leader"
    case .governorFamily: source == .family ? "A family" : "A governor"
    default: "A member of staff"
    }
  }

  /// Whether a sentence is a speaker and their words, such as `Pupil to table: "…"`.
  private static func isSpoken(_ clause: String) -> Bool {
    guard let colon = clause.firstRange(of: ": \"") ?? clause.firstRange(of: ": “") else {
      return false
    }
    return clause[..<colon.lowerBound].split(separator: " ").count <= 4
      && clause.last.map { "\"”".contains($0) } == true
  }

  // MARK: Sentences

  /// The sentence to take over: one that counts before one with numbers or a quotation, and of
  /// these the one that shares most words with what it should be about.
  private static func clause(of text: String, about words: Set<String>) -> String? {
    var best: (score: Int, text: String)?
    for one in sentences(of: text) where !one.isEmpty && one.count <= charactersMax {
      let numbers = one.split { !$0.isNumber }.count
      let shared = NearEvidence.contentWords(one).intersection(words).count
      let score =
        (Reading.counts(in: one).isEmpty ? 0 : 40) + min(numbers, 3) * 10
        + (Reading.quotes(in: one).isEmpty ? 0 : 15) + min(shared, 3) * 10
        // "Partner talk 40 s" says less than the sentence after it.
        - (one.split(separator: " ").count < 5 ? 15 : 0)
      if best.map({ score > $0.score }) ?? true { best = (score, one) }
    }
    return best?.text
  }

  /// A text cut at its stops outside quotations. What stands behind a semicolon often says the
  /// other half, so it stays.
  private static func sentences(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    var before: Character = " "
    for character in text {
      if character == "\"" || character == "“" || character == "”" {
        isQuoted = character == "\"" ? !isQuoted : character == "“"
      }
      let isEnd =
        !isQuoted
        && (character == "\n" || (character == " " && ".!?".contains(before))
          || (character == " " && "\"”".contains(before) && part.dropLast().last == "."))
      if isEnd {
        parts.append(part.trimmed)
        part = ""
      } else {
        part.append(character)
      }
      if !character.isWhitespace || character == "\n" { before = character } else { before = " " }
    }
    parts.append(part.trimmed)
    return parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }

  // MARK: Counts of places

  /// "7 of 12 books" and what was counted, where a sentence says it with a colon: "what: 7 of 12
  /// books" or "at 3 of 8 tables what".
  private static func countedPlace(_ clause: String) -> (count: String, what: String)? {
    guard let count = Reading.counts(in: clause).first,
      let unit = count.label.split(separator: " ").first.map(String.init), isPlace(unit)
    else { return nil }
    let words = "\(count.n) of \(count.of) \(unit)"
    guard let range = clause.firstRange(of: words) else { return nil }
    let before = clause[..<range.lowerBound].description.trimmed
    let after = clause[range.upperBound...].description.trimmed
    if before.hasSuffix(":"), after.isEmpty || after.hasPrefix(",") || after.hasPrefix(";") {
      let what = before.dropLast().description.trimmed
      return what.isEmpty ? nil : ("In \(words)", lowered(what))
    }
    let preposition = before.split(separator: " ").last?.lowercased() ?? "in"
    guard !after.isEmpty, after.first?.isLetter == true,
      ["at", "in", "on"].contains(preposition)
    else { return nil }
    let setting = before.split(separator: " ").dropLast().joined(separator: " ")
    let lead = setting.trimmingEnd(",")
    let frame = "\(preposition.capitalized) \(words)"
    return (frame + (lead.isEmpty ? "" : ", \(lowered(lead)),"), after)
  }

  private static func isPlace(_ unit: String) -> Bool {
    [
      "tables", "books", "rooms", "lessons", "classes", "classrooms", "visits", "groups",
      "timetables", "corridors", "displays", "pairs",
    ].contains(unit.lowercased())
  }

  // MARK: Whose words

  /// A note in the first person as the team would say it.
  private static func firstPerson(_ clause: String) -> (text: String, isOurs: Bool) {
    for verb in ["counted", "saw", "heard", "read", "noticed", "asked"] {
      if clause.hasPrefix("I \(verb) ") {
        return (ours(String(clause.dropFirst(2))), true)
      }
    }
    // A note in a hurry leaves the "I" out.
    for start in ["Could hear ", "Could see ", "Heard ", "Saw ", "Counted "]
    where clause.hasPrefix(start) { return (ours(lowered(clause)), true) }
    var words = ours(clause)
    if words.hasPrefix("T: ") { words = "an adult: " + words.dropFirst(3) }
    return (lowered(words), false)
  }

  /// "near me" is near one of us. What stands in quotation marks stays as it was said.
  private static func ours(_ text: String) -> String {
    var isQuoted = false
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let marks = word.count { $0 == "\"" }
      defer { if marks % 2 == 1 { isQuoted.toggle() } }
      if isQuoted || marks > 0 { return String(word) }
      switch word {
      case "I": return "we"
      case "me": return "us"
      case "me:": return "us:"
      case "me,": return "us,"
      case "my": return "our"
      default: return String(word)
      }
    }.joined(separator: " ")
  }

  private static func verb(_ source: SourceType) -> String {
    switch source.group {
    case .pupil, .staff, .leader, .governorFamily: "heard"
    case .document, .data: "read"
    default: "saw"
    }
  }

  private static func setting(_ source: SourceType) -> String {
    switch source {
    case .lesson: "In one lesson"
    case .walk: "On one learning walk"
    case .book: "In one look at books"
    case .document: "In one document"
    case .data: "In your data"
    case .environment, .play: "In one place around the school"
    default: "In one conversation"
    }
  }

  /// A first letter made small, unless the word is one that keeps its capital.
  private static func lowered(_ text: String) -> String {
    guard let first = text.first, first.isUppercase, let second = text.dropFirst().first,
      second.isLowercase, !IdentityScan.keepsCapital(text.prefix { $0.isLetter }.description)
    else { return text }
    return first.lowercased() + text.dropFirst()
  }

  private static func ended(_ text: String) -> String {
    let last = text.last ?? "."
    if ".!?".contains(last) { return text }
    // A stop within closing marks ends the sentence too.
    if last == "\"", let before = text.dropLast().last, ".!?".contains(before) { return text }
    return text + "."
  }
}

extension String {
  /// This without some character at its end, and without blanks.
  fileprivate func trimmingEnd(_ character: Character) -> String {
    (last == character ? String(dropLast()) : self).trimmed
  }
}
