// British and American spellings of one word, so that both are one word to the rules whichever of
// them the data holds, and in whatever order. It knows letters and no rules; it runs when rules are
// compiled, never while reading.

enum Spelling {
  /// The spelling under which a word is kept: the British one. Of words that are spelt alike it is
  /// the word itself; it need be no real word (`humourous`), only the same for both.
  static func kept(_ word: String) -> String {
    if let whole = toBritish.wholes[word] { return whole }
    if let changed = toBritish.changed(word) { return changed }
    return doubled(word) ?? withS(word)
  }

  /// Other spellings of a word that is kept; some are no words at all, which does no harm.
  static func others(of word: String) -> [String] {
    var made = Inflection.spellings(of: word)
    if let whole = toAmerican.wholes[word] { made.append(whole) }
    if let changed = toAmerican.changed(word) { made.append(changed) }
    return made.filter { $0 != word }
  }

  // MARK: Words and stems

  /// Words that differ by more than a stem, American first.
  private static let wholes: [(american: String, british: String)] = [
    ("center", "centre"), ("centers", "centres"), ("centered", "centred"),
    ("centering", "centring"), ("theater", "theatre"), ("theaters", "theatres"),
    ("caliber", "calibre"), ("calibers", "calibres"), ("liter", "litre"), ("liters", "litres"),
    ("saber", "sabre"), ("specter", "spectre"),
    ("scepter", "sceptre"), ("ocher", "ochre"), ("fiber", "fibre"), ("fibers", "fibres"),
    ("meager", "meagre"), ("somber", "sombre"), ("unrivaled", "unrivalled"), ("luster", "lustre"),
    ("lackluster", "lacklustre"), ("aging", "ageing"),
    ("defense", "defence"), ("defenses", "defences"), ("offense", "offence"),
    ("offenses", "offences"), ("pretense", "pretence"), ("license", "licence"),
    ("licenses", "licences"), ("catalog", "catalogue"), ("catalogs", "catalogues"),
    ("dialog", "dialogue"), ("dialogs", "dialogues"), ("woolen", "woollen"),
    ("jewelry", "jewellery"),
  ] + typedWithout

  /// Contractions as they are typed in haste, without the mark, where that is no other word.
  private static let typedWithout: [(american: String, british: String)] = [
    "aren't", "can't", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't", "haven't",
    "isn't", "mustn't", "shouldn't", "wasn't", "weren't", "wouldn't", "they're", "they've",
    "you're", "you've", "you'd", "you'll", "they'd", "they'll", "i've", "i'm", "we've", "that's",
    "what's", "there's", "he's", "who's", "where's", "here's", "how's", "it'll", "that'll",
  ].map { (american: $0.filter { $0 != "'" }, british: $0) }

  /// Beginnings that differ, American first; what follows them, and one of `prefixes` before them,
  /// stay.
  private static let stems: [(american: String, british: String)] =
    [
      "armor", "behavior", "candor", "clamor", "color", "demeanor", "endeavor", "favor", "fervor",
      "flavor", "glamor", "harbor", "honor", "humor", "labor", "misdemeanor", "neighbor", "odor",
      "parlor", "rancor", "rigor", "rumor", "savior", "savor", "splendor", "tumor", "valor",
      "vapor", "vigor",
    ].map { (american: $0, british: $0.dropLast() + "ur") } + [
      ("gray", "grey"), ("skeptic", "sceptic"), ("plow", "plough"), ("mold", "mould"),
      ("smolder", "smoulder"), ("cozi", "cosi"), ("cozy", "cosy"), ("pajama", "pyjama"),
      ("maneuver", "manoeuvre"), ("pediatric", "paediatric"), ("archeolog", "archaeolog"),
      ("aluminum", "aluminium"), ("yogurt", "yoghurt"), ("judgment", "judgement"),
      ("acknowledgment", "acknowledgement"),
      ("skillful", "skilful"), ("willful", "wilful"), ("fulfill", "fulfil"), ("enroll", "enrol"),
      ("focuss", "focus"), ("benefitt", "benefit"), ("analyz", "analys"), ("paralyz", "paralys"),
    ]

  private static let prefixes = ["", "un", "dis", "mis", "re", "over", "under", "ill", "out"]

  private static let toBritish = Turn(wholes, stems)
  private static let toAmerican = Turn(
    wholes.map { ($0.british, $0.american) }, stems.map { ($0.british, $0.american) })

  /// One way of turning spellings, with the stems by their first three letters, so that a word is
  /// held against few of them.
  private struct Turn {
    var wholes: [String: String] = [:]
    private var stems: [Substring: [(from: String, to: String)]] = [:]

    init(_ wholes: [(String, String)], _ stems: [(String, String)]) {
      for (from, to) in wholes where self.wholes[from] == nil { self.wholes[from] = to }
      for (from, to) in stems { self.stems[from.prefix(3), default: []].append((from, to)) }
    }

    func changed(_ word: String) -> String? {
      for prefix in Spelling.prefixes where word.hasPrefix(prefix) {
        let rest = word.dropFirst(prefix.count)
        for (from, to) in stems[rest.prefix(3)] ?? [] where rest.hasPrefix(from) {
          // `enrolled` begins with `enroll` already.
          if rest.hasPrefix(to), to.hasPrefix(from) { continue }
          return prefix + to + rest.dropFirst(from.count)
        }
      }
      return nil
    }
  }

  // MARK: Endings

  /// Verbs whose last consonant the British double before an ending.
  private static let doubling = [
    "model", "label", "travel", "cancel", "level", "signal", "channel", "counsel", "fuel", "marvel",
    "panel", "pencil", "quarrel", "shovel", "total", "tunnel", "unravel", "dial", "initial",
    "spiral", "stencil", "equal", "grovel", "snivel", "rival", "remodel", "relabel", "mislabel",
  ]

  private static func doubled(_ word: String) -> String? {
    guard let last = word.utf8.last, "dgsry".utf8.contains(last) else { return nil }
    for verb in doubling where word.hasPrefix(verb) {
      let ending = word.dropFirst(verb.utf8.count)
      if ["ed", "ing", "ings", "er", "ers", "or", "ors", "ous", "ously"].contains(ending) {
        return verb + "l" + ending
      }
    }
    return nil
  }

  /// `organize` with an `s`; `size`, `prize` and `seize` have none.
  private static func withS(_ word: String) -> String {
    guard word.utf8.contains(UInt8(ascii: "z")) else { return word }
    for ending in ["ize", "izes", "ized", "izing", "izer", "izers", "ization", "izations"]
    where word.hasSuffix(ending) && word.utf8.count - ending.utf8.count >= 4 {
      return word.dropLast(ending.utf8.count) + "is" + ending.dropFirst(2)
    }
    return word
  }
}
