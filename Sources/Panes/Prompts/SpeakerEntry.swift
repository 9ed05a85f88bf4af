// Naming who speaks, between two answers and without leaving the field: a digit for a pupil, a
// letter for another group, a short code for an adult. There is room for a code and not for a name.

import Packs
import Surface

/// A speaker token being typed.
struct SpeakerEntry: Hashable, Sendable {
  private(set) var typed = ""

  enum Step: Hashable, Sendable {
    /// More may come.
    case open
    case done(token: String)
    case left
  }

  /// The longest code.
  static let lengthMax = 8

  /// Takes a key. For pupils a digit alone is enough: it goes behind the group's letter.
  mutating func take(_ key: Key, letter: Character, audience: Prompt.Audience) -> Step {
    switch key {
    case .escape:
      return .left
    case .backspace, .control("h"):
      if typed.isEmpty { return .left }
      typed.removeLast()
    case .control("u"):
      typed = ""
    case .enter:
      if !typed.isEmpty { return .done(token: typed) }
      // Enter alone means all of them: an answer of the whole group.
      return audience == .pupil ? .done(token: String(letter)) : .left
    case .character(let character) where character.isASCII:
      return add(character, letter: letter, audience: audience)
    default:
      break
    }
    return .open
  }

  private mutating func add(
    _ character: Character, letter: Character, audience: Prompt.Audience
  ) -> Step {
    let isDigit = character.isNumber
    guard isDigit || character.isLetter, typed.utf8.count < Self.lengthMax else { return .open }
    guard audience == .pupil else {
      typed += character.uppercased()
      return .open
    }
    if isDigit, character != "0" {
      if typed.isEmpty { return .done(token: "\(letter)\(character)") }
      if typed.utf8.count == 1 { return .done(token: "\(typed)\(character)") }
    }
    typed += character.uppercased()
    return .open
  }

  /// What to type, for the line above the field.
  static func hint(_ letter: Character, _ audience: Prompt.Audience) -> String {
    audience == .pupil
      ? "1-9 for \(letter)1-\(letter)9, a letter for another group, Enter for all"
      : "a code such as EL or T2, never a name, then Enter"
  }
}
