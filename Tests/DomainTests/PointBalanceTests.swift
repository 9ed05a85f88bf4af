// How many points a line has and of which sorts: said, and never in the way. Domain 8 (synthesis).

import Domain
import Testing

@Suite struct PointBalanceTests {
  @Test func whatIsSaidOfThePointsOnALine() {
    func points(_ sorts: PointSort?...) -> [Point] { sorts.map { Point(text: "p", sort: $0) } }
    let rows: [([Point], [PointBalance])] = [
      ([], []), (points(nil), [.unsorted]), (points(.works), [.nothingPuzzles]),
      (points(.puzzles, nil), [.nothingWorks]), (points(.works, .puzzles, nil), []),
      (points(.works, .puzzles, nil, nil), [.tooMany(4)]),
      (points(nil, nil, nil, nil), [.tooMany(4), .unsorted]),
    ]
    for (points, wanted) in rows { #expect(PointBalance.of(points) == wanted) }
  }

  @Test func parkedPointsAreNotTalkedOver() {
    var after = Aftermath()
    #expect(after.review.balance(of: after.ref("L1")) == [.unsorted])
    for _ in 0..<3 { after.put(.point(Point(text: "p", line: after.ref("L1"), sort: .works))) }
    #expect(after.review.balance(of: after.ref("L1")) == [.tooMany(4), .nothingPuzzles])
    after.put(
      .point(Point(text: "q", line: after.ref("L1"), response: HostResponse(stance: .parked))))
    #expect(after.review.balance(of: after.ref("L1")) == [.tooMany(4), .nothingPuzzles])
  }
}
