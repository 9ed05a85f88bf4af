// The points in the order of the screen: under their lines of enquiry, and then those without one.
// Worked out when the review changes and not when a key is pressed.

import Domain

/// The rows of the list of points.
struct FeedbackList: Sendable {
  struct PointRow: Hashable, Sendable {
    let ref: EntryRef
    let name: String
    /// The words of the latest wording.
    let text: String
    let summary: String
    let wordings: Int
    let stance: HostStance?
    let sort: PointSort?
    /// True where the words read as advice that the host has not asked for.
    let isAdvice: Bool
    let isContested: Bool
  }

  enum Row: Hashable, Sendable {
    /// A line of enquiry, or nil for points that have none.
    case line(EntryRef?, name: String, text: String, balance: [PointBalance])
    case point(PointRow, line: EntryRef?)

    /// The line a new point would go under here.
    var line: EntryRef? {
      switch self {
      case .line(let line, _, _, _): line
      case .point(_, let line): line
      }
    }

    var point: EntryRef? { if case .point(let row, _) = self { row.ref } else { nil } }
  }

  /// How many entries the review had; another number means that this is out of date.
  let entryCount: Int
  let rows: [Row]

  static let empty = FeedbackList(entryCount: -1, rows: [])

  private init(entryCount: Int, rows: [Row]) {
    self.entryCount = entryCount
    self.rows = rows
  }

  /// How many points, the latest, the guide is asked about.
  private static let readMax = 60

  /// - Complexity: linear in the points and their evidence.
  init(_ desk: Desk) {
    let review = desk.review
    let lines = review.linesOfEnquiry
    let points = review.visible(.point)
    let people = IdentityScan(review)
    let isOnAdvice = { (point: Point) in
      PointCheck(point, in: review, guide: desk.guide, people: people).isAdvice
    }
    var byLine: [EntryRef: [PointRow]] = [:]
    var without: [PointRow] = []
    for (place, record) in points.enumerated() {
      let isRead = place >= points.count - FeedbackList.readMax
      let isAdvice = isRead && (record.point.map { isOnAdvice($0) } ?? false)
      let row = PointRow(record, review, isAdvice: isAdvice)
      let line = record.point?.line.flatMap { review.record($0) }
      if let line, line.isVisible {
        byLine[line.ref, default: []].append(row)
      } else {
        without.append(row)
      }
    }
    var rows: [Row] = []
    for line in lines {
      rows.append(
        .line(
          line.ref, name: review.name(of: line), text: line.line?.text ?? "",
          balance: review.balance(of: line.ref)))
      rows += (byLine[line.ref] ?? []).map { .point($0, line: line.ref) }
    }
    if !without.isEmpty {
      rows.append(.line(nil, name: "no line yet", text: "", balance: []))
      rows += without.map { .point($0, line: nil) }
    }
    self.init(entryCount: review.entries.count, rows: rows)
  }

  /// How many points read as advice.
  var adviceCount: Int {
    rows.count { if case .point(let row, _) = $0 { row.isAdvice } else { false } }
  }

  /// The row of a point, by its record's first entry.
  func row(of point: EntryRef) -> Int? { rows.firstIndex { $0.point == point } }
}

extension FeedbackList.PointRow {
  init(_ record: Record, _ review: Review, isAdvice: Bool) {
    self.isAdvice = isAdvice
    ref = record.ref
    name = review.name(of: record)
    text = record.latest.readableText
    summary = record.point.map { review.strength(of: $0).summary } ?? ""
    wordings = record.wordings.count
    stance = record.point?.response?.stance
    sort = record.point?.sort
    isContested = record.isContested
  }
}

extension Record {
  /// The versions of a point that brought other words than the one before, with their states.
  /// Linking evidence or a reply makes a version too, and is not a wording.
  var wordings: [(entry: Entry, state: EntryState)] {
    var found: [(entry: Entry, state: EntryState)] = []
    var last: String?
    for (entry, state) in zip(versions, states) {
      let text = state == .erased ? nil : entry.readableText
      if found.isEmpty || text == nil || text != last || state == .contested {
        found.append((entry, state))
      } else {
        // The same words stand on in the later version, with its state.
        found[found.count - 1].state = state
      }
      last = text
    }
    return found
  }
}
