// Advice in a point, also by the example of a school that is not the host's.

extension PointWords {
  /// The tokens of the first advice.
  var advice: ClosedRange<Int>? {
    for start in words.indices {
      for phrase in Self.advicePhrases where has(phrase, at: start) {
        return words[start].token...words[start + phrase.count - 1].token
      }
      if let end = suggestionEnd(at: start) { return words[start].token...words[end].token }
      if let end = exampleEnd(from: start) { return words[start].token...words[end].token }
    }
    return nil
  }

  /// "What about name sticks in Year 6?" suggests them; "What about the sticks helps?" asks, and so
  /// does "What about?"
  private func suggestionEnd(at start: Int) -> Int? {
    guard words[start].opens, words[start].isAsked, has(["what", "about"], at: start),
      start + 2 < words.count, !words[start + 2].starts
    else { return nil }
    var end = start + 2
    while end < words.count, !words[end].starts {
      if Self.asksOn.contains(words[end].text) { return nil }
      end += 1
    }
    return start + 1
  }

  private static let asksOn = list(
    """
    is are was were do does did can could would will might has have had helps help helped works
    work worked makes make made leads led happens happened changes changed strikes struck matters
    that it this them
    """)

  /// "Another school uses", "In my last school we had", "A school near us tried": where a clause
  /// begins with a school that is not this one and tells what is done there.
  private func exampleEnd(from start: Int) -> Int? {
    guard words[start].opens, !words[start].isAsked else { return nil }
    var place = start
    if ["at", "in"].contains(words[place].text) { place += 1 }
    guard place < words.count else { return nil }
    let isOther = Self.otherSchools.contains(words[place].text)
    guard isOther || ["a", "one", "some", "many"].contains(words[place].text),
      let school = words.indices.dropFirst(place + 1).prefix(3).first(where: {
        ["school", "schools"].contains(words[$0].text)
      })
    else { return nil }
    // "One school day" is a day.
    let next = words.indices.dropFirst(school + 1)
    if let after = next.first, !isOther, !Self.near.contains(words[after].text) { return nil }
    return next.prefix(6).first { Self.done.contains(words[$0].text) }
  }

  private static let otherSchools = list(
    "another other my our neighbouring nearby partner local different")
  private static let near = list("near nearby i we in down like that where locally has uses")
  private static let done = list(
    """
    use uses used has have had do does did try tries tried run runs ran give gives gave put puts
    find finds found make makes made set sets introduced started solved keep keeps kept draw draws
    """)

  private static let advicePhrases = phrases(
    """
    you could, you might try, you might want to, you may want to, you may wish to, how about,
    what about trying, what about using, why not, have you thought, have you considered,
    it might help to, it may help to, it would help to, it could help to, it might be worth,
    it may be worth, it would be worth, worth trying, one idea is, one idea would be,
    our advice, we suggest, we recommend, we would suggest, we would recommend, at our school,
    in our school, at my school, in my school, my own school, consider using, consider trying,
    would benefit from, could be improved by, we found it works, a good way to, the answer is to,
    works for us, worked for us, what works for, where i work, where i teach, in my class,
    in my own class
    """)
}
