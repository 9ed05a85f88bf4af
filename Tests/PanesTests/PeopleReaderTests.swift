// The look for people while somebody types: a line that did not change is not looked at again, and
// what was found in it moves with it.

import Domain
import Guidance
import Testing

@testable import Panes

@Suite struct PeopleReaderTests {
  private let check: PeopleCheck = {
    let review = Review()
    return PeopleCheck(review, leavesTeam: true)
  }()

  private func plainly(_ text: String) -> [Finding] {
    Finding.onPeople(check.scan().scan(text, leavesTeam: true), in: text)
  }

  @Test func onlyChangedLinesAreRead() {
    var reader = PeopleReader()
    let lines = ["Mrs Okafor drew.", "Two pupils with autism in Year 4 sang.", "Ask Mr Lee, é."]
    for text in [
      lines.joined(separator: "\n"), "A line.\n" + lines.joined(separator: "\n"),
      "A line.\n" + lines.joined(separator: "\n") + "\n", lines[2] + "\n\n" + lines[0],
    ] {
      #expect(reader.read(text, check) == plainly(text), "\(text)")
    }
    _ = reader.read(lines.joined(separator: "\n"), check)
    _ = reader.read(lines.joined(separator: "\n") + " Miss Ode too.", check)
    #expect(reader.linesRead == 1)
  }

  @Test func lettersThatLookAlikeAreReadAnew() {
    var reader = PeopleReader()
    for text in ["Caf\u{E9} with Mr Lee.", "Cafe\u{301} with Mr Lee."] {
      #expect(reader.read(text, check) == plainly(text))
    }
  }

  /// Each remark goes on counting where the one before it began, so a paragraph of names is gone
  /// through once and not once for each name.
  @Test(arguments: ["Tom met Ann. ", "Tom Ann ", "Two é pupils met Mr Lee. "])
  func manyNamesInOneParagraphAreCountedInOnePass(_ words: String) {
    let text = String(repeating: words, count: 4_000)
    let found = check.scan().scan(text, leavesTeam: true)
    var places = TextPlaces(text)
    let remarks = found.map { Finding($0, in: &places) }
    #expect(remarks.count >= 4_000)
    #expect(places.bytesRead <= 2 * text.utf8.count)
    let scalars = Array(text.unicodeScalars)
    for remark in [remarks[0], remarks[1_999], remarks[remarks.count - 1]] {
      var there = String.UnicodeScalarView()
      there.append(contentsOf: scalars[remark.scalars])
      #expect(String(there) == remark.text)
    }
  }
}
