// Where an ask opens, and the shapes that tell it: a question word with its verb, a verb before its
// subject, "tell me". What is joined to an ask is in `PointWords+Asks`.

extension PointWords {
  /// Where the ask of a sentence opens, behind what leads to it.
  func opening(of sentence: Range<Int>) -> (Int, Ask)? {
    let start = sentence.lowerBound
    if let place = tellingPlace(in: sentence) { return (place, .telling) }
    guard words[start].isAsked else { return nil }
    for place in sentence {
      let isLed = place > start && Self.leading.contains(words[place - 1].text)
      guard words[place].opens || isLed || place == start else { continue }
      if isWh(place, before: sentence.upperBound) { return (place, .open) }
      if isTurned(place, before: sentence.upperBound) { return (place, .closed) }
    }
    // "And as a parent what would you …"
    for place in sentence.dropFirst() where isWh(place, before: sentence.upperBound) {
      if turnedAux(after: place, before: sentence.upperBound) != nil { return (place, .open) }
    }
    return nil
  }

  /// Whether a question word asks here: "when", "where" and "while" may also only give the case.
  func isWh(_ place: Int, before end: Int) -> Bool {
    guard Self.questionWords.contains(words[place].text) else { return false }
    return !["when", "where"].contains(words[place].text)
      || turnedAux(after: place, before: end) != nil || isCoupled(place, before: end)
  }

  /// "When and how do you", "where and with whom is it".
  private func isCoupled(_ place: Int, before end: Int) -> Bool {
    guard place + 3 < end, ["and", "or"].contains(words[place + 1].text) else { return false }
    let next = place + (Self.prepositions.contains(words[place + 2].text) ? 3 : 2)
    return Self.questionWords.contains(words[next].text)
      && turnedAux(after: next, before: end) != nil
  }

  /// Where a sentence tells somebody to tell: "Tell me", "Could you describe", "I'd like to hear".
  private func tellingPlace(in sentence: Range<Int>) -> Int? {
    // What leads to it is short: "If you can, please tell me …"
    for place in sentence.prefix(Self.leadWords) {
      let before = place > sentence.lowerBound ? words[place - 1].text : ""
      let isFirst = place == sentence.lowerBound || words[place].opens
      let isPolite = place > sentence.lowerBound && Self.polite.contains(before)
      guard isFirst || isPolite, isTelling(place, before: sentence.upperBound) else { continue }
      // "How do you know which" and "what do they talk about" ask nobody to tell.
      var asker = place
      while asker > sentence.lowerBound, !words[asker].opens { asker -= 1 }
      guard asker == place || Self.askers.contains(words[asker].text) else { continue }
      if asker == place, Self.heard.contains(words[place].text) { continue }
      return place
    }
    return nil
  }

  /// "Tell me", "describe how", "hear about".
  func isTelling(_ place: Int, before end: Int) -> Bool {
    guard place + 1 < end else { return false }
    let next = words[place + 1].text
    switch words[place].text {
    case "tell", "show", "walk": return Self.persons.contains(next)
    // "Take me back to that morning" only leads to what is asked of it.
    case "take":
      return Self.persons.contains(next) && place + 2 < end && words[place + 2].text == "through"
    case "talk":
      if next == "to", place + 2 < end { return Self.persons.contains(words[place + 2].text) }
      return Self.persons.contains(next) || next == "about" || next == "through"
    case "describe", "explain", "outline", "summarise", "summarize": return true
    case let word where word == "say" || Self.heard.contains(word):
      return Self.questionWords.contains(next)
        || ["about", "more", "something", "whether", "if", "a"].contains(next)
    case "interested", "curious": return next == "in" || next == "about"
    default: return false
    }
  }

  /// The verb that a question word asks with: "what do", "which songs did", "how much time is".
  func turnedAux(after place: Int, before end: Int) -> Int? {
    if place + 1 < end, Self.turning.contains(words[place + 1].text) { return place + 1 }
    guard ["what", "which", "whose", "how"].contains(words[place].text) else { return nil }
    for aux in place + 2..<max(place + 2, min(end, place + 6)) {
      let between = words[aux - 1]
      if between.opens || Self.subjects.contains(between.text) { return nil }
      // "what to leave when time is short"
      if Self.questionWords.contains(between.text) || Self.links.contains(between.text) {
        return nil
      }
      if Self.turning.contains(words[aux].text) { return aux + 1 < end ? aux : nil }
    }
    return nil
  }

  /// Whether the subject stands behind the verb: "what do they", and not "what is done".
  func isInverted(_ aux: Int, before end: Int) -> Bool {
    guard aux + 1 < end else { return false }
    return ["do", "does", "did"].contains(words[aux].text)
      || Self.subjects.contains(words[aux + 1].text) || Self.groups.contains(words[aux + 1].text)
  }

  /// "do you", "is there", "have the pupils".
  func isTurned(_ place: Int, before end: Int) -> Bool {
    guard Self.turning.contains(words[place].text), place + 1 < end else { return false }
    let next = words[place + 1].text
    if Self.subjects.contains(next) || Self.groups.contains(next) { return true }
    // "Do subject heads see": whoever it is, a sentence that begins so asks.
    return ["do", "does", "did"].contains(words[place].text) && words[place].starts
      && words[place].isAsked
  }

  // MARK: Words

  static let questionWords = list(
    "how what when where which why who whom whose what's how's who's where's when's why's")
  static let turning = list(
    """
    do does did is are was were can could may might will would should shall has have had don't
    doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't hasn't
    haven't hadn't must
    """)
  static let subjects = list(
    """
    i you we they it he she there this that these those the a an your our my their his her its any
    anyone anybody everyone everybody people each some all most someone somebody no nobody
    """)
  static let groups = list(
    """
    pupils students children staff teachers parents carers families governors leaders colleagues
    adults tas assistants boys girls learners friends trustees schools tutors visitors
    """)
  static let joining = list("and or but plus nor then")
  static let fillers = list("also then so further finally secondly next lastly")
  private static let leading = list("and so but or now then okay ok well for in to on at with from")
  static let prepositions = list("for in to on at with from by about of through")
  private static let polite = list(
    """
    please first you to and so then would could just perhaps briefly i we i'm we're i'd we'd am are
    also
    """)
  /// What somebody does who wants to be told.
  static let heard = list("hear know understand wonder wondering ask")
  private static let askers = list(
    """
    i we i'd we'd i'm we're let let's please could can would will may might so and now then ok okay
    perhaps first finally next just
    """)
  private static let links = list("to if and or because so than but while until before after")
  private static let persons = list("me us somebody someone")
  static let knowing = list(
    """
    know find decide choose see ask asks asked say says said tell work understand learn check
    agree remember notice judge think settle gauge weigh up explore consider discuss sense
    determine establish depends depend out
    """)
  static let cases = list("when if once after before as given since with at in on during")
  static let one = list(
    "a an one something someone anything somebody last first recent particular any")
  private static let leadWords = 16
}
