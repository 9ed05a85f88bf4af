// Names and small groups as remarks, and the look for them while somebody types: only when the
// words changed, and with the review's own words gathered once for each change of the review.

import Domain
import Guidance

/// How people who might be known are looked for in a field.
public struct PeopleCheck: Sendable {
  /// What the review's words are kept by; grows with the review.
  let entryCount: Int
  let place: String?
  let leavesTeam: Bool
  let scan: @Sendable () -> IdentityScan

  /// - Parameters:
  ///   - place: where it was observed, when that goes with the words.
  ///   - leavesTeam: true for what others will read.
  public init(_ review: Review, place: String? = nil, leavesTeam: Bool = false) {
    entryCount = review.entries.count
    self.place = place
    self.leavesTeam = leavesTeam
    scan = { IdentityScan(review) }
  }
}

/// A scan that keeps the review's words from one reading to the next, and what was found in the
/// lines that did not change.
struct PeopleReader: Sendable {
  private var scan = IdentityScan()
  private var entryCount = -1
  private var place: String?
  private var leavesTeam = false
  private var lines = LineMemory()
  /// How many lines the last reading had to look at.
  var linesRead: Int { lines.linesRead }
  /// The names the review knows, as of the last time it was looked at.
  var names: [String] { scan.known.names }

  init() {}

  /// Remarks on a text, in its order. Nobody is known by words of two lines together.
  ///
  /// - Complexity: linear in the text to compare, in the lines that changed to read, and once for
  ///   each change of the review in its set-up, lines and slots.
  mutating func read(_ text: String, _ check: PeopleCheck) -> [Finding] {
    look(at: check)
    (place, leavesTeam) = (check.place, check.leavesTeam)
    var places = TextPlaces(text)
    return lines.read(text, with: scan, place: place, leavesTeam: leavesTeam).flatMap { line in
      line.found.map { one in
        var one = one
        one.bytes =
          one.bytes.lowerBound + line.bytesBefore..<one.bytes.upperBound + line.bytesBefore
        return Finding(one, in: &places)
      }
    }
  }

  /// Gathers the review's words anew when the review has changed.
  mutating func look(at check: PeopleCheck) {
    guard check.entryCount != entryCount else { return }
    entryCount = check.entryCount
    scan = check.scan()
    lines.forget()
  }

  /// Whether nobody might be known by some words that are not in the field.
  func isClear(_ words: String) -> Bool {
    scan.scan(words, place: place, leavesTeam: leavesTeam).isEmpty
  }
}

extension Finding {
  private static let peopleCategory = "people"

  /// Whether it asks if somebody might be known by the words.
  var isOnPeople: Bool { category == Self.peopleCategory }

  /// Remarks that somebody might be known by some words of a text.
  ///
  /// - Parameter found: in the order of the text.
  /// - Complexity: linear in the text, for all of them together.
  public static func onPeople(_ found: [Identification], in text: String) -> [Finding] {
    var places = TextPlaces(text)
    return found.map { Finding($0, in: &places) }
  }

  /// One such remark, of many on a text.
  init(_ one: Identification, in places: inout TextPlaces) {
    let why =
      switch one.sort {
      case .name: "Is this somebody's name? A role or a token says as much."
      case .initials: "Are these somebody's initials? A role or a token says as much."
      case .smallGroup:
        "So few people with this need could be known. Can the number, need or class go?"
      case .fewInOnePlace: "So few people in one class could be known. Can the class go?"
      case .oneRole: "There may be one person with this role there. Can the class go?"
      case .privateMatter:
        "Is this about one person? Health, faith, origin and family stay out of notes."
      }
    self.init(
      rule: one.rule, code: one.sort.code, category: Self.peopleCategory, level: .ask,
      tier: .flag, bytes: one.bytes, in: &places, why: why,
      offers: RoleWords.offers(for: one))
  }
}
