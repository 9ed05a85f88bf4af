// One row of the evidence plan: for one line of enquiry, what kind of source is looked at, where,
// by whom, in which slot and what for. What came of it is counted from the notes, never written
// here.

/// Planned evidence for one line of enquiry.
public struct PlanRow: Hashable, Sendable {
  /// What it is for, in the team's words.
  public var text: String
  public var line: EntryRef
  public var source: SourceType
  public var place: String?
  /// Call-signs; empty while nobody is chosen.
  public var who: [String]
  public var slot: EntryRef?
  /// Consent or cover that must be arranged; nil when none.
  public var needs: String?

  public init(
    text: String, line: EntryRef, source: SourceType, place: String? = nil, who: [String] = [],
    slot: EntryRef? = nil, needs: String? = nil
  ) {
    self.text = text
    self.line = line
    self.source = source
    self.place = place
    self.who = who
    self.slot = slot
    self.needs = needs
  }
}

extension Review {
  /// Rows of the evidence plan that stand, by line of enquiry and then by number.
  ///
  /// - Complexity: O(p log p) in the rows.
  public var evidencePlan: [Record] {
    func key(_ record: Record) -> (Int, Int) {
      let line = record.planRow.flatMap { self.record($0.line)?.displayID?.number }
      return (line ?? .max, record.displayID?.number ?? 0)
    }
    return visible(.plan).sorted { key($0) < key($1) }
  }

  /// How much evidence of a row's source group there is on its line of enquiry.
  public func gathered(for row: PlanRow) -> Int {
    gapMap.cell(record(row.line)?.ref ?? row.line, row.source.group).items
  }
}
