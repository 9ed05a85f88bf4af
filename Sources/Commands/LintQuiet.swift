// What lint leaves alone for the sake of a review: the host's own words, what was set aside in the
// whole review, and what was set aside in one record, where that record's words stand in the text.

import Domain
import Guidance
import Panes

/// What lint leaves alone; nothing, where no review is named.
struct LintQuiet {
  /// The host's own words.
  private(set) var protected: [String] = []
  /// Names the review knows: of the school, its partners, schemes and call-signs.
  private(set) var names: [String] = []
  /// Looks for people who might be known.
  private(set) var people: PeopleRemarks
  private var silence = Silence()
  /// Records in which something was set aside, with their words.
  private var places: [(words: [UInt8], record: EntryRef)] = []
  /// Where such words stand in the text that is read, in bytes.
  private var stretches: [(bytes: Range<Int>, record: EntryRef)] = []

  /// - Parameter guide: how remarks on people are to be said.
  init(as guide: Guide = .builtIn) { people = PeopleRemarks(as: guide) }

  init(_ review: Review, as guide: Guide) {
    let own = OwnWords(review)
    (protected, names) = (own.protected, own.names)
    people = PeopleRemarks(review, as: guide)
    silence = review.silence
    let records = Set(
      review.standingSetAsides.compactMap { entry, value in
        entry.isPrivate ? value.place.flatMap { review.record($0) } : nil
      })
    for record in records {
      for text in record.current.compactMap({ $0.event?.text }) where !text.isEmpty {
        places.append((Array(text.utf8), record.ref))
      }
    }
  }

  /// The same, knowing where in a text, given as UTF-8, the words of those records stand.
  ///
  /// - Complexity: linear in the text for each record in which something was set aside.
  func reading(_ text: @autoclosure () -> [UInt8]) -> LintQuiet {
    if places.isEmpty { return self }
    var reading = self
    let bytes = text()
    reading.stretches = places.flatMap { words, record in
      Self.places(of: words, in: bytes).map { ($0, record) }
    }
    return reading
  }

  /// - Parameter bytesBefore: how many bytes of the text stand before the part of it from which the
  ///   remark's places count.
  func holds(_ finding: Finding, bytesBefore: Int = 0) -> Bool {
    silence.holds(finding, in: nil)
      || stretches.contains { stretch in
        stretch.bytes.lowerBound <= finding.bytes.lowerBound + bytesBefore
          && finding.bytes.upperBound + bytesBefore <= stretch.bytes.upperBound
          && silence.holds(finding, in: stretch.record)
      }
  }

  /// Where words stand in a text, one after the other.
  private static func places(of words: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard let first = words.first, words.count <= bytes.count else { return [] }
    var places: [Range<Int>] = []
    var start = 0
    while start + words.count <= bytes.count {
      guard bytes[start] == first, bytes[start..<start + words.count].elementsEqual(words) else {
        start += 1
        continue
      }
      places.append(start..<start + words.count)
      start += words.count
    }
    return places
  }
}
