// Picking evidence for a point from a list that narrows while letters are typed. It holds the list
// as it was when it was opened and what is picked so far; it records nothing.

import Domain
import Surface

/// Evidence being picked.
struct EvidencePicker: Sendable {
  /// What the picked evidence is for.
  enum Purpose: Hashable, Sendable {
    /// A point on record: done makes a new version.
    case point
    /// The draft being written: done changes the draft.
    case draft
  }

  struct Item: Hashable, Sendable {
    let ref: EntryRef
    /// The stamp and the words in lower case, as bytes, so that a letter typed costs no Unicode.
    let haystack: [UInt8]
  }

  let purpose: Purpose
  let point: EntryRef?
  let line: EntryRef?
  /// The versions that done replaces.
  let seen: [EntryRef]
  /// The point as it is, but for what is picked.
  let base: Point
  /// True when opened for contrary evidence, which Space then picks.
  var prefersContrary: Bool
  private let linkedAtFirst: [Set<EntryRef>]
  private(set) var supporting: [EntryRef]
  private(set) var contrary: [EntryRef]
  private(set) var isEveryLine: Bool
  private(set) var filter = ""
  private(set) var items: [Item] = []
  /// Positions in `items` of what the filter lets through.
  private(set) var matches: [Int] = []
  private(set) var selection = Selection()
  /// How many entries the review had when the list was made.
  private(set) var entryCount = -1

  init(
    _ purpose: Purpose, point: EntryRef?, base: Point, seen: [EntryRef], prefersContrary: Bool,
    _ review: Review
  ) {
    self.purpose = purpose
    self.point = point
    self.base = base
    self.seen = seen
    self.prefersContrary = prefersContrary
    line = base.line.map { review.record($0)?.ref ?? $0 }
    // Links may name any version; picking goes by record.
    supporting = base.evidence.map { review.record($0)?.ref ?? $0 }
    contrary = base.contrary.map { review.record($0)?.ref ?? $0 }
    linkedAtFirst = [Set(supporting), Set(contrary)]
    isEveryLine = line == nil
    refresh(review)
  }

  /// True when other evidence is picked than was linked before.
  var isChanged: Bool { linkedAtFirst != [Set(supporting), Set(contrary)] }

  /// What done would make of the point.
  var result: Point {
    var result = base
    result.evidence = supporting
    result.contrary = contrary
    return result
  }

  /// The record in the selected row; nil when nothing matches.
  var selected: EntryRef? {
    selection.clamped(count: matches.count).map { items[matches[$0]].ref }
  }

  /// Shows what is nearest to the other side first.
  mutating func prefer(contrary: Bool, _ review: Review) {
    prefersContrary = contrary
    entryCount = -1
    refresh(review)
  }

  /// Makes the list anew when the review has changed: what is linked first, then what is nearest to
  /// the point, then the rest by clock.
  ///
  /// - Complexity: linear in the entries of the review, once for each change of it.
  mutating func refresh(_ review: Review) {
    guard entryCount != review.entries.count else { return }
    entryCount = review.entries.count
    let held = selected
    var refs: [EntryRef] = []
    var linked: Set<EntryRef> = []
    for ref in supporting + contrary where linked.insert(ref).inserted { refs.append(ref) }
    let line = isEveryLine ? nil : line
    let others = EvidenceScan.all(in: review) { record in
      !linked.contains(record.ref) && line.map { record.isOn($0, review) } ?? true
    }
    refs += Nearness(to: base, isContrary: prefersContrary, review).sorted(others, review)
    items = refs.map { ref in
      let label = EvidenceLabel(ref, review)
      return Item(ref: ref, haystack: Array("\(label.stamp) \(label.text)".lowercased().utf8))
    }
    narrow(within: items.indices)
    if let held, let row = matches.firstIndex(where: { items[$0].ref == held }) {
      selection.select(row)
    }
  }

  mutating func showEveryLine(_ isOn: Bool, _ review: Review) {
    isEveryLine = isOn || line == nil
    entryCount = -1
    refresh(review)
  }

  /// Takes a letter of the filter, or takes the last one back; false for other keys.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      filter.append(character)
      narrow(within: matches)
    case .backspace, .control("h"):
      guard !filter.isEmpty else { return true }
      filter.removeLast()
      narrow(within: items.indices)
    case .control("u"):
      filter = ""
      narrow(within: items.indices)
    default:
      return false
    }
    return true
  }

  mutating func paste(_ text: String) {
    filter += text.prefix(100).filter { !$0.isNewline }
    narrow(within: matches)
  }

  mutating func clearFilter() {
    filter = ""
    narrow(within: items.indices)
  }

  mutating func move(by rows: Int) { selection.move(by: rows, count: matches.count) }

  /// Picks the selected row for one side, or takes it off; it is never on both.
  mutating func toggle(contrary isContrary: Bool) {
    guard let ref = selected else { return }
    let wasOn = (isContrary ? contrary : supporting).contains(ref)
    supporting.removeAll { $0 == ref }
    contrary.removeAll { $0 == ref }
    guard !wasOn else { return }
    if isContrary { contrary.append(ref) } else { supporting.append(ref) }
  }

  private mutating func narrow(within candidates: some Sequence<Int>) {
    let needle = Array(filter.lowercased().utf8)
    matches = candidates.filter { items[$0].haystack.contains(needle) }
    selection.select(0)
  }
}

extension [UInt8] {
  /// True when these bytes hold the others in one piece.
  ///
  /// - Complexity: O(count × needle) at worst; nearly O(count) for words.
  fileprivate func contains(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard count >= needle.count else { return false }
    for start in 0...(count - needle.count) where self[start] == first {
      var step = 1
      while step < needle.count, self[start + step] == needle[step] { step += 1 }
      if step == needle.count { return true }
    }
    return false
  }
}
