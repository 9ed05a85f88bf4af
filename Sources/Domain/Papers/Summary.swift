// The written summary: one or two pages of agreed text and nothing else, which every reviewer
// confirms before it goes to the host, whose page it is.

/// The summary of a review.
public struct Summary: Sendable {
  private let review: Review
  /// The points the host has taken.
  public let points: [Record]
  /// The very versions it is made of: another wording makes it another summary.
  public let targets: [EntryRef]

  public init(_ review: Review) {
    self.review = review
    points = review.agreedPointRecords
    targets = points.map(\.latest.ref) + (review.setUp?.currentRefs ?? [])
  }

  /// Call-signs of those who have said yes to it as it stands.
  public var confirmedBy: [String] { review.consenting(.summary, to: targets) }

  /// Call-signs of reviewers whose yes is still wanted.
  public var awaited: [String] { review.signatories.filter { !confirmedBy.contains($0) } }

  /// True when there is something to confirm and every reviewer has.
  public var isConfirmed: Bool { !points.isEmpty && awaited.isEmpty }

  /// What saying yes records; nil while there is nothing to say yes to.
  public var confirming: Change? {
    points.isEmpty ? nil : Change(.consented(Consent(.summary, targets: targets)))
  }

  public var paper: Paper {
    var paper = Paper("Summary: \(review.setUp?.setUp?.school ?? "peer review")")
    paper.paragraph(
      isConfirmed
        ? "Confirmed by \(confirmedBy.joined(separator: ", ")). It belongs to the school."
        : "Not confirmed yet; awaited: \(awaited.joined(separator: ", ")).")
    if let setUp = review.setUp?.setUp {
      paper.list(
        [PaperItem(label: "Date", setUp.day.description)]
          + (setUp.focus.isEmpty ? [] : [PaperItem(label: "Focus", setUp.focus)]))
    }
    paper.part(
      "Lines of enquiry",
      review.linesOfEnquiry.compactMap { record in
        record.line.map { PaperItem(label: review.name(of: record), $0.text) }
      })
    let hold = ExportHold(review)
    paper.heading("What was done")
    paper.paragraph(review.activityInWords)
    paper.part("Agreed points", paper.items(points, hold) { review.item(ofAgreed: $0) })
    if let question = review.setUp?.setUp?.agreement[.hostQuestion], !question.isEmpty {
      paper.heading("The school's question")
      paper.paragraph(question)
    }
    paper.part(
      "What will be written",
      paper.items(review.wordRecords(.promise), hold) { record in
        record.word.map { PaperItem(label: $0.due.map { "By \($0)" }, $0.text) }
      })
    paper.heading("Limits")
    paper.paragraph(
      "This shows what was seen, heard and read on the day, and no more. It holds no grades and "
        + "no names.")
    let limits = points.compactMap { record -> PaperItem? in
      guard let shape = review.shape(of: record), shape.items > 0, shape.label != .triangulated
      else { return nil }
      return PaperItem(label: review.name(of: record), review.words(of: shape))
    }
    paper.list(limits)
    paper.paragraph("Thank you to everyone who talked with us, pupils first of all.")
    return paper
  }
}

extension Review {
  /// `25 notes and 15 answers: lesson 12, pupil 8, ...`, or what is left of them.
  var activityInWords: String {
    let notes = visible(.note)
    let answers = visible(.answer)
    guard !notes.isEmpty || !answers.isEmpty else {
      let erased = all(.note).count + all(.answer).count
      if erased == 0, visible(.point).contains(where: { $0.point?.evidence.isEmpty == false }) {
        return "What was gathered is with the team."
      }
      return erased == 0
        ? "Nothing was gathered." : "\(erased) notes and answers were gathered; they are erased."
    }
    let sources = SourceType.allCases.compactMap { source -> String? in
      let count = (notes + answers).count { $0.source == source }
      return count == 0 ? nil : "\(source.rawValue) \(count)"
    }
    return "\(counted(notes.count, "note")) and \(counted(answers.count, "answer")): "
      + sources.joined(separator: ", ") + "."
  }
}
