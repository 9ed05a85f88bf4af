// The group at hand: which slot of the day, who is talked with, and what their tokens begin with.
// It reads the schedule as it stands now and keeps nothing, so a changed plan shows at once.

import Domain
import Packs

/// Who is being talked with, as the schedule says.
struct TalkGroup: Sendable {
  /// The slot; nil when the schedule has none for this person.
  let row: TimelineRow?
  let part: SlotPart?
  /// What the schedule itself says; nil when this part of the day is no conversation.
  let planned: Prompt.Audience?
  let audience: Prompt.Audience
  /// What answers are recorded as.
  let source: SourceType
  /// The first letter of this group's tokens.
  let letter: Character
  /// How many are in the group; nil when the schedule does not say.
  let size: Int?
  /// True when the schedule speaks of children of four to seven.
  let isYoung: Bool

  var slot: EntryRef? { row?.record.ref }
  var place: String? { part?.place ?? row?.slot.place }

  /// - Parameters:
  ///   - pinned: a slot that was chosen by hand; nil follows the clock.
  ///   - chosen: an audience that was chosen by hand.
  /// - Complexity: as `timeline`; nothing here grows with the notes.
  init(_ desk: Desk, pinned: EntryRef?, chosen: Prompt.Audience?) {
    row = Self.row(desk, pinned: pinned)
    part = row?.slot.part(for: desk.callsign) ?? row?.slot.parts.first
    planned = part?.source.flatMap(Self.audience)
    audience = chosen ?? planned ?? .pupil
    if let source = part?.source, Self.audience(of: source) == audience {
      self.source = source
    } else {
      source = Self.source(of: audience)
    }
    let words = Self.words(part?.text ?? "")
    let mine = part
    let index = row?.slot.parts.firstIndex { $0 == mine } ?? 0
    letter = Self.groupLetter(words) ?? Self.letter(at: index)
    size = Self.groupSize(words)
    isYoung = Self.isYoung(words + Self.words(part?.place ?? ""))
  }

  /// True for an answer given to this group: by whoever shares this part of the slot.
  func isOurs(_ record: Record, _ desk: Desk) -> Bool {
    let writer = record.first.stamp.writer
    guard !desk.writers.contains(writer), let part, !part.who.isEmpty else { return true }
    return part.who.contains(desk.review.callsign(of: writer))
  }

  /// Answers of the slot, in clock order. Bounded by the slot, whatever the size of the journal.
  func answers(_ desk: Desk) -> [Record] {
    guard let slot else { return [] }
    return desk.review.evidence(in: slot).filter { $0.kind == .answer }
  }
}

// MARK: Reading the schedule

extension TalkGroup {
  /// The slots one can go through by hand: all of this person's today, or else on the review day,
  /// so that prompts can be chosen days before.
  static func rows(_ desk: Desk) -> [TimelineRow] {
    let day = desk.dayInView
    let time = day == desk.now.day ? desk.now.time : nil
    return desk.review.timeline(on: day, at: time, for: desk.callsign)
  }

  private static func row(_ desk: Desk, pinned: EntryRef?) -> TimelineRow? {
    if let pinned, let slot = desk.review.record(pinned)?.slot {
      let time = slot.day == desk.now.day ? desk.now.time : nil
      let rows = desk.review.timeline(on: slot.day, at: time)
      if let row = rows.first(where: { $0.record.ref == pinned }) { return row }
    }
    let rows = rows(desk)
    if let row = rows.last(where: { $0.phase == .now }) { return row }
    if let row = rows.first(where: { $0.phase == .next }) { return row }
    return rows.last?.phase == .past ? rows.last : rows.first
  }

  /// The audience of prompts for a kind of evidence; nil when nobody is talked with.
  static func audience(of source: SourceType) -> Prompt.Audience? {
    switch source {
    case .pupil: .pupil
    case .staff: .staff
    case .leader, .governor: .leader
    case .family: .family
    default: nil
    }
  }

  private static func source(of audience: Prompt.Audience) -> SourceType {
    switch audience {
    case .pupil: .pupil
    case .staff: .staff
    case .leader: .leader
    case .family: .family
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The letter behind the word "group": `B` in "Pupil group B".
  private static func groupLetter(_ words: [String]) -> Character? {
    for (word, next) in zip(words, words.dropFirst()) where word == "group" {
      guard next.utf8.count == 1, let letter = next.uppercased().first, letter.isLetter else {
        continue
      }
      return letter
    }
    return nil
  }

  private static func letter(at index: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(min(max(index, 0), 25))))
  }

  /// A number of people, 2 to 12: "6 pupils", "Families (4)".
  private static func groupSize(_ words: [String]) -> Int? {
    words.lazy.compactMap { Int($0) }.first { (2...12).contains($0) }
  }

  private static let youngWords: Set = ["eyfs", "nursery", "reception", "y1", "y2", "yr"]

  private static func isYoung(_ words: [String]) -> Bool {
    let years = words.filter {
      $0.count == 2 && $0.first == "y" && ($0.last?.isNumber ?? false)
    }
    return words.contains(where: youngWords.contains) && years.allSatisfy(youngWords.contains)
  }
}

extension Prompt.Audience {
  /// Whom one talks with, in the plural, for headings.
  var people: String {
    switch self {
    case .pupil: "pupils"
    case .staff: "staff"
    case .leader: "leaders"
    case .family: "families"
    }
  }
}
