// Events as `data` objects of the journal's lines. Field names are those of `design` 4; what is
// empty or nil is left out, and keys stand in a fixed order so that the same event gives the same
// bytes.

import Domain
import JSONText

/// Event ⇄ `data`.
enum EntryCoding {
  /// What stands in a line's `data`.
  static func data(
    of event: Event, at: WallTime, id: DisplayID?, replaces: [EntryRef]
  ) -> JSONObject {
    var fields = Fields()
    fields["at"] = .string(at.description)
    if let id { fields["id"] = .string(id.description) }
    fields.put("replaces", refs: replaces)
    fields.put(event)
    return fields.object
  }

  /// Builds an object member by member, leaving out what says nothing.
  struct Fields {
    var object = JSONObject()

    subscript(key: String) -> JSONValue? {
      get { object[key] }
      set { object[key] = newValue }
    }

    mutating func put(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { object[key] = .string(text) }
    }

    mutating func put(_ key: String, _ number: Int?) {
      if let number { object[key] = .integer(Int64(number)) }
    }

    mutating func put(_ key: String, ref: EntryRef?) {
      if let ref { object[key] = .string(ref.hex) }
    }

    mutating func put(_ key: String, refs: [EntryRef]) {
      if !refs.isEmpty { object[key] = .array(refs.map { .string($0.hex) }) }
    }

    mutating func put(_ key: String, texts: [String]) {
      if !texts.isEmpty { object[key] = .array(texts.map { .string($0) }) }
    }

    mutating func put(_ key: String, objects: [JSONObject]) {
      if !objects.isEmpty { object[key] = .array(objects.map { .object($0) }) }
    }

    mutating func put(_ key: String, flag: Bool) {
      if flag { object[key] = .bool(true) }
    }
  }
}

extension EntryCoding.Fields {
  fileprivate mutating func put(_ event: Event) {
    switch event {
    case .joined(let joined):
      object["callsign"] = .string(joined.callsign)
      object["after"] = joined.after.map { .string($0.hex) } ?? .null
    case .review(let setUp): put(setUp)
    case .line(let line):
      object["text"] = .string(line.text)
      put("why", line.whyItMatters)
      put("groups", line.groups)
      put("would-change-our-mind", line.wouldChangeOurMind)
      put("out-of-scope", line.outOfScope)
    case .slot(let slot): put(slot)
    case .note(let note): put(note)
    case .answer(let answer): put(answer)
    case .thought(let thought):
      object["text"] = .string(thought.text)
      put("about", ref: thought.about)
    case .point(let point): put(point)
    case .action(let action): put(action)
    case .shifted(let shift):
      // The format knows no sign.
      put("minutes", abs(shift.minutes))
      put("earlier", flag: shift.minutes < 0)
      put("extending", ref: shift.extending)
      put("slots", refs: shift.slots)
    case .undone(let targets):
      put("targets", refs: targets)
    case .met(let writers):
      let tips = writers.sorted { $0.key < $1.key }.map { writer, tip in
        let tip: JSONObject = ["seq": .integer(Int64(tip.seq)), "hash": .string(tip.ref.hex)]
        return (writer.hex, JSONValue.object(tip))
      }
      object["writers"] = .object(JSONObject(tips))
    case .erased(let erasure):
      put("targets", refs: erasure.targets)
      put("record", ref: erasure.record)
      object["reason"] = .string(erasure.reason.rawValue)
      object["requester"] = .string(erasure.requester)
      put("fields", texts: erasure.fields)
    case .setAside(let setAside):
      switch setAside.subject {
      case .words(let rule, let phrase):
        put("rule", rule)
        put("phrase", phrase)
      case .family(let family): put("family", family)
      }
      put("place", ref: setAside.place)
      put("reason", setAside.reason)
    case .safeguarding(let step):
      object["step"] = .string(step.step.rawValue)
      put("role", step.role)
      object["by"] = .string(step.by)
    case .word(let word):
      object["text"] = .string(word.text)
      object["sort"] = .string(word.sort.rawValue)
      put("by", word.by)
      put("due", word.due?.description)
      put("about", ref: word.about)
      put("from", ref: word.carriedFrom)
      put("step", word.step)
      put("evidence", refs: word.evidence)
      put("effort", word.placing?.effort)
      put("impact", word.placing?.impact)
      if word.votes > 0 { put("votes", word.votes) }
    case .check(let check): put(check)
    case .tally(let tally):
      put("slot", ref: tally.slot)
      put("place", tally.place)
      object["ticks"] = .array(
        tally.ticks.map { [.integer(Int64($0.seconds)), .string($0.mark.description)] })
    case .timer(let step):
      object["run"] = .string(step.run)
      object["step"] = .string(step.step)
      object["change"] = .string(step.change.rawValue)
      if step.seconds > 0 { put("seconds", step.seconds) }
      put("about", ref: step.about)
      put(
        "then",
        objects: step.then.map {
          ["step": .string($0.step), "seconds": .integer(Int64($0.seconds))]
        })
    case .floor(let floor):
      object["floor"] = .string(floor.rawValue)
    case .consented(let consent):
      object["of"] = .string(consent.of.rawValue)
      put("item", consent.item)
      put("targets", refs: consent.targets)
    case .agreed(let points):
      put("points", objects: points.map(EntryCoding.object))
    case .plan(let row):
      object["text"] = .string(row.text)
      put("line", ref: row.line)
      object["source"] = .string(row.source.rawValue)
      put("place", row.place)
      put("who", texts: row.who)
      put("slot", ref: row.slot)
      put("needs", row.needs)
    case .stage(let step):
      object["stage"] = .string(step.stage.rawValue)
      put("date", step.day?.description)
      put("by", step.by)
      put("seen", refs: step.seen)
      put("done", texts: step.done.map(\.rawValue))
    case .role(let role):
      object["role"] = .string(role.rawValue)
    }
  }

  private mutating func put(_ setUp: ReviewSetUp) {
    object["school"] = .string(setUp.school)
    object["date"] = .string(setUp.day.description)
    object["focus"] = .string(setUp.focus)
    object["nation"] = .string(setUp.nation.rawValue)
    put("team", objects: setUp.team.map { member in
      var fields = EntryCoding.Fields()
      fields["callsign"] = .string(member.callsign)
      fields["role"] = .string(member.role.rawValue)
      fields.put("from", member.from)
      return fields.object
    })
    for field in AgreementField.allCases { put(field.rawValue, setUp.agreement[field]) }
    var facts = EntryCoding.Fields()
    for field in SelfReviewField.allCases { facts.put(field.rawValue, setUp.selfReview[field]) }
    if !facts.object.isEmpty { object["self-review"] = .object(facts.object) }
    if let changed = setUp.changed { object["changed"] = .array(changed.map { .string($0) }) }
  }

  private mutating func put(_ slot: Slot) {
    object["text"] = .string(slot.text)
    object["date"] = .string(slot.day.description)
    object["start"] = .string(slot.start.description)
    object["end"] = .string(slot.end.description)
    put("place", slot.place)
    put("parts", objects: slot.parts.map { part in
      var fields = EntryCoding.Fields()
      fields.put("who", texts: part.who)
      fields["text"] = .string(part.text)
      fields.put("place", part.place)
      fields.put("source", part.source?.rawValue)
      return fields.object
    })
    put("lines", refs: slot.lines)
    put("host", slot.hostPartner)
    object["mode"] = .string(slot.mode.rawValue)
    put("protected", flag: slot.isProtected)
    put("began", slot.began?.description)
    put("ended", slot.ended?.description)
    put("uid", slot.calendarUID)
    put("sequence", slot.calendarSequence)
    put("cancelled", flag: slot.isCancelled)
    put("no-host-because", slot.noPartnerBecause)
    put("host-framed", flag: slot.isHostFramed)
    put("connection-lost", texts: slot.connectionLost.map(\.description))
    put("moving", slot.movingMinutes == 0 ? nil : slot.movingMinutes)
  }

  private mutating func put(_ note: Note) {
    object["text"] = .string(note.text)
    object["source"] = .string(note.source.rawValue)
    put("place", note.place)
    put("slot", ref: note.slot)
    put("lines", refs: note.lines)
    put("quotes", texts: note.quotes)
    put("counts", objects: note.counts.map(EntryCoding.object))
    if !note.fields.isEmpty {
      object["fields"] = .object(
        JSONObject(note.fields.map { ($0.field.rawValue, JSONValue.string($0.text)) }))
    }
    put("ask-later", note.askLater)
    put("sensitivity", note.sensitivity?.rawValue)
    put("asked", flag: note.isAsked)
    put("aside", note.aside?.rawValue)
  }

  private mutating func put(_ answer: Answer) {
    object["text"] = .string(answer.text)
    put("prompt", answer.promptID)
    put("asked", answer.prompt)
    object["speaker"] = .string(answer.speaker)
    object["source"] = .string(answer.source.rawValue)
    object["verbatim"] = .bool(answer.isVerbatim)
    put("place", answer.place)
    put("slot", ref: answer.slot)
    put("lines", refs: answer.lines)
    put("counts", objects: answer.counts.map(EntryCoding.object))
    put("aside", answer.aside?.rawValue)
  }

  private mutating func put(_ point: Point) {
    object["text"] = .string(point.text)
    put("line", ref: point.line)
    put("evidence", refs: point.evidence)
    put("contrary", refs: point.contrary)
    put("about", point.about?.rawValue)
    put("looked-for-opposite", flag: point.lookedForOpposite)
    put("sort", point.sort?.rawValue)
    if let response = point.response {
      object["response"] = [
        "stance": .string(response.stance.rawValue), "text": .string(response.text),
      ]
    }
  }

  private mutating func put(_ check: ImpactCheck) {
    object["text"] = .string(check.text)
    put("action", ref: check.action)
    object["visit"] = .string(check.visit.rawValue)
    object["status"] = .string(check.status.rawValue)
    put("then", check.then)
    put("pupils", check.pupils)
    put("surprise", check.surprise)
    put("next", check.next)
  }

  private mutating func put(_ action: Action) {
    object["text"] = .string(action.text)
    put("from", ref: action.from)
    put("owner", action.owner)
    put("first-step", action.firstStep)
    put("by", action.by?.description)
    put("know", action.howWeWillKnow)
    put("stop", action.stopDoing)
    put("exchange-visit", flag: action.isExchangeVisit)
  }
}

extension EntryCoding {
  fileprivate static func object(_ point: AgreedPoint) -> JSONObject {
    [
      "version": .string(point.version.hex), "strength": .string(point.label.rawValue),
      "items": .integer(Int64(point.items)), "contrary": .integer(Int64(point.contrary)),
      "groups": .array(point.groups.map { .string($0.rawValue) }),
      "observers": .integer(Int64(point.observers)),
    ]
  }

  fileprivate static func object(_ count: Count) -> JSONObject {
    [
      "label": .string(count.label), "n": .integer(Int64(count.n)), "of": .integer(Int64(count.of)),
    ]
  }
}
