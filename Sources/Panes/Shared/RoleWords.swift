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
      return isOne || last.isEmpty ? [advice] : [role(last, "a wider group")]
    case .fewInOnePlace:
      let advice = Offer(meant: "no class", text: "(say \"in one class\")")
      return last.isEmpty ? [advice] : [role(isOne ? "a \(last)" : last, "a wider group"), advice]
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
    if lead.trimmed.isEmpty { role = role.prefix(1).uppercased() + role.dropFirst() }
    return joined(lead + role, after)
  }

  private static func joined(_ before: String, _ after: String) -> String {
    let isApart = after.first.map { $0.isLetter || $0.isNumber } == true
    return before + (isApart ? " " : "") + after
  }

  private static let nouns: Set<String> = [
    "teacher", "pupil", "child", "boy", "girl", "student", "adult", "ta", "assistant", "governor",
    "parent", "mother", "father", "leader", "head", "headteacher", "deputy", "tutor", "mentor",
  ]
  private static let joins: Set<String> = [
    "and", "with", "by", "to", "for", "from", "told", "asked", "that", "when", "while", "but", "or",
    "saw", "heard", "of",
  ]
  private static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "one", "another", "his", "her", "their", "our", "my",
  ]
}
