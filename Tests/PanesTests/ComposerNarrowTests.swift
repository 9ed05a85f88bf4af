// What a field says in a narrow window: where rows stand empty, an offer and a remark's question
// are there to be read whole.

import Domain
import Guidance
import Surface
import Testing

@testable import Panes

@Suite struct ComposerNarrowTests {
  private func shown(_ text: String, rows: Int, columns: Int) -> String {
    var composer = Composer(kind: .feedback, text: text, guide: .builtIn)
    composer.settle()
    var surface = Surface(Size(rows: rows, columns: columns))
    composer.draw(on: &surface, in: surface.bounds, isFocused: true)
    return surface.text
  }

  private static let text = "The lesson was dull in 3 of 4 rooms and marking is thin. What next?"

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func anOfferIsReadWhole() {
    let shown = words(shown(Self.text, rows: 20, columns: 40))
    #expect(shown.contains("in 3 of 4 rooms"), "\(shown)")
    #expect(shown.contains("(the rest of your words)"), "\(shown)")
  }

  /// What will stand there is read before the key is pressed, wherever there is room.
  @Test("S7 an offer is read whole at every width", arguments: [40, 76, 118])
  func anOfferIsReadWholeAtEveryWidth(_ columns: Int) {
    let note = NearEvidence(
      name: "N09", at: nil, text: "", isOwn: false, by: "Birch", ref: EntryRef(1, 2, 3, 4),
      frame: "In one lesson we saw: name sticks drawn 10 times, 10 different pupils; "
        + "4 of 7 identified places spoke.")
    var composer = Composer(
      kind: .feedback, text: "The lesson was dull in Y4 and marking is thin. What next?",
      guide: .builtIn)
    composer.settle { _, _ in [note] }
    var surface = Surface(Size(rows: 20, columns: columns))
    composer.draw(on: &surface, in: surface.bounds, isFocused: true)
    let shown = words(surface.text)
    #expect(shown.contains("10 different pupils; 4 of 7 identified places spoke."), "\(shown)")
    // The second verdict goes with the first, and that is said.
    #expect(shown.contains("It takes \"thin\" out as well."), "\(shown)")
    composer.takeOffer()
    #expect(!composer.text.contains("thin"))
  }

  /// Why the near note is not offered is told, and not only that it is near.
  @Test("C7 a note by which somebody might be known is named and not offered")
  func aNoteHeldBackIsNamed() {
    let words = "Adult beside two pupils with picture boards; both pointed."
    let note = NearEvidence(
      name: "N10", at: nil, text: words, isOwn: false, by: "Birch", ref: EntryRef(1, 2, 3, 4),
      frame: "In one lesson in Y4 we saw: two pupils with picture boards pointed.")
    func shown(_ note: NearEvidence) -> String {
      var composer = Composer(
        kind: .feedback, text: "Support with picture boards was spot on.", guide: .builtIn)
      composer.settle(people: PeopleCheck(Review(), leavesTeam: true)) { _, _ in [note] }
      var surface = Surface(Size(rows: 20, columns: 76))
      composer.draw(on: &surface, in: surface.bounds, isFocused: true)
      return self.words(surface.text)
    }
    #expect(shown(note).contains("N10 is near; somebody might be known by its words."))
    let other = NearEvidence(
      name: "N10", at: nil, text: "4 of 7 spoke.", isOwn: false, by: "Birch", ref: note.ref,
      frame: "In one lesson we saw: 4 of 7 boards in use.")
    #expect(!shown(other).contains("might be known"), "\(shown(other))")
  }

  @Test func theQuestionOfARemarkIsThere() {
    let text = "The TA did all the talking."
    let shown = words(shown(text, rows: 20, columns: 40))
    #expect(shown.contains("What happened first, and then what?"), "\(shown)")
  }

  /// Where rows are few the remark in hand keeps its row, as before.
  @Test func withoutRoomEachKeepsOneRow() {
    let shown = shown(Self.text, rows: 5, columns: 40)
    #expect(shown.contains("^R"), "\(shown)")
    #expect(shown.split(separator: "\n").count <= 5)
  }
}
