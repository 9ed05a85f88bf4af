// Feedback points and the actions that came of them. For the school a point is its agreed wording
// and how much stands behind it; for the team it is also every wording and every reference.

import Domain

extension Report {
  mutating func addPoints() {
    let records = review.visible(.point)
    guard !records.isEmpty else { return }
    heading(2, audience == .school ? "Agreed points" : "Points")
    list(
      records.flatMap { record in
        versions(record).compactMap { version -> PaperItem? in
          guard case .point(let point)? = version.entry.event else { return nil }
          return PaperItem(
            label: label(review.name(of: record), version.label), point.text,
            details: details(of: point, record))
        }
      })
    guard audience == .school else { return }
    sayHeld(records, "point")
    let unagreed = records.filter { ExportRules.readable($0, by: audience).isEmpty }
    let parked = unagreed.filter { $0.point?.response?.stance == .parked }.count
    let open = unagreed.count - parked
    if parked > 0 { paragraph("\(counted(parked, "point")) parked by the school.") }
    if open > 0 {
      paragraph("\(counted(open, "point")) not yet talked over with the school.")
    }
    let halfAgreed = records.filter {
      let readable = ExportRules.readable($0, by: audience).count
      return readable > 0 && ExportRules.standing($0).count > readable
    }
    for record in halfAgreed {
      paragraph("\(review.name(of: record)) has another wording that is not yet agreed.")
    }
  }

  private func details(of point: Point, _ record: Record) -> [String] {
    var details: [String] = []
    if let line = point.line { details.append("Line of enquiry: \(review.name(of: line))") }
    let strength = review.strength(of: point)
    var words = "Rests on \(counted(strength.supporting, "item"))"
    if !strength.groups.isEmpty {
      words += " (\(strength.groups.map(\.rawValue).joined(separator: ", ")))"
    }
    words += ": \(strength.summary)"
    if strength.contrary > 0 { words += "; \(strength.contrary) to the contrary" }
    details.append(words)
    if let response = point.response {
      let text = response.text.isEmpty ? "" : ": \(response.text)"
      details.append("The school: \(response.stance.rawValue)\(text)")
    }
    guard audience == .team else { return details }
    if !point.evidence.isEmpty { details.append("Evidence: \(names(point.evidence))") }
    if !point.contrary.isEmpty { details.append("Contrary: \(names(point.contrary))") }
    var said: Set<String> = [point.text]
    for (version, state) in zip(record.versions, record.states) where state == .replaced {
      guard !version.isPrivate, case .point(let earlier)? = version.event,
        said.insert(earlier.text).inserted
      else { continue }
      let by = review.callsign(of: version.stamp.writer)
      details.append("Earlier wording, \(by): \(earlier.text)")
    }
    return details
  }

  mutating func addActions() {
    let records = review.visible(.action)
    guard !records.isEmpty else { return }
    heading(2, "Actions")
    sayHeld(records, "action")
    list(
      records.flatMap { record in
        versions(record).compactMap { version -> PaperItem? in
          guard case .action(let action)? = version.entry.event else { return nil }
          let fields = [
            ("From", action.from.map { review.name(of: $0) } ?? ""), ("Owner", action.owner),
            ("First step", action.firstStep), ("By", action.by?.description ?? ""),
            ("We will know because", action.howWeWillKnow), ("Stop doing", action.stopDoing ?? ""),
          ]
          return PaperItem(
            label: label(review.name(of: record), version.label), action.text,
            details: fields.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" })
        }
      })
  }
}
