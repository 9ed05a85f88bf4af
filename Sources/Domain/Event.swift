// Everything that can happen in a review, in the past tense. A new kind of event is a case here, a
// line in `Review+Apply` and its coding in the store; the compiler names all three.

/// What happened.
public enum Event: Hashable, Sendable {
  case joined(Joined)
  case review(ReviewSetUp)
  case line(LineOfEnquiry)
  case slot(Slot)
  case note(Note)
  case answer(Answer)
  case thought(Thought)
  case point(Point)
  case action(Action)
  case word(Word)
  case check(ImpactCheck)
  case shifted(Shift)
  /// Those entries are withdrawn; redo is an `undone` of the `undone`.
  case undone([EntryRef])
  /// What had been seen of other writers.
  case met([WriterID: Tip])
  case erased(Erasure)
  case safeguarding(SafeguardingStep)
  case timer(TimerStep)
  case tally(Tally)
  case floor(Floor)
  case consented(Consent)
  /// What the points rested on when they were agreed.
  case agreed([AgreedPoint])
  case plan(PlanRow)
  case stage(StageStep)
  /// What whoever writes here is from now on.
  case role(TeamRole)
  /// A remark that somebody does not want to see again; private.
  case setAside(SetAside)

  /// The kind as the journal writes it.
  public var kind: String {
    switch self {
    case .joined: "joined"
    case .review: "review"
    case .line: "line"
    case .slot: "slot"
    case .note: "note"
    case .answer: "answer"
    case .thought: "thought"
    case .point: "point"
    case .action: "action"
    case .word: "word"
    case .check: "check"
    case .shifted: "shifted"
    case .undone: "undone"
    case .met: "met"
    case .erased: "erased"
    case .safeguarding: "safeguarding"
    case .timer: "timer"
    case .tally: "tally"
    case .floor: "floor"
    case .consented: "consented"
    case .agreed: "agreed"
    case .plan: "plan"
    case .stage: "stage"
    case .role: "role"
    case .setAside: "set-aside"
    }
  }

  /// The kind of record this is a version of; nil for events that are not records.
  public var recordKind: RecordKind? { RecordKind(rawValue: kind) }

  /// What a person would read of it; empty where there are no words.
  public var text: String {
    switch self {
    case .review(let setUp): setUp.focus
    case .line(let line): line.text
    case .slot(let slot): slot.text
    case .note(let note): note.text
    case .answer(let answer): answer.text
    case .thought(let thought): thought.text
    case .point(let point): point.text
    case .action(let action): action.text
    case .word(let word): word.text
    case .check(let check): check.text
    case .joined(let joined): joined.callsign
    case .safeguarding(let step): step.step.rawValue
    case .timer(let step): step.step
    case .floor(let floor): floor.rawValue
    case .consented(let consent): consent.item
    case .plan(let row): row.text
    case .stage(let step): step.stage.rawValue
    case .role(let role): role.rawValue
    case .shifted, .undone, .met, .erased, .agreed, .setAside, .tally: ""
    }
  }
}

/// A writer's last entry, as somebody else saw it.
public struct Tip: Hashable, Sendable {
  public var seq: Int
  public var ref: EntryRef

  public init(seq: Int, ref: EntryRef) {
    self.seq = seq
    self.ref = ref
  }
}

/// Words that must go.
public struct Erasure: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case request, retention, mistake, safeguarding, name, sealed
  }

  public var targets: [EntryRef]
  /// The record's first entry, so that versions that arrive later go too; nil when not one record.
  public var record: EntryRef?
  public var reason: Reason
  /// A role, never a name.
  public var requester: String
  /// Of versions of the set-up: fields whose words went, by name; empty for other records.
  public var fields: [String]

  public init(
    targets: [EntryRef], record: EntryRef?, reason: Reason, requester: String,
    fields: [String] = []
  ) {
    self.targets = targets
    self.record = record
    self.reason = reason
    self.requester = requester
    self.fields = fields
  }
}

/// That a safeguarding concern was raised or handed over. No words, no pupil, no class.
public struct SafeguardingStep: Hashable, Sendable {
  public enum Step: String, CaseIterable, Hashable, Sendable {
    case raised
    case handedOver = "handed-over"
  }

  public var step: Step
  /// The role it was handed to; empty when only raised.
  public var role: String
  /// The call-sign of the person who did it.
  public var by: String

  public init(step: Step, role: String, by: String) {
    self.step = step
    self.role = role
    self.by = by
  }
}

/// A change somebody asks for: what should be recorded, before it has a place in the journal.
public struct Change: Hashable, Sendable {
  public var event: Event
  /// The versions its writer saw and means to replace; empty for something new.
  public var replaces: [EntryRef]
  /// When it happened, when that is not now.
  public var at: WallTime?
  /// The display id, for what has its number from elsewhere; nil takes the next one.
  public var displayID: DisplayID?

  public init(
    _ event: Event, replacing replaces: [EntryRef] = [], at: WallTime? = nil,
    displayID: DisplayID? = nil
  ) {
    self.event = event
    self.replaces = replaces
    self.at = at
    self.displayID = displayID
  }
}
