// How much stands behind a point, against how much its words claim: one source told as a pattern,
// one kind of source, and whether the words say how little it is.

import Domain
import Guidance

extension PointCheck {
  /// One item, or one kind of source from one observer, without a word about how little that is.
  /// What is told of all or most says more than "in one" or "a pupil" takes back.
  public var oneSource: [Finding] {
    guard review.strength(of: point).label == .single, !hasLimit else { return [] }
    let names = linked.prefix(3).map { review.name(of: $0) }.joined(separator: " ")
    let what =
      Self.claim(in: point.text).map { "\"\($0)\" rests on \(names) alone." }
      ?? "Only \(names) stands behind this."
    return [
      Finding(
        rule: "point.one-source", code: "SNG", category: "evidence", level: .ask, tier: .flag,
        bytes: 0..<point.text.utf8.count, in: point.text,
        why: "\(what) Say how little that is, or find a second source.",
        offers: limitOffers)
    ]
  }

  /// One kind of source, or one observer, without a word about it (`domain` 13, 13: books are
  /// over-read).
  public var narrow: [Finding] {
    let strength = review.strength(of: point)
    guard strength.label == .corroborated,
      strength.groups.count == 1 || strength.observers.count == 1, !hasLimit, !limitOffers.isEmpty
    else { return [] }
    let kind = strength.groups.first?.rawValue ?? ""
    let what =
      strength.groups.count == 1
      ? "One kind of source, \(kind), stands behind this." : "One of us saw or heard all of this."
    return [
      Finding(
        rule: "point.narrow", code: "SNG", category: "evidence", level: .nudge, tier: .flag,
        bytes: 0..<point.text.utf8.count, in: point.text, why: "\(what) Would you say so?",
        offers: limitOffers)
    ]
  }

  private var limitOffers: [Offer] {
    LimitSentence.text(for: point, in: review).map { [Offer(meant: "its limit", text: $0)] } ?? []
  }

  /// Whether the words say how little they rest on.
  private var hasLimit: Bool { Self.saysItsLimit(point.text) }

  /// Whether a text says how little it rests on. Words that only say who or where, such as "a
  /// pupil", do so as long as nothing is told of all or most.
  static func saysItsLimit(_ text: String) -> Bool {
    let words = " \(bare(text)) "
    if limits.contains(where: { words.contains($0) }) { return true }
    guard claim(in: text) == nil else { return false }
    let counted = vague.reduce(words) { $0.replacing($1, with: " ") }
    return voices.contains { counted.contains($0) }
  }

  private static let limits = [
    " one visit", " one short", " short visit", " one lesson", " one conversation",
    " comes from ", " come from ", " hold it lightly", " one source ", " one morning ",
    " one afternoon ", " on one day ", " only saw ", " books show ", " part of what ",
    " place once ", " by one of us ", " that one of us ", " not see it ",
  ]
  private static let voices = [
    " in one ", " one of ", " a pupil ", " a child ", " one pupil ", " one teacher ",
    " one leader ", " we met ", " were told ",
  ]
  private static let vague = [
    " in one of many ", " in one of several ", " one of many ", " one of several ", " one of some ",
    " one of various ", " in one way ",
  ]

  // MARK: What is claimed

  /// The words of a statement that tell something of all or most: "all lessons", "usually", "in
  /// lessons". Nil where everything is counted, quoted, wondered about or asked.
  ///
  /// - Complexity: linear in the text.
  static func claim(in text: String) -> String? {
    for sentence in statements(of: text) {
      let words = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        .map { $0.lowercased() }
      guard words.allSatisfy({ !wondering.contains($0) }) else { continue }
      // What one person told is theirs to tell of all.
      let told = words.indices.first { reports.contains(words[$0]) && isOne($0, words) }
      for place in words.indices.prefix(told ?? words.count) {
        if let end = claimEnd(from: place, words) {
          return words[place..<end].joined(separator: " ")
        }
      }
    }
    return nil
  }

  /// "One teacher told", "a pupil in Y4 said": whether a single voice stands before a report.
  private static func isOne(_ report: Int, _ words: [String]) -> Bool {
    guard let article = words[..<report].lastIndex(where: { ["a", "an", "one"].contains($0) })
    else { return false }
    return report - article <= 5
  }

  /// Behind the claim that begins at a word.
  private static func claimEnd(from place: Int, _ words: [String]) -> Int? {
    let word = words[place]
    let before = place > 0 ? words[place - 1] : ""
    let next = words.dropFirst(place + 1).prefix(6)
    switch word {
    case "all", "every", "most", "everyone", "everybody":
      let isIdle = ["at", "of", "after", "above", "not", "almost", "nearly", "the"].contains(before)
      // "All 5", "most of the six", "every pupil at the table of 7": counted. A year is no count.
      let isCounted = next.contains { isNumber($0) && !($0.count == 4 && $0.hasPrefix("20")) }
      let isTime = ["day", "morning", "afternoon", "of"].contains(next.first ?? "") && word == "all"
        && next.dropFirst().first != "the"
      return isIdle || isCounted || isTime ? nil : min(words.count, place + 2)
    case "always", "usually", "generally", "typically", "mostly", "everywhere", "throughout":
      return before == "not" ? nil : place + 1
    case "in", "across":
      guard let plural = next.first, plurals.contains(plural) else { return nil }
      // "Across 4 classes" is counted; so is "in lessons we saw 3 of 5".
      return words.contains(where: isNumber) ? nil : place + 2
    default:
      return nil
    }
  }

  /// Sentences that state something, without what stands in quotation marks.
  private static func statements(of text: String) -> [String] {
    var own = ""
    var end = text.startIndex
    for range in Reading.quoteRanges(in: text) {
      own += text[end..<range.lowerBound]
      end = range.upperBound
    }
    own += text[end...]
    var statements: [String] = []
    var sentence = ""
    for character in own {
      if character == "." || character == "!" || character == "?" || character == "\n" {
        if character != "?" { statements.append(sentence) }
        sentence = ""
      } else {
        sentence.append(character)
      }
    }
    statements.append(sentence)
    return statements
  }

  private static func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true || numbers.contains(word)
  }

  private static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "both",
  ]
  private static let reports: Set<String> = [
    "told", "said", "says", "tells", "described", "explained", "reported",
  ]
  private static let plurals: Set<String> = [
    "lessons", "classes", "classrooms", "rooms", "subjects", "phases",
  ]
  private static let wondering: Set<String> = ["wonder", "wondered", "wondering", "curious"]
}
