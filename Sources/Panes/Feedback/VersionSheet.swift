// All wordings of a point on a page, beside each other where there is room and else from the first
// to the last, with what the guide remarked on in each. What was erased is named and not shown.

import Domain
import Surface

/// The wordings of a point, oldest first.
struct VersionSheet {
  private(set) var sheet = Sheet()

  private struct Wording {
    let stamp: String
    let title: String
    /// Empty where it was erased.
    let text: String
    let role: Role
    let flags: String
    /// What the host said of it; empty where they said nothing.
    let reply: String

    /// The same at every width.
    var stops: Int { 1 + (text.isEmpty ? 0 : Sheet.stops(for: text) - 1) }
  }

  init(_ record: Record, _ state: FeedbackState, _ desk: Desk, columns: Int) {
    let wordings = record.wordings.enumerated().map { place, wording in
      VersionSheet.wording(wording.entry, wording.state, place, state, desk)
    }
    if wordings.count > 1, let width = Sheet.width(of: wordings.count, columns: columns) {
      sheet.add(
        wordings.map { one in
          let notes = [one.flags, one.reply].filter { !$0.isEmpty }.joined(separator: ". ")
          return Sheet.Column(
            [.init(one.stamp, .dim), .init(one.title, .title)], one.text, one.role,
            foot: .init(notes, one.reply.isEmpty ? .finding : .quote))
        }, width: width, stops: wordings.reduce(0) { $0 + $1.stops })
    } else {
      for (place, one) in wordings.enumerated() {
        if place > 0 { sheet.add("") }
        addBelow(one, columns: columns)
      }
    }
  }

  private mutating func addBelow(_ one: Wording, columns: Int) {
    sheet.add([.init(one.stamp + "  ", .dim), .init(one.title, .title)], isStop: true)
    guard !one.text.isEmpty else { return }
    sheet.add(wrapped: one.text, one.role, columns: columns, stops: one.stops - 1)
    if !one.flags.isEmpty {
      sheet.add(wrapped: one.flags, .finding, indent: 2, columns: columns)
    }
    if !one.reply.isEmpty { sheet.add(wrapped: one.reply, .quote, indent: 2, columns: columns) }
  }

  private static func wording(
    _ entry: Entry, _ fate: EntryState, _ place: Int, _ state: FeedbackState, _ desk: Desk
  ) -> Wording {
    var title = place == 0 ? "first wording" : "wording \(place + 1)"
    switch fate {
    case .current: title += place == 0 ? ", the only one" : ", as it stands"
    case .replaced: break
    case .withdrawn: title += ", withdrawn"
    case .erased: title += ", erased"
    case .contested: title += ", side by side with another"
    }
    let flags = state.flags[entry.ref] ?? ""
    return Wording(
      stamp: stamp(entry, desk.review), title: title,
      text: fate == .erased ? "" : entry.readableText,
      role: fate == .replaced || fate == .withdrawn ? .past : .strong,
      flags: fate == .erased || flags.isEmpty ? "" : "remarked: \(flags)",
      reply: fate == .erased ? "" : reply(to: entry, desk))
  }

  private static func reply(to entry: Entry, _ desk: Desk) -> String {
    guard case .point(let point)? = desk.review.latestWith(entry)?.event,
      let response = point.response
    else { return "" }
    let mark = response.stance.mark(isASCII: desk.isASCII)
    return "host \(mark) \(response.stance.rawValue)"
      + (response.text.isEmpty ? "" : ". \(response.text)")
  }

  /// When and by whom: "14:02 Oak".
  static func stamp(_ entry: Entry, _ review: Review) -> String {
    let sign = review.callsign(of: entry.stamp.writer)
    return entry.at.map { "\($0.time) \(sign)" } ?? sign
  }
}

extension Review {
  /// The last version of a record that still has the words of one of its versions, before other
  /// words came: a reply or more evidence is a version too.
  fileprivate func latestWith(_ entry: Entry) -> Entry? {
    guard let record = record(entry.ref),
      let place = record.versions.firstIndex(where: { $0.ref == entry.ref })
    else { return nil }
    return record.versions[place...].prefix { $0.readableText == entry.readableText }.last
  }
}
