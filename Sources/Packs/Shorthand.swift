// Abbreviations for writing while watching, and what each stands for. Expansion is a function of
// the text before the cursor; when to expand, and undoing it, belong to the field being typed in.

import DataFile

/// A list of abbreviations.
///
/// Case counts, since `T` is a teacher and `t` is not; but a lower-case abbreviation that opens a
/// sentence with a capital gives its long form a capital too. One that ends in `#` takes a number:
/// `P#: pupil #` makes `P7` into `pupil 7`.
public struct Shorthand: Hashable, Sendable {
  /// One abbreviation and what it stands for.
  public struct Word: Hashable, Sendable {
    /// What is typed.
    public var short: String
    /// What it stands for.
    public var long: String
  }

  /// What to put for the word before the cursor.
  public struct Expansion: Hashable, Sendable {
    /// How many Unicode scalars before the cursor are replaced.
    public var scalars: Int
    /// What is put in their place.
    public var text: String
  }

  /// In the order of the packs, for a help page.
  public private(set) var words: [Word] = []
  private var places: [String: Int] = [:]

  /// Merges lists: a later list's abbreviation takes the place of an earlier one.
  public init(_ lists: [Shorthand] = []) {
    for list in lists {
      for word in list.words { add(word) }
    }
  }

  init(_ root: Field) throws(DataFileError) {
    let fields = try root.map(required: ["pack", "words"], optional: ["name"])
    for member in try fields.field("words").members() {
      guard Self.isAbbreviation(member.key) else {
        throw DataFileError(
          file: root.file, mark: member.keyMark,
          problem: .meaning(
            wrong: "\(quoted(member.key)) is no abbreviation",
            expected: "1 to 12 characters without spaces were expected, # only at the end",
            advice: "shorten it"))
      }
      let long = try member.value.string()
      guard member.key.hasSuffix("#") == long.contains("#") else {
        throw member.value.error(
          "\(quoted(member.key)) stands for \(quoted(long))",
          expected: "a # in both or in neither was expected",
          advice: "put the long form in quotes, since # opens a comment")
      }
      add(Word(short: member.key, long: long))
    }
  }

  /// The expansion of the whole word that ends the text; nil when it is no abbreviation.
  ///
  /// A word runs back to white space or an opening bracket or quotation mark. Punctuation after it
  /// is kept, and a colon means that it is a speaker's label, which stays as observers are taught
  /// to write it: `T:`, `P7:`.
  /// - Parameter text: what stands before the cursor.
  /// - Complexity: O(length of the word), at most a few scalars beyond the longest abbreviation.
  public func expansion(endOf text: some BidirectionalCollection<Unicode.Scalar>) -> Expansion? {
    var word = Substring.UnicodeScalarView()
    var length = 0
    for scalar in text.reversed() {
      if scalar.properties.isWhitespace || Self.opens.contains(scalar) { break }
      length += 1
      guard length <= Self.shortMax + 4 else { return nil }
      word.insert(scalar, at: word.startIndex)
    }
    guard length > 0 else { return nil }
    if let long = long(of: String(word)) { return Expansion(scalars: length, text: long) }
    guard let last = word.last, Self.closes.contains(last),
      let long = long(of: String(word.dropLast()))
    else { return nil }
    return Expansion(scalars: length, text: long + String(Character(last)))
  }

  private func long(of short: String) -> String? {
    // `P#` is how the pattern is written in a pack, not something anybody types.
    if short.hasSuffix("#") { return nil }
    if let place = places[short] { return words[place].long }
    let stem = short.utf8.reversed().drop { (0x30...0x39).contains($0) }.count
    let digits = short.utf8.count - stem
    if stem > 0, (1...3).contains(digits),
      let head = String(short.utf8.prefix(stem)), let place = places[head + "#"],
      let number = String(short.utf8.suffix(digits))
    {
      return words[place].long.split(separator: "#", omittingEmptySubsequences: false)
        .joined(separator: number)
    }
    // At the start of a sentence: `Ch` for `ch`.
    guard let first = short.unicodeScalars.first, first.properties.isUppercase else { return nil }
    let lower = first.properties.lowercaseMapping + String(short.unicodeScalars.dropFirst())
    guard let place = places[lower], let initial = words[place].long.unicodeScalars.first else {
      return nil
    }
    return initial.properties.uppercaseMapping
      + String(words[place].long.unicodeScalars.dropFirst())
  }

  private mutating func add(_ word: Word) {
    if let place = places[word.short] {
      words[place] = word
    } else {
      places[word.short] = words.count
      words.append(word)
    }
  }

  private static let shortMax = 12
  private static let opens: [Unicode.Scalar] = ["(", "[", "\"", "\u{201C}", "\u{2018}"]
  private static let closes: [Unicode.Scalar] = [",", ";", ".", "?", "!", ")", "]"]

  private static func isAbbreviation(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return !scalars.isEmpty && scalars.count <= shortMax
      && !scalars.contains { $0.properties.isWhitespace } && !scalars.dropLast().contains("#")
      && text != "#"
  }
}
