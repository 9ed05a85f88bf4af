// What `alongside point` shows of one point: the evidence nearest to it, and the point as whoever
// will hear it.

import Domain
import Guidance
import JSONText
import Panes

/// `point near`: notes and answers on a point's line, the nearest first.
struct NearList {
  private let review: String
  private let id: String
  private let isContrary: Bool
  private let options: PlaceOptions
  private let json: Bool

  init(_ review: String, _ id: String, isContrary: Bool, _ options: PlaceOptions, json: Bool) {
    self.review = review
    self.id = id
    self.isContrary = isContrary
    self.options = options
    self.json = json
  }

  func print(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    let state = opened.seen
    let record = try state.named(id, kind: .point)
    guard let point = record.settled else { return }
    for row in EvidenceRanking(of: point, isContrary: isContrary, in: state).rows {
      if json {
        try out.json(
          "near",
          [
            "id": .string(row.name), "linked": row.linked.map { .string($0) } ?? .null,
            "near": .integer(Int64(row.score)), "text": .string(row.text),
          ])
      } else {
        let sign = row.linked == "evidence" ? "+" : row.linked == "contrary" ? "-" : " "
        try out.line("\(sign) \(row.stamp)  \(row.text)")
      }
    }
    try opened.refuseNewer()
  }
}

/// `point rehearse`: the words alone, and what may be asked of them.
struct RehearsalText {
  private let review: String
  private let id: String
  private let options: PlaceOptions
  private let json: Bool

  init(_ review: String, _ id: String, _ options: PlaceOptions, json: Bool) {
    self.review = review
    self.id = id
    self.options = options
    self.json = json
  }

  func print(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    let state = opened.seen
    let record = try state.named(id, kind: .point)
    guard let point = record.point else { return }
    let guide = opened.files(options).guide()
    let rehearsal = Rehearsal(point, in: state, guide: guide)
    if json {
      try out.json(
        "rehearsal",
        [
          "id": .string(state.name(of: record)), "text": .string(rehearsal.text),
          "seconds": .integer(Int64(rehearsal.secondsAloud)),
          "asked": .array(
            rehearsal.asked.map {
              [
                "question": .string($0.question), "answer": .string($0.answer),
                "answered": .bool($0.isAnswered),
              ]
            }),
        ])
    } else {
      try out.line("\(state.name(of: record)), \(rehearsal.secondsAloud) s aloud")
      try out.line(rehearsal.text)
      for one in rehearsal.asked {
        try out.line("\(one.isAnswered ? " " : "!") \(one.question) \(one.answer)")
      }
    }
    try opened.refuseNewer()
  }
}
