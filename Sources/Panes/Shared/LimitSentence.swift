// The sentence that says how little a point rests on. It is offered from what the point links and
// never put in by itself; how many, of what and by whom is counted and not guessed.

import Domain

/// What a point cannot say, in words that can stand in it.
enum LimitSentence {
  /// The sentence for what stands behind a point; nil where nothing is linked, or enough is.
  ///
  /// - Complexity: linear in the point's evidence.
  static func text(for point: Point, in review: Review) -> String? {
    let strength = review.strength(of: point)
    let items = standing(point, review)
    guard !items.isEmpty else { return nil }
    let groups = Set(strength.groups)
    if groups == [.work] { return "Books show part of what pupils do." }
    if groups == [.document] || groups == [.data] || groups == [.document, .data] {
      return "This comes from what is written down, and not from a visit."
    }
    if groups == [.governorFamily] || groups == [.leader] || groups == [.staff] {
      return items.count == 1
        ? "This comes from one short conversation, so we hold it lightly."
        : "This comes from what we were told; we did not see it."
    }
    if groups == [.pupil] {
      let voices = Set(items.compactMap(\.answer?.speaker)).count
      return voices == 1
        ? "This comes from one pupil, so we hold it lightly."
        : "This comes from \(EnglishNumber.word(voices)) pupils on one day."
    }
    if strength.label == .single {
      return items.count == 1
        ? "This comes from one visit, so we hold it lightly."
        : "This comes from \(EnglishNumber.word(items.count)) moments that one of us saw."
    }
    return strength.observers.count == 1
      ? "This comes from \(EnglishNumber.word(items.count)) short visits by one of us." : nil
  }

  private static func standing(_ point: Point, _ review: Review) -> [Record] {
    var seen: Set<EntryRef> = []
    return point.evidence.prefix(NearEvidence.recordsMax).compactMap { review.record($0) }
      .filter {
        $0.isVisible && $0.source != nil && $0.aside == nil && seen.insert($0.ref).inserted
      }
  }

  /// A text with a sentence put before its closing question, or behind it where there is none.
  static func put(_ sentence: String, into text: String) -> String {
    let body = text.trimmed
    guard body.hasSuffix("?"), let stop = lastStop(in: body.dropLast()) else {
      return body.isEmpty ? sentence : "\(body) \(sentence)"
    }
    let before = body[...stop]
    let question = body[body.index(after: stop)...].description.trimmed
    return "\(before) \(sentence) \(question)"
  }

  /// The last full stop, or closing mark behind one, that is followed by a blank.
  private static func lastStop(in text: Substring) -> String.Index? {
    var index = text.endIndex
    while index > text.startIndex {
      let next = index
      index = text.index(before: index)
      guard next < text.endIndex, text[next] == " " else { continue }
      if ".!?".contains(text[index]) { return index }
      if "\"”".contains(text[index]), index > text.startIndex,
        ".!?".contains(text[text.index(before: index)])
      {
        return index
      }
    }
    return nil
  }
}

/// Small numbers in words, as they stand in a sentence.
enum EnglishNumber {
  static func word(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return words.indices.contains(number) ? words[number] : "\(number)"
  }
}
