// What the program had to tell since the review was opened: the bottom line holds one thing at a
// time, and a reminder must not take the place of damage. All of it stays here, the worst first.

import Domain
import Panes
import Surface

/// One thing that was told, and when.
struct Told: Hashable, Sendable {
  let words: String
  let urgency: Urgency
  let at: WallTime
  /// Whether it quotes what is being typed.
  var isTyped = false
}

/// Everything told, kept until the program ends.
struct ToldList: Hashable, Sendable {
  /// So many are kept; the oldest of the least weight go first.
  static let countMax = 100

  /// Oldest first.
  private(set) var all: [Told] = []
  /// The words of those that no key was pressed under, and that were not opened here.
  private var unseen: Set<String> = []

  /// How many wait to be read, leaving out what stands on the bottom line.
  func unseenCount(besides shown: String) -> Int {
    unseen.count - (unseen.contains(shown) ? 1 : 0)
  }

  mutating func add(_ told: Told) {
    all.removeAll { $0.words == told.words }
    all.append(told)
    unseen.insert(told.words)
    guard all.count > Self.countMax else { return }
    let least = all.indices.min { (all[$0].urgency.rank, $0) < (all[$1].urgency.rank, $1) }
    if let least { unseen.remove(all.remove(at: least).words) }
  }

  /// These words stand where they are read.
  mutating func saw(_ words: String) { unseen.remove(words) }

  mutating func sawAll() { unseen = [] }

  /// Lets go of words that a locked screen must not keep.
  mutating func forgetTyped() {
    for told in all where told.isTyped { unseen.remove(told.words) }
    all.removeAll { $0.isTyped }
  }

  /// The worst first, and of the same weight the oldest.
  var worstFirst: [Told] {
    all.enumerated().sorted {
      (-$0.element.urgency.rank, $0.offset) < (-$1.element.urgency.rank, $1.offset)
    }.map(\.element)
  }
}

/// The page of what was told.
struct ToldPage: OverlayPage, Hashable {
  let told: [Told]
  var top = 0

  func press(_ key: Key, _ desk: Desk) -> PageTurn {
    var next = self
    if let top = PageSheet.scrolled(top, by: key, count: 4 * told.count) { next.top = top }
    return key == .enter ? .close() : .stay(next)
  }

  func sheet(_ desk: Desk) -> PageSheet {
    var sheet = PageSheet(title: "What you were told", keys: "Arrows scroll, Esc goes back.")
    if told.isEmpty { sheet.add("Nothing is wrong that Alongside has seen.") }
    for item in told {
      sheet.add(
        "\(item.at.time)  \(desk.put(item.words))", item.urgency == .grave ? .alarm : .text,
        hang: 7)
    }
    sheet.top = top
    return sheet
  }
}
