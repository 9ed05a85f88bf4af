// What the gap map says in words, and the letters that stand for observers in its cells.

import Domain

/// The gaps of a line of enquiry in words.
enum GapWords {
  /// "L3: 2 items. All from one observer, Oak. No member of staff heard."
  static func sentence(_ line: Record, _ review: Review) -> String {
    let gaps = review.gaps(of: line.ref).map(words)
    let said = gaps.isEmpty ? "nothing missing that a map can show." : gaps.joined(separator: " ")
    return "\(review.name(of: line)): \(said)"
  }

  private static func words(_ gap: Gap) -> String {
    switch gap {
    case .few(0): "nothing yet."
    case .few(let items): "\(counted(items, "item")) so far."
    case .oneSource: "One kind of source."
    case .oneObserver(let callsign): "All from one observer, \(callsign)."
    case .mornings: "Watched in the morning only."
    case .afternoons: "Watched in the afternoon only."
    case .oneWindow(let phase): "\(phase.label): one observer, one room."
    case .noVoice(let voice): "No \(voice.singular) voice."
    }
  }
}

/// Initials of observers: one letter each, or as many as tell the team apart.
struct Initials {
  private let team: [String]

  init(_ review: Review) { team = review.team }

  func of(_ callsign: String) -> String {
    for length in 1...3 {
      let start = callsign.prefix(length)
      let rivals = team.filter { $0 != callsign && $0.lowercased().hasPrefix(start.lowercased()) }
      if rivals.isEmpty { return String(start) }
    }
    return String(callsign.prefix(3))
  }

  /// "O Oak  B Birch  R Rowan", for those in the review.
  var legend: String { team.map { "\(of($0)) \($0)" }.joined(separator: "  ") }
}

extension GapCell {
  /// "9 OBR~", within a number of columns: how many, by whom, and `!` for a single item or `~` for
  /// a skew in time. Observers that do not fit show as `+`.
  func words(columns: Int, _ initials: Initials, _ review: Review) -> String {
    guard items > 0 else { return "." }
    let sign = items == 1 ? "!" : isSkewed ? "~" : ""
    let count = String(items)
    let letters = review.observers(of: self).map { initials.of($0) }.joined()
    let room = columns - count.count - 1 - sign.count
    guard room > 0 else { return count + sign }
    let shown = letters.count <= room ? letters : letters.prefix(room - 1) + "+"
    return "\(count) \(shown)\(sign)"
  }
}
