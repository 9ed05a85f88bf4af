// What else belongs with a kind of source: filled in beside the note, and lots drawn there.

import Domain
import Testing

@testable import Panes

extension NotesPaneTests {
  @Test func detailsGoWithTheNote() {
    var pane = notes()
    pane.press("nThey sat<A-e>middle<Enter>29<Enter><Enter>\"Draw it\"<Enter>")
    #expect(pane.mode == .field)
    pane.press("<Enter>")
    #expect(
      lastNote(pane)?.fields == [
        FieldValue(.phase, "middle"), FieldValue(.present, "29"), FieldValue(.task, "\"Draw it\""),
      ])
  }

  /// Class, adults and task are filled in before a lesson begins, and nothing is said yet.
  @Test func detailsBeforeTheFirstWordAreKept() throws {
    var pane = notes()
    pane.press("n<A-e>middle<Enter>27")
    let open = try #require(pane.pane.drafts.first { $0.name == "note" })
    #expect(open.text == "middle, 27")
    pane.press("<Esc><Esc>")
    #expect(pane.mode == .list)
    #expect(pane.text(18, 76).contains("draft kept: middle, 27  n goes on"))
    let kept = try #require(pane.pane.drafts.first { $0.name == "note" })
    var next = notes()
    next.pane.restore(kept, next.desk)
    next.press("nThey sat<Enter>")
    #expect(lastNote(next)?.text == "They sat")
    #expect(
      lastNote(next)?.fields == [FieldValue(.phase, "middle"), FieldValue(.present, "27")])
    #expect(next.pane.drafts.isEmpty)
  }

  @Test func detailsThatWereTakenOutAgainAreNoDraft() {
    var pane = notes()
    pane.press("n<A-e>middle<Esc><A-e><C-u><Esc>")
    #expect(pane.pane.drafts.isEmpty)
  }

  @Test("D13-11 who is talked with is drawn by chance where it is written down")
  func whoIsChosenCanBeDrawn() {
    var pane = notes()
    pane.press("nA1 spoke<C-o><C-o><A-e><C-r>")
    #expect(pane.text(18, 76).contains("Only those who are chosen are drawn by chance."))
    pane.press("<Down><C-r>")
    #expect(pane.text(18, 76).contains("Type how many of how many first, such as 4 of 27."))
    pane.press("4 of 27<C-r>")
    var chance = Chance(pane.desk.review, at: pane.desk.now)
    let pick = RandomPick("4 of 27", using: &chance)
    #expect(pick != nil)
    #expect(pane.said == pick.map { "Drawn: \($0.numbersText)" })
    // Drawn once, it stays.
    pane.press("<C-r><Esc><Enter>")
    #expect(lastNote(pane)?.source == .pupil)
    #expect(lastNote(pane)?.fields == [FieldValue(.chosenBy, pick?.text ?? "")])
  }
}
