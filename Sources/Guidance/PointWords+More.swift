// Whether what follows a question is more of the same: it asks for an example or for evidence, or
// it points back to the first and brings no matter of its own.

extension PointWords {
  /// Whether a second ask only goes on with the first: "and can you give an example", "and how do
  /// you know", "and what happened then", "and why?"
  ///
  /// - Parameters:
  ///   - range: the words of the second.
  ///   - before: the words of the first.
  func goesOn(_ range: Range<Int>, after before: Range<Int>) -> Bool {
    if isProbe(range) { return true }
    let texts = words[range].map(\.text)
    // "and how does that play out at break?"
    if texts.count > 2, Self.turning.contains(texts[1]), ["that", "this"].contains(texts[2]) {
      return true
    }
    // "Tell me about lunch and how it feels", "show me a page and tell me how it came about"
    if isTelling(before.lowerBound, before: before.upperBound), isToldOfSame(range) { return true }
    // "and what about one who can't?"
    if texts.count > 2, texts[1] == "about", Self.back.contains(texts[2]) { return true }
    // "and which are decided for you?", "and which ones do grown-ups do?" are of the first's kind
    if texts.count > 2, texts[0] == "which",
      Self.turning.contains(texts[1]) || ["one", "ones", "of"].contains(texts[1])
    {
      return true
    }
    // "and who leads it" asks for another fact, however little it says.
    if ["who", "whose"].contains(texts[0]), texts.count > 1, texts[1] != "else",
      !Self.turning.contains(texts[1])
    {
      return false
    }
    // Of one case all of it is told: "a time you got stuck. What did you do?"
    if tellsOfOne, texts.count > 1, ["what", "how"].contains(texts[0]),
      ["did", "happened", "was", "were"].contains(texts[1])
    {
      return true
    }
    // "and what a morning with them is like"
    if texts.last == "like", texts.contains(where: { Self.back.contains($0) }) { return true }
    // A word of the first points back to it: "hope to see, and what did you see?"
    let known = Set(
      words[before].lazy.map(\.text).filter { !Self.small.contains($0) }.map(Self.stem))
    let isAgain = texts.contains { known.contains(Self.stem($0)) }
    let own = texts.filter {
      !Self.small.contains($0) && !Self.light.contains($0) && !known.contains(Self.stem($0))
    }
    guard own.isEmpty else { return false }
    // "and why?", "and how often?", "and what was said?"
    if texts.count < 3 { return true }
    // "and how do you?"
    if texts.count == 3, Self.being.contains(texts[1]) || Self.subjects.contains(texts[2]) {
      return true
    }
    // "and who has a say?", "and who is involved?"
    if texts[0] == "who", Self.being.contains(texts[1]) { return true }
    // "What did you do before it, and what do you do now?"
    return isAgain || texts.contains { Self.back.contains($0) || Self.timely.contains($0) }
  }

  /// Whether a second ask only asks for an example or for evidence.
  func isProbe(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    if Self.probes.contains(where: { has($0, at: first) }) { return !tellsSomebody(first) }
    let texts = words[range].map(\.text)
    if texts.contains(where: Self.examples.contains) { return true }
    // "and can you think of a time"
    if texts.count > 2, ["can", "could", "would"].contains(texts[0]), texts[1] == "you",
      Self.recounting.contains(texts[2]),
      texts.contains(where: Self.told.contains)
    {
      return true
    }
    return false
  }

  /// "how do you tell parents about it" asks for more than how it is known.
  func tellsSomebody(_ place: Int) -> Bool {
    guard place + 4 < words.count, words[place + 3].text == "tell" else { return false }
    let next = words[place + 4].text
    return Self.groups.contains(next)
      || ["them", "him", "her", "me", "us", "your", "their", "people", "others"].contains(next)
  }

  /// A word without its ending, so that "hear" is "heard" and "plans" is "planned".
  private static func stem(_ word: String) -> Substring {
    for ending in ["ning", "ned", "ing", "ed", "es", "s", "d", "e"]
    where word.count > ending.count + 2 && word.hasSuffix(ending) {
      return word.dropLast(ending.count)
    }
    return word[...]
  }

  private static let timely = list("now today before then earlier nowadays")
  /// Words of an example or of evidence.
  private static let examples = list("example examples instance instances evidence")
  private static let being = list("is are was were has have")
  private static let recounting = list(
    """
    give think tell describe share show remember recall say name talk point walk take offer find
    please perhaps
    """)
  /// What is told as an example.
  private static let told = list("time times occasion case moment lesson day one that this when")
  /// Words that point to what the first ask was about.
  private static let back = list(
    """
    it its it's them that that's this those these then there one ones so same else next last
    instead otherwise again afterwards happens happened
    rest others
    """)
  /// Words that say nothing by themselves.
  static let small = list(
    """
    a an the and or but so also then i you we they he she it me us them him her my your our their
    its his this that these those there here who whom whose what which when where why how what's
    how's who's where's it's that's they're do does did is are was were be been being has have had
    can could may might will would should must don't doesn't didn't isn't aren't wasn't weren't
    can't won't wouldn't shouldn't hasn't haven't hadn't couldn't not of for to in on at with by
    from about as than like if any
    some all more most much many often long far one ones same else next last first time times
    again just really ever usually now today day around before after afterwards otherwise instead
    someone somebody anyone anybody everyone people thing things such up out
    """)
  /// What can be asked of anything.
  static let light = list(
    """
    happen happens happened happening going across look looks looked
    looking make makes made making mean means meant know knows tell tells told say says said see
    sees saw seen hear hears heard notice noticed noticing feel feels felt
    think thinks thinking thought go goes going gone doing possible work works
    worked working matter matters difference result results outcome outcomes led lead leads follow
    follows followed example help helps helped learn learnt learned remember show shows showed
    come comes came lie lies lay behind change changes changed
    rest others
    give gives gave describe share involved talk talks talked walk through
    """)
  private static let probes = phrases(
    """
    how do you know, how did you know, how would you know, how do we know, how do they know,
    how could you tell, how can you tell, how do you tell, how would you tell, how did you tell,
    how would we know, how will you know, how would i know, what makes you, what made you,
    what tells you, what told you, what shows you, what would show, what evidence, where can we see,
    where could we see, where would we see, where would i see, where might we see,
    what would we see,
    can you show, could you show, would you show, can you give, could you give, would you give,
    how did it go, how did that go, how does it go, how it went, how did it come, how did that come,
    what came of, how it goes,
    for example, for instance, such as, give an, give me, give us, say more, tell me more,
    tell us more, what was that like, what did that look like, what does that look like
    """)
}
