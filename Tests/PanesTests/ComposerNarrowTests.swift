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
