// How near evidence is to a judgment. Nearness is a shared subject: a word that few notes have
// weighs more than one that many have, and evidence of other people than the judgment is about is
// beside the point. Who wrote it, and whether it counts, only orders what shares a subject.

import Domain

/// A judgment that evidence is held against.
struct SubjectScore {
  private let subject: Subject
  private let weights: [String: Int]
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
  }

  /// What evidence and judgment share; nil where it is beside the point.
  func shared(with other: EvidenceSubject) -> Int? {
    guard named.isEmpty || !named.isDisjoint(with: other.people) else { return nil }
    // What is told of midday staff says nothing of teachers.
    let apart = other.own.people.subtracting([.pupil])
    if subject.people.contains(.teacher), !apart.isEmpty, !apart.contains(.teacher) { return nil }
    var sum = 0
    for (term, weight) in weights {
      if other.own.terms.contains(term) {
        sum += weight
      } else if let thing = Self.thing(term), other.own.things.contains(thing) {
        sum += Self.sharedMin
      } else if other.around.terms.contains(term) {
        sum += max(Self.sharedMin, weight * 6 / 10)
      }
    }
    for term in subject.common {
      guard let thing = Self.thing(term), other.own.things.contains(thing) else { continue }
      sum += Self.sharedMin / 2
    }
    sum += min(2, subject.pairs.intersection(other.own.pairs).count) * 12
    if !named.isEmpty { sum += named == [.leader] ? 8 : 12 }
    return sum >= Self.sharedMin ? sum : nil
  }

  /// How far evidence comes first because it was seen or heard where the judgment says: most where
  /// it was there and nowhere else.
  func nearnessOfPlace(_ other: EvidenceSubject) -> Int {
    let wanted = subject.places
    guard !wanted.isEmpty else { return 0 }
    let there = other.around.places
    if there == wanted { return Self.placeWeight }
    return there.isDisjoint(with: wanted) ? 0 : Self.placeWeight / 2
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
    return min(3, subject.common.intersection(other.own.common).count) * 2
      + (other.isCounted ? 6 : other.numbers > 1 ? 5 : 0) + (isOwn && isHere ? 4 : 0)
      + (isHeard ? 8 : 0)
  }

  private var isAboutMinds: Bool {
    !subject.terms.union(subject.common).isDisjoint(with: SubjectWords.minds)
  }
}
