// That a new reviewer has the tutorial behind them in five minutes, as far as that can be held
// without a person: the words there are to read and the keys there are to press, at modest rates.

import TerminalSupport
import Testing

@Suite struct TutorialTimeTests {
  /// Silent reading of prose is put at about 238 words a minute in M. Brysbaert's review of reading
  /// rates (2019), and typing at about 52 words a minute in V. Dhakal and others' study of typing at
  /// home (2018). These are well below both: what is read is new, and who types is not practised.
  private static let wordsAMinute = 180.0
  private static let keysASecond = 2.5

  /// What is done, and what the screen shows when it was, wide and narrow.
  private static let steps: [(keys: String, wide: String, narrow: String)] = [
    ("2", "Tutorial 2 of 8", "2/8 n, type"), ("n", "Tutorial 2 of 8: type", "2/8 type"),
    ("17 of 25 hands up\r", "Tutorial 3 of 8: type", "3/8 type"),
    ("A lovely class", "This fixes people as a type", "This fixes"),
    ("\u{1B}", "Tutorial 4 of 8", "4/8 press 3"), ("3", "Tutorial 5 of 8", "5/8 press 4"),
    ("4", "Tutorial 6 of 8", "6/8 press Ctrl-G"),
    ("\u{07}", "Safeguarding: stop", "Safeguarding: stop"),
    ("\u{1B}", "┌ Evidence", "7/8 press Esc"),
    ("\u{1B}[20~", "F9 brings the screen back", "F9 brings the screen back"),
    ("\u{1B}[20~", "Tutorial 8 of 8", "8/8 press u"), ("u", "That is all", "That is all"),
  ]

  /// Words as they are counted when reading is timed: codes, keys and numbers are none.
  private static func words(in row: some StringProtocol) -> Int {
    row.split(whereSeparator: \.isWhitespace).filter { word in
      word.filter(\.isLetter).count > 1 && !word.contains(where: \.isNumber)
    }.count
  }

  /// Every row that was not on the screen before is read, whether the step is about it or not.
  @Test(
    "D11-first the tutorial is read and typed in five minutes", arguments: [(24, 80), (15, 40)])
  func theTutorialIsReadAndTypedInFiveMinutes(_ rows: Int, _ columns: Int) throws {
    let day = try ReviewDay()
    defer { day.remove() }
    let run = try day.start(["tutorial"], rows: rows, columns: columns)
    let isNarrow = columns < 80
    run.expect(isNarrow ? "1/8 press 2" : "Tutorial 1 of 8")
    var seen: Set<String> = []
    var words = 0
    var keys = 0
    func read() {
      for row in run.screen.text.split(separator: "\n") {
        let text = row.filter { !"│┌┐└┘─>".contains($0) }
        guard seen.insert(text).inserted else { continue }
        words += Self.words(in: text)
      }
    }
    read()
    for step in Self.steps {
      run.send(step.keys)
      run.expect(isNarrow ? step.narrow : step.wide)
      keys += step.keys.hasPrefix("\u{1B}") ? 1 : step.keys.count
      read()
    }
    let seconds = Double(words) / Self.wordsAMinute * 60 + Double(keys) / Self.keysASecond
    #expect(words > 150, "the screens were read")
    #expect(seconds < 300, "\(words) words and \(keys) keys take \(Int(seconds)) s")
    run.send("\u{11}")
    #expect(run.wait { !$0.isAlternate })
  }
}
