// Words that change between nations. The program says them one way; a pack says how a nation does.
// Only whole words are put, and only in the program's own sentences: what people wrote stays.

import DataFile

/// How a nation says things.
public struct NationWords: Hashable, Sendable {
  /// One word or phrase, and what stands for it.
  public struct Term: Hashable, Sendable {
    public var say: String
    public var instead: String
  }

  public var title: String
  /// Longer phrases stand before shorter ones, so that the longest that fits is put.
  public private(set) var terms: [Term]

  /// No change to any word.
  public static let asWritten = NationWords(title: "", terms: [])

  public init(title: String, terms: [Term]) {
    self.title = title
    self.terms = terms.sorted { ($1.say.count, $0.say) < ($0.say.count, $1.say) }
  }

  init(_ root: Field) throws(DataFileError) {
    let fields = try root.map(required: ["pack", "title", "terms"], optional: ["name"])
    var terms: [Term] = []
    for item in try fields.field("terms").list() {
      let term = try item.map(required: ["say", "as"], optional: [])
      terms.append(Term(say: try term.string("say"), instead: try term.string("as")))
    }
    self.init(title: try fields.string("title"), terms: terms)
  }

  /// A sentence in this nation's words.
  ///
  /// - Complexity: O(text · terms).
  public func put(_ text: String) -> String {
    guard !terms.isEmpty else { return text }
    var out = ""
    var rest = text[...]
    while let first = rest.first {
      let isStart = !(out.last.map { $0.isLetter || $0.isNumber } ?? false)
      let found = isStart ? terms.first { begins(rest, with: $0.say) } : nil
      if let found {
        out += found.instead
        rest = rest.dropFirst(found.say.count)
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  private func begins(_ text: Substring, with phrase: String) -> Bool {
    guard text.hasPrefix(phrase) else { return false }
    return !(text.dropFirst(phrase.count).first.map { $0.isLetter || $0.isNumber } ?? false)
  }
}
