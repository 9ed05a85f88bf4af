// Which prompts of the bank bear on a line of enquiry: those that were asked on it before, and
// those whose words, or whose theme's, are among the line's own. The bank belongs to no review, so
// nothing but words ties the two together.

import Domain
import Packs

/// A line of enquiry as a sieve for prompts.
public struct PromptNearness: Sendable {
  /// What the line is called: `L2`.
  public let name: String
  private let words: [String]
  private let asked: Set<String>

  /// - Complexity: linear in the answers of the review.
  public init(_ line: Record, in review: Review) {
    name = review.name(of: line)
    let value = line.line
    let text = [value?.text, value?.whyItMatters, value?.groups].compactMap { $0 }
      .joined(separator: " ")
    words = NearEvidence.contentWords(text).subtracting(Self.common).sorted()
    let answers = review.visible(.answer).filter { answer in
      answer.lineRefs.contains { (review.record($0)?.ref ?? $0) == line.ref }
    }
    asked = Set(answers.compactMap { $0.answer?.promptID })
  }

  /// How near a prompt of a bank is, 0 for not at all.
  public func score(_ prompt: Prompt, in bank: PromptBank) -> Int {
    score(prompt, "\(bank.theme(prompt.theme)?.title ?? "") \(prompt.text)")
  }

  /// How near a prompt is, 0 for not at all.
  ///
  /// - Parameter text: the prompt's words and its theme's title.
  func score(_ prompt: Prompt, _ text: String) -> Int {
    let own = NearEvidence.contentWords(text)
    let shared = words.reduce(0) { sum, word in
      sum + (own.contains { Self.isSame($0, word) } ? 1 : 0)
    }
    return shared + (asked.contains(prompt.id) ? 3 : 0)
  }

  /// Forms of one word share their first five letters, or a short one is the start of the other.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    if one.prefix(5) == other.prefix(5) { return true }
    return (one.count == 4 && other.hasPrefix(one)) || (other.count == 4 && one.hasPrefix(other))
  }

  /// Words of nearly every line and every prompt.
  private static let common: Set<String> = [
    "about", "children", "does", "extent", "from", "have", "into", "levels", "more", "most",
    "newly", "pupil", "pupils", "school", "staff", "take", "that", "their", "them", "they", "this",
    "used", "using", "ways", "what", "when", "where", "which", "with", "your",
  ]
}
