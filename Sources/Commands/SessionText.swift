// Where a feedback session is, in lines for people and as an object for programs.

import Domain
import JSONText

/// A session in words.
struct SessionText {
  private let review: Review
  private let session: FeedbackSession
  private let now: WallTime

  init(_ review: Review, _ session: FeedbackSession? = nil, at now: WallTime) {
    self.review = review
    self.session = session ?? FeedbackSession(review)
    self.now = now
  }

  /// Where it is and how long is left.
  var head: [String] {
    switch session.position {
    case .notBegun: return ["session: \(session.plan.minutes) minutes, not begun"]
    case .closed: return ["session: closed"]
    case .at:
      var words = [session.step?.title ?? ""]
      if let point = session.point {
        let number = session.pointNumber ?? 0
        words.append("\(review.name(of: point)), \(number) of \(session.points.count)")
      }
      if let timer = session.timer { words.append(timer.reading(at: now)) }
      words.append("ends \(session.expectedEnd(at: now).time)")
      return [words.joined(separator: "; ")]
    }
  }

  var body: [String] {
    var lines: [String] = []
    if session.step?.id == "welcome" { lines += review.groundRules.map { "- \($0)" } }
    if let percent = review.talkShare.teamPercent(at: now) {
      let nudge = review.talkShare.isTeamHeavy(at: now) ? ": leave room for the host" : ""
      lines.append("talk: host \(100 - percent)%, team \(percent)%\(nudge)")
    }
    for record in session.points {
      guard let point = record.point else { continue }
      let host = point.response.map { response in
        " host \(response.stance.rawValue)" + (response.text.isEmpty ? "" : ": \(response.text)")
      }
      let wall = review.projectableText(record.ref) == nil ? " (not for the wall)" : ""
      lines.append("\(review.name(of: record))\(wall)\(host ?? "")")
    }
    if let question = review.setUp?.setUp?.agreement[.hostQuestion] {
      lines.append("question: \(question)")
    }
    for record in review.visible(.word) {
      guard let word = record.word else { continue }
      let by = word.by.isEmpty ? "" : " \(word.by)"
      lines.append("\(review.name(of: record)) \(word.sort.rawValue)\(by): \(word.text)")
    }
    return lines
  }

  var object: JSONObject {
    let position: String =
      switch session.position {
      case .notBegun: "not-begun"
      case .closed: "closed"
      case .at: "on"
      }
    let share = review.talkShare.seconds(at: now)
    return [
      "position": .string(position), "plan": .string(session.plan.rawValue),
      "step": text(session.step?.id), "point": text(session.point.map { review.name(of: $0) }),
      "started": text(session.timer?.startedAt.description),
      "seconds": session.timer.map { .integer(Int64($0.seconds)) } ?? .null,
      "remaining": session.timer.map { .integer(Int64(max(0, $0.remaining(at: now)))) } ?? .null,
      "over": session.timer.map { .integer(Int64(max(0, -$0.remaining(at: now)))) } ?? .null,
      "ends": .string(session.expectedEnd(at: now).description),
      "host-seconds": .integer(Int64(share.host)), "team-seconds": .integer(Int64(share.team)),
      "team-heavy": .bool(review.talkShare.isTeamHeavy(at: now)),
      "points": .array(session.points.map { .string(review.name(of: $0)) }),
      "for-the-wall": .array(
        session.points.filter { review.projectableText($0.ref) != nil }
          .map { .string(review.name(of: $0)) }),
    ]
  }

  private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
