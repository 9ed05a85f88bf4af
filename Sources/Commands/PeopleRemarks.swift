// What a command asks about names and groups so small that they are nearly names, in words that
// were saved or are read: on standard error, after whatever goes to standard output. It never
// blocks.

import Domain
import Guidance
import Panes
import Store

/// Looks for people who might be known, with the words that a review knows.
struct PeopleRemarks: Sendable {
  private static let remarksMax = 3

  private let scan: IdentityScan
  private let silence: Silence
  /// How own files want such remarks said, and which of them not at all; nil asks no files, and
  /// spares whoever has nothing to ask the reading of rules.
  private let guide: Guide?

  /// For texts that belong to no review.
  init(as guide: Guide? = nil) {
    scan = IdentityScan()
    silence = Silence()
    self.guide = guide
  }

  /// - Complexity: linear in the set-up, the lines and the slots.
  init(_ review: Review, as guide: Guide? = nil) {
    scan = IdentityScan(review)
    silence = review.silence
    self.guide = guide
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
    // Nobody is known by words of two lines together.
    let found = text.split(whereSeparator: \.isNewline).flatMap {
      findings(in: String($0), place: place, leavesTeam: false)
    }
    var words = found.prefix(Self.remarksMax).map { "\(name): \(Self.said($0))" }
    if !words.isEmpty {
      words[words.count - 1] += " \"alongside edit \(review) \(name) …\" changes the words; "
        + "\"alongside erase \(review) \(name) --because name\" takes them out for good."
    }
    return words
  }

  /// What to ask about a text that is nobody's entry, by its lines.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - linesBefore: how many lines stand before the text in the file it is part of.
  ///   - leavesTeam: true for what others will read.
  func words(
    on text: [UInt8], at path: String, linesBefore: Int, leavesTeam: Bool
  ) -> [String] {
    scan.scanLines(of: text, leavesTeam: leavesTeam).flatMap { line in
      remarks(on: line.found, in: line.line).map {
        let place = "\(linesBefore + line.linesBefore + 1):\($0.scalars.lowerBound + 1)"
        return "\(path):\(place): \(Self.said($0))"
      }
    }
  }

  /// The remarks on a text that is nobody's entry; places count from its start.
  ///
  /// - Parameter known: what was found in the text before, by whoever looks with the same words.
  /// - Complexity: linear in the text to compare, in the lines that changed to read.
  func findings(
    in text: String, leavesTeam: Bool, remembering known: inout LineMemory
  ) -> [Finding] {
    var found: [Finding] = []
    var (bytes, scalars) = (0, 0)
    for line in known.read(text, with: scan, leavesTeam: leavesTeam) {
      scalars += Self.scalarCount(in: text, bytes..<line.bytesBefore)
      bytes = line.bytesBefore
      for var one in remarks(on: line.found, in: line.line) {
        one.bytes = one.bytes.lowerBound + bytes..<one.bytes.upperBound + bytes
        one.scalars = one.scalars.lowerBound + scalars..<one.scalars.upperBound + scalars
        found.append(one)
      }
    }
    return found
  }

  /// How many scalars begin in a range of bytes.
  private static func scalarCount(in text: String, _ bytes: Range<Int>) -> Int {
    text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count).reduce(0) {
      $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
    }
  }

  private static func said(_ finding: Finding) -> String {
    "\(finding.level.rawValue) \(finding.rule) \"\(finding.text)\": \(finding.why)"
  }

  private func findings(in line: String, place: String?, leavesTeam: Bool) -> [Finding] {
    remarks(on: scan.scan(line, place: place, leavesTeam: leavesTeam), in: line)
  }

  /// What the guide and the review let stand of what was found in a line.
  ///
  /// - Complexity: linear in the line, however many people it names.
  private func remarks(on found: [Identification], in line: String) -> [Finding] {
    if found.isEmpty { return [] }
    let all = Finding.onPeople(found, in: line)
    return (guide?.reworded(all) ?? all).filter { !silence.holds($0, in: nil) }
  }
}

extension OpenedReview {
  /// Asks about names in what was just saved.
  func askAboutPeople(in change: Change, _ entries: [ReviewEntry]) {
    guard let entry = entries.first else { return }
    let called = store.review.savedName(entry.ref)
    func words(as guide: Guide?) -> [String] {
      PeopleRemarks(store.review, as: guide).words(on: change.event, called: called, in: name)
    }
    // Own files are read only where there is something to ask.
    if words(as: nil).isEmpty { return }
    for words in words(as: guide) { Output.words(words) }
  }
}
