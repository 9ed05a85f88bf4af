// The comparison as plain lines: what `practice compare` prints and what a practice keeps as a text
// file. It has the same words as the screen.

import Domain
import Packs

/// A practice in lines of text.
public enum PracticeText {
  /// The notes, the comparison and the notes of earlier goes.
  static func kept(_ page: ComparisonPage, earlier: [[TimedText]]) -> [String] {
    guard let scene = page.scene else { return [] }
    var lines = ["Practice: \(scene.title)", "", "Your notes", ""]
    lines += page.comparison.own.map(row)
    for (go, notes) in earlier.enumerated() {
      lines += ["", "Your notes, go \(go + 1)", ""] + notes.map(row)
    }
    return lines + ["", "Side by side", ""] + compared(page)
  }

  /// What each note of either caught, and what the practised ones have besides.
  public static func compared(_ page: ComparisonPage) -> [String] {
    let comparison = page.comparison
    var lines = ["Yours"]
    for (place, note) in comparison.own.enumerated() {
      lines.append("  \(row(note))")
      for line in page.remarks[place].flatMap(ComparisonPage.lines) {
        lines.append("      \(line.text)")
      }
      for item in comparison.catches(ofOwn: place) {
        lines.append("      + \(row(comparison.happenings[item.happening]))")
        lines.append("        in both: \(item.shared.joined(separator: ", "))")
      }
    }
    if comparison.own.isEmpty { lines.append("  (none)") }
    lines.append("A practised reviewer's")
    for (place, note) in comparison.practised.enumerated() {
      lines.append("  \(row(note))")
      let left = comparison.leftOver[place]
      lines.append(
        left.isEmpty
          ? "      all of it is in yours too"
          : "      not in yours: \(left.joined(separator: ", "))")
    }
    lines.append("What there was to see and hear, and is not in yours")
    for (place, event) in comparison.happenings.enumerated() where comparison.caught[place].isEmpty
    {
      lines.append("  \(row(event))")
    }
    if !comparison.caught.contains(where: \.isEmpty) { lines.append("  (nothing)") }
    return lines
  }

  private static func row(_ text: TimedText) -> String {
    "\(Scene.clock(text.second))  \(text.text)"
  }
}
