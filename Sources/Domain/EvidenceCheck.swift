// The twelve questions of `domain` 8 to the evidence behind a point. Each answer is a remark for
// the team to weigh; none of them alters a label, and none speaks of whoever wrote something.

/// A check, by its number in `domain` 8.
public enum EvidenceCheck: Int, CaseIterable, Hashable, Sendable {
  case oneWindow = 1
  case skew
  case whoChose
  case typicality
  case prepared
  case oneSpeaker
  case documentsWithLeaders
  case hearsay
  case countWithoutWhole
  case paraphrase
  case thought
  case learning

  /// What is asked, in a few words.
  public var title: String {
    switch self {
    case .oneWindow: "one window"
    case .skew: "time or phase skew"
    case .whoChose: "who chose the pupils"
    case .typicality: "is this usual?"
    case .prepared: "prepared or new this week"
    case .oneSpeaker: "one speaker"
    case .documentsWithLeaders: "documents agree with leaders"
    case .hearsay: "hearsay"
    case .countWithoutWhole: "a count without its whole"
    case .paraphrase: "paraphrase"
    case .thought: "a thought"
    case .learning: "learning needs work or later evidence"
    }
  }
}

/// What a check has to say about a point.
public struct EvidenceRemark: Hashable, Sendable {
  public let check: EvidenceCheck
  /// The records it is about, in the order of the point's evidence; empty where it is about what is
  /// not there.
  public let items: [EntryRef]
  /// One sentence.
  public let words: String
}

extension Review {
  /// What the checks have to say about the evidence of a point, in the order of their numbers.
  ///
  /// - Complexity: linear in the point's evidence and its words, and for typicality in the answers
  ///   of the review, until one that asks is found.
  public func remarks(on point: Point) -> [EvidenceRemark] {
    PointChecks(self, point).remarks
  }
}

/// One point with its evidence, and the checks on it.
private struct PointChecks {
  let review: Review
  let point: Point
  /// What counts.
  let items: [Record]
  /// Everything that is linked, counted or not.
  let linked: [Record]

  init(_ review: Review, _ point: Point) {
    self.review = review
    self.point = point
    items = review.standing(point.evidence)
    var seen: Set<EntryRef> = []
    linked = point.evidence.compactMap { review.record($0) }.filter {
      $0.isVisible && seen.insert($0.ref).inserted
    }
  }

  var remarks: [EvidenceRemark] {
    [
      oneWindow, skew, whoChose, typicality, prepared, oneSpeaker, documentsWithLeaders, hearsay,
      countWithoutWhole, paraphrase, thought, learning,
    ].compactMap { $0 }
  }

  private func remark(
    _ check: EvidenceCheck, _ items: [Record] = [], _ words: String
  ) -> EvidenceRemark {
    EvidenceRemark(check: check, items: items.map(\.ref), words: words)
  }

  private func names(_ records: [Record]) -> String {
    records.map { review.name(of: $0) }.joined(separator: " ")
  }

  private var watched: [Record] { items.filter { $0.source?.group.isWatched ?? false } }

  /// Check 1.
  private var oneWindow: EvidenceRemark? {
    let seen = watched
    guard seen.count >= 2, let first = seen.first, let place = first.place,
      let hour = first.first.at.map({ $0.seconds / 3600 })
    else { return nil }
    let isOne = seen.allSatisfy {
      $0.place == place && $0.first.stamp.writer == first.first.stamp.writer
        && $0.first.at.map { $0.seconds / 3600 } == hour
    }
    guard isOne else { return nil }
    let by = review.callsign(of: first.first.stamp.writer)
    return remark(
      .oneWindow, seen,
      "\(names(seen)) are one window: \(by) in \(place) within an hour.")
  }

  /// Check 2.
  private var skew: EvidenceRemark? {
    let seen = watched
    guard seen.count >= 2 else { return nil }
    let mornings = seen.filter { ($0.first.at?.seconds ?? 0) < 12 * 3600 }.count
    var parts: [String] = []
    if mornings == seen.count { parts.append("all before noon") }
    if mornings == 0 { parts.append("all after noon") }
    let phases = Set(seen.flatMap { $0.place.flatMap { SchoolYears(place: $0)?.phases } ?? [] })
    if phases.count == 1, let only = phases.first { parts.append("all in \(only.label)") }
    guard !parts.isEmpty else { return nil }
    return remark(.skew, seen, "What was watched was watched \(parts.joined(separator: ", ")).")
  }

  /// Check 3.
  private var whoChose: EvidenceRemark? {
    let talks = items.filter { $0.source == .pupil && !saysWhoChose($0) }
    guard !talks.isEmpty else { return nil }
    return remark(.whoChose, talks, "\(names(talks)): who chose the pupils is not written down.")
  }

  private func saysWhoChose(_ record: Record) -> Bool {
    func says(_ record: Record) -> Bool {
      record.note?.fields.contains { $0.field == .chosenBy && !$0.text.isEmpty } ?? false
    }
    if says(record) { return true }
    guard let slot = record.slotRef else { return false }
    return review.evidence(in: slot).contains { $0.source == .pupil && says($0) }
  }

  /// Check 4.
  private var typicality: EvidenceRemark? {
    guard items.contains(where: { $0.source?.group.isWatched ?? false }) else { return nil }
    var adults = false
    var pupils = false
    let line = point.line.map { review.record($0)?.ref ?? $0 }
    for record in review.visible(.answer) where !(adults && pupils) {
      guard let answer = record.answer, record.isCounted,
        EvidenceWords.usual.isSaid(in: answer.prompt),
        line == nil || record.lineRefs.contains(where: { review.record($0)?.ref == line })
          || point.evidence.contains(record.ref)
      else { continue }
      if answer.source == .pupil { pupils = true } else { adults = true }
    }
    guard !(adults && pupils) else { return nil }
    let missing = adults ? "no pupil" : pupils ? "no adult" : "neither an adult nor pupils"
    return remark(
      .typicality, [], "\"Is this how it usually goes?\": \(missing) was asked on this line.")
  }

  /// Check 5.
  private var prepared: EvidenceRemark? {
    let fresh = items.filter { record in
      guard let source = record.source, [.lesson, .environment, .work].contains(source.group) else {
        return false
      }
      let text = record.latest.event?.text ?? ""
      return EvidenceWords.prepared.isSaid(in: text)
        || EvidenceWords.hasDate(in: text, within: 6, before: record.first.at?.day)
    }
    guard !fresh.isEmpty else { return nil }
    return remark(
      .prepared, fresh, "\(names(fresh)): prepared, or dated this week; what about another week?")
  }

  /// Check 6.
  private var oneSpeaker: EvidenceRemark? {
    let said = items.filter { $0.answer?.source == .pupil }
    guard said.count >= 2 else { return nil }
    var bySpeaker: [String: [Record]] = [:]
    for record in said { bySpeaker[record.answer?.speaker ?? "", default: []].append(record) }
    guard let most = bySpeaker.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      most.value.count >= 2, most.value.count * 2 > said.count
    else { return nil }
    return remark(
      .oneSpeaker, most.value,
      "\(most.value.count) of \(said.count) pupil quotes are of one speaker, \(most.key).")
  }

  /// Check 7.
  private var documentsWithLeaders: EvidenceRemark? {
    let groups = Set(items.compactMap { $0.source?.group })
    guard groups.contains(.document), groups.contains(.leader),
      groups.isSubset(of: [.document, .leader])
    else { return nil }
    let documents = items.filter { $0.source?.group == .document }
    return remark(
      .documentsWithLeaders, documents,
      "\(names(documents)) may be the leaders' own papers: together they are one source.")
  }

  /// Check 8.
  private var hearsay: EvidenceRemark? {
    let heard = linked.filter { record in
      record.aside == .hearsay
        || (record.source != nil
          && EvidenceWords.hearsay.isSaid(in: record.latest.event?.text ?? ""))
    }
    guard !heard.isEmpty else { return nil }
    return remark(
      .hearsay, heard,
      "\(names(heard)): about what somebody else said or did; hearsay never counts.")
  }

  /// Check 9.
  private var countWithoutWhole: EvidenceRemark? {
    let bare = items.filter { record in
      let counts = record.note?.counts ?? record.answer?.counts ?? []
      return counts.isEmpty && EvidenceWords.hasBareCount(in: record.latest.event?.text ?? "")
    }
    guard !bare.isEmpty else { return nil }
    return remark(
      .countWithoutWhole, bare, "\(names(bare)): a number without \"of how many\" does not count.")
  }

  /// Check 10.
  private var paraphrase: EvidenceRemark? {
    let retold = items.filter { $0.answer?.isVerbatim == false }
    guard !retold.isEmpty else { return nil }
    let halves = (items.count - retold.count) * 2 + retold.count
    let sum = halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2)½"
    return remark(
      .paraphrase, retold,
      "\(names(retold)): a paraphrase counts half, so \(items.count) items weigh \(sum).")
  }

  /// Check 11.
  private var thought: EvidenceRemark? {
    let thoughts = linked.filter { $0.kind == .thought }
    guard !thoughts.isEmpty else { return nil }
    return remark(.thought, thoughts, "\(names(thoughts)): a thought is never evidence.")
  }

  /// Check 12.
  private var learning: EvidenceRemark? {
    guard EvidenceWords.learning.isSaid(in: point.text), !items.isEmpty else { return nil }
    let days = Set(items.compactMap { $0.first.at?.day })
    let hasWork = items.contains { $0.source?.group == .work }
    guard !hasWork, days.count < 2 else { return nil }
    return remark(
      .learning, [], "A claim about learning needs pupils' work, or evidence of a later day.")
  }
}
