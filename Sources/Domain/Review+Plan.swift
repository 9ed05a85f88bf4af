// The day's plan looked at as a whole: who is where, what cannot work, and which years somebody
// sees.

/// Who sees one place, by slot.
public struct CoverageRow: Hashable, Sendable {
  /// A place code, such as Y4.
  public let place: String
  /// Names of the slots in which somebody is there, by call-sign.
  public internal(set) var planned: [String: [String]]
  /// Notes and answers taken there, by call-sign.
  public internal(set) var taken: [String: Int]
}

extension Review {
  /// Everyone who is in the team's list or has joined and gathers evidence, sorted.
  public var reviewers: [String] {
    let listed = mergedSetUp?.team ?? []
    let others = Set(listed.filter { $0.role == .champion || $0.role == .host }.map(\.callsign))
    return Set(listed.map(\.callsign) + team).subtracting(others).sorted()
  }

  /// What each person does in a day, at the times it now runs. A slot for the whole team counts for
  /// every reviewer.
  ///
  /// - Complexity: linear in the day's slots and people.
  public func visits(on day: Day) -> [Visit] {
    let everyone = reviewers
    return timeline(on: day, at: nil).flatMap { row -> [Visit] in
      let slot = row.slot
      let parts =
        slot.parts.isEmpty ? [SlotPart(text: slot.text, place: slot.place)] : slot.parts
      let named = Set(parts.flatMap(\.who))
      return parts.flatMap { part in
        (part.who.isEmpty ? everyone.filter { !named.contains($0) } : part.who).map { person in
          Visit(
            slot: name(of: row.record), person: person, place: part.place ?? slot.place,
            source: part.source, start: row.start.minutes, end: row.end.minutes,
            moving: slot.movingMinutes)
        }
      }
    }
  }

  /// What does not work in a day's plan, as it now runs.
  public func conflicts(on day: Day) -> [Conflict] {
    // A person at a distance needs no way, and a slot at any time has none of its own.
    let elsewhere = Set(
      visible(.slot).filter { ($0.slot?.mode ?? .site) != .site }.map { name(of: $0) })
    return Conflict.found(
      in: visits(on: day).map { visit in
        var visit = visit
        if elsewhere.contains(visit.slot) { visit.place = nil }
        return visit
      })
  }

  /// Days that have slots, in order.
  public var plannedDays: [Day] { Set(visible(.slot).compactMap { $0.slot?.day }).sorted() }

  /// Who sees which place, over all days: places where evidence is planned or was taken, the
  /// youngest years first.
  ///
  /// - Complexity: linear in slots and evidence.
  public var coverage: [CoverageRow] {
    var rows: [String: CoverageRow] = [:]
    func row(_ place: String) -> CoverageRow {
      rows[place] ?? CoverageRow(place: place, planned: [:], taken: [:])
    }
    for day in plannedDays {
      for visit in visits(on: day) where visit.source != nil {
        guard let place = visit.place else { continue }
        var found = row(place)
        if !(found.planned[visit.person] ?? []).contains(visit.slot) {
          found.planned[visit.person, default: []].append(visit.slot)
        }
        rows[place] = found
      }
    }
    for record in visible(.note) + visible(.answer) {
      guard let place = record.place else { continue }
      var found = row(place)
      found.taken[callsign(of: record.first.stamp.writer), default: 0] += 1
      rows[place] = found
    }
    func key(_ row: CoverageRow) -> (Int, Int, String) {
      let years = SchoolYears(place: row.place)?.years
      return (years?.lowerBound ?? .max, years?.upperBound ?? .max, row.place)
    }
    return rows.values.sorted { key($0) < key($1) }
  }
}
