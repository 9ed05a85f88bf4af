// What is wrong with a data file, where, and what its writer can do about it. The words are made
// here and nowhere else, so every room that reads data files complains in the same form.

/// A complaint about one place in one data file.
public struct DataFileError: Error, Hashable, Sendable {
  /// The file's name as its reader knows it; shown, never opened.
  public var file: String
  /// The place complained of; nil when the file as a whole is meant.
  public var mark: Mark?
  /// What is wrong there.
  public var problem: Problem

  /// A complaint of this room; the rooms above make theirs with `Field.error`.
  public init(file: String, mark: Mark?, problem: Problem) {
    self.file = file
    self.mark = mark
    self.problem = problem
  }

  /// What can be wrong. Payloads are what the words need.
  public enum Problem: Hashable, Sendable {
    /// More bytes than a data file may have; found before anything is parsed.
    case tooLarge(bytes: Int, limit: Int)
    /// The bytes from here on are not UTF-8.
    case notUTF8
    /// A control or direction character, plain or escaped.
    case controlCharacter(UInt32)
    /// A tab where YAML wants spaces.
    case tab
    /// Not YAML; the parser's own words.
    case syntax(String)
    case empty
    case severalDocuments
    /// An anchor or an alias: a few lines of them can stand for gigabytes.
    case alias
    case tooDeep(limit: Int)
    case duplicateKey(String)
    case keyIsNotText
    /// A key that means nothing here; `near` is the allowed key it resembles.
    case unknownKey(String, near: String?, allowed: [String])
    case missingKey(String)
    case wrongShape(found: String, expected: String)
    case blank
    /// A word that is none of the choices; `near` is the choice it resembles.
    case notAChoice(String, near: String?, choices: [String])
    case notAnInteger(String, range: ClosedRange<Int>)
    case notYesOrNo(String)
    case damagedTable
    /// Anything a room above has to say, in the three parts of every complaint; `advice` may be
    /// empty when the expectation says enough.
    case meaning(wrong: String, expected: String, advice: String)
  }
}

extension DataFileError: CustomStringConvertible {
  /// `file:line:column: what is wrong; what was expected; what you can do`.
  public var description: String {
    guard let mark else { return "\(file): \(problem)" }
    return "\(file):\(mark.line):\(mark.column): \(problem)"
  }
}

extension DataFileError.Problem: CustomStringConvertible {
  /// What is wrong; what was expected; what you can do.
  public var description: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "\(bytes) bytes are too many; a data file has at most \(limit); split it into several files"
    case .notUTF8:
      "not UTF-8 from here on; a data file is UTF-8 text; save it again as UTF-8"
    case .controlCharacter(let scalar):
      "the control character U+\(hex(scalar)) stands here; only visible text, spaces and line ends"
        + " are read; delete it"
    case .tab:
      "a tab indents this line; YAML is indented by spaces; replace the tab by spaces"
    case .syntax(let words):
      "not readable as YAML (\(words)); mend this line, or put the text in double quotes"
    case .empty:
      "the file says nothing; a map of keys and values was expected"
    case .severalDocuments:
      "a second document starts here; one document a file; put it in a file of its own"
    case .alias:
      "an anchor (&) or alias (*) stands here; neither is read; write the value out, or quote it"
    case .tooDeep(let limit):
      "nested too deeply; at most \(limit) levels are read; write it flatter"
    case .duplicateKey(let key):
      "the key \(quoted(key)) stands here twice; each key once; delete one of them"
    case .keyIsNotText:
      "this key is not a word; a key is plain text; write it as one word and a colon"
    case .unknownKey(let key, let near?, _):
      "unknown key \(quoted(key)); did you mean \(quoted(near))?"
    case .unknownKey(let key, nil, let allowed):
      "unknown key \(quoted(key)); known here: \(allowed.joined(separator: ", ")); delete it"
    case .missingKey(let key):
      "the key \(quoted(key)) is missing; it is needed here; add a line `\(key): …`"
    case .wrongShape(let found, let expected):
      "\(found) stands here; \(expected) was expected"
    case .blank:
      "nothing stands here; some text was expected"
    case .notAChoice(let word, let near?, _):
      "unknown word \(quoted(word)); did you mean \(quoted(near))?"
    case .notAChoice(let word, nil, let choices):
      "unknown word \(quoted(word)); one of \(choices.joined(separator: ", ")) was expected"
    case .notAnInteger(let word, let range):
      "\(quoted(word)) is not a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .notYesOrNo(let word):
      "\(quoted(word)) stands here; yes or no was expected"
    case .damagedTable:
      "the compact table breaks off or is malformed; a whole table was expected;"
        + " run `swift run TableMaker`"
    case .meaning(let wrong, let expected, let advice):
      advice.isEmpty ? "\(wrong); \(expected)" : "\(wrong); \(expected); \(advice)"
    }
  }

  private func hex(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The text in double quotes, cut to 48 scalars, so that a complaint stays one line.
public func quoted(_ text: String) -> String {
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    guard shown.count < 48 else { return "\"\(String(shown))…\"" }
    shown.append(scalar == "\n" ? " " : scalar)
  }
  return "\"\(String(shown))\""
}
