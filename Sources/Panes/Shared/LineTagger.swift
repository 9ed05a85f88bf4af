// Tagging with lines of enquiry by digits, for notes, answers and points alike. It is a choice
// being made; what is tagged with it, and when that is recorded, is the pane's business.

import Domain
import Surface

/// The lines of enquiry with some of them chosen.
public struct LineTagger: Hashable, Sendable {
  public struct Option: Hashable, Sendable {
    public let ref: EntryRef
    /// `L1`.
    public let name: String
    public var isChosen: Bool
  }

  public private(set) var options: [Option]
  /// True where only one line can be chosen, as for a point.
  public let isSingle: Bool

  /// - Parameter chosen: lines chosen at the start, by any of their versions.
  public init(_ desk: Desk, chosen: [EntryRef], isSingle: Bool = false) {
    let records = Set(chosen.map { desk.review.record($0)?.ref ?? $0 })
    self.isSingle = isSingle
    options = desk.review.linesOfEnquiry.map {
      Option(ref: $0.ref, name: desk.review.name(of: $0), isChosen: records.contains($0.ref))
    }
  }

  /// True when the review has no lines of enquiry.
  public var isEmpty: Bool { options.isEmpty }

  /// The chosen lines, in their order.
  public var chosen: [EntryRef] { options.filter(\.isChosen).map(\.ref) }

  /// Takes `1` to `9`, and `0` for the tenth; false when the key chooses nothing.
  public mutating func handle(_ key: Key) -> Bool {
    guard case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue
    else { return false }
    let place = digit == 0 ? 9 : digit - 1
    guard options.indices.contains(place) else { return false }
    let wasChosen = options[place].isChosen
    if isSingle {
      for index in options.indices { options[index].isChosen = false }
    }
    options[place].isChosen = !wasChosen
    return true
  }

  /// `Line: 1 L1  2 L2 ✓  3 L3  Enter done`.
  public func text(isASCII: Bool) -> String {
    if options.isEmpty { return "No lines of enquiry yet; they are made in Review, key 7." }
    return "Line: " + choices(isASCII: isASCII) + "  Enter done"
  }

  private func choices(isASCII: Bool) -> String {
    options.prefix(10).enumerated().map { index, option in
      "\((index + 1) % 10) \(option.name)\(option.isChosen ? (isASCII ? " *" : " ✓") : "")"
    }.joined(separator: "  ")
  }

  /// Draws the choice in one row and leaves the cursor at its start.
  public func draw(on surface: inout Surface, at position: Position, columns: Int, _ desk: Desk) {
    var words = text(isASCII: desk.isASCII)
    if !isEmpty, RowText.columns(words) > columns {
      words = "Line: " + choices(isASCII: desk.isASCII)
    }
    surface.put(
      words, at: position, role: .key, columns: columns, overflow: .ellipsis)
    surface.cursor = position
  }
}
