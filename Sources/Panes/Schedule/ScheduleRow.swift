// One slot as rows of the timeline: the time it runs, what it is for the person here, and at the
// right what matters now. It makes text; which slots are shown is for the list.

import Domain
import Surface

/// A slot in the timeline, laid out for a width.
struct ScheduleRow {
  private let time: String
  private let title: String
  private let status: String
  private let role: Role
  /// What stands under the row, and whether it warns.
  private(set) var details: [(text: String, isWarning: Bool)] = []

  /// The role of the marked row while another pane has the focus: what is on stays to be seen.
  var quietRole: Role { role == .now ? .now : .quietSelection }

  /// The columns before what a slot is: the marker and the time.
  private static let timeColumns = 7

  /// - Parameters:
  ///   - next: the slot that an overrun would reach.
  ///   - isOpen: whether all is shown that is known about it.
  init(
    _ row: TimelineRow, next: TimelineRow?, columns: Int, showsTeam: Bool, isOpen: Bool,
    _ desk: Desk
  ) {
    let isWide = columns >= ScheduleView.wideColumns
    let slot = row.slot
    let part = slot.part(for: desk.callsign)
    let own = part?.text ?? ""
    let place = part?.place ?? slot.place
    let isMoved = row.start != slot.start
    time = "\(row.start)" + (isWide && isMoved ? " (was \(slot.start))" : "")
    status = Self.status(row, place: isWide ? nil : place, desk)
    role = row.phase == .past ? .past : row.phase == .now ? .now : .text

    var words = showsTeam || own.isEmpty ? slot.text : own
    if isWide {
      let extras = [place.flatMap { showsTeam ? nil : $0 } ?? "", desk.tags(slot.lines)]
      words = ([words] + extras.filter { !$0.isEmpty }).joined(separator: " \(desk.dot) ")
    }
    // What is fixed says so even where its name has to be cut.
    let used = RowText.columns(time) + 2 + (status.isEmpty ? 0 : RowText.columns(status) + 1)
    let tail = slot.isProtected ? (isWide ? " (fixed)" : " =") : ""
    title = RowText.cut(words, columns: max(4, columns - used - RowText.columns(tail))) + tail

    let width = max(8, columns - Self.timeColumns)
    func add(_ text: String, isWarning: Bool = false) {
      for line in RowText.wrap(text, columns: width, limit: 2) { details.append((line, isWarning)) }
    }
    if isMoved, !isWide { add("(was \(slot.start))") }
    if row.overrunMinutes > 0, let next {
      add("! runs \(row.overrunMinutes) min into \(Self.title(of: next, desk))", isWarning: true)
    }
    if row.record.isContested {
      add("(\(row.record.currentRefs.count) versions; e makes one of them)", isWarning: true)
    }
    // Where no place stands beside it, the minutes do.
    if row.phase == .next, !isWide, place != nil, let start = Self.minutes(until: row, desk) {
      add(start)
    }
    if showsTeam {
      for part in slot.parts { add(Self.text(of: part)) }
    }
    if isOpen { addDetails(row, place: place, isWide: isWide, desk, add: { add($0) }) }
  }

  private func addDetails(
    _ row: TimelineRow, place: String?, isWide: Bool, _ desk: Desk, add: (String) -> Void
  ) {
    let slot = row.slot
    let time = "\(desk.review.name(of: row.record)) \(row.start)-\(row.end)"
    var parts: [String] = []
    if isWide { parts.append(time) } else { add(time) }
    if let place { parts.append(place) }
    let tags = desk.tags(slot.lines)
    if !tags.isEmpty, !isWide { parts.append(tags) }
    if slot.isProtected { parts.append("fixed time") }
    if slot.mode == .remote { parts.append("remote") }
    if slot.mode == .async { parts.append("at any time") }
    if slot.movingMinutes > 0 { parts.append("\(slot.movingMinutes) min way inside") }
    if slot.isHostFramed { parts.append("host-framed") }
    if let partner = slot.hostPartner { parts.append("with \(partner)") }
    if let why = slot.noPartnerBecause { parts.append("alone: \(why)") }
    if slot.lacksPartner {
      let offers = desk.review.partnerOffers(for: row.record)
      parts.append(
        offers.first.map { "no host partner yet: p sends \($0.role)" }
          ?? "no host partner yet: e says who, or why none")
    }
    parts += slot.connectionLost.map { "connection lost \($0)" }
    if slot.mode == .remote, let source = slot.part(for: desk.callsign)?.source,
      let activity = desk.packs.remote(source: source.rawValue)
    {
      parts.append("\(activity.suits.words): \(activity.advice)")
    }
    if let began = slot.began { parts.append("began \(began)") }
    if let ended = slot.ended { parts.append("finished \(ended)") }
    if !parts.isEmpty { add(parts.joined(separator: " \(desk.dot) ")) }
  }

  private static func title(of row: TimelineRow, _ desk: Desk) -> String {
    let own = row.slot.part(for: desk.callsign)?.text ?? ""
    return own.isEmpty ? row.slot.text : own
  }

  /// `Oak: Y6 history, Y6`.
  private static func text(of part: SlotPart) -> String {
    let who = part.who.isEmpty ? "all" : part.who.joined(separator: " ")
    return "\(who): \(part.text)" + (part.place.map { ", \($0)" } ?? "")
  }

  private static func minutes(until row: TimelineRow, _ desk: Desk) -> String? {
    row.slot.day == desk.now.day ? "in \(row.minutesUntil(at: desk.now.time)) min" : nil
  }

  private static func status(_ row: TimelineRow, place: String?, _ desk: Desk) -> String {
    switch row.phase {
    case .past: desk.tick
    case .now: "\(row.minutesLeft(at: desk.now.time)) min"
    case .next: place ?? minutes(until: row, desk) ?? ""
    case .later: place.map { RowText.cut($0, columns: 10) } ?? ""
    }
  }

  func draw(on surface: inout Surface, row: Int, limit: Int, columns: Int, selection: Role?) {
    guard limit > 0 else { return }
    let quiet = role == .text ? .dim : role
    let used = surface.put(time, at: Position(row: row, column: 1), role: quiet)
    surface.put(
      title, at: Position(row: row, column: 2 + used), role: role, columns: columns - 2 - used,
      overflow: .ellipsis)
    surface.put(
      status, at: Position(row: row, column: max(7, columns - RowText.columns(status))),
      role: quiet)
    for (step, detail) in details.prefix(limit - 1).enumerated() {
      surface.put(
        detail.text, at: Position(row: row + 1 + step, column: Self.timeColumns),
        role: detail.isWarning ? .warning : .dim, overflow: .ellipsis)
    }
    guard let selection else { return }
    surface.setRole(Rect(row: row, column: 0, rows: 1, columns: columns), selection)
    surface.put(">", at: Position(row: row, column: 0), role: selection)
  }
}
