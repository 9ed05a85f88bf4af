// Both notes in view: which side is looked at, which note is selected, and what there is to say of
// it. It shows what was caught and what was not, and never how many.

import Domain
import Guidance
import Packs
import Panes
import Surface

/// The learner's notes beside the practised ones.
public struct ComparisonPage: Sendable {
  /// What is looked at.
  enum Side: Int, CaseIterable, Hashable, Sendable {
    case own, practised, happenings

    var title: String {
      switch self {
      case .own: "Your notes"
      case .practised: "A practised reviewer's"
      case .happenings: "What there was to see and hear"
      }
    }
  }

  /// Nil before anything was compared.
  public let scene: Scene?
  public let comparison: Comparison
  /// The guide's remarks on each of the learner's notes, at most three of a note.
  public let remarks: [[Finding]]
  private(set) var side = Side.own
  private var rows: [Side: Int] = [:]

  /// Nothing compared yet.
  init() {
    scene = nil
    comparison = Comparison(happenings: [], own: [], practised: [])
    remarks = []
  }

  /// - Complexity: that of the comparison, and of the guide for the learner's notes.
  public init(_ scene: Scene, written: [TimedText], guide: Guide) {
    self.scene = scene
    comparison = Comparison(
      happenings: scene.happenings.map { TimedText(second: $0.second, text: $0.text) },
      own: written, practised: scene.notes.map { TimedText(second: $0.second, text: $0.text) })
    let own = OwnWords(scene)
    remarks = written.map { note in
      let all = guide.findings(in: note.text, as: .note, leaving: own)
      return Guide.strongest(all.filter { $0.tier == .flag })
    }
    if written.isEmpty { side = .practised }
  }

  func texts(_ side: Side) -> [TimedText] {
    switch side {
    case .own: comparison.own
    case .practised: comparison.practised
    case .happenings: comparison.happenings
    }
  }

  /// The selected row of a side; nil where it has none.
  func row(_ side: Side) -> Int? {
    let count = texts(side).count
    return count == 0 ? nil : min(rows[side] ?? 0, count - 1)
  }

  mutating func turn(by steps: Int) {
    let count = Side.allCases.count
    side = Side(rawValue: (side.rawValue + steps + count) % count) ?? .own
  }

  mutating func move(by steps: Int) {
    guard let row = row(side) else { return }
    rows[side] = max(0, min(row + steps, texts(side).count - 1))
  }

  // MARK: What there is to say

  /// A line under a note, with what it means.
  struct Line: Hashable {
    var text: String
    var role: Role
  }

  /// What there is to say of the selected row.
  var details: [Line] {
    guard let row = row(side) else { return [Line(text: empty, role: .dim)] }
    switch side {
    case .own: return ofOwn(row)
    case .practised: return ofPractised(row)
    case .happenings: return ofHappening(row)
    }
  }

  private var empty: String {
    side == .own ? "No notes of yours yet. Esc goes back to the scene." : "Nothing here."
  }

  private func ofOwn(_ row: Int) -> [Line] {
    var lines = remarks[row].flatMap(Self.lines)
    let catches = comparison.catches(ofOwn: row)
    if catches.isEmpty {
      lines.append(
        Line(text: "Nothing you saw or heard is found again in these words.", role: .dim))
    }
    let seen = Set(catches.map(\.happening))
    for item in catches {
      lines.append(happening(item.happening, mark: "+"))
      lines.append(Line(text: "  in both: \(item.shared.joined(separator: ", "))", role: .count))
    }
    for place in comparison.around(comparison.own[row].second) where !seen.contains(place) {
      lines.append(happening(place, mark: "-"))
    }
    return lines
  }

  private func ofPractised(_ row: Int) -> [Line] {
    let left = comparison.leftOver[row]
    var lines = [
      left.isEmpty
        ? Line(text: "All of it is in your notes too.", role: .saved)
        : Line(text: "Not in yours: \(left.joined(separator: ", "))", role: .finding)
    ]
    let caught = comparison.catches(ofPractised: row)
    for place in caught { lines.append(happening(place, mark: "+")) }
    for place in comparison.around(comparison.practised[row].second) where !caught.contains(place) {
      lines.append(happening(place, mark: "-"))
    }
    return lines
  }

  private func ofHappening(_ row: Int) -> [Line] {
    let own = comparison.caught[row].map { item in
      "\(Scene.clock(comparison.own[item.note].second)) (\(item.shared.joined(separator: ", ")))"
    }
    let practised = comparison.caughtByPractised[row].map { item in
      Scene.clock(comparison.practised[item.note].second)
    }
    return [
      own.isEmpty
        ? Line(text: "Not in your notes", role: .finding)
        : Line(text: "In your notes of \(own.joined(separator: "; "))", role: .saved),
      practised.isEmpty
        ? Line(text: "Not in the practised ones either: nobody writes down everything", role: .dim)
        : Line(text: "In the practised notes of \(practised.joined(separator: ", "))", role: .dim),
    ]
  }

  private func happening(_ place: Int, mark: String) -> Line {
    let event = comparison.happenings[place]
    return Line(
      text: "\(mark) \(Scene.clock(event.second)) \(event.text)",
      role: mark == "+" ? .text : .dim)
  }

  /// A remark and its first offer.
  static func lines(_ finding: Finding) -> [Line] {
    var lines = [Line(text: "\(finding.text): \(finding.why)", role: .finding)]
    if let offer = finding.offers.first {
      lines.append(Line(text: "  perhaps (\(offer.meant)): \(offer.text)", role: .offer))
    }
    return lines
  }
}

extension OwnWords {
  /// What the review that a scene is played in would have as its own.
  fileprivate init(_ scene: Scene) {
    var known = KnownWords()
    for text in scene.lines.map(\.text) + [scene.title, scene.place] { known.add(text) }
    self.init(protected: scene.lines.map(\.text), names: known.names)
  }
}
