// Which pile each item was put on while sorting: a choice of this laptop, kept as a draft, the same
// for the pane and for the command line.

import Domain

/// Piles by item.
public struct EvidencePiles: Sendable {
  /// The name under which a store keeps them.
  public static let draftName = "\(PaneID.evidence.rawValue)-\(fieldName)"
  static let fieldName = "piles"

  private var piles: [EntryRef: Int] = [:]

  /// Reads what `text` wrote; what cannot be read is passed over.
  public init(_ text: String = "") {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let pile = Int(parts[0]), (1...9).contains(pile),
        let ref = EntryRef(hex: parts[1])
      else { continue }
      piles[ref] = pile
    }
  }

  /// The pile of an item, 1 to 9; nil for none.
  public subscript(item: EntryRef) -> Int? {
    get { piles[item] }
    set { piles[item] = newValue }
  }

  public var isEmpty: Bool { piles.isEmpty }

  /// A line for each item on a pile, in the order of the piles.
  public var text: String {
    piles.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { "\($0.value) \($0.key.hex)" }
      .joined(separator: "\n")
  }
}
