// Where a pattern is looked for: at its anchor, which is the element that is rarest in prose. Most
// sentences have no word for it, and then nothing of the pattern is looked at.

extension CompiledPattern {
  /// The element that takes the first word.
  func first(_ all: [Element]) -> Int32? {
    elements.first { all[Int($0)].use == .take && all[Int($0)].kind == .word }
  }

  /// Whether its first word begins a sentence.
  func begins(_ all: [Element]) -> Bool {
    elements.first.map { all[Int($0)].kind == .start } ?? false
  }

  /// What must stand in the sentence beside the anchor, the more telling first.
  var needs: [Int32] { [need, furtherNeed].filter { $0 >= 0 } }

  /// The element at a place of the pattern.
  func element(_ place: Int32, _ all: [Element]) -> Element {
    all[Int(elements.lowerBound + place)]
  }

  /// A word that may stand anywhere in a sentence is met so much more often than one in its place.
  private static let sentenceWords = 12

  /// Chooses the anchor, and what else must stand in the sentence.
  mutating func chooseAnchor(_ all: [Element], _ counts: WordCounts) {
    let ranked = elements.compactMap { index -> (index: Int32, count: Int)? in
      let element = all[Int(index)]
      guard element.asksForWord, element.least > 0 else { return nil }
      return counts.count(element.number).map { (index, $0) }
    }.sorted { ($0.count, $0.index) < ($1.count, $1.index) }
    // Where anything may stand in every place, the first word has to do.
    let anchored = ranked.first?.index ?? first(all) ?? elements.lowerBound
    anchor = anchored - elements.lowerBound
    let others = ranked.dropFirst().map { other in
      let place = other.index - elements.lowerBound
      let isFar = offset(of: place, all) == nil
      return (place: place, count: other.count * (isFar ? Self.sentenceWords : 1))
    }.sorted { ($0.count, $0.place) < ($1.count, $1.place) }
    need = others.first?.place ?? -1
    furtherNeed = others.dropFirst().first?.place ?? -1
  }

  /// How many words there can be from the first one to the anchor; 0 when that is the first.
  func reach(_ all: [Element]) -> ClosedRange<Int> {
    width(of: elements.lowerBound..<elements.lowerBound + anchor, all)
  }

  /// How many words after the anchor what a place asks for stands, less than 0 where it stands
  /// before it; nil when that can differ.
  func offset(of place: Int32, _ all: [Element]) -> Int? {
    let isBefore = place < anchor
    let between = isBefore ? place..<anchor : anchor..<place
    let first = elements.lowerBound
    let width = width(of: first + between.lowerBound..<first + between.upperBound, all)
    guard width.count == 1 else { return nil }
    return isBefore ? -width.lowerBound : width.lowerBound
  }

  /// How many words some of its elements take together.
  private func width(of some: Range<Int32>, _ all: [Element]) -> ClosedRange<Int> {
    var (least, most) = (0, 0)
    for index in some {
      let width = all[Int(index)].width
      least += width.lowerBound
      most += width.upperBound
    }
    return least...most
  }
}

extension Element {
  /// Whether a word of the text is taken, or looked at ahead, at this element.
  fileprivate var asksForWord: Bool { kind == .word && (use == .take || use == .isNext) }
}
