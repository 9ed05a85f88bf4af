// Where words that somebody reports end before their clause does: at a closed quotation that is all
// they said, and where the writer speaks again, which zone patterns tell. Without it a verdict that
// follows what was asked, written or said would pass for somebody else's.

struct WritersWords {
  /// What the writer's own words are to what was reported, as the scope of the zone `own` says.
  private enum Sort {
    /// No report begins here: the verb only names an act.
    case none
    /// The report begins after these words.
    case after
  }

  /// As many words an act can take. Beyond, and behind another verb of saying, what ends that act
  /// ends no earlier report: "he said she asked four questions and left".
  private static let actMax = 24
  /// As many quotations in one row are gone through, so that a text full of them costs its length.
  private static let rowMax = 16

  /// Stretches with a verb of saying in them, by where they start.
  private var acts: [(span: Range<Int>, sort: Sort)] = []
  /// Where the writer speaks again, whoever spoke before.
  private var again: [Int] = []
  /// Where the writer goes on after a thing that was named, written or worked on, though not after
  /// what somebody said.
  private var onward: [Int] = []
  /// Quotations that are closed, by where they start.
  private let quotes: [Range<Int>]

  init(quotes: [Range<Int>]) { self.quotes = quotes }

  /// Takes in a zone `own`: of scope `match`, its words are the writer's and a report begins after
  /// them; of `rest`, no report begins in them; of `onward`, every report ends where it starts; of
  /// `sentence`, so does what is no report, such as a thing's name or the matter of a lesson.
  mutating func add(_ span: Range<Int>, _ scope: ZoneRule.Scope) {
    switch scope {
    case .match: acts.append((span, .after))
    case .rest: acts.append((span, .none))
    case .onward: again.append(span.lowerBound)
    case .sentence: onward.append(span.lowerBound)
    }
  }

  /// To be called when all are added, and before any is asked for.
  mutating func sort() {
    acts.sort {
      ($0.span.lowerBound, -$0.span.upperBound) < ($1.span.lowerBound, -$1.span.upperBound)
    }
    // What lies within another tells nothing more, and would hide it from a search by start.
    var reach = -1
    acts.removeAll { act in
      defer { reach = max(reach, act.span.upperBound) }
      return act.span.upperBound <= reach
    }
    again.sort()
    onward.sort()
  }

  /// What is left of a report.
  /// - Parameters:
  ///   - range: from the first word that is reported to the end of the clause.
  ///   - trigger: the place after the words that tell of it.
  ///   - isSaid: whether it is what somebody said, not what is named or worked on.
  ///   - joins: whether a token joins what follows a quotation to what stands before it.
  ///   - tells: whether a token is a verb that begins a report of its own.
  /// - Complexity: O(log n) in the writer's own stretches and the quotations of the paragraph.
  func leave(
    _ range: Range<Int>, after trigger: Int, _ tokens: [Token], isSaid: Bool,
    joins: (Token) -> Bool, tells: (Token) -> Bool
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    let act = acts.partitioned { $0.span.lowerBound < trigger } - 1
    if act >= 0, trigger <= acts[act].span.upperBound {
      if acts[act].sort == .none { return start..<start }
      start = max(start, acts[act].span.upperBound)
    }
    // What tells of a report may have taken the word that ends it.
    let own = again.partitioned { $0 + 1 < trigger }
    if own < again.count, again[own] < end, again[own] - trigger <= Self.actMax,
      again[own] <= trigger || !tokens[trigger..<again[own]].contains(where: tells)
    {
      end = again[own]
    }
    if !isSaid {
      let next = onward.partitioned { $0 + 1 < trigger }
      if next < onward.count { end = min(end, onward[next]) }
    }
    // What tells of a report inside a quotation is the quoted person's, and reaches no further.
    let around = quotes.partitioned { $0.upperBound < trigger }
    if around < quotes.count, quotes[around].lowerBound < trigger {
      end = min(end, quotes[around].upperBound)
    }
    if let closed = quotationEnd(from: trigger, tokens, joins) { end = min(end, closed) }
    return start..<max(start, end)
  }

  /// Where a row of quotations ends that begins at a place, if something of the writer's is joined
  /// to it.
  private func quotationEnd(
    from place: Int, _ tokens: [Token], _ joins: (Token) -> Bool
  ) -> Int? {
    var next = quotes.partitioned { $0.upperBound < place }
    guard next < quotes.count,
      quotes[next].lowerBound <= place
        || tokens[place..<quotes[next].lowerBound].allSatisfy({ $0.flags.contains(.mark) })
    else { return nil }
    let first = next
    while next - first < Self.rowMax {
      let end = quotes[next].upperBound
      var after = end
      while after < tokens.count, tokens[after].flags.contains(.mark) { after += 1 }
      guard after < tokens.count, joins(tokens[after]) else { return nil }
      next += 1
      // "yes" and "no" were said one after the other.
      guard next < quotes.count, quotes[next].lowerBound == after + 1 else { return end }
    }
    return nil
  }
}

extension Array {
  /// The first place that does not come before; the array is in that order.
  fileprivate func partitioned(before: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if before(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
