// A role in place of a name, so that the sentence around it still reads: an article before it, its
// 's behind it, a capital where a sentence begins, and no "teacher a teacher".

import Domain
import Guidance

/// What is offered for words by which somebody might be known.
enum RoleWords {
  /// Offers for what was found, the likeliest first; in brackets where nothing can be put in.
  static func offers(for one: Identification) -> [Offer] {
    let ending = ["'s", "’s"].first { one.text.hasSuffix($0) } ?? ""
    func role(_ words: String, _ meant: String = "a role") -> Offer {
      Offer(meant: meant, text: words + ending)
    }
    let last = (one.text.split { !$0.isLetter }.last { $0.count > 1 } ?? "").description
    let few = ["pupil", "child", "boy", "girl", "student", "teacher", "adult", "ta", "person"]
    let isOne = few.contains(last.lowercased())
    // "1 of the 6 pupils" is one as well, with a verb for one behind it.
    let isOneOf = ["1", "one"].contains(one.text.split(separator: " ").first?.lowercased() ?? "")
    switch one.sort {
    case .name:
      let title = one.text.split { !$0.isLetter }.first?.lowercased() ?? ""
      let isTitled = ["mr", "mrs", "miss", "ms", "mx", "dr", "sir", "madam"].contains(title)
      return isTitled
        ? [role("a teacher"), role("an adult")]
        : [role("a pupil"), role("a teacher"), role("an adult")]
    case .initials: return [role("a pupil"), role("a teacher"), role("an adult")]
    case .smallGroup:
      let advice = Offer(meant: "a wider group", text: "(say it without the number or the need)")
      return isOne || isOneOf || last.isEmpty ? [advice] : [role(last, "a wider group"), advice]
    case .fewInOnePlace:
      let advice = Offer(meant: "no class", text: "(say \"in one class\")")
      let wider = isOne || isOneOf ? "a \(singular(last))" : last
      return last.isEmpty ? [advice] : [role(wider, "a wider group"), advice]
    case .oneRole:
      let advice = Offer(meant: "no class", text: "(say \"a teacher\" or \"an adult\")")
      return last.isEmpty ? [advice] : [role(last, "no class")]
    case .privateMatter:
      return [Offer(meant: "what was seen", text: "(what was done or said, without it)")]
    }
  }

  /// A sentence with a role between what stands before a name and what stands after it.
  static func put(_ role: String, _ before: String, _ after: String) -> String {
    let words = before.split(separator: " ").map { $0.lowercased() }
    var role = role
    var lead = before
    let noun = role.split(separator: " ").last.map(String.init) ?? role
    let hasArticle = role.hasPrefix("a ") || role.hasPrefix("an ")
    if let last = words.last, before.hasSuffix(" "), hasArticle {
      if nouns.contains(last) {
        // "the teacher Mrs Lee" is the teacher; "teacher Mrs Lee" is a teacher.
        let isBare = words.count == 1 || joins.contains(words[words.count - 2])
        guard isBare else {
          let ending = ["'s", "’s"].first { noun.hasSuffix($0) } ?? ""
          return joined(lead.trimmed + ending, after)
        }
        let start = lead.trimmed.lastIndex(of: " ").map { lead.index(after: $0) }
        role = "\("aeiou".contains(last.first ?? "t") ? "an" : "a") \(last)"
        lead = start.map { String(lead[..<$0]) } ?? ""
      } else if determiners.contains(last) {
        role = noun
      }
    }
    if !hasArticle { lead = fitting(role, lead) }
    if lead.trimmed.isEmpty { role = role.prefix(1).uppercased() + role.dropFirst() }
    return joined(lead + role, after)
  }

  /// What stands before words without an article: no "only" of a number that is gone, and "an"
  /// where it has to be.
  private static func fitting(_ role: String, _ before: String) -> String {
    guard before.hasSuffix(" ") else { return before }
    var words = before.split(separator: " ", omittingEmptySubsequences: false).dropLast()
    while let last = words.last, limits.contains(last.lowercased()) { words.removeLast() }
    if let last = words.last, ["a", "an"].contains(last.lowercased()), let first = role.first {
      // Abbreviations go by the sound of their first letter: an LSA, a TA.
      let isSpelt = role.prefix(2).allSatisfy(\.isUppercase)
      let isAn = (isSpelt ? "AEFHILMNORSX" : "aeioAEIO").contains(first)
      let article = isAn ? "an" : "a"
      words[words.endIndex - 1] =
        last.first == "A" ? Substring("A" + article.dropFirst()) : Substring(article)
    }
    return words.isEmpty ? "" : words.joined(separator: " ") + " "
  }

  private static func singular(_ noun: String) -> String {
    if noun.lowercased() == "children" { return "child" }
    if noun.hasSuffix("ies") { return "\(noun.dropLast(3))y" }
    return noun.hasSuffix("s") ? String(noun.dropLast()) : noun
  }

  private static func joined(_ before: String, _ after: String) -> String {
    let isApart = after.first.map { $0.isLetter || $0.isNumber } == true
    return before + (isApart ? " " : "") + after
  }

  private static let nouns: Set<String> = [
    "teacher", "pupil", "child", "boy", "girl", "student", "adult", "ta", "assistant", "governor",
    "parent", "mother", "father", "leader", "head", "headteacher", "deputy", "tutor", "mentor",
  ]
  /// What is said of a number and of nothing else.
  private static let limits: Set<String> = [
    "only", "just", "exactly", "about", "around", "nearly", "almost", "another", "merely",
  ]
  private static let joins: Set<String> = [
    "and", "with", "by", "to", "for", "from", "told", "asked", "that", "when", "while", "but", "or",
    "saw", "heard", "of",
  ]
  private static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "one", "another", "his", "her", "their", "our", "my",
  ]
}
