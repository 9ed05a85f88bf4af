// A sentence for a point made of one note or answer: where it was seen or heard, and its own words
// and counts. Nothing is added that the evidence does not hold, and nobody is named.

import Domain

/// Frames filled from evidence.
enum EvidenceFrame {
  /// The most characters a frame takes over from its evidence.
  static let charactersMax = 220

  /// "In one lesson we saw: …", with every sentence that counts, so that nothing is untrue by what
  /// was left out; nil where there are no words to take over.
  ///
  /// - Parameters:
  ///   - parts: the record's sentences that can be taken over; see `CleanWords`.
  ///   - subject: what it should be about.
  /// - Complexity: linear in the record's words.
  static func sentence(
    from record: Record, _ parts: [String], about subject: Subject = Subject()
  ) -> String? {
    guard let source = record.source else { return nil }
    if let answer = record.answer, answer.isVerbatim {
      return said(record.latest.event?.text ?? "", parts, about: subject, source)
    }
    let kept = facts(of: parts.map(spelledOut), about: subject)
    guard let first = kept.first else { return nil }
    if kept.count == 1, let place = countedPlace(first) {
      return "\(place.count) we \(verb(source)): \(place.what)."
    }
    var words: [String] = []
    for (number, part) in kept.enumerated() {
      let own = firstPerson(part)
      // What somebody said was heard, wherever it was.
      let lead =
        own.isOurs
        ? "we " : number > 0 ? "" : isSpoken(part) ? "we heard " : "we \(verb(source)): "
      let isLast = number == kept.count - 1
      words.append(lead + (isLast ? own.text : withoutStop(own.text)))
    }
    return ended("\(setting(source)) \(words.joined(separator: "; "))")
  }

  // MARK: Words said

  /// `A pupil told us: "…"`, and what was counted beside it on the same subject.
  private static func said(
    _ text: String, _ parts: [String], about subject: Subject, _ source: SourceType
  ) -> String? {
    let quote = (Reading.quotes(in: text).first ?? text).trimmed
    guard !quote.isEmpty, quote.count <= charactersMax else { return nil }
    let words = "\(speaker(source)) told us: \"\(quote)\""
    let counted = parts.filter { part in
      let own = Subject(part)
      return part.contains(where: \.isNumber) && Reading.quotes(in: part).isEmpty
        && !(own.terms.isDisjoint(with: subject.terms)
          && own.things.isDisjoint(with: subject.things)
          && own.people.isDisjoint(with: subject.people))
    }.map { ended(ours(spelledOut($0))) }
    let isMarked = Reading.quotes(in: text).first != nil
    return ([words] + (isMarked ? counted : [])).joined(separator: " ")
  }

  private static func speaker(_ source: SourceType) -> String {
    switch source.group {
    case .pupil: "A pupil"
    case .leader: "A leader"
    case .governorFamily: source == .family ? "A family" : "A governor"
    default: "A member of staff"
    }
  }

  /// Whether a sentence is a speaker and their words, such as `Pupil to table: "…"`.
  private static func isSpoken(_ clause: String) -> Bool {
    guard let colon = clause.firstRange(of: ": \"") ?? clause.firstRange(of: ": “") else {
      return false
    }
    return clause[..<colon.lowerBound].split(separator: " ").count <= 4
      && clause.last.map { "\"”".contains($0) } == true
  }

  // MARK: Sentences

  /// The sentences to take over, in their order: all that hold a number, since one count without
  /// the other can say the opposite, and what shares the subject; where nothing is counted, what
  /// shares most or says most. Of more than fits, those that share most.
  private static func facts(of parts: [String], about subject: Subject) -> [String] {
    let rated = parts.enumerated().filter { !$0.element.isEmpty }.map { place, text in
      let own = Subject(text)
      let shared = own.terms.intersection(subject.terms).count * 2
        + own.things.intersection(subject.things).count
      let isCounted = text.contains(where: \.isNumber)
      return (place: place, text: text, shared: shared, isCounted: isCounted,
        score: shared * 10 + (Reading.counts(in: text).isEmpty ? 0 : 15) + (isCounted ? 8 : 0)
          + (Reading.quotes(in: text).isEmpty ? 0 : 6))
    }
    let wanted = rated.filter { $0.isCounted || $0.shared > 0 }
    let best = rated.max { $0.score < $1.score }
    let pool = wanted.isEmpty ? best.map { [$0] } ?? [] : wanted
    var kept: [(place: Int, text: String)] = []
    var room = charactersMax
    for one in pool.sorted(by: { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place })
    where one.text.count <= room {
      kept.append((one.place, one.text))
      room -= one.text.count + 2
    }
    return kept.sorted { $0.place < $1.place }.map(\.text)
  }

  /// What a note in a hurry shortens, as a reader from another school would read it. What stands in
  /// quotation marks stays as it was said.
  private static func spelledOut(_ text: String) -> String {
    outsideQuotes(text.replacing("T to TA:", with: "the teacher to a TA:")) { word in
      switch word {
      case "T": "the teacher"
      case "T:": "the teacher:"
      case "Ps", "Ps,", "Ps:": "pupils" + word.dropFirst(2)
      case "chn", "chn,", "Chn": "children" + word.dropFirst(3)
      case "w/": "with"
      default: word
      }
    }
    // Within a sentence a speaker needs a verb.
    .replacing(", the teacher: ", with: ", the teacher said: ")
  }

  // MARK: Counts of places

  /// "7 of 12 books" and what was counted, where a sentence says it with a colon: "what: 7 of 12
  /// books" or "at 3 of 8 tables what".
  private static func countedPlace(_ clause: String) -> (count: String, what: String)? {
    guard let count = Reading.counts(in: clause).first,
      let unit = count.label.split(separator: " ").first.map(String.init), isPlace(unit)
    else { return nil }
    let words = "\(count.n) of \(count.of) \(unit)"
    guard let range = clause.firstRange(of: words) else { return nil }
    let before = clause[..<range.lowerBound].description.trimmed
    let after = clause[range.upperBound...].description.trimmed
    // What follows a count may be the other half of it.
    if before.hasSuffix(":"), after.isEmpty {
      let what = before.dropLast().description.trimmed
      return what.isEmpty ? nil : ("In \(words)", lowered(what))
    }
    let preposition = before.split(separator: " ").last?.lowercased() ?? "in"
    guard !after.isEmpty, after.first?.isLetter == true,
      ["at", "in", "on"].contains(preposition)
    else { return nil }
    let setting = before.split(separator: " ").dropLast().joined(separator: " ")
    let lead = setting.trimmingEnd(",")
    let frame = "\(preposition.capitalized) \(words)"
    return (frame + (lead.isEmpty ? "" : ", \(lowered(lead)),"), after)
  }

  private static func isPlace(_ unit: String) -> Bool {
    [
      "tables", "books", "rooms", "lessons", "classes", "classrooms", "visits", "groups",
      "timetables", "corridors", "displays", "pairs",
    ].contains(unit.lowercased())
  }

  // MARK: Whose words

  /// A note in the first person as the team would say it.
  private static func firstPerson(_ clause: String) -> (text: String, isOurs: Bool) {
    for verb in ["counted", "saw", "heard", "read", "noticed", "asked"] {
      if clause.hasPrefix("I \(verb) ") {
        return (ours(String(clause.dropFirst(2))), true)
      }
    }
    // A note in a hurry leaves the "I" out.
    for start in ["Could hear ", "Could see ", "Heard ", "Saw ", "Counted "]
    where clause.hasPrefix(start) { return (ours(lowered(clause)), true) }
    return (lowered(ours(clause)), false)
  }

  /// "near me" is near one of us.
  private static func ours(_ text: String) -> String {
    outsideQuotes(text) { word in
      switch word {
      case "I": "we"
      case "me": "us"
      case "me:": "us:"
      case "me,": "us,"
      case "my": "our"
      default: word
      }
    }
  }

  /// A text with its words put differently, those in quotation marks left as they were said.
  private static func outsideQuotes(_ text: String, _ change: (String) -> String) -> String {
    var isQuoted = false
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      let marks = word.count { $0 == "\"" || $0 == "“" || $0 == "”" }
      defer { if marks % 2 == 1 { isQuoted.toggle() } }
      return isQuoted || marks > 0 ? String(word) : change(String(word))
    }.joined(separator: " ")
  }

  private static func verb(_ source: SourceType) -> String {
    switch source.group {
    case .pupil, .staff, .leader, .governorFamily: "heard"
    case .document, .data: "read"
    default: "saw"
    }
  }

  private static func setting(_ source: SourceType) -> String {
    switch source {
    case .lesson: "In one lesson"
    case .walk: "On one learning walk"
    case .book: "In one look at books"
    case .document: "In one document"
    case .data: "In your data"
    case .environment, .play: "In one place around the school"
    default: "In one conversation"
    }
  }

  /// A first letter made small, unless the word is one that keeps its capital.
  private static func lowered(_ text: String) -> String {
    guard let first = text.first, first.isUppercase, let second = text.dropFirst().first,
      second.isLowercase, !IdentityScan.keepsCapital(text.prefix { $0.isLetter }.description)
    else { return text }
    return first.lowercased() + text.dropFirst()
  }

  /// A quotation within a sentence ends without a stop.
  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".\"") ? text.dropLast(2) + "\"" : text
  }

  /// A text with a stop at its end.
  static func ended(_ text: String) -> String {
    let last = text.last ?? "."
    if ".!?…".contains(last) { return text }
    // A stop within closing marks ends the sentence too.
    if last == "\"", let before = text.dropLast().last, ".!?".contains(before) { return text }
    return text.isEmpty ? text : text + "."
  }
}

extension String {
  /// This without some character at its end, and without blanks.
  fileprivate func trimmingEnd(_ character: Character) -> String {
    (last == character ? String(dropLast()) : self).trimmed
  }
}
