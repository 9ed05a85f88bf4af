// Who has spoken at the workshop, by seat: letters and numbers, so that whoever leads can see who
// has not been asked yet, and nobody can be looked up.

extension Paper {
  /// The talk map of a workshop; it says so while nobody has spoken.
  public static func talk(_ review: Review) -> Paper {
    var paper = Paper("Who has spoken")
    paper.paragraph(review.schoolAndDay)
    let room = WorkshopRoom(review)
    guard !room.seats.isEmpty else {
      paper.paragraph("Nobody has said yet who is in the room.")
      return paper
    }
    paper.paragraph("\(TalkPicture(room, columns: 80).words).")
    let byTurns = Dictionary(grouping: room.seats, by: \.turns).sorted { $0.key > $1.key }
    paper.table(
      ["Turns", "Seats"],
      byTurns.map { ["\($0.key)", $0.value.map(\.letter).joined(separator: " ")] })
    paper.paragraph("A seat is a letter and no person; who sits where is written down nowhere.")
    return paper
  }
}
