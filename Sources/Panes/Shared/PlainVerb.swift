// What somebody did, of words that say they bothered to, or failed to: "wrote" of "bothered to
// write", "did not share" of "failed to share". Only verbs are turned that are known.

import Domain

enum PlainVerb {
  /// What stands for some words and the verb behind them; nil where they are other words, or the
  /// verb is not known.
  ///
  /// - Parameters:
  ///   - words: "bothered to", "have failed to".
  ///   - before: the word before them, which may hold the tense.
  ///   - base: the verb behind them.
  static func of(_ words: [String], before: String?, _ base: String) -> String? {
    guard words.last == "to", VerbWords.isFinite(base), !VerbWords.isPast(base) || base == "read",
      !VerbWords.auxiliaries.contains(base), let verb = words.dropLast().last
    else { return nil }
    let helper = words.dropLast(2).last
    guard words.count <= 3, helper.map(helpers.contains) ?? true else { return nil }
    switch verb {
    case "bother", "bothers", "bothered":
      // "Did not bother to read" is "did not read", whatever the tense.
      if let helper { return verb == "bother" ? "\(helper) \(base)" : nil }
      if let before, TurningWords.turns(before) || VerbWords.auxiliaries.contains(before) {
        return verb == "bother" ? base : nil
      }
      return verb == "bother" ? base : verb == "bothers" ? third(base) : past(base)
    case "fail", "fails", "failed":
      let tense = helper ?? before
      if let tense, ["has", "have", "had"].contains(tense) {
        let told = participle(base)
        return helper == nil ? "not \(told)" : "\(tense) not \(told)"
      }
      // "Never fails to" is something else.
      if let before, VerbWords.auxiliaries.contains(before) || TurningWords.turns(before) {
        return nil
      }
      guard helper == nil else { return nil }
      return verb == "fail" ? "do not \(base)"
        : verb == "fails" ? "does not \(base)" : "did not \(base)"
    default: return nil
    }
  }

  private static let helpers = WordSet("has have had don't didn't doesn't don’t didn’t doesn’t not")

  static func third(_ base: String) -> String {
    if base.hasSuffix("y"), let last = base.dropLast().last, !"aeiou".contains(last) {
      return base.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
    return base + (hisses ? "es" : "s")
  }

  static func past(_ base: String) -> String { irregular[base]?.past ?? regular(base) }

  static func participle(_ base: String) -> String {
    irregular[base].map { $0.participle ?? $0.past } ?? regular(base)
  }

  private static func regular(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if base.hasSuffix("y"), let last = base.dropLast().last, !"aeiou".contains(last) {
      return base.dropLast() + "ied"
    }
    return doubling.contains(base) ? base + base.suffix(1) + "ed" : base + "ed"
  }

  private static let doubling = WordSet("stop plan drop fit tap chat skip")

  /// Past, and participle where it is another: `write wrote written`.
  private static let irregular: [String: (past: String, participle: String?)] = {
    let rows = """
      speak spoke spoken,say said,tell told,write wrote written,sit sat,stand stood,go went gone,
      come came come,get got,take took taken,give gave given,make made,see saw seen,hear heard,
      keep kept,lead led,leave left,lose lost,meet met,run ran run,rise rose risen,sing sang sung,
      send sent,show showed shown,sleep slept,teach taught,think thought,throw threw thrown,
      understand understood,wear wore worn,win won,begin began begun,break broke broken,
      bring brought,build built,choose chose chosen,draw drew drawn,drink drank drunk,
      drive drove driven,eat ate eaten,fall fell fallen,feel felt,find found,
      forget forgot forgotten,
      grow grew grown,hold held,hide hid hidden,hang hung,know knew known,pay paid,sell sold,
      spend spent,read read,put put,cut cut,let let,set set,shut shut,hit hit
      """
    var known: [String: (past: String, participle: String?)] = [:]
    for row in rows.split(whereSeparator: { ",\n".contains($0) }) {
      let forms = row.split(separator: " ").map(String.init)
      if forms.count > 1 { known[forms[0]] = (forms[1], forms.count > 2 ? forms[2] : nil) }
    }
    return known
  }()
}

extension KeptFacts {
  /// The sentence with what was done, or not, in place of "bothered to" and "failed to".
  var toldOutright: KeptFacts {
    var result = self
    // Of all or of anybody it would be a claim as before; of those who were counted it is a fact.
    let counted = Self.clauses(of: sentence).map(\.bytes).filter { Self.holdsFacts(piece($0)) }
    for words in remarked.reversed()
    where !names.contains(words) && counted.contains(where: { $0.contains(words.lowerBound) }) {
      let after = piece(words.upperBound..<sentence.utf8.count)
      // What is remarked on may be "bother", and "to" behind it.
      var own = TurningWords.words(of: piece(words))
      var rest = after.split(separator: " ", omittingEmptySubsequences: true)[...]
      if own.last != "to", rest.first == "to" {
        own.append("to")
        rest.removeFirst()
      }
      guard let verb = rest.first?.lowercased(), verb.allSatisfy(\.isLetter), let next = rest.first,
        let told = PlainVerb.of(
          own, before: TurningWords.words(of: piece(0..<words.lowerBound)).last, verb)
      else { continue }
      let end = words.upperBound
        + after.utf8.distance(from: after.startIndex, to: next.endIndex)
      let made = piece(0..<words.lowerBound) + told
      let shift = made.utf8.count - end
      result = KeptFacts(
        sentence: made + result.piece(end..<result.sentence.utf8.count),
        remarked: result.remarked.filter { $0 != words }.map {
          $0.lowerBound < end ? $0 : $0.lowerBound + shift..<$0.upperBound + shift
        },
        names: Set(
          result.names.map {
            $0.lowerBound < end ? $0 : $0.lowerBound + shift..<$0.upperBound + shift
          }))
    }
    return result
  }
}
