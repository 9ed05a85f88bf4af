// Where a question that was kept with a note went once it was put to somebody: the answer holds it
// word for word, and outlives the note.

extension Review {
  /// Answers to questions that were kept with some records, without these records themselves.
  public func answers(toQuestionsOf records: [Record]) -> [Record] {
    let gone = Set(records.map(\.ref))
    return answers(holdingQuestionsOf: records).filter { !gone.contains($0.ref) }
  }

  /// Answers to questions that were kept with some records, those among them included.
  public func answers(holdingQuestionsOf records: [Record]) -> [Record] {
    let questions = Set(
      records.flatMap(\.versions).compactMap { version -> String? in
        guard case .note(let note)? = version.event, let question = note.askLater else {
          return nil
        }
        return question.isEmpty ? nil : question
      })
    guard !questions.isEmpty else { return [] }
    return visible(.answer).filter { record in
      record.versions.contains { version in
        if case .answer(let answer)? = version.event { questions.contains(answer.prompt) }
        else { false }
      }
    }
  }
}
