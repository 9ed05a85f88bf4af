// How near evidence is to a judgment. Nearness is a shared subject: a word that few notes have
// weighs more than one that many have, and evidence of other people than the judgment is about is
// beside the point. Who wrote it, and whether it counts, only orders what shares a subject.

import Domain

/// A judgment that evidence is held against.
struct SubjectScore {
  private let subject: Subject
  private let weights: [String: Int]
  /// Of the words that stand in every note of a school, those that few of these have.
  private let rare: Set<String>
  /// Those who are heard from apart, and of whom evidence must be.
  private let named: Set<Subject.People>

  /// From here on a subject is shared: the least that one telling word weighs.
  static let sharedMin = 10

  /// - Parameter pool: everything that is looked through, by which words are weighed.
  init(_ subject: Subject, among pool: [EvidenceSubject]) {
    self.subject = subject
    named = subject.people.subtracting([.pupil, .teacher])
    var weights: [String: Int] = [:]
    for term in subject.terms {
      let holders = pool.count { $0.own.terms.contains(term) }
      weights[term] = 10 + (pool.isEmpty ? 0 : 20 * (pool.count - holders) / pool.count)
    }
    self.weights = weights
    rare = subject.common.intersection(SubjectWords.doings).filter { term in
      pool.count { $0.own.common.contains(term) } * Self.rareShare <= pool.count
    }
  }

  /// A word is rare that one in so many has.
  private static let rareShare = 6

  /// What evidence and judgment share; nil where it is beside the point.
  func shared(with other: EvidenceSubject) -> Int? {
    guard named.isEmpty || !named.isDisjoint(with: other.people) || isAnAdultThere(other) else {
      return nil
    }
    // What is told of midday staff says nothing of teachers.
    let apart = other.own.people.subtracting([.pupil])
    if subject.people.contains(.teacher), !apart.isEmpty, !apart.contains(.teacher) { return nil }
    // What was seen in another year is not true of this one.
    let place = place(of: other)
    if place == .elsewhere { return nil }
    var sum = 0
    let isLed = subject.leading.count < subject.terms.count
    var isTelling = !named.isEmpty || !subject.pairs.isDisjoint(with: other.own.pairs)
    for (term, weight) in weights where !Subject.isPlace(term) {
      if other.own.terms.contains(term) {
        // What a sentence is about counts for more than what it says beside.
        sum += weight + (isLed && subject.leading.contains(term) ? Self.sharedMin : 0)
        isTelling = isTelling || !SubjectWords.settings.contains(term)
      } else if let thing = Self.thing(term), other.own.things.contains(thing) {
        sum += Self.sharedMin
        isTelling = isTelling || other.isCounted && !SubjectWords.settings.contains(term)
      } else if other.around.terms.contains(term) {
        sum += max(Self.sharedMin, weight * 6 / 10)
        isTelling = isTelling || !SubjectWords.settings.contains(term)
      }
    }
    for term in subject.common {
      guard let thing = Self.thing(term), other.own.things.contains(thing) else { continue }
      sum += Self.sharedMin / 2
    }
    sum += min(2, subject.pairs.intersection(other.own.pairs).count) * 12
    // The same count of the same thing is hardly chance.
    sum += min(2, subject.counted.intersection(other.own.counted).count) * 25
    // A note of just that year is near whatever its words are; one of several needs a word.
    let isThere = place == .there
    if isThere || place == .partly && sum > 0 { sum += Self.sharedMin }
    // What somebody felt is not told by a note that has a book or a look in it as well.
    if isAboutMinds, !isTelling, !isThere { return nil }
    // Of the TA and a child, what the TA does elsewhere tells nothing.
    if !named.isEmpty, sum > 0 || subject.people == named {
      sum += named == [.leader] ? 8 : 12
    }
    return sum >= Self.sharedMin ? sum : nil
  }

  /// Whether a note of just the year that is judged speaks of an adult, who may be the assistant.
  private func isAnAdultThere(_ other: EvidenceSubject) -> Bool {
    named == [.assistant] && other.own.common.contains("adult") && place(of: other) == .there
  }

  private enum Place {
    /// The judgment names no year, or the evidence is from none.
    case unknown
    case there, partly, elsewhere
  }

  private func place(of other: EvidenceSubject) -> Place {
    let years = other.years
    if subject.years.isEmpty || years.isEmpty { return .unknown }
    if years.isSubset(of: subject.years) { return .there }
    return years.isDisjoint(with: subject.years) ? .elsewhere : .partly
  }

  /// How far evidence comes first because it was seen or heard where the judgment says: most where
  /// it was there and nowhere else.
  func nearnessOfPlace(_ other: EvidenceSubject) -> Int {
    switch place(of: other) {
    // A year that a note only speaks of is less than the one it was made in.
    case .there: other.around.years.isEmpty ? Self.placeWeight * 3 / 4 : Self.placeWeight
    case .partly: Self.placeWeight / 2
    case .unknown, .elsewhere: 0
    }
  }

  /// More than shared words come to.
  private static let placeWeight = 1_000

  private static func thing(_ term: String) -> String? {
    SubjectWords.signs.contains(term) ? nil : SubjectWords.things[term]
  }

  /// What orders evidence that shares the subject: counts, then one's own, and for a judgment about
  /// minds what people said themselves.
  func order(_ other: EvidenceSubject, isOwn: Bool, isHere: Bool) -> Int {
    let isHeard =
      isAboutMinds && subject.people.contains(.pupil)
      ? other.isPupilsWords : other.speaker.map { named.contains($0) } ?? false
    let common = subject.common.intersection(other.own.common)
    // What families or governors say of others is told at second hand.
    let isFar = other.speaker.map { [.family, .governor].contains($0) && !named.contains($0) }
    var order = min(3, common.count) * 2 + min(2, common.intersection(rare).count) * 14
    order += other.isCounted ? 6 : other.numbers > 1 ? 5 : 0
    order += isOwn && isHere ? 4 : 0
    order += isHeard ? 8 : 0
    order -= isFar == true ? 8 : 0
    return order + min(2, subject.forms.intersection(other.own.forms).count) * 2
  }

  private var isAboutMinds: Bool {
    !subject.terms.union(subject.common).isDisjoint(with: SubjectWords.minds)
  }
}
