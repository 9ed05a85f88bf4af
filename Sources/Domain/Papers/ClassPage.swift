// What was written about my class: every note on a class code and none on another, in plain words.
// Every note is written as if this page will be read, because it will.

/// The page for one class code.
public struct ClassPage: Sendable {
  public let code: String
  /// Notes and answers on that class that stand, in clock order.
  public let records: [Record]
  private let review: Review

  /// - Complexity: linear in the notes and answers.
  public init(_ code: String, in review: Review) {
    self.code = code
    self.review = review
    records = (review.visible(.note) + review.visible(.answer)).filter { record in
      record.current.contains { entry in
        switch entry.event {
        case .note(let note): ClassPage.isOn(code, place: note.place)
        case .answer(let answer): ClassPage.isOn(code, place: answer.place)
        default: false
        }
      }
    }.sorted { $0.first.stamp < $1.first.stamp }
  }

  /// Whether a place is that class, alone, in a list (`Y3, Y4`) or in a span (`Y4-Y6`).
  public static func isOn(_ code: String, place: String?) -> Bool {
    guard let place else { return false }
    let wanted = code.uppercased()
    for part in place.uppercased().split(whereSeparator: { ",/&+;".contains($0) }) {
      let part = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if part == wanted { return true }
      let ends = part.split(separator: "-")
      guard ends.count == 2 else { continue }
      let (from, to) = (numbered(ends[0]), numbered(ends[1]))
      if let from, let to, let class_ = numbered(wanted[...]), from.letters == class_.letters,
        to.letters == class_.letters, (from.number...max(from.number, to.number)) ~= class_.number
      {
        return true
      }
    }
    return false
  }

  /// `Y4` as its letters and its number; nil for a code of another form, such as `4B`.
  private static func numbered(_ code: Substring) -> (letters: String, number: Int)? {
    let letters = code.prefix { $0.isLetter }
    guard let number = Int(code.dropFirst(letters.count)) else { return nil }
    return (String(letters), number)
  }

  public var paper: Paper {
    var paper = Paper("What was written about \(code)")
    paper.paragraph(review.schoolAndDay)
    if records.isEmpty {
      paper.paragraph("No note on \(code) is kept.")
    }
    let hold = ExportHold(review)
    let rows: [PaperItem] = records.flatMap { (record: Record) -> [PaperItem] in
      // Named all the same: whoever asks for the page gets every note there is, or hears of it.
      guard !paper.holdsBack(record, hold) else {
        return [PaperItem(label: review.name(of: record), HeldBack.notice)]
      }
      return record.current.map { entry in
        let at = entry.at.map { "\($0.time)" } ?? ""
        let source = record.source?.rawValue ?? ""
        let sign = review.callsign(of: record.first.stamp.writer)
        let place = record.note?.place ?? record.answer?.place ?? ""
        return PaperItem(
          label: review.name(of: record), entry.event?.text ?? "",
          details: [[at, sign, source, place].filter { !$0.isEmpty }.joined(separator: ", ")])
      }
    }
    paper.list(rows)
    if let day = review.retention?.day {
      paper.paragraph(
        "Raw notes are erased on \(day). You may ask for any of these to be corrected or erased "
          + "before.")
    }
    return paper
  }
}
