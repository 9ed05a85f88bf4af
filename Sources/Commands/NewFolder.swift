// The folder of a review that is about to be made. A bare name becomes a folder of ours, so it must
// be one that lists, shells and other systems can live with, and that a person can type again.

import Store

/// Where a new review will stand.
struct NewFolder {
  let folder: StoreFolder

  /// Letters with marks take more bytes than one, and the names of a folder on its way take some
  /// more.
  private static let lettersMax = 64
  private static let bytesMax = 192

  /// - Parameter advice: what to do about a name that was not typed.
  /// - Throws: `usage` for a name that would make a poor folder.
  init(
    _ name: String, in home: Home, advice: String = "choose a name such as harrowmere-2026-11"
  ) throws(CommandError) {
    guard name.contains("/") ? Self.isHarmless(name) : Self.isName(name) else {
      throw .usage(
        place: name.isEmpty ? "REVIEW" : name, what: "this cannot be a review's name",
        expected: "up to 64 letters, digits and hyphens, or a path with \"/\"", advice: advice)
    }
    folder = home.folder(named: name)
  }

  /// A path may lead through folders of any name.
  private static func isHarmless(_ path: String) -> Bool {
    path.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }

  private static func isName(_ name: String) -> Bool {
    !name.hasPrefix("-") && (1...lettersMax).contains(name.count) && name.utf8.count <= bytesMax
      && name.allSatisfy { $0 == "-" || isLetterOrDigit($0) }
  }

  /// A letter may have its marks behind it.
  private static func isLetterOrDigit(_ character: Character) -> Bool {
    let marks = character.unicodeScalars.dropFirst().map(\.properties.generalCategory)
    guard let first = character.unicodeScalars.first?.properties.generalCategory,
      marks.allSatisfy({ $0 == .nonspacingMark || $0 == .spacingMark })
    else { return false }
    return [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber,
    ].contains(first)
  }
}
