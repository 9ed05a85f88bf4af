// Two people's notes of the same half hour beside what there was to see and hear. It says what each
// of them caught and what the one has that the other has not; it counts nothing and rates nobody.

/// Some words with their time.
public struct TimedText: Hashable, Sendable {
  /// Seconds since midnight.
  public var second: Int
  public var text: String

  public init(second: Int, text: String) {
    self.second = second
    self.text = text
  }
}

/// A learner's notes and a practised reviewer's, beside what happened.
public struct Comparison: Hashable, Sendable {
  /// A note in which something that happened is found again.
  public struct Catch: Hashable, Sendable {
    /// The note's place among its writer's.
    public var note: Int
    /// What both say, as it can be shown: `"think first"`, `17 hands`, `wire, loop`.
    public var shared: [String]
  }

  public let happenings: [TimedText]
  /// The learner's.
  public let own: [TimedText]
  public let practised: [TimedText]
  /// For each happening, the learner's notes that caught it, in their order.
  public let caught: [[Catch]]
  /// For each happening, the practised notes that caught it.
  public let caughtByPractised: [[Catch]]
  /// For each practised note, what it holds of words said and numbers that no note of the learner
  /// holds; for one without either, its words. Empty where nothing is left over.
  public let leftOver: [[String]]

  /// How long before and after a happening a note that shares only words with it may stand, in
  /// seconds. A note of a minute may be written for something later in that minute.
  static let secondsBefore = 60
  static let secondsAfter = 300

  /// - Complexity: the product of happenings and notes, times the length of their texts.
  public init(happenings: [TimedText], own: [TimedText], practised: [TimedText]) {
    self.happenings = happenings
    self.own = own
    self.practised = practised
    func apart(_ texts: [TimedText]) -> [(text: TimedText, words: NoteWords)] {
      texts.map { ($0, NoteWords($0.text)) }
    }
    let (events, mine, theirs) = (apart(happenings), apart(own), apart(practised))
    func catches(_ notes: [(text: TimedText, words: NoteWords)]) -> [[Catch]] {
      events.map { event in
        notes.enumerated().compactMap { place, note in
          let shared = Comparison.shared(
            event.words, note.words, seconds: note.text.second - event.text.second)
          return shared.isEmpty ? nil : Catch(note: place, shared: shared)
        }
      }
    }
    caught = catches(mine)
    caughtByPractised = catches(theirs)
    leftOver = theirs.map { note in Comparison.left(of: note.words, in: mine.map(\.words)) }
  }

  /// What a note has of a happening. Words said and counts are known wherever they stand; single
  /// numbers and a word or two only near the time.
  private static func shared(_ event: NoteWords, _ note: NoteWords, seconds: Int) -> [String] {
    let isNear = (-secondsBefore...secondsAfter).contains(seconds)
    var shared = event.facts.filter { fact in
      switch fact {
      // A word or two of somebody's are said more than once.
      case .quote(let words) where words.count < NoteWords.quotedWordsMin && !isNear: return false
      case .number where !isNear: return false
      default: return note.has(fact, of: event)
      }
    }.map(note.shared)
    if isNear, shared.isEmpty {
      let stems = event.stems.intersection(note.stems)
      if stems.count >= 2 {
        var seen: Set<String> = []
        let words = event.words.filter { word in
          NoteWords(word).stems.contains { stems.contains($0) && seen.insert($0).inserted }
        }
        shared = [words.joined(separator: ", ")]
      }
    }
    return shared
  }

  private static func left(of note: NoteWords, in own: [NoteWords]) -> [String] {
    guard note.facts.isEmpty else {
      return note.facts.filter { fact in !own.contains { $0.has(fact, of: note) } }.map(\.words)
    }
    let isThere = own.contains { $0.stems.intersection(note.stems).count * 2 >= note.stems.count }
    return isThere ? [] : [note.words.joined(separator: " ")]
  }

  // MARK: Looking

  /// The happenings around a time, by place: those of the minutes before it and the minute after.
  public func around(_ second: Int) -> [Int] {
    happenings.indices.filter { (-180...60).contains(happenings[$0].second - second) }
  }

  /// The happenings a note of the learner caught, by place, with what both say.
  public func catches(ofOwn note: Int) -> [(happening: Int, shared: [String])] {
    caught.indices.flatMap { place in
      caught[place].filter { $0.note == note }.map { (place, $0.shared) }
    }
  }

  /// The happenings a practised note caught, by place.
  public func catches(ofPractised note: Int) -> [Int] {
    caughtByPractised.indices.filter { place in
      caughtByPractised[place].contains { $0.note == note }
    }
  }
}
