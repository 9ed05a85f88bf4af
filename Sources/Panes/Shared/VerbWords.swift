// Verbs as far as it takes to tell whether some words still say who did what: without one they are
// a fragment. Nobody parses English here; a verb that is not known costs an offer and no truth.

/// Looking for verbs.
enum VerbWords {
  /// Whether a text holds a verb that can carry a sentence.
  static func holdsOne(_ text: String) -> Bool {
    var before = ""
    return TurningWords.words(of: text).contains { word in
      defer { before = word }
      // "4 minutes of talk", "7 of 12 answers" and "to write" tell of nothing done.
      let isNoun = nouns.contains(word.hasSuffix("s") ? String(word.dropLast()) : word)
      if isNoun, ahead.contains(before) || before.contains(where: \.isNumber) { return false }
      return isFinite(word) && (before != "to" || auxiliaries.contains(word))
    }
  }

  /// Whether a word may be what somebody does or did: "was", "wrote", "fill", "answered".
  static func isFinite(_ word: String) -> Bool {
    let word = word.hasSuffix("n't") || word.hasSuffix("n’t") ? String(word.dropLast(3)) : word
    return auxiliaries.contains(word) || verbs.contains(word)
      || word.count > 3 && word.hasSuffix("ed") && !word.hasSuffix("eed") && word != "hundred"
      || word.count > 3 && word.hasSuffix("s") && verbs.contains(String(word.dropLast()))
      || word.count > 4 && word.hasSuffix("es") && verbs.contains(String(word.dropLast(2)))
  }

  /// Whether a word tells what was: "was", "wrote", "answered".
  static func isPast(_ word: String) -> Bool {
    past.contains(word)
      || ["was", "were", "had", "did", "wasn't", "weren't", "didn't"].contains(word)
      || word.count > 3 && word.hasSuffix("ed") && !word.hasSuffix("eed") && word != "hundred"
  }

  /// Whether some words name somebody or something and say nothing of it: "the head", "class talk".
  /// Of a word that may be either, the words before it tell which it is.
  static func holdsNone(_ text: String) -> Bool {
    var before = ""
    return !TurningWords.words(of: text).contains { word in
      defer { before = word }
      if auxiliaries.contains(word) { return true }
      guard isFinite(word), !before.isEmpty, !isAhead(before), before != "to" else { return false }
      // "Partners talk", and "partner talk"; "2 marks".
      let isNoun = nouns.contains(word.hasSuffix("s") ? String(word.dropLast()) : word)
      return !isNoun || before.hasSuffix("s") || plurals.contains(before)
    }
  }

  /// Whether a word stands before what it belongs to, as "the" and "of" do.
  static func isAhead(_ word: String) -> Bool { ahead.contains(word) }

  /// Whether a clause begins with what those before it did: "were chatting".
  static func startsPredicate(_ clause: String) -> Bool {
    let words = TurningWords.words(of: clause)
    guard let first = words.first else { return false }
    return auxiliaries.contains(first) || past.contains(first)
  }

  /// Who is counted in a clause, with a gap for what they did: "the other 3 …" of "the other 3 were
  /// allowed to opt out". Nil where nobody is counted before the verb, or something is behind it.
  ///
  /// - Parameter place: the byte at which what judges begins.
  static func subject(of clause: String, before place: Int) -> String? {
    let parts = clause.split(separator: " ", omittingEmptySubsequences: true)
    var whom: [String] = []
    var at = 0
    var isEnded = false
    for part in parts {
      let word = part.lowercased().filter { $0.isLetter || $0.isNumber || "'’".contains($0) }
      at = clause.utf8.distance(from: clause.startIndex, to: part.startIndex)
      if isFinite(word) || TurningWords.turns(word) || at >= place {
        isEnded = true
        break
      }
      if !word.hasSuffix("ly") { whom.append(String(part)) }
    }
    let behind = String(decoding: clause.utf8.dropFirst(at), as: UTF8.self)
    guard isEnded, !whom.isEmpty, whom.count <= 6, !KeptFacts.tellsMore(behind),
      // "The 5 who …" is cut in the middle.
      !["who", "that", "which"].contains(whom.last?.lowercased())
    else { return nil }
    // What is concluded from a count is no count.
    if whom[0].lowercased() == "so" { whom[0] = "and" }
    let text = whom.joined(separator: " ")
    // Also where it was, "Y2 reading", is not to be lost.
    return KeptFacts.tellsMore(text) ? "\(text) …" : nil
  }

  private static let nouns = WordSet(
    """
    talk work name check point plan date answer mark count report record hand cover call draw play
    help need use look walk show turn start finish share break run lead place set miss pass
    """)
  private static let ahead = WordSet(
    """
    of the a an in on at for with to their his her its our your by more no any each every two three
    """)

  private static let plurals = WordSet(
    "children staff people men women they we i you everyone everybody nobody who")

  static let auxiliaries = WordSet(
    """
    is are was were am be been has have had do does did can could will would shall should may might
    must ca wo
    """)

  /// Past forms that no ending tells.
  private static let past = WordSet(
    """
    spoke said told wrote read sat stood went came got put took gave made had saw heard kept led
    left let lay lost met ran rose sang sent set shook showed slept taught thought threw understood
    wore won began broke brought built chose cut drew drank drove ate fell felt found forgot grew
    held hid hit hung knew paid sold shut stuck spent
    """)

  private static let verbs = WordSet(
    """
    spoke said told wrote read sat stood went came got put took gave made had saw heard kept led
    left let lay lost met ran rose sang sent set shook showed slept taught thought threw understood
    wore won began broke brought built chose cut drew drank drove ate fell felt found forgot grew
    held hid hit hung knew paid sold shut stuck spent
    speak say tell write sit stand go come get take give make see hear keep lead leave lose meet run
    rise sing send show sleep teach think throw understand wear win begin break bring build choose
    draw drink drive eat fall feel find forget grow hold hide hang know pay sell spend
    use fill ask answer look wait work play talk walk listen join copy finish start stop help share
    need want like mark check try turn move open close count add name point raise record report
    meet plan train follow call bring explain learn discuss describe draw date sign agree attend
    watch pass pick carry cover reach remain stay live miss mean seem appear happen include contain
    """)
}
