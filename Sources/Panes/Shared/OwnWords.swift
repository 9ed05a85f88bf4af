// The words of a review that are no judgment, whoever writes them, gathered in one place, so that
// every reader of a text leaves the same words alone.

import Domain
import Guidance

/// What the guide leaves alone for the sake of a review.
public struct OwnWords: Hashable, Sendable {
  /// The host's own wordings: focus, lines of enquiry, the school's name.
  public let protected: [String]
  /// Names of places, schools, schemes and call-signs.
  public let names: [String]

  /// For texts that belong to no review.
  public static let none = OwnWords(protected: [], names: [])

  public init(protected: [String], names: [String] = []) {
    self.protected = protected
    self.names = names
  }

  /// - Complexity: linear in the set-up, the lines and the slots.
  public init(_ review: Review) {
    self.init(protected: review.protectedText, names: review.knownWords.names)
  }
}

extension Guide {
  /// All remarks on a text of a review.
  public func findings(
    in text: String, as kind: TextKind = .feedback, leaving own: OwnWords
  ) -> [Finding] {
    findings(in: text, as: kind, protected: own.protected, names: own.names)
  }
}
