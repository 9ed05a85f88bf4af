// What the journal finds, line by line on its way to the review: the line itself is let go of.

import Domain
import Journal
import Keyrings

/// Lines as the review sees them, in the order in which they were found.
struct FoundLines {
  let isPrivate: Bool
  private let key: ReviewKey?
  private(set) var entries: [ReviewEntry] = []
  /// Where sealed words did not open with the review's key.
  private(set) var unopened: [Place] = []

  init(isPrivate: Bool, _ key: ReviewKey?) {
    self.isPrivate = isPrivate
    self.key = key
  }

  mutating func add(_ line: SoundLine) {
    let entry = EntryTranslation.entry(line.entry, isPrivate: isPrivate, key: key)
    if key != nil, entry.content == .locked { unopened.append(line.place) }
    entries.append(entry)
  }
}
