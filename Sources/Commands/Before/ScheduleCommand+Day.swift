// The day's plan from a template, what cannot work in it, who sees what, and what has to give when
// it runs late.

import ArgumentParser
import Domain
import JSONText
import Packs

extension ScheduleCommand {
  /// Lays a template out from the review's date on. What is planned stays.
  func use(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: .writing)
    let packs = opened.files(options).packs()
    let name = value ?? ""
    guard let template = packs.day(named: name) else {
      throw .usage(
        place: "schedule use", what: "no day is called \(name)",
        expected: packs.days.map(\.name).joined(separator: ", "), advice: "choose one of these")
    }
    guard let day = opened.store.review.mergedSetUp?.day else { throw .noSetUp(review) }
    let words = opened.words
    let entries = try opened.record(
      template.slots.compactMap { Slot($0, from: day, say: words.put) }.map { Change(.slot($0)) },
      place: "schedule use")
    opened.close()
    try out.saved(entries, in: opened.store.review, json: json)
  }

  func check(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    let state = opened.store.review
    let packs = opened.files(options).packs()
    for day in state.plannedDays {
      for conflict in state.conflicts(on: day) {
        try say(
          "conflict", ["day": .string(day.description), "kind": .string(conflict.kind)],
          conflict.words, &out)
      }
      for row in state.timeline(on: day, at: nil) where row.slot.lacksPartner {
        let name = state.name(of: row.record)
        let offers = state.partnerOffers(for: row.record)
        let roles = offers.map(\.role).joined(separator: ", ")
        let free = offers.isEmpty ? "" : "; free then: \(roles)"
        try say(
          "partner",
          [
            "day": .string(day.description), "slot": .string(name),
            "free": .array(
              offers.map {
                .object(["role": .string($0.role), "level": .string($0.level.name)])
              }),
          ],
          "\(name) \(row.slot.text): nobody of the school goes along, and no reason why not"
            + free, &out)
      }
      for row in state.timeline(on: day, at: nil) where row.slot.mode == .remote {
        for source in Set(row.slot.parts.compactMap(\.source)).sorted(by: {
          $0.rawValue < $1.rawValue
        }) {
          guard let activity = packs.remote(source: source.rawValue) else { continue }
          let name = state.name(of: row.record)
          try say(
            "remote",
            [
              "day": .string(day.description), "slot": .string(name),
              "suits": .string(activity.suits.rawValue),
            ],
            "\(name) at a distance, \(activity.name.lowercased()): \(activity.suits.words). "
              + activity.advice, &out)
        }
      }
    }
  }

  private func say(
    _ schema: String, _ members: JSONObject, _ words: String, _ out: inout Output
  ) throws(CommandError) {
    guard json else { return try out.line(words) }
    var object = members
    object["words"] = .string(words)
    try out.json(schema, object)
  }

  func showCoverage(_ out: inout Output) throws(CommandError) {
    let opened = try OpenedReview.open(review, in: options, for: .reading)
    for row in opened.store.review.coverage {
      let people = Set(row.planned.keys).union(row.taken.keys).sorted()
      if json {
        try out.json(
          "coverage",
          [
            "place": .string(row.place),
            "planned": .object(
              JSONObject(
                row.planned.sorted { $0.key < $1.key }.map {
                  ($0.key, .array($0.value.map { .string($0) }))
                })),
            "taken": .object(
              JSONObject(
                row.taken.sorted { $0.key < $1.key }.map { ($0.key, .integer(Int64($0.value))) })),
          ])
      } else {
        let cells = people.map { person in
          let slots = (row.planned[person] ?? []).joined(separator: " ")
          let taken = row.taken[person].map { "\($0) taken" } ?? ""
          return "\(person) " + [slots, taken].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        try out.line("\(row.place): \(cells.joined(separator: "; "))")
      }
    }
  }

  /// Shows what could give, or lets the slot named give.
  func squeeze(_ out: inout Output) throws(CommandError) {
    var opened = try OpenedReview.open(review, in: options, for: value == nil ? .reading : .writing)
    let state = opened.store.review
    let at = moment.given(in: state, opened.clock) ?? opened.clock.wallTime()
    guard let squeeze = state.squeeze(at: at) else {
      return Output.words("The rest of the day fits.")
    }
    if let value {
      let record = try state.named(value, kind: .slot)
      guard let offer = squeeze.offers.first(where: { $0.record.ref == record.ref }) else {
        throw .usage(
          place: "schedule squeeze \(value)", what: "this slot cannot give \(squeeze.minutes) min",
          expected: squeeze.offers.map { state.name(of: $0.record) }.joined(separator: " or "),
          advice: "a protected slot never gives")
      }
      _ = try opened.record([offer.change], place: review)
      opened.close()
      try out.line("moved \(state.name(of: record)) ends \(offer.end), \(offer.length) min")
      return
    }
    for offer in squeeze.offers {
      let name = state.name(of: offer.record)
      try say(
        "squeeze",
        [
          "protects": .string(state.name(of: squeeze.protected)), "slot": .string(name),
          "minutes": .integer(Int64(offer.minutes)), "end": .string(offer.end.description),
          "length": .integer(Int64(offer.length)),
        ],
        "\(name) \(offer.record.slot?.text ?? "") could end \(offer.end), "
          + "\(offer.minutes) min shorter "
          + "(\(offer.length) left), so that \(state.name(of: squeeze.protected)) keeps its time",
        &out)
    }
    if squeeze.offers.isEmpty {
      Output.words(
        "\(squeeze.minutes) min are missing before \(state.name(of: squeeze.protected)) "
          + "and no single "
          + "slot can give them; leave one out.")
    }
  }
}

extension StaffLevel {
  /// For other programs.
  fileprivate var name: String {
    switch self {
    case .senior: "senior"
    case .middle: "middle"
    case .allStaff: "all-staff"
    }
  }
}

extension Conflict {
  /// What kind it is, for other programs.
  fileprivate var kind: String {
    switch self {
    case .person: "person"
    case .room: "room"
    case .crowded: "crowded"
    case .noPause: "no-pause"
    case .tooManyClasses: "too-many-classes"
    case .hurried: "hurried"
    }
  }
}
