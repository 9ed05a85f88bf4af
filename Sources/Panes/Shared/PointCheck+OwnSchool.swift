// Advice by the example of a reviewer's own school, when a point names it: the review knows where
// its people come from, the guide does not.

import Domain
import Guidance

extension PointCheck {
  /// The school of somebody on the team, named in the writer's own words. A name that the host's
  /// has in it is the host's.
  var ownSchool: [Finding] {
    guard let setUp = review.mergedSetUp else { return [] }
    let quotes = Reading.quoteRanges(in: point.text)
    for name in Set(setUp.team.compactMap { $0.from.flatMap(Self.schoolName) }).sorted()
    where !setUp.school.contains(name) {
      guard let range = point.text.firstRange(of: name),
        !quotes.contains(where: { $0.overlaps(range) })
      else { continue }
      let utf8 = point.text.utf8
      let bytes = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
        ..< utf8.distance(from: utf8.startIndex, to: range.upperBound)
      return [
        Finding(
          rule: "point.advice", code: "PRE", category: "question", level: .ask, tier: .flag,
          bytes: bytes, in: point.text,
          why: "This tells of your own school, and nobody has asked yet. What would you ask?",
          offers: [Offer(meant: "a question", text: "What have you tried so far?")])
      ]
    }
    return []
  }

  /// `Ashen Vale` of "English lead, Ashen Vale Infant": the capitalised words before what kind of
  /// school it is; nil where there is no such word.
  private static func schoolName(_ from: String) -> String? {
    let words = from.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "," }
    guard let kind = words.firstIndex(where: { kinds.contains($0.lowercased()) }) else {
      return nil
    }
    let name = words[..<kind].reversed().prefix {
      $0.first?.isUppercase == true && $0.last != ","
    }
    let text = name.reversed().joined(separator: " ")
    return text.count >= 5 ? text : nil
  }

  private static let kinds: Set<String> = [
    "primary", "junior", "juniors", "infant", "infants", "school", "academy", "college", "nursery",
    "high", "first", "middle", "special", "secondary", "grammar",
  ]
}
