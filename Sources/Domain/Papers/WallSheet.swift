// The sheet for the wall: what the workshop agreed, for the people who were there and those who
// were not. Only words of the workshop are on it; no note, no name.

extension WorkshopBoard {
  /// The sheet; it says so where there is nothing to put on it yet.
  public var wallSheet: Paper {
    var paper = Paper("What we agreed")
    paper.isForWall = true
    if let question = review.setUp?.setUp?.agreement[.hostQuestion], !question.isEmpty {
      paper.paragraph("Our question: \(question)")
    }
    let hold = ExportHold(review)
    let actions = review.visible(.action)
    if actions.isEmpty { paper.paragraph("No action is written down yet.") }
    var cards: [PaperItem] = []
    for record in actions {
      // A card that is held back gives its name and no words.
      let held = paper.items([record], hold) { _ in nil }
      cards += held.isEmpty ? items(of: record) : held
    }
    paper.part("Actions", cards)
    if let words = ownersInWords { paper.paragraph(words) }
    paper.part(
      "Why",
      paper.items(roots, hold) { record in
        record.word.map { PaperItem("\($0.text) (\(basis($0)))") }
      })
    paper.part(
      "What we want instead",
      paper.items(aims.map(\.record), hold) { $0.word.map { PaperItem($0.text) } })
    paper.part("Decided", paper.items(decisions, hold) { $0.word.map { PaperItem($0.text) } })
    paper.part(
      "What may get in the way",
      paper.items(words(.risk), hold) { record in
        let preventing = preventing(record).filter { decision in
          !decision.current.contains { hold.holds($0, of: decision) }
        }
        return PaperItem(
          record.word?.text ?? "",
          details: preventing.compactMap { $0.word.map { "We prevent it: \($0.text)" } })
      })
    paper.words("Where it works already", .bright, hold)
    paper.words("Parked", .later, hold)
    paper.words("In the room", .attendee, hold)
    let room = WorkshopRoom(review)
    if room.people > 0 {
      paper.paragraph("\(room.headcountText).")
    }
    return paper
  }

  /// How many actions are owned beyond the senior team; nil before the first action.
  public var ownersInWords: String? {
    let owners = review.ownersBeyondLeaders
    guard owners.of > 0 else { return nil }
    return owners.beyond == 0
      ? "No action is owned beyond the senior team yet."
      : "Owners beyond the senior team: \(owners.beyond) of \(owners.of)."
  }

  /// Versions side by side are all shown.
  private func items(of record: Record) -> [PaperItem] {
    record.current.compactMap { entry in
      guard case .action(let action)? = entry.event else { return nil }
      let from = action.from.map { review.name(of: $0) } ?? ""
      let details = [
        ("From", from), ("Owner", action.owner), ("First step", action.firstStep),
        ("By", action.by?.description ?? ""), ("We will know because", action.howWeWillKnow),
        ("We stop", action.stopDoing ?? ""),
        ("With", action.isExchangeVisit ? "a visit to each other's classrooms" : ""),
      ]
      return PaperItem(
        label: review.name(of: record), action.text,
        details: details.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" })
    }
  }
}
