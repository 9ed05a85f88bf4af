// Makes the forms of a word when rules are loaded, so that no word is taken apart while reading.
// It knows the regular patterns of English; irregular forms are listed in the data.

/// How a set of words is inflected.
enum Forms: String, CaseIterable, Sendable {
  /// As written.
  case asWritten = "none"
  /// `weigh`, `weighs`, `weighed`, `weighing`.
  case verb
  /// `verdict`, `verdicts`.
  case noun
  /// `shallow`, `shallower`, `shallowest`.
  case graded
  /// Only the adverb: `shallowly`.
  case adverb
}

enum Inflection {
  private static let vowels = Set("aeiou".utf8)

  static func forms(of word: String, as forms: Forms) -> [String] {
    switch forms {
    case .asWritten: [word]
    case .verb: [word, plural(word), ending(word, "ed"), ending(word, "ing")]
    case .noun: [word, plural(word)]
    case .graded: [word, ending(word, "er"), ending(word, "est")]
    case .adverb: [adverb(word)]
    }
  }

  /// American and other spellings of a British word; some are no words at all, which does no harm.
  static func spellings(of word: String) -> [String] {
    var made: [String] = []
    let length = word.utf8.count
    if length >= 6 {
      for (british, american) in [
        ("our", "or"), ("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("yse", "yze"),
        ("ysi", "yzi"),
      ] {
        if let changed = replacingLast(british, with: american, in: word) { made.append(changed) }
      }
      if word.hasSuffix("tre") { made.append(word.dropLast(2) + "er") }
      if word.hasSuffix("ence"), let changed = replacingLast("ence", with: "ense", in: word) {
        made.append(changed)
      }
      if word.hasSuffix("ogue") { made.append(String(word.dropLast(2))) }
      if word.hasSuffix("amme") { made.append(String(word.dropLast(2))) }
      if let changed = replacingLast("dgement", with: "dgment", in: word) { made.append(changed) }
      if let changed = replacingLast("dgment", with: "dgement", in: word) { made.append(changed) }
      if let changed = replacingLast("skilful", with: "skillful", in: word) { made.append(changed) }
    }
    if length >= 8 {
      for ending in ["lled", "lling", "ller"] where word.hasSuffix(ending) {
        if let changed = replacingLast("ll", with: "l", in: word) { made.append(changed) }
      }
    }
    return made
  }

  private static func plural(_ word: String) -> String {
    let end = Array(word.utf8.suffix(2))
    guard let last = end.last else { return word }
    if last == UInt8(ascii: "y"), let before = end.first, end.count == 2, !vowels.contains(before) {
      return word.dropLast() + "ies"
    }
    let hissing = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (hissing ? "es" : "s")
  }

  private static func ending(_ word: String, _ suffix: String) -> String {
    let bytes = Array(word.utf8)
    guard let last = bytes.last, bytes.count > 2 else { return word + suffix }
    let before = bytes[bytes.count - 2]
    if last == UInt8(ascii: "e") {
      if suffix == "ing" {
        if before == UInt8(ascii: "i") { return word.dropLast(2) + "ying" }
        return before == UInt8(ascii: "e") || before == UInt8(ascii: "o")
          ? word + suffix : word.dropLast() + suffix
      }
      return word + suffix.dropFirst()
    }
    if last == UInt8(ascii: "y"), !vowels.contains(before), suffix != "ing" {
      return word.dropLast() + "i" + suffix
    }
    return doubles(bytes) ? word + String(decoding: [last], as: UTF8.self) + suffix : word + suffix
  }

  /// Whether the last consonant doubles: one short syllable, or a final `l` as the British do.
  private static func doubles(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last, bytes.count > 2 else { return false }
    let vowel = vowels.contains(bytes[bytes.count - 2])
    let consonant = !vowels.contains(bytes[bytes.count - 3])
    guard vowel, consonant, !vowels.contains(last), !"wxyh".utf8.contains(last) else {
      return false
    }
    let syllables = bytes.reduce(0) { $0 + (vowels.contains($1) ? 1 : 0) }
    return syllables == 1 || last == UInt8(ascii: "l")
  }

  private static func adverb(_ word: String) -> String {
    if word.hasSuffix("ic") { return word + "ally" }
    if word.hasSuffix("ll") { return word + "y" }
    if word.hasSuffix("le") { return word.dropLast() + "y" }
    if word.hasSuffix("y"), let before = word.utf8.dropLast().last, !vowels.contains(before) {
      return word.dropLast() + "ily"
    }
    return word + "ly"
  }

  private static func replacingLast(_ part: String, with other: String, in word: String) -> String?
  {
    let bytes = Array(word.utf8)
    let wanted = Array(part.utf8)
    guard bytes.count >= wanted.count else { return nil }
    var at = bytes.count - wanted.count
    while at >= 0 {
      if bytes[at..<at + wanted.count].elementsEqual(wanted) {
        let made = bytes[..<at] + Array(other.utf8) + bytes[(at + wanted.count)...]
        return String(decoding: made, as: UTF8.self)
      }
      at -= 1
    }
    return nil
  }
}
