// What `alongside point REVIEW check` prints: for each point the remarks on its words and on the
// point as a whole, in the form of `lint`.

import Domain
import Guidance
import JSONText
import Panes

/// Checks points of a review.
struct PointRemarks {
  private let review: String
  private let id: String?
  private let options: PlaceOptions
  private let json: Bool
  private let failOn: Level?

  init(_ review: String, id: String?, _ options: PlaceOptions, json: Bool, failOn: Level?) {
    self.review = review
    self.id = id
    self.options = options
    self.json = json
    self.failOn = failOn
  }

  func print(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    try opened.refuseNewer()
    let state = opened.seen
    let records = try id.map { (name) throws(CommandError) in
      [try state.named(name, kind: .point)]
    }
    let guide = opened.files(options).guide()
    let people = IdentityScan(state)
    var strongest: Level?
    for record in records ?? state.visible(.point) {
      guard let point = record.point else { continue }
      let findings = PointCheck(point, in: state, guide: guide, people: people).findings
        .filter { !state.silence.holds($0, in: record.ref) }
      for finding in findings {
        try print(finding, of: record, point, in: state, &out)
        strongest = max(strongest ?? finding.level, finding.level)
      }
      if findings.isEmpty, !json { try out.line("\(state.name(of: record)): nothing to ask") }
    }
    if records == nil { try printBalance(of: state, &out) }
    if let failOn, let strongest, strongest >= failOn {
      try out.flush()
      throw .told(.refused)
    }
  }

  /// What the points on a line have too many or none of; it fails nothing.
  private func printBalance(of review: Review, _ out: inout Output) throws(CommandError) {
    for line in review.linesOfEnquiry {
      for one in review.balance(of: line.ref) {
        let name = review.name(of: line)
        if json {
          try out.json("balance", ["line": .string(name), "words": .string(one.words)])
        } else {
          try out.line("\(name): \(one.words)")
        }
      }
    }
  }

  private func print(
    _ finding: Finding, of record: Record, _ point: Point, in review: Review, _ out: inout Output
  ) throws(CommandError) {
    let name = review.name(of: record)
    var places = LinePlaces(Array(point.text.utf8))
    let place = places.place(of: finding)
    if json {
      var members = FindingObject.members(finding, path: name, at: place)
      members["evidence"] = .array(point.evidence.map { .string(review.name(of: $0)) })
      return try out.json("finding", members)
    }
    // A judgment with evidence is a claim to discuss; without, a question to the writer.
    let isClaim = finding.isClaim(in: point.text) && review.strength(of: point).supporting > 0
    let claim = isClaim ? " With \(review.names(point.evidence)) it is a claim to discuss." : ""
    try out.line(
      "\(name):\(place.line):\(place.column): \(finding.level.rawValue) \(finding.rule) "
        + "\"\(finding.shown)\": \(finding.why)\(claim)")
  }
}

extension Finding {
  /// The words remarked on; for a remark on a whole point only their beginning.
  fileprivate var shown: String { text.count > 40 ? "\(text.prefix(38)) …" : text }
}
