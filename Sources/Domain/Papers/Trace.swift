// From an action back to what was seen: the point it came from, every wording, and the notes and
// answers that wording rests on. Once raw notes are erased their shape is what is left.

extension Paper {
  /// The way back from an action, or from a point.
  public static func trace(_ record: Record, in review: Review) -> Paper {
    var paper = Paper("Where \(review.name(of: record)) comes from")
    var point = record.kind == .point ? record : nil
    if let action = record.action {
      paper.paragraph(action.text)
      point = action.from.flatMap { review.record($0) }
      if point == nil { paper.paragraph("It names no point.") }
    }
    guard let point else { return paper }
    paper.heading("\(review.name(of: point))")
    if let value = point.point { paper.paragraph(value.text) }
    if let shape = review.shape(of: point) { paper.paragraph(review.words(of: shape)) }
    paper.part(
      "Every wording",
      zip(point.versions, point.states).map { entry, state in
        let stamp = [entry.at.map { "\($0.day) \($0.time)" }, state.rawValue].compactMap { $0 }
        return PaperItem(
          label: stamp.joined(separator: ", "),
          state == .erased ? "(erased)" : entry.event?.text ?? "")
      })
    if let value = point.point {
      paper.part("Rests on", value.evidence.map { review.traceItem($0) })
      paper.part("To the contrary", value.contrary.map { review.traceItem($0) })
    }
    return paper
  }
}

extension Review {
  /// A note or an answer in a trace: its words while they are kept, else what is known of it.
  fileprivate func traceItem(_ ref: EntryRef) -> PaperItem {
    guard let record = record(ref) else {
      return PaperItem("not on this laptop, or the team's alone")
    }
    let sign = callsign(of: record.first.stamp.writer)
    guard record.isVisible else {
      let order = erasureOrder(record.ref)
      let day = order?.entry.at.map { " on \($0.day)" } ?? ""
      let why = order.map { ", \($0.erasure.reason.rawValue)" } ?? ""
      let gone = record.states.contains(.erased) ? "erased\(day)\(why)" : "withdrawn"
      return PaperItem(
        label: name(of: record), "\(record.kind.rawValue) by \(sign): its words are \(gone)")
    }
    let stamp = [
      record.first.at.map { "\($0.time)" } ?? "", sign, record.source?.rawValue ?? "",
      record.note?.place ?? record.answer?.speaker ?? "",
    ]
    return PaperItem(
      label: name(of: record), record.latest.event?.text ?? "",
      details: [stamp.filter { !$0.isEmpty }.joined(separator: ", ")])
  }
}
