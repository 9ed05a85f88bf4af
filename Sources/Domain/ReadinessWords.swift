// What a review still lacks before its day, and what is read out at its end, as lines of words.

/// Readiness in words.
public enum ReadinessWords {
  /// What is done and what is not, the things the day cannot start without first.
  public static func lines(
    _ readiness: Readiness, _ standing: Standing, _ review: Review
  ) -> [String] {
    var lines: [String] = readiness.missingContacts.map { "! \($0.label): not yet agreed" }
    lines += readiness.withoutPhone.map { "\($0.label): no telephone number in it" }
    if !readiness.hasFocus { lines.append("! No focus yet") }
    if !readiness.hasLines { lines.append("! No line of enquiry yet") }
    if !readiness.hasSlots { lines.append("! No slot yet") }
    lines += readiness.withoutPartner.map {
      let offers = review.partnerOffers(for: $0)
      let who = offers.isEmpty ? "a teacher or middle leader" : offers.words
      return "! \(review.name(of: $0)) \($0.slot?.text ?? ""): no host partner, and no reason why "
        + "not; \(who) could go along"
    }
    lines += readiness.missing.filter { !readiness.missingContacts.contains($0) }.map {
      "\($0.label): not yet agreed"
    }
    lines += readiness.unheard.map { "No \($0.words) is planned to be heard" }
    lines += readiness.unplanned.map {
      "\(review.name(of: $0)): nothing in the evidence plan"
    }
    lines += standing.changedSince.map {
      let what = $0.kind == .review ? "The focus" : review.name(of: $0)
      return "! \(what) changed after the host signed off"
    }
    lines.append(mark("Team ready", standing.ready, review))
    lines.append(mark("Signed off by the host", standing.signedOff, review))
    for (day, entry) in standing.started.sorted(by: { $0.key < $1.key }) {
      lines.append(mark("Day \(day) started", entry, review))
    }
    for (day, entry) in standing.closed.sorted(by: { $0.key < $1.key }) {
      lines.append(mark("Day \(day) closed", entry, review))
    }
    return lines
  }

  private static func mark(_ words: String, _ entry: Entry?, _ review: Review) -> String {
    guard let entry, case .stage(let step)? = entry.event else { return "\(words): not yet" }
    let at = entry.at.map { " \($0.day) \($0.time)" } ?? ""
    return "\(words):\(at), \(step.by)"
  }
}

/// What is read out when the day is closed (`domain` 9, DP1 and DP8).
public enum ClosingWords {
  public static func lines(_ review: Review) -> [String] {
    let agreement = review.mergedSetUp?.agreement ?? [:]
    let fields: [AgreementField] = [
      .purpose, .confidentiality, .controller, .lawfulBasis, .copies, .eraseBy,
    ]
    return fields.map { field in
      let text = agreement[field] ?? ""
      return "\(field.label): \(text.isEmpty ? "not agreed" : text)"
    }
  }
}
