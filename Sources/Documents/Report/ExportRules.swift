// Who may read what. Every export asks here, so that what must not leave is left out in one place:
// thoughts, safeguarding, whatever was withdrawn or erased, and, for the school, raw notes and
// wordings it has not agreed.

import Domain

/// Whom an export is for. The smallest is the default everywhere.
public enum ExportAudience: String, CaseIterable, Hashable, Sendable {
  /// What the host owns: focus, lines, the day, agreed points, actions, limits.
  case school
  /// The reviewers: also notes, answers and every wording of every point.
  case team
}

enum ExportRules {
  /// The versions of a record that stand and may be read at all, each with its state.
  static func standing(_ record: Record) -> [(Entry, EntryState)] {
    guard record.kind != .thought else { return [] }
    return zip(record.versions, record.states)
      .filter { !$0.isPrivate && $0.event != nil && ($1 == .current || $1 == .contested) }
  }

  /// The versions an audience may read as they stand.
  static func readable(_ record: Record, by audience: ExportAudience) -> [(Entry, EntryState)] {
    let standing = standing(record)
    guard record.kind != .thought else { return [] }
    switch audience {
    case .team: return standing
    // The school's copy is what the host may see on the screen.
    case .school: return standing.filter { Sight(.host).shows($0.0) }
    }
  }

  /// The versions an audience may read, without those that are held back from it.
  static func released(
    _ record: Record, by audience: ExportAudience, _ hold: ExportHold
  ) -> [(Entry, EntryState)] {
    let readable = readable(record, by: audience)
    guard audience == .school else { return readable }
    return readable.filter { !hold.holds($0.0, of: record) }
  }

  /// Whether the host has answered a wording and did not park it.
  static func isAgreed(_ entry: Entry) -> Bool {
    if case .point(let point)? = entry.event { Sight.isAgreed(point) } else { false }
  }

  /// Notes and answers that stand, in clock order of their first entries.
  static func evidence(of review: Review) -> [Record] {
    (review.visible(.note) + review.visible(.answer)).filter { !standing($0).isEmpty }
      .sorted { $0.first.stamp < $1.first.stamp }
  }

  /// Whose version this is, where there are several: "Oak's version". Nil where there is one.
  static func label(
    of entry: Entry, among versions: [(Entry, EntryState)], in review: Review
  ) -> String? {
    guard versions.count > 1 else { return nil }
    let sign = review.callsign(of: entry.stamp.writer)
    let same = versions.filter { review.callsign(of: $0.0.stamp.writer) == sign }
    guard same.count > 1, let place = same.firstIndex(where: { $0.0.ref == entry.ref }) else {
      return "\(sign)'s version"
    }
    return "\(sign)'s version \(place + 1)"
  }

  /// Fields of the agreement that an audience may read. Who the safeguarding leads are never goes
  /// on paper with the rest.
  static func agreement(for audience: ExportAudience) -> [AgreementField] {
    switch audience {
    case .school:
      [
        .partnership, .purpose, .confidentiality, .controller, .eraseBy, .workshopDate,
        .hostQuestion,
      ]
    case .team: AgreementField.allCases.filter { $0 != .dsl && $0 != .deputyDSL }
    }
  }
}
