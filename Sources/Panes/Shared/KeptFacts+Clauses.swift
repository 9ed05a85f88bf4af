// Where a sentence is cut into clauses. It goes by marks and a few joining words, outside what
// stands in quotation marks or brackets.

extension KeptFacts {
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
}
