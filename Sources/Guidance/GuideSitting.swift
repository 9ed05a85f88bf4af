// A guide that reads text after text. What it finds out about words on the way depends on its rules
// alone and is kept, since short texts are mostly words it meets for the first time; of the texts
// themselves it keeps nothing.

/// A guide and the words it has met.
public struct GuideSitting: Sendable {
  public let guide: Guide
  /// By the kind of text and whom it is for; taken out while a text is read, so that nothing is
  /// copied.
  private var words: [TextScope: WordsMet] = [:]

  public init(_ guide: Guide = .builtIn) { self.guide = guide }

  /// How many words are kept, those of every kind of text counted.
  var wordCount: Int { words.values.reduce(0) { $0 + $1.count } }

  /// All remarks on a text, the same as `Guide.findings` gives.
  public mutating func findings(
    in text: String, as kind: TextKind = .feedback, audience: Audience? = nil,
    protected: [String] = [], names: [String] = []
  ) -> [Finding] {
    let scope = TextScope(kind, audience)
    var passage = Passage(
      text, book: guide.book, kind: kind, audience: audience, protected: protected, names: names,
      words: words.removeValue(forKey: scope))
    let found = passage.findings()
    let met = passage.words
    // All kinds together keep no more than one may, so that memory has one bound.
    if wordCount + met.count > WordsMet.wordsMax { words = [:] }
    words[scope] = met
    return found
  }
}
