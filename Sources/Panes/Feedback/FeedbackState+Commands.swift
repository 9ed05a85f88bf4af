// What the commands of the feedback pane do where nothing is being written or picked. Each change
// is asked for as a new version of the point, made from the versions that stand.

import Domain
import Surface

extension FeedbackState {
  mutating func perform(_ command: FeedbackCommand, _ desk: Desk) -> [Effect] {
    refresh(desk)
    switch command {
    case .down: move(by: 1, desk)
    case .up: move(by: -1, desk)
    case .pageDown: move(by: desk.page(rowsEach: 2), desk)
    case .pageUp: move(by: -desk.page(rowsEach: 2), desk)
    case .first: move(by: -.max, desk)
    case .last: move(by: .max, desk)
    case .open: return screen == .wording ? wording(command, desk) : open(desk)
    case .new: return beginNew(desk)
    case .edit: return aboutSubject(desk) { $0.beginEdit($1, desk) }
    case .evidence: return aboutSubject(desk) { $0.pick(for: $1, contrary: false, desk) }
    case .contrary: return aboutSubject(desk) { $0.pick(for: $1, contrary: true, desk) }
    case .respond: return aboutSubject(desk) { $0.ask(.stance, $1, desk) }
    case .about: return aboutSubject(desk) { $0.ask(.about, $1, desk) }
    case .sort: return aboutSubject(desk) { $0.ask(.sort, $1, desk) }
    case .wording: return checkWording(desk)
    case .later, .before, .moreTime: return wording(command, desk)
    case .rehearse: return aboutSubject(desk) { $0.rehearse($1, desk) }
    case .move:
      return aboutSubject(desk) { state, record in
        let tagger = LineTagger(desk, chosen: record.lineRefs, isSingle: true)
        return tagger.isEmpty
          ? [.say(tagger.text(isASCII: desk.isASCII))] : state.ask(.move(tagger), record, desk)
      }
    case .versions: return aboutSubject(desk) { $0.showVersions(of: $1, desk) }
    case .opposite: return aboutSubject(desk) { $0.lookForOpposite(of: $1, desk) }
    case .save: return save(desk)
    case .offer: return takeOffer(desk)
    case .line: return askDraftLine(desk)
    case .draftEvidence: return pickForDraft(desk)
    case .nextRemark: changeDraft { $0.composer.nextRemark() }
    case .dismiss: return dismiss(desk)
    case .setAside: return askSetAside(desk)
    case .done: return done(desk)
    case .supporting:
      let isContrary = picker?.prefersContrary ?? false
      picker?.toggle(contrary: isContrary)
    case .against: picker?.toggle(contrary: true)
    case .everyLine:
      if let picker { self.picker?.showEveryLine(!picker.isEveryLine, desk.review) }
    case .pickDown: picker?.move(by: 1)
    case .pickUp: picker?.move(by: -1)
    case .pickPageDown: picker?.move(by: desk.page(besides: 4))
    case .pickPageUp: picker?.move(by: -desk.page(besides: 4))
    }
    return []
  }

  /// Does something with the point that is open or selected, or says that there is none.
  private mutating func aboutSubject(
    _ desk: Desk, _ work: (inout FeedbackState, Record) -> [Effect]
  ) -> [Effect] {
    guard let ref = subject, let record = desk.review.record(ref), record.isVisible else {
      return [.say("Select a point first, or press n to write one.")]
    }
    return work(&self, record)
  }

  // MARK: Moving and opening

  private mutating func move(by rows: Int, _ desk: Desk) {
    switch screen {
    case .list: selection.move(by: rows, count: list.rows.count)
    case .point, .versions, .wording, .rehearsal: stop.move(by: rows, count: stops(desk).count)
    }
  }

  /// What the cursor can stop at in an open point; the same at every width.
  private func stops(_ desk: Desk) -> [PointSheet.Stop] {
    guard let opened, let record = desk.review.record(opened) else { return [] }
    if let sheet = sheet(record, desk, columns: 80) {
      return Array(repeating: .words, count: sheet.stops.count)
    }
    return PointSheet(record, self, desk, columns: 80).stops
  }

  /// The page of an open point that is only read; nil for the point itself and for the list.
  func sheet(_ record: Record, _ desk: Desk, columns: Int) -> Sheet? {
    switch screen {
    case .list, .point: nil
    case .versions: VersionSheet(record, self, desk, columns: columns).sheet
    case .wording:
      WordingSheet(
        record, WordingCheck(desk.review), remarks: remarks, desk, columns: columns
      ).sheet
    case .rehearsal:
      rehearsal.map { RehearsalSheet(desk.review.name(of: record), $0, columns: columns).sheet }
    }
  }

  private mutating func open(_ desk: Desk) -> [Effect] {
    switch screen {
    case .list:
      guard let row = selection.clamped(count: list.rows.count) else { return beginNew(desk) }
      guard let point = list.rows[row].point else { return beginNew(desk) }
      show(point)
      return []
    case .point:
      let stops = stops(desk)
      guard let place = stop.clamped(count: stops.count) else { return [] }
      switch stops[place] {
      case .words: return aboutSubject(desk) { $0.beginEdit($1, desk) }
      case .evidence(let ref):
        if expanded.remove(ref) == nil { expanded.insert(ref) }
        return []
      }
    case .versions, .wording, .rehearsal:
      return []
    }
  }

  /// Opens a point at its top.
  mutating func show(_ point: EntryRef) {
    screen = .point
    opened = point
    stop = Selection()
    expanded = []
    uncited = nil
  }

  private mutating func showVersions(of record: Record, _ desk: Desk) -> [Effect] {
    if screen == .versions {
      screen = .point
    } else {
      if screen == .list { show(record.ref) }
      screen = .versions
      flags = remarkedWords(of: record, desk)
      readEntryCount = desk.review.entries.count
    }
    stop = Selection()
    return []
  }

  // MARK: One-key changes

  private mutating func ask(_ choice: Choice, _ record: Record, _ desk: Desk) -> [Effect] {
    if let settle = settleFirst(record, desk) { return settle }
    self.choice = choice
    return []
  }

  /// While wordings stand side by side only an edit may replace them all: anything else would
  /// choose between them unseen.
  func settleFirst(_ record: Record, _ desk: Desk) -> [Effect]? {
    guard record.isContested else { return nil }
    let name = desk.review.name(of: record)
    return [.say("\(name) has wordings side by side. Press e and save the one you agree on.")]
  }

  private mutating func lookForOpposite(of record: Record, _ desk: Desk) -> [Effect] {
    guard var point = record.point else { return [] }
    if let settle = settleFirst(record, desk) { return settle }
    if screen == .list { show(record.ref) }
    screen = .point
    if point.lookedForOpposite, uncited != nil {
      uncited = nil
      return []
    }
    uncited = uncitedEvidence(of: record, desk.review)
    readEntryCount = desk.review.entries.count
    guard !point.lookedForOpposite else { return [] }
    point.lookedForOpposite = true
    return change(record, to: point, "Marked: looked for the opposite.")
  }

  /// Asks for a new version of a point.
  mutating func change(_ record: Record, to point: Point, _ words: String) -> [Effect] {
    pending = .change(words)
    return [.record([Change(.point(point), replacing: record.currentRefs)])]
  }

  // MARK: From elsewhere

  mutating func select(_ ref: EntryRef, _ desk: Desk) {
    refresh(desk)
    guard let record = desk.review.record(ref), record.kind == .point else { return }
    if writing != nil { leaveField() }
    picker = nil
    choice = nil
    if let row = list.row(of: record.ref) { selection.select(row) }
    show(record.ref)
  }

  /// Backs out one level: choices, picker, field, wordings, point.
  mutating func back(_ desk: Desk) -> Bool {
    if choice != nil {
      choice = nil
    } else if let picker {
      guard picker.filter.isEmpty else {
        self.picker?.clearFilter()
        return true
      }
      if picker.isChanged || leftPicker?.point == picker.point { leftPicker = picker }
      self.picker = nil
    } else if writing != nil {
      leaveField()
    } else {
      switch screen {
      case .list: return false
      case .versions, .rehearsal: screen = .point
      case .point, .wording:
        screen = .list
        if let opened, let row = list.row(of: opened) { selection.select(row) }
        opened = nil
        uncited = nil
      }
      stop = Selection()
    }
    return true
  }

  mutating func settle(_ desk: Desk) {
    refresh(desk)
    if let key = writing, let place = drafts.firstIndex(where: { $0.key == key }) {
      drafts[place].composer.fit(columns: desk.room.columns)
    }
    readDraft(desk)
  }
}
