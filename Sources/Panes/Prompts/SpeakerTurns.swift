// Who has spoken how often in this group, so that the quiet ones are invited. Counted from the
// answers of one slot; tokens and role codes only, never a name.

import Domain

/// The turns of a group.
struct SpeakerTurns: Sendable {
  struct Speaker: Hashable, Sendable {
    let token: String
    let answers: Int
  }

  /// The group's own tokens by number, then everyone else in alphabetical order.
  let speakers: [Speaker]
  /// Who has said least while others spoke; nil when nobody is behind.
  let invite: String?

  /// - Parameter size: how many are in the group; at most 12 are shown.
  init(_ answers: [Answer], letter: Character, size: Int) {
    var counts: [String: Int] = [:]
    for answer in answers { counts[answer.speaker, default: 0] += 1 }
    let highest = counts.keys.compactMap { Self.number($0, letter) }.max() ?? 0
    let members = max(min(size, 12), highest)
    let own = (0..<members).map { "\(letter)\($0 + 1)" }
    let others = counts.keys.filter { !own.contains($0) }.sorted()
    speakers = (own + others).map { Speaker(token: $0, answers: counts[$0] ?? 0) }
    let most = speakers.prefix(members).map(\.answers).max() ?? 0
    let least = speakers.prefix(members).min { $0.answers < $1.answers }
    if let least, most > 0, least.answers == 0 || most - least.answers >= 2 {
      invite = least.token
    } else {
      invite = nil
    }
  }

  /// `A1 ••  A2 •  A4 –  invite A4`, in as many columns as there are.
  func line(columns: Int, isASCII: Bool) -> String {
    let dot = isASCII ? "*" : "•"
    let none = isASCII ? "-" : "–"
    func marks(_ speaker: Speaker) -> String {
      if speaker.answers == 0 { return none }
      if speaker.answers > 4 { return "\(dot)\(speaker.answers)" }
      return String(repeating: dot, count: speaker.answers)
    }
    let call = invite.map { "invite \($0)" }
    let wide = (speakers.map { "\($0.token) \(marks($0))" } + (call.map { [$0] } ?? []))
      .joined(separator: "  ")
    if wide.count <= columns { return wide }
    // Too narrow for all: the call comes first, since it is what one acts on.
    let narrow = speakers.map { "\($0.token)\(marks($0))" }
    return ((call.map { [$0] } ?? []) + narrow).joined(separator: " ")
  }

  /// 4 for `A4` of group A.
  static func number(_ token: String, _ letter: Character) -> Int? {
    guard token.first == letter, let number = Int(token.dropFirst()), (1...12).contains(number)
    else { return nil }
    return number
  }
}
