// The day's plan as a whole: what cannot work, what gives when it runs late, a day from a template,
// and the marks of a slot at a distance.

import Domain
import Packs
import Surface

extension ScheduleState {
  /// Asks whether the nearest slot that can may give the minutes that are missing.
  func squeeze(_ desk: Desk) -> [Effect] {
    guard let squeeze = desk.review.squeeze(at: desk.now) else {
      return [.say("The rest of the day fits; nothing has to give.")]
    }
    let fixed = desk.review.name(of: squeeze.protected)
    guard let offer = squeeze.offers.first else {
      let minutes = counted(squeeze.minutes, "minute")
      return [
        .say("\(minutes) missing before \(fixed), and no one slot can give that; leave one out.")
      ]
    }
    let name = desk.title(of: offer.record)
    let others = squeeze.offers.dropFirst().map { desk.review.name(of: $0.record) }
    let besides =
      others.isEmpty ? "" : " \(others.joined(separator: " or ")) could too, by command."
    return [
      .confirm(
        Confirmation(
          question: "\(fixed) keeps its time if \(name) ends \(offer.end), "
            + "\(offer.minutes) min shorter with \(offer.length) left.\(besides)",
          key: "y", then: [.record([offer.change])]))
    ]
  }

  /// One conflict at each press, round and round.
  mutating func tellConflict(_ desk: Desk) -> [Effect] {
    let found = desk.review.conflicts(on: dayInView(desk))
    guard !found.isEmpty else {
      toldConflict = -1
      return [.say("Nothing in this day's plan gets in the way of anything else.")]
    }
    toldConflict = (toldConflict + 1) % found.count
    return [.say("\(toldConflict + 1) of \(found.count): \(found[toldConflict].words).")]
  }

  /// The next template, with the question whether it is the one.
  mutating func nextTemplate(_ desk: Desk) -> [Effect] {
    guard desk.review.visible(.slot).isEmpty else {
      return [
        .say(
          "A template is for a review without slots, and there are some: n adds one, "
            + "< and > go to the days that have them.")
      ]
    }
    // The most usual day is asked about first.
    let days = desk.packs.days.filter { $0.name == "primary" }
      + desk.packs.days.filter { $0.name != "primary" }
    guard !days.isEmpty else {
      return [.say("There is no template; pack list shows what there is.")]
    }
    toldTemplate = (toldTemplate + 1) % days.count
    let template = days[toldTemplate]
    let changes = template.slots.compactMap { Slot($0, from: dayInView(desk), say: desk.put) }
      .map { Change(.slot($0)) }
    return [
      .confirm(
        Confirmation(
          question: "Lay out \(template.name): \(template.title), "
            + "\(counted(template.slots.count, "slot"))? Esc and t again shows the next.",
          key: "y", then: [.record(changes)]))
    ]
  }

  /// Somebody who is free goes along. The next press takes the next who is, until all had a turn.
  mutating func sendAlong(_ desk: Desk) -> [Effect] {
    guard let row = selection(desk) else { return [.say(Self.noSlots)] }
    let name = desk.review.name(of: row.record)
    var slot = row.slot
    guard slot.isObservation else {
      return [.say("\(name) is no visit to a class or its work; e says who else is there.")]
    }
    // What a person wrote stays; only what was suggested goes round.
    let last = lastSentAlong
    let isSuggested = row.record.ref == last?.slot && slot.hostPartner == last?.role
    guard slot.lacksPartner || isSuggested else {
      let who = slot.hostPartner ?? "nobody, for a reason"
      return [.say("\(name) goes with \(who); e changes it.")]
    }
    let offers = desk.review.partnerOffers(for: row.record).map(\.role)
    let before = isSuggested ? last?.asked ?? [] : []
    let asked = before.count < offers.count ? before : []
    guard let role = offers.first(where: { !asked.contains($0) }) else {
      return [.say("The plan names nobody who is free then; e says who goes along, or why nobody.")]
    }
    slot.hostPartner = role
    lastSentAlong = SentAlong(slot: row.record.ref, role: role, asked: asked + [role])
    return [
      .record([Change(.slot(slot), replacing: row.record.currentRefs)]),
      .say("\(role) goes along with \(name); ask them. p again: another."),
    ]
  }

  func mark(_ command: CommandID, _ desk: Desk) -> [Effect] {
    guard let row = selection(desk) else { return [.say(Self.noSlots)] }
    var slot = row.slot
    let name = desk.title(of: row.record)
    let words: String
    if command == "schedule.lost" {
      slot.connectionLost.append(desk.now.time)
      words = "\(name): connection lost \(desk.now.time). Go on by telephone. u undoes."
    } else if command == "schedule.mode" {
      let modes = SlotMode.allCases
      let place = modes.firstIndex(of: slot.mode) ?? 0
      slot.mode = modes[(place + 1) % modes.count]
      words = "\(name) is now \(slot.mode.words). u undoes."
    } else if command == "schedule.way" {
      slot.movingMinutes = slot.movingMinutes == 0 ? DayRules.movingMinutes : 0
      words =
        slot.movingMinutes == 0
        ? "\(name) has no time for the way inside it any more. u undoes."
        : "\(name) begins with \(slot.movingMinutes) min for the way. u undoes."
    } else {
      slot.isHostFramed.toggle()
      words =
        slot.isHostFramed
        ? "\(name) is host-framed: ask how typical it is. u undoes."
        : "\(name) is not host-framed any more. u undoes."
    }
    return [.record([Change(.slot(slot), replacing: row.record.currentRefs)]), .say(words)]
  }
}
