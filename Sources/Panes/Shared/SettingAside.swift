// Setting a remark aside for longer than its field: two keys, one for how far and one for why. It
// asks and records nothing itself.

import Domain
import Guidance
import Surface

/// A remark about to be set aside.
public struct SettingAside: Hashable, Sendable {
  /// How far a remark is set aside.
  public enum Scope: Hashable, Sendable {
    /// In this record.
    case here
    case review
    /// Every remark of its family, in the whole review.
    case family
  }

  /// What a key brought.
  enum Answer: Hashable, Sendable {
    /// The next question.
    case asks
    case done(Scope, reason: String)
    case unknownKey
  }

  let finding: Finding
  private var scope: Scope?

  init(_ finding: Finding) { self.finding = finding }

  /// Words that may say who somebody is are looked at record by record.
  private var isOnlyHere: Bool {
    SetAside.wordlessFamilies.contains(finding.category)
  }

  mutating func handle(_ key: Key) -> Answer {
    guard case .character(let character) = key else { return .unknownKey }
    if let scope {
      guard let reason = Self.reasons.first(where: { $0.key == character }) else {
        return .unknownKey
      }
      return .done(scope, reason: reason.words)
    }
    switch character {
    case "h": scope = .here
    case "r" where !isOnlyHere: scope = .review
    case "f" where !isOnlyHere: scope = .family
    default: return .unknownKey
    }
    return .asks
  }

  /// The question with its keys.
  var words: String {
    let phrase = RowText.cut(finding.text, columns: 20)
    guard scope != nil else {
      let wider = isOnlyHere ? "" : "  r in this review  f all \"\(finding.category)\""
      return "Set \"\(phrase)\" aside:  h here\(wider)"
    }
    return "Why?  " + Self.reasons.map { "\($0.key) \($0.label)" }.joined(separator: "  ")
  }

  private static let reasons: [(key: Character, label: String, words: String)] = [
    ("q", "a quote", "somebody's own words"), ("t", "a term", "a term here"),
    ("c", "counted", "it was counted"), ("l", "looked at", "looked at, and fair"),
    ("n", "no reason", ""),
  ]
}
