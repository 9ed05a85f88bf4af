// One entry as a JSON object, for programs. The keys of the contract come first and are always
// there; what belongs to the kind follows under the names that exports use as well.

import Domain
import JSONText
import Store

/// Entries as members of JSON objects.
struct EntryObject {
  let review: Review

  /// The version of the objects' form. It grows when a key changes its meaning or goes.
  static let version = 1

  func members(_ entry: ReviewEntry, state: EntryState) -> JSONObject {
    let entry = review.shown(entry)
    let record = review.record(entry.ref)
    var object: JSONObject = [
      "id": text(record.map { review.name(of: $0) }),
      "entry": .string(EntryObject.address(of: entry)),
      "kind": .string(entry.kind), "at": text(entry.at?.description),
      "clock": .integer(entry.stamp.clock), "writer": .string(entry.stamp.writer.hex),
      "by": .string(review.callsign(of: entry.stamp.writer)), "text": .string(words(entry)),
      "state": .string(state.rawValue), "ref": .string(entry.ref.hex),
    ]
    if let record { object["record"] = .string(record.ref.hex) }
    if !entry.replaces.isEmpty { object["replaces"] = addresses(entry.replaces) }
    if entry.isPrivate { object["private"] = true }
    switch entry.content {
    case .event(let event): for member in fields(event) { object[member.key] = member.value }
    case .erased: object["unread"] = "erased"
    case .locked: object["unread"] = "sealed"
    case .newer: object["unread"] = "newer"
    }
    return object
  }

  /// `WRITER:SEQ`.
  static func address(of entry: ReviewEntry) -> String {
    "\(entry.stamp.writer.hex):\(entry.stamp.seq)"
  }

  private func words(_ entry: ReviewEntry) -> String {
    if case .newer(let text) = entry.content { return text }
    return entry.event?.text ?? ""
  }

  private func fields(_ event: Event) -> JSONObject {
    switch event {
    case .review(let setUp): fields(setUp)
    case .line(let line):
      [
        "why": text(line.whyItMatters), "groups": text(line.groups),
        "would-change": text(line.wouldChangeOurMind), "out-of-scope": text(line.outOfScope),
      ]
    case .slot(let slot): fields(slot)
    case .note(let note): fields(note)
    case .answer(let answer): fields(answer)
    case .thought(let thought): ["about": name(thought.about)]
    case .point(let point): fields(point)
    case .action(let action):
      [
        "from": name(action.from), "owner": .string(action.owner),
        "first-step": .string(action.firstStep), "by-day": text(action.by?.description),
        "how-we-will-know": .string(action.howWeWillKnow), "stop-doing": text(action.stopDoing),
        "exchange-visit": .bool(action.isExchangeVisit),
      ]
    case .joined(let joined): ["after": joined.after.map { addresses([$0]) } ?? .null]
    case .shifted(let shift):
      [
        "minutes": .integer(Int64(shift.minutes)), "extending": name(shift.extending),
        "slots": names(shift.slots),
      ]
    case .undone(let targets): ["targets": addresses(targets)]
    case .met(let tips):
      [
        "writers": .object(
          JSONObject(
            tips.sorted { $0.key < $1.key }.map { ($0.key.hex, .integer(Int64($0.value.seq))) }))
      ]
    case .erased(let erasure):
      [
        "targets": addresses(erasure.targets), "reason": .string(erasure.reason.rawValue),
        "requester": .string(erasure.requester),
      ]
    case .setAside(let setAside):
      switch setAside.subject {
      case .words(let rule, let phrase): ["rule": .string(rule), "phrase": .string(phrase)]
      case .family(let family): ["family": .string(family)]
      }
    case .safeguarding(let step):
      ["step": .string(step.step.rawValue), "role": .string(step.role)]
    case .word(let word):
      [
        "sort": .string(word.sort.rawValue), "said-by": .string(word.by),
        "due": text(word.due?.description), "about": name(word.about),
        "step": text(word.step.isEmpty ? nil : word.step), "evidence": addresses(word.evidence),
        "effort": word.placing.map { .integer(Int64($0.effort)) } ?? .null,
        "impact": word.placing.map { .integer(Int64($0.impact)) } ?? .null,
        "votes": .integer(Int64(word.votes)),
      ]
    case .check(let check):
      [
        "action": name(check.action), "visit": .string(check.visit.rawValue),
        "status": .string(check.status.rawValue), "then": .string(check.then),
        "pupils": .string(check.pupils), "surprise": .string(check.surprise),
        "next": .string(check.next),
      ]
    case .tally(let tally):
      [
        "slot": name(tally.slot), "place": text(tally.place),
        "ticks": .array(
          tally.ticks.map { [.integer(Int64($0.seconds)), .string($0.mark.description)] }),
      ]
    case .timer(let step):
      [
        "run": .string(step.run), "step": .string(step.step),
        "change": .string(step.change.rawValue), "seconds": .integer(Int64(step.seconds)),
        "about": name(step.about),
      ]
    case .floor(let floor): ["floor": .string(floor.rawValue)]
    case .plan(let row):
      [
        "line": name(row.line), "source": .string(row.source.rawValue), "place": text(row.place),
        "who": .array(row.who.map { .string($0) }), "slot": name(row.slot),
        "needs": text(row.needs),
      ]
    case .stage(let step):
      [
        "stage": .string(step.stage.rawValue), "day": text(step.day?.description),
        "set-by": .string(step.by), "seen": addresses(step.seen),
        "done": .array(step.done.map { .string($0.rawValue) }),
      ]
    case .role(let role): ["role": .string(role.rawValue)]
    case .consented(let consent):
      [
        "of": .string(consent.of.rawValue), "item": .string(consent.item),
        "targets": addresses(consent.targets),
      ]
    case .agreed(let points):
      ["versions": addresses(points.map(\.version))]
    }
  }

  private func fields(_ setUp: ReviewSetUp) -> JSONObject {
    let agreement = AgreementField.allCases.compactMap { field in
      setUp.agreement[field].map { (field.rawValue, JSONValue.string($0)) }
    }
    return [
      "school": .string(setUp.school), "date": .string(setUp.day.description),
      "nation": .string(setUp.nation.rawValue),
      "team": .array(
        setUp.team.map {
          [
            "callsign": .string($0.callsign), "role": .string($0.role.rawValue),
            "from": text($0.from),
          ]
        }), "agreement": .object(JSONObject(agreement)),
    ]
  }

  private func fields(_ slot: Slot) -> JSONObject {
    [
      "day": .string(slot.day.description), "start": .string(slot.start.description),
      "end": .string(slot.end.description), "began": text(slot.began?.description),
      "ended": text(slot.ended?.description), "place": text(slot.place),
      "lines": names(slot.lines), "host-partner": text(slot.hostPartner),
      "no-partner-because": text(slot.noPartnerBecause), "host-framed": .bool(slot.isHostFramed),
      "connection-lost": .array(slot.connectionLost.map { .string($0.description) }),
      "moving": .integer(Int64(slot.movingMinutes)),
      "mode": .string(slot.mode.rawValue), "protected": .bool(slot.isProtected),
      "cancelled": .bool(slot.isCancelled), "uid": text(slot.calendarUID),
      "sequence": slot.calendarSequence.map { .integer(Int64($0)) } ?? .null,
      "parts": .array(
        slot.parts.map {
          [
            "who": .array($0.who.map { .string($0) }), "text": .string($0.text),
            "place": text($0.place), "source": text($0.source?.rawValue),
          ]
        }),
    ]
  }

  private func fields(_ note: Note) -> JSONObject {
    [
      "source": .string(note.source.rawValue), "place": text(note.place), "slot": name(note.slot),
      "lines": names(note.lines), "quotes": .array(note.quotes.map { .string($0) }),
      "counts": counts(note.counts),
      "fields": .object(JSONObject(note.fields.map { ($0.field.rawValue, .string($0.text)) })),
      "ask-later": text(note.askLater), "asked": .bool(note.isAsked),
      "sensitivity": text(note.sensitivity?.rawValue), "aside": text(note.aside?.rawValue),
    ]
  }

  private func fields(_ answer: Answer) -> JSONObject {
    [
      "source": .string(answer.source.rawValue), "place": text(answer.place),
      "slot": name(answer.slot), "lines": names(answer.lines), "prompt-id": text(answer.promptID),
      "prompt": .string(answer.prompt), "speaker": .string(answer.speaker),
      "verbatim": .bool(answer.isVerbatim), "counts": counts(answer.counts),
      "aside": text(answer.aside?.rawValue),
    ]
  }

  private func fields(_ point: Point) -> JSONObject {
    let strength = review.strength(of: point)
    return [
      "line": name(point.line), "evidence": names(point.evidence),
      "contrary": names(point.contrary), "strength": .string(strength.label.rawValue),
      "supporting": .integer(Int64(strength.supporting)),
      "contrary-items": .integer(Int64(strength.contrary)), "about": text(point.about?.rawValue),
      "looked-for-opposite": .bool(point.lookedForOpposite), "sort": text(point.sort?.rawValue),
      "stance": text(point.response?.stance.rawValue), "response": text(point.response?.text),
    ]
  }

  private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
  private func name(_ ref: EntryRef?) -> JSONValue { text(ref.map { review.name(of: $0) }) }
  private func names(_ refs: [EntryRef]) -> JSONValue {
    .array(refs.map { .string(review.name(of: $0)) })
  }
  private func addresses(_ refs: [EntryRef]) -> JSONValue {
    .array(
      refs.map { ref in .string(review.entry(ref).map(EntryObject.address) ?? ref.hex) })
  }
  private func counts(_ counts: [Count]) -> JSONValue {
    .array(
      counts.map {
        ["label": .string($0.label), "n": .integer(Int64($0.n)), "of": .integer(Int64($0.of))]
      })
  }
}
