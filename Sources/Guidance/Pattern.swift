// The small language in which rules say what they look for, and its compiled form. A pattern is a
// row of elements separated by spaces; it knows words and sets, never characters of the text. Those
// who write rules find the same in `RuleHelp`.
//
//   word            that word                    a|b|<set>     one of these
//   <set>           a word of that set           <name>        a capitalised word, or a set name
//   <number>        a numeral or number word     <any>         any word
//   <-ly>           a word so ending; also <-ed>, <-ing> and <-est>
//   <letters>       three or more capitals, such as SDP
//   <joined>        a word joined to the one before by a hyphen
//   x?  x*          may be left out; up to three times
//   ..  ..N         up to 3, or N, words of the same clause
//   !x  ~x          the next word is not x; the word before is not x
//   &x              the next word is x (and is not taken)
//   ^  $            the sentence starts, ends here; `$|,|and` is its end or one of these
//   [ ]             what is remarked on, when it is not the whole

import DataFile

/// One step of a compiled pattern.
struct Element: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// A word that has a trait.
    case word
    case gap, start, end, open, close
  }

  enum Use: UInt8, Sendable {
    case take, notNext, isNext, notBefore
  }

  /// The trait; for a gap, the most words it spans.
  var number: Int32 = 0
  var kind: Kind
  var use: Use = .take
  /// The fewest and most times it is taken.
  var least: Int8 = 1
  var most: Int8 = 1

  /// How many tokens it takes.
  var width: ClosedRange<Int> {
    if kind == .gap { return 0...Int(number) }
    return kind == .word && use == .take ? Int(least)...Int(most) : 0...0
  }
}

/// A compiled pattern: a slice of all elements, and how telling it is.
struct CompiledPattern: Hashable, Sendable {
  var elements: Range<Int32>
  /// Which rule (or zone) it belongs to.
  var owner: Int32
  /// How many words it must take, weighted: longer and more literal wins over shorter.
  var weight: Int32
  /// Which of its elements it is looked for by: the rarest.
  var anchor: Int32 = 0
  /// Which others must fit words of the sentence, the more telling one first; -1 when none tells.
  var need: Int32 = -1
  var furtherNeed: Int32 = -1
}

/// A pattern as parsed, before its words have numbers.
struct PatternText {
  struct Part {
    enum Kind {
      case word, set, name, anyWord, ending
      case gap, start, end, open, close
    }

    var words: [String]
    var sets: [String]
    var kind: Kind
    var use: Element.Use = .take
    var least: Int8 = 1
    var most: Int8 = 1
    var gap: Int32 = 0
    /// Whether a capitalised word fits beside the words of the set.
    var orName = false
  }

  var parts: [Part] = []

  /// A text with the sentence's end among other choices, as in `$|,|and`, is two patterns: one
  /// with the end in that place, one with the other choices.
  static func withEndsApart(_ text: String) -> [String] {
    let fields = text.split(separator: " ")
    guard
      let place = fields.firstIndex(where: { $0.split(separator: "|").contains("$") && $0 != "$" })
    else { return [text] }
    let others = fields[place].split(separator: "|").filter { $0 != "$" }.joined(separator: "|")
    var apart: [String] = []
    for choice in ["$", others] where !choice.isEmpty {
      var row = fields
      row[place] = Substring(choice)
      apart += withEndsApart(row.joined(separator: " "))
    }
    return apart
  }

  /// - Returns: nil and a reason when the text is no pattern.
  static func parse(_ text: String) -> (pattern: PatternText, trouble: String?) {
    var pattern = PatternText()
    for field in text.split(separator: " ") {
      if let trouble = pattern.append(field) { return (pattern, trouble) }
    }
    // Of several pairs the last one says what is remarked on.
    var isOpen = false
    for part in pattern.parts where part.kind == .open || part.kind == .close {
      if isOpen == (part.kind == .open) { return (pattern, unclosed) }
      isOpen.toggle()
    }
    if isOpen { return (pattern, unclosed) }
    if !pattern.parts.contains(where: { $0.use == .take && $0.least > 0 && $0.kind.takesWord }) {
      return (pattern, "a pattern takes at least one word")
    }
    guard pattern.parts.count <= partsMax else {
      return (pattern, "a pattern has at most \(partsMax) words and marks")
    }
    guard pattern.ways <= waysMax else {
      return (pattern, "gaps and words that may be left out give more than \(waysMax) ways to go")
    }
    return (pattern, nil)
  }

  private static let unclosed = "a bracket has no other end; each [ has a ] after it"

  /// As many words and marks as a pattern may have.
  static let partsMax = 1_000

  /// As many ways as a pattern may have to go from one word: what bounds the work for each word of
  /// a text, whoever wrote the pattern.
  static let waysMax = 10_000

  /// How many ways there are to go; no more than a little beyond `waysMax` is counted.
  private var ways: Int {
    parts.reduce(1) { ways, part in
      let own = part.kind == .gap ? Int(part.gap) + 1 : Int(part.most - part.least) + 1
      return min(ways * own, Self.waysMax + 1)
    }
  }

  /// Whether what is remarked on, between the brackets, names no word.
  var remarksOnAnyWord: Bool {
    guard let open = parts.firstIndex(where: { $0.kind == .open }),
      let close = parts.firstIndex(where: { $0.kind == .close }), open < close
    else { return false }
    return parts[open..<close].allSatisfy {
      $0.use != .take || !$0.kind.takesWord || $0.kind == .anyWord || $0.least == 0
    }
  }

  private mutating func append(_ field: Substring) -> String? {
    switch field {
    case "^": parts.append(Part(words: [], sets: [], kind: .start))
    case "$": parts.append(Part(words: [], sets: [], kind: .end))
    case "[": parts.append(Part(words: [], sets: [], kind: .open))
    case "]": parts.append(Part(words: [], sets: [], kind: .close))
    case _ where field.hasPrefix(".."):
      let count = field.dropFirst(2)
      guard let most = count.isEmpty ? 3 : Int32(count), (1...12).contains(most) else {
        return "a gap is .. or ..1 to ..12, not \(field)"
      }
      parts.append(Part(words: [], sets: [], kind: .gap, gap: most))
    default: return appendWords(field)
    }
    return nil
  }

  private mutating func appendWords(_ field: Substring) -> String? {
    guard !field.contains(where: { $0 == "[" || $0 == "]" }) else {
      return "\"\(field)\" has a bracket in it; brackets have a space on each side"
    }
    var rest = field
    var part = Part(words: [], sets: [], kind: .set)
    if let first = rest.first,
      let use = ["!": Element.Use.notNext, "&": .isNext, "~": .notBefore][first],
      rest.count > 1
    {
      part.use = use
      rest = rest.dropFirst()
    }
    if rest.count > 1, rest.hasSuffix("?") {
      part.least = 0
      rest = rest.dropLast()
    } else if rest.count > 1, rest.hasSuffix("*") {
      part.least = 0
      part.most = 3
      rest = rest.dropLast()
    }
    for choice in rest.split(separator: "|") {
      if choice.hasPrefix("<"), choice.hasSuffix(">") {
        part.sets.append(String(choice.dropFirst().dropLast()))
      } else {
        // Text is read in small letters, and tables keep other spellings behind an `=`.
        if choice.utf8.contains(where: { $0 == UInt8(ascii: "=") || 0x41...0x5A ~= $0 }) {
          return "\"\(choice)\" matches no word; words are written in small letters, without ="
        }
        // An apostrophe is read as part of a word only between two of its letters.
        if choice.utf8.count > 1, choice.hasPrefix("'") || choice.hasSuffix("'") {
          let bare = choice.drop { $0 == "'" }.prefix { $0 != "'" }
          return "\"\(choice)\" matches no word; words have no apostrophe at their ends: \(bare)"
        }
        guard let folded = Letters.folded(String(choice)) else {
          return "\"\(choice)\" matches no word; words are made of Latin letters"
        }
        part.words.append(folded)
      }
    }
    if part.words.isEmpty, part.sets.isEmpty { return "\"\(field)\" names no word" }
    if part.sets == ["name"], part.words.isEmpty {
      part.kind = .name
      part.sets = []
    }
    if part.kind == .set, let name = part.sets.firstIndex(of: "name") {
      part.sets.remove(at: name)
      part.orName = true
    }
    if part.sets == ["any"], part.words.isEmpty { part.kind = .anyWord }
    if part.words.isEmpty, part.sets.count == 1,
      TokenFlags.endings.contains(where: { $0.name == part.sets[0] })
    {
      part.kind = .ending
    }
    if part.sets.isEmpty, part.words.count == 1, !part.orName { part.kind = .word }
    parts.append(part)
    return nil
  }
}

extension PatternText.Part.Kind {
  /// Whether such a part takes a word of the text.
  var takesWord: Bool {
    switch self {
    case .word, .set, .name, .anyWord, .ending: true
    case .gap, .start, .end, .open, .close: false
    }
  }
}
