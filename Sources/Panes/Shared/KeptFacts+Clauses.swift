// Where a sentence is cut into clauses. It goes by marks and a few joining words, outside what
// stands in quotation marks or brackets.

extension KeptFacts {
  /// A part of a sentence that may go by itself.
  struct Clause {
    var bytes: Range<Int>
    /// What joins it to the clause before.
    var lead: String
  }

  /// A sentence cut at its commas, colons, semicolons, dashes, "and", "but" and "which" outside
  /// quotations and brackets.
  static func clauses(of sentence: String) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var lead = ""
    var at = 0
    var isQuoted = false
    var depth = 0
    func end(_ place: Int) {
      if place > start { clauses.append(Clause(bytes: start..<place, lead: lead)) }
    }
    for word in sentence.split(separator: " ", omittingEmptySubsequences: false) {
      let next = at + word.utf8.count + 1
      let isOpen = !isQuoted && depth == 0
      for character in word {
        if "\"“”".contains(character) { isQuoted.toggle() }
        if character == "(" { depth += 1 }
        if character == ")" { depth = max(0, depth - 1) }
      }
      if isOpen, ["and", "but", "which"].contains(word.lowercased()), at > 0 {
        // A comma before it has cut already.
        let isCut = start == at
        end(at)
        lead = (isCut ? lead : " ") + (word.lowercased() == "which" ? "" : "\(word) ")
        start = word.lowercased() == "which" ? at : next
      } else if isOpen, at > 0, ["-", "–", "—"].contains(word) {
        end(at)
        lead = " \(word) "
        start = next
      } else if !isQuoted, depth == 0, let mark = word.last, ",;:".contains(mark) {
        end(next - 2)
        lead = "\(mark) "
        start = next
      }
      at = next
    }
    end(sentence.utf8.count)
    return clauses
  }

  /// The clauses of the sentence, each with the whole of whom or what it is said of: "The head and
  /// the deputy were weak" is one, though "and" stands in it. What is cut goes with its subject.
  var wholeClauses: [Clause] {
    var whole: [Clause] = []
    for clause in Self.clauses(of: sentence) {
      guard let last = whole.last, joinsSubject(last, clause, isListed: whole.count > 1) else {
        whole.append(clause)
        continue
      }
      whole[whole.count - 1].bytes = last.bytes.lowerBound..<clause.bytes.upperBound
      // "Reading, writing and talk": the first of them belong to it as well.
      while whole.count > 1, let item = whole.dropLast().last, isListItem(item),
        whole[whole.count - 1].lead == ", "
      {
        let all = item.bytes.lowerBound..<whole.removeLast().bytes.upperBound
        whole[whole.count - 1].bytes = all
      }
    }
    return whole
  }

  /// Whether a clause goes on with the subject that the one before it begins.
  private func joinsSubject(_ last: Clause, _ clause: Clause, isListed: Bool) -> Bool {
    guard clause.lead == " and " || clause.lead == ", and " && isListed && last.lead == ", "
    else { return false }
    let (before, after) = (piece(last.bytes), TurningWords.words(of: piece(clause.bytes)))
    guard let first = after.first, !Self.subjects.contains(first),
      VerbWords.holdsNone(before) || Self.isNamedThing(before)
    else { return false }
    // What judges at its end, or behind somebody, is what is told of them: "leaders rely on …".
    return !remarked.contains { words in
      guard words.overlaps(last.bytes) else { return false }
      if words.upperBound >= last.bytes.lowerBound + before.trimmedEnd.utf8.count { return true }
      return TurningWords.words(of: piece(last.bytes.lowerBound..<words.lowerBound))
        .contains { !VerbWords.isAhead($0) }
    }
  }

  /// "Class talk": a word that is a noun and a verb, behind one that no such verb agrees with.
  private static func isNamedThing(_ text: String) -> Bool {
    let words = TurningWords.words(of: text)
    guard words.count <= 3, let last = words.last, let owner = words.dropLast().last else {
      return false
    }
    let isMany = owner.hasSuffix("s") && !owner.hasSuffix("ss") || many.contains(owner)
    return nounsAndVerbs.contains(last) && !isMany
  }

  private static let nounsAndVerbs = WordSet(
    "answer chat check debate display plan play practice question start support talk test use work")
  private static let many = WordSet("they we i you people children staff who to and that")

  /// One of several that a comma stands between, and no time or place before a clause.
  private func isListItem(_ clause: Clause) -> Bool {
    let words = TurningWords.words(of: piece(clause.bytes))
    guard let first = words.first, words.count <= 4 else { return false }
    return !Self.dependent.contains(first) && !first.hasSuffix("ly") && first != "however"
      && VerbWords.holdsNone(piece(clause.bytes))
      && !remarked.contains { $0.overlaps(clause.bytes) }
  }

  private static let subjects = WordSet(
    "it it's it’s they we i he she you there this that these those who which so then")
}

extension String {
  fileprivate var trimmedEnd: Substring {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return text
  }
}
