// What a command asks about names and groups so small that they are nearly names, in words that
// were saved or are read: on standard error, after whatever goes to standard output. It never
// blocks.

import Domain
import Guidance
import Panes
import Store

/// Looks for people who might be known, with the words that a review knows.
struct PeopleRemarks {
  private static let remarksMax = 3

  private let scan: IdentityScan
  private let silence: Silence

  /// - Complexity: linear in the set-up, the lines and the slots.
  init(_ review: Review) {
    scan = IdentityScan(review)
    silence = review.silence
  }

  /// What to ask about an entry that was saved, with how to change it.
  ///
  /// - Parameters:
  ///   - name: what the entry is called, such as N12.
  ///   - review: what the review is called on the command line.
  func words(on event: Event, called name: String, in review: String) -> [String] {
    let (text, place): (String, String?)
    switch event {
    case .note(let note): (text, place) = (note.text, note.place)
    case .answer(let answer): (text, place) = (answer.text, answer.place)
    default: return []
    }
    var words = findings(in: text, place: place, leavesTeam: false).prefix(Self.remarksMax).map {
      "\(name): \(Self.said($0))"
    }
    if !words.isEmpty {
      words[words.count - 1] += " \"alongside edit \(review) \(name) …\" changes the words; "
        + "\"alongside erase \(review) \(name) --because name\" takes them out for good."
    }
    return words
  }

  /// Asks about a text that is nobody's entry, by its lines.
  ///
  /// - Parameter leavesTeam: true for what others will read.
  func tell(_ text: String, at path: String, leavesTeam: Bool) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      for finding in findings(in: String(line), place: nil, leavesTeam: leavesTeam) {
        let column = finding.scalars.lowerBound + 1
        Output.words("\(path):\(number + 1):\(column): \(Self.said(finding))")
      }
    }
  }

  private static func said(_ finding: Finding) -> String {
    "\(finding.level.rawValue) \(finding.rule) \"\(finding.text)\": \(finding.why)"
  }

  /// Nobody is known by words of two lines together.
  private func findings(in text: String, place: String?, leavesTeam: Bool) -> [Finding] {
    text.split(whereSeparator: \.isNewline).flatMap { line in
      scan.scan(String(line), place: place, leavesTeam: leavesTeam).map {
        Finding($0, in: String(line))
      }
    }.filter { !silence.holds($0, in: nil) }
  }
}

extension OpenedReview {
  /// Asks about names in what was just saved.
  func askAboutPeople(in change: Change, _ entries: [ReviewEntry]) {
    guard let entry = entries.first else { return }
    let called = store.review.savedName(entry.ref)
    for words in PeopleRemarks(store.review).words(on: change.event, called: called, in: name) {
      Output.words(words)
    }
  }
}
