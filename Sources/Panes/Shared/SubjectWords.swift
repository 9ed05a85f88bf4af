// The words by which it is told what a text is about: those that say nothing, those of every note,
// those that stand for one thing or for people in a school, and how endings are taken off.

/// Lists for `Subject`.
enum SubjectWords {
  /// Between two words that belong together: "fill in the log".
  static let articles: Set<String> = ["a", "an", "of", "the", "to"]

  /// Words that never say what a text is about.
  static let empty = set(
    """
    a about after again against all also always am among an and another any are as at be because \
    been before behind being below between both but by can could did do does doing done down \
    during each either else enough even ever every everybody everyone anybody anyone few for from \
    had has have having he her here hers him his how however i if in into is it its \
    itself just less many may me might mine more \
    most much must my neither never no nobody none nor not nothing now of off often on once one \
    only or other others our out over own per quite rather really s shall she should since so \
    some such t than that the their them themselves then there these they this those though \
    through to too towards two under until upon us very was we well were what when where whether \
    which while why will with within without would yes yet you your
    """)

  /// Stems of words that stand in every note of a school, and so say little of which one is near.
  static let common = set(
    """
    adult ask be better child class come day every extent feel find first get girl give go help \
    keep know last lesson let like look make mean need new next part pupil put say school see set \
    show staff start student take teach teache tell them thing think time try two up use want \
    same way week who work year boy place own long
    """)

  /// Those of them that tell what was done, where few notes have them.
  static let doings: Set<String> = ["think", "help", "ask", "adult", "start"]

  /// Stems that notes share whatever they are about, beside the common ones.
  static let stray = Set(
    set(
      """
      word talk speak said says told heard hear answer question time minute second number people
      room table come came make take give like short long half term today another while whole during
      lead happen near nearest three four five seven eight nine eleven twelve count stop lot \
      show shown group visit began begin around along different place year play sat stood stand
      """
    ).map(stem))

  /// Behind a number these tell how much there was, not what it is about.
  static let measures: Set<String> = [
    "word", "words", "minute", "minutes", "second", "seconds", "time", "times", "page", "pages",
    "line", "lines", "hour", "hours", "metre", "metres",
  ]

  /// Stems of times, of which one is as good as another.
  static let times: Set<String> = [
    "min", "minute", "hour", "day", "week", "term", "year", "time", "second", "am", "pm",
  ]

  /// A number as figures: "six" is `6`. Nil for what is none.
  static func figure(_ word: String) -> String? {
    if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return word }
    return inWords.firstIndex(of: word).map { "\($0 + 2)" }
  }

  private static let inWords = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// What comes first or last says something with the word before it.
  static let order: Set<String> = ["first", "last", "next", "up", "same"]

  /// What attention looks like, which in a judgment says nothing of attention.
  static let signs: Set<String> = ["look", "join"]

  /// Stems of what a judgment about minds often names beside, and which says nothing of the mind.
  static let settings: Set<String> = [
    "book", "lesson", "room", "table", "board", "wall", "card", "task", "sheet", "classr",
  ]

  /// Judgments with these are about minds, of which people's own words tell most.
  static let minds: Set<String> = [
    "feel", "love", "enjoy", "like", "want", "intere", "anxiou", "bor", "engag", "unders",
    "lov", "happy", "proud", "confid", "motiva", "worry", "keen",
  ]

  static let people: [String: Subject.People] = [
    "pupil": .pupil, "child": .pupil, "student": .pupil, "boy": .pupil, "girl": .pupil,
    "teache": .teacher, "ta": .assistant, "hlta": .assistant, "lsa": .assistant,
    "assist": .assistant, "midday": .midday, "luncht": .midday, "leader": .leader,
    "headte": .leader, "deputy": .leader, "slt": .leader, "senco": .leader, "alnco": .leader,
    "govern": .governor, "truste": .governor, "family": .family, "parent": .family,
    "mum": .family, "dad": .family, "carer": .family,
  ]

  /// Stems that stand for one thing.
  static let things: [String: String] = [
    "word": "~word", "vocabu": "~word", "vocab": "~word", "talk": "~talk", "speak": "~talk",
    "discus": "~talk", "oracy": "~talk", "conver": "~talk", "pair": "~pair", "partne": "~pair",
    "book": "~writing", "writ": "~writing", "monito": "~monitoring", "log": "~monitoring",
    "drop": "~monitoring", "check": "~monitoring", "tally": "~monitoring", "track": "~monitoring",
    "train": "~training", "sessio": "~training", "inset": "~training", "cpd": "~training",
    "math": "~maths", "numera": "~maths", "send": "~need", "sen": "~need", "identi": "~need",
    "disadv": "~need", "premiu": "~need", "hand": "~hands", "volunt": "~hands",
    "engag": "~attention", "bor": "~attention", "attent": "~attention", "listen": "~attention",
    "look": "~attention", "focus": "~attention", "join": "~attention", "lunch": "~lunch",
    "dinner": "~lunch", "midday": "~lunch", "luncht": "~lunch",
  ]

  /// Forms whose endings say nothing of the word.
  private static let forms = [
    "bored": "bor", "boring": "bor", "children": "child", "chn": "child", "chose": "choos",
    "chosen": "choos", "drawn": "draw", "drew": "draw", "explanation": "explain",
    "explanations": "explain", "found": "find", "gave": "give", "given": "give", "goes": "go",
    "going": "go", "gone": "go", "got": "get", "heard": "hear", "kept": "keep", "knew": "know",
    "known": "know", "left": "leav", "longer": "long", "longest": "long", "made": "make",
    "ran": "run", "said": "say", "sat": "sit", "saw": "see", "seen": "see", "shown": "show",
    "spoke": "speak", "spoken": "speak", "taken": "take", "taught": "teach", "thought": "think",
    "told": "tell", "took": "take", "used": "use", "uses": "use", "using": "use", "went": "go",
    "written": "writ", "wrote": "writ", "tallied": "tally", "ps": "pupil", "tas": "ta",
  ]

  /// A word without the endings of plural, time and manner, and no more than six letters of it, so
  /// that forms of one word meet.
  static func stem(_ word: String) -> String {
    if let form = forms[word] { return form }
    guard word.utf8.count == word.count, word.count > 3 else { return word }
    var stem = Substring(word)
    if stem.hasSuffix("ies"), stem.count > 4 {
      stem = Substring(stem.dropLast(3) + "y")
    } else {
      if stem.hasSuffix("s"), !stem.hasSuffix("ss") { stem = stem.dropLast() }
      for ending in ["ing", "ed", "ly"]
      where stem.hasSuffix(ending) && stem.count > ending.count + 2 {
        stem = stem.dropLast(ending.count)
        if let last = stem.last, "bdgmnprt".contains(last), stem.dropLast().last == last {
          stem = stem.dropLast()
        }
        break
      }
    }
    if stem.count > 3, stem.hasSuffix("e") { stem = stem.dropLast() }
    // As short as other lists here have them.
    if ["com", "giv", "mak", "tak", "plac", "tim"].contains(stem) { stem = Substring("\(stem)e") }
    return String(stem.prefix(6))
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
