// A record (a note, a slot, a point …) is its first entry and every version that replaced it.
// Nothing is dropped: versions that nobody replaced stand side by side until someone settles them.

/// What has become of one entry.
public enum EntryState: String, CaseIterable, Hashable, Sendable {
  case current, replaced, withdrawn, erased, contested
}

/// A record and all its versions, in clock order.
public struct Record: Hashable, Sendable {
  public let kind: RecordKind
  public internal(set) var displayID: DisplayID?
  /// Never empty; the first is the record's own entry.
  public internal(set) var versions: [Entry]
  /// Positions in `versions` of those that stand: not replaced, not withdrawn, not erased.
  public internal(set) var currentPositions: [Int]
  /// The state of each version, at the same position.
  public internal(set) var states: [EntryState]
  /// The lines under which this record is counted in the gap map; nil while it is not.
  var countedLines: [EntryRef]?

  init(first: Entry, kind: RecordKind) {
    self.kind = kind
    displayID = first.displayID
    versions = [first]
    currentPositions = [0]
    states = [.current]
  }

  public var first: Entry { versions[0] }
  public var ref: EntryRef { versions[0].ref }

  /// The versions that stand. Empty when the record was withdrawn or erased; more than one when
  /// people changed it without knowing of each other.
  public var current: [Entry] { currentPositions.map { versions[$0] } }

  /// What an edit of this record replaces.
  public var currentRefs: [EntryRef] { currentPositions.map { versions[$0].ref } }

  public var isContested: Bool { currentPositions.count > 1 }
  public var isVisible: Bool { !currentPositions.isEmpty }

  /// The version to show where there is room for one: the latest that stands, or else the latest.
  public var latest: Entry { versions[currentPositions.last ?? versions.count - 1] }

  public var note: Note? { if case .note(let note)? = latest.event { note } else { nil } }
  public var answer: Answer? { if case .answer(let answer)? = latest.event { answer } else { nil } }
  public var slot: Slot? { if case .slot(let slot)? = latest.event { slot } else { nil } }
  public var point: Point? { if case .point(let point)? = latest.event { point } else { nil } }
  public var line: LineOfEnquiry? { if case .line(let line)? = latest.event { line } else { nil } }
  public var setUp: ReviewSetUp? {
    if case .review(let setUp)? = latest.event { setUp } else { nil }
  }
  public var action: Action? { if case .action(let action)? = latest.event { action } else { nil } }
  public var word: Word? { if case .word(let word)? = latest.event { word } else { nil } }
  public var check: ImpactCheck? {
    if case .check(let check)? = latest.event { check } else { nil }
  }
  public var planRow: PlanRow? { if case .plan(let row)? = latest.event { row } else { nil } }
  public var thought: Thought? {
    if case .thought(let thought)? = latest.event { thought } else { nil }
  }

  /// The source type of a note or an answer.
  public var source: SourceType? { note?.source ?? answer?.source }

  /// Why a note or an answer is not counted; nil where it is.
  public var aside: Aside? { note?.aside ?? answer?.aside }

  /// True for a note or an answer that stands and is counted.
  public var isCounted: Bool { isVisible && source != nil && aside == nil }

  /// The place code of a note or an answer; nil where none was given.
  public var place: String? { note?.place ?? answer?.place }

  /// The lines of enquiry a record is tagged with, by reference.
  public var lineRefs: [EntryRef] {
    switch latest.event {
    case .note(let note): note.lines
    case .answer(let answer): answer.lines
    case .slot(let slot): slot.lines
    case .point(let point): point.line.map { [$0] } ?? []
    case .plan(let row): [row.line]
    default: []
    }
  }

  /// The slot a note or an answer belongs to.
  public var slotRef: EntryRef? {
    switch latest.event {
    case .note(let note): note.slot
    case .answer(let answer): answer.slot
    default: nil
    }
  }
}
