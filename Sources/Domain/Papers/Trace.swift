// From an action back to what was seen: the point it came from, every wording, and the notes and
// answers that wording rests on. Once raw notes are erased their shape is what is left. It is the
// team's page, and words by which somebody might be known are held back from it as from any other.

extension Paper {
  /// The way back from an action, or from a point.
  public static func trace(_ record: Record, in review: Review) -> Paper {
    var paper = Paper("Where \(review.name(of: record)) comes from")
    let hold = ExportHold(review)
    var point = record.kind == .point ? record : nil
    if let action = record.action {
      paper.paragraph(paper.holdsBack(record, hold) ? HeldBack.notice : action.text)
      point = action.from.flatMap { review.record($0) }
      if point == nil { paper.paragraph("It names no point.") }
    }
    guard let point else { return paper }
    paper.heading("\(review.name(of: point))")
    if let value = point.point {
      paper.paragraph(paper.holdsBack(point, hold) ? HeldBack.notice : value.text)
    }
    if let shape = review.shape(of: point) { paper.paragraph(review.words(of: shape)) }
    paper.part("Every wording", paper.wordings(of: point, hold))
    if let value = point.point {
      paper.part("Rests on", value.evidence.map { paper.traceItem($0, hold) })
      paper.part("To the contrary", value.contrary.map { paper.traceItem($0, hold) })
    }
    return paper
  }

  /// Every wording of a point, oldest first. Versions in which other things changed and the words
  /// did not are one wording, with the time it came up and the state it is in now.
  private mutating func wordings(of point: Record, _ hold: ExportHold) -> [PaperItem] {
    var items: [PaperItem] = []
    var last: String?
    for (entry, state) in zip(point.versions, point.states) {
      let isReadable = state != .withdrawn && state != .erased && !entry.isPrivate
      let text = isReadable ? entry.event?.text : nil
      let came = entry.at.map { "\($0.day) \($0.time)" }
      if let text, text == last, let item = items.last {
        let since = item.label?.split(separator: ",").first.map(String.init)
        items[items.count - 1].label =
          [since, state.rawValue].compactMap { $0 }.joined(separator: ", ")
        continue
      }
      last = text
      let words =
        text.map { holdsBack(entry, of: point, hold) ? HeldBack.notice : $0 }
        ?? (state == .erased ? "(erased)" : "(withdrawn)")
      items.append(
        PaperItem(label: [came, state.rawValue].compactMap { $0 }.joined(separator: ", "), words))
    }
    return items
  }

  /// A note or an answer in a trace: its words while they are kept, else what is known of it.
  private mutating func traceItem(_ ref: EntryRef, _ hold: ExportHold) -> PaperItem {
    let review = hold.review
    guard let record = review.record(ref) else {
      return PaperItem("not on this laptop, or the team's alone")
    }
    let sign = review.callsign(of: record.first.stamp.writer)
    guard record.isVisible else {
      let order = review.erasureOrder(record.ref)
      let day = order?.entry.at.map { " on \($0.day)" } ?? ""
      let why = order.map { ", \($0.erasure.reason.rawValue)" } ?? ""
      let gone = record.states.contains(.erased) ? "erased\(day)\(why)" : "withdrawn"
      return PaperItem(
        label: review.name(of: record), "\(record.kind.rawValue) by \(sign): its words are \(gone)")
    }
    let stamp = [
      record.first.at.map { "\($0.time)" } ?? "", sign, record.source?.rawValue ?? "",
      record.note?.place ?? record.answer?.speaker ?? "",
    ]
    return PaperItem(
      label: review.name(of: record),
      holdsBack(record, hold) ? HeldBack.notice : record.latest.event?.text ?? "",
      details: [stamp.filter { !$0.isEmpty }.joined(separator: ", ")])
  }
}
