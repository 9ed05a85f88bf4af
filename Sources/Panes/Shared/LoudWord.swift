// A sentence without a word that only makes it louder: "clearly", "very", "it is obvious that". It
// goes only where the rest is a sentence and says the same.

import Domain

/// A word that can go.
enum LoudWord {
  /// Whether a sentence still reads without some of its words, and says the same.
  ///
  /// - Parameter words: in bytes from the start of the sentence.
  static func canGo(_ words: Range<Int>, from sentence: String) -> Bool {
    let (before, own, after) = parts(of: sentence, words)
    if opening(before, own, after) != nil { return true }
    let lead = TurningWords.words(of: before)
    // "Not very long" is not the same as "not long".
    if lead.suffix(2).contains(where: TurningWords.turns) { return false }
    guard let last = lead.last, links.contains(last) || last.hasSuffix("'s") else { return true }
    // "The words were clearly read" goes on without it; "the words were clear" does not.
    guard let end = TurningWords.words(of: own).last else { return false }
    return (end.hasSuffix("ly") || degrees.contains(end))
      && after.first == " " && after.trimmed.first?.isLetter == true
  }

  /// The sentence without them.
  static func rest(of sentence: String, without words: Range<Int>) -> String {
    let (before, own, after) = parts(of: sentence, words)
    if let clause = opening(before, own, after) { return told(capitalised(clause)) }
    var rest = before.trimmed
    guard !rest.isEmpty else {
      return told(capitalised(String(after.drop { $0 == "," || $0.isWhitespace }).trimmed))
    }
    if after.trimmed.first.map({ $0.isLetter || $0.isNumber }) == true { rest += " " }
    return told(rest + after.trimmed)
  }

  /// What is cheered at, told as it was.
  private static func told(_ sentence: String) -> String {
    sentence.hasSuffix("!") ? sentence.dropLast() + "." : sentence
  }

  /// What stands behind "It is clear that" or "It was clear to see that" at a sentence's start.
  private static func opening(_ before: String, _ own: String, _ after: String) -> String? {
    let lead = TurningWords.words(of: before + own)
    guard lead.count <= 4, let first = lead.first, ["it", "it's", "it’s"].contains(first),
      !lead.contains(where: TurningWords.turns)
    else { return nil }
    if lead.last == "that" { return after.trimmed }
    for joint in ["that ", "to see that ", "from this that "] where after.trimmed.hasPrefix(joint) {
      return String(after.trimmed.dropFirst(joint.count)).trimmed
    }
    return nil
  }

  private static func parts(of sentence: String, _ words: Range<Int>) -> (String, String, String) {
    let bytes = Array(sentence.utf8)
    let words = words.clamped(to: 0..<bytes.count)
    let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    return (text(0..<words.lowerBound), text(words), text(words.upperBound..<bytes.count))
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let links = WordSet(
    """
    is was are were be been being am it's that's there's seem seems seemed look looks looked sound
    sounds sounded feel feels felt became become
    """)
  private static let degrees = WordSet(
    "very really extremely incredibly hugely massively immensely so quite rather truly")
}
