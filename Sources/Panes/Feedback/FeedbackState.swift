// Where somebody is in the feedback pane: the list, a point, its wordings; what is being written or
// picked on top of that; and every draft that was left. It holds no record, only references.

import Domain
import Guidance
import Surface

/// The state of the feedback pane.
public struct FeedbackState: Sendable {
  enum Screen: Hashable, Sendable {
    case list, point, versions, wording, rehearsal
  }

  /// Something chosen by one key, with the choices shown.
  enum Choice: Sendable {
    case stance, about, sort
    /// Which line a point on record moves to.
    case move(LineTagger)
    /// Which line the draft is on.
    case draftLine(LineTagger)
    /// How far and why a remark on the draft is set aside.
    case settingAside(SettingAside)
  }

  /// What a `record` under way was for.
  enum Pending: Hashable, Sendable {
    case draft(PointDraft.Key)
    case picked
    /// A step of the wording check.
    case wording
    /// A change made by one key; the words say it was done.
    case change(String)
  }

  var screen = Screen.list
  var list = FeedbackList.empty
  /// The selected row of the list.
  var selection = Selection()
  /// The point that `.point` and `.versions` show, by its record's first entry.
  var opened: EntryRef?
  /// The stop of the cursor in the point, and in its wordings.
  var stop = Selection()
  var expanded: Set<EntryRef> = []
  /// Evidence on the point's line that it does not cite; nil while it is not shown.
  var uncited: [EntryRef]?
  /// For each wording, the words the guide remarked on; only while they are shown.
  var flags: [EntryRef: String] = [:]
  /// What the guide says of the point in the wording check; only while it is shown.
  var remarks: [Finding] = []
  var rehearsal: Rehearsal?

  /// All drafts, in the order they were begun.
  var drafts: [PointDraft] = []
  /// The draft in the field; nil when there is none.
  var writing: PointDraft.Key?
  var picker: EvidencePicker?
  /// Picks that were left without being recorded; picking for the same point goes on with them.
  var leftPicker: EvidencePicker?
  var choice: Choice?
  var pending: Pending?
  /// How many entries the review had when `uncited` and `flags` were worked out.
  var readEntryCount = -1

  init() {}

  var mode: Mode {
    if picker != nil || choice != nil { return .picker }
    return writing == nil ? .list : .field
  }

  /// The draft in the field.
  var draft: PointDraft? {
    writing.flatMap { key in drafts.first { $0.key == key } }
  }

  /// Changes the draft in the field where it stands: a copy of it would make every key copy the
  /// whole text.
  mutating func changeDraft(_ change: (inout PointDraft) -> Void) {
    guard let key = writing, let place = drafts.firstIndex(where: { $0.key == key }) else { return }
    change(&drafts[place])
    drafts[place].followOffers()
    drafts[place].isUnread = true
  }

  mutating func dropDraft() {
    drafts.removeAll { $0.key == writing }
    writing = nil
  }

  /// The point that commands are about: the open one, or the selected one.
  var subject: EntryRef? {
    if screen != .list { return opened }
    return selection.clamped(count: list.rows.count).flatMap { list.rows[$0].point }
  }

  /// True when a draft of a point's words, or of the host's reply to it, was left.
  func isDraftKept(for point: EntryRef?, isResponse: Bool = false) -> Bool {
    let key = PointDraft.Key(point: point, isResponse: isResponse)
    return key != writing && drafts.contains { $0.key == key }
  }

  func heading(_ desk: Desk) -> String {
    if let draft {
      guard let point = draft.point else { return "new point" }
      return desk.review.name(of: point)
    }
    if let point = picker?.point { return desk.review.name(of: point) }
    guard screen != .list, let opened else {
      let count = list.rows.count { $0.point != nil }
      let advice = list.adviceCount
      return count == 0
        ? ""
        : counted(count, "point") + (advice == 0 ? "" : ", \(advice) of advice")
    }
    let tags = desk.tags(desk.review.record(opened)?.lineRefs ?? [])
    let name = desk.review.name(of: opened)
    return tags.isEmpty ? name : "\(name) · \(tags)"
  }
}

// MARK: Keeping up with the review

extension FeedbackState {
  /// Makes the list anew when the review has changed, and keeps the cursor on what it was on.
  mutating func refresh(_ desk: Desk) {
    let count = desk.review.entries.count
    if list.entryCount != count {
      let held = selection.clamped(count: list.rows.count).map { list.rows[$0] }
      list = FeedbackList(desk)
      if let point = held?.point, let row = list.row(of: point) {
        selection.select(row)
      } else if let line = held?.line, held?.point == nil,
        let row = list.rows.firstIndex(where: { $0.point == nil && $0.line == line })
      {
        selection.select(row)
      }
    }
    picker?.refresh(desk.review)
    guard readEntryCount != count, screen != .list, let opened,
      let record = desk.review.record(opened)
    else { return }
    readEntryCount = count
    if screen == .wording { showWording(desk) } else { read(desk) }
    if uncited != nil { uncited = uncitedEvidence(of: record, desk.review) }
    if screen == .versions { flags = remarkedWords(of: record, desk) }
  }

  /// The notes and answers on a point's line that it does not cite.
  ///
  /// - Complexity: linear in the entries of the review.
  func uncitedEvidence(of record: Record, _ review: Review) -> [EntryRef] {
    guard let point = record.point, let line = point.line else { return [] }
    let first = review.record(line)?.ref ?? line
    let cited = Set((point.evidence + point.contrary).map { review.record($0)?.ref ?? $0 })
    return EvidenceScan.all(in: review) { $0.isOn(first, review) && !cited.contains($0.ref) }
  }

  /// What the guide remarked on in each wording.
  func remarkedWords(of record: Record, _ desk: Desk) -> [EntryRef: String] {
    var found: [EntryRef: String] = [:]
    let own = OwnWords(desk.review)
    for (entry, state) in record.wordings where state != .erased {
      let remarks = desk.guide.findings(
        in: entry.readableText, as: .feedback, leaving: own)
      found[entry.ref] = remarks.filter { $0.tier == .flag }.prefix(6)
        .map(\.text).joined(separator: ", ")
    }
    return found
  }
}
