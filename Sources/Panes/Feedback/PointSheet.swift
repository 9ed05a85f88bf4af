// One point on a page: its words, how much stands behind it, the evidence for and against, and what
// the host said. It lays out rows; where the cursor is belongs to the state.

import Domain
import Surface

/// An open point.
struct PointSheet {
  /// What Enter means at a stop.
  enum Stop: Hashable {
    case words
    case evidence(EntryRef)
  }

  private(set) var sheet = Sheet()
  private(set) var stops: [Stop] = []

  private let desk: Desk
  private let expanded: Set<EntryRef>
  private let columns: Int
  /// The most rows of uncited evidence shown; the picker has them all.
  private static let uncitedMax = 30

  init(_ record: Record, _ state: FeedbackState, _ desk: Desk, columns: Int) {
    self.desk = desk
    self.columns = columns
    expanded = state.expanded
    guard record.isVisible else {
      sheet.add("\(desk.review.name(of: record)) was withdrawn or erased.", .dim, isStop: true)
      sheet.add("Esc goes back to the points; after an undo, U brings it back.", .dim)
      stops.append(.words)
      return
    }
    addWords(record)
    if state.isDraftKept(for: record.ref) {
      sheet.add("draft \(desk.kept), e goes on", .warning)
    }
    if state.isDraftKept(for: record.ref, isResponse: true) {
      sheet.add("the host's words \(desk.kept) as a draft: r goes on", .warning)
    }
    guard let point = record.point else { return }
    addStrength(of: point, wordings: record.wordings.count)
    addResponse(point.response)
    addEvidence("Evidence", point.evidence, hint: "No evidence linked yet. Press a to pick some.")
    addEvidence("Contrary", point.contrary, hint: nil)
    if let uncited = state.uncited { addUncited(uncited, point) }
  }

  private mutating func addWords(_ record: Record) {
    guard record.isContested else { return addText(record.latest.readableText) }
    sheet.add("Wordings side by side. Press e and save the one you agree on.", .warning)
    let current = record.current
    if let width = Sheet.width(of: current.count, columns: columns) {
      let count = current.reduce(0) { $0 + Sheet.stops(for: $1.readableText) }
      sheet.add(
        current.map {
          Sheet.Column([.init(VersionSheet.stamp($0, desk.review), .dim)], $0.readableText, .strong)
        }, width: width, stops: count)
      stops += Array(repeating: .words, count: count)
    } else {
      for entry in current {
        sheet.add(VersionSheet.stamp(entry, desk.review), .dim)
        addText(entry.readableText)
      }
    }
  }

  private mutating func addText(_ text: String) {
    let count = Sheet.stops(for: text)
    sheet.add(wrapped: text, .strong, columns: columns, stops: count)
    stops += Array(repeating: .words, count: count)
  }

  private mutating func addStrength(of point: Point, wordings: Int) {
    let strength = desk.review.strength(of: point)
    sheet.add("")
    sheet.add([.init("Strength: ", .dim), .init(strength.summary, .strong)])
    var words = [counted(strength.supporting, "item")]
    if strength.contrary > 0 { words.append("\(strength.contrary) contrary") }
    if !strength.groups.isEmpty {
      words.append(strength.groups.map(\.rawValue).joined(separator: " "))
    }
    let observers = strength.observers.joined(separator: " ")
    if !observers.isEmpty { words.append("by \(observers)") }
    words.append(wordings == 1 ? "1 wording" : "\(wordings) wordings, v shows them")
    sheet.add(wrapped: words.joined(separator: "; "), .dim, columns: columns)
    if let sort = point.sort { sheet.add("Shows something that \(sort.rawValue).", .dim) }
    if let about = point.about {
      let isHeard = strength.hasNearestVoice == true
      sheet.add(
        wrapped: "About \(about.words): \(isHeard ? "they were heard or seen." : "not heard yet.")",
        isHeard ? .dim : .warning, columns: columns)
    }
  }

  private mutating func addResponse(_ response: HostResponse?) {
    guard let response else { return }
    sheet.add(
      wrapped: "Host: \(response.stance.mark(isASCII: desk.isASCII)) \(response.stance.rawValue)"
        + (response.text.isEmpty ? "" : ". \(response.text)"),
      .quote, columns: columns)
  }

  private mutating func addEvidence(_ title: String, _ refs: [EntryRef], hint: String?) {
    if refs.isEmpty {
      guard let hint else { return }
      return sheet.add(wrapped: hint, .dim, columns: columns)
    }
    sheet.add("\(title) (\(refs.count))", .title)
    for ref in refs { addEvidence(ref) }
  }

  private mutating func addEvidence(_ ref: EntryRef) {
    let label = EvidenceLabel(ref, desk.review)
    let role: Role = label.stands ? .text : .past
    let stamp = Sheet.Span(label.stamp + "  ", label.stands ? .dim : .past)
    sheet.add([stamp, .init(label.text, role)], isStop: true)
    stops.append(.evidence(ref))
    guard expanded.contains(ref), label.stands else { return }
    let count = Sheet.stops(for: label.text) - 1
    sheet.add(wrapped: label.text, .quote, indent: 4, columns: columns, stops: count)
    stops += Array(repeating: .evidence(ref), count: count)
  }

  private mutating func addUncited(_ refs: [EntryRef], _ point: Point) {
    let line = point.line.map { desk.review.name(of: $0) } ?? "no line"
    guard !refs.isEmpty else {
      return sheet.add(wrapped: "On \(line) everything is cited.", .dim, columns: columns)
    }
    sheet.add("On \(line) and not cited (\(refs.count)): does any say the opposite?", .title)
    for ref in refs.suffix(Self.uncitedMax) { addEvidence(ref) }
    if refs.count > Self.uncitedMax {
      sheet.add("and \(refs.count - Self.uncitedMax) earlier; c finds them by their words", .dim)
    }
  }
}

extension HostStance {
  /// A sign for the stance; the word always stands beside it.
  func mark(isASCII: Bool) -> String {
    switch self {
    case .recognise: isASCII ? "x" : "✓"
    case .surprised: "!"
    case .corrected: "~"
    case .parked: "="
    }
  }
}
