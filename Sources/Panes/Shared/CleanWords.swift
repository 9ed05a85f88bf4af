// The part of a note that the guide leaves alone. A note may hold a verdict beside its counts; what
// is offered in place of a judgment must hold none.

import Domain

/// Takes a text apart into what can be offered.
struct CleanWords {
  /// Whether the guide has nothing to ask about a piece of text.
  let passes: (String) -> Bool

  init(_ passes: @escaping (String) -> Bool) { self.passes = passes }

  /// Its sentences that pass, without their stops; of one that does not, the clauses that pass and
  /// hold a count or a quotation and what was counted.
  func parts(of text: String) -> [String] {
    let sentences = Self.sentences(of: text)
    // Mostly all of it passes, which one reading tells.
    if passes(text) { return sentences }
    return sentences.flatMap { sentence in
      passes(sentence) ? [sentence] : Self.clauses(of: sentence).filter(isFact)
    }
  }

  private func isFact(_ clause: String) -> Bool {
    let quotes = Reading.quotes(in: clause)
    guard !Reading.counts(in: clause).isEmpty || !quotes.isEmpty else { return false }
    let subject = Subject(clause.replacing(" of ", with: " "))
    guard !subject.terms.isEmpty || !subject.things.isEmpty else { return false }
    return passes(clause)
  }

  /// A text cut at its stops outside quotations. What stands behind a semicolon often says the
  /// other half, so it stays.
  static func sentences(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    var before: Character = " "
    for (character, next) in zip(text, text.dropFirst().map(Optional.init) + [nil]) {
      if character == "\"" || character == "“" || character == "”" {
        isQuoted = character == "\"" ? !isQuoted : character == "“"
      }
      let isEnd =
        !isQuoted
        && (character == "\n"
          || (character == " " && ".!?".contains(before) && !isCutShort(part, next))
          || (character == " " && before == "…" && next?.isUppercase == true)
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
    return parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
  }

  /// Whether the last word so far is one that its stop only cuts short.
  private static func isCutShort(_ part: String, _ next: Character?) -> Bool {
    let word = part.suffix(12).split(separator: " ").last ?? ""
    return Abbreviation.goesOn(after: word, next: next)
  }

  /// A sentence cut at its commas, colons, semicolons and "and" outside quotations.
  private static func clauses(of sentence: String) -> [String] {
    var parts: [[Substring]] = [[]]
    var isQuoted = false
    for word in sentence.split(separator: " ") {
      let marks = word.count { "\"“”".contains($0) }
      if !isQuoted, marks == 0, word == "and" || word == "but" {
        parts.append([])
        continue
      }
      if marks % 2 == 1 { isQuoted.toggle() }
      if !isQuoted, let last = word.last, ",;:".contains(last) {
        parts[parts.count - 1].append(word.dropLast())
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
