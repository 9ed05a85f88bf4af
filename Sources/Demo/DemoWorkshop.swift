// What the host's own staff agreed at the workshop on 3 December, from the points they chose.

import Domain
import Journal
import Store

enum DemoWorkshop {
  static func record<D: Disk>(_ team: inout DemoTeam<D>) throws(RecordFailure) {
    guard let day = Day(year: 2026, month: 12, day: 3) else { return }
    for action in actions {
      try team.record(.oak, "17:15", on: day) { review in
        let words = Words(review: review)
        let value = Action(
          text: action.text, from: words.ref(action.from), owner: action.owner,
          firstStep: action.firstStep, by: Day(action.by), howWeWillKnow: action.know)
        return [Change(.action(value), displayID: DisplayID(action.id))]
      }
    }
  }

  private struct Agreed {
    let id: String
    let from: String
    let owner: String
    let by: String
    let text: String
    let firstStep: String
    let know: String
  }

  private static let actions = [
    Agreed(
      id: "X1", from: "F2", owner: "EL", by: "2027-01-29",
      text: "Each year group tallies who speaks in one lesson a week for four weeks",
      firstStep: "Share tally sheet, 7 Dec",
      know: "Share of identified pupils speaking, start line N06 and N09"),
    Agreed(
      id: "X2", from: "F3", owner: "Y2 lead", by: "2027-01-22",
      text: "\"Partner B first\" turn rule tried in Y1-Y2", firstStep: "Agree wording, 8 Dec",
      know: "Both speak in 5 of 6 pairs, three visits"),
    Agreed(
      id: "X3", from: "F5", owner: "SC and TA rep", by: "2027-01-15",
      text: "One-page guide to the adult's part in class talk, written with TAs",
      firstStep: "Meet, 10 Dec", know: "TAs describe the same two choices"),
    Agreed(
      id: "X4", from: "F6", owner: "DHT", by: "2027-02-05",
      text: "Half-termly half-page for governors on who talks",
      firstStep: "Agree its headings, 14 Dec", know: "Governors ask about it, minuted"),
    Agreed(
      id: "X5", from: "F7", owner: "HT", by: "2027-02-12",
      text: "Y4 and Y6 teachers visit each other; two visit Pellwick",
      firstStep: "Book cover, 11 Dec", know: "Each names one thing kept, one dropped"),
  ]
}
