// What the room has written in a workshop, as lists: marks at the gallery, the tree of causes,
// ideas, risks, decisions and what is parked. Agreed points only; no note is here.

/// The words of a workshop.
public struct WorkshopBoard: Sendable {
  let review: Review

  public init(_ review: Review) { self.review = review }

  /// Words of a sort, in the order they were said.
  public func words(_ sort: Word.Sort) -> [Record] {
    review.visible(.word).filter { $0.word?.sort == sort }
  }

  /// The points that a room may read.
  public var points: [Record] {
    review.pointsInOrder.filter { review.projectableText($0.ref) != nil }
  }

  // MARK: Ideas, risks, decisions

  /// Ideas by dots, then by impact over effort, then as they were said.
  public var ideasInOrder: [Record] {
    func gain(_ word: Word?) -> Int { word?.placing.map { $0.impact - $0.effort } ?? -9 }
    return words(.idea).enumerated().sorted { left, right in
      let (a, b) = (left.element.word, right.element.word)
      return (b?.votes ?? 0, gain(b), left.offset) < (a?.votes ?? 0, gain(a), right.offset)
    }.map(\.element)
  }

  /// The place on the grid in words; empty where nothing was placed.
  public static func words(of placing: Placing?) -> String {
    guard let placing else { return "" }
    return "effort \(placing.effort), impact \(placing.impact)"
  }

  /// The dots on ideas so far, with what there are to give.
  /// - Parameter each: how many dots a person has; nil where no number is set.
  public func dots(each: Int?) -> DotVote {
    DotVote(
      each: each, people: WorkshopRoom(review).people,
      given: words(.idea).reduce(0) { $0 + ($1.word?.votes ?? 0) })
  }

  /// What the room does so that a risk does not come about.
  public func preventing(_ risk: Record) -> [Record] {
    words(.decision).filter { subject(of: $0) == risk.ref }
  }

  /// Decisions that stand for themselves, without those that prevent a risk.
  public var decisions: [Record] {
    let risks = Set(words(.risk).map(\.ref))
    return words(.decision).filter { record in
      subject(of: record).map { !risks.contains($0) } ?? true
    }
  }

  /// The first entry of the record that a word is about.
  func subject(of record: Record) -> EntryRef? {
    record.word?.about.map { review.record($0)?.ref ?? $0 }
  }

  // MARK: Marks at the gallery

  /// The marks that a point may get, and what they say.
  public static let marks: [(sign: String, meaning: String)] = [
    ("!", "surprises me"), ("?", "want to know"), ("=", "know it"),
  ]

  /// The records of marks of a point by their sign.
  public func marks(of point: Record) -> [String: Record] {
    var marks: [String: Record] = [:]
    for record in words(.mark) where subject(of: record) == point.ref {
      if let text = record.word?.text { marks[text] = record }
    }
    return marks
  }

  /// `!3 ?2 =5`; empty where nobody marked it.
  public func markWords(of point: Record) -> String {
    let marks = marks(of: point)
    return WorkshopBoard.marks.compactMap { sign, _ in
      guard let count = marks[sign]?.word?.votes, count > 0 else { return nil }
      return "\(sign)\(count)"
    }.joined(separator: " ")
  }

  /// How many made each mark, read from `!3 ?2 =5`; nil where nothing of that kind is in it.
  public static func counts(inMarks text: String) -> [String: Int]? {
    var counts: [String: Int] = [:]
    var sign: String?
    for character in text {
      if marks.contains(where: { $0.sign == String(character) }) {
        sign = String(character)
        counts[String(character)] = 0
      } else if let digit = character.wholeNumberValue, character.isASCII, let sign {
        counts[sign] = min(999, (counts[sign] ?? 0) * 10 + digit)
      } else if !character.isWhitespace {
        return nil
      }
    }
    return counts.isEmpty ? nil : counts
  }

  /// What keeping the marks of a point records: nothing where they are the same.
  public func marking(_ point: Record, _ counts: [String: Int]) -> [Change] {
    let old = marks(of: point)
    return WorkshopBoard.marks.compactMap { sign, _ in
      guard let count = counts[sign], count != old[sign]?.word?.votes ?? 0 else { return nil }
      var word = Word(text: sign, sort: .mark, about: point.ref)
      word.votes = count
      return Change(.word(word), replacing: old[sign]?.currentRefs ?? [])
    }
  }
}
