// Where the cursor is on the gap map, and which cell is listed. The map itself is the review's;
// here is only what was asked for, kept until the review changes.

import Domain
import Surface

/// The state of the evidence pane.
public struct EvidenceState: Sendable {
  /// A cell of the map, or what is on no line.
  enum Place: Hashable, Sendable {
    case cell(line: EntryRef, group: SourceGroup)
    case unlinked
  }

  /// The row of the cursor: a line of enquiry, and behind the last one what is on none.
  var row = Selection()
  /// The column, a place in `SourceGroup.allCases`.
  var column = Selection()
  /// Lines of enquiry in the order of the map.
  private(set) var lines: [Record] = []
  private(set) var unlinked = UnlinkedEvidence()
  private var entryCount = -1

  /// What is listed; nil while the map is shown.
  private(set) var listed: Place?
  /// The notes and answers of `listed`, in clock order.
  private(set) var items: [EntryRef] = []
  var selection = Selection()
  /// The lines to choose from while something is tagged.
  var tagger: LineTagger?
  /// What is being tagged.
  private var tagged: EntryRef?

  /// A page in front of the map; nil while there is none.
  var sheet: EvidenceSheet?
  /// Piles that items were sorted on, 1 to 9, by item.
  var piles = EvidencePiles()
  /// What is said once what was asked for is recorded; nil says where a tagged item is.
  var said: String?

  init() {}

  var mode: Mode {
    if case .sort? = sheet { return .picker }
    return tagger == nil ? .list : .picker
  }

  /// How many rows the map has.
  var rowCount: Int { lines.count + 1 }

  /// Where the cursor is.
  var place: Place {
    let row = row.clamped(count: rowCount) ?? 0
    guard lines.indices.contains(row) else { return .unlinked }
    return .cell(line: lines[row].ref, group: group)
  }

  var group: SourceGroup {
    SourceGroup.allCases[column.clamped(count: SourceGroup.allCases.count) ?? 0]
  }

  /// Takes in what has changed in the review, once for each change.
  mutating func refresh(_ desk: Desk) {
    guard entryCount != desk.review.entries.count else { return }
    refreshLines(desk)
    entryCount = desk.review.entries.count
    unlinked.refresh(desk.review)
    if let listed { list(listed, desk.review) }
    switch sheet {
    case .swap?: sheet = .swap(desk.review.swap(after: desk.now))
    case .checks(let old)?:
      var list = CheckList(desk.review)
      list.selection = old.selection
      sheet = .checks(list)
    case .routine?, .sort?, nil: break
    }
  }

  /// Takes in the lines of enquiry alone, which costs so little that drawing can ask for it.
  mutating func refreshLines(_ desk: Desk) {
    guard entryCount != desk.review.entries.count else { return }
    let selected = row.clamped(count: rowCount) ?? 0
    let held = lines.indices.contains(selected) ? lines[selected].ref : nil
    let wasLast = selected > 0 && selected == lines.count
    lines = desk.review.linesOfEnquiry
    if let held, let place = lines.firstIndex(where: { $0.ref == held }) {
      row.select(place)
    } else if wasLast {
      row.select(lines.count)
    }
  }

  private mutating func list(_ place: Place, _ review: Review) {
    let held = selection.clamped(count: items.count).map { items[$0] }
    listed = place
    switch place {
    case .unlinked:
      items = unlinked.refs
    case .cell(let line, let group):
      items = EvidenceScan.all(in: review) {
        $0.isCounted && $0.source?.group == group && $0.isOn(line, review)
      }
    }
    if let held, let row = items.firstIndex(of: held) { selection.select(row) }
  }

  // MARK: Commands

  mutating func perform(_ command: EvidenceCommand, _ desk: Desk) -> [Effect] {
    refresh(desk)
    said = nil
    switch command {
    case .swap: return openSwap(desk)
    case .checks: return openChecks(desk)
    case .routine: return openRoutine(desk)
    case .sort: return openSort(desk)
    case .extend: return extendStep(desk)
    case .opposite: return lookForOpposite()
    case .open:
      if let sheet { return enterSheet(sheet, desk) }
      return open(desk)
    case .new: return [.start(.notes, "notes.new")]
    case .tag: return tag(desk)
    case .left: if listed == nil { column.move(by: -1, count: SourceGroup.allCases.count) }
    case .right: if listed == nil { column.move(by: 1, count: SourceGroup.allCases.count) }
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .pageDown: move(by: desk.page(besides: 3))
    case .pageUp: move(by: -desk.page(besides: 3))
    case .first: move(by: -.max)
    case .last: move(by: .max)
    }
    return []
  }

  private mutating func move(by rows: Int) {
    if case .checks(var list)? = sheet {
      list.selection.move(by: rows, count: list.rows.count)
      sheet = .checks(list)
      return
    }
    if sheet != nil { return }
    if listed == nil {
      row.move(by: rows, count: rowCount)
    } else {
      selection.move(by: rows, count: items.count)
    }
  }

  private mutating func open(_ desk: Desk) -> [Effect] {
    guard listed != nil else {
      selection = Selection()
      items = []
      list(place, desk.review)
      return []
    }
    guard let row = selection.clamped(count: items.count),
      let record = desk.review.record(items[row])
    else { return [] }
    return [.open(record.kind == .answer ? .prompts : .notes, record.ref)]
  }

  private mutating func tag(_ desk: Desk) -> [Effect] {
    guard listed != nil, let row = selection.clamped(count: items.count) else {
      return [.say("Enter lists what is here; t then puts the selected row on a line.")]
    }
    guard let record = desk.review.record(items[row]) else { return [] }
    if record.isContested {
      let name = desk.review.name(of: record)
      return [.say("\(name) has two versions; Enter opens it to settle them.")]
    }
    let tagger = LineTagger(desk, chosen: record.lineRefs)
    if tagger.isEmpty { return [.say(tagger.text(isASCII: desk.isASCII))] }
    self.tagger = tagger
    tagged = record.ref
    return []
  }

  /// Takes the digit of a line: one correction, that adds the line or takes it off.
  mutating func type(_ key: Key, _ desk: Desk) -> [Effect] {
    if case .sort(let sort)? = sheet { return typeSort(key, sort, desk) }
    guard var tagger else { return [] }
    guard tagger.handle(key) else { return [.bell] }
    self.tagger = nil
    guard let ref = tagged, let record = desk.review.record(ref), record.isVisible else {
      return [.say("That has gone; nothing was changed.")]
    }
    switch record.latest.event {
    case .note(var note):
      note.lines = tagger.chosen
      return [.record([Change(.note(note), replacing: record.currentRefs)])]
    case .answer(var answer):
      answer.lines = tagger.chosen
      return [.record([Change(.answer(answer), replacing: record.currentRefs)])]
    default:
      return []
    }
  }

  mutating func finish(_ outcome: Outcome, _ desk: Desk) -> [Effect] {
    switch outcome {
    case .recorded(let entries):
      refresh(desk)
      if let said {
        self.said = nil
        return [.say(said)]
      }
      guard let entry = entries.first, let record = desk.review.record(entry.ref) else { return [] }
      let tags = desk.tags(record.lineRefs)
      let name = desk.review.name(of: record)
      return [.say(tags.isEmpty ? "\(name) is on no line." : "\(name) is on \(tags).")]
    case .refused(let words), .notSaved(let words):
      return [.say(words)]
    }
  }

  mutating func back() -> Bool {
    if sheet != nil {
      sheet = nil
      return true
    }
    if tagger != nil {
      tagger = nil
    } else if listed != nil {
      listed = nil
      items = []
    } else {
      return false
    }
    return true
  }

  /// Selects a line of enquiry, or the cell that holds a note or an answer.
  mutating func select(_ ref: EntryRef, _ desk: Desk) {
    refresh(desk)
    guard let record = desk.review.record(ref) else { return }
    tagger = nil
    sheet = nil
    listed = nil
    items = []
    let line = record.kind == .line ? record.ref : record.lineRefs.first
    let first = line.map { desk.review.record($0)?.ref ?? $0 }
    row.select(lines.firstIndex { $0.ref == first } ?? lines.count)
    guard let group = record.source?.group else { return }
    column.select(SourceGroup.allCases.firstIndex(of: group) ?? 0)
    list(place, desk.review)
    if let place = items.firstIndex(of: record.ref) { selection.select(place) }
  }
}
