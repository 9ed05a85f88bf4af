// The review as all entries together make it: the same entries give the same review, whatever the
// order in which they came. It changes only by `apply`, and `apply` never fails.

/// The state of one review.
public struct Review: Sendable {
  /// All entries, in clock order.
  public internal(set) var entries: [Entry] = []
  /// All records, in clock order of their first entries.
  var records: [Record] = []
  var recordIndexByRef: [EntryRef: Int] = [:]
  /// Records by kind, as positions in `records`, in clock order.
  var order: [RecordKind: [Int]] = [:]
  var indexByDisplayID: [DisplayID: [Int]] = [:]
  var highestNumber: [RecordKind: Int] = [:]
  /// Entries with ticks, by the slot they belong to; nil for none.
  var tallies: [EntryRef?: [EntryRef]] = [:]
  /// Notes and answers that stand, by the slot they belong to.
  var evidenceBySlot: [EntryRef: [Int]] = [:]
  var slotOfEvidence: [Int: EntryRef] = [:]

  public internal(set) var callsigns: [WriterID: String] = [:]
  /// The call-sign of this laptop's person, whose private lines no `joined` entry names; empty
  /// where that is not known.
  public var ownCallsign = ""
  /// Writers of private lines.
  var privateWriters: Set<WriterID> = []
  /// Entries known by reference, as positions in `entries`.
  var entryIndexByRef: [EntryRef: Int] = [:]
  /// For each entry, the `undone` entries that name it.
  var undoneBy: [EntryRef: [EntryRef]] = [:]
  var withdrawn: Set<EntryRef> = []
  var erased: Set<EntryRef> = []
  /// Orders that erased fields of the set-up, in clock order.
  var fieldOrders: [FieldOrder] = []
  /// Fields that are shown nowhere, by the version of the set-up that holds them.
  var hiddenFields: [EntryRef: Set<String>] = [:]
  /// First entries of erased records and all their known versions: a version that replaces any of
  /// them goes too, also when the bodies that tied them together are gone.
  var erasedRecords: Set<EntryRef> = []
  /// The first order that names an entry, by the entry's reference.
  var erasureOrders: [EntryRef: EntryRef] = [:]
  /// Names of erased records, by any of their versions: the name stands in the body that is gone.
  var erasedNames: [EntryRef: DisplayID] = [:]
  /// Versions whose replaced entries have not arrived.
  var missingTargets: Set<EntryRef> = []
  /// Minutes that shifts move a slot's start and end by.
  var startShiftMinutes: [EntryRef: Int] = [:]
  var endShiftMinutes: [EntryRef: Int] = [:]
  public internal(set) var gapMap = GapMap()
  /// Every `set-aside` entry, in the order they came.
  var setAsides: [EntryRef] = []
  /// What is set aside and was not revived.
  public internal(set) var silence = Silence()
  public internal(set) var safeguardingSteps: [Entry] = []
  /// Marks of the review and choices of roles, withdrawn ones included, in clock order.
  var stageSteps: [Entry] = []
  var roleSteps: [Entry] = []
  /// The latest step of each run, by the run's name.
  public internal(set) var timers: [String: RoomTimer] = [:]
  public internal(set) var talkShare = TalkShare()
  /// Everything anybody said yes to, in clock order.
  var consents: [Entry] = []
  /// What stood behind wordings when they were agreed, by the wording.
  var agreedPoints: [EntryRef: AgreedPoint] = [:]

  public init() {}

  public init(_ entries: [Entry]) {
    apply(entries)
  }
}

// MARK: Reading

extension Review {
  /// The record an entry is a version of; nil for events that are not records, and for the unknown.
  public func record(_ ref: EntryRef) -> Record? {
    recordIndexByRef[ref].map { records[$0] }
  }

  /// All records of a kind that stand, in clock order. Linear in the records of that kind.
  public func visible(_ kind: RecordKind) -> [Record] {
    (order[kind] ?? []).lazy.map { records[$0] }.filter(\.isVisible)
  }

  /// How many records of a kind there are, withdrawn and erased ones included.
  public func count(of kind: RecordKind) -> Int { order[kind]?.count ?? 0 }

  /// Every record of a kind, withdrawn and erased ones included.
  public func all(_ kind: RecordKind) -> [Record] {
    (order[kind] ?? []).map { records[$0] }
  }

  /// The set-up; nil before the first `review` entry.
  public var setUp: Record? {
    (order[.review] ?? []).last { records[$0].isVisible }.map { records[$0] }
  }

  /// Lines of enquiry that stand, by number.
  public var linesOfEnquiry: [Record] {
    visible(.line).sorted { ($0.displayID?.number ?? 0) < ($1.displayID?.number ?? 0) }
  }

  /// Notes and answers that belong to a slot and stand, in clock order of their first entries.
  public func evidence(in slot: EntryRef) -> [Record] {
    (evidenceBySlot[slot] ?? []).map { records[$0] }
  }

  /// The call-sign of an entry's writer; the start of the writer's id where none is known.
  public func callsign(of writer: WriterID) -> String {
    if let known = callsigns[writer] { return known }
    return privateWriters.contains(writer) && !ownCallsign.isEmpty
      ? ownCallsign : String(writer.hex.prefix(4))
  }

  /// Call-signs of everyone who has joined, sorted.
  public var team: [String] { Array(Set(callsigns.values)).sorted() }

  /// The entry with a reference.
  public func entry(_ ref: EntryRef) -> Entry? { entryIndexByRef[ref].map { entries[$0] } }

  /// What has become of an entry.
  public func state(of entry: Entry) -> EntryState {
    if isErased(entry.ref) || entry.content == .erased { return .erased }
    if withdrawn.contains(entry.ref) { return .withdrawn }
    guard let record = record(entry.ref),
      let position = record.versions.firstIndex(where: { $0.ref == entry.ref })
    else { return .current }
    return record.states[position]
  }

  func isErased(_ ref: EntryRef) -> Bool {
    if erased.contains(ref) { return true }
    guard !erasedRecords.isEmpty, let index = recordIndexByRef[ref] else { return false }
    // The set-up goes version by version: an order that names one is none for those that follow.
    return records[index].kind != .review && erasedRecords.contains(records[index].ref)
  }
}
