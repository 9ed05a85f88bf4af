// What the Notes pane remembers between keys: which slot, which note, and everything that is being
// written. What the notes say stays in the review.

import Domain
import Surface

/// The state of the Notes pane.
public struct NotesState: Sendable {
  /// What has the keys.
  enum Focus: Sendable {
    case list
    /// `open` is being typed in.
    case field
    /// Lines for `open`.
    case fieldTags(LineTagger)
    /// Details for `open`.
    case fieldDetails(Form)
    /// How far and why a remark in `open` is set aside.
    case settingAside(SettingAside)
    /// Lines for a note that is there already.
    case tags(LineTagger, of: EntryRef)
    /// Details for a note that is there already.
    case details(Form, of: EntryRef)
    /// The versions of a contested note, one of them selected.
    case versions(of: EntryRef, row: Int)
    /// Counting by keys.
    case tally
    /// What was put together: questions for later, what is parked, or one's own thoughts.
    case gathered(GatheredNotes)
  }

  /// Whose notes are in view.
  enum Pin: Hashable, Sendable {
    /// Those of the slot the clock says.
    case clock
    /// Those of a slot chosen by hand.
    case slot(EntryRef)
    /// Those that belong to no slot.
    case loose
  }

  /// What a `record` was for, until its outcome is known.
  enum Pending: Sendable {
    case field
    case tags
    case details(of: EntryRef)
    case version(name: String)
    case mark
    case ticks
  }

  /// A form that was left before its end.
  struct KeptForm: Sendable {
    var form: Form
    let note: EntryRef
  }

  var pin = Pin.clock
  /// The selected record; nil is the last one, whatever comes.
  var selected: EntryRef?
  var focus = Focus.list
  /// The field with the keys, or under a choice made for it.
  var open: NoteField?
  /// Fields left with words in them, in the order they were left.
  var kept: [NoteField] = []
  var keptForms: [KeptForm] = []
  var pending: Pending?
  var expandsShorthand = true
  var tally = TallySheet()
  /// The slot's records, as of the last `settle`.
  var listing = NotesListing()

  /// Thoughts about the selected record, as of the last `settle`.
  var thoughts = NotesThoughts()

  init() {}

  var mode: Mode {
    switch focus {
    case .list: .list
    // Thoughts have no other place on the screen, so that all is done here that is done in a list.
    case .gathered(let gathered) where gathered.kind == .thoughts: .list
    case .field, .fieldDetails, .details, .tally: .field
    case .fieldTags, .tags, .versions, .settingAside, .gathered: .picker
    }
  }

  // MARK: The slot

  /// The slot in view: the pinned one, or that of the line being typed, or what the clock says.
  func slot(_ desk: Desk) -> Record? {
    switch pin {
    case .slot(let ref): return desk.review.record(ref)
    case .loose: return nil
    case .clock: break
    }
    if let open, open.purpose == .note, open.isFixed {
      return open.slot.flatMap { desk.review.record($0) }
    }
    return desk.review.slotNow(at: desk.now, for: desk.callsign)?.record
  }

  /// `S04 Y4 science · L1 L2`.
  func heading(_ desk: Desk) -> String {
    guard let slot = slot(desk) else { return pin == .loose ? "no slot" : "between slots" }
    let tags = desk.tags(slot.lineRefs)
    let sweep = tally.count.cut.isSweepDue(at: desk.now) ? "sweep due" : ""
    let parts = [desk.title(of: slot), tags, pin == .clock ? "" : "pinned", sweep]
    return parts.filter { !$0.isEmpty }.joined(separator: " \(desk.dot) ")
  }

  /// The row of the selected record in the listing; nil when there is none.
  func selectedRow(_ refs: [EntryRef]) -> Int? {
    guard !refs.isEmpty else { return nil }
    return selected.flatMap { refs.firstIndex(of: $0) } ?? refs.count - 1
  }

  /// The listing as it is now.
  func listing(_ desk: Desk) -> NotesListing {
    listing.current(slot(desk)?.ref, including: selected, desk)
  }

  /// The selected record; nil when the slot has none.
  func selection(_ desk: Desk) -> Record? {
    let refs = listing(desk).refs
    return selectedRow(refs).flatMap { desk.review.record(refs[$0]) }
  }
}

/// The records of the slot in view, by reference. It is made anew only when an entry came or the
/// slot changed, so that keys cost nothing that grows.
struct NotesListing: Sendable {
  private(set) var refs: [EntryRef] = []
  private var slot: EntryRef?
  private var included: EntryRef?
  private var entryCount = -1

  /// How far back notes without a slot are looked for, in entries.
  static let looseEntriesMax = 200

  /// This listing, or a new one where it is out of date.
  ///
  /// - Parameter wanted: a record without a slot that is shown also when it is an old one.
  /// - Complexity: constant when it is up to date, else linear in the slot's records, or in
  ///   `looseEntriesMax`.
  func current(_ slot: EntryRef?, including wanted: EntryRef? = nil, _ desk: Desk) -> NotesListing {
    let count = desk.review.entries.count
    // Which record is selected matters only where not all of them are listed.
    let wanted = slot == nil ? wanted : nil
    if entryCount == count, self.slot == slot, included == wanted { return self }
    var fresh = NotesListing()
    fresh.slot = slot
    fresh.included = wanted
    fresh.entryCount = count
    if let slot {
      fresh.refs = desk.review.evidence(in: slot).map(\.ref)
      return fresh
    }
    fresh.refs = Self.loose(desk)
    if let wanted, !fresh.refs.contains(wanted), let record = desk.review.record(wanted),
      record.isVisible, record.source != nil, record.slotRef == nil
    {
      fresh.refs.insert(wanted, at: 0)
    }
    return fresh
  }

  /// Today's latest notes that belong to no slot.
  private static func loose(_ desk: Desk) -> [EntryRef] {
    var seen: Set<EntryRef> = []
    var refs: [EntryRef] = []
    for entry in desk.review.entries.suffix(looseEntriesMax).reversed() {
      guard entry.kind == RecordKind.note.rawValue, let record = desk.review.record(entry.ref),
        record.isVisible, record.slotRef == nil, record.first.at?.day == desk.now.day,
        seen.insert(record.ref).inserted
      else { continue }
      refs.append(record.ref)
    }
    return refs.reversed()
  }
}

/// The private thoughts about the selected record. They are looked for when the selection or the
/// review changes, not when something is drawn.
struct NotesThoughts: Sendable {
  private(set) var texts: [String] = []
  private var ref: EntryRef?
  private var entryCount = -1

  /// - Complexity: constant when it is up to date, else linear in this person's thoughts.
  func current(_ ref: EntryRef?, _ desk: Desk) -> NotesThoughts {
    let count = desk.review.entries.count
    if entryCount == count, self.ref == ref { return self }
    var fresh = NotesThoughts()
    fresh.ref = ref
    fresh.entryCount = count
    guard let ref else { return fresh }
    for record in desk.review.visible(.thought) {
      guard let thought = record.thought, let about = thought.about,
        desk.review.record(about)?.ref == ref
      else { continue }
      fresh.texts.append(thought.text)
    }
    return fresh
  }
}
