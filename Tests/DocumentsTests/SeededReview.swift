// A whole review at random in which every text carries a token of its own, and what may be known of
// each token is settled while it is written and not by asking the program. Domain 9 (CF1, CF3, CF4,
// SG3), issue: nothing private, sealed or unagreed leaves.

import Domain
import TestSupport

/// What a text is, for whoever may or may not read it.
enum Sort: Hashable {
  /// The host's own: focus, lines, titles of slots.
  case own
  /// The standing wording of a point that the host took, and what the host said of it.
  case agreed, reply
  /// A wording that the host took and that a later one, also taken, replaced.
  case ancestor
  /// A wording that the host took, while another stands beside it: the school may read it, with
  /// word of the other; no page takes it for agreed.
  case unsettled
  /// A wording that the team released for the room and the host has not answered.
  case released
  /// Team's: drafts, wordings beside an agreed one, points parked or written anew since.
  case draft
  case action, check
  case word(Word.Sort)
  /// Raw, on a class.
  case raw(String)
  /// Taken back.
  case withdrawn
  /// Nobody's to read: thoughts, remarks set aside, sealed and erased words, contacts.
  case never
}

/// A review at random.
struct SeededReview {
  private(set) var review = Review()
  /// What each token is.
  private(set) var sorts: [String: Sort] = [:]
  /// Tokens that stand beside somebody's name.
  private(set) var named: Set<String> = []
  private var random: SplitMix64
  private var count: UInt64 = 0
  private var seqs: [UInt64: Int] = [:]
  private var lines: [EntryRef] = []
  private var evidence: [EntryRef] = []
  private var points: [EntryRef] = []
  private var actions: [EntryRef] = []

  static let classes = ["Y3", "Y4", "Y5"]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    for (number, sign) in ["Oak", "Birch", "Rowan"].enumerated() {
      put(.joined(Joined(callsign: sign)), by: UInt64(number + 1))
    }
    guard let day = Day("2026-11-19") else { return }
    put(
      .review(
        ReviewSetUp(
          school: "Harrowmere Primary", day: day, focus: token(.own),
          team: [
            TeamMember(callsign: "Oak", role: .lead),
            TeamMember(callsign: "Birch", role: .reviewer),
            TeamMember(callsign: "Hazel", role: .champion),
            TeamMember(callsign: "HT", role: .host),
          ],
          agreement: [
            .dsl: token(.never), .deputyDSL: token(.never), .shareThemes: "yes",
            .hostQuestion: "How might \(token(.own)) get a turn to talk?",
          ])))
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      lines.append(put(.line(LineOfEnquiry(text: token(.own)))))
    }
    if let start = TimeOfDay("09:00"), let end = TimeOfDay("09:30") {
      put(.slot(Slot(text: token(.own), day: day, start: start, end: end)))
    }
    for _ in 0..<Int.random(in: 12...40, using: &random) { step() }
  }

  // MARK: Making entries

  /// A new token of a sort, with or without words about it.
  private mutating func token(_ sort: Sort, mayBeNamed: Bool = false) -> String {
    let token = "zq\(sorts.count)z"
    sorts[token] = sort
    guard mayBeNamed, Int.random(in: 0..<8, using: &random) == 0 else { return token }
    named.insert(token)
    return "\(token) and Mrs Ollerton spoke"
  }

  @discardableResult
  private mutating func put(
    _ event: Event, replacing: [EntryRef] = [], by given: UInt64? = nil, isPrivate: Bool = false
  ) -> EntryRef {
    let writer = given ?? UInt64.random(in: 1...3, using: &random)
    count += 1
    seqs[writer, default: 0] += 1
    let ref = EntryRef(count &* 0x9E37_79B9_7F4A_7C15, count, writer, 7)
    review.apply(
      Entry(
        stamp: Stamp(
          ref: ref, writer: WriterID(number: writer), seq: seqs[writer] ?? 1,
          clock: Int64(1_000 + count)),
        kind: event.kind,
        at: WallTime("2026-11-19T10:00:00+00:00"),
        displayID: replacing.isEmpty ? event.recordKind.flatMap { review.nextID($0) } : nil,
        replaces: replacing, content: .event(event), isPrivate: isPrivate))
    return ref
  }

  private mutating func step() {
    let place = Self.classes.randomElement(using: &random) ?? "Y4"
    switch Int.random(in: 0..<14, using: &random) {
    case 0, 1:
      let text = token(.raw(place), mayBeNamed: true)
      evidence.append(
        put(
          .note(
            Note(
              text: text, source: .lesson, place: place, lines: [line].compactMap { $0 },
              askLater: token(.raw(place))))))
    case 2:
      let text = token(.raw(place), mayBeNamed: true)
      evidence.append(
        put(
          .answer(
            Answer(
              text: text, promptID: nil, prompt: token(.raw(place)), speaker: "A1",
              source: .pupil, place: place))))
    case 3: put(.thought(Thought(text: token(.never))), isPrivate: true)
    case 4: gone()
    case 5...9: point()
    case 10:
      let text = token(.action, mayBeNamed: true)
      actions.append(
        put(
          .action(
            Action(
              text: text, from: points.randomElement(using: &random), owner: "EL",
              firstStep: "", by: nil, howWeWillKnow: ""))))
    case 11:
      guard let action = actions.randomElement(using: &random) else { return }
      put(
        .check(
          ImpactCheck(
            text: token(.check, mayBeNamed: true), action: action, visit: .light,
            status: .underWay)))
    case 12:
      put(
        .setAside(
          SetAside(.words(rule: "EVA", phrase: token(.never)), because: token(.never))),
        isPrivate: true)
    default:
      let sort = Word.Sort.allCases.randomElement(using: &random) ?? .hope
      put(.word(Word(text: token(.word(sort), mayBeNamed: true), sort: sort, by: "Oak")))
    }
  }

  private var line: EntryRef? { lines.last }

  /// Words that are no longer there: withdrawn, erased, or sealed away.
  private mutating func gone() {
    let isUndone = Bool.random(using: &random)
    let text = token(isUndone ? .withdrawn : .never)
    let ref =
      Bool.random(using: &random)
      ? put(.note(Note(text: text, source: .lesson, place: "Y4")))
      : put(.point(Point(text: text, response: HostResponse(stance: .recognise))))
    let reason = Erasure.Reason.allCases.randomElement(using: &random) ?? .sealed
    put(
      isUndone
        ? .undone([ref])
        : .erased(Erasure(targets: [ref], record: ref, reason: reason, requester: "DSL")))
  }

  /// A point that has come some way from its first draft.
  private mutating func point() {
    let way = Int.random(in: 0..<10, using: &random)
    let some = evidence.suffix(2).map { $0 }
    func made(_ text: String, _ stance: HostStance? = nil, _ reply: String = "") -> Event {
      .point(
        Point(
          text: text, line: lines.last, evidence: some,
          response: stance.map { HostResponse(stance: $0, text: reply) }))
    }
    let first = put(made(token(.draft)))
    points.append(first)
    switch way {
    case 0: break
    case 1:
      put(
        made(
          token(.agreed, mayBeNamed: true), .recognise, token(.reply)), replacing: [first])
    case 2: put(made(token(.draft), .parked, token(.draft)), replacing: [first])
    case 3:
      // Taken, and corrected by the host.
      let taken = put(made(token(.ancestor), .recognise), replacing: [first])
      put(made(token(.agreed), .corrected, token(.reply)), replacing: [taken])
    case 4:
      // Taken, and parked afterwards.
      let taken = put(made(token(.draft), .recognise, token(.draft)), replacing: [first])
      put(made(token(.draft), .parked), replacing: [taken])
    case 5:
      // Taken, and written anew since.
      let taken = put(made(token(.draft), .surprised, token(.draft)), replacing: [first])
      put(made(token(.draft)), replacing: [taken])
    case 6:
      // Two wordings side by side: one that the host answered, one that it did not.
      put(made(token(.unsettled), .recognise), replacing: [first], by: 1)
      put(made(token(.draft)), replacing: [first], by: 2)
    case 9:
      put(made(token(.draft)), replacing: [first], by: 2)
      put(made(token(.unsettled), .recognise), replacing: [first], by: 1)
    case 7:
      let released = put(made(token(.released)), replacing: [first])
      put(.consented(Consent(.room, targets: [released])))
    default:
      // Released, and worded anew since: the yes was to other words.
      let released = put(made(token(.draft)), replacing: [first])
      put(.consented(Consent(.room, targets: [released])))
      put(made(token(.draft)), replacing: [released])
    }
  }
}
