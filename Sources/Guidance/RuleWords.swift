// The codes and the categories that a partnership's rules can have, and what is said of a word that
// is none of those there are.

import DataFile

/// Codes and categories that are known.
struct RuleWords {
  /// The codes of judgment, and the faults of prompts.
  private(set) var codes: Set<String> = [
    "GRD", "EVA", "MIND", "ABS", "VAG", "PRE", "LAB", "DEF", "CMP", "CAU", "LEA", "HEA", "SNG",
    "NOEV", "INT", "BUT", "HED", "PRA", "EMO", "COM", "HOME", "closed", "leading",
    "double-barrelled", "judgmental", "rates-a-person", "jargon",
  ]
  /// The taxonomy's.
  private(set) var categories: Set<String> = [
    "grade", "evaluative", "praise", "deficit", "blame", "prescription", "mind-reading", "label",
    "comparison", "absolute", "certainty", "hedged", "vague-quantity", "causal", "progress",
    "loaded", "norm",
  ]

  /// Takes in what the rules have that come with the program.
  mutating func add(_ rules: [Rule]) {
    codes.formUnion(rules.map(\.code))
    categories.formUnion(rules.map(\.category))
  }

  /// - Throws: when the field's word is none of those known.
  func check(_ field: Field?, _ what: String, _ known: Set<String>) throws(DataFileError) {
    guard let field else { return }
    let word = try field.string()
    guard !known.contains(word) else { return }
    throw field.unknown(what, word, among: known.sorted(), all: RuleHelp.command)
  }
}

extension Field {
  /// A complaint of a word that is none of many: with the nearest, never with all of them.
  /// - Parameter all: what shows all there are.
  func unknown(
    _ what: String, _ word: String, among known: [String], all: String
  ) -> DataFileError {
    .unknown(what, word, among: known, all: all, file: file, mark: mark)
  }
}

extension DataFileError {
  static func unknown(
    _ what: String, _ word: String, among known: [String], all: String, file: String, mark: Mark
  ) -> DataFileError {
    let near = nearestFew(to: word, among: known).joined(separator: ", ")
    return DataFileError(
      file: file, mark: mark,
      problem: .meaning(
        wrong: "no \(what) is called \(quoted(word))", expected: "the nearest are \(near)",
        advice: "\(all) shows all of them"))
  }
}
