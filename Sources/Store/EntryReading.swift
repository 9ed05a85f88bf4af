// The other way: `data` into events. What this version does not understand is never dropped: the
// entry is kept and shown as written by a newer version, with whatever words it has.

import Domain
import JSONText

/// Reads `data` objects written by this or another version.
enum EntryReading {
  /// The event of a kind; nil where the kind is not known or a field it needs is missing or odd.
  static func event(kind: String, _ data: JSONObject) -> Event? {
    switch kind {
    case "joined": joined(data)
    case "review": setUp(data).map(Event.review)
    case "line": line(data)
    case "slot": slot(data).map(Event.slot)
    case "note": note(data).map(Event.note)
    case "answer": answer(data).map(Event.answer)
    case "thought":
      data["text"]?.string.map {
        .thought(Thought(text: $0, about: data.ref("about")))
      }
    case "point": point(data)
    case "action": action(data)
    case "shifted": shifted(data)
    case "undone": data.refs("targets").map(Event.undone)
    case "met": met(data)
    case "erased": erased(data)
    case "safeguarding": safeguarding(data)
    case "word": word(data).map(Event.word)
    case "check": check(data).map(Event.check)
    case "tally": tally(data).map(Event.tally)
    case "timer": timer(data).map(Event.timer)
    case "floor": data["floor"]?.string.flatMap(Floor.init(rawValue:)).map(Event.floor)
    case "consented": consent(data).map(Event.consented)
    case "agreed": agreed(data).map(Event.agreed)
    case "plan": planRow(data).map(Event.plan)
    case "stage": stage(data).map(Event.stage)
    case "role": data["role"]?.string.flatMap(TeamRole.init(rawValue:)).map(Event.role)
    case "set-aside": setAside(data)
    default: nil
    }
  }

  /// What a person may read of an entry that is not understood.
  static func words(of data: JSONObject) -> String { data["text"]?.string ?? "" }

  private static func joined(_ data: JSONObject) -> Event? {
    data["callsign"]?.string.map { .joined(Joined(callsign: $0, after: data.ref("after"))) }
  }

  private static func setUp(_ data: JSONObject) -> ReviewSetUp? {
    guard let school = data["school"]?.string, let day = data["date"]?.string.flatMap({ Day($0) })
    else { return nil }
    var agreement: [AgreementField: String] = [:]
    for field in AgreementField.allCases { agreement[field] = data[field.rawValue]?.string }
    let team = (data["team"]?.array ?? []).compactMap { member -> TeamMember? in
      guard let callsign = member["callsign"]?.string else { return nil }
      return TeamMember(
        callsign: callsign,
        role: member["role"]?.string.flatMap(TeamRole.init(rawValue:)) ?? .reviewer,
        from: member["from"]?.string)
    }
    var setUp = ReviewSetUp(
      school: school, day: day, focus: data["focus"]?.string ?? "",
      nation: data["nation"]?.string.flatMap(Nation.init(rawValue:)) ?? .england, team: team,
      agreement: agreement, selfReview: selfReview(data))
    setUp.changed = data["changed"]?.array?.compactMap(\.string)
    return setUp
  }

  private static func setAside(_ data: JSONObject) -> Event? {
    let subject: SetAside.Subject
    if let family = data["family"]?.string {
      subject = .family(family)
    } else if let rule = data["rule"]?.string {
      subject = .words(rule: rule, phrase: data["phrase"]?.string ?? "")
    } else {
      return nil
    }
    return .setAside(
      SetAside(subject, in: data.ref("place"), because: data["reason"]?.string ?? ""))
  }

  private static func line(_ data: JSONObject) -> Event? {
    guard let text = data["text"]?.string else { return nil }
    return .line(
      LineOfEnquiry(
        text: text, whyItMatters: data["why"]?.string, groups: data["groups"]?.string,
        wouldChangeOurMind: data["would-change-our-mind"]?.string,
        outOfScope: data["out-of-scope"]?.string))
  }

  private static func slot(_ data: JSONObject) -> Slot? {
    guard let text = data["text"]?.string, let day = data["date"]?.string.flatMap({ Day($0) }),
      let start = data.time("start"), let end = data.time("end"), start <= end
    else { return nil }
    let parts = (data["parts"]?.array ?? []).compactMap { part -> SlotPart? in
      guard let text = part["text"]?.string else { return nil }
      return SlotPart(
        who: part.object?.texts("who") ?? [], text: text, place: part["place"]?.string,
        source: part["source"]?.string.flatMap(SourceType.init(rawValue:)))
    }
    return Slot(
      text: text, day: day, start: start, end: end, place: data["place"]?.string, parts: parts,
      lines: data.refs("lines") ?? [], hostPartner: data["host"]?.string,
      mode: data["mode"]?.string.flatMap(SlotMode.init(rawValue:)) ?? .site,
      isProtected: data["protected"]?.bool ?? false, began: data.time("began"),
      ended: data.time("ended"), calendarUID: data["uid"]?.string,
      calendarSequence: data["sequence"]?.integer.flatMap { Int(exactly: $0) },
      isCancelled: data["cancelled"]?.bool ?? false,
      noPartnerBecause: data["no-host-because"]?.string,
      isHostFramed: data["host-framed"]?.bool ?? false,
      connectionLost: data.texts("connection-lost").compactMap { TimeOfDay($0) },
      movingMinutes: data["moving"]?.integer.flatMap { Int(exactly: $0) } ?? 0)
  }

  private static func note(_ data: JSONObject) -> Note? {
    guard let text = data["text"]?.string,
      let source = data["source"]?.string.flatMap(SourceType.init(rawValue:))
    else { return nil }
    let fields = SourceField.allCases.compactMap { field in
      data["fields"]?[field.rawValue]?.string.map { FieldValue(field, $0) }
    }
    return Note(
      text: text, source: source, place: data["place"]?.string, slot: data.ref("slot"),
      lines: data.refs("lines") ?? [], quotes: data.texts("quotes"), counts: data.counts,
      fields: fields, askLater: data["ask-later"]?.string,
      isAsked: data["asked"]?.bool ?? false,
      sensitivity: data["sensitivity"]?.string.flatMap(Sensitivity.init(rawValue:)),
      aside: data["aside"]?.string.flatMap(Aside.init(rawValue:)))
  }

  private static func tally(_ data: JSONObject) -> Tally? {
    guard let ticks = data["ticks"]?.array else { return nil }
    let known = ticks.compactMap { tick -> Tick? in
      guard let pair = tick.array, pair.count >= 2,
        let seconds = pair[0].integer.flatMap({ Int(exactly: $0) }), seconds >= 0,
        let mark = pair[1].string.flatMap({ TallyMark($0) })
      else { return nil }
      return Tick(seconds: seconds, mark: mark)
    }
    return Tally(slot: data.ref("slot"), place: data["place"]?.string, ticks: known)
  }

  private static func answer(_ data: JSONObject) -> Answer? {
    guard let text = data["text"]?.string, let speaker = data["speaker"]?.string else { return nil }
    return Answer(
      text: text, promptID: data["prompt"]?.string, prompt: data["asked"]?.string ?? "",
      speaker: speaker,
      source: data["source"]?.string.flatMap(SourceType.init(rawValue:)) ?? .pupil,
      isVerbatim: data["verbatim"]?.bool ?? true, place: data["place"]?.string,
      slot: data.ref("slot"), lines: data.refs("lines") ?? [], counts: data.counts,
      aside: data["aside"]?.string.flatMap(Aside.init(rawValue:)))
  }

  private static func point(_ data: JSONObject) -> Event? {
    guard let text = data["text"]?.string else { return nil }
    let stance = data["response"]?["stance"]?.string.flatMap(HostStance.init(rawValue:))
    return .point(
      Point(
        text: text, line: data.ref("line"), evidence: data.refs("evidence") ?? [],
        contrary: data.refs("contrary") ?? [],
        about: data["about"]?.string.flatMap(ClaimSubject.init(rawValue:)),
        lookedForOpposite: data["looked-for-opposite"]?.bool ?? false,
        sort: data["sort"]?.string.flatMap(PointSort.init(rawValue:)),
        response: stance.map {
          HostResponse(stance: $0, text: data["response"]?["text"]?.string ?? "")
        }
      ))
  }

  private static func action(_ data: JSONObject) -> Event? {
    guard let text = data["text"]?.string else { return nil }
    var action = Action(
      text: text, from: data.ref("from"), owner: data["owner"]?.string ?? "",
      firstStep: data["first-step"]?.string ?? "", by: data["by"]?.string.flatMap { Day($0) },
      howWeWillKnow: data["know"]?.string ?? "", stopDoing: data["stop"]?.string)
    action.isExchangeVisit = data["exchange-visit"]?.bool ?? false
    return .action(action)
  }

  private static func shifted(_ data: JSONObject) -> Event? {
    guard let minutes = data["minutes"]?.integer.flatMap({ Int(exactly: $0) }),
      (0...720).contains(minutes)
    else { return nil }
    let isEarlier = data["earlier"]?.bool ?? false
    return .shifted(
      Shift(
        minutes: isEarlier ? -minutes : minutes, extending: data.ref("extending"),
        slots: data.refs("slots") ?? []))
  }

  private static func met(_ data: JSONObject) -> Event? {
    guard let writers = data["writers"]?.object else { return nil }
    var tips: [ReviewWriter: Tip] = [:]
    for member in writers {
      guard let writer = ReviewWriter(hex: member.key),
        let seq = member.value["seq"]?.integer.flatMap({ Int(exactly: $0) }),
        let ref = member.value["hash"]?.string.flatMap({ EntryRef(hex: $0) })
      else { continue }
      tips[writer] = Tip(seq: seq, ref: ref)
    }
    return .met(tips)
  }

  private static func erased(_ data: JSONObject) -> Event? {
    guard let targets = data.refs("targets"),
      let reason = data["reason"]?.string.flatMap(Erasure.Reason.init(rawValue:))
    else { return nil }
    return .erased(
      Erasure(
        targets: targets, record: data.ref("record"), reason: reason,
        requester: data["requester"]?.string ?? "", fields: data.texts("fields")))
  }

  private static func safeguarding(_ data: JSONObject) -> Event? {
    guard let step = data["step"]?.string.flatMap(SafeguardingStep.Step.init(rawValue:)) else {
      return nil
    }
    return .safeguarding(
      SafeguardingStep(
        step: step, role: data["role"]?.string ?? "", by: data["by"]?.string ?? ""))
  }
}

extension JSONObject {
  func ref(_ key: String) -> EntryRef? { self[key]?.string.flatMap { EntryRef(hex: $0) } }

  /// Nil where the key is missing or is no list; what is no reference in it is left out.
  func refs(_ key: String) -> [EntryRef]? {
    self[key]?.array.map { $0.compactMap { $0.string.flatMap { EntryRef(hex: $0) } } }
  }

  func texts(_ key: String) -> [String] {
    (self[key]?.array ?? []).compactMap(\.string)
  }

  fileprivate func time(_ key: String) -> TimeOfDay? { self[key]?.string.flatMap { TimeOfDay($0) } }

  fileprivate var counts: [Count] {
    (self["counts"]?.array ?? []).compactMap { count in
      guard let n = count["n"]?.integer.flatMap({ Int(exactly: $0) }),
        let of = count["of"]?.integer.flatMap({ Int(exactly: $0) })
      else { return nil }
      return Count(label: count["label"]?.string ?? "", n: n, of: of)
    }
  }
}
