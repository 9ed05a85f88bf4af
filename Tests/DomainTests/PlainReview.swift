// The rules of `domain` 8 and of the journal's records once more, worked out the slow way from a
// bare list of entries, with none of the review's own indexes: what a test compares it with.

import Domain

struct PlainReview {
  let entries: [Entry]

  struct Item {
    let first: Entry
    let source: SourceType
    let place: String?
    let lines: [EntryRef]
    let aside: Aside?
  }

  /// The evidence that stands: what its latest standing version says, and who first saw it.
  private(set) var items: [Item] = []

  init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.stamp < $1.stamp }
    items = standing
  }

  /// Withdrawn while something that stands says so.
  func isWithdrawn(_ ref: EntryRef) -> Bool {
    entries.contains { entry in
      guard case .undone(let targets)? = entry.event, targets.contains(ref) else { return false }
      return !isWithdrawn(entry.ref)
    }
  }

  private func isErased(_ versions: [Entry]) -> Bool {
    entries.contains { entry in
      guard case .erased(let order)? = entry.event else { return false }
      return order.record.map { record in versions.contains { $0.ref == record } } ?? false
    }
  }

  private func root(_ entry: Entry) -> EntryRef {
    guard let target = entry.replaces.first,
      let older = entries.first(where: { $0.ref == target })
    else { return entry.ref }
    return root(older)
  }

  private var standing: [Item] {
    let evidence = entries.filter { $0.kind == "note" || $0.kind == "answer" }
    let roots = evidence.filter { $0.replaces.isEmpty }
    return roots.compactMap { first in
      let versions = evidence.filter { root($0) == first.ref }
      if isErased(versions) { return nil }
      let standing = versions.filter { !isWithdrawn($0.ref) }
      let current = standing.filter { version in
        !standing.contains { $0.replaces.contains(version.ref) }
      }
      switch current.last?.event {
      case .note(let note)?:
        return Item(
          first: first, source: note.source, place: note.place, lines: note.lines,
          aside: note.aside)
      case .answer(let answer)?:
        return Item(
          first: first, source: answer.source, place: answer.place, lines: answer.lines,
          aside: answer.aside)
      default: return nil
      }
    }
  }

  func callsign(_ entry: Entry) -> String {
    for other in entries {
      if case .joined(let joined)? = other.event, other.stamp.writer == entry.stamp.writer {
        return joined.callsign
      }
    }
    return ""
  }

  static func minutes(_ item: Item) -> Int { item.first.at?.time.minutes ?? 0 }

  func counted(on line: EntryRef, _ groups: Set<SourceGroup>? = nil) -> [Item] {
    items.filter {
      $0.aside == nil && $0.lines.contains(line) && groups?.contains($0.source.group) ?? true
    }
  }

  /// `9 OBR~`: what a cell shows.
  func cell(_ line: EntryRef, _ group: SourceGroup) -> String {
    let here = counted(on: line, [group])
    let signs = Set(here.map { callsign($0.first) }).sorted()
    let mornings = here.filter { Self.minutes($0) < 720 }.count
    return "\(here.count) \(signs) \(mornings)\(isSkewed(line, group) ? "~" : "")"
  }

  private func isSkewed(_ line: EntryRef, _ group: SourceGroup) -> Bool {
    guard group == .lesson || group == .environment, counted(on: line, [group]).count >= 3 else {
      return false
    }
    let halves = counted(on: line, [.lesson, .environment]).map { Self.minutes($0) < 720 }
    return Set(halves).count == 1
  }

  /// What a line of enquiry is missing, by the rules as the brief has them.
  func gaps(on line: EntryRef, voices: [Voice]) -> Set<Gap> {
    let here = counted(on: line)
    var gaps: Set<Gap> = []
    if here.count < 3 { gaps.insert(.few(items: here.count)) }
    if here.isEmpty { return gaps }
    let groups = Set(here.map(\.source.group))
    if groups.count == 1 { gaps.insert(.oneSource) }
    for voice in voices where groups.isDisjoint(with: voice.groups) { gaps.insert(.noVoice(voice)) }
    let watched = here.filter { [.lesson, .environment].contains($0.source.group) }
    if watched.count >= 3 {
      let mornings = watched.filter { Self.minutes($0) < 720 }.count
      if mornings == watched.count { gaps.insert(.mornings) }
      if mornings == 0 { gaps.insert(.afternoons) }
      for phase in SchoolPhase.allCases {
        let windows = Set(
          watched.compactMap { item -> [String]? in
            guard let place = item.place, let years = SchoolYears(place: place),
              !years.years.clamped(to: phase.years).isEmpty, years.years.overlaps(phase.years)
            else { return nil }
            let writer = item.first.stamp.writer.hex
            return [writer, place, "\(Self.minutes(item) / 60)"]
          })
        if windows.count == 1 { gaps.insert(.oneWindow(phase)) }
      }
    }
    let signs = Set(here.map { callsign($0.first) })
    if here.count > 1, signs.count == 1, let only = signs.first {
      gaps.insert(.oneObserver(only))
    }
    return gaps
  }

  /// The label of `domain` 8, contested as `design` 8 has it.
  func label(_ evidence: [EntryRef], _ contrary: [EntryRef]) -> StrengthLabel {
    func cited(_ refs: [EntryRef]) -> [Item] {
      self.items.filter { item in
        item.aside == nil
          && refs.contains { ref in
            entries.first { $0.ref == ref }.map { root($0) == item.first.ref } ?? false
          }
      }
    }
    let items = cited(evidence)
    let groups = Set(items.map(\.source.group)).count
    let signs = Set(items.map { callsign($0.first) }).count
    if items.isEmpty { return .none }
    if Double(cited(contrary).count) > Double(items.count) / 2 { return .contested }
    if groups >= 3 && signs >= 2 { return .triangulated }
    return groups >= 2 || signs >= 2 ? .corroborated : .single
  }
}
