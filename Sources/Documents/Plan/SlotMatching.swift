// Which slot of the review an event of a plan means. The surest claim wins: an identity, then what
// a slot is called in the same place, then what it was called there before somebody changed it
// here, then the same without the place.

import Domain

/// A slot found for an event.
struct SlotMatch {
  var record: Record
  var slot: Slot
  /// True when it came from no calendar.
  var isOwn: Bool
  /// True when only day, start and title say that it is the one.
  var isByTitle: Bool
}

/// The slots of a review, each given out at most once.
struct SlotMatching {
  private struct Title: Hashable {
    var day: Day
    var start: TimeOfDay
    var text: String
    /// Nil where the place does not matter.
    var place: String?

    init(_ day: Day, _ start: TimeOfDay, _ text: String, place: String?) {
      self.day = day
      self.start = start
      self.text = PlainText.line(text).lowercased()
      self.place = place.map { PlainText.line($0).lowercased() }
    }
  }

  private var records: [Record]
  private var byIdentity: [String: Int] = [:]
  /// What slots are called, and what they were called; with and without their places.
  private var current: [Title: [Int]] = [:]
  private var earlier: [Title: [Int]] = [:]
  private var taken: Set<Int> = []

  init(_ review: Review) {
    records = review.visible(.slot)
    for (index, record) in records.enumerated() {
      guard let slot = record.slot else { continue }
      // A slot that a calendar took over is still known by the UID it left under before.
      byIdentity[CalendarIdentity.own(record)] = index
      if let uid = slot.calendarUID { byIdentity[uid] = index }
      for title in SlotMatching.titles(of: slot) { current[title, default: []].append(index) }
      for (version, state) in zip(record.versions, record.states) where state == .replaced {
        guard case .slot(let slot)? = version.event else { continue }
        for title in SlotMatching.titles(of: slot) { earlier[title, default: []].append(index) }
      }
    }
  }

  /// The slot each event means, nil where it means none.
  mutating func matches(for events: [PlannedEvent]) -> [SlotMatch?] {
    var found: [SlotMatch?] = events.map { event in
      guard let identity = event.identity, let index = byIdentity[identity] else { return nil }
      return take(at: index, isByTitle: false)
    }
    // What is on goes before what is cancelled, or a plan that has the same thing both ways would
    // cancel and add by turns.
    let order =
      events.indices.filter { !events[$0].isCancelled }
      + events.indices.filter { events[$0].isCancelled }
    var wanted = events.map {
      Title($0.day, $0.start, $0.title, place: $0.place ?? "")
    }
    for isSamePlace in [true, false] {
      if !isSamePlace { for index in wanted.indices { wanted[index].place = nil } }
      for titles in [current, earlier] {
        for index in order where found[index] == nil {
          found[index] = take(wanted[index], for: events[index], among: titles)
        }
      }
    }
    return found
  }

  private mutating func take(
    _ title: Title, for event: PlannedEvent, among titles: [Title: [Int]]
  ) -> SlotMatch? {
    let free = titles[title]?.first { index in
      !taken.contains(index) && (event.identity == nil || records[index].slot?.calendarUID == nil)
    }
    return free.flatMap { take(at: $0, isByTitle: true) }
  }

  private mutating func take(at index: Int, isByTitle: Bool) -> SlotMatch? {
    guard !taken.contains(index), let slot = records[index].slot else { return nil }
    taken.insert(index)
    return SlotMatch(
      record: records[index], slot: slot, isOwn: slot.calendarUID == nil, isByTitle: isByTitle)
  }

  private static func titles(of slot: Slot) -> [Title] {
    [slot.place ?? "", nil].map { Title(slot.day, slot.start, slot.text, place: $0) }
  }
}
