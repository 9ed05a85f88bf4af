// What the prompts pane remembers between keys: where one is in the list, the fields with something
// in them, the prompts chosen for each slot. It holds no copy of anything the review knows.

import Domain
import Guidance
import Packs
import Surface

/// The state of the prompts pane.
public struct PromptsState: Sendable {
  enum Focus: Hashable, Sendable {
    case list
    /// The answer field with this key.
    case answer(String)
    case own
    case picker
  }

  /// A follow-up that was asked for; it is on the screen only because of that.
  struct Probe: Hashable, Sendable {
    var promptKey: String
    var index: Int
  }

  var focus: Focus = .list
  /// A slot chosen by hand; nil follows the clock.
  var pinned: EntryRef?
  var audiences: [EntryRef?: Prompt.Audience] = [:]
  var youngFirst: [EntryRef?: Bool] = [:]
  var queue = PromptQueue()
  /// Slots whose opening words were hidden by hand.
  var hiddenOpenings: Set<EntryRef?> = []

  var selection = Selection()
  /// What is selected, so that an answer that comes in does not move one to another row.
  var selected: PromptsRow.ID?
  var probe: Probe?

  /// Answer fields by key; those with words in them are drafts.
  var fields: [String: AnswerField] = [:]
  var own: OwnPrompt?
  var picker: PromptPicker?

  /// Who spoke last, by slot.
  var speakers: [EntryRef?: String] = [:]
  /// Lines of enquiry chosen last, by slot.
  var lines: [EntryRef?: [EntryRef]] = [:]
  /// Open while a speaker is being named.
  var speakerEntry: SpeakerEntry?
  /// True when Enter asked who spoke, so that naming them saves.
  var savesOnceNamed = false
  /// Open while line tags are being chosen.
  var tagger: LineTagger?
  /// The field whose answer was handed on and has not come back.
  var pending: String?
  /// Why the last record came to nothing; shown with the field until the next key.
  var trouble: String?

  init() {}

  func group(_ desk: Desk) -> TalkGroup {
    var group = TalkGroup(desk, pinned: pinned, chosen: nil)
    if let chosen = audiences[group.slot] {
      group = TalkGroup(desk, pinned: pinned, chosen: chosen)
    }
    return group
  }

  func putsYoungFirst(_ group: TalkGroup) -> Bool {
    group.audience == .pupil && (youngFirst[group.slot] ?? group.isYoung)
  }

  /// The field that has the focus.
  var field: AnswerField? {
    if case .answer(let key) = focus { fields[key] } else { nil }
  }
}

/// A reviewer's own prompt while it is typed, with what the guide calls it.
struct OwnPrompt: Sendable {
  var composer: Composer
  let slot: EntryRef?
  let audience: Prompt.Audience
  /// `open`, or the faults the words have; said beside them, never in their way.
  private(set) var labels: [String] = []
  /// The faults, also those that are no label; with one beside it, "open" would only puzzle.
  var faults: [String] {
    let points = composer.findings.contains(where: \.isOnPeople) && !told.contains("identifying")
    return told + (points ? ["identifying"] : [])
  }
  private var told: [String] = []
  /// Why it is better not asked so, and what is to be said of the prompt as a whole, such as that
  /// it is long.
  private(set) var remarks: [String] = []
  private var labelled = ""

  init(composer: Composer, slot: EntryRef?, audience: Prompt.Audience) {
    self.composer = composer
    self.slot = slot
    self.audience = audience
  }

  /// Lets the guide read what has changed.
  mutating func settle(_ desk: Desk) {
    composer.settle(
      audience: audience.guideAudience, protected: desk.protectedText,
      people: PeopleCheck(desk.review))
    guard labelled != composer.text else { return }
    labelled = composer.text
    guard !composer.isEmpty else {
      (labels, told, remarks) = ([], [], [])
      return
    }
    let own = OwnWords(protected: desk.protectedText, names: composer.people.names)
    labels = desk.guide.promptLabels(
      of: labelled, audience: audience.guideAudience, protected: own.protected, names: own.names)
    let found = desk.guide.promptRemarks(
      labelled, audience: audience.guideAudience, protected: own.protected, names: own.names)
    told = Guide.faults(labels, found)
    remarks = found.map(\.why)
  }
}

extension Prompt.Audience {
  /// The same people as the guide calls them.
  var guideAudience: Audience {
    switch self {
    case .pupil: .pupil
    case .staff: .staff
    case .leader: .leader
    case .family: .family
    }
  }
}
