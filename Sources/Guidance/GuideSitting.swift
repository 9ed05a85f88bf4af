// A guide that reads text after text. What it finds out about words on the way depends on its rules
// alone and is kept, since short texts are mostly words it meets for the first time; of the texts
// themselves it keeps nothing.

/// A guide and the words it has met.
public struct GuideSitting: Sendable {
  public let guide: Guide
  /// Taken out while a text is read, so that it is never copied.
  private var words: WordsMet?

  public init(_ guide: Guide = .builtIn) { self.guide = guide }

  /// All remarks on a text, the same as `Guide.findings` gives.
  public mutating func findings(
    in text: String, as kind: TextKind = .feedback, audience: Audience? = nil,
    protected: [String] = [], names: [String] = []
  ) -> [Finding] {
    var passage = Passage(
      text, book: guide.book, kind: kind, audience: audience, protected: protected, names: names,
      words: words.take())
    let found = passage.findings()
    words = passage.words
    return found
  }
}
