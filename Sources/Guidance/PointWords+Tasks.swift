// Two tasks under one "how do you": "How do you plan and assess", "How are pupils chosen and
// trained". What hangs on another verb, "helps pupils read and write", is one task.

extension PointWords {
  /// Whether a verb behind "and" is a second task of the ask that opens a sentence.
  func isSecondTask(_ place: Int, of sentence: Range<Int>) -> Bool {
    let start = sentence.lowerBound
    guard Self.manner.contains(words[start].text), start + 4 < sentence.upperBound,
      Self.turning.contains(words[start + 1].text), place > start + 3,
      let verb = firstVerb(after: start + 1, before: place)
    else { return false }
    let first = words[verb].text
    let second = words[place].text
    if Self.pairs.contains(first + " " + second) || Self.setting.contains(first) { return false }
    if Self.perfect.contains(words[start + 1].text) {
      return Self.isParticiple(first) && Self.isParticiple(second)
    }
    // "prepare for a visit and write it up" is done with one thing.
    if place + 1 < sentence.upperBound, ["it", "them"].contains(words[place + 1].text) {
      return false
    }
    let isAdjacent = verb == place - 2
    // "How do you sequence and resource a topic"
    if isAdjacent, place + 1 < sentence.upperBound, !Self.subjects.contains(second),
      Self.determiners.contains(words[place + 1].text)
    {
      return true
    }
    let isSure = Self.surely.contains(second)
    guard isSure || Self.tasks.contains(second) else { return false }
    let between = words[verb + 1..<place - 1].map(\.text)
    // Behind "who", "when" or "to" another verb may be the one that goes on.
    if between.contains(where: Self.binding.contains) || Self.causing.contains(first) {
      return Self.ensuring.contains(second)
    }
    if !isAdjacent, Self.onward.contains(second) { return false }
    let next = place + 1 < sentence.upperBound ? words[place + 1].text : ""
    // "hold teams to them"
    let isPlural = next.count > 4 && next.hasSuffix("s")
    return isAdjacent || isSure || isPlural || Self.objects.contains(next)
      || Self.subjects.contains(next)
  }

  /// The verb of an ask: "How do the middle leaders *get*".
  private func firstVerb(after aux: Int, before end: Int) -> Int? {
    let isPerfect = Self.perfect.contains(words[aux].text)
    // "How do you *cater*": behind a pronoun the verb comes at once.
    if Self.pronouns.contains(words[aux + 1].text), !isPerfect {
      let place = aux + 2 + (["both", "all", "also"].contains(words[aux + 2].text) ? 1 : 0)
      return place < end ? place : nil
    }
    // The subject is a word or more.
    for place in aux + 2..<max(aux + 2, end - 1) {
      let word = words[place].text
      if isPerfect ? Self.isParticiple(word) : Self.isTask(word) { return place }
      if place > aux + 5 { return nil }
    }
    return nil
  }

  private static func isTask(_ word: String) -> Bool {
    tasks.contains(word) || surely.contains(word) || setting.contains(word)
      || causing.contains(word)
  }

  private static func isParticiple(_ word: String) -> Bool {
    word.count > 4 && word.hasSuffix("ed") || irregular.contains(word)
  }

  private static let pronouns = list("you they we it he she i")
  private static let determiners = list("a an the your our their this these each every")
  private static let manner = list("how when where")
  private static let perfect = list("is are was were has have had")
  private static let irregular = list(
    """
    taught made led chosen kept told given taken written run set built held found bought paid spent
    sent brought read shown drawn put
    """)
  private static let binding = list(
    """
    who that which what how where when why whether if because so after before while until to than
    between from
    """)
  private static let causing = list("help let make get see watch hear have enable allow ask want")
  private static let setting = list("go come try wait sit stop stand turn know feel think")
  /// What is done with what was gathered or chosen.
  private static let onward = list("use tell act pass share show")
  private static let ensuring = list("ensure respond deal make decide")
  private static let objects = list(
    """
    what how who pupils students children staff teachers parents families governors leaders
    colleagues adults learners new each every those other different more
    """)
  private static let pairs: Set<String> = [
    "see hear", "say do", "think feel", "look listen", "read write", "pick choose", "teach learn",
    "live work", "work play", "meet talk", "come go", "sort order", "mix match",
  ]
  /// Verbs that are no names of things.
  private static let surely = list(
    """
    teach assess ensure identify decide choose recruit train improve keep get give find tell learn
    provide develop maintain build prepare respond deal encourage involve communicate evaluate adapt
    retain reduce celebrate protect include bring choose deliver select introduce embed sustain
    adjust allocate spend consult inform explain describe monitor moderate differentiate induct
    appraise organise organize manage oversee safeguard deploy liaise coordinate engage raise
    promote motivate gather collect analyse analyze create write follow handle stretch settle
    """)
  /// Verbs that are names of things too, or may be.
  private static let tasks = list(
    """
    plan support report review challenge record mark track group share use help check change set
    make run lead welcome fund reward cover work talk meet listen act measure test question model
    scaffold feed pay buy hire budget timetable schedule audit observe coach mentor discipline
    intervene start end begin finish send hold take see read know look order
    """)
}
