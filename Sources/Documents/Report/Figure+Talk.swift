// Who talked, drawn: in the feedback session host and team, and for the team alone each speaker of
// a talk and each place of a room. Tokens and numbers of places; there are no names to draw.

import Domain

extension Figure {
  /// Who talked in the feedback session.
  static func talk(_ review: Review) -> Figure? {
    guard let at = review.entries.last?.at, let team = review.talkShare.teamPercent(at: at)
    else { return nil }
    let host = (100 - team) * 6
    return Figure(
      title: "Talk in the feedback session",
      svg: svg(
        600, 52,
        [
          rect(0, 0, host, 24, fill: "#ddd", stroke: "#444"),
          rect(host, 0, 600 - host, 24, fill: "#888", stroke: "#444"),
          text(0, 44, "host \(100 - team)%"), text(600, 44, "team \(team)%", anchor: "end"),
        ]))
  }

  /// Answers kept, by speaker: whose words a point can rest on, and who was hardly heard.
  static func talkByPerson(_ review: Review) -> Figure? {
    struct Speaker: Hashable {
      let talk: String
      let token: String
    }
    var counts: [Speaker: Int] = [:]
    for record in review.visible(.answer) {
      guard let answer = record.answer, !answer.speaker.isEmpty else { continue }
      let talk = answer.slot.map { review.name(of: $0) } ?? ""
      counts[Speaker(talk: talk, token: answer.speaker), default: 0] += 1
    }
    guard let most = counts.values.max() else { return nil }
    let (left, width, height) = (190, 380, 20)
    var parts: [String] = []
    let rows = counts.sorted { ($0.key.talk, $0.key.token) < ($1.key.talk, $1.key.token) }
    for (row, one) in rows.enumerated() {
      let top = row * height
      let label = [one.key.talk, one.key.token].filter { !$0.isEmpty }.joined(separator: " ")
      parts.append(text(0, top + 14, String(label.prefix(28))))
      let bar = one.value * width / most
      parts.append(rect(left, top + 3, bar, height - 6, fill: "#bbb", stroke: "#555"))
      parts.append(text(left + bar + 6, top + 14, "\(one.value)"))
    }
    return Figure(
      title: "Talk by person: answers kept of each speaker",
      svg: svg(left + width + 30, rows.count * height + 4, parts))
  }

  /// Turns by place, one picture for each visit in which somebody counted them.
  static func talkBySeat(_ review: Review) -> [Figure] {
    review.talliedSlots.compactMap { slot in
      let cut = TallyCut(review.ticks(in: slot))
      guard !cut.turns.isEmpty, cut.places > 0 else { return nil }
      let name = slot.map { review.name(of: $0) } ?? "no slot"
      let places = (1...min(cut.places, 100)).map {
        TalkPicture.Place("\($0)", turns: cut.turns[$0] ?? 0)
      }
      return talk(
        places, title: "Talk by place, \(name): \(TalkPicture(cut, columns: 80).words)")
    }
  }

  /// Turns by seat at the workshop, which is the school's own; nil before a turn was counted.
  static func talkAtWorkshop(_ review: Review) -> Figure? {
    let room = WorkshopRoom(review)
    guard room.seats.contains(where: { $0.turns > 0 }) else { return nil }
    return talk(
      room.seats.map { TalkPicture.Place($0.letter, turns: $0.turns) },
      title: "Talk map of the workshop, by seat: \(TalkPicture(room, columns: 80).words)")
  }

  /// A cell for each place: the darker, the more turns, and the number says how many.
  private static func talk(_ places: [TalkPicture.Place], title: String) -> Figure {
    let (across, cell) = (7, 58)
    var parts: [String] = []
    for (index, place) in places.enumerated() {
      let (row, column) = (index / across, index % across)
      let shade = place.turns == 0 ? 255 : max(150, 240 - place.turns * 20)
      parts.append(
        rect(
          column * cell, row * 30, cell - 2, 28, fill: "rgb(\(shade),\(shade),\(shade))",
          stroke: "#666"))
      parts.append(text(column * cell + 4, row * 30 + 12, place.name))
      if place.turns > 0 {
        parts.append(
          text(column * cell + cell - 8, row * 30 + 22, "\(place.turns)", anchor: "end"))
      }
    }
    let rows = (places.count + across - 1) / across
    return Figure(
      title: title, svg: svg(min(places.count, across) * cell, rows * 30 + 2, parts))
  }
}
