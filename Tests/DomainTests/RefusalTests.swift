import Domain
import Testing

@Suite struct RefusalTests {
  @Test func wordsAreNeeded() {
    let review = Review()
    #expect(
      review.refusal(of: Change(.note(Note(text: " \n ", source: .lesson)))) == .empty(kind: "note"))
    #expect(review.refusal(of: Change(.note(Note(text: "4 of 7", source: .lesson)))) == nil)
  }

  @Test func aTextHasALimit() {
    let review = Review()
    let long = String(repeating: "é", count: Review.textScalarsMax)
    #expect(review.refusal(of: Change(.note(Note(text: long, source: .lesson)))) == nil)
    #expect(
      review.refusal(of: Change(.note(Note(text: long + "x", source: .lesson))))
        == .tooLong(scalars: Review.textScalarsMax + 1))
  }

  @Test func referencesMustBeThereAndOfTheRightKind() {
    var maker = EntryMaker()
    let note = maker.note("a", 1)
    let review = Review([note])
    let stranger = EntryRef(1, 2, 3, 4)
    #expect(
      review.refusal(of: Change(.note(Note(text: "b", source: .lesson, lines: [stranger]))))
        == .unknownReference("That line of enquiry"))
    #expect(
      review.refusal(of: Change(.note(Note(text: "b", source: .lesson, lines: [note.ref]))))
        == .wrongKind(expected: .line, name: "N01"))
    #expect(
      review.refusal(of: Change(.point(Point(text: "p")), replacing: [note.ref]))
        == .replacesNothing(kind: "point"))
  }

  @Test func everyRefusalSaysWhatToDo() {
    let all: [Refusal] = [
      .empty(kind: "note"), .tooLong(scalars: 64_001), .unknownReference("L9"),
      .wrongKind(expected: .line, name: "N01"), .cannotBeUndone(kind: "met"), .nothingToUndo,
      .nothingToRedo, .noShift, .replacesNothing(kind: "note"), .countOutOfRange(n: 3, of: 2),
    ]
    for refusal in all {
      #expect(refusal.explanation.hasSuffix("."))
      #expect(!refusal.explanation.lowercased().contains("you should"))
    }
  }
}
