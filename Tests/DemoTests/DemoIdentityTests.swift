// The small-group warning in the worked example: it asks about N10, and about the one draft that
// named its class and its need, and about nothing else in the whole day.

import Demo
import Domain
import Testing

@Suite struct DemoIdentityTests {
  let review: Review
  let scan: IdentityScan

  init() throws {
    review = try DemoTests.written.get().review
    scan = IdentityScan(known: review.knownWords)
  }

  @Test func ofAllNotesAndAnswersOnlyN10Asks() {
    var asked: [String] = []
    for record in review.visible(.note) + review.visible(.answer) {
      let place = record.note?.place ?? record.answer?.place
      let found = scan.scan(record.latest.event?.text ?? "", place: place)
      if !found.isEmpty { asked.append("\(review.name(of: record)) \(found.map(\.rule))") }
    }
    #expect(asked == ["N10 [\"people.small-group\"]"])
  }

  @Test func ofAllWordingsOfPointsOnlyTheOneThatNamedTheClassAsks() {
    var asked: [String] = []
    for record in review.visible(.point) {
      for version in record.versions {
        let found = scan.scan(version.event?.text ?? "", leavesTeam: true)
        if !found.isEmpty { asked.append("\(review.name(of: record)) \(found.map(\.text))") }
      }
    }
    #expect(asked == ["F5 [\"two pupils\"]"])
  }

  @Test func theDaysOwnWordsAskNothing() {
    for kind in [RecordKind.line, .slot, .action] {
      for record in review.visible(kind) {
        let text = record.latest.event?.text ?? ""
        #expect(scan.scan(text).map(\.text) == [], "\(text)")
      }
    }
  }
}
