// Words that are cut short with a stop, which ends no sentence: "e.g.", "approx. 4 of 7", "Mrs.".
// Whoever takes a text apart into sentences asks here, so that all cut at the same places.

/// Telling the stop of an abbreviation from that of a sentence.
enum Abbreviation {
  /// Whether a sentence goes on behind a word that ends in a stop.
  ///
  /// - Parameters:
  ///   - word: with its stop, and any marks before it.
  ///   - next: the first letter, number or mark behind the blank; nil at the end.
  static func goesOn(after word: some StringProtocol, next: Character?) -> Bool {
    guard let next, word.hasSuffix(".") else { return false }
    let bare = word.lowercased().drop { !$0.isLetter && !$0.isNumber }.dropLast()
    if joining.contains(bare) { return true }
    if numbered.contains(bare) { return next.isNumber }
    let isCapital = next.isUppercase
    // Behind "9 min." a number may begin another sentence.
    if units.contains(bare) { return next.isLetter && !isCapital }
    let isSpelt = bare.contains(".") && bare.split(separator: ".").allSatisfy { $0.count == 1 }
    return (shortened.contains(bare) || isSpelt) && !isCapital
  }

  /// What something always follows.
  private static let joining = WordSet(
    "e.g i.e eg ie mr mrs ms mx dr st prof rev vs v viz cf approx incl excl ca")
  private static let numbered = WordSet("no nos p pp para fig ch vol rm yr")
  private static let units = WordSet("min mins sec secs hr hrs wk wks yrs mth mths cm mm km")
  private static let shortened = WordSet("etc max min avg av dept est ref resp poss esp temp info")
}
