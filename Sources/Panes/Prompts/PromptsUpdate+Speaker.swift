// Saying who speaks, for the field that is open. A token stays for what comes next in the same
// slot, and nobody is ever made up.

import Domain
import Packs
import Surface

extension PromptsState {
  mutating func nameSpeaker(_ key: Key, _ desk: Desk) -> [Effect] {
    guard var entry = speakerEntry else { return [] }
    let group = group(desk)
    let letter = field.flatMap { Self.letter($0.speaker) } ?? group.letter
    switch entry.take(key, letter: letter, audience: audience(desk)) {
    case .open: speakerEntry = entry
    case .left:
      speakerEntry = nil
      savesOnceNamed = false
    case .done(let token): return name(token, desk)
    }
    return []
  }

  /// Sets the speaker of the field, and of what comes next in its slot.
  mutating func name(_ token: String, _ desk: Desk) -> [Effect] {
    guard case .answer(let key) = focus, let field = fields[key] else { return [] }
    fields[key]?.speaker = token
    speakers[field.slot] = token
    let saves = savesOnceNamed
    speakerEntry = nil
    savesOnceNamed = false
    return saves ? save(key) : []
  }

  /// Whom the words in the field are by.
  private func audience(_ desk: Desk) -> Prompt.Audience {
    field.flatMap { TalkGroup.audience(of: $0.source) } ?? group(desk).audience
  }

  /// The group's letter in a pupil's token or a group's own; nil for a role code.
  static func letter(_ token: String) -> Character? {
    guard let first = token.first, first.isLetter,
      token.dropFirst().allSatisfy(\.isNumber), token.count <= 3
    else { return nil }
    return first
  }
}
