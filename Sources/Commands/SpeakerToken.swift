// Who spoke, as it may be written down: a token or a code of a role. What looks like a name is
// refused before anything is saved.

/// A speaker's token, such as A2, B or EL.
struct SpeakerToken {
  /// In capitals.
  let text: String

  /// The longest code there is room for.
  static let lengthMax = 8

  /// Nil unless it is up to eight ASCII letters and digits beginning with a letter. Small letters
  /// are taken in a token of one or two (`a2`); in anything longer they look like a name.
  init?(_ typed: String) {
    let letters = typed.prefix { $0.isASCII && $0.isLetter }
    let isCode = typed.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard isCode, !letters.isEmpty, typed.utf8.count <= SpeakerToken.lengthMax,
      letters.count <= 2 || !letters.contains(where: \.isLowercase)
    else { return nil }
    text = typed.uppercased()
  }
}
