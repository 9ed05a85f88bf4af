// A review as headings, paragraphs, lists and tables, before it is Markdown or plain text. Whatever
// form comes next writes these blocks and decides nothing about who may read what.

import Domain

/// A report for one audience.
public struct Report: Sendable {
  public let audience: ExportAudience
  public internal(set) var blocks: [PaperBlock] = []
  let review: Review
  private let hold: ExportHold

  /// - Parameter audience: The school, unless somebody says otherwise.
  /// - Complexity: linear in the records of the review, but for sorting.
  public init(of review: Review, for audience: ExportAudience = .school) {
    self.review = review
    hold = ExportHold(review)
    self.audience = audience
    addSetUp()
    addSchedule()
    addPoints()
    addActions()
    addWorkshopTalk()
    if audience == .team { addEvidence() }
    addLimits()
  }

  mutating func heading(_ level: Int, _ text: String) {
    blocks.append(.heading(level: level, text))
  }
  mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }
  mutating func list(_ items: [PaperItem]) { if !items.isEmpty { blocks.append(.list(items)) } }

  /// How many of some records are held back from this audience.
  func heldCount(_ records: [Record]) -> Int {
    guard audience == .school else { return 0 }
    return records.count { record in
      !ExportRules.readable(record, by: audience).isEmpty && versions(record).isEmpty
    }
  }

  mutating func sayHeld(_ records: [Record], _ word: String) {
    let count = heldCount(records)
    guard count > 0 else { return }
    paragraph(
      "\(counted(count, word)) held back until somebody has looked at words by which a "
        + "person might be known.")
  }

  /// What stands of a record for this audience, each version with its label.
  func versions(_ record: Record) -> [(label: String?, entry: Entry)] {
    let readable = ExportRules.released(record, by: audience, hold)
    return readable.map { (ExportRules.label(of: $0.0, among: readable, in: review), $0.0) }
  }

  func names(_ refs: [EntryRef]) -> String {
    refs.map { review.name(of: $0) }.joined(separator: " ")
  }
}
