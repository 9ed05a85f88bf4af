// Records as JSON Lines, for other programs: one object for every version that stands, always with
// the same keys in the same order for its kind. References are given by display id, as people use
// them, and the record's own reference in full.

import Domain
import JSONText

/// Records as JSON Lines.
public enum RecordLines {
  /// The version of the objects' form. It grows when a key changes its meaning or goes.
  public static var version: Int { 1 }

  /// Canonical JSON, one object a line. Ordered by kind, then as the journal orders them.
  ///
  /// - Parameter audience: The school, unless somebody says otherwise.
  public static func bytes(of review: Review, for audience: ExportAudience = .school) -> [UInt8] {
    var out: [UInt8] = []
    let hold = ExportHold(review)
    for kind in RecordKind.allCases where kind != .thought {
      for record in review.visible(kind) {
        for (entry, state) in ExportRules.released(record, by: audience, hold) {
          JSONWriter.write(object(entry, state, record, review, audience), to: &out)
          out.append(0x0A)
        }
      }
    }
    return out
  }

  private static func object(
    _ entry: Entry, _ state: EntryState, _ record: Record, _ review: Review,
    _ audience: ExportAudience
  ) -> JSONObject {
    var object: JSONObject = [
      "schema": "alongside.record", "version": .integer(Int64(version)),
      "kind": .string(entry.kind), "id": .string(review.name(of: record)),
      "record": .string(record.ref.hex),
      "entry": .string("\(entry.stamp.writer.hex):\(entry.stamp.seq)"),
      "at": text(entry.at?.description), "clock": .integer(entry.stamp.clock),
      "writer": .string(entry.stamp.writer.hex),
      "by": .string(review.callsign(of: entry.stamp.writer)),
      "state": .string(state.rawValue), "text": .string(entry.event?.text ?? ""),
    ]
    let fields = RecordFields(review: review, audience: audience).fields(of: entry.event)
    for member in fields { object[member.key] = member.value }
    return object
  }

  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}

/// What each kind of record has beside its text.
struct RecordFields {
  let review: Review
  let audience: ExportAudience

  func fields(of event: Event?) -> JSONObject {
    switch event {
    case .review(let setUp)?: fields(of: setUp)
    case .line(let line)?:
      [
        "why": text(line.whyItMatters), "groups": text(line.groups),
        "would-change": text(line.wouldChangeOurMind), "out-of-scope": text(line.outOfScope),
      ]
    case .slot(let slot)?: fields(of: slot)
    case .note(let note)?:
      [
        "source": .string(note.source.rawValue), "place": text(note.place),
        "slot": name(note.slot), "lines": names(note.lines),
        "quotes": .array(note.quotes.map { .string($0) }), "counts": counts(note.counts),
        "fields": .object(JSONObject(note.fields.map { ($0.field.rawValue, .string($0.text)) })),
        "ask-later": text(note.askLater), "sensitivity": text(note.sensitivity?.rawValue),
      ]
    case .answer(let answer)?:
      [
        "source": .string(answer.source.rawValue), "place": text(answer.place),
        "slot": name(answer.slot), "lines": names(answer.lines), "prompt-id": text(answer.promptID),
        "prompt": .string(answer.prompt), "speaker": .string(answer.speaker),
        "verbatim": .bool(answer.isVerbatim), "counts": counts(answer.counts),
      ]
    case .point(let point)?: fields(of: point)
    case .action(let action)?:
      [
        "from": name(action.from), "owner": .string(action.owner),
        "first-step": .string(action.firstStep), "by-day": text(action.by?.description),
        "how-we-will-know": .string(action.howWeWillKnow), "stop-doing": text(action.stopDoing),
        "exchange-visit": .bool(action.isExchangeVisit),
      ]
    case .word(let word)?:
      [
        "sort": .string(word.sort.rawValue), "said-by": .string(word.by),
        "due": text(word.due?.description), "about": name(word.about),
      ]
    case .check(let check)?:
      [
        "action": name(check.action), "visit": .string(check.visit.rawValue),
        "status": .string(check.status.rawValue), "then": .string(check.then),
        "pupils": .string(check.pupils), "surprise": .string(check.surprise),
        "next": .string(check.next),
      ]
    case .plan(let row)?:
      [
        "line": name(row.line), "source": .string(row.source.rawValue), "place": text(row.place),
        "who": .array(row.who.map { .string($0) }), "slot": name(row.slot),
        "needs": text(row.needs),
      ]
    default: JSONObject()
    }
  }

  private func fields(of setUp: ReviewSetUp) -> JSONObject {
    let agreement = ExportRules.agreement(for: audience).compactMap { field in
      setUp.agreement[field].map { (field.rawValue, JSONValue.string($0)) }
    }
    var object: JSONObject = [
      "school": .string(setUp.school), "date": .string(setUp.day.description),
      "nation": .string(setUp.nation.rawValue), "agreement": .object(JSONObject(agreement)),
    ]
    if audience == .team {
      object["team"] = .array(
        setUp.team.map {
          [
            "callsign": .string($0.callsign), "role": .string($0.role.rawValue),
            "from": text($0.from),
          ]
        })
    }
    return object
  }

  private func fields(of slot: Slot) -> JSONObject {
    var object: JSONObject = [
      "day": .string(slot.day.description), "start": .string(slot.start.description),
      "end": .string(slot.end.description), "began": text(slot.began?.description),
      "ended": text(slot.ended?.description), "place": text(slot.place),
      "lines": names(slot.lines), "host-partner": text(slot.hostPartner),
      "mode": .string(slot.mode.rawValue), "protected": .bool(slot.isProtected),
      "cancelled": .bool(slot.isCancelled), "uid": text(slot.calendarUID),
      "sequence": slot.calendarSequence.map { .integer(Int64($0)) } ?? .null,
    ]
    if audience == .team {
      object["parts"] = .array(
        slot.parts.map {
          [
            "who": .array($0.who.map { .string($0) }), "text": .string($0.text),
            "place": text($0.place), "source": text($0.source?.rawValue),
          ]
        })
    }
    return object
  }

  private func fields(of point: Point) -> JSONObject {
    let strength = review.strength(of: point)
    var object: JSONObject = [
      "line": name(point.line), "strength": .string(strength.label.rawValue),
      "supporting": .integer(Int64(strength.supporting)),
      "contrary-items": .integer(Int64(strength.contrary)),
      "looked-for-opposite": .bool(point.lookedForOpposite), "sort": text(point.sort?.rawValue),
      "stance": text(point.response?.stance.rawValue), "response": text(point.response?.text),
    ]
    if audience == .team {
      object["evidence"] = names(point.evidence)
      object["contrary"] = names(point.contrary)
    }
    return object
  }

  private func text(_ text: String?) -> JSONValue { RecordLines.text(text) }
  private func name(_ ref: EntryRef?) -> JSONValue { text(ref.map { review.name(of: $0) }) }
  private func names(_ refs: [EntryRef]) -> JSONValue {
    .array(refs.map { .string(review.name(of: $0)) })
  }
  private func counts(_ counts: [Count]) -> JSONValue {
    .array(
      counts.map {
        ["label": .string($0.label), "n": .integer(Int64($0.n)), "of": .integer(Int64($0.of))]
      })
  }
}
