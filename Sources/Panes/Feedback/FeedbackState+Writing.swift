// Writing a wording or the host's reply: opening the field, saving, leaving it with the words kept,
// and what came of a save. A field is emptied only when its words are on record.

import Domain
import Guidance
import Surface

extension FeedbackState {
  /// Starts a new point under the selected line, or goes on with the one that was left.
  mutating func receive(_ words: String, _ desk: Desk) -> [Effect] {
    let parts = words.split(separator: ":", maxSplits: 1)
    func ref(_ name: some StringProtocol) -> EntryRef? {
      if case .record(let record) = desk.review.find(String(name)) { record.ref } else { nil }
    }
    guard parts.count == 2 else { return [] }
    let key = PointDraft.Key(point: nil, isResponse: false)
    guard !drafts.contains(where: { $0.key == key }) else {
      writing = key
      return [.say("A new point is being written; save it first, then take the pile again.")]
    }
    var draft = PointDraft(
      point: nil, purpose: .wording, seen: [],
      base: Point(
        text: "", line: ref(parts[0]),
        evidence: parts[1].split(separator: " ").compactMap { ref($0) }),
      composer: Composer(kind: .feedback, guide: desk.guide))
    draft.isRelinked = true
    begin(draft)
    return [.say("Name the pattern in one neutral sentence; its evidence is linked.")]
  }

  mutating func beginNew(_ desk: Desk) -> [Effect] {
    let key = PointDraft.Key(point: nil, isResponse: false)
    if drafts.contains(where: { $0.key == key }) {
      writing = key
      return [.say("Your draft, as you left it.")]
    }
    var line: EntryRef?
    if screen == .list {
      line = selection.clamped(count: list.rows.count).flatMap { list.rows[$0].line }
    } else if let opened {
      line = desk.review.record(opened)?.point?.line
    }
    begin(
      PointDraft(
        point: nil, purpose: .wording, seen: [], base: Point(text: "", line: line),
        composer: Composer(kind: .feedback, guide: desk.guide)))
    return []
  }

  /// Opens a point's words, or the draft of them that was left.
  mutating func beginEdit(_ record: Record, _ desk: Desk) -> [Effect] {
    let key = PointDraft.Key(point: record.ref, isResponse: false)
    if drafts.contains(where: { $0.key == key }) {
      writing = key
      return [.say("Your draft, as you left it.")]
    }
    guard let base = record.settled else {
      return [.say("This point cannot be read here, so it cannot be changed here.")]
    }
    begin(
      PointDraft(
        point: record.ref, purpose: .wording, seen: record.currentRefs, base: base,
        composer: Composer(kind: .feedback, text: base.text, guide: desk.guide)))
    return []
  }

  /// Opens the field for what the host said.
  mutating func beginResponse(_ record: Record, _ stance: HostStance, _ desk: Desk) -> [Effect] {
    guard let base = record.point else { return [] }
    let key = PointDraft.Key(point: record.ref, isResponse: true)
    if let place = drafts.firstIndex(where: { $0.key == key }) {
      drafts[place].purpose = .response(stance)
      writing = key
      return [.say("Your draft, as you left it.")]
    }
    begin(
      PointDraft(
        point: record.ref, purpose: .response(stance), seen: record.currentRefs, base: base,
        composer: Composer(
          kind: .feedback, text: base.response?.text ?? "", guide: desk.guide)))
    return []
  }

  private mutating func begin(_ draft: PointDraft) {
    drafts.append(draft)
    writing = draft.key
  }

  /// Leaves the field; its words stay as a draft unless there is nothing in them to keep.
  mutating func leaveField() {
    if let draft, draft.isUntouched { dropDraft() }
    writing = nil
  }

  // MARK: Typing

  mutating func type(_ key: Key, _ desk: Desk) -> [Effect] {
    if choice != nil { return choose(key, desk) }
    if picker != nil {
      return picker?.handle(key) == true ? [] : [.bell]
    }
    var isTaken = false
    changeDraft { isTaken = $0.composer.handle(key) }
    return isTaken ? [] : [.bell]
  }

  mutating func paste(_ text: String, _ desk: Desk) -> [Effect] {
    if choice != nil { return [.say("Press one of the keys that are shown.")] }
    if picker != nil {
      picker?.paste(text)
      return []
    }
    guard writing != nil else { return [.say("A paste goes into a field: press n or e first.")] }
    changeDraft { $0.composer.paste(text) }
    return []
  }

  /// Reads the draft with the guide, if it has changed. The host's own words are not remarked on.
  mutating func readDraft(_ desk: Desk) {
    guard let key = writing, !key.isResponse,
      let place = drafts.firstIndex(where: { $0.key == key }),
      drafts[place].isUnread || drafts[place].readEntryCount != desk.review.entries.count
    else { return }
    drafts[place].isUnread = false
    drafts[place].readEntryCount = desk.review.entries.count
    let base = drafts[place].base
    let hasEvidence = desk.review.strength(of: base).supporting > 0
    drafts[place].hasEvidence = hasEvidence
    let text = drafts[place].composer.text
    var near = NearEvidence.Place(
      text: text, around: text, lines: base.line.map { [$0] } ?? [], linked: base.evidence,
      editing: key.point)
    drafts[place].composer.settle(
      protected: desk.protectedText, people: PeopleCheck(desk.review, leavesTeam: true),
      silence: desk.review.silence, in: key.point
    ) { sentence, words in
      near.text = sentence
      return NearEvidence.nearest(to: near, desk, &words)
    }
    near.text = text
    var point = base
    point.text = text
    let words = drafts[place].composer.findings
    let dismissed = drafts[place].dismissedRules
    let remarks = PointCheck(point, in: desk.review, guide: desk.guide)
      .remarks(isFinished: false, &drafts[place].composer.nearWords).filter { remark in
        var bare = remark
        bare.text = ""
        return !remark.isSaid(by: words) && !dismissed.contains(remark.rule)
          && !desk.review.silence.holds(bare, in: key.point)
      }
    drafts[place].pointRemarks = remarks
    let isBare = remarks.contains(where: \.isBare)
    drafts[place].near =
      isBare
      ? NearEvidence.nearest(to: near, desk, &drafts[place].composer.nearWords, limit: 1) : []
  }

  /// Puts the offer in place of the words in hand. Where the words are fair but point at nothing,
  /// the nearest evidence is put in at the cursor and linked.
  mutating func takeOffer(_ desk: Desk) -> [Effect] {
    if writing?.isResponse == true { return [.say("The host's words stay as they were said.")] }
    // Typed fast, the words before the key have not been read yet.
    readDraft(desk)
    guard let draft else { return [] }
    var isTaken = false
    changeDraft { isTaken = $0.composer.takeOffer() }
    if isTaken { return [] }
    guard let offer = draft.offer else { return [.say("There is no offer for these words.")] }
    var words = ""
    changeDraft { words = $0.take(offer) }
    return [.say(words)]
  }

  // MARK: Saving

  mutating func save(_ desk: Desk) -> [Effect] {
    // Typed fast, the words before Enter have not been read yet.
    readDraft(desk)
    guard let draft else { return [] }
    let record = draft.point.flatMap { desk.review.record($0) }
    let replaces = draft.replaces(record, desk.review)
    if replaces.count == 1, let standing = record?.point, record?.isContested == false,
      replaces == record?.currentRefs, standing == draft.result
    {
      dropDraft()
      return [.say("Nothing has changed, so nothing was saved.")]
    }
    pending = .draft(draft.key)
    return [.record([Change(.point(draft.result), replacing: replaces)])]
  }

  mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    let work = pending
    pending = nil
    switch outcome {
    case .recorded(let entries):
      refresh(desk)
      follow(entries)
      return finished(work, entries, desk)
    case .refused(let words), .notSaved(let words):
      return [.say(words)]
    }
  }

  private mutating func finished(_ work: Pending?, _ entries: [Entry], _ desk: Desk) -> [Effect] {
    let point = entries.lazy.compactMap { desk.review.record($0.ref) }.first { $0.kind == .point }
    let name = point.map { desk.review.name(of: $0) } ?? "The point"
    switch work {
    case .draft(let key):
      var kept: [Effect] = []
      if !key.isResponse, let draft = drafts.first(where: { $0.key == key }), let point {
        kept = draft.composer.queued(for: point.ref).map { .setAside($0) }
        kept.append(.reflect(draft.composer.mirror))
      }
      drafts.removeAll { $0.key == key }
      if writing == key { writing = nil }
      if let point, let row = list.row(of: point.ref) { selection.select(row) }
      stop = Selection()
      let isUnanswered = point.map { $0.point?.response == nil && $0.hadResponse } ?? false
      return kept + [
        .say(
          key.isResponse
            ? "\(name): the host's response is saved."
            : isUnanswered
              ? "\(name) is saved; the host has not answered these words yet."
              : "\(name) is saved.")
      ]
    case .picked:
      picker = nil
      leftPicker = nil
      return [.say("\(name): the evidence is saved.")]
    case .wording: return wordingWent(desk)
    case .change(let words):
      if screen == .list, let point, let row = list.row(of: point.ref) { selection.select(row) }
      return [.say("\(name): \(words)")]
    case nil:
      return []
    }
  }

  /// Drafts of a point that this pane has just changed go on from the new version.
  private mutating func follow(_ entries: [Entry]) {
    for entry in entries {
      guard case .point(let point)? = entry.event else { continue }
      for place in drafts.indices where !drafts[place].seen.isEmpty {
        guard Set(drafts[place].seen).isSubset(of: entry.replaces) else { continue }
        drafts[place].goOn(from: point, entry.ref)
      }
    }
  }

  // MARK: Recovered drafts

  mutating func restore(_ stored: Draft, _ desk: Desk) {
    guard var draft = PointDraft(stored, guide: desk.guide) else { return }
    if let point = draft.point, desk.review.record(point)?.kind != .point {
      // The point is not on this laptop: its words go on as those of a new one.
      draft.point = nil
      draft.seen = []
      draft.purpose = .wording
    }
    guard let place = drafts.firstIndex(where: { $0.key == draft.key }) else {
      drafts.append(draft)
      return
    }
    // Two drafts of the same words: both are kept in one field for the writer to sort out.
    let text = drafts[place].composer.text
    guard text != draft.composer.text else { return }
    drafts[place].composer.replaceAll(
      with: text.isEmpty ? draft.composer.text : "\(text)\n\(draft.composer.text)")
  }
}

extension PointDraft {
  /// What saving replaces: the versions the writer saw. When one of them was undone since, it
  /// replaces nothing any more, and what stands now takes its place. A point that is not here is
  /// written as a new one, so that recovered words can always be saved.
  func replaces(_ record: Record?, _ review: Review) -> [EntryRef] {
    guard let record else { return [] }
    let wasUndone = seen.contains { ref in
      review.entry(ref).map { review.state(of: $0) == .withdrawn } ?? false
    }
    return wasUndone && record.isVisible ? record.currentRefs : seen
  }
}

extension Record {
  /// Whether the host had answered the wording before the latest one.
  fileprivate var hadResponse: Bool {
    if case .point(let point)? = versions.dropLast().last?.event { point.response != nil } else {
      false
    }
  }

  /// The point that an edit starts from. Where versions stand side by side it has the latest words
  /// and everything that any of them links, so that settling the words loses no evidence.
  public var settled: Point? {
    guard var point else { return nil }
    for entry in current {
      guard case .point(let other)? = entry.event else { continue }
      for ref in other.evidence
      where !point.evidence.contains(ref) && !point.contrary.contains(ref) {
        point.evidence.append(ref)
      }
      for ref in other.contrary
      where !point.evidence.contains(ref) && !point.contrary.contains(ref) {
        point.contrary.append(ref)
      }
      point.line = point.line ?? other.line
      point.about = point.about ?? other.about
      // An answer is to some words, and goes with no others.
      if other.text == point.text { point.response = point.response ?? other.response }
      point.lookedForOpposite = point.lookedForOpposite || other.lookedForOpposite
    }
    return point
  }
}
